//! `collab new`: a new record that `check` accepts, or nothing at all.

use std::fs;
use std::path::Path;

use clap::FromArgMatches as _;
use collab::command_line::{Failure, Outcome, Surroundings, command};
use collab::commands::new as subject;
use collab::language::Language;
use collab::records::kind::Kind;

use crate::folder::Folder;
use crate::program::{Program, Run};

fn new(folder: &Folder, words: &[&str]) -> Run {
    Program::at(folder.path()).run(&[&["new"], words].concat())
}

fn made(folder: &Folder, words: &[&str]) -> String {
    let run = new(folder, words);
    assert_eq!(run.code, 0, "{words:?}: {}", run.err);
    let path = run.out.trim_end().to_owned();
    fs::read_to_string(folder.path().join(path)).expect("the file that was named")
}

fn files(folder: &Path) -> Vec<String> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    files.map(|entry| entry.expect("a file").path().display().to_string()).collect()
}

/// Refused, with so many reasons and as many hints, and nothing is written.
fn refused(folder: &Folder, reasons: usize, words: &[&str]) -> String {
    let before = files(folder.path());
    let run = new(folder, words);
    assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}: {}", run.err);
    let said: Vec<&str> = run.err.lines().filter(|line| !line.starts_with("let op: ")).collect();
    assert_eq!(said.len(), reasons * 2, "{words:?}: {}", run.err);
    assert_eq!(files(folder.path()), before, "{words:?}");
    run.err
}

fn lay(folder: &Folder, path: &str, text: &str) {
    let path = folder.records().join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
    fs::write(path, text).expect("a writable folder");
}

#[test]
fn it_says_what_to_do_with_the_new_file() {
    let folder = Folder::base();
    let words = ["meeting", "--next", "--lang", "nl"];
    let run = new(&folder, &words);
    assert_eq!(run.code, 0, "{}", run.err);
    let next = "Open dit bestand en vul het verder in. Daarna kijkt `collab check` het na.\n";
    assert!(run.err.ends_with(next), "{}", run.err);
    assert_eq!(run.out.lines().count(), 1, "{}", run.out);
    let quiet = new(&folder, &["meeting", "--next", "--quiet"]);
    assert_eq!((quiet.code, quiet.err.as_str()), (0, ""));
}

#[test]
fn a_new_record_of_each_kind_is_one_that_check_accepts() {
    let folder = Folder::base();
    for (words, path) in [
        (
            vec![
                "organisation",
                "--name",
                "Kerk \"De Brug\"",
                "--kind",
                "house-of-worship",
            ],
            "organisations/kerk-de-brug.toml",
        ),
        (
            vec![
                "contact",
                "--organisation",
                "kerk-de-brug",
                "--role",
                "koster",
                "--domain",
                "other",
                "--name",
                "J. Bos",
                "--since",
                "2026-04-01",
                "--confirmed",
                "2026-04-01",
                "--basis",
                "consent",
                "--informed",
                "2026-04-02",
                "--special-category",
                "explicit-consent",
            ],
            "contacts/koster-kerk-de-brug.toml",
        ),
        (
            vec![
                "contacts",
                "predikant-de-brug",
                "--organisation=kerk-de-brug",
                "--role=predikant",
                "--domain=board",
                "--first-contact",
            ],
            "contacts/predikant-de-brug.toml",
        ),
        (
            vec![
                "substitute",
                "--for",
                "predikant-de-brug",
                "--by",
                "koster-kerk-de-brug",
                "--since",
                "2026-04-01",
                "--accepted",
                "2026-04-02",
            ],
            "substitutes/predikant-de-brug.toml",
        ),
        (
            vec![
                "agreement",
                "--title",
                "Buurtafspraak",
                "--status",
                "exploring",
                "--since",
                "2026-04-01",
                "--parties",
                "kerk-de-brug,moskee-al-noor",
            ],
            "agreements/buurtafspraak.toml",
        ),
        (
            vec![
                "meeting",
                "--agreement",
                "buurtafspraak",
                "--title",
                "Kennismaking",
                "--kind",
                "introduction",
                "--status",
                "planned",
                "--date",
                "2026-06-09",
                "--start",
                "19:30",
                "--end",
                "21:00",
                "--host",
                "kerk-de-brug",
            ],
            "meetings/2026/2026-06-09-kennismaking.toml",
        ),
    ] {
        let run = new(&folder, &words);
        assert_eq!((run.code, run.out.as_str()), (0, format!("records/{path}\n").as_str()), "{}", run.err);
        let again = refused(&folder, 1, &words);
        assert!(again.contains(path), "{again}");
    }
    let check = Program::at(folder.path()).run(&["check", "--format", "short"]);
    assert_eq!(check.code, 0, "{}", check.out);
}

#[test]
fn a_contact_goes_where_those_of_its_organisation_are() {
    let folder = Folder::base();
    for path in ["voorzitter-al-noor", "secretaris-al-noor", "penningmeester-al-noor"] {
        let path = folder.records().join(format!("contacts/{path}.toml"));
        let target = folder.records().join("contacts/al-noor").join(path.file_name().expect("a name"));
        fs::create_dir_all(target.parent().expect("a folder")).expect("a new folder");
        fs::rename(path, target).expect("a writable folder");
    }
    let words = ["contact", "lid", "--role", "lid", "--domain", "board", "--organisation"];
    assert_eq!(
        new(&folder, &[&words[..], &["moskee-al-noor"]].concat()).out,
        "records/contacts/al-noor/lid.toml\n"
    );
    let words = [
        "contact",
        "lid-2",
        "--role",
        "lid",
        "--domain",
        "board",
        "--organisation",
    ];
    assert_eq!(new(&folder, &[&words[..], &["gemeente-veenmeer"]].concat()).out, "records/contacts/lid-2.toml\n");
}

#[test]
fn all_that_is_missing_is_named_at_once() {
    let folder = Folder::base();
    let said = refused(&folder, 1, &["meeting"]);
    assert!(said.contains("`--agreement`, `--title`, `--kind`, `--status` en `--date`"), "{said}");
    let said = refused(
        &folder,
        1,
        &[
            "contact",
            "--organisation",
            "moskee-al-noor",
            "--role",
            "x",
            "--domain",
            "board",
            "--name",
            "B. Li",
        ],
    );
    assert!(said.contains("`--person-since`, `--privacy-basis` en `--privacy-special-category`"), "{said}");
    let said = refused(&folder, 1, &["organisation", "--name", "  "]);
    assert!(said.contains("`--name` en `--kind`"), "{said}");
    refused(&folder, 1, &[]);
    refused(&folder, 1, &["settings"]);
    let said = refused(&folder, 1, &["vergadering"]);
    assert!(said.contains("`meeting`"), "{said}");
}

#[test]
fn every_bad_value_is_named_in_the_words_of_check() {
    let folder = Folder::base();
    let said = refused(
        &folder,
        4,
        &[
            "organisation",
            "x",
            "--name",
            "a\u{7}b",
            "--kind",
            "school",
            "--email",
            "info",
            "--kvk",
            "1",
            "--website",
            "www",
        ],
    );
    for option in ["`--name`: ", "`--email`: ", "`--kvk`: ", "`--website`: "] {
        assert!(said.contains(option), "{said}");
    }
    let meeting = [
        "meeting",
        "--agreement",
        "samenwerking",
        "--title",
        "X",
        "--kind",
        "periodic",
        "--status",
        "planned",
    ];
    for (words, reasons) in [
        (vec!["--date", "2026-02-30"], 1),
        (vec!["--date", "2026-06-30", "--chair", "niemand", "--host", "nergens"], 2),
        (vec!["--date", "2026-06-30", "--start", "21:00", "--end", "19:30"], 1),
        (vec!["--date", "2026-06-30", "--attendance", "20"], 1),
        (vec!["2026-07-01-x", "--date", "2026-06-30"], 1),
    ] {
        refused(&folder, reasons, &[&meeting[..], &words].concat());
    }
    let said = refused(
        &folder,
        1,
        &[
            "agreement",
            "--title",
            "X",
            "--status",
            "exploring",
            "--since",
            "2026-01-01",
            "--parties",
            "moskee-alnoor,gemeente-veenmeer",
        ],
    );
    assert!(said.contains("`--parties`: ") && said.contains("`moskee-al-noor`"), "{said}");
}

#[test]
fn no_name_leads_out_of_the_folder_or_over_a_file() {
    let folder = Folder::base();
    let words = ["organisation", "--name", "X", "--kind", "school", "--id"];
    for id in ["../x", "/tmp/x", "x/y", "X", ".x", "a..b", "collab.toml", "x\u{7}"] {
        refused(&folder, 1, &[&words[..], &[id]].concat());
    }
    fs::create_dir_all(folder.records().join("organisations/oost")).expect("a folder");
    let moved = folder.records().join("organisations/moskee-al-noor.toml");
    fs::rename(&moved, folder.records().join("organisations/oost/Moskee-Al-Noor.toml"))
        .expect("a writable folder");
    let said = refused(&folder, 1, &[&words[..], &["moskee-al-noor"]].concat());
    assert!(said.contains("organisations/oost/Moskee-Al-Noor.toml"), "{said}");
    let said = refused(&folder, 1, &["organisation", "--name", "…", "--kind", "school"]);
    assert!(said.contains("--id"), "{said}");
}

#[test]
fn what_cannot_be_written_leaves_nothing_behind() {
    let folder = Folder::base();
    lay(&folder, "meetings/2027", "");
    let words = [
        "meeting",
        "x",
        "--agreement",
        "samenwerking",
        "--title",
        "X",
        "--kind",
        "periodic",
        "--status",
        "planned",
    ];
    refused(&folder, 1, &[&words[..], &["--date", "2027-01-05"]].concat());
    let run = Program::at(Path::new("/")).run(&[
        "--lang",
        "en",
        "new",
        "organisation",
        "--name",
        "X",
        "--kind",
        "school",
    ]);
    assert_eq!(run.code, 2, "{}", run.err);
}

#[test]
fn the_explanations_are_in_the_language_of_the_records() {
    let folder = Folder::base();
    let words = ["organisation", "--name", "X", "--kind", "school"];
    let text = made(&folder, &[&words[..], &["--lang", "en"]].concat());
    assert!(text.starts_with("# Een organisatie ") && text.contains("\n#kvk = \"12345678\"\n"), "{text}");
    let text = made(&folder, &[&words[..], &["--id", "y", "--plain"]].concat());
    assert_eq!(text, "name = \"X\"\nkind = \"school\"\n");
}

#[test]
fn the_next_meeting_comes_from_the_agreement_and_the_meetings_so_far() {
    let folder = Folder::base();
    let text = made(&folder, &["meeting", "--next", "--plain"]);
    let expected = "\
agreement = \"samenwerking\"
title = \"Periodiek overleg\"
kind = \"periodic\"
status = \"planned\"
date = 2026-06-30
start = 19:30:00
end = 21:00:00
host = \"gemeente-veenmeer\"
chair = \"adviseur-veiligheid\"
minute_taker = \"secretaris-al-noor\"
";
    assert_eq!(text, expected);
    let text = made(
        &folder,
        &[
            "meeting",
            "--next",
            "--plain",
            "--title",
            "Najaar",
            "--chair",
            "secretaris-al-noor",
        ],
    );
    for line in [
        "date = 2026-08-11",
        "title = \"Najaar\"",
        "host = \"moskee-al-noor\"",
        "chair = \"secretaris-al-noor\"",
        "minute_taker = \"beleidsmedewerker-samenleven\"",
    ] {
        assert!(text.contains(&format!("{line}\n")), "{line} is not in\n{text}");
    }
    let text = made(
        &folder,
        &[
            "meeting",
            "--next",
            "--plain",
            "--date",
            "2026-09-01",
            "--start",
            "10:00",
        ],
    );
    assert!(text.contains("start = 10:00:00\n") && !text.contains("end = "), "{text}");
    let check = Program::at(folder.path()).run(&["check", "--format", "short"]);
    assert_eq!(check.code, 0, "{}", check.out);
}

const HELD: &str = "\
agreement = \"samenwerking\"
title = \"Extra \\u001b overleg\"
kind = \"periodic\"
status = \"held\"
date = 2026-04-14
host = \"gemeente-veenmeer\"
chair = \"voorzitter-al-noor\"
minute_taker = \"secretaris-al-noor\"
present = [\"adviseur-veiligheid\", \"beleidsmedewerker-samenleven\", \"voorzitter-al-noor\", \"secretaris-al-noor\"]

[[items]]
title = \"Later\"
raised_by = \"moskee-al-noor\"
theme = \"education\"
perspective = \"opportunity\"
aim = \"decide\"
minutes = 20
status = \"postponed\"
report = \"Nog niet aan toe gekomen.\"

[[items]]
title = \"Open\"
raised_by = \"gemeente-veenmeer\"
status = \"open\"

[[items]]
title = \"Open met antwoord\"
raised_by = \"gemeente-veenmeer\"
status = \"open\"
answer = \"Ja.\"

[[items]]
title = \"Zonder uitkomst\"
raised_by = \"gemeente-veenmeer\"

[[items]]
title = \"In goede handen\"
raised_by = \"gemeente-veenmeer\"

[[items.actions]]
what = \"Bellen.\"
owner = \"secretaris-al-noor\"
due = 2026-06-01

[[items]]
title = \"Klaar\"
raised_by = \"gemeente-veenmeer\"
status = \"done\"

[[items]]
title = \"veilig oversteken BIJ de school \"
raised_by = \"gemeente-veenmeer\"
status = \"postponed\"
";

#[test]
fn what_is_not_finished_is_carried_over_once() {
    let folder = Folder::base();
    lay(&folder, "meetings/2026/2026-04-14-extra.toml", HELD);
    let cancelled = HELD.replace("\"held\"", "\"cancelled\"").replace("Later", "Ging niet door");
    lay(&folder, "meetings/2026-04-14-afgezegd.toml", &cancelled);
    let text = made(&folder, &["meeting", "--next", "--plain"]);
    let titles: Vec<&str> = text.lines().filter(|line| line.starts_with("title = ")).collect();
    // What already stands on the agenda of 19 May is not carried over again.
    assert_eq!(
        titles,
        [
            "title = \"Periodiek overleg\"",
            "title = \"Ging niet door\"",
            "title = \"Later\"",
            "title = \"Open\"",
            "title = \"Zonder uitkomst\"",
        ]
    );
    let later = "\
# Verschoven vanuit “Extra \\u{1b} overleg” (meetings/2026/2026-04-14-extra.toml).
[[items]]
title = \"Later\"
raised_by = \"moskee-al-noor\"
theme = \"education\"
perspective = \"opportunity\"
aim = \"decide\"
minutes = 20
";
    assert!(text.contains(later), "{text}");
    assert!(!text.contains("Nog niet aan toe"), "{text}");
    let text = made(&folder, &["meeting", "--next", "--plain"]);
    assert!(!text.contains("[[items]]"), "{text}");
}

#[test]
fn another_agreement_is_chosen_by_its_id() {
    let folder = Folder::base();
    let agreement =
        fs::read_to_string(folder.records().join("agreements/samenwerking.toml")).expect("the agreement");
    lay(&folder, "agreements/tweede.toml", &agreement);
    let text = made(&folder, &["meeting", "--next", "--agreement", "tweede"]);
    // A first meeting leaves time for the call for items: over 21 days from 1 May, on a Tuesday.
    assert!(text.contains("\ndate = 2026-05-26\n"), "{text}");
    lay(&folder, "agreements/tweede.toml", &agreement.replace("\"agreed\"", "\"ended\""));
    refused(&folder, 1, &["meeting", "--next", "--agreement", "tweede"]);
    let said = refused(&folder, 1, &["meeting", "--next", "--agreement", "samenwerken"]);
    assert!(said.contains("`samenwerking`"), "{said}");
}

#[test]
fn a_vacant_seat_has_no_turn_and_nobody_chairs_and_writes() {
    let folder = Folder::base();
    let change = |path: &str, change: &dyn Fn(String) -> String| {
        let path = folder.records().join(path);
        let text = fs::read_to_string(&path).expect("a file of the base");
        fs::write(path, change(text)).expect("a writable folder");
    };
    // Its turn would be now.
    change("contacts/adviseur-veiligheid.toml", &|text| {
        text.split("[person]").next().unwrap_or_default().to_owned()
    });
    change("agreements/samenwerking.toml", &|text| {
        text.replace(
            "minute_takers = [\"secretaris-al-noor\", \"beleidsmedewerker-samenleven\"]",
            "minute_takers = [\"voorzitter-al-noor\", \"secretaris-al-noor\"]",
        )
    });
    let text = made(&folder, &["meeting", "--next", "--plain"]);
    assert!(text.contains("chair = \"voorzitter-al-noor\"\nminute_taker = \"secretaris-al-noor\"\n"), "{text}");
}

/// Runs with someone who answers, and returns how it ended, what was printed and what was asked.
fn asked(
    folder: &Folder,
    words: &[&str],
    answers: &str,
    language: Language,
) -> (Result<Outcome, Failure>, String, String) {
    let matches = command(language).get_matches_from([&["collab", "new"], words].concat());
    let matches = matches.subcommand_matches("new").expect("the command");
    let arguments = subject::Arguments::from_arg_matches(matches).expect("its words");
    let (mut out, mut err, mut input) = (Vec::new(), Vec::new(), answers.as_bytes());
    let mut surroundings = Surroundings {
        language,
        records: None,
        today: None,
        clock: "2031-01-01".parse().expect("a date"),
        directory: folder.path().to_path_buf(),
        colour: false,
        width: 100,
        is_terminal: false,
        quiet: true,
        out: &mut out,
        err: &mut err,
        input: Some(&mut input),
    };
    let ended = subject::run(&arguments, &mut surroundings);
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (ended, text(out), text(err))
}

#[test]
fn someone_who_can_be_asked_is_asked_until_it_is_right() {
    let folder = Folder::base();
    let answers = "nergens\nmoskee-al-noor\n\nvrijwilliger\nwolk\nsocial\nB. Li\n19 mei\n2026-04-01\nconsent\nexplicit-consent\n";
    let (ended, out, said) = asked(&folder, &["contact", "--email", "lid@alnoor.example"], answers, Language::Nl);
    assert!(matches!(ended, Ok(Outcome::Done)), "{said}");
    assert_eq!(out, "records/contacts/vrijwilliger-moskee-al-noor.toml\n");
    assert_eq!(said.matches("> ").count(), 11, "{said}");
    for part in [
        "\nTe kiezen: gemeente-veenmeer en moskee-al-noor.\n",
        "\n  social         het sociaal domein, zoals welzijn, jongeren en de wijk\n",
        "> Er is geen organisatie met precies deze id.\nhulp: ",
        "\nprivacy-special-category: ",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    let text = fs::read_to_string(folder.path().join(out.trim_end())).expect("the contact");
    for line in [
        "role = \"vrijwilliger\"",
        "name = \"B. Li\"",
        "since = 2026-04-01",
        "special_category = \"explicit-consent\"",
    ] {
        assert!(text.contains(&format!("\n{line}\n")), "{text}");
    }
}

#[test]
fn a_list_is_answered_with_commas_in_either_language() {
    let folder = Folder::base();
    let answers = "X\nexploring\nmoskee-al-noor\nmoskee-al-noor, gemeente-veenmeer\n2026-04-01\n";
    let (_, out, said) = asked(&folder, &["agreement"], answers, Language::En);
    assert_eq!(out, "records/agreements/x.toml\n", "{said}");
    assert!(
        said.contains("To choose from: ") && said.contains("the parties are still finding out what fits"),
        "{said}"
    );
}

#[test]
fn when_no_answer_comes_nothing_is_written() {
    let folder = Folder::base();
    let before = files(folder.path());
    for answers in ["", "X\n", "X\nwat\n\n", "X"] {
        let (ended, out, _) = asked(&folder, &["organisation"], answers, Language::Nl);
        assert!(ended.is_err() && out.is_empty(), "{answers:?}");
    }
    fs::remove_dir_all(folder.records().join("agreements")).expect("the agreements");
    let (ended, _, said) = asked(&folder, &["meeting", "--title", "X"], "samenwerking\n", Language::Nl);
    assert!(ended.is_err() && !said.contains('>'), "{said}");
    assert_eq!(files(folder.path()).len(), before.len() - 2);
}

#[test]
fn every_option_of_every_kind_is_explained_in_both_languages() {
    for language in Language::ALL {
        let whole = command(language);
        let new = whole.find_subcommand("new").expect("the command");
        for kind in Kind::RECORDS {
            let below = new.find_subcommand(kind.name()).expect("a kind");
            assert!(below.get_about().is_some());
            for argument in below.get_arguments() {
                assert!(argument.get_help().is_some(), "{language}: {} {}", kind.name(), argument.get_id());
            }
        }
        let help = Program::new().run(&["--lang", language.code(), "new", "contact", "--help"]).out;
        assert!(!help.contains("[possible values"), "{help}");
    }
}
