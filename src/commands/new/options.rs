//! An option for each field: made from the same types as the format, so that none can be forgotten.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use toml::{Table, Value};

use crate::drafts::slot::Slot;
use crate::records::kind::Kind;
use crate::records::shape::{Form, Shape};

/// A field that can be given as an option: at the top, or in a table that can stand there once.
#[derive(Debug, Clone)]
pub struct FieldOption {
    /// The way to it: `["person", "name"]`.
    pub way: Vec<String>,
    /// What is known of the field.
    pub slot: Slot,
}

impl FieldOption {
    /// The options of a kind, in the order of its fields.
    pub fn of(kind: Kind) -> Vec<FieldOption> {
        let mut options = Vec::new();
        for slot in Slot::of(kind) {
            if !slot.is_table() {
                options.push(FieldOption {
                    way: vec![slot.name.clone()],
                    slot,
                });
            } else if matches!(slot.shape, Shape::Table(_)) {
                let below = slot.below.into_iter().filter(|below| !below.is_table());
                options.extend(below.map(|below| FieldOption {
                    way: vec![slot.name.clone(), below.name.clone()],
                    slot: below,
                }));
            }
        }
        options
    }

    /// The name of the option without its hyphens: `person-name`.
    pub fn name(&self) -> String {
        self.way.join("-").replace('_', "-")
    }

    /// The table that it stands in; none at the top.
    pub fn table(&self) -> Option<&str> {
        match self.way.as_slice() {
            [table, _] => Some(table),
            _ => None,
        }
    }

    /// What stands in a record at this field.
    pub fn value<'f>(&self, fields: &'f Table) -> Option<&'f Value> {
        let (last, way) = self.way.split_last()?;
        let table = way.iter().try_fold(fields, |table, step| table.get(step)?.as_table())?;
        table.get(last)
    }

    /// Puts a value into a record.
    pub fn set(&self, fields: &mut Table, value: Value) {
        match self.way.as_slice() {
            [name] => {
                fields.insert(name.clone(), value);
            }
            [table, name] => {
                let table = fields.entry(table.as_str()).or_insert_with(|| Value::Table(Table::new()));
                if let Value::Table(table) = table {
                    table.insert(name.clone(), value);
                }
            }
            _ => {}
        }
    }

    /// Whether several values can be given in one word, with commas between them: ids and choices, not prose.
    pub fn has_commas(&self) -> bool {
        let is_prose = matches!(self.slot.element(), Shape::Text(Form::Any)) && self.slot.reference.is_none();
        matches!(self.slot.shape, Shape::List(_)) && !is_prose
    }

    fn argument(&self, all: &[FieldOption]) -> Arg {
        // The id is the name of the message that explains the field.
        let mut argument = Arg::new(self.slot.message.clone()).long(self.name()).value_name(self.placeholder());
        if let Some(short) = self.short_name(all) {
            argument = argument.alias(short);
        }
        argument = match self.slot.shape {
            Shape::List(_) => argument.action(ArgAction::Append),
            _ => argument.action(ArgAction::Set),
        };
        if self.has_commas() {
            argument = argument.value_delimiter(',');
        }
        match self.slot.element() {
            Shape::Text(Form::OneOf(values)) => argument.value_parser(PossibleValuesParser::new(values.clone())),
            Shape::Boolean => argument
                .value_parser(["true", "false"])
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("true"),
            _ => argument,
        }
    }

    /// The name without its table, where no other field has it.
    fn short_name(&self, all: &[FieldOption]) -> Option<String> {
        self.table()?;
        let last = |option: &FieldOption| option.way.last().map(|name| name.replace('_', "-"));
        let short = last(self);
        let others = all.iter().filter(|other| other.way != self.way);
        let is_free = others
            .map(|other| (last(other), other.name()))
            .all(|(one, whole)| one != short && Some(whole) != short);
        short.filter(|_| is_free)
    }

    fn placeholder(&self) -> &'static str {
        match self.slot.element() {
            _ if self.slot.reference.is_some() => "ID",
            Shape::Text(Form::OneOf(_)) => "CHOICE",
            Shape::Text(Form::LengthOfTime) => "LENGTH",
            Shape::Count | Shape::Number => "NUMBER",
            Shape::Date => "DATE",
            Shape::Time => "TIME",
            Shape::Boolean => "true|false",
            _ => "TEXT",
        }
    }
}

/// What was said of a new record.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// What kind it is to be, as it was said; empty where nothing was.
    pub kind: String,
    /// The id, if one was given.
    pub id: Option<String>,
    /// Whether the next meeting is wanted.
    pub next: bool,
    /// Whether the file is to have no explanations.
    pub plain: bool,
    /// The words for each field that was named.
    pub fields: Vec<(FieldOption, Vec<String>)>,
}

impl Said {
    /// The agreement that was named.
    pub fn agreement(&self) -> Option<&str> {
        let named = self.fields.iter().find(|(option, _)| option.name() == "agreement");
        named.and_then(|(_, words)| words.last()).map(String::as_str)
    }
}

/// The command `new` with a command below it for each kind.
pub fn command(command: Command) -> Command {
    command
        .disable_help_subcommand(true)
        // An unknown kind is answered here, and not with a list of commands.
        .allow_external_subcommands(true)
        .subcommands(Kind::RECORDS.map(kind_command))
}

fn kind_command(kind: Kind) -> Command {
    // The options are made only when they are wanted: every other command is faster for it.
    let command = Command::new(kind.name()).alias(kind.folder()).defer(with_options);
    command.arg(Arg::new("record").value_name("ID"))
}

fn with_options(command: Command) -> Command {
    let Some(kind) = Kind::find(command.get_name()) else {
        return command;
    };
    let options = FieldOption::of(kind);
    let mut command = command.arg(Arg::new("id").long("id").value_name("ID").conflicts_with("record"));
    if kind == Kind::Meeting {
        command = command.arg(Arg::new("next").long("next").action(ArgAction::SetTrue));
    }
    command
        .arg(Arg::new("plain").long("plain").action(ArgAction::SetTrue))
        .args(options.iter().map(|option| option.argument(&options)))
}

/// What clap understood.
pub fn said(matches: &ArgMatches) -> Said {
    let Some((name, below)) = matches.subcommand() else {
        return Said::default();
    };
    let Some(kind) = Kind::RECORDS.into_iter().find(|kind| kind.name() == name) else {
        return Said {
            kind: name.to_owned(),
            ..Said::default()
        };
    };
    let words = |id: &str| -> Option<Vec<String>> {
        let words = below.try_get_many::<String>(id).ok().flatten()?;
        Some(words.cloned().collect())
    };
    let is_set = |id: &str| below.try_get_one::<bool>(id).ok().flatten() == Some(&true);
    let fields = FieldOption::of(kind).into_iter().filter_map(|option| {
        let words = words(&option.slot.message)?;
        Some((option, words))
    });
    Said {
        kind: name.to_owned(),
        id: ["record", "id"].into_iter().find_map(words).and_then(|mut words| words.pop()),
        next: is_set("next"),
        plain: is_set("plain"),
        fields: fields.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn names(kind: Kind) -> Vec<String> {
        FieldOption::of(kind).iter().map(FieldOption::name).collect()
    }

    fn understood(words: &[&str]) -> Said {
        let words = ["new"].iter().chain(words);
        said(&command(Command::new("new")).try_get_matches_from(words).unwrap())
    }

    #[test]
    fn every_field_but_lists_of_tables_has_an_option() {
        assert_eq!(names(Kind::Substitute), ["for", "by", "since", "until", "accepted", "scope"]);
        let names = names(Kind::Agreement);
        for name in [
            "title",
            "parties",
            "communication-reply-within",
            "meetings-minute-takers",
            "resources-hours",
        ] {
            assert!(names.contains(&name.to_owned()), "{name} is not in {names:?}");
        }
        assert!(!names.iter().any(|name| name.starts_with("goals")));
    }

    #[test]
    fn no_option_has_the_name_of_another() {
        let global = [
            "records", "lang", "today", "color", "quiet", "help", "id", "next", "plain",
        ];
        for kind in Kind::RECORDS {
            let mut command = kind_command(kind);
            command.build();
            let mut seen: BTreeSet<String> = global.map(str::to_owned).into();
            for argument in command
                .get_arguments()
                .filter(|argument| argument.get_id().as_str().starts_with("field-"))
            {
                let long = argument.get_long().map(str::to_owned);
                for name in long
                    .into_iter()
                    .chain(argument.get_all_aliases().unwrap_or_default().iter().map(ToString::to_string))
                {
                    assert!(seen.insert(name.clone()), "{}: {name}", kind.name());
                }
            }
        }
    }

    #[test]
    fn what_is_said_is_understood() {
        let said = understood(&[
            "meetings",
            "voorjaar",
            "--next",
            "--present",
            "a,b",
            "--present",
            "c",
            "--report-sent",
            "2026-05-19",
        ]);
        assert_eq!(
            (said.kind.as_str(), said.id.as_deref(), said.next, said.plain),
            ("meeting", Some("voorjaar"), true, false)
        );
        let fields: Vec<_> = said.fields.iter().map(|(option, words)| (option.name(), words.join(" "))).collect();
        assert_eq!(
            fields,
            [
                ("present".into(), "a b c".into()),
                ("report-sent".into(), "2026-05-19".to_owned())
            ]
        );
        assert_eq!(understood(&["signal"]).kind, "signal");
        assert_eq!(understood(&[]).kind, "");
    }

    #[test]
    fn prose_keeps_its_commas_and_a_truth_needs_no_word() {
        let said = understood(&["agreement", "--instruments", "een, twee", "--id", "x"]);
        assert_eq!(said.fields[0].1, ["een, twee"]);
        assert_eq!(said.id.as_deref(), Some("x"));
        let said = understood(&["contact", "--first-contact", "--since", "2026-01-01"]);
        assert_eq!(said.fields[0].1, ["true"]);
        assert_eq!(said.fields[1].0.name(), "person-since");
    }

    #[test]
    fn a_value_is_put_where_it_is_looked_for() {
        for option in FieldOption::of(Kind::Contact) {
            let mut fields = Table::new();
            assert_eq!(option.value(&fields), None);
            option.set(&mut fields, Value::from("x"));
            assert_eq!(option.value(&fields).and_then(Value::as_str), Some("x"));
        }
    }
}
