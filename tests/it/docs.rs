//! What can be made from the program is made from it: the reference in `docs/` and the example in README.md.
//!
//! `COLLAB_UPDATE=1 cargo test` rewrites them.

use std::fmt::Write as _;
use std::fs;

use collab::command_line::command;
use collab::commands::rules::{level, summary};
use collab::language::Language;
use collab::rules;

use crate::folder::project;
use crate::program::Program;
use crate::stored::assert_stored;

/// What README.md shows of the sample: of each of these rules the first finding, and what follows the findings.
const SHOWN: [&str; 2] = ["term-ends", "action-overdue"];

#[test]
fn the_reference_of_the_rules_is_fresh() {
    for language in Language::ALL {
        assert_stored(&format!("docs/rules.{language}.md"), &rules_reference(language));
    }
}

fn rules_reference(language: Language) -> String {
    let [title, introduction, rule, level_heading, speaks] = match language {
        Language::Nl => [
            "Regels",
            "Deze bladzijde is gemaakt uit het programma. `collab explain <regel>` laat van een regel zien \
             waarom hij er is, met een voorbeeld en hoe u het oplost.\n\n\
             - **fout**: dit klopt niet of mag niet. Los het eerst op.\n\
             - **waarschuwing**: dit wijkt af van de afspraak of van de handreiking.\n\
             - **advies**: dit kan beter.\n\n\
             Hangt een regel af van vandaag? Dan kan hij morgen iets anders zeggen, en is hij nooit een fout. \
             Ligt een regel vast? Dan kunt u hem niet uitzetten of lager zetten, en is er geen uitzondering. \
             Staan er twee niveaus? Dan geldt het eerste als het er het meest toe doet, bijvoorbeeld als het \
             startdocument is afgesproken.",
            "Regel",
            "Niveau",
            "Spreekt bij",
        ],
        Language::En => [
            "Rules",
            "This page is made from the program. `collab explain <rule>` shows why a rule exists, an example, \
             and how to settle it.\n\n\
             - **error**: this is wrong or not allowed. Settle it first.\n\
             - **warning**: this is not what the agreement or the guide asks.\n\
             - **advice**: this could be better.\n\n\
             Does a rule depend on today? Then it may say something else tomorrow, and it is never an error. \
             Is a rule fixed? Then it cannot be switched off or lowered, and there is no exception to it. Are \
             there two levels? Then the first holds where it matters most, for example once the start document \
             is agreed.",
            "Rule",
            "Level",
            "Speaks when",
        ],
    };
    let mut text = format!("# {title}\n\n{introduction}\n");
    let mut family = None;
    for one in rules::all() {
        if family.replace(one.family) != Some(one.family) {
            let heading = family_heading(one.family.name(), language);
            let _ = write!(text, "\n## {heading}\n\n| {rule} | {level_heading} | {speaks} |\n|---|---|---|\n");
        }
        let page = page(one);
        let level = level(one, language);
        let summary = summary(one, language).replace('|', "\\|");
        let _ = writeln!(text, "| [{}]({page}) | {level} | {summary} |", one.id);
    }
    text
}

/// The page of a rule, from `docs/`.
fn page(rule: &rules::Rule) -> String {
    let path = crate::pages::page_path(rule);
    let below = path.strip_prefix(project()).expect("inside the project");
    let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
    format!("../{}", parts.join("/"))
}

fn family_heading(family: &str, language: Language) -> &'static str {
    let [dutch, english] = match family {
        "format" => ["Klopt het bestand?", "Is the file what the format asks for?"],
        "references" => [
            "Kloppen de bestanden met elkaar?",
            "Do the records agree with each other?",
        ],
        "exceptions" => ["Zijn de uitzonderingen nog nodig?", "Are the exceptions still needed?"],
        "agreement" => [
            "Is het startdocument af, en leeft het?",
            "Is the start document whole and alive?",
        ],
        "continuity" => [
            "Gaat het door als er iemand weggaat?",
            "Does the partnership go on when a person leaves?",
        ],
        "meetings" => ["Is er overleg, zoals afgesproken?", "Are there meetings, as agreed?"],
        "follow-through" => ["Krijgen punten antwoord?", "Do points get an answer?"],
        "equality" => ["Komt het van beide kanten?", "Does it come from both sides?"],
        "privacy" => [
            "Staat er niet te veel over mensen?",
            "Is there not too much about people?",
        ],
        "guard" => [
            "Gaat het over de samenwerking, en niet over mensen?",
            "Is it about the cooperation, and not about people?",
        ],
        "language" => ["Is het voor iedereen te lezen?", "Can everyone read it?"],
        other => panic!("give the family {other} a heading in tests/it/docs.rs"),
    };
    match language {
        Language::Nl => dutch,
        Language::En => english,
    }
}

#[test]
fn the_reference_of_the_command_line_is_fresh() {
    for language in Language::ALL {
        assert_stored(&format!("docs/command-line.{language}.md"), &command_line_reference(language));
    }
}

fn command_line_reference(language: Language) -> String {
    let (title, introduction, codes) = match language {
        Language::Nl => (
            "Opdrachten",
            "Deze bladzijde is gemaakt uit het programma: het is wat `--help` laat zien. De namen van \
             opdrachten en opties veranderen niet meer. De vormen van uitvoer voor andere programma’s ook niet.",
            "## Codes aan het eind\n\n\
             | code | betekenis |\n|---|---|\n\
             | 0 | klaar; er is niets gevonden vanaf het niveau van `--deny` |\n\
             | 1 | er is iets gevonden vanaf dat niveau |\n\
             | 2 | collab kon niet aan de slag: de opdracht klopt niet, er is geen map met gegevens, of \
             schrijven lukt niet |\n",
        ),
        Language::En => (
            "Commands",
            "This page is made from the program: it is what `--help` shows. Names of commands and options, and \
             the forms of output for other programs, do not change any more.",
            "## Exit codes\n\n\
             | code | meaning |\n|---|---|\n\
             | 0 | done; nothing was found at or above the level of `--deny` |\n\
             | 1 | something was found at or above it |\n\
             | 2 | collab could not run: the command is wrong, there is no folder of records, or writing \
             failed |\n",
        ),
    };
    let program = Program::new();
    let help = |words: &[&str]| {
        let printed = program.run(&[words, &["--lang", language.code(), "--help"]].concat());
        assert_eq!((printed.code, printed.err.as_str()), (0, ""));
        printed.out.trim_end().to_owned()
    };
    let mut text = format!("# {title}\n\n{introduction}\n\n## collab\n\n```text\n{}\n```\n", help(&[]));
    let whole = command(language);
    for name in whole.get_subcommands().map(clap::Command::get_name) {
        let _ = write!(text, "\n## collab {name}\n\n```text\n{}\n```\n", help(&[name]));
    }
    format!("{text}\n{codes}")
}

#[test]
fn the_example_in_the_readme_is_what_the_sample_prints() {
    let printed = Program::new().run(&["--records", "records", "check"]);
    assert_eq!(printed.code, 0);
    let is_finding = |block: &&str| block.lines().next().is_some_and(|title| title.contains("]: "));
    let (findings, rest): (Vec<&str>, Vec<&str>) = printed.out.trim_end().split("\n\n").partition(is_finding);
    let first = |rule: &str| {
        let name = format!("[{rule}]: ");
        let found = findings.iter().find(|block| block.contains(&name));
        *found.unwrap_or_else(|| panic!("the sample shows nothing of {rule}"))
    };
    let shown = SHOWN.map(first).join("\n\n");
    let example = format!("```text\n{shown}\n\n…\n\n{}\n```", rest.join("\n\n"));
    let path = project().join("README.md");
    let readme = fs::read_to_string(path).expect("README.md").replace("\r\n", "\n");
    let (before, rest) = readme.split_once("```text\n").expect("an example");
    let (_, after) = rest.split_once("\n```").expect("the end of the example");
    assert_stored("README.md", &format!("{before}{example}{after}"));
}

#[test]
fn every_link_in_the_documents_leads_somewhere() {
    let mut documents = vec![
        "README.md".to_owned(),
        "CONTRIBUTING.md".to_owned(),
        "CHANGELOG.md".to_owned(),
    ];
    for entry in fs::read_dir(project().join("docs")).expect("docs") {
        let name = entry.expect("a document").file_name().into_string().expect("a plain name");
        documents.push(format!("docs/{name}"));
    }
    let mut broken = Vec::new();
    for document in documents {
        let path = project().join(&document);
        let text = fs::read_to_string(&path).expect("a document");
        for (_, rest) in text.match_indices("](").map(|(at, _)| text.split_at(at + 2)) {
            let target = rest.split([')', '#']).next().unwrap_or_default();
            let is_elsewhere = target.contains("://") || target.is_empty();
            if !is_elsewhere && !path.parent().expect("a folder").join(target).exists() {
                broken.push(format!("{document}: {target}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
