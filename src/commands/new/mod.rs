//! `collab new`: a new record from options, and on a terminal from answers.

mod next;
mod options;
mod place;
mod question;
mod value;

use clap::{ArgMatches, Args, Command, FromArgMatches};
use jiff::civil::Date;
use toml::Value;

use super::list::reading::{read, say_what_is_left_out, today};
use super::meant;
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::drafts::{Draft, Style, moment};
use crate::findings::Level;
use crate::findings::report::{Request, report};
use crate::language::Argument;
use crate::records::Records;
use crate::records::kind::Kind;
use crate::records::load::load_with;
use crate::records::name::Name;
use crate::records::suggest::nearest;
use crate::records::value::OrganisationId;
use crate::writing::{self, NewFile};

use options::{FieldOption, Said};
use question::Person;
use value::Objection;

/// What `new` can be told: a kind, and an option for each of its fields.
#[derive(Debug, Clone)]
pub struct Arguments(Said);

impl Args for Arguments {
    fn augment_args(command: Command) -> Command {
        options::command(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        options::command(command)
    }
}

impl FromArgMatches for Arguments {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Arguments(options::said(matches)))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0 = options::said(matches);
        Ok(())
    }
}

/// Writes a new record, or says why not; then nothing is written.
///
/// # Errors
///
/// Where something is missing or wrong, or the file is there already.
pub fn run(Arguments(said): &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let kind = kind(&said.kind)?;
    let records = read(surroundings)?;
    let today = today(&records, surroundings)?;
    let style = Style {
        language: records.settings.language.get().unwrap_or(surroundings.language),
        today,
        explained: !said.plain,
    };
    if let Some(named) = said.agreement().filter(|_| said.next) {
        meant::known(&records, named)?;
    }
    let mut draft = draft(kind, said, &records, surroundings)?;
    if said.next {
        let named = draft.fields.get("agreement").and_then(Value::as_str).map(str::to_owned);
        let command = "collab new meeting --next";
        let agreement = meant::to_plan(&records, named.as_deref(), today, command, surroundings)?;
        next::fill_in(&mut draft, agreement, &records, today, style.language)?;
        say_what_is_left_out(&records, &[Kind::Meeting], surroundings)?;
        meant::say_undated(&records, agreement, surroundings)?;
    }
    complete(&mut draft, &records, surroundings)?;
    let id = place::id(kind, said.id.as_deref(), &draft.fields)?;
    let path = place::path(kind, &id, &draft.fields, &records)?;
    let file = NewFile::new(&path, draft.text(style));
    refuse_faults(&file, &records, today, surroundings)?;
    writing::write_whole(&records.root.folder.join(&path), &file.text, false)
        .map_err(|problem| Failure::cannot_write(&problem, &surroundings.directory))?;
    writeln!(surroundings.out, "{}", records.root.shown(&path))?;
    // In a terminal both come out together.
    surroundings.out.flush()?;
    if !surroundings.quiet {
        writeln!(surroundings.err, "{}", surroundings.language.word("new-written"))?;
    }
    Ok(Outcome::Done)
}

fn kind(name: &str) -> Result<Kind, Failure> {
    if name.is_empty() {
        return Err(Failure::new("new-missing-kind"));
    }
    let kinds = Kind::RECORDS.into_iter();
    kinds.clone().find(|kind| kind.name() == name).ok_or_else(|| {
        let nearest = nearest(name, kinds.map(Kind::name));
        Failure::unknown("new-unknown-kind", "new-unknown-kind-nearest", name, nearest)
    })
}

/// What was said, as a draft. Everything that cannot stand there is named before it is refused.
fn draft(
    kind: Kind,
    said: &Said,
    records: &Records,
    surroundings: &mut Surroundings<'_>,
) -> Result<Draft, Failure> {
    let mut draft = Draft::new(kind);
    let mut objections = Vec::new();
    for (option, words) in &said.fields {
        match value::value(kind, option, words) {
            Ok(Some(value)) => {
                let unknown = value::unknown(option, &value, records);
                objections.extend(unknown.map(|objection| (Some(option.name()), objection)));
                option.set(&mut draft.fields, value);
            }
            Ok(None) => {}
            Err(objection) => objections.push((Some(option.name()), objection)),
        }
    }
    let date = said.id.as_deref().and_then(place::date_of);
    if let Some(date) = date.filter(|_| kind == Kind::Meeting && !draft.fields.contains_key("date")) {
        draft.fields.insert("date".to_owned(), moment(date));
    }
    refuse(&objections, surroundings)?;
    Ok(draft)
}

/// Asks for what is required and missing; where nobody can be asked, says what it is.
fn complete(draft: &mut Draft, records: &Records, surroundings: &mut Surroundings<'_>) -> Result<(), Failure> {
    let options = FieldOption::of(draft.kind);
    if surroundings.input.is_none() {
        let missing: Vec<String> = options
            .iter()
            .filter(|option| is_missing(option, draft, records))
            .map(|option| format!("`--{}`", option.name()))
            .collect();
        return if missing.is_empty() {
            Ok(())
        } else {
            Err(Failure::new("new-missing")
                .with("missing", Argument::all(missing))
                .with("kind", draft.kind.name()))
        };
    }
    for option in &options {
        if !is_missing(option, draft, records) {
            continue;
        }
        if let Some(input) = surroundings.input.as_deref_mut() {
            let mut person = Person {
                input,
                output: &mut *surroundings.err,
                language: surroundings.language,
            };
            let answer = question::ask(draft.kind, option, records, &mut person)?;
            option.set(&mut draft.fields, answer);
        }
    }
    Ok(())
}

/// Whether a field has to be there and is not: a required one at the top or in a table that is there, and with
/// a person why the details may be kept.
fn is_missing(option: &FieldOption, draft: &Draft, records: &Records) -> bool {
    if option.value(&draft.fields).is_some() {
        return false;
    }
    let has = |table: &str| draft.fields.contains_key(table);
    let is_religious = || {
        let organisation = draft.fields.get("organisation").and_then(Value::as_str).unwrap_or_default();
        let organisation = records.organisation(OrganisationId(Name::of(organisation)));
        organisation
            .and_then(|organisation| organisation.kind.get())
            .is_some_and(|kind| kind.is_religious())
    };
    match (option.table(), option.slot.name.as_str()) {
        (Some("privacy"), "basis") => has("person") || has("privacy"),
        (Some("privacy"), "special_category") => (has("person") || has("privacy")) && is_religious(),
        (Some(table), _) => option.slot.required && has(table),
        (None, _) => option.slot.required,
    }
}

/// Refuses a file in which `check` would find an error.
fn refuse_faults(
    file: &NewFile,
    records: &Records,
    today: Date,
    surroundings: &mut Surroundings<'_>,
) -> Result<(), Failure> {
    let request = Request {
        files: Some(vec![file.path.clone()]),
        // It is not on the disk yet, and the texts of others do not matter here.
        texts: false,
        ..Request::all(Some(today), today)
    };
    let with_file = load_with(records.root.clone(), std::slice::from_ref(file));
    let errors = report(&with_file, &request)
        .entries
        .into_iter()
        .filter(|entry| entry.level == Level::Error);
    let objections = errors.map(|entry| {
        let (message, help) = (entry.message, entry.help);
        (None, Objection { message, help })
    });
    refuse(&objections.collect::<Vec<_>>(), surroundings)
}

/// Names every objection, each with its option where it is known. One is the failure itself.
fn refuse(objections: &[(Option<String>, Objection)], surroundings: &mut Surroundings<'_>) -> Result<(), Failure> {
    let failure = |(option, objection): &(Option<String>, Objection)| {
        let failure = match option {
            Some(option) => Failure::new("new-refused-option").with("option", format!("--{option}")),
            None => Failure::new("new-refused"),
        };
        failure
            .with("message", objection.message.clone())
            .with("help", objection.help.clone())
    };
    let Some((last, most)) = objections.split_last() else {
        return Ok(());
    };
    for one in most {
        surroundings.say(&failure(one));
    }
    Err(failure(last))
}
