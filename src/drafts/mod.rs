//! A record that is yet to be written: its fields, and its file as a careful hand would write it, with an
//! explanation of each field above it.

pub mod slot;
pub mod slug;

use std::collections::{BTreeMap, HashSet};

use jiff::civil::Date;
use toml::{Table, Value};

use crate::language::{Argument, Language, Message};
use crate::records::kind::Kind;
use crate::records::shape::{Form, Shape};

use slot::Slot;

/// A line of a file is not longer than this where it can be broken.
const WIDTH: usize = 100;

/// A record that is yet to be written.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What it is.
    pub kind: Kind,
    /// What it says. Empty texts and lists count as absent.
    pub fields: Table,
    /// What is said besides the explanations: above a table by the way to it (`items.0`), or at the top (``).
    pub remarks: BTreeMap<String, Vec<Message>>,
    /// Fields at the top of which there is not even an example.
    pub left_out: &'static [&'static str],
}

/// How the file of a draft looks.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// The language of the explanations.
    pub language: Language,
    /// The day that stands in examples.
    pub today: Date,
    /// Whether each field is explained, also those that are not there.
    pub explained: bool,
}

impl Draft {
    /// A draft of a kind that says nothing yet.
    pub fn new(kind: Kind) -> Self {
        Draft {
            kind,
            fields: Table::new(),
            remarks: BTreeMap::new(),
            left_out: &[],
        }
    }

    /// With a field at the top.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(name.to_owned(), value.into());
        self
    }

    /// With something said above a table, or at the top.
    pub fn remark(mut self, at: &str, message: Message) -> Self {
        self.remarks.entry(at.to_owned()).or_default().push(message);
        self
    }

    /// The text of its file.
    pub fn text(&self, style: Style) -> String {
        let mut writer = Writer {
            draft: self,
            style,
            text: String::new(),
            explained: HashSet::new(),
        };
        if style.explained {
            writer.explanation(&format!("kind-{}", self.kind.name()));
            writer.explanation("draft-hash");
            writer.gap();
        }
        writer.remarks("");
        writer.fields(&Slot::of(self.kind), Some(&self.fields), &Way::default());
        writer.text
    }
}

/// A text as a comment in TOML or YAML, broken between words.
pub fn comment(text: &str) -> String {
    let mut lines = vec![String::from("#")];
    for word in text.split_whitespace() {
        let is_full = lines
            .last()
            .is_some_and(|line| line.len() > 1 && line.chars().count() + 1 + word.chars().count() > WIDTH);
        if is_full {
            lines.push(String::from("#"));
        }
        if let Some(line) = lines.last_mut() {
            line.push(' ');
            line.push_str(word);
        }
    }
    lines.join("\n") + "\n"
}

/// Whether a text of one line shows all that it holds: no character in it acts instead of being seen. Joiners,
/// as in emoji and in Persian, are part of what is seen.
pub fn is_visible(text: &str) -> bool {
    let hides =
        |character: char| matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    !text.chars().any(|character| character.is_control() || hides(character))
}

/// A TOML date.
pub fn date(day: Date) -> Value {
    moment(&day.to_string())
}

/// A TOML date or time; a text where it is neither.
pub fn moment(text: &str) -> Value {
    text.parse().map_or_else(|_| Value::from(text), Value::Datetime)
}

/// Where in a file the writer is.
#[derive(Debug, Clone, Default)]
struct Way {
    /// The name of the table: `items.actions`.
    header: String,
    /// The same with positions: `items.0.actions.1`.
    place: String,
    /// Whether it is an example that is not part of the record.
    is_example: bool,
}

impl Way {
    fn below(&self, name: &str, position: Option<usize>, is_example: bool) -> Self {
        let join = |way: &str, step: &str| {
            if way.is_empty() {
                step.to_owned()
            } else {
                format!("{way}.{step}")
            }
        };
        let place = join(&self.place, name);
        Way {
            header: join(&self.header, name),
            place: position.map_or(place.clone(), |position| format!("{place}.{position}")),
            is_example: self.is_example || is_example,
        }
    }
}

struct Writer<'a> {
    draft: &'a Draft,
    style: Style,
    text: String,
    /// The messages that were said: each field is explained once.
    explained: HashSet<String>,
}

impl Writer<'_> {
    fn fields(&mut self, slots: &[Slot], values: Option<&Table>, way: &Way) {
        for slot in slots {
            if way.header.is_empty() && self.draft.left_out.contains(&slot.name.as_str()) {
                continue;
            }
            let value = values.and_then(|values| values.get(&slot.name)).filter(|value| !is_empty(value));
            match (slot.shape, value) {
                (Shape::Table(_), Some(Value::Table(table))) => {
                    self.table(slot, Some(table), &way.below(&slot.name, None, false))
                }
                (Shape::List(list), Some(Value::Array(tables))) if list.of_tables => {
                    for (position, table) in tables.iter().enumerate() {
                        self.table(slot, table.as_table(), &way.below(&slot.name, Some(position), false));
                    }
                }
                (_, None) if slot.is_table() => {
                    if self.style.explained && !self.explained.contains(&slot.message) {
                        self.table(slot, None, &way.below(&slot.name, None, true));
                    }
                }
                (_, value) => self.value(slot, value, way),
            }
        }
    }

    fn table(&mut self, slot: &Slot, values: Option<&Table>, way: &Way) {
        self.gap();
        self.explain(slot);
        self.remarks(&way.place);
        let (open, close) = if matches!(slot.shape, Shape::List(_)) {
            ("[[", "]]")
        } else {
            ("[", "]")
        };
        self.line(way.is_example, &format!("{open}{}{close}", way.header));
        if let Shape::Rules(_) = slot.shape {
            self.line(way.is_example, "no-work-visit = \"off\"");
        }
        self.fields(&slot.below, values, way);
    }

    fn value(&mut self, slot: &Slot, value: Option<&Value>, way: &Way) {
        let is_new = self.style.explained && !self.explained.contains(&slot.message);
        if is_new {
            if !self.last_line().trim_start_matches('#').starts_with('[') {
                self.gap();
            }
            self.explain(slot);
        } else if self.text.lines().last().is_some_and(|line| line.starts_with("# ")) && way.header.is_empty() {
            // What is said at the top is about the whole file.
            self.gap();
        }
        match value {
            Some(value) => self.line(way.is_example, &format!("{} = {}", slot.name, literal(value, &slot.name))),
            None if is_new => {
                let example = example(slot, &slot.name, self.style.today);
                self.line(true, &format!("{} = {}", slot.name, literal(&example, &slot.name)));
            }
            None => {}
        }
    }

    /// What a field is for and what can be chosen, the first time.
    fn explain(&mut self, slot: &Slot) {
        if !self.style.explained || !self.explained.insert(slot.message.clone()) {
            return;
        }
        self.explanation(&slot.message);
        if let Shape::Text(Form::OneOf(values)) = slot.element() {
            let language = self.style.language;
            let choices = values.iter().map(|value| match language.find(&slot.value_message(value)) {
                Some(meaning) => format!("{value} ({meaning})"),
                None => value.clone(),
            });
            let choices = Message::new("draft-choices").with("choices", Argument::any(choices));
            self.comment(&language.text(&choices));
        }
    }

    fn explanation(&mut self, message: &str) {
        if let Some(text) = self.style.language.find(message) {
            self.comment(&text);
        }
    }

    fn remarks(&mut self, place: &str) {
        for message in self.draft.remarks.get(place).into_iter().flatten() {
            self.comment(&self.style.language.text(message));
        }
    }

    fn comment(&mut self, text: &str) {
        self.text.push_str(&comment(text));
    }

    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn last_line(&self) -> &str {
        self.text.lines().last().unwrap_or_default()
    }

    /// A line; of an example with `#` right before it, so that it can be taken away.
    fn line(&mut self, is_example: bool, line: &str) {
        if is_example {
            self.text.push('#');
        }
        self.text.push_str(line);
        self.text.push('\n');
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Table(table) => table.is_empty(),
        _ => false,
    }
}

/// A value as TOML: a list over several lines where it is too long for one.
fn literal(value: &Value, name: &str) -> String {
    let Value::Array(list) = value else {
        return value.to_string();
    };
    let elements: Vec<String> = list.iter().map(Value::to_string).collect();
    let line = format!("[{}]", elements.join(", "));
    if !line.contains('\n') && name.chars().count() + 3 + line.chars().count() <= WIDTH {
        return line;
    }
    let lines: String = elements.iter().map(|element| format!("  {element},\n")).collect();
    format!("[\n{lines}]")
}

/// Examples that say more than any value of the same shape: of one field by its message, or of all with a name.
const EXAMPLES: [(&str, &str); 18] = [
    ("field-meeting-items-minutes", "15"),
    ("field-meeting-items-dilemmas-minutes", "30"),
    ("field-settings-calendar-friday-start", "12:30:00"),
    ("field-settings-calendar-friday-end", "14:30:00"),
    ("agenda_days", "7"),
    ("attendance", "25"),
    ("budget", "5000"),
    ("call_days", "21"),
    ("delete_after", "90 days"),
    ("end", "21:00:00"),
    ("executive_every", "12 months"),
    ("hours", "4"),
    ("minutes", "90"),
    ("quorum", "3"),
    ("reply_within", "5 days"),
    ("report_days", "14"),
    ("visit_every", "18 months"),
    ("within", "2 hours"),
];

/// A value that could stand in a field, for someone to change.
fn example(slot: &Slot, name: &str, today: Date) -> Value {
    let is_meant = |field: &str| field == slot.message || field == name;
    let own = EXAMPLES.iter().find(|(field, _)| is_meant(field)).map(|(_, example)| *example);
    let value = match slot.element() {
        Shape::Count | Shape::Number => Value::Integer(own.and_then(|own| own.parse().ok()).unwrap_or(1)),
        Shape::Boolean => Value::Boolean(true),
        Shape::Date => date(today),
        Shape::Time => moment(own.unwrap_or("19:30:00")),
        Shape::Text(form) => Value::from(match form {
            Form::OneOf(values) | Form::ChecklistItem(values) => values.first().map_or("…", String::as_str),
            Form::Any => "…",
            Form::Id => "zaal",
            Form::Rule => "one-sided-hosting",
            Form::Email => "info@example.org",
            Form::Phone => "0123 456 789",
            Form::WebAddress => "https://example.org",
            Form::TradeRegisterNumber => "12345678",
            Form::TimeZone => "Europe/Amsterdam",
            Form::LengthOfTime => own.unwrap_or("6 weeks"),
        }),
        Shape::Table(_) | Shape::Rules(_) | Shape::List(_) => Value::from("…"),
    };
    match slot.shape {
        Shape::List(_) => Value::Array(vec![value]),
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::load::read_bytes;
    use proptest::prelude::*;

    const STYLE: Style = Style {
        language: Language::Nl,
        today: jiff::civil::date(2026, 5, 19),
        explained: true,
    };

    fn organisation() -> Draft {
        Draft::new(Kind::Organisation).with("name", "Moskee Al Noor").with("kind", "mosque")
    }

    /// The file with every example taken up into the record.
    fn with_examples(text: &str) -> String {
        let is_example = |line: &str| line.starts_with('#') && !line.starts_with("# ");
        let lines = text.lines().map(|line| if is_example(line) { &line[1..] } else { line });
        lines.map(|line| format!("{line}\n")).collect()
    }

    #[test]
    fn a_file_looks_as_if_written_by_hand() {
        let text = organisation().text(STYLE);
        let beginning = "\
# Een organisatie die meedoet of te gast is, met haar openbare gegevens. Gegevens van personen horen
# hier niet.
# Een regel met een hekje (`#`) ervoor telt niet mee. Wilt u zo’n veld invullen? Haal dan het hekje
# weg. Staat er een regel met `[` boven? Haal het hekje daar ook weg.

# De naam van de organisatie, zoals zij die zelf schrijft. Bijvoorbeeld: `Gemeente Veenmeer`.
name = \"Moskee Al Noor\"

# Wat voor organisatie het is.";
        assert!(text.starts_with(beginning), "{text}");
        assert!(text.contains("\n# De stad of het dorp van de organisatie.\n#place = \"…\"\n"), "{text}");
    }

    #[test]
    fn an_example_of_minutes_fits_what_takes_them() {
        let example = |kind| {
            let text = Draft::new(kind).text(STYLE);
            let lines = text.lines().filter_map(|line| line.strip_prefix("#minutes = "));
            lines.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(example(Kind::Agreement), ["90"]);
        assert_eq!(example(Kind::Meeting), ["15", "30"]);
    }

    #[test]
    fn without_explanations_only_the_record_is_left() {
        let style = Style {
            explained: false,
            ..STYLE
        };
        let draft = Draft::new(Kind::Contact)
            .with("role", "secretaris")
            .with("organisation", "moskee")
            .with("person", Table::from_iter([("name".to_owned(), Value::from("B. Li"))]));
        let text = draft.text(style);
        assert_eq!(text, "organisation = \"moskee\"\nrole = \"secretaris\"\n\n[person]\nname = \"B. Li\"\n");
    }

    #[test]
    fn every_example_can_be_taken_up() {
        for kind in Kind::ALL {
            for language in Language::ALL {
                let text = Draft::new(kind).text(Style { language, ..STYLE });
                assert_eq!(text.lines().find(|line| !line.starts_with('#') && !line.is_empty()), None);
                let with_examples = with_examples(&text);
                let found = read_bytes(kind, with_examples.clone().into_bytes());
                // One party is too few, and they are not a matter of examples.
                let found: Vec<_> = found
                    .into_iter()
                    .filter(|finding| {
                        !with_examples.contains("parties = [\"…\"]")
                            || finding.message.attribute != Some("parties")
                    })
                    .collect();
                assert!(found.is_empty(), "{found:#?}\n{with_examples}");
            }
        }
    }

    #[test]
    fn each_field_is_explained_once() {
        let item = |title: &str| Value::Table(Table::from_iter([("title".to_owned(), Value::from(title))]));
        let draft = Draft::new(Kind::Meeting)
            .with("items", vec![item("een"), item("twee")])
            .remark("items.1", Message::new("kind-contact"));
        let text = draft.text(STYLE);
        assert_eq!(text.matches("\n[[items]]\n").count(), 2, "{text}");
        assert_eq!(text.matches("title = ").count(), 3, "{text}");
        let explanation = Language::Nl.find("field-meeting-items-raised_by").unwrap_or_default();
        let unbroken = text.replace("\n# ", " ");
        assert_eq!(unbroken.matches(&explanation).count(), 1, "{text}");
        let remark = text.find("# Een contact: ").unwrap_or_default();
        assert!(text[remark..].contains("twee") && !text[remark..].contains("een\""), "{text}");
    }

    #[test]
    fn what_acts_on_the_text_around_it_is_not_visible() {
        for text in ["Moskee Çelik", "مسجد النور", "👩\u{200d}👧", "می\u{200c}خواهم"] {
            assert!(is_visible(text), "{text}");
        }
        for text in [
            "a\nb",
            "a\tb",
            "\u{1b}[31m",
            "\u{7f}",
            "\u{85}",
            "\u{202e}abc",
            "\u{2066}a",
            "\u{2028}",
            "\u{feff}a",
        ] {
            assert!(!is_visible(text), "{text:?}");
        }
    }

    #[test]
    fn a_long_list_stands_below_each_other() {
        let short = literal(&Value::from(vec!["a", "b"]), "members");
        assert_eq!(short, "[\"a\", \"b\"]");
        let long = literal(&Value::from(vec!["a".repeat(60), "b".repeat(60)]), "members");
        assert_eq!(long, format!("[\n  \"{}\",\n  \"{}\",\n]", "a".repeat(60), "b".repeat(60)));
    }

    proptest! {
        #[test]
        fn any_text_comes_back_as_it_was(text in any::<String>(), explained in any::<bool>()) {
            let draft = organisation().with("place", text.clone()).remark("", Message::new("draft-choices").with("choices", text.clone()));
            let written = draft.text(Style { explained, ..STYLE });
            let read: Table = toml::from_str(&written).expect("TOML");
            let place = read.get("place").and_then(Value::as_str);
            prop_assert_eq!(place, Some(text.as_str()).filter(|text| !text.trim().is_empty()));
            prop_assert_eq!(read.len(), if place.is_some() { 3 } else { 2 });
        }
    }
}
