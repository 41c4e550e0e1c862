//! By what a finding is known again when the records have changed: SARIF and GitLab tell old findings from
//! new ones by it.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::findings::report::Entry;
use crate::hash::hash;
use crate::language::{Argument, Message};

/// One fingerprint per finding, in their order, no two of them equal: GitLab keeps only one of several that are.
///
/// It is made of the rule, the file and what the message is about. A finding that moves to another line keeps
/// it, and so does one whose days or numbers count on. Findings that are alike are numbered from the top of
/// the file.
pub(in crate::findings::write) fn fingerprints(entries: &[Entry]) -> Vec<String> {
    let mut alike: HashMap<u128, usize> = HashMap::new();
    entries
        .iter()
        .map(|entry| {
            let hash = hash(&identity(entry));
            let number = alike.entry(hash).or_default();
            *number += 1;
            format!("{hash:032x}:{number}")
        })
        .collect()
}

/// Everything in it says how long it is, so that no two identities run together.
fn identity(entry: &Entry) -> Vec<u8> {
    let mut bytes = Vec::new();
    add_text(&mut bytes, entry.rule.id);
    add_text(&mut bytes, &entry.spot.file);
    add_message(&mut bytes, &entry.message);
    bytes
}

fn add_text(bytes: &mut Vec<u8>, text: &str) {
    add_length(bytes, text.len());
    bytes.extend_from_slice(text.as_bytes());
}

/// Of the same width on every machine.
fn add_length(bytes: &mut Vec<u8>, length: usize) {
    bytes.extend_from_slice(&(length as u64).to_le_bytes());
}

fn add_message(bytes: &mut Vec<u8>, message: &Message) {
    add_text(bytes, message.id);
    add_text(bytes, message.attribute.unwrap_or_default());
    add_length(bytes, message.arguments.len());
    for (name, value) in &message.arguments {
        add_text(bytes, name);
        add_argument(bytes, value);
    }
}

/// Numbers and days come without their value: many are counted from today, and would make the same finding
/// look new every morning.
fn add_argument(bytes: &mut Vec<u8>, argument: &Argument) {
    match argument {
        Argument::Count(_) => bytes.push(b'n'),
        Argument::Text(text) if is_day(text) => bytes.push(b'd'),
        Argument::Text(text) => {
            bytes.push(b't');
            add_text(bytes, text);
        }
        Argument::Message(message) => {
            bytes.push(b'm');
            add_message(bytes, message);
        }
        Argument::All(values) | Argument::Any(values) => {
            bytes.push(b'l');
            add_length(bytes, values.len());
            for value in values {
                add_argument(bytes, value);
            }
        }
    }
}

fn is_day(text: &str) -> bool {
    text.len() == "2026-05-01".len() && text.parse::<Date>().is_ok()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;
    use crate::findings::write::testing;
    use crate::records::place::Position;

    fn fingerprint(entry: Entry) -> String {
        fingerprints(&[entry]).remove(0)
    }

    fn about(message: Message) -> String {
        let mut entry = testing::entry("contacts/a.toml", "x");
        entry.message = message;
        fingerprint(entry)
    }

    /// Where this fails, every finding of every user looks new.
    #[test]
    fn fingerprints_stay_the_same_from_version_to_version() {
        assert_eq!(fingerprint(testing::entry("contacts/a.toml", "emial")), "bfd83c4543475c12505b7324506b1279:1");
    }

    #[test]
    fn a_finding_that_moves_keeps_its_fingerprint() {
        let entry = testing::entry("contacts/a.toml", "x");
        let mut moved = entry.clone();
        moved.spot.start = Position { line: 7, column: 3 };
        moved.spot.end = Position { line: 8, column: 1 };
        assert_eq!(fingerprint(entry), fingerprint(moved));
    }

    #[test]
    fn rule_file_message_and_values_each_count() {
        let entry = testing::entry("contacts/a.toml", "x");
        let mut rule = entry.clone();
        rule.rule = crate::rules::find("missing-field").unwrap();
        let mut case = entry.clone();
        case.message.attribute = Some("summary");
        let all = [
            fingerprint(rule),
            fingerprint(case),
            fingerprint(testing::entry("contacts/b.toml", "x")),
            fingerprint(testing::entry("contacts/a.toml", "y")),
            fingerprint(entry),
        ];
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
    }

    #[test]
    fn what_counts_on_by_itself_does_not_count() {
        let about =
            |days: i64, until: &str| about(Message::new("term-ends").with("days", days).with("until", until));
        assert_eq!(about(8, "2026-05-09"), about(7, "2026-05-08"));
        assert_ne!(about(8, "2026-05-09"), about(8, "2026-05-0x"));
    }

    #[test]
    fn values_do_not_run_together() {
        let two = |one: &str, other: &str| about(Message::new("x").with("a", one).with("b", other));
        assert_ne!(two("1bt2", "3"), two("1", "2bt3"));
        let text = |text: &str| Argument::Text(text.to_owned());
        let list = |values: Vec<Argument>| about(Message::new("x").with("a", Argument::All(values)));
        let inner = |values: Vec<Argument>| Argument::All(values);
        assert_ne!(
            list(vec![inner(vec![text("1"), inner(vec![text("2")])])]),
            list(vec![inner(vec![text("1")]), inner(vec![text("2")])]),
        );
    }

    proptest! {
        #[test]
        fn no_two_are_equal(report in testing::reports()) {
            let mut entries = report.entries.clone();
            entries.extend(report.entries);
            let all = fingerprints(&entries);
            prop_assert_eq!(all.iter().collect::<HashSet<_>>().len(), entries.len());
        }
    }
}
