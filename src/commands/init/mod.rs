//! `collab init`: a new folder of records in which nothing is found, and what editors, git and other services
//! need around it.

mod automation;
mod editors;
mod party;
mod samples;
mod source;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::{Date, date};

use crate::command_line::{Failure, Outcome, Surroundings, reason};
use crate::drafts::is_visible;
use crate::language::{Argument, Language, Message};
use crate::records::root::normal;
use crate::writing::{self, Lasting, NewFile};

pub use automation::Automation;
pub use party::Party;

/// What `init` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "DIR", default_value = ".")]
    pub folder: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<Language>,
    #[arg(long = "party", value_name = "PARTY")]
    pub parties: Vec<String>,
    #[arg(long = "ci", value_name = "SERVICE", default_value = "github")]
    pub automation: Automation,
    #[arg(long, value_name = "ADDRESS")]
    pub source: Option<String>,
    #[arg(long)]
    pub force: bool,
}

/// What a new folder is to hold.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The name of the partnership; where it is none, the names of the parties make it.
    pub name: Option<String>,
    /// The language of the records.
    pub language: Language,
    /// The parties: two or more.
    pub parties: Vec<Party>,
    /// The service that checks every change.
    pub automation: Automation,
    /// The address from which that service installs collab, where it is known.
    pub source: Option<String>,
    /// The day on which the parties begin.
    pub today: Date,
}

impl Plan {
    /// Every file of the new folder.
    pub fn files(&self) -> Vec<NewFile> {
        let mut files = samples::files(self);
        files.extend(editors::files(self.language));
        files.extend(automation::files(self.automation, self.source.as_deref(), self.language));
        files
    }
}

/// The folder of the records inside the new folder.
const RECORDS: &str = "records";

/// Where collab itself is kept; empty as long as it is published nowhere.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// Makes a new folder of records, or says why not; then nothing is written.
///
/// # Errors
///
/// Where the parties are not clear, something is in the way, or nothing can be written there.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let plan = plan(arguments, surroundings)?;
    let folder = normal(&surroundings.directory.join(&arguments.folder));
    look_into(&folder, arguments)?;
    let files = plan.files();
    writing::write_all(&folder, &files, arguments.force, Lasting::ForGood)
        .map_err(|problem| Failure::cannot_write(&problem, &surroundings.directory))?;
    for file in &files {
        writeln!(surroundings.out, "{}", shown(&arguments.folder, &file.path))?;
    }
    // In a terminal both come out together, and what is left to do is to stand last.
    surroundings.out.flush()?;
    if !surroundings.quiet {
        let language = surroundings.language;
        writeln!(surroundings.err, "{}", language.word("init-done"))?;
        for task in left(&plan, arguments, &surroundings.directory) {
            writeln!(surroundings.err, "- {}", language.text(&task))?;
        }
    }
    Ok(Outcome::Done)
}

/// What is left to do by hand, in this order.
fn left(plan: &Plan, arguments: &Arguments, directory: &Path) -> Vec<Message> {
    let named = |path: &str| shown(&arguments.folder, Path::new(path));
    let is_here = normal(&directory.join(&arguments.folder)) == normal(directory);
    let mut tasks = vec![
        Message::new("init-left-read").with("file", named(&format!("{RECORDS}/README.md"))),
        if is_here {
            Message::new("init-left-check")
        } else {
            Message::new("init-left-check-there").with("folder", shown(&arguments.folder, Path::new("")))
        },
    ];
    if arguments.parties.is_empty() {
        tasks.push(Message::new("init-left-parties"));
    }
    if let (Some((name, path)), None) = (plan.automation.name().zip(plan.automation.path()), &plan.source) {
        tasks.push(Message::new("init-left-source").with("service", name).with("file", named(path)));
    }
    if plan.automation == Automation::Gitlab {
        tasks.push(Message::new("init-ci-schedule-note"));
    }
    tasks
}

fn plan(arguments: &Arguments, surroundings: &Surroundings<'_>) -> Result<Plan, Failure> {
    let language = arguments.language.unwrap_or(surroundings.language);
    let today = surroundings.today.unwrap_or(surroundings.clock);
    if !(date(1900, 1, 1)..=date(9900, 12, 31)).contains(&today) {
        return Err(Failure::new("init-day-out-of-reach").with("today", today));
    }
    let name = arguments.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    if let Some(name) = name.filter(|name| !is_visible(name)) {
        return Err(Failure::new("init-name-unprintable").with("name", name));
    }
    Ok(Plan {
        name: name.map(str::to_owned),
        language,
        parties: party::parties(&arguments.parties, language)?,
        automation: arguments.automation,
        source: source::source(arguments.source.as_deref(), REPOSITORY, &surroundings.directory)?,
        today,
    })
}

/// What a folder may hold and still count as empty: the store of a version control system.
const STORES: [&str; 4] = [".git", ".hg", ".jj", ".svn"];

/// Refuses a folder that cannot be made, or that holds something, unless that may be.
fn look_into(folder: &Path, arguments: &Arguments) -> Result<(), Failure> {
    let shown = arguments.folder.display().to_string();
    let refused = |error: &io::Error| {
        let failure = Failure::new("failure-cannot-write").with("file", shown.as_str());
        failure.with("reason", reason(error))
    };
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let has_parent = folder.parent().is_some_and(Path::is_dir);
            return if has_parent {
                Ok(())
            } else {
                Err(Failure::new("init-no-parent").with("folder", shown))
            };
        }
        entries => entries.map_err(|error| refused(&error))?,
    };
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<io::Result<Vec<_>>>().map_err(|error| refused(&error))?;
    names.retain(|name| !STORES.contains(&name.as_str()));
    if names.is_empty() || arguments.force {
        return Ok(());
    }
    names.sort();
    Err(Failure::new("init-not-empty").with("folder", shown).with("found", some(names)))
}

/// The first names, and how many more there are.
fn some(mut names: Vec<String>) -> Argument {
    const SHOWN: usize = 8;
    let more = names.len().saturating_sub(SHOWN);
    names.truncate(SHOWN);
    let mut listed: Vec<Argument> = names.into_iter().map(Argument::from).collect();
    if more > 0 {
        listed.push(Message::new("list-more").with("count", more).into());
    }
    Argument::all(listed)
}

/// A file as it is named from where the user stands.
fn shown(folder: &Path, path: &Path) -> String {
    let path = folder.join(path);
    let parts: Vec<_> = path
        .components()
        .filter(|part| !matches!(part, std::path::Component::CurDir))
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/").replacen("//", "/", 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::report::{Report, Request, report};
    use crate::records::load::load;
    use crate::records::organisation::OrganisationKind;
    use crate::records::root::Root;
    use proptest::prelude::*;
    use tempfile::TempDir;

    fn plan(parties: &[&str], language: Language, today: Date) -> Plan {
        let words: Vec<String> = parties.iter().map(|&party| party.to_owned()).collect();
        Plan {
            name: None,
            language,
            parties: party::parties(&words, language).unwrap(),
            automation: Automation::None,
            source: None,
            today,
        }
    }

    /// What `check` says of the new folder on a day.
    fn check(plan: &Plan, today: Date) -> Report {
        let place = TempDir::new().unwrap();
        writing::write_all(place.path(), &plan.files(), false, Lasting::ForGood).unwrap();
        let request = Request::all(Some(today), today);
        report(&load(Root::find(place.path(), None).unwrap()), &request)
    }

    fn assert_silent(plan: &Plan) {
        let report = check(plan, plan.today);
        assert!(report.entries.is_empty(), "{:?}: {:#?}", plan.parties, report.entries);
        assert!(report.files > 8);
    }

    /// The same where a party may be called anything: a name may be an address, and then the guard says so.
    fn assert_silent_but_for_names(plan: &Plan) {
        let mut report = check(plan, plan.today);
        report.entries.retain(|entry| !entry.rule.family.reads_texts());
        assert!(report.entries.is_empty(), "{:?}: {:#?}", plan.parties, report.entries);
    }

    const TODAY: Date = date(2026, 11, 21);

    #[test]
    fn nothing_is_found_in_a_new_folder_whoever_takes_part() {
        let kinds = party::kinds();
        assert_eq!(kinds.len(), 12);
        for (position, one) in kinds.iter().enumerate() {
            let other = &kinds[(position + 1) % kinds.len()];
            for language in Language::ALL {
                assert_silent(&plan(&[&format!("Een:{one}"), &format!("Twee:{other}")], language, TODAY));
            }
        }
    }

    #[test]
    fn nothing_is_found_whatever_the_parties_are_called() {
        let long = format!("{}:school", "Heel lang ".repeat(20));
        let names = [
            "Stichting \"De Brug\":mosque",
            "a\\b'c\"\"\":municipality",
            "Şahin Çelik İıĞğ:umbrella",
            "مسجد النور:mosque",
            "🕌👩‍👩‍👧:welfare",
            "De Brug:police",
            "de brug!:housing",
            "''':ministry",
            "– …:youth-work",
            "# [x] = {y}:other",
            "Moskee: Al Noor:mosque",
            &long,
        ];
        for language in Language::ALL {
            assert_silent(&plan(&names, language, TODAY));
        }
    }

    #[test]
    fn every_kind_of_record_is_there() {
        let files = plan(&[], Language::Nl, TODAY).files();
        let paths: Vec<_> = files.iter().map(|file| file.path.to_str().unwrap()).collect();
        for path in [
            "records/collab.toml",
            "records/README.md",
            "records/organisations/gemeente-voorbeeld.toml",
            "records/contacts/moskee-voorbeeld/voorzitter-moskee-voorbeeld.toml",
            "records/substitutes/voorzitter-moskee-voorbeeld.toml",
            "records/agreements/startdocument-samenwerking-2026.toml",
            "records/meetings/2026/2026-12-22-kennismaking.toml",
            ".collab/schemas/meeting.schema.json",
            ".taplo.toml",
            ".vscode/settings.json",
            ".pre-commit-config.yaml",
        ] {
            assert!(paths.contains(&path), "{path} is not among {paths:#?}");
        }
    }

    #[test]
    fn nothing_about_a_person_stands_in_it() {
        for file in plan(&[], Language::Nl, TODAY).files() {
            if file.path.starts_with("records/contacts") {
                assert!(
                    file.text.contains("\n#[person]\n") && file.text.contains("\n#[privacy]\n"),
                    "{}",
                    file.text
                );
                assert!(!file.text.contains("\n[person]"), "{}", file.text);
            }
        }
    }

    #[test]
    fn a_party_is_of_the_kind_that_was_said() {
        let party = &plan(&["A:moskee", "B:gemeente"], Language::Nl, TODAY).parties[1];
        assert_eq!((party.kind(), party.name.as_str()), (OrganisationKind::Municipality, "B"));
    }

    #[test]
    fn files_are_shown_from_where_the_user_stands() {
        let shown = |folder: &str| shown(Path::new(folder), Path::new("records/collab.toml"));
        assert_eq!(shown("."), "records/collab.toml");
        assert_eq!(shown("./new/"), "new/records/collab.toml");
        assert_eq!(shown("../new"), "../new/records/collab.toml");
        assert_eq!(shown("/tmp/new"), "/tmp/new/records/collab.toml");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn nothing_is_found_on_any_day_with_any_names(
            year in 1900i16..=9900, month in 1i8..=12, day in 1i8..=31,
            names in prop::collection::vec("\\PC{1,30}", 2..5),
            kind in 0usize..12,
            dutch in any::<bool>(),
        ) {
            let Ok(today) = Date::new(year, month, day) else { return Ok(()) };
            let kinds = party::kinds();
            let words: Vec<String> = names
                .iter()
                .filter(|name| is_visible(name) && !name.trim().is_empty())
                .enumerate()
                .map(|(position, name)| format!("{name}:{}", kinds[(kind + position) % kinds.len()]))
                .collect();
            prop_assume!(words.len() > 1);
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let language = if dutch { Language::Nl } else { Language::En };
            assert_silent_but_for_names(&plan(&words, language, today));
        }
    }
}
