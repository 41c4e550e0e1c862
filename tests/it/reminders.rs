//! `collab remind` as its users meet it: a list, a calendar, mails; and nothing in them that is not meant to be.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use collab::command_line::{Failure, Outcome, Surroundings};
use collab::commands::remind::{Arguments, Format, run};
use collab::language::{Language, acts};
use jiff::civil::{Date, date};
use mail_parser::{Address, MessageParser, MimeHeaders as _};
use proptest::prelude::*;
use serde_json::Value as Json;
use tempfile::TempDir;
use toml::Value;

use crate::folder::{Folder, project};
use crate::program::Program;
use crate::stored::assert_stored;

const FORMATS: [Format; 5] = [Format::Table, Format::Markdown, Format::Json, Format::Ics, Format::Eml];

/// What was told about a folder: printed, or the mails that were written, by name.
struct Told {
    out: String,
    mails: BTreeMap<String, String>,
    err: String,
}

fn arguments(format: Format, folder: &TempDir) -> Arguments {
    Arguments {
        within: "30d".to_owned(),
        whom: None,
        format: Some(format),
        output: (format == Format::Eml).then(|| folder.path().join("mails")),
        force: false,
    }
}

fn tell(folder: &Path, format: Format, language: Language, today: Option<Date>) -> Told {
    let place = TempDir::new().expect("a temporary folder");
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut surroundings = Surroundings {
        language,
        records: Some(folder.to_path_buf()),
        today,
        clock: date(2031, 1, 1),
        directory: project(),
        colour: true,
        width: 100,
        is_terminal: true,
        quiet: true,
        out: &mut out,
        err: &mut err,
        input: None,
    };
    let ended = run(&arguments(format, &place), &mut surroundings);
    assert!(matches!(ended, Ok(Outcome::Done)), "{ended:?}");
    Told {
        out: String::from_utf8(out).expect("text"),
        mails: files(&place.path().join("mails")),
        err: String::from_utf8(err).expect("text"),
    }
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let name = |path: &Path| path.file_name().expect("a name").to_string_lossy().into_owned();
    paths.map(|path| (name(&path), fs::read_to_string(&path).expect("text"))).collect()
}

fn samples() -> [std::path::PathBuf; 3] {
    [
        "records",
        "examples/kennisnetwerken-2017-2018",
        "examples/netwerkdag-amersfoort-2016",
    ]
    .map(|name| project().join(name))
}

#[test]
fn what_is_due_in_the_sample_is_what_is_stored() {
    for language in Language::ALL {
        for (format, ending) in [
            (Format::Table, "txt"),
            (Format::Markdown, "md"),
            (Format::Json, "json"),
            (Format::Ics, "ics"),
        ] {
            let told = tell(Path::new("records"), format, language, None);
            assert_stored(&format!("tests/cases/remind.{language}.{ending}"), &told.out.replace("\r\n", "\n"));
        }
        let mails = tell(Path::new("records"), Format::Eml, language, None).mails;
        let mail = &mails["2026-05-01-gebiedsmanager-oost.eml"];
        assert_stored(&format!("tests/cases/remind-mail.{language}.txt"), &readable(mail));
    }
}

/// The headers of a mail, its plain text and what goes with it. Its page of HTML is that of any document, and so
/// is what follows from it.
fn readable(mail: &str) -> String {
    let message = MessageParser::new().parse(mail.as_bytes()).expect("a mail");
    let id = message.message_id().and_then(|id| id.split('@').next()).expect("an id");
    let head = mail.split("\r\n\r\n").next().expect("headers").replace(id, "…");
    let attached = message.attachments().map(|part| {
        let name = part.attachment_name().expect("a name");
        format!("--- {name}\n{}", part.text_contents().expect("text"))
    });
    let parts = [head, body(mail)].into_iter().chain(attached);
    let parts: Vec<String> = parts.map(|part| part.replace("\r\n", "\n").trim_end().to_owned() + "\n").collect();
    parts.join("\n")
}

#[test]
fn the_same_records_and_day_give_the_same_bytes() {
    for folder in samples() {
        for format in FORMATS {
            let [one, other] = [(); 2].map(|()| tell(&folder, format, Language::Nl, None));
            assert_eq!((one.out, one.mails, one.err), (other.out, other.mails, other.err));
        }
    }
}

/// Every text of a contact that says who holds the seat or how to reach them.
fn persons(folder: &Path) -> (Vec<String>, Vec<String>) {
    let (mut names, mut others) = (Vec::new(), Vec::new());
    for entry in walk(&folder.join("contacts")) {
        let contact: Value = toml::from_str(&fs::read_to_string(entry).expect("a file")).expect("TOML");
        let text = |key: &str| Some(contact.get("person")?.get(key)?.as_str()?.to_owned());
        names.extend(text("name"));
        others.extend(text("email"));
        others.extend(text("phone"));
    }
    (names, others)
}

fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(walk(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn nobody_is_named_and_an_address_stands_on_its_own_mail_only() {
    let folder = project().join("records");
    let (names, others) = persons(&folder);
    assert!(names.len() > 10 && others.len() > 20);
    let today = Some(date(2026, 6, 1));
    for format in FORMATS {
        let told = tell(&folder, format, Language::Nl, today);
        for text in told.mails.values().chain([&told.out, &told.err]) {
            let message = MessageParser::new().parse(text.as_bytes()).filter(|_| format == Format::Eml);
            let bodies: Vec<String> = match &message {
                Some(message) => (0..2)
                    .filter_map(|part| Some(message.body_text(part)?.into_owned() + &message.body_html(part)?))
                    .collect(),
                None => vec![text.clone()],
            };
            for body in &bodies {
                let said: Vec<&String> = names.iter().chain(&others).filter(|name| body.contains(*name)).collect();
                assert!(said.is_empty(), "{format:?}: {said:?}");
            }
            let addresses = others.iter().filter(|one| text.contains(&format!("<{one}>"))).count();
            assert_eq!(addresses, usize::from(message.is_some()));
        }
    }
}

/// The only address to which a mail goes.
fn recipient(mail: &str) -> String {
    let message = MessageParser::new().parse(mail.as_bytes()).expect("a mail");
    let Some(Address::List(list)) = message.to() else {
        panic!("{mail}")
    };
    let [one] = list.as_slice() else { panic!("{list:?}") };
    for header in ["Cc", "Bcc", "Reply-To", "Sender", "From"] {
        assert!(message.header(header).is_none(), "{header}");
    }
    one.address.clone().expect("an address").into_owned()
}

/// The plain text of a mail.
fn body(mail: &str) -> String {
    let message = MessageParser::new().parse(mail.as_bytes()).expect("a mail");
    message.body_text(0).expect("a text").replace("\r\n", "\n")
}

/// The names of the files that go with a mail.
fn attached(mail: &str) -> Vec<String> {
    let message = MessageParser::new().parse(mail.as_bytes()).expect("a mail");
    let names = message.attachments().map(|part| part.attachment_name().expect("a name").to_owned());
    names.collect()
}

#[test]
fn a_mail_with_meetings_only_says_so_once_above_it() {
    let mails = tell(Path::new("records"), Format::Eml, Language::Nl, None).mails;
    let mail = &mails["2026-05-01-voorzitter-al-noor.eml"];
    let message = MessageParser::new().parse(mail.as_bytes()).expect("a mail");
    assert_eq!(message.subject(), Some("Samenwerking Veenmeer: uw overleggen"));
    let body = body(mail);
    assert_eq!(body.matches("Uw overleggen").count(), 1, "{body}");
    assert!(body.contains("19 mei 2026") && !body.contains("te doen"), "{body}");
}

#[test]
fn each_recipient_gets_one_mail_with_what_is_due_and_the_meetings_of_its_table() {
    let mails = tell(Path::new("records"), Format::Eml, Language::Nl, None).mails;
    let recipients: Vec<String> = mails.values().map(|mail| recipient(mail)).collect();
    assert_eq!(
        recipients,
        [
            "samenleven@veenmeer.example",
            "gebied.oost@veenmeer.example",
            "oost@jeugdwerk-veenmeer.example",
            "penningmeester@alnoor-veenmeer.example",
            "secretaris@alnoor-veenmeer.example",
            "secretaris@fatih-veenmeer.example",
            "teamleider@jeugdwerk-veenmeer.example",
            "voorzitter@alnoor-veenmeer.example",
            "voorzitter@fatih-veenmeer.example",
        ]
    );
    let of = |seat: &str| mails[&format!("2026-05-01-{seat}.eml")].as_str();
    // Both meetings for a member of both agreements, none for a contact who is at no table.
    let both = ["2026-05-12-bouwoverleg.ics", "2026-05-19-mei-overleg.ics"];
    assert_eq!(attached(of("secretaris-al-noor")), both);
    assert_eq!(attached(of("voorzitter-fatih")), both[1..]);
    assert!(attached(of("penningmeester-al-noor")).is_empty());
    // Nobody holds the seat of the adviser: the substitute is invited in its place.
    let manager = of("gebiedsmanager-oost");
    assert_eq!(attached(manager), both[1..]);
    assert!(body(manager).contains("Namens: adviseur openbare orde en veiligheid (Gemeente Veenmeer)"));
    assert!(!body(of("voorzitter-fatih")).contains("Namens"));
    // What several can do says so, in each mail once.
    for seat in [
        "beleidsmedewerker-samenleven",
        "secretaris-al-noor",
        "secretaris-fatih",
        "teamleider-jeugdwerk",
    ] {
        assert_eq!(body(of(seat)).matches("Kijk samen terug op").count(), 1, "{seat}");
    }
}

/// The base with other texts in some files; an empty text takes the file away.
fn base(changes: &[(&str, &dyn Fn(String) -> String)]) -> Folder {
    let folder = Folder::base();
    for (file, change) in changes {
        let path = folder.records().join(file);
        let text = change(fs::read_to_string(&path).unwrap_or_default());
        fs::write(path, text).expect("a writable folder");
    }
    folder
}

/// What stands before the person in a contact.
fn vacant(text: String) -> String {
    text.split("[person]").next().expect("a beginning").to_owned()
}

#[test]
fn for_a_seat_that_nobody_holds_the_mail_goes_to_who_stands_in_or_to_the_first_contact() {
    let owner = "contacts/secretaris-al-noor.toml";
    let to = |changes: &[(&str, &dyn Fn(String) -> String)]| {
        let folder = base(changes);
        let told = tell(&folder.records(), Format::Eml, Language::Nl, None);
        let with = told.mails.iter().filter(|(_, mail)| body(mail).contains("wijkkrant"));
        let names: Vec<String> = with.map(|(name, _)| name["2026-05-01-".len()..].replace(".eml", "")).collect();
        (names.join(" "), told.err)
    };
    let keep = |text: String| text;
    assert_eq!(to(&[(owner, &keep)]), ("secretaris-al-noor".to_owned(), String::new()));
    let gone = |text: String| text.replace("confirmed =", "until = 2026-04-30\nconfirmed =");
    for left in [&vacant as &dyn Fn(String) -> String, &gone] {
        assert_eq!(to(&[(owner, left)]).0, "penningmeester-al-noor");
        // A substitute who can no longer or not yet come is none.
        let over = |text: String| format!("{text}until = 2026-04-30\n");
        let later = |text: String| text.replace("since = 2026-01-01", "since = 2026-05-02");
        for not_now in [&over as &dyn Fn(String) -> String, &later] {
            assert_eq!(
                to(&[(owner, left), ("substitutes/secretaris-al-noor.toml", not_now)]).0,
                "voorzitter-al-noor"
            );
        }
        // Nor is one without an address.
        let without = |text: String| text.replace("email =", "# email =");
        assert_eq!(
            to(&[(owner, left), ("contacts/penningmeester-al-noor.toml", &without)]).0,
            "voorzitter-al-noor"
        );
    }
    // Where somebody holds the seat, it is theirs alone.
    let without = |text: String| text.replace("email =", "# email =");
    let (names, err) = to(&[(owner, &without)]);
    assert_eq!(names, "");
    assert_eq!(err, "let op: niet verstuurd: geen adres van secretaris van het bestuur (Moskee Al Noor).\n");
}

#[test]
fn an_address_that_is_none_is_no_address() {
    for address in ["a@b.nl, c@d.nl", "a@b.nl\\r\\nBcc: c@d.nl", "info"] {
        let other = |text: String| {
            let lines = text.lines().map(|line| match line.starts_with("email") {
                true => format!("email = \"{address}\"\n"),
                false => format!("{line}\n"),
            });
            lines.collect()
        };
        let folder = base(&[("contacts/secretaris-al-noor.toml", &other)]);
        let told = tell(&folder.records(), Format::Eml, Language::Nl, None);
        assert!(!told.mails.contains_key("2026-05-01-secretaris-al-noor.eml"), "{address}");
        assert!(told.err.contains("geen adres van secretaris"), "{}", told.err);
        assert!(told.mails.values().all(|mail| !mail.contains("c@d.nl")));
    }
}

#[test]
fn a_guest_who_has_a_seat_is_invited() {
    let guest = |text: String| {
        format!("{text}\n[[guests]]\nrole = \"Wethouder samenleven\"\norganisation = \"gemeente-veenmeer\"\n")
    };
    let folder = base(&[("meetings/2026-05-19-vierde-overleg.toml", &guest)]);
    let mails = tell(&folder.records(), Format::Eml, Language::Nl, None).mails;
    assert_eq!(attached(&mails["2026-05-01-wethouder.eml"]), ["2026-05-19-vierde-overleg.ics"]);
    let mails = tell(&base(&[]).records(), Format::Eml, Language::Nl, None).mails;
    assert!(!mails.contains_key("2026-05-01-wethouder.eml"));
}

#[test]
fn a_calendar_has_the_meetings_to_come_and_what_became_of_the_rest() {
    let calendar = |change: &dyn Fn(String) -> String| {
        let folder = base(&[("meetings/2026-05-19-vierde-overleg.toml", change)]);
        tell(&folder.records(), Format::Ics, Language::Nl, None).out
    };
    let planned = calendar(&|text| text);
    assert!(planned.contains(
        "DTSTART;TZID=Europe/Amsterdam:20260519T193000\r\nDTEND;TZID=Europe/Amsterdam:20260519T210000\r\n"
    ));
    assert!(planned.contains("STATUS:CONFIRMED\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P1D\r\n"));
    // Without an end it lasts as long as agreed, and without a beginning it is a day.
    let open = calendar(&|text| text.replace("end = 21:00:00\n", ""));
    assert!(open.contains("DTEND;TZID=Europe/Amsterdam:20260519T210000\r\n"));
    let day = calendar(&|text| text.replace("start = 19:30:00\n", ""));
    assert!(day.contains("DTSTART;VALUE=DATE:20260519\r\n"));
    let cancelled = calendar(&|text| text.replace("\"planned\"", "\"cancelled\""));
    let uid = "UID:meeting-2026-05-19-vierde-overleg@";
    assert!(planned.contains(uid) && cancelled.contains(uid) && cancelled.contains("STATUS:CANCELLED\r\n"));
    assert!(!calendar(&|text| text.replace("\"planned\"", "\"held\"")).contains(uid));

    let action = |change: &dyn Fn(String) -> String| {
        let folder = base(&[("meetings/2026-04-07-derde-overleg.toml", change)]);
        let calendar = tell(&folder.records(), Format::Ics, Language::Nl, None).out.replace("\r\n ", "");
        let todo = calendar
            .split("BEGIN:VTODO")
            .find(|part| part.contains("UID:action-2026-04-07-derde-overleg/belkaart@"));
        todo.map(|todo| todo.lines().find(|line| line.starts_with("STATUS")).expect("a status").to_owned())
    };
    let closed = |how: &'static str| action(&move |text| text.replace("due = 2026-05-12", how));
    assert_eq!(closed("due = 2026-05-12").as_deref(), Some("STATUS:NEEDS-ACTION"));
    assert_eq!(closed("due = 2026-05-12\ndone = 2026-04-20").as_deref(), Some("STATUS:COMPLETED"));
    assert_eq!(closed("due = 2026-05-12\ndropped = 2026-04-20").as_deref(), Some("STATUS:CANCELLED"));
    // Long ago: whoever takes over the calendar now never had it.
    assert_eq!(closed("due = 2026-05-12\ndone = 2026-03-01"), None);
}

#[test]
fn an_action_without_a_name_is_known_again_by_its_words() {
    let file = "meetings/2026-04-07-derde-overleg.toml";
    let uids = |change: &dyn Fn(String) -> String| -> Vec<String> {
        let folder = base(&[(file, &|text| change(text.replace("id = \"belkaart\"\n", "")))]);
        let calendar = tell(&folder.records(), Format::Ics, Language::Nl, None).out.replace("\r\n ", "");
        let uids = calendar.lines().filter(|line| line.contains("action-2026-04-07-derde-overleg/"));
        uids.map(str::to_owned).collect()
    };
    let before = uids(&|text| text);
    // The to-do, and the day beside it.
    assert_eq!(before.len(), 2, "{before:?}");
    let action =
        "[[items.actions]]\nwhat = \"De zaal huren.\"\nowner = \"adviseur-veiligheid\"\ndue = 2026-05-12\n\n";
    let with_more = uids(&|text| text.replacen("[[items.actions]]", &format!("{action}[[items.actions]]"), 1));
    assert_eq!(with_more.len(), 4);
    assert!(before.iter().all(|uid| with_more.contains(uid)), "{before:?} {with_more:?}");
    let item = "[[items]]\ntitle = \"Zaal\"\nraised_by = \"moskee-al-noor\"\n\n";
    assert_eq!(uids(&|text| text.replacen("[[items]]", &format!("{item}[[items]]"), 1)), before);
    assert_eq!(uids(&|text| text.replace("due = 2026-05-12", "due = 2026-05-20")), before);
    assert_eq!(uids(&|text| text.replace("owner = \"adviseur-veiligheid\"", "owner = \"wethouder\"")), before);
    let other = uids(&|text| text.replace("Een kaartje", "Een boekje"));
    assert!(other.len() == 2 && before.iter().all(|uid| !other.contains(uid)));
}

#[test]
fn the_clock_is_that_of_the_settings() {
    let zone = |zone: &'static str| {
        let folder = base(&[("collab.toml", &move |text| {
            let lines = text.lines().filter(|line| !line.starts_with("timezone"));
            format!("{zone}\n{}", lines.map(|line| format!("{line}\n")).collect::<String>())
        })]);
        tell(&folder.records(), Format::Ics, Language::Nl, None).out
    };
    assert!(zone("").contains("TZID=Europe/Amsterdam:"));
    assert!(zone("timezone = \"America/Curacao\"").contains("TZID=America/Curacao:"));
    assert!(zone("timezone = \"Europe/Veenmeer\"").contains("TZID=Europe/Amsterdam:"));
}

/// Texts that would like to be something else.
const HOSTILE: [&str; 4] = [
    "x\r\nBcc: y@z.nl\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:y@z.nl",
    "\u{1b}[2J\u{202e}\u{7}x\u{0}",
    "</li></ul><script>x</script>\n# Kop\n- [x] | gedaan; \\n, \"x\"",
    "=?utf-8?b?eA==?= ::error::x ##[x]",
];

#[test]
fn the_text_of_a_record_stays_text_in_every_format() {
    for hostile in HOSTILE {
        let text = Value::String(hostile.to_owned()).to_string();
        let title = |record: String| {
            let lines = record.lines().map(|line| match line.split_once(" = ") {
                Some(("title" | "name" | "role" | "what" | "place" | "goal", _)) => {
                    format!("{} = {text}\n", line.split(' ').next().expect("a key"))
                }
                _ => format!("{line}\n"),
            });
            lines.collect()
        };
        let plain = base(&[]);
        let paths = walk(&plain.records());
        let below =
            |path: &Path| path.strip_prefix(plain.records()).expect("below").to_string_lossy().into_owned();
        let names: Vec<String> = paths.iter().map(|path| below(path)).collect();
        let changes: Vec<(&str, &dyn Fn(String) -> String)> = names
            .iter()
            .map(|name| (name.as_str(), &title as &dyn Fn(String) -> String))
            .collect();
        let folder = base(&changes);
        for format in FORMATS {
            let [plain, told] =
                [&plain, &folder].map(|folder| tell(&folder.records(), format, Language::Nl, None));
            assert_eq!(plain.mails.len(), told.mails.len());
            for text in told.mails.values().chain([&told.out]) {
                let is_line = |character| {
                    character == '\n' || matches!(format, Format::Ics | Format::Eml) && character == '\r'
                };
                let acting: Vec<char> =
                    text.chars().filter(|character| acts(*character) && !is_line(*character)).collect();
                assert!(acting.is_empty(), "{format:?}: {acting:?}");
                let head = text.split("\r\n\r\n").next().unwrap_or_default();
                assert!(!head.lines().any(|line| line.starts_with("Bcc:") || line.starts_with("ATTENDEE")));
            }
            // As many headings, entries and parts as with plain texts.
            let count = |text: &str, what: &str| text.lines().filter(|line| line.starts_with(what)).count();
            match format {
                Format::Markdown => {
                    for start in ["# ", "## ", "- [ ]"] {
                        assert_eq!(count(&plain.out, start), count(&told.out, start), "{}", told.out);
                    }
                    assert!(!told.out.replace("\\<", "").contains('<') && count(&told.out, "- [x]") == 0);
                }
                Format::Json => {
                    let read = |text: &str| {
                        serde_json::from_str::<Json>(text).expect("JSON")["due"].as_array().map(Vec::len)
                    };
                    assert_eq!(read(&plain.out), read(&told.out));
                }
                Format::Ics => {
                    for start in ["BEGIN:", "END:", "UID:", "DTSTART", "DUE", "TRIGGER"] {
                        assert_eq!(count(&plain.out, start), count(&told.out, start), "{start}");
                    }
                }
                Format::Eml => {
                    for (name, mail) in &told.mails {
                        let headers = |mail: &str| {
                            let message = MessageParser::new().parse(mail.as_bytes()).expect("a mail");
                            let names = message.headers().iter().map(|header| header.name().to_owned());
                            (names.collect::<Vec<_>>(), message.parts.len())
                        };
                        assert_eq!(headers(&plain.mails[name]), headers(mail));
                        assert_eq!(recipient(&plain.mails[name]), recipient(mail));
                        let message = MessageParser::new().parse(mail.as_bytes()).expect("a mail");
                        assert!(!message.body_html(0).expect("a page").contains("<script"));
                    }
                }
                Format::Table => {}
            }
        }
    }
}

/// The leaves and tables of a value, as the way to each.
fn ways(value: &Value, way: Vec<String>, found: &mut Vec<Vec<String>>) {
    let mut below = |key: String, value: &Value| {
        let way = [way.clone(), vec![key]].concat();
        found.push(way.clone());
        ways(value, way, found);
    };
    match value {
        Value::Table(table) => table.iter().for_each(|(key, value)| below(key.clone(), value)),
        Value::Array(list) => list.iter().enumerate().for_each(|(at, value)| below(at.to_string(), value)),
        _ => {}
    }
}

/// Takes something away, or puts something else in its place.
fn change(value: &mut Value, way: &[String], new: Option<&Value>) {
    let Some((first, rest)) = way.split_first() else { return };
    match (value, rest.is_empty(), new) {
        (Value::Table(table), true, None) => {
            table.remove(first);
        }
        (Value::Array(list), true, None) => {
            first.parse::<usize>().ok().filter(|at| *at < list.len()).map(|at| list.remove(at));
        }
        (Value::Table(table), is_last, new) => match (table.get_mut(first), new) {
            (Some(here), Some(new)) if is_last => *here = new.clone(),
            (Some(below), _) => change(below, rest, new),
            (None, _) => {}
        },
        (Value::Array(list), is_last, new) => {
            let here = first.parse::<usize>().ok().and_then(|at| list.get_mut(at));
            match (here, new) {
                (Some(here), Some(new)) if is_last => *here = new.clone(),
                (Some(below), _) => change(below, rest, new),
                (None, _) => {}
            }
        }
        _ => {}
    }
}

fn broken() -> impl Strategy<Value = Option<Value>> {
    let day = |text: &str| Some(Value::Datetime(text.parse().expect("a day")));
    prop::sample::select(vec![
        None,
        Some(Value::Boolean(true)),
        Some(Value::Integer(-1)),
        Some(Value::Integer(4_294_967_295)),
        Some(Value::Integer(i64::MAX)),
        Some(Value::String(String::new())),
        Some(Value::String("9999 years".to_owned())),
        Some(Value::String("held".to_owned())),
        Some(Value::String("planned".to_owned())),
        Some(Value::String("secretaris-al-noor".to_owned())),
        Some(Value::Array(Vec::new())),
        day("0001-01-01"),
        day("9999-12-31"),
        day("2026-05-01"),
        day("23:59:59"),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn whatever_is_missing_or_broken_there_is_a_list_in_every_format(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), broken()), 1..5),
        today in prop::sample::select(vec!["2026-05-01", "2026-05-20", "2027-02-28", "0001-01-01", "9999-12-31"]),
    ) {
        let folder = Folder::base();
        let paths = walk(&folder.records());
        for (file, way, new) in changes {
            let path = file.get(&paths);
            let mut record: Value = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
            let mut found = Vec::new();
            ways(&record, Vec::new(), &mut found);
            // What a newer format means, nobody knows yet.
            found.retain(|way| *way != ["format"]);
            if !found.is_empty() {
                change(&mut record, way.get::<Vec<String>>(&found), new.as_ref());
            }
            fs::write(path, toml::to_string(&record).unwrap()).unwrap();
        }
        let today: Date = today.parse().unwrap();
        for format in FORMATS {
            let told = tell(&folder.records(), format, Language::En, Some(today));
            prop_assert!(!told.out.contains("[no en text"), "{}", told.out);
            if format == Format::Json {
                let list: Json = serde_json::from_str(&told.out).unwrap();
                let list = list["due"].as_array().unwrap();
                let last = today.saturating_add(jiff::ToSpan::days(30)).to_string();
                let dates: Vec<&str> = list.iter().map(|due| due["date"].as_str().unwrap()).collect();
                prop_assert!(dates.is_sorted() && dates.iter().all(|date| **date <= *last));
                let ids: std::collections::HashSet<&str> = list.iter().map(|due| due["id"].as_str().unwrap()).collect();
                prop_assert_eq!(ids.len(), list.len());
            }
        }
    }
}

#[test]
fn how_far_ahead_can_be_written_long_and_short() {
    let folder = Folder::base();
    let program = Program::at(folder.path());
    let kinds = |within: &str| {
        let run = program.run(&["-q", "remind", "--format", "json", "--within", within]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{within}");
        let list: Json = serde_json::from_str(&run.out).expect("JSON");
        (list["until"].as_str().expect("a day").to_owned(), list["due"].as_array().expect("a list").len())
    };
    for (short, long, until, count) in [
        ("11d", "11 days", "2026-05-12", 2),
        ("3w", "3 weeks", "2026-05-22", 4),
        ("2m", "2 months", "2026-07-01", 5),
        ("1y", "1 year", "2027-05-01", 15),
    ] {
        assert_eq!(kinds(short), (until.to_owned(), count));
        assert_eq!(kinds(long), (until.to_owned(), count));
    }
    assert_eq!(kinds("30d"), {
        let run = program.run(&["-q", "remind", "--format", "json"]);
        let list: Json = serde_json::from_str(&run.out).expect("JSON");
        (list["until"].as_str().expect("a day").to_owned(), list["due"].as_array().expect("a list").len())
    });
    for bad in ["30", "d", "", "é", "0d", "30 dagen", "-1d", "1.5w", "10000d"] {
        let run = program.run(&["remind", &format!("--within={bad}")]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{bad}");
        assert!(run.err.contains("`6 weeks`"), "{bad}: {}", run.err);
    }
}

#[test]
fn it_can_be_for_one_seat_or_one_organisation() {
    let ids = |words: &[&str]| {
        let run = Program::new().run(&[&["-q", "remind", "--format", "json", "--within", "60d"], words].concat());
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{words:?}");
        let list: Json = serde_json::from_str(&run.out).expect("JSON");
        let list = list["due"].as_array().expect("a list").clone();
        list.iter()
            .map(|due| due["id"].as_str().expect("an id").to_owned())
            .collect::<Vec<_>>()
    };
    let whole = ids(&[]);
    let seat = ids(&["--for", "secretaris-fatih"]);
    assert_eq!(
        seat,
        [
            "review/startdocument-2024",
            "adoption/2026-04-14-voorjaarsoverleg",
            "action/2026-04-14-voorjaarsoverleg/verkeer",
            "call-for-points/2026-06-30-terugblik",
        ]
    );
    let organisation = ids(&["--for", "moskee-fatih"]);
    assert!(
        seat.iter().all(|id| organisation.contains(id))
            && organisation.contains(&"agenda/2026-05-19-mei-overleg".to_owned())
    );
    assert!(organisation.len() > seat.len() && organisation.len() < whole.len());
    let run = Program::new().run(&["remind", "--for", "secretaris-fatim"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("`secretaris-fatih`"), "{}", run.err);

    // Whoever stands in for a vacant seat sees what is for it; one mail goes to the one who was named.
    let folder = base(&[("contacts/secretaris-al-noor.toml", &vacant)]);
    let program = Program::at(folder.path());
    let run = program.run(&["-q", "remind", "--for", "penningmeester-al-noor"]);
    assert!(run.out.contains("wijkkrant"), "{}", run.out);
    let run = program.run(&[
        "-q",
        "remind",
        "--for",
        "penningmeester-al-noor",
        "--format",
        "eml",
        "-o",
        "mails",
    ]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let mails = files(&folder.path().join("mails"));
    assert_eq!(mails.keys().collect::<Vec<_>>(), ["2026-05-01-penningmeester-al-noor.eml"]);
    assert_eq!(attached(&mails["2026-05-01-penningmeester-al-noor.eml"]), ["2026-05-19-vierde-overleg.ics"]);
}

#[test]
fn the_name_of_the_file_tells_the_format_and_nothing_is_replaced_unasked() {
    let folder = Folder::base();
    let program = Program::at(folder.path());
    let printed = |format: &str| program.run(&["-q", "remind", "--format", format]).out;
    for (file, format) in [
        ("a.json", "json"),
        ("a.ics", "ics"),
        ("a.MD", "markdown"),
        ("list.json.ics", "ics"),
    ] {
        let run = program.run(&["remind", "-o", file]);
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{file}: {}", run.err);
        assert!(run.err.contains(&format!("Geschreven: {file}")), "{}", run.err);
        assert_eq!(fs::read_to_string(folder.path().join(file)).expect("a file"), printed(format));
    }
    let table = program.run(&["-q", "remind", "-o", "a.txt"]);
    assert_eq!((table.code, table.err.as_str()), (0, ""));
    let text = fs::read_to_string(folder.path().join("a.txt")).expect("a file");
    assert!(text.starts_with("wanneer") && text.lines().all(|line| line.chars().count() <= 80), "{text}");
    for (words, hint) in [
        (&["-o", "a.json"][..], "--force"),
        (&["-o", "a.pdf"], "--format"),
        (&["-o", "new/a.json"], "map"),
        (&["--format", "eml"], "--output mails"),
        (&["--force"], "--output"),
    ] {
        let run = program.run(&[&["--lang", "nl", "remind"], words].concat());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}");
        assert!(run.err.contains(hint), "{words:?}: {}", run.err);
    }
    assert_eq!(program.run(&["remind", "-o", "a.json", "--force"]).code, 0);
}

#[test]
fn all_mails_are_written_or_none() {
    let folder = Folder::base();
    let program = Program::at(folder.path());
    let mails = folder.path().join("a/mails");
    fs::create_dir_all(&mails).expect("a folder");
    let mine = mails.join("2026-05-01-secretaris-al-noor.eml");
    fs::write(&mine, "mine").expect("a file");
    let words = ["remind", "--format", "eml", "-o", "a/mails"];
    let run = program.run(&words);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(
        run.err.contains("a/mails/2026-05-01-secretaris-al-noor.eml") && run.err.contains("--force"),
        "{}",
        run.err
    );
    assert_eq!(files(&mails).len(), 1);
    let run = program.run(&[&words[..], &["--force"]].concat());
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert!(run.err.ends_with("Geschreven: 4 mails in a/mails\n"), "{}", run.err);
    assert!(files(&mails).len() == 4 && fs::read_to_string(&mine).expect("a mail").starts_with("To: "));
}

#[test]
fn where_nothing_is_due_it_says_so() {
    let folder = Folder::base();
    let program = Program::at(folder.path());
    let words = |format: &'static str| ["remind", "--for", "wethouder", "--format", format];
    for (format, out) in [
        ("table", ""),
        ("json", "\"due\": []"),
        ("markdown", "Er is niets te doen"),
        ("ics", "END:VCALENDAR"),
    ] {
        let run = program.run(&words(format));
        assert_eq!(run.code, 0);
        assert!(
            run.out.contains(out) && run.err.contains("Er is niets te doen"),
            "{format}: {}{}",
            run.out,
            run.err
        );
    }
    assert_eq!(program.run(&words("table")).out, "");
    let run = program.run(&[&words("eml")[..], &["-o", "mails"]].concat());
    assert_eq!(run.code, 0);
    assert!(!folder.path().join("mails").exists(), "{}", run.err);
}

#[test]
fn what_cannot_be_read_is_said_and_hides_nothing_else() {
    let folder = base(&[("meetings/2026-02-24-tweede-overleg.toml", &|_| "title = ".to_owned())]);
    let run = Program::at(folder.path()).run(&["-q", "remind"]);
    assert_eq!(run.code, 0);
    assert!(
        run.out.contains("Een kaartje met de telefoonnummers") && !run.out.contains("wijkkrant"),
        "{}",
        run.out
    );
    assert!(run.err.contains("2026-02-24-tweede-overleg.toml"), "{}", run.err);
}

#[test]
fn a_failure_is_one_line_and_a_hint_for_every_format() {
    let place = TempDir::new().expect("a temporary folder");
    for format in FORMATS {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut surroundings = Surroundings {
            language: Language::Nl,
            records: None,
            today: None,
            clock: date(2031, 1, 1),
            directory: place.path().to_path_buf(),
            colour: false,
            width: 80,
            is_terminal: false,
            quiet: false,
            out: &mut out,
            err: &mut err,
            input: None,
        };
        let ended = run(&arguments(format, &place), &mut surroundings);
        assert!(matches!(ended, Err(Failure::Said(message)) if message.id == "failure-no-records"));
    }
}
