//! From a word on the command line, or an answer, to a value; with the objections of `check` where it cannot
//! be one.

use toml::Value;

use super::options::FieldOption;
use crate::drafts::{Draft, Style, is_visible};
use crate::findings::Finding;
use crate::language::{Language, Message};
use crate::records::Records;
use crate::records::kind::Kind;
use crate::records::load::read_bytes;
use crate::records::mentions::Unknown;
use crate::records::name::Name;
use crate::records::place::FileId;
use crate::records::shape::Shape;
use crate::rules::format::{invalid_value, missing_field};
use crate::rules::references::unknown_reference;

/// Why something cannot be written, in the words of `check`.
#[derive(Debug, Clone)]
pub struct Objection {
    /// What is the matter.
    pub message: Message,
    /// What to do.
    pub help: Message,
}

impl From<Finding> for Objection {
    fn from(finding: Finding) -> Self {
        Objection {
            message: finding.message,
            help: finding.help,
        }
    }
}

/// Fields of one line; every other text may have several.
const ONE_LINE: [&str; 3] = ["name", "role", "title"];

/// The value that words make for a field. None where they say nothing.
///
/// # Errors
///
/// Where they cannot stand there.
pub fn value(kind: Kind, option: &FieldOption, words: &[String]) -> Result<Option<Value>, Objection> {
    let words = words.iter().map(|word| word.trim()).filter(|word| !word.is_empty());
    let mut values = words.map(|word| element(option, word)).collect::<Result<Vec<_>, _>>()?;
    let value = match option.slot.shape {
        Shape::List(_) if values.is_empty() => None,
        Shape::List(_) => Some(Value::Array(values)),
        _ => values.pop(),
    };
    let Some(value) = value else { return Ok(None) };
    match fault(kind, option, &value) {
        Some(objection) => Err(objection),
        None => Ok(Some(value)),
    }
}

fn element(option: &FieldOption, word: &str) -> Result<Value, Objection> {
    let cannot = |case, help| Objection::from(invalid_value::case(FileId(0).place(), case, help));
    let moment = |text: &str| text.parse::<toml::value::Datetime>().ok();
    match option.slot.element() {
        Shape::Count => match word.parse() {
            Ok(number) => Ok(Value::Integer(number)),
            Err(_) => Err(cannot("number", "help-number")),
        },
        Shape::Number => match (word.parse(), word.replace(',', ".").parse()) {
            (Ok(number), _) => Ok(Value::Integer(number)),
            (_, Ok(number)) => Ok(Value::Float(number)),
            _ => Err(cannot("number", "help-number")),
        },
        Shape::Boolean => Ok(Value::Boolean(word == "true")),
        Shape::Date => match moment(word).filter(|moment| moment.date.is_some() && moment.time.is_none()) {
            Some(date) => Ok(Value::Datetime(date)),
            None => Err(cannot("date", "help-date")),
        },
        Shape::Time => {
            // Some editors know no time without seconds yet.
            let word = if word.len() == "19:30".len() {
                format!("{word}:00")
            } else {
                word.to_owned()
            };
            match moment(&word).filter(|moment| moment.time.is_some() && moment.date.is_none()) {
                Some(time) => Ok(Value::Datetime(time)),
                None => Err(cannot("time", "help-time")),
            }
        }
        _ => {
            let is_one_line = option.slot.reference.is_some() || ONE_LINE.contains(&option.slot.name.as_str());
            let seen = if is_one_line {
                word.to_owned()
            } else {
                word.replace(['\n', '\t'], " ")
            };
            if is_visible(&seen) {
                Ok(Value::from(word))
            } else {
                Err(Objection {
                    message: Message::new("new-unprintable"),
                    help: Message::new("new-unprintable").attribute("help"),
                })
            }
        }
    }
}

/// What `check` says of the first id in a value that no record has.
pub fn unknown(option: &FieldOption, value: &Value, records: &Records) -> Option<Objection> {
    let kind = option.slot.reference?;
    let ids: Vec<&str> = match value {
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    };
    let known = records.ids(kind);
    let stranger = ids.into_iter().find(|id| !known.contains(id))?;
    let unknown = Unknown {
        path: Vec::new(),
        kind: Some(kind),
        id: Name::of(stranger),
    };
    let findings = unknown_reference::findings(vec![(FileId(0), unknown)], records);
    findings.into_iter().next().map(Objection::from)
}

/// What `check` says of a field with this value, wherever the rest of the record may be.
fn fault(kind: Kind, option: &FieldOption, value: &Value) -> Option<Objection> {
    let mut draft = Draft::new(kind);
    option.set(&mut draft.fields, value.clone());
    let text = draft.text(Style {
        language: Language::En,
        today: jiff::civil::Date::ZERO,
        explained: false,
    });
    let findings = read_bytes(kind, text.into_bytes()).into_iter();
    let mut findings = findings.filter(|finding| finding.rule != &missing_field::RULE);
    findings.next().map(Objection::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(kind: Kind, name: &str, words: &[&str]) -> Result<String, String> {
        let option = FieldOption::of(kind).into_iter().find(|option| option.name() == name).unwrap();
        let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        match value(kind, &option, &words) {
            Ok(value) => Ok(value.map(|value| value.to_string()).unwrap_or_default()),
            Err(objection) => Err(objection.message.attribute.unwrap_or(objection.message.id).to_owned()),
        }
    }

    #[test]
    fn words_become_values_of_the_right_type() {
        for (kind, name, words, value) in [
            (Kind::Meeting, "date", vec!["2026-05-19"], "2026-05-19"),
            (Kind::Meeting, "start", vec!["19:30"], "19:30:00"),
            (Kind::Meeting, "end", vec!["21:00:00"], "21:00:00"),
            (Kind::Meeting, "attendance", vec!["25"], "25"),
            (Kind::Meeting, "present", vec!["a", " b "], "[\"a\", \"b\"]"),
            (Kind::Agreement, "resources-hours", vec!["4,5"], "4.5"),
            (Kind::Agreement, "resources-hours", vec!["4"], "4"),
            (Kind::Agreement, "meetings-every", vec!["6 weeks"], "\"6 weeks\""),
            (Kind::Contact, "first-contact", vec!["false"], "false"),
            (Kind::Organisation, "name", vec!["De \"Brug\" \\"], "'De \"Brug\" \\'"),
            (Kind::Organisation, "name", vec!["  "], ""),
            (Kind::Agreement, "why", vec!["een\ntwee"], "\"\"\"\neen\ntwee\"\"\""),
        ] {
            assert_eq!(written(kind, name, &words), Ok(value.to_owned()), "{name}");
        }
    }

    #[test]
    fn check_objects_to_what_it_would_find() {
        for (kind, name, words, case) in [
            (Kind::Meeting, "date", vec!["2026-02-30"], "date"),
            (Kind::Meeting, "date", vec!["19 mei"], "date"),
            (Kind::Meeting, "date", vec!["2026-05-19T10:00:00"], "date"),
            (Kind::Meeting, "date", vec!["2026-05-19\nx = 1"], "date"),
            (Kind::Meeting, "start", vec!["25:00"], "time"),
            (Kind::Meeting, "start", vec!["2026-05-19"], "time"),
            (Kind::Meeting, "attendance", vec!["-1"], "number"),
            (Kind::Meeting, "attendance", vec!["veel"], "number"),
            (Kind::Agreement, "resources-hours", vec!["inf"], "number"),
            (Kind::Agreement, "meetings-every", vec!["6 weken"], "length-of-time"),
            (Kind::Agreement, "parties", vec!["a"], "parties"),
            (Kind::Agreement, "parties", vec!["a", "a"], "party-twice"),
            (Kind::Organisation, "email", vec!["info"], "email"),
            (Kind::Organisation, "kvk", vec!["1"], "kvk"),
            (Kind::Organisation, "website", vec!["javascript:x"], "website"),
            (Kind::Organisation, "name", vec!["a\u{7}b"], "new-unprintable"),
            (Kind::Organisation, "name", vec!["a\nb"], "new-unprintable"),
            (Kind::Contact, "person-phone", vec!["bel maar"], "phone"),
        ] {
            assert_eq!(written(kind, name, &words), Err(case.to_owned()), "{name} {words:?}");
        }
    }
}
