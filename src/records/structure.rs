//! Holds a parsed file against the shape of its kind: every structural fault in it, each at its place.
//!
//! What is at fault is remembered, so that the record can still be read: such a value becomes unknown, and
//! every rule still speaks about the rest.

use std::cell::Cell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use serde_json::{Map, Value as Json};
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::kind::Kind;
use super::length_of_time::LengthOfTime;
use super::parse::does_not_exist;
use super::place::{FileId, Path, Place, Segment, Spot};
use super::shape::{FieldShape, Form, ListShape, Shape};
use super::suggest::nearest;
use super::value::{Date, Time, is_id};
use crate::findings::many::MOST_OF_A_RULE;
use crate::findings::{Finding, Level};
use crate::meetings::checklists;
use crate::rules;
use crate::rules::format::forbidden_field::{self, Surroundings};
use crate::rules::format::{invalid_value, missing_field, unknown_field, wrong_type};

/// What came of holding a file against its shape.
#[derive(Debug, Default)]
pub struct Checked {
    /// Every structural fault.
    pub findings: Vec<Finding>,
    /// The values of forbidden and unknown keys: bytes that no output may repeat.
    pub masked: Vec<Range<usize>>,
    verdicts: HashMap<usize, Verdict>,
    misspelt: HashMap<usize, Vec<String>>,
}

/// What is to become of a value that cannot be read as it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Verdict {
    /// There, but at fault.
    Unknown,
    /// An empty text or list.
    Absent,
}

impl Checked {
    /// Whether the tree can be read just as it is.
    pub fn is_sound(&self) -> bool {
        self.verdicts.is_empty() && self.misspelt.is_empty()
    }
}

/// Holds a file against the shape of its kind.
pub fn check(file: FileId, kind: Kind, root: &DeTable<'_>) -> Checked {
    let mut walker = Walker {
        file,
        kind,
        path: Vec::new(),
        done: Checked::default(),
        strangers: Cell::new(0),
    };
    if let Some(fields) = kind.shape().fields() {
        walker.table(root, fields);
    }
    walker.done
}

struct Walker {
    file: FileId,
    kind: Kind,
    path: Path,
    done: Checked,
    /// How many keys there were that the format does not have.
    strangers: Cell<usize>,
}

impl Walker {
    fn table(&mut self, table: &DeTable<'_>, fields: &BTreeMap<String, FieldShape>) {
        let mut seen = 0;
        for (key, value) in table {
            match fields.get(key.get_ref().as_ref()) {
                Some(field) => {
                    seen += usize::from(field.required && !is_empty(value));
                    self.path.push(Segment::from(key.get_ref().to_string()));
                    self.value(value, &field.shape);
                    self.path.pop();
                }
                None => self.stranger(table, key, value, fields),
            }
        }
        if seen < fields.values().filter(|field| field.required).count() {
            self.missing(table, fields);
        }
    }

    fn missing(&mut self, table: &DeTable<'_>, fields: &BTreeMap<String, FieldShape>) {
        let misspelt = self.done.misspelt.get(&address(table)).cloned().unwrap_or_default();
        for (name, field) in fields {
            let absent = table.get(name.as_str()).is_none_or(is_empty);
            if field.required && absent && !misspelt.contains(name) {
                let spot = if self.path.is_empty() {
                    Spot::File
                } else {
                    Spot::Table(self.path.clone())
                };
                let finding = missing_field::finding(self.place(spot), self.kind, &self.path, name, &field.shape);
                self.done.findings.push(finding);
            }
        }
    }

    /// A key that the format does not have.
    fn stranger(
        &mut self,
        table: &DeTable<'_>,
        key: &Spanned<toml::de::DeString<'_>>,
        value: &Spanned<DeValue<'_>>,
        fields: &BTreeMap<String, FieldShape>,
    ) {
        let place = self.place(Spot::Bytes(key.span()));
        let name = key.get_ref().as_ref();
        if let Some(class) = forbidden_field::class(name, self.surroundings()) {
            self.done.findings.push(forbidden_field::finding(place, name, class));
        } else {
            let suggestion = self.nearest(name, fields.keys().map(String::as_str));
            if let Some(suggestion) = suggestion.filter(|meant| table.get(*meant).is_none()) {
                let misspelt = self.done.misspelt.entry(address(table)).or_default();
                misspelt.push(suggestion.to_owned());
            }
            let finding = unknown_field::finding(place, name, suggestion, fields.keys());
            // Beside a person there is room for nothing else, whatever the settings say.
            let finding = if self.is_about_a_person() {
                finding.fixed()
            } else {
                finding
            };
            self.done.findings.push(finding);
        }
        self.mask(value);
        self.path.push(Segment::from(name.to_owned()));
        self.look_for_forbidden(value);
        self.path.pop();
    }

    /// Forbidden keys inside something that is itself unknown.
    fn look_for_forbidden(&mut self, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::Table(table) => {
                for (key, value) in table {
                    let name = key.get_ref().as_ref();
                    if let Some(class) = forbidden_field::class(name, self.surroundings()) {
                        let place = self.place(Spot::Bytes(key.span()));
                        self.done.findings.push(forbidden_field::finding(place, name, class));
                        self.mask(value);
                    }
                    self.look_for_forbidden(value);
                }
            }
            DeValue::Array(list) => list.iter().for_each(|element| self.look_for_forbidden(element)),
            // No TOML has such a day or time, whatever the key.
            DeValue::Datetime(_) if does_not_exist(value) => self.invalid(value, "date", "help-date"),
            _ => {}
        }
    }

    fn surroundings(&self) -> Surroundings {
        Surroundings {
            kind: self.kind,
            in_guests: self.kind == Kind::Meeting
                && self.path.first().is_some_and(|first| *first == Segment::from("guests")),
        }
    }

    /// What was probably meant. Of very many strangers only the first are told one by one, and only those
    /// need a suggestion.
    fn nearest<'a>(&self, name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        self.strangers.set(self.strangers.get() + 1);
        let is_told = self.strangers.get() <= MOST_OF_A_RULE;
        is_told.then(|| nearest(name, candidates)).flatten()
    }

    fn is_about_a_person(&self) -> bool {
        let is_list_of_people =
            |key: &str| self.path.first().is_some_and(|first| *first == Segment::from(key.to_owned()));
        self.kind == Kind::Contact || is_list_of_people("absent") || is_list_of_people("guests")
    }

    fn mask(&mut self, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::Table(table) => {
                for (key, value) in table {
                    // A name can stand before the `=` as well. A forbidden key is shown: it has its own finding.
                    if forbidden_field::class(key.get_ref(), self.surroundings()).is_none() {
                        self.done.masked.push(key.span());
                    }
                    self.mask(value);
                }
            }
            DeValue::Array(list) => list.iter().for_each(|element| self.mask(element)),
            _ => self.done.masked.push(value.span()),
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, shape: &Shape) {
        if is_empty(value) && matches!(shape, Shape::Text(_) | Shape::List(_)) {
            self.done.verdicts.insert(address(value), Verdict::Absent);
            return;
        }
        match (shape, value.get_ref()) {
            (Shape::Table(fields), DeValue::Table(table)) => self.table(table, fields),
            (Shape::Rules(level), DeValue::Table(table)) => self.rules(table, level),
            (Shape::List(list), DeValue::Array(elements)) => self.list(value, elements, list),
            (Shape::Text(form), DeValue::String(text)) => {
                if let Some(finding) = self.text(value, text, form) {
                    self.fault(value, finding);
                }
            }
            (Shape::Boolean, DeValue::Boolean(_)) => {}
            (Shape::Count | Shape::Number, DeValue::Integer(number)) => {
                let whole = i64::from_str_radix(number.as_str(), number.radix());
                if !whole.is_ok_and(|number| number >= 0) {
                    self.invalid(value, "number", "help-number");
                }
            }
            (Shape::Number, DeValue::Float(number)) => {
                let number = number.as_str().parse::<f64>();
                if !number.is_ok_and(|number| number.is_finite() && number >= 0.0) {
                    self.invalid(value, "number", "help-number");
                }
            }
            (shape, DeValue::Datetime(_)) if does_not_exist(value) && *shape != Shape::Time => {
                self.invalid(value, "date", "help-date");
            }
            (Shape::Time, DeValue::Datetime(_)) if does_not_exist(value) => {
                self.invalid(value, "time", "help-time")
            }
            (Shape::Date, DeValue::Datetime(moment)) if moment.date.is_some() && moment.time.is_none() => {
                if Date::of(moment).is_none() {
                    self.invalid(value, "date", "help-date");
                }
            }
            (Shape::Time, DeValue::Datetime(moment)) if moment.date.is_none() && moment.time.is_some() => {
                if Time::of(moment).is_none() {
                    self.invalid(value, "time", "help-time");
                }
            }
            (_, found) => {
                let place = self.place(Spot::Bytes(value.span()));
                let finding = wrong_type::finding(place, shape, found);
                self.fault(value, finding);
                self.look_for_forbidden(value);
            }
        }
    }

    fn list(&mut self, value: &Spanned<DeValue<'_>>, elements: &DeArray<'_>, shape: &ListShape) {
        let mut seen = HashSet::new();
        for (position, element) in elements.iter().enumerate() {
            self.path.push(Segment::Index(position));
            let is_empty_text = matches!(element.get_ref(), DeValue::String(_)) && is_empty(element);
            if is_empty_text && matches!(*shape.element, Shape::Text(_)) {
                self.done.verdicts.insert(address(element), Verdict::Unknown);
            } else {
                self.value(element, &shape.element);
            }
            self.path.pop();
            if let (true, DeValue::String(text)) = (shape.unique, element.get_ref())
                && !seen.insert(text.as_ref())
            {
                self.invalid(element, "party-twice", "help-party-twice");
            }
        }
        if elements.len() < shape.at_least {
            self.invalid(value, "parties", "help-parties");
        }
    }

    /// The rule that was probably meant by a name that none has.
    fn nearest_rule(&self, name: &str) -> Option<&'static str> {
        let is_one = rules::find(name).is_some();
        (!is_one).then(|| self.nearest(name, rules::all().map(|rule| rule.id))).flatten()
    }

    /// The keys of `[rules]` are names of rules; a fixed one has no level to choose.
    fn rules(&mut self, table: &DeTable<'_>, level: &Shape) {
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let place = self.place(Spot::Bytes(key.span()));
            if let Some(class) = forbidden_field::class(name, self.surroundings()) {
                self.done.findings.push(forbidden_field::finding(place, name, class));
                self.mask(value);
                continue;
            }
            let meant = self.nearest_rule(name);
            if let Some(finding) = not_to_be_set(place, name, meant) {
                self.done.findings.push(finding);
                self.done.verdicts.insert(address(value), Verdict::Unknown);
                if let Some(meant) = meant {
                    let misspelt = self.done.misspelt.entry(address(table)).or_default();
                    misspelt.push(meant.to_owned());
                }
                continue;
            }
            self.value(value, level);
            let dated = rules::find(name).filter(|rule| rule.dated);
            if let (Some(rule), DeValue::String(text)) = (dated, value.get_ref())
                && text.as_ref() == Level::Error.name()
            {
                let place = self.place(Spot::Bytes(value.span()));
                let finding = Finding::new(&invalid_value::RULE, place)
                    .case("level-not-allowed")
                    .help("help-level-not-allowed")
                    .with("rule", rule.id)
                    .with("allowed", invalid_value::any_of(["warning", "advice", "off"]));
                self.fault(value, finding);
            }
        }
    }

    fn text(&self, value: &Spanned<DeValue<'_>>, text: &str, form: &Form) -> Option<Finding> {
        let place = self.place(Spot::Bytes(value.span()));
        let case = match form {
            Form::Any => return None,
            Form::OneOf(allowed) => {
                let sound = allowed.iter().any(|allowed| allowed == text);
                return (!sound).then(|| invalid_value::not_one_of(place, text, allowed));
            }
            Form::Rule => return not_to_be_set(place, text, self.nearest_rule(text)),
            Form::ChecklistItem(allowed) => {
                let sound = allowed.iter().any(|allowed| allowed == text);
                return (!sound).then(|| not_to_be_ticked(place, self.kind, text, allowed));
            }
            form => fault_of(text, form)?,
        };
        Some(invalid_value::case(place, case.0, case.1))
    }

    fn invalid(&mut self, value: &Spanned<DeValue<'_>>, case: &'static str, help: &'static str) {
        let place = self.place(Spot::Bytes(value.span()));
        self.fault(value, invalid_value::case(place, case, help));
    }

    fn fault(&mut self, value: &Spanned<DeValue<'_>>, finding: Finding) {
        self.done.findings.push(finding);
        self.done.verdicts.insert(address(value), Verdict::Unknown);
    }

    fn place(&self, spot: Spot) -> Place {
        Place { file: self.file, spot }
    }
}

/// What a text has that its form alone forbids: the case of `invalid-value` and its help.
pub(super) fn fault_of(text: &str, form: &Form) -> Option<(&'static str, &'static str)> {
    match form {
        Form::Id if !is_id(text) => Some(("id", "help-id")),
        Form::Email if !is_email_address(text) => Some(("email", "help-email")),
        Form::Phone if !is_phone_number(text) => Some(("phone", "help-phone")),
        Form::WebAddress if !is_web_address(text) => Some(("website", "help-website")),
        Form::TradeRegisterNumber if !is_trade_register_number(text) => Some(("kvk", "help-kvk")),
        Form::TimeZone if jiff::tz::TimeZone::get(text).is_err() => Some(("timezone", "help-timezone")),
        Form::LengthOfTime if text.parse::<LengthOfTime>().is_err() => {
            Some(("length-of-time", "help-length-of-time"))
        }
        _ => None,
    }
}

/// A rule that does not exist or that nobody may change, in `[rules]` or in an exception.
fn not_to_be_set(place: Place, name: &str, meant: Option<&str>) -> Option<Finding> {
    match rules::find(name) {
        Some(rule) if rule.fixed => Some(
            Finding::new(&invalid_value::RULE, place)
                .case("fixed-rule")
                .help("help-fixed-rule")
                .with("rule", rule.id),
        ),
        Some(_) => None,
        None if rules::reserved::NAMES.contains(&name) => None,
        None => Some(invalid_value::unknown_rule(place, meant)),
    }
}

/// A point of a checklist that does not exist, or that is ticked in another kind of record.
fn not_to_be_ticked(place: Place, kind: Kind, slug: &str, allowed: &[String]) -> Finding {
    let elsewhere = [Kind::Meeting, Kind::Agreement]
        .into_iter()
        .find(|other| *other != kind && checklists::slugs(*other).contains(&slug));
    let meant = nearest(slug, allowed.iter().map(String::as_str));
    invalid_value::no_such_item(place, kind, elsewhere.map(|other| (other, slug)), meant)
}

/// Where a value or table lies in memory: while the tree is borrowed, its identity.
fn address<T>(value: &T) -> usize {
    std::ptr::from_ref(value) as usize
}

/// An empty text or list counts as absent.
fn is_empty(value: &Spanned<DeValue<'_>>) -> bool {
    match value.get_ref() {
        DeValue::String(text) => text.trim().is_empty(),
        DeValue::Array(list) => list.is_empty(),
        _ => false,
    }
}

fn is_email_address(text: &str) -> bool {
    let sound = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with('.')
            && !part.contains("..")
            && !part.contains(|character: char| {
                character.is_whitespace() || character.is_control() || "@,;:<>()[]\"\\".contains(character)
            })
    };
    let is_host = |domain: &str| {
        domain.contains('.') && domain.split('.').all(|part| !part.starts_with('-') && !part.ends_with('-'))
    };
    text.split_once('@')
        .is_some_and(|(local, domain)| sound(local) && sound(domain) && is_host(domain))
}

fn is_phone_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (3..=15).contains(&digits)
        && text
            .chars()
            .all(|character| character.is_ascii_digit() || " +-()".contains(character))
}

fn is_web_address(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let name = host.split(':').next().unwrap_or_default();
        name.split('.').count() >= 2
            && name.split('.').all(|part| {
                !part.is_empty() && part.chars().all(|character| character.is_alphanumeric() || character == '-')
            })
            && !text.contains(|character: char| {
                character.is_whitespace() || character.is_control() || "<>\"'`\\".contains(character)
            })
    })
}

fn is_trade_register_number(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The tree as JSON, with null for what is unknown and nothing for what is absent.
pub fn readable(root: &DeTable<'_>, checked: &Checked) -> Json {
    table_as_json(root, checked)
}

fn table_as_json(table: &DeTable<'_>, checked: &Checked) -> Json {
    let mut map = Map::new();
    for (key, value) in table {
        if checked.verdicts.get(&address(value)) != Some(&Verdict::Absent) {
            map.insert(key.get_ref().to_string(), as_json(value, checked));
        }
    }
    for name in checked.misspelt.get(&address(table)).into_iter().flatten() {
        map.entry(name.as_str()).or_insert(Json::Null);
    }
    Json::Object(map)
}

fn as_json(value: &Spanned<DeValue<'_>>, checked: &Checked) -> Json {
    if checked.verdicts.contains_key(&address(value)) {
        return Json::Null;
    }
    match value.get_ref() {
        DeValue::String(text) => Json::from(text.as_ref()),
        DeValue::Boolean(truth) => Json::from(*truth),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Json::Null, Json::from)
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().map_or(Json::Null, Json::from),
        DeValue::Datetime(moment) => serde_json::to_value(moment).unwrap_or(Json::Null),
        DeValue::Array(list) => list.iter().map(|element| as_json(element, checked)).collect(),
        DeValue::Table(table) => table_as_json(table, checked),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_numbers() {
        assert!(is_email_address("info@moskee-alnoor.example"));
        for bad in [
            "info",
            "a@b",
            "a@b@c.nl",
            "a b@c.nl",
            "a@c.nl, d@e.nl",
            "@c.nl",
            "a@.nl",
            "a@-b.nl",
        ] {
            assert!(!is_email_address(bad), "{bad}");
        }
        assert!(is_phone_number("14 0123") && is_phone_number("+31 (0)6-12345678") && is_phone_number("112"));
        for bad in ["12", "1234567890123456", "06 1234 x5", "bel de balie"] {
            assert!(!is_phone_number(bad), "{bad}");
        }
        assert!(is_web_address("https://moskee.example/over?x=1") && is_web_address("HTTP://a.nl"));
        for bad in [
            "www.moskee.nl",
            "https://",
            "https://x",
            "ftp://a.nl",
            "https://a.nl/<b>",
            "javascript:alert(1)",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
        assert!(is_trade_register_number("12345678"));
        assert!(!is_trade_register_number("1234567") && !is_trade_register_number("1234567a"));
    }
}
