//! A meeting: its agenda, who was there and, afterwards, its notes.

#![expect(missing_docs, reason = "the fields are those of the format, explained in language/*/fields.ftl")]

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;

use super::field::{Alike, Field, List};
use super::kind::Kind;
use super::value::{
    AgreementId, ChecklistItem, ContactId, Count, Date, NotKept, OrganisationId, OrganisationOrName, Prose, Slug,
    Text, Time, Title, ticked_in,
};

/// One meeting under an agreement.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Meeting {
    #[schemars(extend("x-required" = true))]
    pub agreement: Field<AgreementId>,
    #[schemars(extend("x-required" = true))]
    pub title: Field<Text>,
    #[schemars(extend("x-required" = true))]
    pub kind: Field<MeetingKind>,
    #[schemars(extend("x-required" = true))]
    pub status: Field<MeetingStatus>,
    #[schemars(extend("x-required" = true))]
    pub date: Field<Date>,
    pub start: Field<Time>,
    pub end: Field<Time>,
    pub place: Field<Prose>,
    pub host: Field<OrganisationId>,
    pub chair: Field<ContactId>,
    pub minute_taker: Field<ContactId>,
    pub invited: Field<Date>,
    pub agenda_sent: Field<Date>,
    pub present: List<ContactId>,
    pub attendance: Field<Count>,
    #[schemars(schema_with = "ticked_in_meetings")]
    pub checked: List<ChecklistItem>,
    pub absent: List<Absence>,
    pub guests: List<Guest>,
    pub items: List<Item>,
    pub report: Field<Report>,
}

fn ticked_in_meetings(_: &mut SchemaGenerator) -> Schema {
    ticked_in(Kind::Meeting)
}

/// What sort of meeting it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum MeetingKind {
    Periodic,
    Executive,
    Thematic,
    Introduction,
    WorkVisit,
    Crisis,
    Evaluation,
    Network,
}

/// Whether it is still to come, was held, or did not take place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum MeetingStatus {
    Planned,
    Held,
    Cancelled,
}

/// A member who was not there: with or without notice, never with a reason.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Absence {
    #[schemars(extend("x-required" = true))]
    pub contact: Field<ContactId>,
    pub notice: Field<bool>,
    pub substitute: Field<ContactId>,
}

/// A guest: a function and an organisation, no name.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Guest {
    #[schemars(extend("x-required" = true))]
    pub role: Field<Prose>,
    #[schemars(extend("x-required" = true))]
    pub organisation: Field<OrganisationOrName>,
}

/// An agenda item, and after the meeting its notes.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Item {
    #[schemars(extend("x-required" = true))]
    pub title: Field<Title>,
    #[schemars(extend("x-required" = true))]
    pub raised_by: Field<OrganisationId>,
    pub theme: Field<Theme>,
    pub perspective: Field<Perspective>,
    pub aim: Field<Aim>,
    pub minutes: Field<NotKept<Count>>,
    pub status: Field<ItemStatus>,
    pub report: Field<Prose>,
    pub answer: Field<Prose>,
    pub decisions: Alike<Decision>,
    pub actions: List<Action>,
    pub dilemmas: Field<NotKept<List<Dilemma>>>,
}

/// The themes of the guide, and some that the parties asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Theme {
    Resilience,
    EqualChances,
    Liveability,
    Safety,
    Legislation,
    Cooperation,
    Education,
    Privacy,
    Other,
}

/// Whether an item starts from a worry or from something that goes well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Perspective {
    Concern,
    Opportunity,
}

/// What the item is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Aim {
    Inform,
    Discuss,
    Decide,
}

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum ItemStatus {
    Open,
    Done,
    Postponed,
    Declined,
}

/// What was decided, and why.
#[derive(Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Decision {
    #[schemars(extend("x-required" = true))]
    pub text: Field<Prose>,
    pub reason: Field<Prose>,
}

/// Who does what, and by when. The seat owns it, not the person.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Action {
    pub id: Field<Slug>,
    #[schemars(extend("x-required" = true))]
    pub what: Field<Prose>,
    #[schemars(extend("x-required" = true))]
    pub owner: Field<ContactId>,
    #[schemars(extend("x-required-by" = "action-without-due"))]
    pub due: Field<Date>,
    pub done: Field<Date>,
    pub result: Field<Prose>,
    pub dropped: Field<Date>,
}

impl Action {
    /// Whether it is neither done nor dropped.
    pub fn is_open(&self) -> bool {
        self.done.is_absent() && self.dropped.is_absent()
    }

    /// Since when it is late, where it is open and its day has passed: that day itself was still in time.
    pub fn late_since(&self, today: jiff::civil::Date) -> Option<jiff::civil::Date> {
        match (self.state(today), self.due) {
            (ActionState::Overdue, Field::Known(due)) => due.0.tomorrow().ok(),
            _ => None,
        }
    }

    /// How far it is on a day.
    pub fn state(&self, today: jiff::civil::Date) -> ActionState {
        let day = |field: Field<Date>| field.get().map(|date| date.0);
        if !self.done.is_absent() {
            ActionState::Done(day(self.done))
        } else if !self.dropped.is_absent() {
            ActionState::Dropped(day(self.dropped))
        } else if day(self.due).is_some_and(|due| due < today) {
            ActionState::Overdue
        } else {
            ActionState::Open
        }
    }
}

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionState {
    /// Neither done nor dropped.
    Open,
    /// Open, and its day has passed.
    Overdue,
    /// With the day, where it can be read.
    Done(Option<jiff::civil::Date>),
    /// With the day, where it can be read.
    Dropped(Option<jiff::civil::Date>),
}

/// A dilemma table of a thematic meeting.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Dilemma {
    #[schemars(extend("x-required" = true))]
    pub question: Field<Prose>,
    pub dilemmas: List<Prose>,
    pub ideas: List<Prose>,
    pub minutes: Field<Count>,
}

/// When the report was made, sent and adopted.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Report {
    pub dated: Field<Date>,
    pub sent: Field<Date>,
    pub adopted: Field<Date>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(due: &str, done: Field<&str>, dropped: Field<&str>) -> ActionState {
        let day = |text: &str| Date(text.parse().unwrap());
        let field = |field: Field<&str>| match field {
            Field::Absent => Field::Absent,
            Field::Unknown => Field::Unknown,
            Field::Known(text) => Field::Known(day(text)),
        };
        let action = Action {
            due: Field::Known(day(due)),
            done: field(done),
            dropped: field(dropped),
            ..Action::default()
        };
        action.state("2026-05-01".parse().unwrap())
    }

    #[test]
    fn an_action_is_overdue_from_the_day_after_it_was_due() {
        assert_eq!(state("2026-05-02", Field::Absent, Field::Absent), ActionState::Open);
        assert_eq!(state("2026-05-01", Field::Absent, Field::Absent), ActionState::Open);
        assert_eq!(state("2026-04-30", Field::Absent, Field::Absent), ActionState::Overdue);
    }

    #[test]
    fn what_is_done_or_dropped_is_not_open_also_where_the_day_cannot_be_read() {
        let day = "2026-04-20".parse().unwrap();
        assert_eq!(state("2026-04-30", Field::Known("2026-04-20"), Field::Absent), ActionState::Done(Some(day)));
        assert_eq!(state("2026-04-30", Field::Unknown, Field::Absent), ActionState::Done(None));
        assert_eq!(
            state("2026-04-30", Field::Absent, Field::Known("2026-04-20")),
            ActionState::Dropped(Some(day))
        );
        assert_eq!(state("2026-04-30", Field::Absent, Field::Unknown), ActionState::Dropped(None));
    }
}
