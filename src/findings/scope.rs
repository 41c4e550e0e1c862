//! What matters for one meeting, and what a revision already had.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::Finding;
use crate::records::agreement::Agreement;
use crate::records::kind::Kind;
use crate::records::meeting::{Meeting, MeetingStatus};
use crate::records::place::{FileId, Path, Segment, Spot};
use crate::records::value::ContactId;
use crate::records::{Record, Records};

/// The records that a meeting touches.
#[derive(Debug)]
pub struct Touched {
    files: HashSet<FileId>,
    /// Open actions of members, in whatever meeting they were agreed.
    actions: HashMap<FileId, Vec<Path>>,
}

impl Touched {
    /// The agreement, its parties, its seats and their substitutes, whoever is named in the meeting, the
    /// previous report, the open actions of the members, and the meeting itself.
    pub fn by(records: &Records, meeting: &Record<Meeting>) -> Self {
        let mut touched = Touched {
            files: HashSet::from([meeting.file]),
            actions: HashMap::new(),
        };
        let mut seats: HashSet<ContactId> =
            [meeting.chair, meeting.minute_taker].iter().filter_map(|seat| seat.get()).collect();
        seats.extend(meeting.present.values());
        seats.extend(meeting.absent.values().filter_map(|absence| absence.contact.get()));
        let agreement = meeting.agreement.get().and_then(|id| records.agreement(id));
        if let Some(agreement) = agreement {
            seats.extend(agreement.seats().into_iter().map(|(_, seat, _)| seat));
            touched.agreement(records, agreement, meeting);
        }
        for seat in seats {
            touched.files.extend(records.contact(seat).map(|contact| contact.file));
            for substitute in records.substitutes_for(seat) {
                touched.files.insert(substitute.file);
                let by = substitute.by.get().and_then(|by| records.contact(by));
                touched.files.extend(by.map(|contact| contact.file));
            }
        }
        touched
    }

    fn agreement(&mut self, records: &Records, agreement: &Record<Agreement>, meeting: &Record<Meeting>) {
        self.files.insert(agreement.file);
        for party in agreement.parties.values() {
            self.files.extend(records.organisation(*party).map(|organisation| organisation.file));
        }
        let previous = records
            .meetings_of(agreement)
            .filter(|earlier| earlier.status.is(&MeetingStatus::Held) && earlier.file != meeting.file)
            .filter(|earlier| earlier.date.get() <= meeting.date.get())
            .last();
        self.files.extend(previous.map(|previous| previous.file));
        let members: HashSet<ContactId> = agreement.members().map(|(_, member)| member).collect();
        for other in records.meetings.all() {
            for (item, content) in other.items.entries() {
                for (action, content) in content.actions.entries() {
                    let is_of_member = content.owner.get().is_some_and(|owner| members.contains(&owner));
                    if content.is_open() && is_of_member {
                        let path = crate::path!["items", item, "actions", action];
                        self.actions.entry(other.file).or_default().push(path);
                    }
                }
            }
        }
    }

    /// Whether a finding is about one of them.
    pub fn holds(&self, finding: &Finding) -> bool {
        let place = &finding.place;
        self.files.contains(&place.file)
            || self.actions.get(&place.file).is_some_and(|actions| {
                let path = match &place.spot {
                    Spot::Value(path) | Spot::Key(path) | Spot::Table(path) => path.as_slice(),
                    _ => &[],
                };
                actions.iter().any(|action| path.starts_with(action))
            })
    }
}

/// The first planned meeting of all agreements from a day on.
pub fn next_meeting(records: &Records, today: Date) -> Option<&Record<Meeting>> {
    next_of(records.meetings.all(), today)
}

/// The last held meeting of all agreements up to a day.
pub fn last_meeting(records: &Records, today: Date) -> Option<&Record<Meeting>> {
    last_of(records.meetings.all(), today)
}

/// The first of some meetings that is planned for a day from this one on; of those on one day the one that starts
/// first.
pub fn next_of<'r>(
    meetings: impl IntoIterator<Item = &'r Record<Meeting>>,
    today: Date,
) -> Option<&'r Record<Meeting>> {
    let planned = meetings.into_iter().filter(|meeting| meeting.is_planned_from(today));
    planned.min_by_key(|meeting| (meeting.date.get(), meeting.start.get()))
}

/// The last of some meetings that was held up to a day; of those on one day the one that started last.
pub fn last_of<'r>(
    meetings: impl IntoIterator<Item = &'r Record<Meeting>>,
    today: Date,
) -> Option<&'r Record<Meeting>> {
    let held = meetings.into_iter().filter(|meeting| {
        meeting.status.is(&MeetingStatus::Held) && meeting.date.get().is_some_and(|date| date.0 <= today)
    });
    held.max_by_key(|meeting| (meeting.date.get(), meeting.start.get()))
}

/// Findings by what they are about, and how often: a finding that moved to another line is the same.
#[derive(Debug, Default)]
pub struct Known(HashMap<Identity, usize>);

/// Rule, record and way to the key.
type Identity = (&'static str, String, String);

impl Known {
    /// The findings of an earlier state of the records.
    pub fn of(records: &Records, findings: &[Finding]) -> Self {
        let mut known = Known::default();
        for finding in findings {
            *known.0.entry(identity(records, finding)).or_default() += 1;
        }
        known
    }

    /// Takes one of the findings out, where it is known.
    pub fn take(&mut self, records: &Records, finding: &Finding) -> bool {
        match self.0.get_mut(&identity(records, finding)) {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            _ => false,
        }
    }
}

fn identity(records: &Records, finding: &Finding) -> Identity {
    let file = &records.files[finding.place.file.index()];
    let record = match file.kind {
        Some(kind) if kind != Kind::Settings => format!("{}/{}", kind.folder(), file.id),
        _ => file.path().to_string_lossy().into_owned(),
    };
    let path = match &finding.place.spot {
        Spot::File => String::new(),
        // A syntax error has no key: what is wrong has to do.
        Spot::Bytes(_) => format!("{:?}", finding.message),
        Spot::Value(path) | Spot::Key(path) | Spot::Table(path) => spelt(path),
        Spot::FirstOf(paths) | Spot::LastOf(paths) => paths.first().map(|path| spelt(path)).unwrap_or_default(),
    };
    (finding.rule.id, record, path)
}

fn spelt(path: &[Segment]) -> String {
    let steps: Vec<String> = path
        .iter()
        .map(|step| match step {
            // Quoted, so that a dot in a key is no step.
            Segment::Key(key) => format!("{key:?}"),
            Segment::Index(position) => position.to_string(),
        })
        .collect();
    steps.join(".")
}
