//! Being listed here can reveal religion, and no ground for that is named (AVG art. 9).

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::contact::SpecialCategory;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-special-category-ground`
pub static RULE: Rule = Rule {
    id: "no-special-category-ground",
    family: Family::Privacy,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("no_special_category_ground.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for contact in context.records.contacts.all() {
        let (Some(privacy), Some(kind)) = (contact.privacy.known(), super::kind_of(context, contact)) else {
            continue;
        };
        let finding = |place| Finding::new(&RULE, place).with("contact", contact.id.as_str());
        if kind.is_religious() && privacy.special_category.is_absent() {
            found.push(finding(contact.table(path!["privacy"])));
        } else if !kind.is_religious() && privacy.special_category.is(&SpecialCategory::OwnMembers) {
            let place = contact.value(path!["privacy", "special_category"]);
            found.push(finding(place).case("own-members").help("help-own-members"));
        }
    }
}
