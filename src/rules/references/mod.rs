//! Do the records agree with each other? Always errors.

family! {
    unknown_reference,
    not_a_party,
    invalid_substitute,
    date_order,
    contradicting_presence,
    status_contradicts,
}
