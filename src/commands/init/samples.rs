//! One example of each kind of record, in which nothing is found and nothing stands about a person.

use jiff::civil::{Date, Time, Weekday, time};
use jiff::{Span, ToSpan as _};
use toml::{Table, Value};

use super::party::Party;
use super::{Plan, RECORDS};
use crate::calendar::free_days::{FreeDays, Times};
use crate::drafts::slug::slug;
use crate::drafts::{Draft, Style, date, moment};
use crate::language::{Argument, Message};
use crate::records::kind::Kind;
use crate::records::name::Name;
use crate::records::organisation::OrganisationKind;
use crate::records::value::OrganisationId;
use crate::writing::NewFile;

/// A meeting so far ahead needs neither invitation nor agenda yet.
const FIRST_MEETING_AFTER: i64 = 28;

/// When meetings start and end.
const MEETING: (Time, Time) = (time(19, 30, 0, 0), time(21, 0, 0, 0));

/// The minutes of the first meeting that what stands on every agenda leaves for the points.
const FOR_POINTS: i64 = 70;

/// The records, and the explanation for the partners beside them.
pub fn files(plan: &Plan) -> Vec<NewFile> {
    let samples = Samples::of(plan);
    let mut files = vec![NewFile::new(format!("{RECORDS}/README.md"), samples.readme())];
    files.push(samples.file("collab.toml", &samples.settings()));
    for seats in &samples.seats {
        let party = seats.party;
        files.push(samples.record(&party.id, &samples.organisation(party)));
        for seat in &seats.all {
            files.push(samples.record(&format!("{}/{}", party.id, seat.id), &samples.contact(party, seat)));
        }
        files.push(samples.record(&seats.first().id, &samples.substitute(seats)));
    }
    let agreement = slug(&samples.agreement_title(), 90);
    files.push(samples.record(&agreement, &samples.agreement()));
    let day = samples.first_meeting();
    let meeting = format!("{}/{day}-{}", day.strftime("%Y"), slug(&samples.say("init-introduction"), 80));
    files.push(samples.record(&meeting, &samples.meeting(&agreement)));
    files
}

/// A function at a party that nobody holds yet.
struct Seat {
    id: String,
    role: String,
    domain: &'static str,
}

/// The seats of a party: the first contact, who stands in, and perhaps who answers for everything.
struct Seats<'a> {
    party: &'a Party,
    all: Vec<Seat>,
}

impl Seats<'_> {
    fn first(&self) -> &Seat {
        &self.all[0]
    }

    fn second(&self) -> &Seat {
        &self.all[1]
    }
}

struct Samples<'a> {
    plan: &'a Plan,
    seats: Vec<Seats<'a>>,
    sponsor: String,
}

impl<'a> Samples<'a> {
    fn of(plan: &'a Plan) -> Self {
        let mut samples = Samples {
            plan,
            seats: Vec::new(),
            sponsor: String::new(),
        };
        let is_municipality = |party: &Party| party.kind() == OrganisationKind::Municipality;
        let sponsor = plan.parties.iter().position(is_municipality);
        for (position, party) in plan.parties.iter().enumerate() {
            let all = samples.seats_of(party, sponsor == Some(position));
            samples.seats.push(Seats { party, all });
        }
        let answers = &samples.seats[sponsor.unwrap_or_default()].all;
        samples.sponsor = answers.last().map(|seat| seat.id.clone()).unwrap_or_default();
        samples
    }

    fn seats_of(&self, party: &Party, has_sponsor: bool) -> Vec<Seat> {
        let mut seats = match party.kind() {
            OrganisationKind::Municipality => vec![
                ("init-seat-policy-officer", "social"),
                ("init-seat-safety-adviser", "safety"),
            ],
            kind if kind.is_religious() => vec![("init-seat-chair", "board"), ("init-seat-secretary", "board")],
            _ => vec![("init-seat-coordinator", "other"), ("init-seat-team-leader", "other")],
        };
        if has_sponsor {
            seats.push(("init-seat-alderman", "executive"));
        }
        let seat = |(role, domain)| {
            let role = self.say(role);
            Seat {
                id: format!("{}-{}", slug(&role, 30), party.id),
                role,
                domain,
            }
        };
        seats.into_iter().map(seat).collect()
    }

    fn say(&self, id: &'static str) -> String {
        self.plan.language.word(id)
    }

    fn record(&self, name: &str, draft: &Draft) -> NewFile {
        self.file(&format!("{}/{name}.toml", draft.kind.folder()), draft)
    }

    fn file(&self, path: &str, draft: &Draft) -> NewFile {
        let style = Style {
            language: self.plan.language,
            today: self.plan.today,
            explained: true,
        };
        NewFile::new(format!("{RECORDS}/{path}"), draft.text(style))
    }

    /// The name that was given, or "Samenwerking A, B en C".
    fn name(&self) -> String {
        self.plan.name.clone().unwrap_or_else(|| {
            let names: Vec<&str> = self.plan.parties.iter().map(|party| party.name.as_str()).collect();
            let names = match names.split_last() {
                Some((last, most)) => format!("{} {} {last}", most.join(", "), self.say("list-and")),
                None => String::new(),
            };
            format!("{} {names}", self.say("init-name"))
        })
    }

    fn readme(&self) -> String {
        let parties = self.plan.parties.iter().map(|party| markdown(&party.name));
        let message = Message::new("init-readme")
            .with("name", markdown(&self.name()))
            .with("parties", Argument::all(parties));
        format!("{}\n", self.plan.language.text(&message))
    }

    fn settings(&self) -> Draft {
        Draft {
            left_out: &["today"],
            ..Draft::new(Kind::Settings)
        }
        .with("format", 1)
        .with("name", self.name())
        .with("language", self.plan.language.code())
        .with("timezone", "Europe/Amsterdam")
    }

    fn sample(&self, kind: Kind) -> Draft {
        Draft::new(kind).remark("", Message::new("init-sample"))
    }

    fn organisation(&self, party: &Party) -> Draft {
        self.sample(Kind::Organisation)
            .with("name", party.name.as_str())
            .with("kind", party.kind)
    }

    fn contact(&self, party: &Party, seat: &Seat) -> Draft {
        let draft = self
            .sample(Kind::Contact)
            .remark("", Message::new("init-vacant"))
            .remark("privacy", Message::new("init-privacy"))
            .with("organisation", party.id.as_str())
            .with("role", seat.role.as_str())
            .with("domain", seat.domain);
        let is_first = self.seats_of(party, false).first().is_some_and(|first| first.id == seat.id);
        if is_first {
            draft.with("first_contact", true)
        } else {
            draft
        }
    }

    fn substitute(&self, seats: &Seats<'_>) -> Draft {
        self.sample(Kind::Substitute)
            .remark("", Message::new("init-accepted"))
            .with("for", seats.first().id.as_str())
            .with("by", seats.second().id.as_str())
            .with("since", date(self.plan.today))
            .with("accepted", date(self.plan.today))
    }

    fn agreement_title(&self) -> String {
        format!("{} {}", self.say("init-agreement"), self.plan.today.strftime("%Y"))
    }

    fn agreement(&self) -> Draft {
        let today = self.plan.today;
        let year = |years: i64| date(today.saturating_add(Span::new().years(years)));
        let says = |ids: &[&'static str]| ids.iter().map(|id| self.say(id)).collect::<Vec<_>>();
        let goal = |goal, sign| {
            table([
                ("goal", self.say(goal).into()),
                ("by", year(1)),
                ("sign", self.say(sign).into()),
            ])
        };
        let role = |seats: &Seats<'_>| {
            let tasks = says(&["init-task-bring", "init-task-tell"]);
            table([("party", seats.party.id.as_str().into()), ("tasks", tasks.into())])
        };
        self.sample(Kind::Agreement)
            .remark("", Message::new("init-exploring"))
            .with("title", self.agreement_title())
            .with("status", "exploring")
            .with("parties", self.parties())
            .with("since", date(today))
            .with("review", year(1))
            .with("why", self.say("init-why"))
            .with("instruments", says(&["init-instrument-meetings", "init-instrument-visit"]))
            .with("sponsor", self.sponsor.as_str())
            .with("feedback", self.say("init-feedback"))
            .with(
                "goals",
                vec![
                    goal("init-goal-reach", "init-goal-reach-sign"),
                    goal("init-goal-neighbours", "init-goal-neighbours-sign"),
                ],
            )
            .with("roles", self.seats.iter().map(role).collect::<Vec<_>>())
            .with(
                "communication",
                table([
                    ("internal", self.say("init-internal").into()),
                    ("external", self.say("init-external").into()),
                    ("confidentiality", self.say("init-confidentiality").into()),
                    ("spokespersons", self.first_contacts().into()),
                    ("reply_within", "5 days".into()),
                ]),
            )
            .with("meetings", self.meeting_rules())
            .with(
                "incident",
                table([
                    ("first_calls", self.first_contacts().into()),
                    ("within", "2 hours".into()),
                    (
                        "steps",
                        says(&[
                            "init-step-danger",
                            "init-step-call",
                            "init-step-choose",
                            "init-step-back",
                        ])
                        .into(),
                    ),
                ]),
            )
            .with("resources", table([("hours", 4.into())]))
    }

    fn meeting_rules(&self) -> Value {
        let quorum = i64::try_from(self.seats.len()).unwrap_or(i64::MAX);
        table([
            ("every", "6 weeks".into()),
            ("weekday", "tuesday".into()),
            ("start", hour(MEETING.0)),
            ("minutes", 90.into()),
            ("hosts", self.parties().into()),
            ("members", self.first_contacts().into()),
            ("chairs", self.first_contacts().into()),
            ("minute_takers", self.minute_takers().into()),
            ("quorum", quorum.into()),
            ("call_days", 21.into()),
            ("agenda_days", 7.into()),
            ("report_days", 14.into()),
            ("executive_every", "12 months".into()),
            ("visit_every", "18 months".into()),
        ])
    }

    fn meeting(&self, agreement: &str) -> Draft {
        let item = |(position, seats): (usize, &Seats<'_>)| {
            let (title, theme) = self.question(position);
            table([
                ("title", self.say(title).into()),
                ("raised_by", seats.party.id.as_str().into()),
                ("theme", theme.into()),
                ("perspective", "opportunity".into()),
                ("aim", "discuss".into()),
                ("minutes", self.minutes_each().into()),
            ])
        };
        self.sample(Kind::Meeting)
            .remark("", Message::new("init-meeting"))
            .with("agreement", agreement)
            .with("title", self.say("init-introduction"))
            .with("kind", "introduction")
            .with("status", "planned")
            .with("date", date(self.first_meeting()))
            .with("start", hour(MEETING.0))
            .with("end", hour(MEETING.1))
            .with("host", self.seats[0].party.id.as_str())
            .with("chair", self.first_contacts()[0].as_str())
            .with("minute_taker", self.minute_takers()[0].as_str())
            .with("items", self.seats.iter().enumerate().map(item).collect::<Vec<_>>())
    }

    /// What a party asks at the first meeting, and its theme: first what goes well, last what is agreed.
    fn question(&self, position: usize) -> (&'static str, &'static str) {
        match position {
            0 => ("init-item-start", "liveability"),
            last if last + 1 == self.seats.len() => ("init-item-agree", "cooperation"),
            between if between % 2 == 1 => ("init-item-needs", "cooperation"),
            _ => ("init-item-offers", "cooperation"),
        }
    }

    /// The time that is left for each party, in whole fives where it can be.
    fn minutes_each(&self) -> i64 {
        let each = FOR_POINTS / i64::try_from(self.seats.len()).unwrap_or(i64::MAX);
        if each < 5 { each.max(1) } else { each / 5 * 5 }
    }

    /// The first Tuesday that leaves time for everything that comes before a meeting, and that no party keeps
    /// free.
    fn first_meeting(&self) -> Date {
        let earliest = self.plan.today.saturating_add(FIRST_MEETING_AFTER.days());
        let parties = self.seats.iter().map(|seats| seats.party);
        let free_days =
            FreeDays::of_parties(parties.map(|party| (OrganisationId(Name::of(&party.id)), Some(party.kind()))));
        let (start, end) = MEETING;
        let times = Times::new(Some(start), Some(end));
        let first = earliest.yesterday().and_then(|before| before.nth_weekday(1, Weekday::Tuesday)).ok();
        let mut tuesdays = std::iter::successors(first, |day| day.checked_add(1.week()).ok());
        tuesdays.find(|day| free_days.reasons(*day, times).is_empty()).unwrap_or(earliest)
    }

    fn parties(&self) -> Vec<String> {
        self.seats.iter().map(|seats| seats.party.id.clone()).collect()
    }

    fn first_contacts(&self) -> Vec<String> {
        self.seats.iter().map(|seats| seats.first().id.clone()).collect()
    }

    /// The same people, one turn on: so nobody chairs and writes at once.
    fn minute_takers(&self) -> Vec<String> {
        let mut contacts = self.first_contacts();
        contacts.rotate_left(1);
        contacts
    }
}

fn hour(time: Time) -> Value {
    moment(&time.strftime("%H:%M:%S").to_string())
}

fn table<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let fields = fields.map(|(name, value)| (name.to_owned(), value));
    Value::Table(Table::from_iter(fields))
}

/// A text in which Markdown sees nothing but text.
fn markdown(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        if "\\`*_{}[]<>()#|!~&".contains(character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_markup() {
        assert_eq!(markdown("# *De Brug* <b>"), "\\# \\*De Brug\\* \\<b\\>");
        assert_eq!(markdown("Moskee Al-Noor"), "Moskee Al-Noor");
    }
}
