//! Does the text stay a record of a cooperation, and not of people?
//!
//! Ten municipalities kept files on visitors of mosques. The format has no field for that; these rules look
//! after the free text. Each rule is a list of words, what else gives it away, and how much it matters; how
//! a text is read stands in [`crate::guard`].

family! {
    health,
}
