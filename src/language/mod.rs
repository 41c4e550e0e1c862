//! Everything that is printed, in Dutch and in English.
//!
//! A [`Message`] is a name and its values; it becomes text only when a writer asks for it. The texts stand
//! in `nl/*.ftl` and `en/*.ftl`; a test holds them to the same names, attributes and variables.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use schemars::JsonSchema;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

mod clean;

pub use clean::{acts, clean, clean_line, escape_acting_characters, not_a_command, one_line, without_commands};

/// A language in which collab speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
pub enum Language {
    /// Dutch.
    Nl,
    /// English.
    En,
}

/// A text by its name, with its values, in no language yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The name in the Fluent files.
    pub id: &'static str,
    /// A part of it: `help`, `summary`, or a special case.
    pub attribute: Option<&'static str>,
    /// The values, by the names of the variables.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// A value in a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// A text as it is.
    Text(String),
    /// A count, for which the text may have a plural.
    Count(i64),
    /// Another message.
    Message(Message),
    /// "a, b and c".
    All(Vec<Argument>),
    /// "a, b or c".
    Any(Vec<Argument>),
}

impl Message {
    /// The message with this name.
    pub fn new(id: &'static str) -> Self {
        Message {
            id,
            attribute: None,
            arguments: Vec::new(),
        }
    }

    /// A part of the message.
    pub fn attribute(mut self, attribute: &'static str) -> Self {
        self.attribute = Some(attribute);
        self
    }

    /// The message with a value for one of its variables.
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

impl Argument {
    /// "a, b and c".
    pub fn all<T: Into<Argument>>(values: impl IntoIterator<Item = T>) -> Self {
        Argument::All(cut(values))
    }

    /// "a, b or c".
    pub fn any<T: Into<Argument>>(values: impl IntoIterator<Item = T>) -> Self {
        Argument::Any(cut(values))
    }
}

/// Of a longer list the rest is only counted.
const LONGEST_LIST: usize = 25;

fn cut<T: Into<Argument>>(values: impl IntoIterator<Item = T>) -> Vec<Argument> {
    let mut values = values.into_iter();
    let mut named: Vec<Argument> = values.by_ref().take(LONGEST_LIST).map(Into::into).collect();
    let more = values.count();
    if more > 0 {
        named.push(Message::new("list-more").with("count", more).into());
    }
    named
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Argument::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Argument::Text(text)
    }
}

impl From<Cow<'_, str>> for Argument {
    fn from(text: Cow<'_, str>) -> Self {
        Argument::Text(text.into_owned())
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Argument::Message(message)
    }
}

impl From<jiff::civil::Date> for Argument {
    fn from(date: jiff::civil::Date) -> Self {
        Argument::Text(date.to_string())
    }
}

impl From<i64> for Argument {
    fn from(count: i64) -> Self {
        Argument::Count(count)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Argument::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

macro_rules! texts {
    ($($name:literal),* $(,)?) => {
        /// The Fluent files: name, Dutch, English.
        pub const TEXTS: &[(&str, &str, &str)] = &[$((
            $name,
            include_str!(concat!("nl/", $name, ".ftl")),
            include_str!(concat!("en/", $name, ".ftl")),
        )),*];
    };
}

texts![
    "words",
    "command-line",
    "check",
    "fields",
    "forbidden",
    "format",
    "references",
    "exceptions",
    "agreement",
    "continuity",
    "meetings",
    "follow-through",
    "equality",
    "privacy",
    "guard",
    "plain-language",
    "drafts",
    "init",
    "automation",
    "new",
    "meant",
    "list",
    "documents",
    "meetings-words",
    "output",
    "docx",
    "calendar",
    "report",
    "agenda",
    "checklists",
    "reminders",
];

impl Language {
    /// Both languages.
    pub const ALL: [Language; 2] = [Language::Nl, Language::En];

    /// The code of the language, as in `lang="nl"`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::En => "en",
        }
    }

    /// The language with its country, as in `lang="nl-NL"`.
    pub fn locale(self) -> &'static str {
        match self {
            Language::Nl => "nl-NL",
            Language::En => "en-GB",
        }
    }

    /// The language with this code.
    pub fn of_code(code: &str) -> Option<Self> {
        Language::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The language of a locale such as `nl_NL.UTF-8`, where it is one of ours.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['_', '-', '.', '@']).next()?.to_ascii_lowercase();
        Language::of_code(&code)
    }

    /// A message as text. Control and direction characters in its values are made visible.
    pub fn text(self, message: &Message) -> String {
        self.try_text(message).unwrap_or_else(|problem| problem.to_string())
    }

    /// A message without values as text.
    pub fn word(self, id: &'static str) -> String {
        self.text(&Message::new(id))
    }

    /// A message without values as text, where there is one with this name.
    pub fn find(self, id: &str) -> Option<String> {
        let bundle = self.bundle(id)?;
        let pattern = bundle.get_message(id)?.value()?;
        let text = bundle.format_pattern(pattern, None, &mut Vec::new());
        Some(text.into_owned())
    }

    /// The name of a level: "fout", "waarschuwing", "advies".
    pub fn level(self, level: crate::findings::Level) -> String {
        self.word(match level {
            crate::findings::Level::Error => "level-error",
            crate::findings::Level::Warning => "level-warning",
            crate::findings::Level::Advice => "level-advice",
        })
    }

    /// A message as text.
    ///
    /// # Errors
    ///
    /// Where the message is missing or lacks a value: a fault of the program, which its tests look for.
    pub fn try_text(self, message: &Message) -> Result<String, TextProblem> {
        let missing = || TextProblem::Missing(self.code(), message.id, message.attribute);
        let bundle = self.bundle(message.id).ok_or_else(missing)?;
        let found = bundle.get_message(message.id).ok_or_else(missing)?;
        let pattern = match message.attribute {
            Some(name) => found.get_attribute(name).map(|attribute| attribute.value()),
            None => found.value(),
        };
        let pattern = pattern.ok_or_else(missing)?;
        let mut arguments = FluentArgs::with_capacity(message.arguments.len());
        for (name, value) in &message.arguments {
            arguments.set(*name, self.value(value));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(TextProblem::Values(message.id, error.to_string())),
        }
    }

    fn value(self, value: &Argument) -> FluentValue<'static> {
        match value {
            Argument::Count(count) => FluentValue::from(*count),
            other => FluentValue::from(self.argument(other)),
        }
    }

    fn argument(self, value: &Argument) -> String {
        match value {
            Argument::Text(text) => clean_line(text).into_owned(),
            Argument::Count(count) => count.to_string(),
            Argument::Message(message) => self.text(message),
            Argument::All(values) => self.list(values, "list-and"),
            Argument::Any(values) => self.list(values, "list-or"),
        }
    }

    fn list(self, values: &[Argument], joint: &'static str) -> String {
        let values: Vec<String> = values.iter().map(|value| self.argument(value)).collect();
        match values.as_slice() {
            [] => String::new(),
            [only] => only.clone(),
            [most @ .., last] => format!("{} {} {last}", most.join(", "), self.word(joint)),
        }
    }

    /// The messages of the file in which a message stands. Files are parsed one by one, when something of
    /// them is to be said: most runs need few.
    fn bundle(self, id: &str) -> Option<&'static Bundle> {
        static BUNDLES: [[OnceLock<Bundle>; TEXTS.len()]; 2] =
            [const { [const { OnceLock::new() }; TEXTS.len()] }; 2];
        let position = *self.index().get(id)?;
        let bundle = BUNDLES.get(self as usize)?.get(position)?;
        Some(bundle.get_or_init(|| self.parsed(self.source(position))))
    }

    /// In which file each message stands.
    fn index(self) -> &'static HashMap<&'static str, usize> {
        static INDEXES: [OnceLock<HashMap<&'static str, usize>>; 2] = [const { OnceLock::new() }; 2];
        INDEXES[self as usize].get_or_init(|| {
            let files = (0..TEXTS.len()).map(|position| (position, self.source(position)));
            let messages = files.flat_map(|(position, text)| text.lines().map(move |line| (line, position)));
            messages
                .filter(|(line, _)| line.starts_with(|first: char| first.is_ascii_lowercase()))
                .filter_map(|(line, position)| Some((line.split_once(' ')?.0, position)))
                .collect()
        })
    }

    fn source(self, position: usize) -> &'static str {
        let (_, dutch, english) = TEXTS[position];
        match self {
            Language::Nl => dutch,
            Language::En => english,
        }
    }

    fn parsed(self, text: &str) -> Bundle {
        let locale = self.locale().parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        bundle
    }
}

type Bundle = FluentBundle<FluentResource>;

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// A message that cannot be said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextProblem {
    /// No such message in this language.
    #[error("[no {0} text for {1}{attribute}]", attribute = .2.map(|name| format!(".{name}")).unwrap_or_default())]
    Missing(&'static str, &'static str, Option<&'static str>),
    /// A variable has no value.
    #[error("[{0}: {1}]")]
    Values(&'static str, String),
}
