//! Does the text stay a record of a cooperation, and not of people?
//!
//! Ten municipalities kept files on visitors of mosques. The format has no field for that; these rules look
//! after the free text. Each rule is a list of words, what else gives it away, and how much it matters; how
//! a text is read stands in [`crate::guard`].

family! {
    called_to_account,
    case_of_a_person,
    criminal_record,
    family_of_a_person,
    health,
    informant_or_covert,
    inner_affairs,
    judgement_of_a_person,
    judging_words,
    label,
    mapping_people,
    minor,
    origin,
    politics_or_union,
    religion_or_belief,
    service_information,
    sexuality,
    signal_about_a_person,
}
