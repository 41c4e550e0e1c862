//! Does the cooperation survive when a person leaves?

family! {
    no_substitute,
    substitute_not_accepted,
    substitute_ends,
    both_absent,
    substitute_overbooked,
    vacant_seat,
    no_first_contact,
    several_first_contacts,
    hard_to_reach,
    lone_contact,
    no_social_domain_contact,
    no_board_contact,
    not_confirmed,
    term_ends,
    left_but_listed,
    unused_record,
}

use jiff::ToSpan;
use jiff::civil::Date;

use crate::findings::Finding;
use crate::records::agreement::Agreement;
use crate::records::field::Field;
use crate::records::organisation::OrganisationKind;
use crate::records::value::{ContactId, OrganisationId};
use crate::records::{Record, Records};
use crate::rules::Context;

/// So many days ahead an end is announced.
const AHEAD: i64 = 60;

/// The agreements by which the parties work.
fn in_force<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Record<Agreement>> {
    let agreements = context.records.agreements.all().iter();
    agreements.filter(|agreement| agreement.is_in_force())
}

/// With the organisation to ask, where nobody holds the seat who could be asked.
fn ask_whom(records: &Records, seat: ContactId, finding: Finding) -> Finding {
    let contact = records.contact(seat).filter(|contact| contact.is_vacant());
    match contact.and_then(|contact| contact.organisation.get()) {
        Some(organisation) => finding.help("help-vacant").with("organisation", organisation.as_str()),
        None => finding,
    }
}

/// How many days from today to a day, where it lies within the time ahead.
fn days_ahead(context: &Context<'_>, day: Date) -> Option<i64> {
    let last = context.today.saturating_add(AHEAD.days());
    let days = || i64::from((day - context.today).get_days());
    (context.today <= day && day <= last).then(days)
}

/// The parties of all agreements in force whose organisation is of some kinds, with agreement and position.
fn parties_of<'a>(
    context: &Context<'a>,
    wanted: impl Fn(OrganisationKind) -> bool,
) -> impl Iterator<Item = (&'a Record<Agreement>, usize, OrganisationId)> {
    let records = context.records;
    in_force(context)
        .flat_map(|agreement| {
            let parties = agreement.parties.entries();
            parties.map(move |(position, party)| (agreement, position, *party))
        })
        .filter(move |(_, _, party)| {
            let kind = records.organisation(*party).map(|organisation| &organisation.kind);
            matches!(kind, Some(Field::Known(kind)) if wanted(*kind))
        })
}

/// The same, where all contacts are known: only then a rule may say that a party has none.
fn parties_with_known_contacts<'a>(
    context: &Context<'a>,
    wanted: impl Fn(OrganisationKind) -> bool,
) -> impl Iterator<Item = (&'a Record<Agreement>, usize, OrganisationId)> {
    let are_known = !context.records.some_contacts_are_unknown();
    parties_of(context, wanted).filter(move |_| are_known)
}
