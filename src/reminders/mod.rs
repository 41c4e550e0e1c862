//! What is due, brought to where people look: their calendar and their mail.
//!
//! [`due`] makes the list from the records. [`document`], [`calendar`] and [`letters`] make of it what each reader
//! needs. The writers [`ics`] and [`mail`] take plain data and know nothing of records. They write bytes; nothing
//! is sent.

pub mod address;
pub mod calendar;
pub mod document;
pub mod due;
pub mod ics;
pub mod letters;
pub mod mail;

use crate::hash::hash;

/// A longer name is cut: every system takes a name of 255 bytes.
const LONGEST_NAME: usize = 200;

/// The name of a file about some records: the same on every run, and different for other ids. What is not a
/// letter, a digit or a hyphen is written in another way, so that no name leads to another folder.
pub fn file_name(ids: &[&str], extension: &str) -> String {
    let mut name = ids.iter().map(|id| safe(id)).collect::<Vec<_>>().join("_");
    if name.len() > LONGEST_NAME {
        let rest = hash(name.as_bytes());
        name.truncate(LONGEST_NAME);
        name.push_str(&format!("_{rest:032x}"));
    }
    format!("{name}.{extension}")
}

/// The text in letters, digits and hyphens; of anything else the bytes, each after a point.
fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || byte == b'-' {
            safe.push(char::from(byte));
        } else {
            safe.push_str(&format!(".{byte:02x}"));
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::documents::write::testing::texts;

    #[test]
    fn a_file_is_named_after_its_records() {
        let ids = ["invitation", "2026-05-19-voortgang", "secretaris-al-noor"];
        assert_eq!(file_name(&ids, "eml"), "invitation_2026-05-19-voortgang_secretaris-al-noor.eml");
        assert_eq!(file_name(&["../a", "é"], "ics"), ".2e.2e.2fa_.c3.a9.ics");
        assert_ne!(file_name(&["a_b", "c"], "ics"), file_name(&["a", "b_c"], "ics"));
        let long = ["a", "b"].map(|last| file_name(&[&"a".repeat(300), last], "ics"));
        assert!(long[0].len() < 250 && long[0] != long[1]);
    }

    proptest! {
        #[test]
        fn a_name_is_the_name_of_one_file(ids in prop::collection::vec(texts(), 1..4), other in texts()) {
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            let name = file_name(&ids, "eml");
            prop_assert!(name.len() < 255);
            let plain = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
            prop_assert!(name.chars().all(plain));
            let mut others = ids.clone();
            others[0] = &other;
            prop_assert_eq!(name == file_name(&others, "eml"), ids == others);
        }
    }
}
