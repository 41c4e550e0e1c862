//! The later one of a pair of dates does not lie before the earlier one.

use jiff::civil;

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::field::Field;
use crate::records::place::{Path, Place};
use crate::records::value::{Date, Time};
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `date-order`
pub static RULE: Rule = Rule {
    id: "date-order",
    family: Family::References,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("date_order.md"),
    check: Check::RecordsAndMeetings(check, check_meetings),
};

/// The pairs that have a text of their own.
const CASES: [&str; 23] = [
    "agreement-since-until",
    "agreement-since-review",
    "goal-since-by",
    "signature-on-until",
    "channel-rules-agreed-members-informed",
    "person-since-confirmed",
    "person-since-until",
    "substitute-since-until",
    "substitute-accepted-until",
    "meeting-invited-agenda-sent",
    "meeting-invited-date",
    "meeting-agenda-sent-date",
    "report-date-dated",
    "report-date-sent",
    "report-date-adopted",
    "report-dated-sent",
    "report-dated-adopted",
    "report-sent-adopted",
    "action-date-due",
    "action-date-done",
    "action-date-dropped",
    "day-date-until",
    "recess-from-until",
];

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for agreement in records.agreements.all() {
        let mut order = Order::of(|path| agreement.value(path), found);
        let since = ("since", agreement.since, path!["since"]);
        order.pair("agreement", since.clone(), ("until", agreement.until, path!["until"]));
        order.pair("agreement", since.clone(), ("review", agreement.review, path!["review"]));
        for (position, goal) in agreement.goals.entries() {
            order.pair("goal", since.clone(), ("by", goal.by, path!["goals", position, "by"]));
        }
        for (position, signature) in agreement.signatures.entries() {
            let on = ("on", signature.on, path!["signatures", position, "on"]);
            order.pair("signature", on, ("until", agreement.until, path!["until"]));
        }
        for (position, channel) in agreement.channels.entries() {
            let at = |key: &'static str| path!["channels", position, key];
            let agreed = ("rules-agreed", channel.rules_agreed, at("rules_agreed"));
            let informed = ("members-informed", channel.members_informed, at("members_informed"));
            order.pair("channel", agreed, informed);
        }
    }
    for contact in records.contacts.all() {
        let Some(person) = contact.person.known() else { continue };
        let mut order = Order::of(|path| contact.value(path), found);
        let since = ("since", person.since, path!["person", "since"]);
        order.pair("person", since.clone(), ("confirmed", person.confirmed, path!["person", "confirmed"]));
        order.pair("person", since, ("until", person.until, path!["person", "until"]));
    }
    for substitute in records.substitutes.all() {
        let mut order = Order::of(|path| substitute.value(path), found);
        let until = ("until", substitute.until, path!["until"]);
        order.pair("substitute", ("since", substitute.since, path!["since"]), until.clone());
        order.pair("substitute", ("accepted", substitute.accepted, path!["accepted"]), until);
    }
    calendar(context, found);
}

fn check_meetings(_: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for meeting in batch.meetings() {
        let mut order = Order::of(|path| meeting.value(path), found);
        let date = ("date", meeting.date, path!["date"]);
        order.chain(
            "meeting",
            &[
                ("invited", meeting.invited, path!["invited"]),
                ("agenda-sent", meeting.agenda_sent, path!["agenda_sent"]),
                date.clone(),
            ],
        );
        if let Some(report) = meeting.report.known() {
            order.chain(
                "report",
                &[
                    date.clone(),
                    ("dated", report.dated, path!["report", "dated"]),
                    ("sent", report.sent, path!["report", "sent"]),
                    ("adopted", report.adopted, path!["report", "adopted"]),
                ],
            );
        }
        for (item, content) in meeting.items.entries() {
            for (action, content) in content.actions.entries() {
                let at = |key: &'static str| path!["items", item, "actions", action, key];
                order.pair("action", date.clone(), ("due", content.due, at("due")));
                order.pair("action", date.clone(), ("done", content.done, at("done")));
                order.pair("action", date.clone(), ("dropped", content.dropped, at("dropped")));
            }
        }
        let (start, end) = (meeting.start, meeting.end);
        times(("meeting-start-end", start, end), |name| meeting.value(path![name]), found);
    }
}

/// The days and hours in the settings.
fn calendar(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = &context.records.settings;
    let Some(calendar) = settings.calendar.known() else {
        return;
    };
    let mut order = Order::of(|path| settings.value(path), found);
    for (position, day) in calendar.days.entries() {
        let at = |key: &'static str| path!["calendar", "days", position, key];
        order.pair("day", ("date", day.date, at("date")), ("until", day.until, at("until")));
    }
    for (position, recess) in calendar.recess.entries() {
        let at = |key: &'static str| path!["calendar", "recess", position, key];
        order.pair("recess", ("from", recess.from, at("from")), ("until", recess.until, at("until")));
    }
    for (position, friday) in calendar.friday.entries() {
        let place = |name: &'static str| settings.value(path!["calendar", "friday", position, name]);
        times(("friday-start-end", friday.start, friday.end), place, found);
    }
}

/// Whatever has a start ends later on the same day.
fn times(
    (case, start, end): (&'static str, Field<Time>, Field<Time>),
    place: impl Fn(&'static str) -> Place,
    found: &mut Vec<Finding>,
) {
    let (Some(start), Some(end)) = (start.get(), end.get()) else {
        return;
    };
    if end > start {
        return;
    }
    let time = |time: civil::Time| time.strftime("%H:%M").to_string();
    found.push(
        Finding::new(&RULE, place("end"))
            .case(case)
            .help("help-meeting-start-end")
            .with("later", time(end.0))
            .with("earlier", time(start.0))
            .related(place("start"), "related-meeting-start-end"),
    );
}

/// A date with its name in the texts and the way to it.
type Dated = (&'static str, Field<Date>, Path);

struct Order<'f, F> {
    place: F,
    found: &'f mut Vec<Finding>,
}

impl<'f, F: Fn(Path) -> Place> Order<'f, F> {
    fn of(place: F, found: &'f mut Vec<Finding>) -> Self {
        Order { place, found }
    }

    /// Of several dates in a row, each and the next one that is there.
    fn chain(&mut self, table: &str, dates: &[Dated]) {
        let there: Vec<&Dated> = dates.iter().filter(|(_, date, _)| !date.is_absent()).collect();
        for pair in there.windows(2) {
            self.pair(table, pair[0].clone(), pair[1].clone());
        }
    }

    fn pair(&mut self, table: &str, earlier: Dated, later: Dated) {
        let (Some(first), Some(second)) = (earlier.1.get(), later.1.get()) else {
            return;
        };
        if second >= first {
            return;
        }
        let name = format!("{table}-{}-{}", earlier.0, later.0);
        let finding = Finding::new(&RULE, (self.place)(later.2));
        let finding = match CASES.into_iter().find(|case| *case == name) {
            Some(case) => finding.case(case),
            None => finding,
        };
        self.found.push(
            finding
                .with("later", second.0)
                .with("earlier", first.0)
                .related((self.place)(earlier.2), "related"),
        );
    }
}
