//! The next dates of an agreement: by the rhythm, in turns, and not on a day that is kept free.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};

use super::free_days::{FreeDays, Reason, Remark, Times};
use super::rhythm::{Agreed, Due, next_due};
use super::so_far;
use super::turns::{Turn, Turns};
use crate::records::agreement::{Agreement, MeetingRules};
use crate::records::meeting::MeetingKind;
use crate::records::value::{ContactId, OrganisationId};
use crate::records::{Record, Records};

/// Where no day was free for so many years after the last one that was, none is looked for any more.
const YEARS_WITHOUT_A_FREE_DAY: i64 = 5;

/// A date for a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The day.
    pub date: Date,
    /// When it starts, as agreed.
    pub start: Option<Time>,
    /// When it ends, as agreed.
    pub end: Option<Time>,
    /// The party whose turn it is to host.
    pub host: Option<OrganisationId>,
    /// The seat whose turn it is to chair.
    pub chair: Option<ContactId>,
    /// The seat whose turn it is to take the minutes.
    pub minute_taker: Option<ContactId>,
    /// The days that were passed over since the date before, and why; a day with several reasons comes as often.
    pub skipped: Vec<(Date, Reason)>,
    /// What to think of on this day.
    pub remarks: Vec<Remark>,
}

/// The next dates of an agreement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposals {
    /// The dates, in order.
    pub dates: Vec<Proposal>,
    /// Why there are fewer than were asked for.
    pub end: Option<End>,
    /// The days that were passed over after the last date.
    pub skipped: Vec<(Date, Reason)>,
}

/// Why there are no more dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The agreement ends on this day.
    Agreement(Date),
    /// No day was free in the years up to this day.
    NothingFree(Date),
    /// The calendar itself ends.
    OfTime,
}

/// The next dates of an agreement, at most so many; none where it has no rhythm.
///
/// A meeting that is due on a day that is kept free moves to the same weekday a week later, else a week earlier,
/// else two weeks later, and so on up to half the period. Where none of those is free, that meeting is left out.
/// The ones that follow stay on the days of the rhythm.
pub fn proposals(
    records: &Records,
    agreement: &Record<Agreement>,
    today: Date,
    count: usize,
) -> Option<Proposals> {
    let times = Times::agreed(agreement.meetings.known()?);
    proposals_at(records, agreement, today, count, times)
}

/// The same for meetings at other hours than agreed.
pub fn proposals_at(
    records: &Records,
    agreement: &Record<Agreement>,
    today: Date,
    count: usize,
    times: Times,
) -> Option<Proposals> {
    let agreed = Agreed::of(agreement.meetings.known().unwrap_or(&MeetingRules::default()))?;
    let search = Search {
        free_days: FreeDays::of(records, agreement),
        times,
        until: agreement.until.get().map_or(Date::MAX, |until| until.0),
    };
    let today = agreement.since.get().map_or(today, |since| today.max(since.0));
    let so_far = so_far(agreement, records).filter(|meeting| !meeting.kind.is(&MeetingKind::Crisis));
    let so_far: Vec<Date> = so_far.filter_map(|meeting| Some(meeting.date.get()?.0)).collect();
    let next = next_due(agreed, &so_far, today, |due, earliest| search.chosen(due, earliest, |_| {}));
    Some(match next {
        Some((due, earliest)) => search.dates(due, earliest, count, Turns::of(agreement, records, today)),
        None => Proposals {
            end: Some(End::OfTime),
            ..Proposals::default()
        },
    })
}

struct Search<'r> {
    free_days: FreeDays<'r>,
    times: Times,
    until: Date,
}

impl Search<'_> {
    fn dates(&self, mut due: Due, mut earliest: Date, count: usize, mut turns: Turns<'_>) -> Proposals {
        let mut found = Proposals::default();
        let mut last = earliest;
        while found.dates.len() < count {
            let Some(day) = due.day(earliest) else {
                found.end = Some(End::OfTime);
                break;
            };
            if day > self.until {
                found.end = Some(End::Agreement(self.until));
                break;
            }
            let chosen = self.chosen(due, earliest, |skipped| {
                // Two meetings that make way can meet on one day.
                if !found.skipped.contains(&skipped) {
                    found.skipped.push(skipped);
                }
            });
            if let Some(date) = chosen {
                let skipped = std::mem::take(&mut found.skipped);
                let mut proposal = self.proposal(date, turns.next(date, None), skipped);
                proposal.remarks.extend(turns.remark(date));
                found.dates.push(proposal);
                last = date;
            } else if day > last.saturating_add(YEARS_WITHOUT_A_FREE_DAY.years()) {
                found.end = Some(End::NothingFree(day));
                break;
            }
            let Ok(after) = chosen.unwrap_or(day).tomorrow() else {
                found.end = Some(End::OfTime);
                break;
            };
            earliest = after;
            due = due.next();
        }
        found.skipped.sort_by_key(|(day, _)| *day);
        found
    }

    /// The first free day of those on which a due meeting can be held. Tells of every day that is passed over.
    fn chosen(&self, due: Due, earliest: Date, mut skip: impl FnMut((Date, Reason))) -> Option<Date> {
        due.days_around(earliest).filter(|day| *day <= self.until).find(|day| {
            let reasons = self.free_days.reasons(*day, self.times);
            let is_free = reasons.is_empty();
            reasons.into_iter().for_each(|reason| skip((*day, reason)));
            is_free
        })
    }

    fn proposal(&self, date: Date, turn: Turn, mut skipped: Vec<(Date, Reason)>) -> Proposal {
        skipped.sort_by_key(|(day, _)| *day);
        Proposal {
            date,
            start: self.times.start,
            end: self.times.end,
            host: turn.host,
            chair: turn.chair,
            minute_taker: turn.minute_taker,
            skipped,
            remarks: self.free_days.remarks(date, self.times),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::holidays::Holiday;
    use crate::calendar::religious_days::Observance;
    use crate::records::load::load_with;
    use crate::records::root::Root;
    use crate::writing::NewFile;
    use jiff::civil::{Weekday, date};
    use proptest::prelude::*;
    use tempfile::TempDir;

    /// A municipality and a mosque, with these settings, rules for their meetings, and meetings so far.
    struct Case {
        settings: String,
        agreement: String,
        meetings: Vec<Date>,
    }

    impl Case {
        fn new(settings: &str, rules: &str) -> Self {
            let agreement =
                "title = \"A\"\nstatus = \"agreed\"\nparties = [\"gemeente\", \"moskee\"]\nsince = 2020-01-01\n";
            Case {
                settings: format!("format = 1\nname = \"A\"\n{settings}"),
                agreement: format!("{agreement}[meetings]\nhosts = [\"gemeente\", \"moskee\"]\n{rules}"),
                meetings: Vec::new(),
            }
        }

        fn after(self, meetings: impl IntoIterator<Item = Date>) -> Self {
            Case {
                meetings: meetings.into_iter().collect(),
                ..self
            }
        }

        fn files(&self) -> Vec<NewFile> {
            let organisation = |id: &str, kind: &str| {
                let text = format!("name = \"{id}\"\nkind = \"{kind}\"\n");
                NewFile::new(format!("organisations/{id}.toml"), text)
            };
            let meetings = self.meetings.iter().map(|day| meeting(*day, "periodic"));
            let files = [
                NewFile::new("collab.toml", self.settings.as_str()),
                NewFile::new("agreements/a.toml", self.agreement.as_str()),
                organisation("gemeente", "municipality"),
                organisation("moskee", "mosque"),
            ];
            files.into_iter().chain(meetings).collect()
        }

        fn proposals(&self, today: Date, count: usize) -> Proposals {
            next_dates(&self.files(), today, count).unwrap()
        }
    }

    fn meeting(day: Date, kind: &str) -> NewFile {
        let text =
            format!("agreement = \"a\"\ntitle = \"A\"\nkind = \"{kind}\"\nstatus = \"planned\"\ndate = {day}\n");
        NewFile::new(format!("meetings/{day}-a.toml"), text)
    }

    fn next_dates(files: &[NewFile], today: Date, count: usize) -> Option<Proposals> {
        let empty = TempDir::new().unwrap();
        let root = Root {
            folder: empty.path().to_path_buf(),
            shown: ".".to_owned(),
        };
        let records = load_with(root, files);
        assert!(records.findings.is_empty(), "{:#?}", records.findings);
        proposals(&records, &records.agreements.all()[0], today, count)
    }

    fn days(found: &Proposals) -> Vec<Date> {
        found.dates.iter().map(|proposal| proposal.date).collect()
    }

    const EVENING: &str = "every = \"6 weeks\"\nweekday = \"tuesday\"\nstart = 19:30:00\nminutes = 90\n";

    #[test]
    fn a_day_that_is_kept_free_makes_way_and_the_rhythm_stays() {
        // Tuesday 5 May 2026 is Liberation Day; 23 June and 4 August keep their places.
        let case = Case::new("", EVENING).after([date(2026, 3, 24)]);
        let found = case.proposals(date(2026, 4, 1), 3);
        assert_eq!(days(&found), [date(2026, 5, 12), date(2026, 6, 16), date(2026, 7, 28)]);
        assert_eq!(found.dates[0].skipped, [(date(2026, 5, 5), Reason::Holiday(Holiday::LiberationDay))]);
        assert_eq!((found.dates[1].skipped.len(), found.end), (0, None));
        assert_eq!(found.dates[0].start.map(|start| start.hour()), Some(19));
        assert_eq!(found.dates[0].end.map(|end| end.hour()), Some(21));
        let hosts: Vec<_> = found.dates.iter().map(|proposal| proposal.host.unwrap().as_str()).collect();
        assert_eq!(hosts, ["gemeente", "moskee", "gemeente"]);
    }

    #[test]
    fn evenings_of_ramadan_are_passed_over_week_by_week() {
        // Ramadan of 2027 is from 8 February to 8 March.
        let case = Case::new("", EVENING).after([date(2027, 1, 5)]);
        let found = case.proposals(date(2027, 1, 6), 2);
        assert_eq!(days(&found), [date(2027, 2, 2), date(2027, 3, 30)]);
        let skipped: Vec<_> = found.dates[0].skipped.iter().map(|(day, _)| *day).collect();
        assert_eq!(skipped, [(2, 9), (2, 16), (2, 23), (3, 2)].map(|(month, day)| date(2027, month, day)));
        let by_day = EVENING.replace("19:30:00", "10:00:00");
        let found = Case::new("", &by_day).after([date(2027, 1, 5)]).proposals(date(2027, 1, 6), 1);
        assert_eq!(days(&found), [date(2027, 2, 16)]);
        assert!(matches!(&found.dates[0].remarks[..], [Remark::RamadanByDay(_)]));
    }

    #[test]
    fn a_recess_is_left_at_its_nearest_end() {
        let recess = "[[calendar.recess]]\nfrom = 2027-07-12\nuntil = 2027-08-22\n";
        let next = |last| days(&Case::new(recess, EVENING).after([last]).proposals(last, 1));
        assert_eq!(next(date(2027, 6, 8)), [date(2027, 7, 6)]);
        assert_eq!(next(date(2027, 6, 22)), [date(2027, 8, 24)]);
    }

    #[test]
    fn where_everything_is_blocked_there_are_fewer_and_it_is_said() {
        let recess = "[[calendar.recess]]\nfrom = 2026-07-01\nuntil = 2076-07-01\n";
        let case = Case::new(recess, EVENING).after([date(2026, 5, 19)]);
        let found = case.proposals(date(2026, 5, 20), 100);
        assert_eq!(days(&found), [date(2026, 6, 30)]);
        assert!(matches!(found.end, Some(End::NothingFree(day)) if day.year() == 2031), "{:?}", found.end);
        let in_recess = found.skipped.iter().filter(|(_, reason)| *reason == Reason::Recess(None)).count();
        assert!(in_recess > 200, "{in_recess}");
        let friday = "every = \"1 week\"\nweekday = \"friday\"\nstart = 13:00:00\nminutes = 60\n";
        let found = Case::new("", friday).proposals(date(2026, 5, 20), 6);
        assert!(found.dates.is_empty() && found.end.is_some() && found.skipped.len() > 200);
        let daily = Case::new(recess, "every = \"1 minute\"\n").proposals(date(2026, 6, 1), 20);
        assert_eq!((daily.dates.len(), daily.dates[7].date), (8, date(2026, 6, 30)));
    }

    #[test]
    fn nothing_is_proposed_after_the_agreement_or_the_end_of_time() {
        let mut case = Case::new("", EVENING).after([date(2026, 5, 19)]);
        case.agreement = case.agreement.replace("since = ", "until = 2026-09-01\nsince = ");
        let found = case.proposals(date(2026, 5, 20), 6);
        assert_eq!(days(&found), [date(2026, 6, 30), date(2026, 8, 11)]);
        assert_eq!(found.end, Some(End::Agreement(date(2026, 9, 1))));
        // Where a meeting has to move, it moves to a day on which the agreement still holds.
        case.settings.push_str("[[calendar.days]]\ndate = 2026-06-30\nname = \"A\"\n");
        case.agreement = case.agreement.replace("2026-09-01", "2026-07-06");
        assert_eq!(days(&case.proposals(date(2026, 5, 20), 6)), [date(2026, 6, 23)]);
        let found = Case::new("", EVENING).proposals(date(9999, 11, 1), 6);
        assert_eq!((found.dates.len(), found.end), (1, Some(End::OfTime)));
        let found = Case::new("", EVENING).proposals(Date::MAX, 6);
        assert_eq!((found.dates.len(), found.end), (0, Some(End::OfTime)));
    }

    #[test]
    fn without_a_rhythm_there_are_no_proposals() {
        let case = Case::new("", "weekday = \"tuesday\"\n");
        assert_eq!(next_dates(&case.files(), date(2026, 5, 1), 3), None);
    }

    #[test]
    fn a_crisis_meeting_has_no_place_in_the_rhythm() {
        let mut files = Case::new("", EVENING).after([date(2026, 5, 19)]).files();
        files.push(meeting(date(2026, 6, 2), "crisis"));
        let found = next_dates(&files, date(2026, 5, 20), 1).unwrap();
        assert_eq!(days(&found), [date(2026, 6, 30)]);
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (2020i16..2060, 1i8..=12, 1i8..=31)
            .prop_filter_map("a day", |(year, month, day)| Date::new(year, month, day).ok())
    }

    fn any_rules() -> impl Strategy<Value = String> {
        let unit = prop::sample::select(vec!["days", "weeks", "months", "years"]);
        let weekday = prop::sample::select(vec!["", "monday", "tuesday", "friday", "sunday"]);
        (1u16..15, unit, weekday, prop::option::of(0i8..24)).prop_map(|(amount, unit, weekday, hour)| {
            let weekday = match weekday {
                "" => String::new(),
                weekday => format!("weekday = \"{weekday}\"\n"),
            };
            let start = hour.map_or(String::new(), |hour| format!("start = {hour:02}:00:00\nminutes = 59\n"));
            format!("every = \"{amount} {unit}\"\n{weekday}{start}")
        })
    }

    fn any_settings() -> impl Strategy<Value = String> {
        let recess = (any_day(), 0i64..200).prop_map(|(from, days)| {
            let until = from.saturating_add(days.days());
            format!("[[calendar.recess]]\nfrom = {from}\nuntil = {until}\n")
        });
        let kind = prop::sample::select(vec!["other", "ramadan", "eid-al-fitr", "eid-al-adha"]);
        let day = (any_day(), kind)
            .prop_map(|(day, kind)| format!("[[calendar.days]]\ndate = {day}\nname = \"A\"\nkind = \"{kind}\"\n"));
        prop::collection::vec(prop_oneof![recess, day], 0..6).prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn dates_are_in_order_free_and_as_many_as_asked(
            rules in any_rules(), settings in any_settings(), mut meetings in prop::collection::vec(any_day(), 0..4),
            today in any_day(), count in 1usize..30,
        ) {
            meetings.sort_unstable();
            meetings.dedup();
            let case = Case::new(&settings, &rules).after(meetings.clone());
            let found = case.proposals(today, count);
            let dates = days(&found);
            prop_assert!(dates.len() <= count && (dates.len() == count) == found.end.is_none());
            prop_assert!(dates.windows(2).all(|pair| pair[0] < pair[1]), "{dates:?}");
            prop_assert!(dates.first().is_none_or(|first| *first >= today && meetings.iter().all(|day| day < first)));
            for proposal in &found.dates {
                let day = proposal.date;
                prop_assert!(Holiday::on(day).is_none(), "{day}");
                let evening = proposal.start.is_some_and(|start| start.hour() >= 16);
                for one in Observance::ALL {
                    let is_in = one.expected_around(day).iter().any(|days| days.contain(day));
                    let is_set = settings.contains(one.name()) || settings.contains("eid-al-fitr");
                    let is_in_the_way = one != Observance::Ramadan || evening;
                    prop_assert!(is_set || !is_in || !is_in_the_way, "{one:?} {day}");
                }
                let prayer = proposal.start.is_some_and(|start| (12..15).contains(&start.hour()));
                prop_assert!(day.weekday() != Weekday::Friday || !prayer, "{day}");
                prop_assert!(proposal.skipped.iter().all(|(skipped, _)| *skipped != day));
                prop_assert!(proposal.skipped.is_sorted_by_key(|(day, _)| *day));
            }
            prop_assert_eq!(&found, &case.proposals(today, count), "the same again");
        }

        #[test]
        fn planned_one_by_one_they_are_the_same_dates(
            rules in any_rules(), settings in any_settings(), last in any_day(), count in 2usize..9,
        ) {
            let today = last.tomorrow().unwrap();
            let mut case = Case::new(&settings, &rules).after([last]);
            let at_once = case.proposals(today, count);
            prop_assume!(at_once.end.is_none());
            for expected in days(&at_once) {
                prop_assert_eq!(days(&case.proposals(today, 1)), [expected], "{:?}", &case.meetings);
                case.meetings.push(expected);
            }
        }
    }
}
