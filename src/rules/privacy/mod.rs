//! May these details be kept, and do the people know? Only the structure: what texts say is another matter.

family! {
    no_legal_basis,
    unsuitable_basis,
    no_special_category_ground,
    person_not_informed,
    name_in_id,
    kept_too_long,
    group_app_rules,
    names_in_personal_capacity,
}

use crate::records::Record;
use crate::records::contact::Contact;
use crate::records::field::Field;
use crate::records::organisation::OrganisationKind;
use crate::rules::Context;

/// Who can take something up about a contact: the first contact of its organisation, else the organisation.
fn who_could_act(context: &Context<'_>, contact: &Record<Contact>) -> &'static str {
    let organisation = contact.organisation.get();
    organisation.map_or(contact.id.as_str(), |organisation| context.records.first_contact_or_party(organisation))
}

/// The kind of organisation of a contact, where it is known.
fn kind_of(context: &Context<'_>, contact: &Record<Contact>) -> Option<OrganisationKind> {
    let organisation = context.records.organisation(contact.organisation.get()?)?;
    match organisation.kind {
        Field::Known(kind) => Some(kind),
        Field::Absent | Field::Unknown => None,
    }
}
