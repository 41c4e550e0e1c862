//! The checklists: what to think of before a meeting, after an incident, at a handover and so on.
//!
//! A list is a static table of points. What the records show is ticked by collab, with the reason and the
//! place; what only people can judge is ticked by them, in `checked` of a meeting or an agreement. A point
//! that is not ticked is *still open*, never somebody's fault, and what nobody wrote down proves nothing.

pub mod case;
pub mod document;
pub mod facts;
mod first_contact;
mod handover;
mod incident;
mod meeting;
mod outcome;
mod privacy;
mod review;
mod start_document;
mod thematic;

use crate::records::kind::Kind;
use case::Case;

pub use handover::is_at_hand;
pub use outcome::{Outcome, Reason};

/// A list of points.
#[derive(Debug)]
pub struct List {
    /// The name on the command line.
    pub name: &'static str,
    /// The message that names it.
    pub title: &'static str,
    /// What it is for: a meeting, an agreement or a contact.
    pub about: Kind,
    /// Whom to call and where to read more: messages.
    pub refer_to: &'static [&'static str],
    /// Its points.
    pub sections: &'static [Section],
}

/// Points of a list that belong together.
#[derive(Debug)]
pub struct Section {
    /// The message that names it; none where the list has only this one.
    pub title: Option<&'static str>,
    /// The kind of record in which people tick these points.
    pub kept_in: Kind,
    /// The points, in their order.
    pub items: &'static [Item],
}

/// A point of a list.
#[derive(Debug)]
pub struct Item {
    /// The public name, unique among all lists; also the name of the message that says it. It is never renamed.
    pub slug: &'static str,
    /// Who ticks it.
    pub tick: Tick,
}

/// Who ticks a point.
#[derive(Debug, Clone, Copy)]
pub enum Tick {
    /// Only collab, from the records: what a person says of it does not stand in for the records.
    Computed(fn(&Case<'_>) -> Outcome),
    /// A person, after collab has looked.
    Proposed(fn(&Case<'_>) -> Outcome),
    /// Only a person.
    Judged,
}

/// All lists.
pub static LISTS: [&List; 8] = [
    &meeting::LIST,
    &start_document::LIST,
    &first_contact::LIST,
    &incident::LIST,
    &handover::LIST,
    &privacy::LIST,
    &thematic::LIST,
    &review::LIST,
];

/// The list with this name.
pub fn find(name: &str) -> Option<&'static List> {
    LISTS.into_iter().find(|list| list.name == name)
}

/// The names of all points that are ticked in records of a kind, also of those that only collab ticks.
pub fn slugs(kept_in: Kind) -> Vec<&'static str> {
    let sections = sections().filter(|(_, section)| section.kept_in == kept_in);
    sections.flat_map(|(_, section)| section.items).map(|item| item.slug).collect()
}

/// The names of the lists of which points are ticked in records of a kind.
pub fn names(kept_in: Kind) -> Vec<&'static str> {
    let sections = sections().filter(|(_, section)| section.kept_in == kept_in);
    sections.map(|(list, _)| list.name).fold(Vec::new(), |mut names, name| {
        if !names.contains(&name) {
            names.push(name);
        }
        names
    })
}

fn sections() -> impl Iterator<Item = (&'static List, &'static Section)> {
    let of = |list: &'static List| list.sections.iter().map(move |section| (list, section));
    LISTS.into_iter().flat_map(of)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::language::Language;
    use crate::records::value::is_id;

    #[test]
    fn every_list_has_all_its_points() {
        let counts = LISTS.map(|list| {
            let counts = list.sections.iter().map(|section| section.items.len());
            (list.name, counts.collect::<Vec<_>>())
        });
        assert_eq!(
            counts,
            [
                ("meeting", vec![12]),
                ("start-document", vec![12]),
                ("first-contact", vec![10]),
                ("incident", vec![1, 8, 6, 6]),
                ("handover", vec![10]),
                ("privacy", vec![12]),
                ("thematic", vec![11]),
                ("review", vec![12]),
            ]
        );
    }

    #[test]
    fn every_point_has_a_name_of_its_own_and_a_text_in_both_languages() {
        let mut seen = BTreeSet::new();
        for slug in [Kind::Meeting, Kind::Agreement].map(slugs).concat() {
            assert!(is_id(slug) && seen.insert(slug), "{slug}");
            for language in Language::ALL {
                assert!(language.find(slug).is_some(), "{language}: {slug}");
            }
        }
        assert_eq!(seen.len(), 100);
    }

    #[test]
    fn points_are_ticked_in_meetings_and_agreements_only() {
        assert_eq!(names(Kind::Meeting), ["meeting", "first-contact", "incident", "thematic"]);
        let agreement = ["start-document", "incident", "handover", "privacy", "review"];
        assert_eq!(names(Kind::Agreement), agreement);
        assert_eq!(names(Kind::Contact), Vec::<&str>::new());
    }
}
