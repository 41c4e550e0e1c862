//! The next meeting, worked out from the agreement and the meetings so far: the day by the rhythm, host, chair
//! and minute-taker by turns, and what is not finished yet.

use std::collections::HashSet;

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use toml::{Table, Value};

use crate::command_line::Failure;
use crate::drafts::{Draft, date, moment};
use crate::language::{Language, Message};
use crate::path;
use crate::records::agreement::{Agreement, AgreementStatus, MeetingRules, Weekday};
use crate::records::field::Field;
use crate::records::kind::Kind;
use crate::records::length_of_time::LengthOfTime;
use crate::records::meeting::{Item, ItemStatus, Meeting, MeetingKind, MeetingStatus};
use crate::records::name::Name;
use crate::records::source::Source;
use crate::records::suggest::nearest;
use crate::records::value::{AgreementId, ContactId};
use crate::records::{Record, Records};

/// So many days before a meeting the call for items goes out, where the agreement does not say.
const CALL_DAYS: u32 = 21;

/// The agreement whose next meeting is wanted: the one that was named, or the only one in force, or the only
/// one that has not ended.
///
/// # Errors
///
/// Where there is none, or several.
pub fn agreement<'r>(records: &'r Records, named: Option<&str>) -> Result<&'r Record<Agreement>, Failure> {
    if let Some(named) = named {
        let ids = records.ids(Kind::Agreement);
        let agreement = records.agreement(AgreementId(Name::of(named))).ok_or_else(|| {
            let nearest = nearest(named, ids.iter().copied());
            Failure::unknown("new-unknown-agreement", "new-unknown-agreement-nearest", named, nearest)
        })?;
        if agreement.status.is(&AgreementStatus::Ended) {
            return Err(Failure::new("new-agreement-ended").with("agreement", named));
        }
        return Ok(agreement);
    }
    let all = records.agreements.all();
    let in_force: Vec<_> = all.iter().filter(|agreement| agreement.is_in_force()).collect();
    let alive: Vec<_> = all.iter().filter(|agreement| agreement.is_alive()).collect();
    let candidates = if in_force.is_empty() { alive } else { in_force };
    match candidates.as_slice() {
        [only] => Ok(only),
        [] => Err(Failure::new("new-no-agreement")),
        several => {
            let ids = several.iter().map(|agreement| agreement.id.as_str());
            Err(Failure::new("new-which-agreement").with("ids", crate::language::Argument::any(ids)))
        }
    }
}

/// Fills in what the draft of a meeting does not say yet.
pub fn fill_in(
    draft: &mut Draft,
    agreement: &Record<Agreement>,
    records: &Records,
    today: Date,
    language: Language,
) {
    let nothing = MeetingRules::default();
    let rules = agreement.meetings.known().unwrap_or(&nothing);
    let so_far = SoFar::of(agreement, records);
    let day = match draft.fields.get("date") {
        Some(Value::Datetime(day)) => day.to_string().parse().ok(),
        _ => so_far.next_day(rules, today.max(agreement.since.get().map_or(today, |since| since.0))),
    };
    let chair = text(draft, "chair");
    let (chair, minute_taker) = so_far.roles(rules, records, day.unwrap_or(today), chair.as_deref());
    let start = rules.start.get().map(|start| start.0);
    let end = start.and_then(|start| ends(start, rules.minutes.get()?.0));
    let says = |value: Option<Value>, name: &str, draft: &mut Draft| {
        if let Some(value) = value
            && !draft.fields.contains_key(name)
        {
            draft.fields.insert(name.to_owned(), value);
        }
    };
    let time = |time: Time| moment(&time.strftime("%H:%M:%S").to_string());
    says(Some(agreement.id.as_str().into()), "agreement", draft);
    says(Some(language.word("new-next-title").into()), "title", draft);
    says(Some("periodic".into()), "kind", draft);
    says(Some("planned".into()), "status", draft);
    says(day.map(date), "date", draft);
    if !draft.fields.contains_key("start") && !draft.fields.contains_key("end") {
        says(start.map(time), "start", draft);
        says(end.map(time), "end", draft);
    }
    says(so_far.host(rules).map(Value::from), "host", draft);
    says(chair.map(|chair| chair.as_str().into()), "chair", draft);
    says(minute_taker.map(|taker| taker.as_str().into()), "minute_taker", draft);
    let carried = so_far.unfinished(records);
    let items: Vec<Value> = carried.iter().map(|(item, _)| Value::Table(item.clone())).collect();
    if !items.is_empty() {
        draft.fields.insert("items".to_owned(), Value::Array(items));
        for (position, (_, origin)) in carried.into_iter().enumerate() {
            draft.remarks.entry(format!("items.{position}")).or_default().push(origin);
        }
    }
}

fn text(draft: &Draft, name: &str) -> Option<String> {
    Some(draft.fields.get(name)?.as_str()?.to_owned())
}

/// When a meeting ends; none where that is on another day.
fn ends(start: Time, minutes: u32) -> Option<Time> {
    start.checked_add(i64::from(minutes).minutes()).ok().filter(|end| *end > start)
}

/// The meetings of an agreement, the latest first.
struct SoFar<'r> {
    /// Those that were held or are planned.
    meetings: Vec<&'r Record<Meeting>>,
    /// These and those that did not take place.
    agendas: Vec<&'r Record<Meeting>>,
}

impl<'r> SoFar<'r> {
    fn of(agreement: &'r Record<Agreement>, records: &'r Records) -> Self {
        let mut agendas: Vec<_> = records
            .meetings_of(agreement)
            .filter(|meeting| meeting.date.get().is_some())
            .collect();
        agendas.reverse();
        let counts =
            |meeting: &Meeting| matches!(meeting.status.get(), Some(MeetingStatus::Held | MeetingStatus::Planned));
        let meetings = agendas.iter().copied().filter(|meeting| counts(meeting)).collect();
        SoFar { meetings, agendas }
    }

    fn next_day(&self, rules: &MeetingRules, today: Date) -> Option<Date> {
        let last = self.meetings.iter().find(|meeting| !meeting.kind.is(&MeetingKind::Crisis));
        let last = last.and_then(|meeting| meeting.date.get()).map(|date| date.0);
        let call_days = rules.call_days.get().map_or(CALL_DAYS, |days| days.0);
        let weekday = rules.weekday.get().map(weekday);
        next_day(rules.every.get()?, weekday, last, today, i64::from(call_days))
    }

    fn host(&self, rules: &MeetingRules) -> Option<String> {
        let hosts: Vec<_> = rules.hosts.values().copied().collect();
        let last = self
            .meetings
            .iter()
            .filter_map(|meeting| meeting.host.get())
            .find(|host| hosts.contains(host));
        in_turn(&hosts, last).first().map(|host| host.as_str().to_owned())
    }

    /// Who chairs and who writes the report: never the same person where that can be, and a vacant seat only
    /// where no other is left. A chair that is already chosen stays.
    fn roles(
        &self,
        rules: &MeetingRules,
        records: &Records,
        day: Date,
        chosen: Option<&str>,
    ) -> (Option<ContactId>, Option<ContactId>) {
        let turns = |list: Vec<ContactId>, of: fn(&Meeting) -> Field<ContactId>| {
            let last = self
                .meetings
                .iter()
                .filter_map(|meeting| of(meeting).get())
                .find(|seat| list.contains(seat));
            let mut turns = in_turn(&list, last);
            turns.sort_by_key(|seat| !is_held_on(*seat, day, records));
            turns
        };
        let chairs = match chosen {
            Some(chosen) => vec![ContactId(Name::of(chosen))],
            None => turns(rules.chairs.values().copied().collect(), |meeting| meeting.chair),
        };
        let takers = turns(rules.minute_takers.values().copied().collect(), |meeting| meeting.minute_taker);
        let pairs = chairs.iter().flat_map(|chair| takers.iter().map(|taker| (*chair, *taker)));
        match pairs.into_iter().find(|(chair, taker)| !is_one_person(*chair, *taker, records)) {
            Some((chair, taker)) => (Some(chair), Some(taker)),
            None => (chairs.first().copied(), takers.first().copied()),
        }
    }

    /// The items that nobody finished, each with where it stood last. What came back on a later agenda is
    /// judged there.
    fn unfinished(&self, records: &Records) -> Vec<(Table, Message)> {
        let mut seen = HashSet::new();
        let mut carried = Vec::new();
        for meeting in &self.agendas {
            let titles = meeting.items.values().filter_map(|item| item.title.get());
            if !meeting.status.is(&MeetingStatus::Planned) {
                let words = Source::of(records, meeting.file);
                let items = meeting.items.entries().filter(|(_, item)| is_unfinished(item));
                let items = items.filter(|(_, item)| item.title.get().is_some_and(|title| !seen.contains(&title)));
                let items = items.filter_map(|(position, item)| {
                    Some((again(position, item, words.as_ref()?)?, origin(item, meeting, records)))
                });
                let items: Vec<_> = items.collect();
                // The oldest first, each agenda in its own order.
                carried.splice(0..0, items);
            }
            seen.extend(titles);
        }
        carried
    }
}

/// Whether an item still waits: postponed, or without an outcome. One without a status but with an action is in
/// somebody's hands.
fn is_unfinished(item: &Item) -> bool {
    let has_outcome = !item.decisions.is_absent() || !item.answer.is_absent();
    match item.status {
        Field::Known(ItemStatus::Postponed) => true,
        Field::Known(ItemStatus::Open) => !has_outcome,
        Field::Absent => !has_outcome && item.actions.is_absent(),
        Field::Known(ItemStatus::Done | ItemStatus::Declined) | Field::Unknown => false,
    }
}

/// An item as it stands on the next agenda: the same question, nothing of what came of it.
fn again(position: usize, item: &Item, words: &Source) -> Option<Table> {
    let mut again = Table::new();
    again.insert("title".to_owned(), words.text(&["items".into(), position.into(), "title".into()])?.into());
    again.insert("raised_by".to_owned(), item.raised_by.get()?.as_str().into());
    for (name, is_known) in [
        ("theme", item.theme.get().is_some()),
        ("perspective", item.perspective.get().is_some()),
        ("aim", item.aim.get().is_some()),
    ] {
        let way = path!["items", position, name.to_owned()];
        if let Some(text) = words.text(&way).filter(|_| is_known) {
            again.insert(name.to_owned(), text.into());
        }
    }
    if item.minutes.known().is_some()
        && let Some(minutes) = words.root()["items"][position]["minutes"].as_i64()
    {
        again.insert("minutes".to_owned(), minutes.into());
    }
    Some(again)
}

fn origin(item: &Item, meeting: &Record<Meeting>, records: &Records) -> Message {
    let id = if item.status.is(&ItemStatus::Postponed) {
        "new-postponed"
    } else {
        "new-unfinished"
    };
    let file = records.files[meeting.file.index()].path();
    let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
    let title = meeting.title.known().map_or(meeting.id.as_str(), |title| title.as_str());
    Message::new(id).with("title", title).with("file", parts.join("/"))
}

/// A list from the one whose turn it is on, after the one who did it last.
fn in_turn<T: Copy + PartialEq>(list: &[T], last: Option<T>) -> Vec<T> {
    let mut turns = list.to_vec();
    if let Some(position) = list.iter().position(|one| Some(*one) == last) {
        turns.rotate_left(position + 1);
    }
    turns
}

fn is_held_on(seat: ContactId, day: Date, records: &Records) -> bool {
    let person = records.contact(seat).and_then(|contact| contact.person.known());
    person.is_some_and(|person| person.until.get().is_none_or(|until| until.0 >= day))
}

fn is_one_person(one: ContactId, other: ContactId, records: &Records) -> bool {
    let name = |seat| records.contact(seat).and_then(|contact| contact.folded_name());
    one == other || name(one).is_some_and(|one| name(other) == Some(one))
}

fn weekday(day: Weekday) -> jiff::civil::Weekday {
    match day {
        Weekday::Monday => jiff::civil::Weekday::Monday,
        Weekday::Tuesday => jiff::civil::Weekday::Tuesday,
        Weekday::Wednesday => jiff::civil::Weekday::Wednesday,
        Weekday::Thursday => jiff::civil::Weekday::Thursday,
        Weekday::Friday => jiff::civil::Weekday::Friday,
        Weekday::Saturday => jiff::civil::Weekday::Saturday,
        Weekday::Sunday => jiff::civil::Weekday::Sunday,
    }
}

/// The day of the next meeting: a period after the last one, on the weekday nearest to that. Where the rhythm
/// was lost, or there is nothing yet to keep it from, the first day that leaves time for the call for items.
/// None at the end of time.
fn next_day(
    every: LengthOfTime,
    weekday: Option<jiff::civil::Weekday>,
    last: Option<Date>,
    today: Date,
    call_days: i64,
) -> Option<Date> {
    let by_rhythm = last.map(|last| every.after(last)).filter(|day| *day >= today);
    let Some(by_rhythm) = by_rhythm else {
        let after = last.map_or(today, |last| today.max(last));
        let earliest = after.checked_add((call_days + 1).days()).ok()?;
        return match weekday {
            Some(weekday) => on_or_after(earliest, weekday),
            None => Some(earliest),
        };
    };
    let earliest = last.map_or(today, |last| today.max(last.tomorrow().unwrap_or(last)));
    let Some(weekday) = weekday else {
        return Some(by_rhythm.max(earliest)).filter(|day| Some(*day) > last);
    };
    let three_days_before = by_rhythm.checked_sub(3.days()).ok()?;
    let day = on_or_after(three_days_before, weekday)?;
    if day >= earliest {
        Some(day)
    } else {
        on_or_after(earliest, weekday)
    }
}

fn on_or_after(day: Date, weekday: jiff::civil::Weekday) -> Option<Date> {
    let days = weekday.since(day.weekday());
    day.checked_add(i64::from(days).days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::Weekday::{self, Tuesday};
    use jiff::civil::date;
    use proptest::prelude::*;

    const SIX_WEEKS: LengthOfTime = LengthOfTime::weeks(6);

    #[test]
    fn the_rhythm_is_kept_on_the_agreed_weekday() {
        let next = |every, last, today| next_day(every, Some(Tuesday), Some(last), today, 21);
        assert_eq!(next(SIX_WEEKS, date(2026, 5, 19), date(2026, 5, 20)), Some(date(2026, 6, 30)));
        // Two months after Tuesday 13 January is a Friday: the Tuesday before is nearer than the one after.
        assert_eq!(next(LengthOfTime::months(2), date(2026, 1, 13), date(2026, 1, 14)), Some(date(2026, 3, 10)));
        // A month after 31 January is the last day of February, also in a leap year.
        assert_eq!(next(LengthOfTime::months(1), date(2028, 1, 31), date(2028, 2, 1)), Some(date(2028, 2, 29)));
        assert_eq!(next(LengthOfTime::months(1), date(2027, 1, 31), date(2027, 2, 1)), Some(date(2027, 3, 2)));
        assert_eq!(next(SIX_WEEKS, date(2026, 12, 1), date(2026, 12, 2)), Some(date(2027, 1, 12)));
        // A planned meeting counts as the last one.
        assert_eq!(next(SIX_WEEKS, date(2027, 1, 12), date(2026, 12, 2)), Some(date(2027, 2, 23)));
    }

    #[test]
    fn without_a_rhythm_to_keep_there_is_time_for_the_call() {
        let today = date(2026, 11, 21);
        assert_eq!(next_day(SIX_WEEKS, Some(Tuesday), None, today, 21), Some(date(2026, 12, 15)));
        assert_eq!(
            next_day(SIX_WEEKS, Some(Tuesday), Some(date(2026, 1, 6)), today, 21),
            Some(date(2026, 12, 15))
        );
        assert_eq!(next_day(SIX_WEEKS, None, None, today, 21), Some(date(2026, 12, 13)));
        assert_eq!(next_day(SIX_WEEKS, Some(Tuesday), None, Date::MAX, 21), None);
    }

    #[test]
    fn everyone_has_a_turn() {
        assert_eq!(in_turn(&["a", "b", "c"], Some("a")), ["b", "c", "a"]);
        assert_eq!(in_turn(&["a", "b", "c"], Some("c")), ["a", "b", "c"]);
        assert_eq!(in_turn(&["a", "b"], None), ["a", "b"]);
        assert_eq!(in_turn(&[], Some("a")), [""; 0]);
    }

    #[test]
    fn a_meeting_ends_on_its_own_day() {
        let time = |hour, minute| jiff::civil::time(hour, minute, 0, 0);
        assert_eq!(ends(time(19, 30), 90), Some(time(21, 0)));
        assert_eq!(ends(time(23, 0), 90), None);
        assert_eq!(ends(time(19, 30), 0), None);
        assert_eq!(ends(time(19, 30), u32::MAX), None);
    }

    fn days() -> impl Strategy<Value = Date> {
        (1950i16..2150, 1i8..=12, 1i8..=31)
            .prop_filter_map("a day", |(year, month, day)| Date::new(year, month, day).ok())
    }

    fn lengths() -> impl Strategy<Value = LengthOfTime> {
        let units = prop::sample::select(vec!["minute", "hour", "day", "week", "month", "year"]);
        (1u16..40, units).prop_map(|(amount, unit)| format!("{amount} {unit}s").parse().unwrap())
    }

    fn weekdays() -> impl Strategy<Value = Option<Weekday>> {
        prop::option::of((1i8..=7).prop_map(|day| Weekday::from_monday_one_offset(day).unwrap()))
    }

    proptest! {
        #[test]
        fn the_next_meeting_is_after_the_last_one_and_not_in_the_past(
            every in lengths(), weekday in weekdays(), last in prop::option::of(days()), today in days(), call in 0i64..60,
        ) {
            let next = next_day(every, weekday, last, today, call).unwrap();
            prop_assert!(next >= today && last.is_none_or(|last| next > last), "{next}");
            prop_assert!(weekday.is_none_or(|weekday| next.weekday() == weekday), "{next}");
        }

        #[test]
        fn the_next_meeting_is_at_most_three_days_from_the_rhythm(
            every in lengths(), weekday in weekdays(), last in days(), ahead in 0i64..800,
        ) {
            let rhythm = every.after(last);
            let today = rhythm.saturating_sub(ahead.days());
            prop_assume!(ahead > 3 && (rhythm - last).get_days() > 3);
            let next = next_day(every, weekday, Some(last), today, 21).unwrap();
            prop_assert!((next - rhythm).get_days().abs() <= 3, "{last} {rhythm} {next}");
        }

        #[test]
        fn a_rhythm_in_weeks_never_drifts(weeks in 1u16..60, day in 1i8..=7, start in days(), times in 1usize..40) {
            let weekday = Weekday::from_monday_one_offset(day).unwrap();
            let every = LengthOfTime::weeks(weeks);
            let first = on_or_after(start, weekday).unwrap();
            let mut last = first;
            for _ in 0..times {
                last = next_day(every, Some(weekday), Some(last), last, 21).unwrap();
            }
            prop_assert_eq!(i64::from((last - first).get_days()), i64::try_from(times).unwrap() * i64::from(weeks) * 7);
        }

        #[test]
        fn after_a_round_everyone_had_one_turn(number in 1usize..8, start in 0usize..8) {
            let list: Vec<usize> = (0..number).collect();
            let mut last = Some(start % number);
            let mut turns = Vec::new();
            for _ in 0..number {
                last = in_turn(&list, last).first().copied();
                turns.extend(last);
            }
            turns.sort_unstable();
            prop_assert_eq!(turns, list);
        }
    }
}
