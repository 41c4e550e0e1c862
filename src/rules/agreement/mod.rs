//! Is the start document whole and alive?

family! {
    agreement_incomplete,
    party_without_role,
    unsigned,
    goal_without_date,
    no_review_date,
    no_confidentiality_rule,
    no_feedback_route,
    no_sponsor,
    no_resources,
    no_incident_line,
    review_due,
    agreement_ended,
    exploring_too_long,
}

use crate::findings::Level;
use crate::records::Record;
use crate::records::agreement::{Agreement, AgreementStatus};
use crate::rules::Context;

/// The agreements of which the rules on content speak: all but those that have ended.
pub(crate) fn alive<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Record<Agreement>> {
    let agreements = context.records.agreements.all().iter();
    agreements.filter(|agreement| agreement.is_alive())
}

/// An error where the parties agreed, else a warning.
fn graver_when_agreed(agreement: &Agreement) -> Level {
    if agreement.status.is(&AgreementStatus::Agreed) {
        Level::Error
    } else {
        Level::Warning
    }
}
