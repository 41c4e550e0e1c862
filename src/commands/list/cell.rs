//! What a list is made of: columns, rows and cells that each format can show in its own way.

use jiff::civil::Date;
use serde_json::Value;

use super::words::Word;
use crate::language::{Language, Message, one_line};
use crate::records::field::{Field, List};
use crate::records::value;

/// The records of one kind, in the order in which they are shown.
#[derive(Debug)]
pub struct Listing {
    /// What each cell is about.
    pub columns: &'static [Column],
    /// The records.
    pub rows: Vec<Row>,
}

/// What the cells at one position of every row are about.
#[derive(Debug)]
pub struct Column {
    /// The stable name in JSON and CSV.
    pub key: &'static str,
    /// The message above the column; none for a column that only JSON and CSV have.
    pub heading: Option<&'static str>,
    /// Where there is not enough room for a column each, those of one block stand below each other.
    pub block: usize,
    /// Whether it holds sentences, which may be wrapped before anything else is.
    pub is_prose: bool,
}

impl Column {
    /// A column of ids, dates or single words.
    pub const fn of(key: &'static str, heading: &'static str, block: usize) -> Self {
        Column {
            key,
            heading: Some(heading),
            block,
            is_prose: false,
        }
    }

    /// A column of sentences.
    pub const fn prose(key: &'static str, heading: &'static str, block: usize) -> Self {
        Column {
            is_prose: true,
            ..Column::of(key, heading, block)
        }
    }

    /// A column that only JSON and CSV have.
    pub const fn data(key: &'static str) -> Self {
        Column {
            key,
            heading: None,
            block: 0,
            is_prose: false,
        }
    }
}

/// One record.
#[derive(Debug)]
pub struct Row {
    /// The day by which it is chosen, where it has one.
    pub date: Option<Date>,
    /// Whether it is an action that still has to be done.
    pub is_open: bool,
    /// Whether it is one whose day has passed.
    pub is_overdue: bool,
    /// One cell for each column.
    pub cells: Vec<Cell>,
}

/// What one record says about one thing.
#[derive(Debug)]
pub struct Cell {
    /// For programs.
    pub value: Value,
    /// For people.
    pub shown: Shown,
    /// Whether something stands there that cannot be read.
    pub is_unknown: bool,
}

/// What people see.
#[derive(Debug)]
pub enum Shown {
    /// Nothing is written.
    Nothing,
    /// A text of a record.
    Text(String),
    /// Words of this program.
    Message(Message),
    /// One after the other.
    Several(Vec<Shown>),
}

/// What stands for something that cannot be read.
pub const UNREADABLE: &str = "?";

impl Row {
    /// A record with a day of its own, or without.
    pub fn of(date: Option<value::Date>, cells: Vec<Cell>) -> Self {
        Row {
            date: date.map(|date| date.0),
            is_open: false,
            is_overdue: false,
            cells,
        }
    }
}

impl Cell {
    /// Nothing is written.
    pub fn nothing() -> Self {
        Cell {
            value: Value::Null,
            shown: Shown::Nothing,
            is_unknown: false,
        }
    }

    /// Something is written that cannot be read.
    pub fn unknown() -> Self {
        Cell {
            shown: Shown::Text(UNREADABLE.to_owned()),
            is_unknown: true,
            ..Cell::nothing()
        }
    }

    /// A text as it is.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Cell {
            value: Value::String(text.clone()),
            shown: Shown::Text(text),
            is_unknown: false,
        }
    }

    /// One of the words of the format.
    pub fn word(word: Word) -> Self {
        Cell::text(word.value).shown_as(Message::new(word.message))
    }

    /// A day.
    pub fn date(date: &value::Date) -> Self {
        Cell::text(date.to_string())
    }

    /// A number or a yes or no, which only programs see.
    pub fn data(value: impl Into<Value>) -> Self {
        Cell {
            value: value.into(),
            ..Cell::nothing()
        }
    }

    /// The same, with other words for people.
    pub fn shown_as(self, message: Message) -> Self {
        Cell {
            shown: Shown::Message(message),
            ..self
        }
    }

    /// What a field says.
    pub fn of<T>(field: &Field<T>, known: impl FnOnce(&T) -> Cell) -> Self {
        match field {
            Field::Absent => Cell::nothing(),
            Field::Unknown => Cell::unknown(),
            Field::Known(value) => known(value),
        }
    }

    /// A free text, which the records do not keep and the file does.
    pub fn prose<T>(field: &Field<T>, words: Option<&str>) -> Self {
        Cell::of(field, |_| words.map_or_else(Cell::unknown, |words| Cell::text(words.trim())))
    }

    /// Several things in one cell, in their order. Programs always get a list, also of nothing.
    pub fn several(cells: Vec<Cell>) -> Self {
        Cell {
            is_unknown: cells.iter().any(|cell| cell.is_unknown),
            value: cells.iter().filter(|cell| !cell.is_unknown).map(|cell| cell.value.clone()).collect(),
            shown: Shown::Several(cells.into_iter().map(|cell| cell.shown).collect()),
        }
    }

    /// The elements of a list, in their order.
    pub fn list<T>(list: &List<T>, of: impl Fn(&T) -> Cell) -> Self {
        if list.is_unknown() {
            return Cell::several(vec![Cell::unknown()]);
        }
        Cell::several(list.elements().iter().map(|element| Cell::of(element, &of)).collect())
    }

    /// The elements of a list of ids, in the order of the alphabet.
    pub fn sorted<T: AsRef<str>>(ids: impl IntoIterator<Item = T>) -> Self {
        let mut ids: Vec<T> = ids.into_iter().collect();
        ids.sort_unstable_by(|one, other| one.as_ref().cmp(other.as_ref()));
        Cell::several(ids.iter().map(|id| Cell::text(id.as_ref())).collect())
    }
}

impl Shown {
    /// What people see, on one line and harmless.
    pub fn text(&self, language: Language) -> String {
        match self {
            Shown::Nothing => String::new(),
            Shown::Text(text) => one_line(text),
            Shown::Message(message) => language.text(message),
            Shown::Several(all) => {
                let texts: Vec<String> = all.iter().map(|one| one.text(language)).collect();
                texts.join(", ")
            }
        }
    }
}
