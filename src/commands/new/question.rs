//! Asks on a terminal for what is required and missing.

use std::io::{BufRead, Write};

use toml::Value;

use super::options::FieldOption;
use super::value::{Objection, unknown, value};
use crate::command_line::Failure;
use crate::language::{Argument, Language, Message};
use crate::records::Records;
use crate::records::kind::Kind;
use crate::records::shape::{Form, Shape};

/// Someone who can be asked.
pub struct Person<'a> {
    /// What they type.
    pub input: &'a mut dyn BufRead,
    /// Where they read.
    pub output: &'a mut dyn Write,
    /// What they speak.
    pub language: Language,
}

/// Not more names than this are shown.
const SHOWN: usize = 20;

/// Asks until the answer can stand in the field.
///
/// # Errors
///
/// Where no answer comes any more, or nothing can be chosen.
pub fn ask(
    kind: Kind,
    option: &FieldOption,
    records: &Records,
    person: &mut Person<'_>,
) -> Result<Value, Failure> {
    let known = option.slot.reference.map(|reference| (reference, records.ids(reference)));
    if let Some((reference, ids)) = &known
        && ids.is_empty()
    {
        return Err(Failure::new("new-none-yet").with("kind", reference.name()));
    }
    explain(option, known.as_ref().map(|(_, ids)| ids.as_slice()), person)?;
    loop {
        write!(person.output, "> ")?;
        person.output.flush()?;
        let mut line = String::new();
        let read = person.input.read_line(&mut line);
        if !read.is_ok_and(|bytes| bytes > 0) {
            writeln!(person.output)?;
            return Err(Failure::new("new-stopped"));
        }
        let words: Vec<String> = if option.has_commas() {
            line.split(',').map(str::to_owned).collect()
        } else {
            vec![line]
        };
        match answer(kind, option, &words, records) {
            Ok(Some(answer)) => return Ok(answer),
            Ok(None) => {}
            Err(objection) => object(&objection, person)?,
        }
    }
}

fn answer(
    kind: Kind,
    option: &FieldOption,
    words: &[String],
    records: &Records,
) -> Result<Option<Value>, Objection> {
    let answer = value(kind, option, words)?;
    match answer.as_ref().and_then(|answer| unknown(option, answer, records)) {
        Some(objection) => Err(objection),
        None => Ok(answer),
    }
}

fn explain(option: &FieldOption, known: Option<&[&str]>, person: &mut Person<'_>) -> Result<(), Failure> {
    let explanation = person.language.find(&option.slot.message).unwrap_or_default();
    writeln!(person.output, "\n{}: {explanation}", option.name())?;
    if let Shape::Text(Form::OneOf(values)) = option.slot.element() {
        let widest = values.iter().map(String::len).max().unwrap_or_default();
        for value in values {
            let meaning = person.language.find(&option.slot.value_message(value)).unwrap_or_default();
            writeln!(person.output, "  {value:widest$}  {meaning}")?;
        }
    }
    if let Some(ids) = known {
        let mut shown: Vec<Argument> = ids.iter().take(SHOWN).map(|id| Argument::from(*id)).collect();
        if ids.len() > SHOWN {
            shown.push(Message::new("list-more").with("count", ids.len() - SHOWN).into());
        }
        let message = Message::new("new-known").with("ids", Argument::all(shown));
        writeln!(person.output, "{}", person.language.text(&message))?;
    }
    Ok(())
}

fn object(objection: &Objection, person: &mut Person<'_>) -> Result<(), Failure> {
    writeln!(person.output, "{}", person.language.text(&objection.message))?;
    writeln!(person.output, "{}: {}", person.language.word("help"), person.language.text(&objection.help))?;
    Ok(())
}
