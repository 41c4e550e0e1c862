//! What collab sees of a point.

use crate::language::Message;
use crate::records::place::FileId;

/// Why a point is ticked or what is missing: one or more whole sentences.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reason {
    /// What whoever reads the list wants to know, without a word of the format; none where the box says it.
    pub words: Option<Message>,
    /// Where that stands, for whoever keeps the records.
    pub place: Option<Message>,
}

impl Reason {
    /// A place where a box says all the rest.
    pub fn only_at(place: Message) -> Self {
        Reason {
            words: None,
            place: Some(place),
        }
    }

    /// With where it stands.
    pub fn at(self, place: Message) -> Self {
        Reason {
            place: Some(place),
            ..self
        }
    }
}

impl From<Message> for Reason {
    fn from(message: Message) -> Self {
        Reason {
            words: Some(message),
            place: None,
        }
    }
}

/// What collab sees of a point.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The records show it: why, and where.
    Ticked(Vec<Reason>),
    /// Something is missing: what. Nothing where there is nothing yet to look at.
    Open(Vec<Reason>),
    /// Only part of it shows in the records: what people can look at.
    Unsure(Vec<Reason>),
    /// There is nothing here to which the point applies: why.
    NotApplicable(Message),
    /// Something cannot be read, in this file where it is known which.
    Unknown(Option<FileId>),
}

impl Outcome {
    /// Nothing yet to look at.
    pub const NOTHING_YET: Self = Outcome::Open(Vec::new());

    /// The records show it.
    pub fn ticked(reason: impl Into<Reason>) -> Self {
        Outcome::Ticked(vec![reason.into()])
    }

    /// Something is missing.
    pub fn open(missing: impl Into<Reason>) -> Self {
        Outcome::Open(vec![missing.into()])
    }

    /// Only part of it shows in the records.
    pub fn unsure(what: impl Into<Reason>) -> Self {
        Outcome::Unsure(vec![what.into()])
    }

    /// Open where something is missing, else ticked for a reason.
    pub fn unless<R: Into<Reason>>(missing: Vec<Reason>, reason: impl FnOnce() -> R) -> Self {
        if missing.is_empty() {
            Outcome::ticked(reason())
        } else {
            Outcome::Open(missing)
        }
    }

    /// Where it is ticked, what else is asked: the reason so far goes without saying.
    pub fn then(self, next: impl FnOnce() -> Outcome) -> Self {
        match self {
            Outcome::Ticked(_) => next(),
            lacking => lacking,
        }
    }

    /// Both: what is missing in one is missing, and what cannot be read in one cannot be read.
    pub fn and(self, other: Outcome) -> Self {
        use Outcome::{NotApplicable, Open, Ticked, Unknown, Unsure};
        match (self, other) {
            (Open(mut missing), Open(more)) => {
                missing.extend(more);
                Open(missing)
            }
            (Open(missing), _) | (_, Open(missing)) => Open(missing),
            (Unknown(file), _) | (_, Unknown(file)) => Unknown(file),
            (NotApplicable(_), other) | (other, NotApplicable(_)) => other,
            (Unsure(mut what), Unsure(more) | Ticked(more)) | (Ticked(mut what), Unsure(more)) => {
                what.extend(more);
                Unsure(what)
            }
            (Ticked(mut reasons), Ticked(more)) => {
                reasons.extend(more);
                Ticked(reasons)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn outcome() -> impl Strategy<Value = Outcome> {
        let message = || Message::new("note");
        prop_oneof![
            Just(Outcome::ticked(message())),
            Just(Outcome::open(message())),
            Just(Outcome::NOTHING_YET),
            Just(Outcome::unsure(message())),
            Just(Outcome::NotApplicable(message())),
            Just(Outcome::Unknown(None)),
        ]
    }

    proptest! {
        #[test]
        fn two_are_ticked_only_where_neither_lacks_anything(one in outcome(), other in outcome()) {
            let is_well = |outcome: &Outcome| matches!(outcome, Outcome::Ticked(_) | Outcome::NotApplicable(_));
            let both = one.clone().and(other.clone());
            prop_assert_eq!(is_well(&both), is_well(&one) && is_well(&other));
        }
    }
}
