//! From records to the report that is written: every rule, the levels, the exceptions, the filters, and
//! for each finding its lines and columns.

use std::collections::HashMap;
use std::ops::Range;
use std::path::PathBuf;

use jiff::civil::Date;
use rayon::prelude::*;

use super::scope::{Known, Touched, next_meeting};
use super::{Finding, Level};
use crate::guard;
use crate::guard::persons::Names;
use crate::language::Message;
use crate::records::load::read_text;
use crate::records::meeting::Meeting;
use crate::records::parse::without_byte_order_mark;
use crate::records::place::{FileId, Place, Position, Spot, positions, resolve};
use crate::records::{Record, Records};
use crate::rules::language::{self, CheckPassage};
use crate::rules::{self, Check, Context, Family, Rule, batch, exceptions};

pub use super::excerpt::Excerpt;

/// What the reader wants to know.
#[derive(Debug)]
pub struct Request {
    /// The day that was named for today, if one was.
    pub today: Option<Date>,
    /// The day on the clock.
    pub clock: Date,
    /// Only these rules, if any are named.
    pub rules: Vec<&'static Rule>,
    /// Only these files, if any are named: paths below the folder of records.
    pub files: Option<Vec<PathBuf>>,
    /// Only what matters for this meeting, and as of its day where that is later.
    pub meeting: Option<FileId>,
    /// Only what these earlier records did not have.
    pub since: Option<Records>,
    /// Whether the lines at fault are wanted too.
    pub excerpts: bool,
    /// Whether the paths of all files are wanted, with findings or without.
    pub paths: bool,
    /// Whether it is wanted what still stands open before the next meeting.
    pub next_meeting: bool,
    /// Whether the texts are to be read too, sentence by sentence.
    pub texts: bool,
}

impl Request {
    /// Everything, without further wishes.
    pub fn all(today: Option<Date>, clock: Date) -> Self {
        Request {
            today,
            clock,
            rules: Vec::new(),
            files: None,
            meeting: None,
            since: None,
            excerpts: false,
            paths: false,
            next_meeting: false,
            texts: true,
        }
    }
}

/// Everything that is to be written, sorted.
#[derive(Debug)]
pub struct Report {
    /// The day that was taken for today.
    pub today: Date,
    /// Whether that day comes from the settings.
    pub today_is_pinned: bool,
    /// The day of the meeting that was asked for, where it is later: dated rules spoke as of that day.
    pub as_of: Option<Date>,
    /// The folder of records as it is shown.
    pub records: String,
    /// How many files are records or settings.
    pub files: usize,
    /// Every file that is a record or the settings, as it is shown, where that was wanted.
    pub paths: Vec<String>,
    /// The findings, by file, line, column and rule.
    pub entries: Vec<Entry>,
    /// How many findings were left out because an earlier state had them too; none where that was not asked.
    pub left_out: Option<usize>,
    /// What still stands open before the next meeting, where that was asked and there is one.
    pub next: Option<NextMeeting>,
}

/// The next meeting, and what still stands open before it.
#[derive(Debug)]
pub struct NextMeeting {
    /// Its id.
    pub id: &'static str,
    /// Its day.
    pub date: Date,
    /// How many days from today it is.
    pub days: i64,
    /// The open points, the gravest first.
    pub open: Vec<Entry>,
}

/// A finding with its lines and columns.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The rule that speaks.
    pub rule: &'static Rule,
    /// How much it matters here.
    pub level: Level,
    /// What is the matter.
    pub message: Message,
    /// What to do.
    pub help: Message,
    /// Where it is.
    pub spot: Spotted,
    /// Other places that explain it, and what stands there.
    pub related: Vec<(Spotted, Message)>,
}

/// A place with its file, lines and columns.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spotted {
    /// The file as it is shown.
    pub file: String,
    /// The first character.
    pub start: Position,
    /// Behind the last character.
    pub end: Position,
    /// The line at fault, where it was wanted and is not the file as a whole.
    pub excerpt: Option<Excerpt>,
}

impl Report {
    /// How many findings have a level.
    pub fn count(&self, level: Level) -> usize {
        self.entries.iter().filter(|entry| entry.level == level).count()
    }

    /// Whether there is a finding at or above a level.
    pub fn reaches(&self, level: Level) -> bool {
        self.entries.iter().any(|entry| entry.level >= level)
    }
}

/// The day that is taken for today: the one that was named, the one that is pinned, the one on the clock.
pub fn today(records: &Records, named: Option<Date>, clock: Date) -> Date {
    let pinned = records.settings.today.get().map(|today| today.0);
    named.or(pinned).unwrap_or(clock)
}

/// Runs every rule and reports what was asked for.
pub fn report(records: &Records, request: &Request) -> Report {
    let today = today(records, request.today, request.clock);
    let meeting = request.meeting.and_then(|file| meeting_in(records, file));
    let as_of = meeting
        .and_then(|meeting| meeting.date.get())
        .map_or(today, |date| date.0.max(today));
    let context = context(records, as_of, request.today, request.texts);
    let told = tell(&context);
    let hidden = Hidden::of(&told);
    let lasting = request.next_meeting.then(|| lasting(&told));
    let mut findings = exceptions::settle(&context, told);
    if let Some(meeting) = meeting {
        let touched = Touched::by(records, meeting);
        findings.retain(|finding| touched.holds(finding));
    }
    findings.retain(|finding| request.rules.is_empty() || request.rules.contains(&finding.rule));
    if let Some(files) = &request.files {
        let wanted: Vec<bool> = records
            .files
            .iter()
            .map(|file| files.iter().any(|wanted| file.path().starts_with(wanted)))
            .collect();
        findings.retain(|finding| wanted[finding.place.file.index()]);
    }
    let left_out = request.since.as_ref().map(|earlier| {
        let context = self::context(earlier, as_of, Some(as_of), request.texts);
        let mut known = Known::of(earlier, &exceptions::settle(&context, tell(&context)));
        let before = findings.len();
        findings.retain(|finding| !known.take(records, finding));
        before - findings.len()
    });
    let next = lasting.and_then(|lasting| next(records, lasting, today, request.today));
    Report {
        today,
        as_of: (as_of != today).then_some(as_of),
        today_is_pinned: request.today.is_none() && records.settings.today.known().is_some(),
        records: records.root.shown.clone(),
        files: records.count(),
        paths: if request.paths { paths(records) } else { Vec::new() },
        entries: place_all(records, findings, request.excerpts.then_some(&hidden)),
        left_out,
        next,
    }
}

fn paths(records: &Records) -> Vec<String> {
    let files = records.files.iter().filter(|file| file.kind.is_some());
    files.map(|file| records.root.shown(&file.path())).collect()
}

fn context(records: &Records, today: Date, named: Option<Date>, texts: bool) -> Context<'_> {
    Context {
        records,
        today,
        // Where the settings cannot be read, today and every level and exception are unknown.
        today_is_known: named.is_some() || (records.settings_are_sound && !records.settings.today.is_unknown()),
        texts_are_read: texts,
    }
}

/// What does not depend on the day.
fn lasting(told: &[Finding]) -> Vec<Finding> {
    told.iter().filter(|finding| !finding.rule.dated).cloned().collect()
}

fn meeting_in(records: &Records, file: FileId) -> Option<&Record<Meeting>> {
    records.meetings.all().iter().find(|meeting| meeting.file == file)
}

/// What still stands open before the next meeting: what holds whatever the day, and the dated rules as of its
/// day.
fn next(records: &Records, mut findings: Vec<Finding>, today: Date, named: Option<Date>) -> Option<NextMeeting> {
    let meeting = next_meeting(records, today)?;
    let date = meeting.date.get()?.0;
    let context = context(records, date, named, false);
    findings.extend(tell_of_rules(&context, |rule| rule.dated));
    let mut findings = exceptions::settle(&context, findings);
    let touched = Touched::by(records, meeting);
    findings.retain(|finding| touched.holds(finding));
    let mut open = place_all(records, findings, None);
    // Within a level, what concerns this meeting itself comes first.
    let own = records.shown(meeting.file);
    open.sort_by_key(|entry| (std::cmp::Reverse(entry.level), entry.spot.file != own));
    Some(NextMeeting {
        id: meeting.id.as_str(),
        date,
        days: i64::from((date - today).get_days()),
        open,
    })
}

/// What reading and the rules find on a day, before the settings have a say in it.
fn tell(context: &Context<'_>) -> Vec<Finding> {
    let mut found = context.records.findings.clone();
    found.extend(tell_of_rules(context, |_| true));
    found
}

/// What the rules find on a day that is known, whatever the settings make of it: for whoever asks whether a
/// rule has something to say, and not how much it matters.
pub fn found_by_rules(records: &Records, today: Date) -> Vec<Finding> {
    let context = Context {
        records,
        today,
        today_is_known: true,
        texts_are_read: false,
    };
    ask(&context, &rules::all().filter(|rule| !rule.family.reads_texts()).collect::<Vec<_>>())
}

/// What the rules find that may speak.
fn tell_of_rules(context: &Context<'_>, speaks: impl Fn(&Rule) -> bool) -> Vec<Finding> {
    let rules: Vec<&Rule> = rules::all()
        .filter(|rule| context.today_is_known || !rule.dated)
        .filter(|rule| {
            context.records.settings_are_sound || matches!(rule.family, Family::Format | Family::References)
        })
        .filter(|rule| context.texts_are_read || !rule.family.reads_texts())
        .filter(|rule| speaks(rule))
        .collect();
    ask(context, &rules)
}

/// What some rules find. Those on single meetings go through them together, batch by batch.
fn ask(context: &Context<'_>, rules: &[&'static Rule]) -> Vec<Finding> {
    let on_records = rules.par_iter().flat_map_iter(|rule| {
        let mut found = Vec::new();
        if let Check::Records(check) | Check::RecordsAndMeetings(check, _) = rule.check {
            check(context, &mut found);
        }
        found
    });
    let entries = batch::entries(context.records);
    let on_meetings = batch::batches(&entries).into_par_iter().flat_map_iter(|batch| {
        let mut found = Vec::new();
        for rule in rules {
            if let Check::Meetings(check) | Check::RecordsAndMeetings(_, check) = rule.check {
                check(context, batch, &mut found);
            }
        }
        found
    });
    let on_texts = rules.iter().any(|rule| matches!(rule.check, Check::Text(_)));
    let (files, names) = if on_texts {
        (context.records.files.len(), Names::of(context.records))
    } else {
        (0, Names::default())
    };
    let texts = (0..files).into_par_iter().flat_map_iter(|file| {
        let file = FileId(u32::try_from(file).unwrap_or(u32::MAX));
        let found = guard::records::findings(context.records, file, &names);
        found.into_iter().filter(|finding| rules.contains(&finding.rule))
    });
    let on_passages: Vec<CheckPassage> = rules
        .iter()
        .filter_map(|rule| match rule.check {
            Check::Passages(check) => Some(check),
            _ => None,
        })
        .collect();
    let partners = if on_passages.is_empty() {
        Vec::new()
    } else {
        language::files(context.records)
    };
    let organisations = language::names(context.records);
    let passages = partners
        .into_par_iter()
        .flat_map_iter(|file| language::findings(context.records, file, &organisations, &on_passages));
    on_records.chain(on_meetings).chain(texts).chain(passages).collect()
}

/// What the guard found, in the bytes of each file, silenced or not: no line with it is ever shown.
struct Hidden(HashMap<FileId, Vec<Range<usize>>>);

impl Hidden {
    fn of(findings: &[Finding]) -> Self {
        let mut hidden: HashMap<FileId, Vec<Range<usize>>> = HashMap::new();
        for finding in findings.iter().filter(|finding| finding.rule.family == Family::Guard) {
            if let Spot::Bytes(range) = &finding.place.spot {
                hidden.entry(finding.place.file).or_default().push(range.clone());
            }
        }
        Hidden(hidden)
    }
}

/// Works out lines and columns, one pass per file, and sorts. The lines at fault are shown where it is known
/// what of them is to be hidden.
fn place_all(records: &Records, findings: Vec<Finding>, excerpts: Option<&Hidden>) -> Vec<Entry> {
    let mut by_file: HashMap<FileId, Vec<&Place>> = HashMap::new();
    for finding in &findings {
        by_file.entry(finding.place.file).or_default().push(&finding.place);
        for related in &finding.related {
            by_file.entry(related.place.file).or_default().push(&related.place);
        }
    }
    let spotted: HashMap<&Place, Spotted> = by_file
        .into_par_iter()
        .flat_map_iter(|(file, places)| spot(records, file, places, excerpts))
        .collect();
    let at = |place: &Place| match spotted.get(place) {
        Some(spot) => spot.clone(),
        None => whole(records, place.file),
    };
    let mut entries: Vec<Entry> = findings
        .iter()
        .map(|finding| Entry {
            rule: finding.rule,
            level: finding.level,
            message: finding.message.clone(),
            help: finding.help.clone(),
            spot: at(&finding.place),
            related: finding
                .related
                .iter()
                .map(|related| (at(&related.place), related.message.clone()))
                .collect(),
        })
        .collect();
    entries.sort_by(|one, other| {
        let key = |entry: &Entry| (entry.spot.start, entry.rule.id, entry.spot.end);
        one.spot
            .file
            .as_bytes()
            .cmp(other.spot.file.as_bytes())
            .then_with(|| key(one).cmp(&key(other)))
            .then_with(|| format!("{:?}", one.message).cmp(&format!("{:?}", other.message)))
    });
    entries
}

fn whole(records: &Records, file: FileId) -> Spotted {
    Spotted {
        file: records.shown(file),
        start: Position::FILE,
        end: Position::FILE,
        excerpt: None,
    }
}

fn spot<'p>(
    records: &Records,
    file: FileId,
    places: Vec<&'p Place>,
    excerpts: Option<&Hidden>,
) -> Vec<(&'p Place, Spotted)> {
    let found = &records.files[file.index()];
    let spots: Vec<_> = places.iter().map(|place| &place.spot).collect();
    let only_whole = spots.iter().all(|spot| **spot == Spot::File);
    let text = (!only_whole)
        .then(|| read_text(&records.root.folder.join(found.path())).ok())
        .flatten();
    let Some(text) = text else {
        return places.into_iter().map(|place| (place, whole(records, file))).collect();
    };
    let text = without_byte_order_mark(&text);
    let ranges = resolve(text, &spots);
    let offsets: Vec<usize> = ranges.iter().flatten().flat_map(|range| [range.start, range.end]).collect();
    let mut places_in_text = positions(text, &offsets).into_iter();
    let shown = records.shown(file);
    let hidden = excerpts.and_then(|hidden| hidden.0.get(&file)).map_or(&[][..], Vec::as_slice);
    let masks = super::excerpt::Masks::of(found, text, hidden);
    places
        .into_iter()
        .zip(ranges)
        .map(|(place, range)| {
            let spot = match range {
                None => whole(records, file),
                Some(range) => {
                    let start = places_in_text.next().unwrap_or(Position::FILE);
                    let end = places_in_text.next().unwrap_or(start);
                    Spotted {
                        file: shown.clone(),
                        start,
                        end,
                        excerpt: excerpts.is_some().then(|| Excerpt::of(text, range, start.line, &masks)),
                    }
                }
            };
            (place, spot)
        })
        .collect()
}
