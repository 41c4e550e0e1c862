//! Nobody is both present and absent, and a substitute who came is listed as present.

use std::collections::{HashMap, HashSet};

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::Record;
use crate::records::meeting::{Meeting, MeetingStatus};
use crate::records::place::Path;
use crate::records::value::ContactId;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `contradicting-presence`
pub static RULE: Rule = Rule {
    id: "contradicting-presence",
    family: Family::References,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("contradicting_presence.md"),
    check: Check::Meetings(check),
};

fn check(_: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for meeting in batch.meetings() {
        let present = first_naming(meeting, present_list(meeting), found);
        let absent = first_naming(meeting, absent_list(meeting), found);
        for (contact, path) in absent_list(meeting) {
            if let Some(other) = present.get(&contact)
                && absent.get(&contact) == Some(&path)
            {
                let place = meeting.last_of(vec![other.clone(), path]);
                found.push(
                    Finding::new(&RULE, place)
                        .with("contact", contact.as_str())
                        .related(meeting.value(other.clone()), "related-present"),
                );
            }
        }
        if meeting.status.is(&MeetingStatus::Planned)
            || meeting.present.has_unknown()
            || (meeting.present.is_absent() && !meeting.attendance.is_absent())
        {
            continue;
        }
        for (position, absence) in meeting.absent.entries() {
            let (Some(contact), Some(substitute)) = (absence.contact.get(), absence.substitute.get()) else {
                continue;
            };
            if !present.contains_key(&substitute) {
                found.push(
                    Finding::new(&RULE, meeting.value(path!["absent", position, "substitute"]))
                        .case("substitute-not-present")
                        .help("help-substitute-not-present")
                        .with("contact", contact.as_str())
                        .with("substitute", substitute.as_str()),
                );
            }
        }
    }
}

fn present_list(meeting: &Meeting) -> impl Iterator<Item = (ContactId, Path)> {
    let entries = meeting.present.entries();
    entries.map(|(position, contact)| (*contact, path!["present", position]))
}

fn absent_list(meeting: &Meeting) -> impl Iterator<Item = (ContactId, Path)> {
    let entries = meeting.absent.entries();
    entries.filter_map(|(position, absence)| Some((absence.contact.get()?, path!["absent", position, "contact"])))
}

/// Where each contact of a list stands first; a second place is a finding.
fn first_naming(
    meeting: &Record<Meeting>,
    list: impl Iterator<Item = (ContactId, Path)>,
    found: &mut Vec<Finding>,
) -> HashMap<ContactId, Path> {
    let mut first = HashMap::new();
    let mut told = HashSet::new();
    for (contact, path) in list {
        match first.get(&contact) {
            None => {
                first.insert(contact, path);
            }
            // One finding per contact, however often it is there.
            Some(earlier) if told.insert(contact) => found.push(
                Finding::new(&RULE, meeting.value(path))
                    .case("twice")
                    .help("help-twice")
                    .with("contact", contact.as_str())
                    .related(meeting.value(Clone::clone(earlier)), "related-first"),
            ),
            Some(_) => {}
        }
    }
    first
}
