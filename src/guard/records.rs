//! The guard on a folder of records: every field that can say anything, every comment, the names of the
//! files, and what the README says.

use std::cell::RefCell;
use std::ops::Range;

use super::glance::Glance;
use super::persons::Names;
use super::toml::{any_free_text, free_texts_that};
use super::{Hit, look};
use crate::findings::Finding;
use crate::findings::many::{MOST_OF_A_RULE, keep_the_first};
use crate::records::Records;
use crate::records::kind::Kind;
use crate::records::load::read_text;
use crate::records::parse::without_byte_order_mark;
use crate::records::place::{FileId, Place, Spot};
use crate::rules::guard::private_address;

/// Whether the guard may have something to say of a record, whatever names the other records hold. Where they have
/// a common word for a surname, this says nothing.
pub fn may_speak(kind: Kind, text: &str) -> bool {
    thread_local! {
        static GLANCE: RefCell<Glance> = RefCell::default();
    }
    GLANCE.with_borrow_mut(|glance| any_free_text(Some(kind), text, |text| glance.may_speak_again(text)))
}

/// What the guard has to say of one file.
pub fn findings(records: &Records, file: FileId, names: &Names) -> Vec<Finding> {
    let found = &records.files[file.index()];
    let id = found.id.replace('-', " ");
    let mut findings: Vec<Finding> = look(&id, names).iter().map(|hit| finding(hit, file.place())).collect();
    // Of a file with a syntax error only that is told: what is a comment and what is a text is not sure.
    let is_read = found.is_sound && (!found.is_cleared || names.have_a_common_word());
    let text = is_read.then(|| read_text(&records.root.folder.join(found.path())).ok());
    if let Some(text) = text.flatten() {
        let text = without_byte_order_mark(&text);
        let at = |range: Range<usize>| Place {
            file,
            spot: Spot::Bytes(range),
        };
        if found.kind.is_none() {
            findings.extend(look(text, names).iter().map(|hit| finding(hit, at(hit.range.clone()))));
        } else {
            let mut glance = Glance::with(names);
            for free in free_texts_that(found.kind, text, |text| glance.may_speak(text)) {
                let hits = look(&free.text, names);
                let hits = hits.iter().filter(|hit| !may_stand(found.kind, free.key.as_deref(), hit.rule.id));
                findings.extend(hits.map(|hit| finding(hit, at(free.in_file(&hit.range)))));
            }
        }
    }
    keep_the_first(&mut findings, MOST_OF_A_RULE);
    findings
}

/// Whether a field is the place for what a rule speaks of: where a meeting or an organisation is to be found.
pub fn may_stand(kind: Option<Kind>, key: Option<&str>, rule: &str) -> bool {
    let is_place = matches!((kind, key), (Some(Kind::Meeting | Kind::Organisation), Some("place")));
    is_place && rule == private_address::RULE.id
}

/// The finding at a hit: in words that never repeat what stands there.
pub fn finding(hit: &Hit, place: Place) -> Finding {
    let mut finding = Finding::new(hit.rule, place).level(hit.weight.level());
    finding.fixed = hit.weight == super::Weight::Never;
    if hit.about_a_person || !hit.has_two_cases() {
        finding
    } else {
        finding.case("alone")
    }
}
