//! `collab remind`: what is due, held against what `check` finds, and written in every format.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;

use collab::documents::Piece;
use collab::findings::report::{Entry, Request, report};
use collab::language::{Argument, Language};
use collab::records::Records;
use collab::records::load::load;
use collab::records::root::Root;
use collab::reminders::due::{Due, Kind, Who, due, read};
use collab::rules;
use collab::rules::page::Page;
use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::folder::{Folder, project};

const SAMPLES: [&str; 3] = [
    "records",
    "examples/kennisnetwerken-2017-2018",
    "examples/netwerkdag-amersfoort-2016",
];

fn records(folder: &Path) -> Records {
    load(Root::find(folder, None).expect("a folder of records"))
}

/// Dated rules that find how something went, or how it stands: there is no day by which it is to be done.
fn is_no_duty(entry: &Entry) -> bool {
    match (entry.rule.id, entry.message.attribute) {
        ("one-sided-agenda" | "one-sided-actions" | "one-sided-hosting", _)
        | ("safety-only-agenda" | "crisis-only-contact" | "nothing-going-well", _)
        | ("substitute-overbooked", _) => true,
        // A gap between two meetings that were held stays what it is.
        ("rhythm-missed", None) => true,
        ("person-not-informed", Some("late")) => true,
        // The end of the agreement is due, on its own day.
        ("agreement-ended", Some("meeting-after")) => true,
        // There is no meeting for which a substitute is needed; that one is planned is due.
        ("no-substitute", Some("no-meeting")) => true,
        _ => false,
    }
}

/// Whether `check` speaks of something that is due.
fn is_found(due: &Due, today: Date) -> bool {
    match due.kind {
        Kind::Invitation | Kind::Agenda | Kind::Answer => due.date <= today,
        Kind::Adoption => due.why.attribute == Some("why-held"),
        Kind::SubstituteEnds | Kind::TermEnds => due.date <= today.saturating_add(60.days()),
        Kind::NoSubstitute => true,
        Kind::CallForPoints | Kind::Goal | Kind::NextMeeting => false,
        _ => due.overdue,
    }
}

/// Whether the substitution of a seat ends before the meeting for which it has no substitute: that is due already.
fn is_due_with_the_end(entry: &Entry, records: &Records, list: &[Due]) -> bool {
    let text = |name: &str| {
        let argument = entry.message.arguments.iter().find(|(other, _)| *other == name);
        match argument {
            Some((_, Argument::Text(text))) => text.clone(),
            other => panic!("{name}: {other:?}"),
        }
    };
    entry.rule.id == "no-substitute"
        && list.iter().filter(|due| due.kind == Kind::SubstituteEnds).any(|due| {
            let substitute = records.substitutes.all().iter().find(|one| one.id.as_str() == due.subject);
            let seat = substitute.and_then(|one| one.for_contact.get()).expect("a seat");
            seat.as_str() == text("seat") && due.date.to_string() < text("date")
        })
}

/// The agreement of a file: itself, or that of a meeting.
fn agreement_in(records: &Records, file: &str) -> &'static str {
    let agreements = records.agreements.all().iter();
    let agreements = agreements.map(|agreement| (agreement.file, agreement.id.as_str()));
    let meetings = records.meetings.all().iter();
    let meetings = meetings.filter_map(|meeting| Some((meeting.file, meeting.agreement.get()?.as_str())));
    let mut all = agreements.chain(meetings);
    all.find(|(found, _)| records.shown(*found) == file).expect("an agreement").1
}

/// What `check` finds is what of the list it should find, as often.
fn compare(records: &Records, today: Date) {
    let list = due(records, today, Date::MAX);
    let found = report(records, &Request::all(Some(today), today)).entries;
    let found = found
        .iter()
        .filter(|entry| entry.rule.dated && !is_no_duty(entry) && !is_due_with_the_end(entry, records, &list));
    let (about_next, found): (Vec<&Entry>, Vec<&Entry>) =
        found.partition(|entry| ["no-meeting-planned", "rhythm-missed", "gone-quiet"].contains(&entry.rule.id));

    let mut expected: BTreeMap<(String, &str), usize> = BTreeMap::new();
    for entry in found {
        *expected.entry((entry.spot.file.clone(), entry.rule.id)).or_default() += 1;
    }
    let mut listed: BTreeMap<(String, &str), usize> = BTreeMap::new();
    for due in list.iter().filter(|due| is_found(due, today)) {
        let rule = due.rule.expect("a rule that finds it").id;
        *listed.entry((records.shown(due.place.file), rule)).or_default() += 1;
    }
    let name = &records.root.shown;
    assert_eq!(listed, expected, "{name} on {today}");

    // However many rules say so, the next meeting is due once.
    let expected: HashSet<&str> = about_next.iter().map(|entry| agreement_in(records, &entry.spot.file)).collect();
    let listed = |is_wanted: fn(&Due) -> bool| {
        let next = list.iter().filter(|due| due.kind == Kind::NextMeeting && is_wanted(due));
        next.map(|due| due.subject.as_str()).collect::<HashSet<&str>>()
    };
    let (all, late) = (listed(|_| true), listed(|due| due.overdue));
    assert!(
        late.is_subset(&expected) && expected.is_subset(&all),
        "{name} on {today}: {late:?} {expected:?} {all:?}"
    );
    is_sorted_and_single(&list, today, Date::MAX);
}

/// Nothing is there twice, out of order or outside the time that was asked for.
fn is_sorted_and_single(list: &[Due], today: Date, until: Date) {
    let keys: Vec<_> = list.iter().map(|due| (due.date, due.kind, &due.subject)).collect();
    assert!(keys.is_sorted());
    let names: HashSet<_> = list.iter().map(Due::id).collect();
    assert_eq!(names.len(), list.len());
    let places: HashSet<_> = list.iter().map(|due| (due.kind, &due.place)).collect();
    assert_eq!(places.len(), list.len());
    for due in list {
        assert!(due.date <= until.max(today), "{}", due.id());
        assert_eq!(due.overdue, due.date < today, "{}", due.id());
    }
}

/// The folders in which rules find something: the samples, the base, and the examples of every rule.
fn folders() -> Vec<(String, Records)> {
    let mut folders: Vec<_> = SAMPLES.map(|name| (name.to_owned(), records(&project().join(name)))).into();
    folders.push(("base".to_owned(), records(Folder::base().path())));
    for rule in rules::all() {
        for part in ["bad", "good"] {
            let folder = Folder::base();
            folder.lay(&Page::of(rule).blocks(part));
            folders.push((format!("{} {part}", rule.id), records(folder.path())));
        }
    }
    folders
}

#[test]
fn what_check_finds_late_is_due_and_once() {
    for (name, records) in folders() {
        println!("{name}");
        let today = records.settings.today.get().map_or(date(2026, 5, 1), |today| today.0);
        compare(&records, today);
    }
}

#[test]
fn on_every_day_what_check_finds_late_is_due_and_once() {
    for name in SAMPLES.iter().chain(&["tests/base"]) {
        let records = records(&project().join(name));
        let mut day = date(2017, 1, 1);
        while day < date(2029, 6, 1) {
            compare(&records, day);
            day = day.saturating_add(17.days());
        }
    }
}

/// The base with some texts of files replaced. A file with an empty text is gone.
fn with(changes: &[Change]) -> (Folder, Records) {
    let folder = Folder::base();
    for (file, old, new) in changes {
        let path = folder.records().join(file);
        if old.is_empty() && new.is_empty() {
            fs::remove_file(path).expect("a file of the base");
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        assert!(text.contains(old), "{file} has no {old:?}");
        let text = if old.is_empty() {
            format!("{text}\n{new}")
        } else {
            text.replace(old, new)
        };
        fs::write(path, text).expect("a writable folder");
    }
    let records = records(folder.path());
    (folder, records)
}

/// File, old text, new text. Without an old text the new one is put at the end.
type Change = (&'static str, &'static str, &'static str);

const SECOND: &str = "meetings/2026-02-24-tweede-overleg.toml";
const THIRD: &str = "meetings/2026-04-07-derde-overleg.toml";
const FOURTH: &str = "meetings/2026-05-19-vierde-overleg.toml";
const AGREEMENT: &str = "agreements/samenwerking.toml";
const SECRETARY: &str = "contacts/secretaris-al-noor.toml";
const TREASURER: &str = "contacts/penningmeester-al-noor.toml";
const SUBSTITUTE: &str = "substitutes/secretaris-al-noor.toml";

/// One thing of the list by its kind and subject.
fn one(records: &Records, today: Date, until: Date, kind: Kind, subject: &str) -> Option<Due> {
    let mut list = due(records, today, until);
    is_sorted_and_single(&list, today, until);
    list.retain(|due| due.kind == kind && due.subject == subject);
    assert!(list.len() < 2);
    list.pop()
}

/// Who can do something, by id.
fn ids(due: &Due) -> String {
    let ids = due.who.iter().map(|who| match who {
        Who::Seat(seat) => seat.as_str(),
        Who::Organisation(organisation) => organisation.as_str(),
    });
    ids.collect::<Vec<_>>().join(" ")
}

struct Case {
    kind: Kind,
    /// Who can do it, by id.
    who: &'static str,
    subject: &'static str,
    /// The last day on which it is in time.
    date: Date,
    /// What makes it due.
    changes: &'static [Change],
    /// What settles it.
    settled: &'static [Change],
    /// Whether it stays when its day has passed.
    stays: bool,
}

const CASES: &[Case] = &[
    Case {
        kind: Kind::CallForPoints,
        who: "voorzitter-al-noor",
        subject: "2026-05-19-vierde-overleg",
        date: date(2026, 4, 28),
        changes: &[(FOURTH, "raised_by = \"moskee-al-noor\"", "raised_by = \"gemeente-veenmeer\"")],
        settled: &[],
        stays: false,
    },
    Case {
        kind: Kind::CallForPoints,
        who: "voorzitter-al-noor",
        subject: "2026-05-19-vierde-overleg",
        date: date(2026, 4, 28),
        changes: &[
            (FOURTH, "raised_by = \"moskee-al-noor\"", "raised_by = \"gemeente-veenmeer\""),
            (FOURTH, "invited = 2026-04-28", ""),
        ],
        settled: &[(FOURTH, "kind =", "agenda_sent = 2026-04-01\nkind =")],
        stays: true,
    },
    Case {
        kind: Kind::Invitation,
        who: "voorzitter-al-noor",
        subject: "2026-05-19-vierde-overleg",
        date: date(2026, 4, 28),
        changes: &[(FOURTH, "invited = 2026-04-28", "")],
        settled: &[],
        stays: true,
    },
    Case {
        kind: Kind::Agenda,
        who: "voorzitter-al-noor",
        subject: "2026-05-19-vierde-overleg",
        date: date(2026, 5, 12),
        changes: &[],
        settled: &[(FOURTH, "kind =", "agenda_sent = 2026-05-01\nkind =")],
        stays: true,
    },
    Case {
        kind: Kind::Report,
        who: "secretaris-al-noor",
        subject: "2026-04-07-derde-overleg",
        date: date(2026, 4, 21),
        changes: &[(THIRD, "sent = 2026-04-17\n", "")],
        settled: &[],
        stays: true,
    },
    Case {
        kind: Kind::Adoption,
        who: "secretaris-al-noor",
        subject: "2026-04-07-derde-overleg",
        date: date(2026, 5, 19),
        changes: &[],
        settled: &[(THIRD, "sent = 2026-04-17", "sent = 2026-04-17\nadopted = 2026-05-01")],
        // That the next meeting took place is not written yet.
        stays: false,
    },
    Case {
        kind: Kind::Answer,
        who: "adviseur-veiligheid",
        subject: "2026-02-24-tweede-overleg/3",
        date: date(2026, 5, 19),
        changes: &[(SECOND, "", "[[items]]\ntitle = \"Het speelveld\"\nraised_by = \"moskee-al-noor\"\n")],
        settled: &[(SECOND, "title = \"Het speelveld\"", "title = \"Het speelveld\"\nanswer = \"Ja.\"")],
        stays: false,
    },
    Case {
        kind: Kind::Action,
        who: "adviseur-veiligheid",
        subject: "2026-04-07-derde-overleg/belkaart",
        date: date(2026, 5, 12),
        changes: &[],
        settled: &[(THIRD, "due = 2026-05-12", "due = 2026-05-12\ndone = 2026-05-01")],
        stays: true,
    },
    Case {
        kind: Kind::Action,
        who: "adviseur-veiligheid",
        subject: "2026-04-07-derde-overleg/2.1",
        date: date(2026, 5, 12),
        changes: &[(THIRD, "id = \"belkaart\"\n", "")],
        settled: &[(THIRD, "due = 2026-05-12", "due = 2026-05-12\ndropped = 2026-05-01")],
        stays: true,
    },
    Case {
        kind: Kind::SubstituteEnds,
        who: "secretaris-al-noor",
        subject: "secretaris-al-noor",
        date: date(2026, 6, 30),
        changes: &[(SUBSTITUTE, "", "until = 2026-06-30")],
        settled: &[(
            "substitutes/tweede.toml",
            "",
            "for = \"secretaris-al-noor\"\nby = \"voorzitter-al-noor\"\nsince = 2026-07-01\n",
        )],
        stays: false,
    },
    Case {
        kind: Kind::NoSubstitute,
        who: "secretaris-al-noor",
        subject: "secretaris-al-noor",
        date: date(2026, 5, 19),
        changes: &[(SUBSTITUTE, "", "")],
        settled: &[(FOURTH, "\"planned\"", "\"cancelled\"")],
        stays: false,
    },
    Case {
        kind: Kind::TermEnds,
        who: "secretaris-al-noor",
        subject: "secretaris-al-noor",
        date: date(2026, 6, 15),
        changes: &[(SECRETARY, "confirmed =", "until = 2026-06-15\nconfirmed =")],
        settled: &[(SECRETARY, "until = 2026-06-15", "until = 2030-06-15")],
        stays: true,
    },
    Case {
        kind: Kind::Confirmation,
        who: "penningmeester-al-noor",
        subject: "penningmeester-al-noor",
        date: date(2026, 8, 24),
        changes: &[],
        settled: &[(TREASURER, "confirmed = 2026-02-24", "confirmed = 2026-07-01")],
        stays: true,
    },
    Case {
        kind: Kind::Confirmation,
        who: "penningmeester-al-noor",
        subject: "penningmeester-al-noor",
        date: date(2025, 8, 1),
        changes: &[(TREASURER, "confirmed = 2026-02-24\n", "")],
        settled: &[(TREASURER, "since = 2025-02-01", "since = \"lang geleden\"")],
        stays: true,
    },
    Case {
        kind: Kind::Notice,
        who: "voorzitter-al-noor",
        subject: "penningmeester-al-noor",
        date: date(2025, 3, 1),
        changes: &[(TREASURER, "informed = 2025-02-10\n", "")],
        settled: &[(TREASURER, "basis =", "informed = 2025-02-20\nbasis =")],
        stays: true,
    },
    Case {
        kind: Kind::Retention,
        who: "voorzitter-al-noor",
        subject: "penningmeester-al-noor",
        date: date(2026, 12, 15),
        changes: &[(TREASURER, "confirmed =", "until = 2026-06-15\nconfirmed =")],
        settled: &[(TREASURER, "until = 2026-06-15", "until = 2027-06-15")],
        stays: true,
    },
    Case {
        kind: Kind::NextMeeting,
        who: "adviseur-veiligheid voorzitter-al-noor",
        subject: "samenwerking",
        date: date(2026, 5, 19),
        changes: &[(FOURTH, "date = 2026-05-19", "date = 2026-06-19")],
        settled: &[(AGREEMENT, "every = \"6 weeks\"", "every = \"9 weeks\"")],
        stays: true,
    },
    Case {
        kind: Kind::ExecutiveMeeting,
        who: "adviseur-veiligheid voorzitter-al-noor",
        subject: "samenwerking",
        date: date(2027, 1, 1),
        changes: &[],
        settled: &[(SECOND, "\"periodic\"", "\"executive\"")],
        stays: true,
    },
    Case {
        kind: Kind::WorkVisit,
        who: "adviseur-veiligheid voorzitter-al-noor",
        subject: "samenwerking",
        date: date(2027, 7, 1),
        changes: &[],
        settled: &[(AGREEMENT, "visit_every = \"18 months\"", "visit_every = \"2 years\"")],
        stays: true,
    },
    Case {
        kind: Kind::Goal,
        who: "adviseur-veiligheid voorzitter-al-noor",
        subject: "samenwerking/2",
        date: date(2026, 7, 1),
        changes: &[],
        settled: &[(AGREEMENT, "by = 2026-07-01\n", "")],
        stays: false,
    },
    Case {
        kind: Kind::Review,
        who: "adviseur-veiligheid voorzitter-al-noor",
        subject: "samenwerking",
        date: date(2027, 1, 1),
        changes: &[],
        settled: &[(AGREEMENT, "review = 2027-01-01", "review = 2028-01-01")],
        stays: true,
    },
    Case {
        kind: Kind::Exploration,
        who: "adviseur-veiligheid voorzitter-al-noor",
        subject: "samenwerking",
        date: date(2026, 7, 1),
        changes: &[(AGREEMENT, "\"agreed\"", "\"exploring\"")],
        settled: &[(AGREEMENT, "\"exploring\"", "\"under-review\"")],
        stays: true,
    },
    Case {
        kind: Kind::AgreementEnds,
        who: "adviseur-veiligheid voorzitter-al-noor",
        subject: "samenwerking",
        date: date(2028, 12, 31),
        changes: &[],
        settled: &[(AGREEMENT, "\"agreed\"", "\"ended\"")],
        stays: true,
    },
    Case {
        kind: Kind::Exception,
        who: "wethouder",
        subject: "no-sponsor",
        date: date(2026, 8, 1),
        changes: &[(
            "collab.toml",
            "",
            "[[allow]]\nrule = \"no-sponsor\"\nreason = \"x\"\nby = \"wethouder\"\nuntil = 2026-08-01\n",
        )],
        settled: &[("collab.toml", "until = 2026-08-01", "until = 2026-08-31")],
        stays: true,
    },
];

#[test]
fn each_thing_is_due_on_its_day_and_not_before_and_then_late_until_it_is_done() {
    for case in CASES {
        let Case {
            kind, subject, date, ..
        } = *case;
        let name = format!("{kind:?} {subject}");
        let (_folder, records) = with(case.changes);
        let day = |days: i64| date.saturating_add(days.days());
        let found = |today: Date, until: Date| one(&records, today, until, kind, subject);
        assert!(found(day(-10), day(-1)).is_none(), "{name}");
        let coming = found(day(-10), day(0)).unwrap_or_else(|| panic!("{name}"));
        assert_eq!((coming.date, coming.overdue), (date, false), "{name}");
        assert_eq!(ids(&coming), case.who, "{name}");
        assert!(found(day(0), day(0)).is_some_and(|due| !due.overdue), "{name}");
        let later = found(day(1), day(30));
        assert_eq!(later.map(|due| due.overdue), case.stays.then_some(true), "{name}");
        if !case.settled.is_empty() {
            let changes = [case.changes, case.settled].concat();
            let (_folder, records) = with(&changes);
            for days in [-10, 0, 1] {
                let still = one(&records, day(days), day(0), kind, subject).map(|due| due.date);
                assert_eq!(still, None, "{name}, {days}");
            }
        }
    }
    let kinds: HashSet<Kind> = CASES.iter().map(|case| case.kind).collect();
    // That a meeting took place is only asked afterwards.
    assert_eq!(kinds.len() + 1, 22);
}

/// Day, function, what and why of one thing, in Dutch.
fn told(records: &Records, today: Date, kind: Kind, subject: &str) -> Option<[String; 4]> {
    let mut list: Vec<Due> = one(records, today, Date::MAX, kind, subject).into_iter().collect();
    read(records, &mut list);
    let due = list.pop()?;
    let who = due.who(records).map(|who| Language::Nl.text(&who)).unwrap_or_default();
    Some([
        due.date.to_string(),
        who,
        due.what.text(Language::Nl),
        Language::Nl.text(&due.why),
    ])
}

#[test]
fn the_next_meeting_is_planned_at_the_last_one() {
    let next = |changes: &[Change], today| told(&with(changes).1, today, Kind::NextMeeting, "samenwerking");
    let may = date(2026, 5, 1);
    assert!(next(&[], may).is_none());
    let everybody =
        "adviseur openbare orde en veiligheid (Gemeente Veenmeer) en voorzitter van het bestuur (Moskee Al Noor)";
    let plan = "Plan een volgend overleg voor “Startdocument samenwerking Veenmeer”.";
    assert_eq!(
        next(&[(FOURTH, "", "")], may),
        Some(
            [
                "2026-04-07",
                everybody,
                plan,
                "Na het overleg van 7 april 2026 staat er nog geen nieuw overleg."
            ]
            .map(str::to_owned)
        )
    );
    // One that was not cancelled is planned, but later than agreed.
    assert_eq!(
        next(&[(FOURTH, "date = 2026-05-19", "date = 2026-06-19")], may)
            .map(|told| [told[0].clone(), told[2].clone()]),
        Some(
            [
                "2026-05-19",
                "Kies een eerdere dag voor Vierde overleg van 2026 (19 juni 2026)."
            ]
            .map(str::to_owned)
        )
    );
    // Without a rhythm only a long silence counts, while the parties explore.
    let exploring: &[Change] = &[
        (FOURTH, "", ""),
        (AGREEMENT, "\"agreed\"", "\"exploring\""),
        (AGREEMENT, "every = \"6 weeks\"\n", ""),
    ];
    assert_eq!(
        next(exploring, may).map(|told| [told[0].clone(), told[3].clone()]),
        Some(["2026-09-22", "Het laatste gewone overleg was op 7 april 2026."].map(str::to_owned))
    );
    // What cannot be read may be a planned meeting.
    assert!(next(&[(FOURTH, "status = \"planned\"", "status = 1")], may).is_none());
}

#[test]
fn whether_a_meeting_took_place_is_asked_from_the_day_after_it() {
    let (_folder, records) = with(&[]);
    let outcome = |day| one(&records, day, Date::MAX, Kind::Outcome, "2026-05-19-vierde-overleg");
    assert!(outcome(date(2026, 5, 19)).is_none());
    assert!(outcome(date(2026, 5, 20)).is_some_and(|due| due.overdue && due.date == date(2026, 5, 19)));
}

#[test]
fn a_report_is_adopted_at_the_first_later_meeting_that_can() {
    let adoption = |changes: &[Change], today| {
        let told = told(&with(changes).1, today, Kind::Adoption, "2026-04-07-derde-overleg");
        told.map(|told| [told[0].clone(), told[3].clone()])
    };
    let may = date(2026, 5, 1);
    assert_eq!(
        adoption(&[], may),
        Some(["2026-05-19", "Dat doet u in het volgende overleg, op 19 mei 2026."].map(str::to_owned))
    );
    let held = &[(FOURTH, "\"planned\"", "\"held\"")];
    let why = "Op 19 mei 2026 was er weer een overleg. Hier staat nog niet dat het verslag toen is vastgesteld.";
    assert_eq!(adoption(held, date(2026, 6, 1)), Some(["2026-05-19", why].map(str::to_owned)));
    // A work visit adopts nothing.
    assert_eq!(adoption(&[(FOURTH, "\"periodic\"", "\"work-visit\"")], may), None);
}

#[test]
fn an_executive_meeting_that_is_planned_in_time_is_not_due() {
    let due = |status: &'static str, day: &'static str, today| {
        let changes = [
            (AGREEMENT, "executive_every = \"12 months\"", "executive_every = \"5 months\""),
            (FOURTH, "\"periodic\"", "\"executive\""),
            (FOURTH, "date = 2026-05-19", day),
            (FOURTH, "\"planned\"", status),
        ];
        let told = told(&with(&changes).1, today, Kind::ExecutiveMeeting, "samenwerking");
        told.map(|told| [told[0].clone(), told[3].clone()])
    };
    let may = date(2026, 5, 1);
    let agreed = "De afspraak is: eens per 5 maanden.";
    assert_eq!(due("\"planned\"", "date = 2026-06-01", may), None);
    let later = format!("{agreed} Het volgende staat gepland op 2 juni 2026.");
    assert_eq!(due("\"planned\"", "date = 2026-06-02", may), Some(["2026-06-01".to_owned(), later.clone()]));
    // It is late, whatever is planned.
    assert_eq!(
        due("\"planned\"", "date = 2026-07-03", date(2026, 6, 2)).map(|[day, _]| day),
        Some("2026-06-01".to_owned())
    );
    let never = format!("Er is er nog geen geweest. {agreed}");
    assert_eq!(due("\"cancelled\"", "date = 2026-05-19", may), Some(["2026-06-01".to_owned(), never]));
}

#[test]
fn a_substitution_that_ends_before_the_meeting_is_due_once() {
    let (_folder, records) = with(&[(SUBSTITUTE, "", "until = 2026-05-10")]);
    let may = date(2026, 5, 1);
    assert!(one(&records, may, Date::MAX, Kind::SubstituteEnds, "secretaris-al-noor").is_some());
    assert!(one(&records, may, Date::MAX, Kind::NoSubstitute, "secretaris-al-noor").is_none());
    // Once it has ended, that nobody can come to the meeting is what is left.
    let later = date(2026, 5, 11);
    assert!(one(&records, later, Date::MAX, Kind::SubstituteEnds, "secretaris-al-noor").is_none());
    assert!(one(&records, later, Date::MAX, Kind::NoSubstitute, "secretaris-al-noor").is_some());
}

#[test]
fn what_nobody_can_read_is_not_due() {
    let may = date(2026, 5, 1);
    for (kind, subject, change) in [
        (Kind::Agenda, "2026-05-19-vierde-overleg", (FOURTH, "kind =", "agenda_sent = \"ja\"\nkind =")),
        (Kind::Action, "2026-04-07-derde-overleg/belkaart", (THIRD, "due = 2026-05-12", "due = \"snel\"")),
        (
            Kind::Action,
            "2026-04-07-derde-overleg/belkaart",
            (THIRD, "due = 2026-05-12", "due = 2026-05-12\ndone = \"ja\""),
        ),
        (Kind::Adoption, "2026-04-07-derde-overleg", (THIRD, "dated = 2026-04-09", "adopted = 1")),
        (Kind::Review, "samenwerking", (AGREEMENT, "review = 2027-01-01", "review = \"ooit\"")),
        (
            Kind::Confirmation,
            "penningmeester-al-noor",
            (TREASURER, "confirmed = 2026-02-24", "confirmed = \"laatst\""),
        ),
    ] {
        assert!(one(&with(&[]).1, may, Date::MAX, kind, subject).is_some(), "{subject}");
        assert!(one(&with(&[change]).1, may, Date::MAX, kind, subject).is_none(), "{subject}");
    }
}

#[test]
fn what_the_settings_silence_is_not_due() {
    let may = date(2026, 5, 1);
    let agenda = |text: &'static str, today| {
        one(&with(&[("collab.toml", "", text)]).1, today, Date::MAX, Kind::Agenda, "2026-05-19-vierde-overleg")
            .is_some()
    };
    assert!(agenda("[rules]\nagenda-late = \"error\"\n", may));
    assert!(!agenda("[rules]\nagenda-late = \"off\"\n", may));
    let allow = "[[allow]]\nrule = \"agenda-late\"\nreason = \"x\"\nby = \"wethouder\"\nuntil = 2026-05-10\n";
    assert!(!agenda(allow, may) && agenda(allow, date(2026, 5, 11)));
    let of_record = "[[allow]]\nrule = \"agenda-late\"\nrecord = \"meetings/2026-05-19-vierde-overleg\"\n\
                     reason = \"x\"\nby = \"wethouder\"\nuntil = 2026-06-10\n";
    assert!(!agenda(of_record, may));
    let of_other = "[[allow]]\nrule = \"agenda-late\"\nrecord = \"meetings/2026-04-07-derde-overleg\"\n\
                    reason = \"x\"\nby = \"wethouder\"\nuntil = 2026-06-10\n";
    assert!(agenda(of_other, may));
}

#[test]
fn two_actions_with_one_id_are_two_things() {
    let second = "[[items]]\ntitle = \"x\"\n[[items.actions]]\nid = \"belkaart\"\nwhat = \"Nog een\"\n\
                  owner = \"wethouder\"\ndue = 2026-05-13\n";
    let (_folder, records) = with(&[(THIRD, "", second)]);
    let list = due(&records, date(2026, 5, 1), Date::MAX);
    let third = list
        .iter()
        .filter(|due| due.subject.starts_with("2026-04-07") && due.kind == Kind::Action);
    let names: Vec<&str> = third.map(|due| due.subject.as_str()).collect();
    assert_eq!(names, ["2026-04-07-derde-overleg/2.1", "2026-04-07-derde-overleg/3.1"]);
}

#[test]
fn everything_can_be_said_in_both_languages() {
    let mut kinds = HashSet::new();
    for (name, records) in folders() {
        let mut list = due(&records, date(2026, 5, 1), Date::MAX);
        read(&records, &mut list);
        for due in list {
            kinds.insert(due.kind);
            let said = due.what.0.iter().filter_map(|piece| match piece {
                Piece::Said(message) => Some(message),
                Piece::Recorded(_) => None,
            });
            for message in said.chain([&due.why]) {
                for language in Language::ALL {
                    assert_eq!(language.try_text(message).err(), None, "{name}: {}", due.id());
                }
            }
        }
    }
    assert_eq!(kinds.len(), 22);
}

#[test]
fn who_gave_a_point_is_not_asked_for_one() {
    let (_folder, records) = with(&[(FOURTH, "invited = 2026-04-28", "")]);
    let call = one(&records, date(2026, 4, 20), Date::MAX, Kind::CallForPoints, "2026-05-19-vierde-overleg");
    assert!(call.is_none());
}

#[test]
fn for_a_vacant_seat_its_organisation_finds_a_substitute() {
    let vacant = ["name", "email", "phone", "preferred", "since", "confirmed"];
    let (folder, _) = with(&[(SUBSTITUTE, "", "")]);
    let path = folder.records().join(SECRETARY);
    let text = fs::read_to_string(&path).expect("the contact");
    let lines = text.lines().filter(|line| {
        let key = line.split(' ').next().unwrap_or_default();
        *line != "[person]" && !vacant.contains(&key)
    });
    fs::write(path, lines.collect::<Vec<_>>().join("\n")).expect("a writable folder");
    let records = records(folder.path());
    let due = one(&records, date(2026, 5, 1), Date::MAX, Kind::NoSubstitute, "secretaris-al-noor");
    assert_eq!(due.map(|due| ids(&due)).as_deref(), Some("voorzitter-al-noor"));
}
