//! Does the text stay a record of a cooperation, and not of people?
//!
//! Ten municipalities kept files on visitors of mosques. The format has no field for that; these rules look
//! after the free text. Each rule is a list of words, what else gives it away, and how much it matters; how
//! a text is read stands in [`crate::guard`].

family! {
    bank_account,
    birth_date_or_age,
    called_to_account,
    case_of_a_person,
    citizen_service_number,
    criminal_record,
    family_of_a_person,
    health,
    identity_document,
    informant_or_covert,
    inner_affairs,
    judgement_of_a_person,
    judging_words,
    label,
    link_to_a_person,
    list_of_people,
    mapping_people,
    minor,
    origin,
    pasted_chat,
    politics_or_union,
    private_address,
    private_contact_details,
    religion_or_belief,
    service_information,
    sexuality,
    signal_about_a_person,
}
