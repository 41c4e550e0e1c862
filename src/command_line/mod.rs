//! From the words on the command line to a command that runs, and to an exit code.
//!
//! Only this module and `main` know that there is an environment, a clock and a terminal.

mod help;
mod receiver;
mod usage;

use std::ffi::OsString;
use std::io::{self, BufRead, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use clap::builder::{FalseyValueParser, Resettable};
use clap::{ArgMatches, Args, FromArgMatches as _, Subcommand};
use jiff::civil::Date;

use crate::commands::{
    agenda, check, checklist, completions, dates, explain, guard, init, list, man, new, remind, report, rules,
    schema, show,
};
use crate::language::{Argument, Language, Message};
use crate::records::parse;
use crate::records::root::Root;
use crate::writing::WriteProblem;

use receiver::Receiver;

use help::{command_for, grammar};

pub use help::command;

/// What every command can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Global {
    #[arg(long, global = true, value_name = "DIR", env = "COLLAB_RECORDS")]
    pub records: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANGUAGE", env = "COLLAB_LANG")]
    pub lang: Option<Language>,
    #[arg(long, global = true, value_name = "DATE", env = "COLLAB_TODAY", value_parser = day)]
    pub today: Option<Date>,
    #[arg(long, global = true, value_name = "WHEN", env = "COLLAB_COLOR", default_value = "auto")]
    pub color: Colour,
    #[arg(short, long, global = true, env = "COLLAB_QUIET")]
    pub quiet: bool,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Colour {
    Auto,
    Always,
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub enum Command {
    Check(check::Arguments),
    Explain(explain::Arguments),
    Rules(rules::Arguments),
    Schema(schema::Arguments),
    Init(init::Arguments),
    New(new::Arguments),
    List(list::Arguments),
    Show(show::Arguments),
    Dates(dates::Arguments),
    Agenda(agenda::Arguments),
    Report(report::Arguments),
    Remind(remind::Arguments),
    Checklist(checklist::Arguments),
    Guard(guard::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

/// Where and for whom a command runs. Commands know nothing else of the world.
pub struct Surroundings<'a> {
    /// The language of everything that is printed.
    pub language: Language,
    /// The folder of records that was named, if one was.
    pub records: Option<PathBuf>,
    /// The day that was named for today, if one was.
    pub today: Option<Date>,
    /// The day on the clock.
    pub clock: Date,
    /// The working directory.
    pub directory: PathBuf,
    /// Whether results may have colours.
    pub colour: bool,
    /// The width of the terminal in columns.
    pub width: usize,
    /// Whether results go to a terminal.
    pub is_terminal: bool,
    /// Whether only the results themselves are wanted.
    pub quiet: bool,
    /// Where results go.
    pub out: &'a mut dyn Write,
    /// Where everything else goes.
    pub err: &'a mut dyn Write,
    /// What the user types, where there is someone to ask.
    pub input: Option<&'a mut dyn BufRead>,
}

impl Surroundings<'_> {
    /// The folder of records.
    ///
    /// # Errors
    ///
    /// Where there is none.
    pub fn root(&self) -> Result<Root, Failure> {
        Root::find(&self.directory, self.records.as_deref()).map_err(|problem| {
            use crate::records::root::NoRecords;
            match problem {
                NoRecords::NotFound(_) => Failure::new("failure-no-records"),
                NoRecords::NotThere(folder) => Failure::new("failure-no-records-there").with("folder", folder),
            }
        })
    }

    /// Says one of several reasons why a command cannot run. The last of them is what it ends with.
    pub fn say(&mut self, failure: &Failure) {
        failure.say(self.language, self.err);
    }

    /// Says something beside the results that whoever reads them should know.
    ///
    /// # Errors
    ///
    /// Where it cannot be written.
    pub fn note(&mut self, message: &Message) -> Result<(), Failure> {
        let (note, text) = (self.language.word("note"), self.language.text(message));
        Ok(writeln!(self.err, "{note}: {text}")?)
    }
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Done, nothing at or above the level asked for.
    Done,
    /// There are findings at or above the level asked for.
    Findings,
}

/// Why a command could not run: one line, and a hint.
#[derive(Debug)]
pub enum Failure {
    /// Said in the language of the user; the hint is the attribute `hint`.
    Said(Box<Message>),
    /// The receiver of the results is gone or full.
    Output(io::Error),
}

impl Failure {
    /// The failure with this message.
    pub fn new(id: &'static str) -> Self {
        Failure::Said(Box::new(Message::new(id)))
    }

    /// With a value for its message and its hint.
    pub fn with(self, name: &'static str, value: impl Into<Argument>) -> Self {
        match self {
            Failure::Said(message) => Failure::Said(Box::new(message.with(name, value))),
            output @ Failure::Output(_) => output,
        }
    }

    fn say(&self, language: Language, err: &mut dyn Write) -> u8 {
        match self {
            Failure::Said(message) => say_failure(message, language, err),
            Failure::Output(error) => {
                let message = Message::new("failure-output").with("reason", reason(error));
                say_failure(&message, language, err)
            }
        }
    }

    /// A file that could not be written.
    pub fn cannot_write(problem: &WriteProblem, directory: &Path) -> Self {
        let file = match problem.file.strip_prefix(directory) {
            Ok(itself) if itself.as_os_str().is_empty() => Path::new("."),
            Ok(below) => below,
            Err(_) => &problem.file,
        };
        Failure::new("failure-cannot-write")
            .with("file", file.display().to_string())
            .with("reason", reason(&problem.source))
    }

    /// A name that does not exist, with the nearest that does.
    pub fn unknown(id: &'static str, id_with_nearest: &'static str, name: &str, nearest: Option<&str>) -> Self {
        match nearest {
            Some(nearest) => Failure::new(id_with_nearest).with("name", name).with("nearest", nearest),
            None => Failure::new(id).with("name", name),
        }
    }
}

/// Why the computer does not do it, in the words of the user; in its own where it is something rare.
pub fn reason(error: &io::Error) -> Argument {
    let part = match error.kind() {
        io::ErrorKind::AlreadyExists => "already-there",
        io::ErrorKind::IsADirectory => "folder",
        io::ErrorKind::NotADirectory => "no-folder",
        io::ErrorKind::NotFound => "not-there",
        io::ErrorKind::PermissionDenied => "no-permission",
        io::ErrorKind::QuotaExceeded | io::ErrorKind::StorageFull => "no-room",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        other => return other.to_string().into(),
    };
    Message::new("computer-says").attribute(part).into()
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Output(error)
    }
}

const EXIT_DONE: u8 = 0;
const EXIT_FINDINGS: u8 = 1;
const EXIT_FAILURE: u8 = 2;

/// Runs the program with the words of the command line and returns its exit code.
pub fn run(words: Vec<OsString>) -> u8 {
    let directory = std::env::current_dir().unwrap_or_default();
    let language = language_before_parsing(&words, &directory);
    let mut err = Receiver::new(io::stderr().lock());
    let understand = |command| with_plain_variables(command).try_get_matches_from(&words);
    // The explanations are put together only for whoever asks for help or is not understood.
    let matches = match understand(grammar()).or_else(|_| understand(command_for(language, width()))) {
        Ok(matches) => matches,
        Err(error) => return usage::report(&error, &words, language, &mut err),
    };
    let (global, command) = match (Global::from_arg_matches(&matches), Command::from_arg_matches(&matches)) {
        (Ok(global), Ok(command)) => (global, command),
        (Err(error), _) | (_, Err(error)) => return usage::report(&error, &words, language, &mut err),
    };
    let mut out = io::BufWriter::new(Receiver::new(io::stdout().lock()));
    let mut input = (io::stdin().is_terminal() && io::stderr().is_terminal()).then(|| io::stdin().lock());
    let mut surroundings = Surroundings {
        language,
        records: global.records,
        today: global.today,
        clock: jiff::Zoned::now().date(),
        directory,
        colour: wants_colour(global.color),
        width: width(),
        is_terminal: io::stdout().is_terminal(),
        quiet: global.quiet,
        out: &mut out,
        err: &mut err,
        input: input.as_mut().map(|input| input as &mut dyn BufRead),
    };
    let ended = dispatch(command, &mut surroundings, &matches);
    let flushed = out.flush().map_err(Failure::from);
    exit_code(ended.and_then(|outcome| flushed.map(|()| outcome)), language, &mut err)
}

/// A variable that is there and empty is one that is not there; a flag's may say `1`, `0`, `yes` or `no`.
fn with_plain_variables(command: clap::Command) -> clap::Command {
    let plain = |arg: clap::Arg| match arg.get_env().map(std::env::var_os) {
        Some(Some(value)) if value.is_empty() => arg.env(Resettable::Reset),
        Some(_) if !arg.get_action().takes_values() => arg.value_parser(FalseyValueParser::new()),
        _ => arg,
    };
    command.mut_args(plain).mut_subcommands(with_plain_variables)
}

fn dispatch(command: Command, surroundings: &mut Surroundings<'_>, _: &ArgMatches) -> Result<Outcome, Failure> {
    match command {
        Command::Check(arguments) => check::run(&arguments, surroundings),
        Command::Explain(arguments) => explain::run(&arguments, surroundings),
        Command::Rules(arguments) => rules::run(&arguments, surroundings),
        Command::Schema(arguments) => schema::run(&arguments, surroundings),
        Command::Init(arguments) => init::run(&arguments, surroundings),
        Command::New(arguments) => new::run(&arguments, surroundings),
        Command::List(arguments) => list::run(&arguments, surroundings),
        Command::Show(arguments) => show::run(&arguments, surroundings),
        Command::Dates(arguments) => dates::run(&arguments, surroundings),
        Command::Agenda(arguments) => agenda::run(&arguments, surroundings),
        Command::Report(arguments) => report::run(&arguments, surroundings),
        Command::Remind(arguments) => remind::run(&arguments, surroundings),
        Command::Guard(arguments) => guard::run(&arguments, surroundings),
        Command::Checklist(arguments) => checklist::run(&arguments, surroundings),
        Command::Completions(arguments) => completions::run(&arguments, surroundings),
        Command::Man(arguments) => man::run(&arguments, surroundings),
    }
}

fn exit_code(ended: Result<Outcome, Failure>, language: Language, err: &mut dyn Write) -> u8 {
    match ended {
        Ok(Outcome::Done) => EXIT_DONE,
        Ok(Outcome::Findings) => EXIT_FINDINGS,
        Err(failure) => failure.say(language, err),
    }
}

fn say_failure(message: &Message, language: Language, err: &mut dyn Write) -> u8 {
    let hint = message.clone().attribute("hint");
    // Nobody is left to be told where even this cannot be written.
    let _ = writeln!(err, "{}: {}", language.word("level-error"), language.text(message));
    let _ = writeln!(err, "{}: {}", language.word("help"), language.text(&hint));
    EXIT_FAILURE
}

pub(crate) fn day(text: &str) -> Result<Date, jiff::Error> {
    text.parse()
}

fn wants_colour(colour: Colour) -> bool {
    match colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => {
            io::stdout().is_terminal()
                && anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
        }
    }
}

fn width() -> usize {
    const WITHOUT_TERMINAL: usize = 100;
    terminal_size::terminal_size().map_or(WITHOUT_TERMINAL, |(width, _)| usize::from(width.0))
}

/// The language has to be known before the words are understood, since a misunderstanding must be explained
/// in it: `--lang`, `COLLAB_LANG`, `language` in collab.toml, the locale, English.
fn language_before_parsing(words: &[OsString], directory: &Path) -> Language {
    let option = |name: &str| {
        let words = words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>();
        let long = format!("{name}=");
        words.iter().enumerate().find_map(|(position, word)| {
            if word == name {
                return words.get(position + 1).map(ToString::to_string);
            }
            word.strip_prefix(&long).map(str::to_owned)
        })
    };
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let named = option("--lang").or_else(|| variable("COLLAB_LANG"));
    let settings = || {
        let records = option("--records").or_else(|| variable("COLLAB_RECORDS"));
        language_of_settings(directory, records.as_deref().map(Path::new))
    };
    let locale = || {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable)?;
        Language::of_locale(&locale)
    };
    named
        .and_then(|code| Language::of_code(&code))
        .or_else(settings)
        .or_else(locale)
        .unwrap_or(Language::En)
}

fn language_of_settings(directory: &Path, records: Option<&Path>) -> Option<Language> {
    let root = Root::find(directory, records).ok()?;
    let text = crate::records::load::read_text(&root.folder.join("collab.toml")).ok()?;
    let (settings, _) = parse::tree(parse::without_byte_order_mark(&text));
    Language::of_code(settings.get("language")?.get_ref().as_str()?)
}
