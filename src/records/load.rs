//! Finds the files, reads and parses them on all cores, and keeps going whatever they hold.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs;
use std::io::Read as _;
use std::ops::Range;
use std::path::Path as FilePath;

use super::name::{Name, NameMap};
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml_spanner::Arena;

use super::agreement::Agreement;
use super::contact::Contact;
use super::file::File;
use super::find::{self, Found, reason};
use super::kind::Kind;
use super::meeting::Meeting;
use super::mentions::{self, Mentions, Unknown};
use super::organisation::Organisation;
use super::parse::{self, SyntaxError};
use super::place::{FileId, Place, Spot};
use super::quick;
use super::relations::Relations;
use super::root::Root;
use super::settings::Settings;
use super::structure;
use super::substitute::Substitute;
use super::{Duplicate, Record, Records, Set};
use crate::findings::Finding;
use crate::findings::many::{MOST_OF_A_RULE, keep_the_first};
use crate::path;
use crate::rules::format::unreadable_file::{self, Reason};
use crate::rules::format::{invalid_file_name, invalid_toml, invalid_value, misplaced_file, unsupported_format};
use crate::rules::references::unknown_reference;
use crate::writing::NewFile;

/// The size above which a file is not read.
pub const LARGEST_FILE: u64 = 1024 * 1024;

/// With more files than this, reading from a cold disk gains by more readers than cores.
const MANY_FILES: usize = 300;
const READERS_FOR_MANY_FILES: usize = 8;

/// A reader takes at least so many files at a time.
const FILES_FOR_A_READER: usize = 16;

/// Looks at the text of a sound file of a kind while it is in memory: whether there is more to say of it.
pub type Look = fn(Kind, &str) -> bool;

/// Loads everything below a folder of records. A fault in a file is a finding and never stops the rest.
pub fn load(root: Root) -> Records {
    load_all(root, &[], None)
}

/// The same with files that are yet to be written, as if they were there.
pub fn load_with(root: Root, unwritten: &[NewFile]) -> Records {
    load_all(root, unwritten, None)
}

/// The same with a look at every text: a file is cleared where that had nothing to say.
pub fn load_looking(root: Root, look: Look) -> Records {
    load_all(root, &[], Some(look))
}

fn load_all(root: Root, unwritten: &[NewFile], look: Option<Look>) -> Records {
    let found = find::files(&root, unwritten.iter().map(|file| &*file.path));
    let mut records = Records::none(root);
    let mut read = read_all(&records.root, &found, look);
    for new in unwritten {
        let position = found.files.iter().position(|file| file.path() == *new.path);
        if let Some((position, kind)) = position.and_then(|position| Some((position, found.files[position].kind?)))
        {
            let file = FileId(u32::try_from(position).unwrap_or(u32::MAX));
            read[position] = read_as(file, kind, text(new.text.clone().into_bytes()), look);
        }
    }
    let newer = read.iter().find_map(|file| match &file.content {
        Content::Settings(settings) => settings.format.get().filter(|format| format.0 > unsupported_format::KNOWN),
        _ => None,
    });
    records.files = found.files;
    let mut content = Gathered::with_room(&records.files);
    for (position, read) in read.into_iter().enumerate() {
        let id = FileId(u32::try_from(position).unwrap_or(u32::MAX));
        let faults = read.faults.map_or_else(Faults::default, |faults| *faults);
        let file = &mut records.files[position];
        file.is_sound = !matches!(read.content, Content::Nothing);
        file.is_cleared = read.is_cleared;
        file.mask(faults.masked);
        let (kind, name) = (file.kind, file.id);
        if newer.is_none() {
            records.something_is_unknown |= !faults.findings.is_empty();
            records.findings.extend(faults.findings);
            content.add(kind, name, id, read.content, &mut records);
        } else if let (Content::Settings(settings), Some(newer)) = (read.content, newer) {
            records.settings = Record::new(name, id, settings);
            records.findings.push(unsupported_format::newer(id, newer.0));
        }
    }
    if newer.is_none() {
        content.name(&mut records);
        content.resolve(&mut records);
        records.relations = Relations::of(&records);
    }
    for mut file in found.plain {
        file.is_sound = true;
        records.files.push(file);
    }
    records
}

/// What came of reading one file. There is one for each file at the same time: it is kept small.
#[derive(Debug, Default)]
struct ReadFile {
    content: Content,
    faults: Option<Box<Faults>>,
    /// Whether a look at its text had nothing to say.
    is_cleared: bool,
}

/// What is at fault in a file.
#[derive(Debug, Default)]
struct Faults {
    findings: Vec<Finding>,
    /// Bytes that no output may repeat.
    masked: Vec<Range<usize>>,
}

impl ReadFile {
    fn new(content: Content, findings: Vec<Finding>, masked: Vec<Range<usize>>) -> Self {
        let is_sound = findings.is_empty() && masked.is_empty();
        ReadFile {
            content,
            faults: (!is_sound).then(|| Box::new(Faults { findings, masked })),
            is_cleared: false,
        }
    }

    /// Of a file that holds no record.
    fn nothing(finding: Finding) -> Self {
        ReadFile::new(Content::Nothing, vec![finding], Vec::new())
    }
}

#[derive(Debug, Default)]
enum Content {
    /// It could not be read or parsed, or is not a record.
    #[default]
    Nothing,
    Settings(Box<Settings>),
    Organisation(Box<Organisation>),
    Contact(Box<Contact>),
    Substitute(Box<Substitute>),
    Agreement(Box<Agreement>),
    Meeting(Box<Meeting>),
}

fn read_all(root: &Root, Found { files, obstacles, .. }: &Found, look: Option<Look>) -> Vec<ReadFile> {
    let read = |(position, file): (usize, &File)| {
        let id = FileId(u32::try_from(position).unwrap_or(u32::MAX));
        read_file(root, id, file, obstacles.get(&id), look)
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let readers = (files.len() > MANY_FILES).then(|| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(cores.max(READERS_FOR_MANY_FILES));
        pool.build().ok()
    });
    let files = files.par_iter().with_min_len(FILES_FOR_A_READER).enumerate();
    match readers.flatten() {
        Some(readers) => readers.install(|| files.map(read).collect()),
        None => files.map(read).collect(),
    }
}

fn read_file(root: &Root, id: FileId, file: &File, obstacle: Option<&Reason>, look: Option<Look>) -> ReadFile {
    let path = file.path();
    let Some(kind) = file.kind else {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        return ReadFile::nothing(misplaced_file::finding(id, &name));
    };
    let text = match obstacle {
        Some(reason) => Err(reason.clone()),
        None => read_text(&root.folder.join(path)),
    };
    read_as(id, kind, text, look)
}

fn read_as(file: FileId, kind: Kind, text: Result<String, Reason>, look: Option<Look>) -> ReadFile {
    match text {
        Ok(text) => {
            let text = parse::without_byte_order_mark(&text);
            let mut read = read_record(file, kind, text);
            read.is_cleared = look.is_some_and(|look| !look(kind, text));
            if let Some(faults) = &mut read.faults {
                keep_the_first(&mut faults.findings, MOST_OF_A_RULE);
            }
            read
        }
        Err(reason) => ReadFile::nothing(unreadable_file::finding(file, &reason)),
    }
}

/// The text of a file that may be read: regular, not too large, UTF-8.
///
/// # Errors
///
/// Where it may not.
pub fn read_text(path: &FilePath) -> Result<String, Reason> {
    // Asked before opening: to open a named pipe is to wait for whoever writes into it.
    if !fs::metadata(path).map_err(|error| reason(&error))?.is_file() {
        return Err(Reason::NotRegular);
    }
    let file = fs::File::open(path).map_err(|error| reason(&error))?;
    let about = file.metadata().map_err(|error| reason(&error))?;
    if !about.is_file() {
        return Err(Reason::NotRegular);
    }
    if about.len() > LARGEST_FILE {
        return Err(Reason::TooLarge);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0) + 1);
    let mut limited = file.take(LARGEST_FILE + 1);
    limited.read_to_end(&mut bytes).map_err(|error| reason(&error))?;
    text(bytes)
}

/// The bytes of a file as text.
fn text(bytes: Vec<u8>) -> Result<String, Reason> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Reason::TooLarge);
    }
    String::from_utf8(bytes).map_err(|_| Reason::NotUtf8)
}

/// What there is to say of the bytes of one file on its own: what `load` finds before it knows other files.
pub fn read_bytes(kind: Kind, bytes: Vec<u8>) -> Vec<Finding> {
    let file = FileId(0);
    let faults = read_as(file, kind, text(bytes), None).faults;
    faults.map_or_else(Vec::new, |faults| faults.findings)
}

/// Reads a record of the type that belongs to a kind.
macro_rules! of_kind {
    ($kind:expr, $read:expr) => {
        match $kind {
            Kind::Settings => $read.map(Content::Settings),
            Kind::Organisation => $read.map(Content::Organisation),
            Kind::Contact => $read.map(Content::Contact),
            Kind::Substitute => $read.map(Content::Substitute),
            Kind::Agreement => $read.map(Content::Agreement),
            Kind::Meeting => $read.map(Content::Meeting),
        }
    };
}

/// Parses one record and holds it against the shape of its kind. Pure: arbitrary text, never a panic.
fn read_record(file: FileId, kind: Kind, text: &str) -> ReadFile {
    match sound_content(kind, text) {
        Some(content) => ReadFile::new(content, Vec::new(), Vec::new()),
        None => read_doubtful_record(file, kind, text),
    }
}

/// The record in a text, where the quick way finds nothing to doubt.
fn sound_content(kind: Kind, text: &str) -> Option<Content> {
    let arena = Arena::new();
    let sound = quick::parse(kind, text, &arena)?;
    of_kind!(kind, sound.record())
}

/// The long way, by which every fault is found.
fn read_doubtful_record(file: FileId, kind: Kind, text: &str) -> ReadFile {
    let (root, errors) = parse::tree(text);
    let checked = structure::check(file, kind, &root);
    if !errors.is_empty() {
        let findings = syntax_findings(file, text, &errors, checked.findings);
        return ReadFile::new(Content::Nothing, findings, checked.masked);
    }
    let content = of_kind!(kind, content(root, &checked));
    let mut findings = checked.findings;
    let content = content.unwrap_or_else(|error| {
        // The structure check found nothing and the type still refuses: its own words are better than none.
        if findings.is_empty() {
            let error = SyntaxError {
                range: error.range,
                detail: error.detail,
            };
            findings.push(invalid_toml::finding(file, text, &error));
        }
        Content::Nothing
    });
    ReadFile::new(content, findings, checked.masked)
}

/// Of a file that is not TOML: its syntax errors, and of its structure only what no syntax error can have
/// caused: dates and times that do not exist.
fn syntax_findings(file: FileId, text: &str, errors: &[SyntaxError], structure: Vec<Finding>) -> Vec<Finding> {
    let syntax = errors.iter().map(|error| invalid_toml::finding(file, text, error));
    let moments = structure.into_iter().filter(|finding| {
        let is_moment = matches!(finding.message.attribute, Some("date" | "time"));
        let is_syntax = |range: &Range<usize>| errors.iter().any(|error| error.range == *range);
        let is_told = matches!(&finding.place.spot, Spot::Bytes(range) if is_syntax(range));
        finding.rule == &invalid_value::RULE && is_moment && !is_told
    });
    syntax.chain(moments).collect()
}

fn content<T: DeserializeOwned>(
    root: toml::de::DeTable<'_>,
    checked: &structure::Checked,
) -> Result<T, SyntaxError> {
    if checked.is_sound() {
        let deserializer = toml::de::Deserializer::from(Spanned::new(0..0, root));
        T::deserialize(deserializer).map_err(|error| SyntaxError {
            range: error.span().unwrap_or(0..0),
            detail: error.message().to_owned(),
        })
    } else {
        serde_json::from_value(structure::readable(&root, checked)).map_err(|error| SyntaxError {
            range: 0..0,
            detail: error.to_string(),
        })
    }
}

/// The records on their way into their sets.
#[derive(Debug, Default)]
struct Gathered {
    organisations: Vec<Record<Organisation>>,
    contacts: Vec<Record<Contact>>,
    substitutes: Vec<Record<Substitute>>,
    agreements: Vec<Record<Agreement>>,
    meetings: Vec<Record<Meeting>>,
    unreadable: Vec<(Kind, Name, FileId)>,
}

impl Gathered {
    /// With room for all records of some files, so that none has to move.
    fn with_room(files: &[File]) -> Self {
        let count = |kind| files.iter().filter(|file| file.kind == Some(kind)).count();
        Gathered {
            organisations: Vec::with_capacity(count(Kind::Organisation)),
            contacts: Vec::with_capacity(count(Kind::Contact)),
            substitutes: Vec::with_capacity(count(Kind::Substitute)),
            agreements: Vec::with_capacity(count(Kind::Agreement)),
            meetings: Vec::with_capacity(count(Kind::Meeting)),
            unreadable: Vec::new(),
        }
    }

    fn add(&mut self, kind: Option<Kind>, id: Name, file: FileId, content: Content, records: &mut Records) {
        match content {
            Content::Nothing => {
                if let Some(kind) = kind {
                    self.unreadable.push((kind, id, file));
                }
                if kind == Some(Kind::Settings) {
                    records.settings.file = file;
                }
            }
            Content::Settings(settings) => {
                if settings.format.is_absent() {
                    records.findings.push(unsupported_format::missing(file));
                }
                if settings.format.get().is_some_and(|format| format.0 == 0) {
                    let place = Place {
                        file,
                        spot: Spot::Value(path!["format"]),
                    };
                    records.findings.push(invalid_value::case(place, "format-zero", "help-format-zero"));
                }
                records.settings = Record::new(id, file, settings);
                records.settings_are_sound = true;
            }
            Content::Organisation(content) => self.organisations.push(Record::new(id, file, content)),
            Content::Contact(content) => self.contacts.push(Record::new(id, file, content)),
            Content::Substitute(content) => self.substitutes.push(Record::new(id, file, content)),
            Content::Agreement(content) => self.agreements.push(Record::new(id, file, content)),
            Content::Meeting(content) => self.meetings.push(Record::new(id, file, content)),
        }
    }

    /// Gives every record its id; a later one with the same id, compared without case, stays outside.
    fn name(&mut self, records: &mut Records) {
        for meeting in &self.meetings {
            let date = meeting.date.get().map(|date| date.0);
            records
                .findings
                .extend(invalid_file_name::of_meeting(meeting.file, &meeting.id, date));
        }
        fn of_records<T>(list: &[Record<T>], findings: &mut Vec<Finding>) {
            let wrong = list
                .iter()
                .filter_map(|record| invalid_file_name::of_record(record.file, &record.id));
            findings.extend(wrong);
        }
        of_records(&self.organisations, &mut records.findings);
        of_records(&self.contacts, &mut records.findings);
        of_records(&self.substitutes, &mut records.findings);
        of_records(&self.agreements, &mut records.findings);
        let unreadable = |wanted: Kind| {
            self.unreadable
                .iter()
                .filter(move |(kind, ..)| *kind == wanted)
                .map(|(_, id, file)| (*id, *file))
                .collect::<Vec<_>>()
        };
        let lost = Kind::RECORDS.map(unreadable);
        let [organisations, contacts, substitutes, agreements, meetings] = lost;
        let duplicates = &mut records.duplicates;
        records.organisations = set(&mut self.organisations, &organisations, duplicates);
        records.contacts = set(&mut self.contacts, &contacts, duplicates);
        records.substitutes = set(&mut self.substitutes, &substitutes, duplicates);
        records.agreements = set(&mut self.agreements, &agreements, duplicates);
        records.meetings = set(&mut self.meetings, &meetings, duplicates);
        let hides_some = |wanted: Kind| {
            let is_record =
                |file: FileId| records.files[file.index()].path().extension() == Some(OsStr::new("toml"));
            self.unreadable.iter().any(|(kind, _, file)| *kind == wanted && !is_record(*file))
        };
        let hidden = Kind::RECORDS.map(hides_some);
        records.organisations.hides_some = hidden[0];
        records.contacts.hides_some = hidden[1];
        records.substitutes.hides_some = hidden[2];
        records.agreements.hides_some = hidden[3];
        records.meetings.hides_some = hidden[4];
        records.something_is_unknown |= !self.unreadable.is_empty() || !records.duplicates.is_empty();
    }

    /// Follows every reference. What is left here are the duplicates: of them no rule speaks, but their
    /// references count.
    fn resolve(&mut self, records: &mut Records) {
        let mut unknown = Vec::new();
        let mut settings = std::mem::take(&mut records.settings);
        unknown.extend(told(settings.file, mentions::resolve(settings.content_mut(), records)));
        records.settings = settings;
        /// Takes the records of one kind out, so that they can change while all others are looked at.
        macro_rules! resolve_each {
            ($($kind:ident)*) => {$(
                let mut taken = std::mem::take(&mut records.$kind.records);
                unknown.extend(resolve_all(&mut taken, records));
                unknown.extend(resolve_all(&mut self.$kind, records));
                records.$kind.records = taken;
            )*};
        }
        resolve_each!(contacts substitutes agreements meetings);
        unknown.sort_by_key(|(file, _)| *file);
        records.something_is_unknown |= !unknown.is_empty();
        let findings = unknown_reference::findings(unknown, records);
        records.findings.extend(findings);
    }
}

fn resolve_all<T: Mentions + Send>(list: &mut [Record<T>], records: &Records) -> Vec<(FileId, Unknown)> {
    list.par_iter_mut()
        .with_min_len(256)
        .flat_map_iter(|record| {
            let file = record.file;
            told(file, mentions::resolve(record.content_mut(), records))
        })
        .collect()
}

fn told(file: FileId, unknown: Vec<Unknown>) -> impl Iterator<Item = (FileId, Unknown)> {
    unknown.into_iter().map(move |unknown| (file, unknown))
}

/// The records by id. Later ones with an id that is taken stay in the list.
fn set<T>(list: &mut Vec<Record<T>>, unreadable: &[(Name, FileId)], duplicates: &mut Vec<Duplicate>) -> Set<T> {
    let mut ids: Vec<(FileId, Name)> = list.iter().map(|record| (record.file, record.id)).collect();
    ids.extend(unreadable.iter().map(|(id, file)| (*file, *id)));
    ids.sort_unstable_by_key(|(file, _)| *file);
    let mut first_by_id: NameMap<FileId> = NameMap::with_capacity(ids.len());
    let mut later = HashSet::new();
    for (file, id) in ids {
        let first = *first_by_id.entry(without_case(id)).or_insert(file);
        if first != file {
            duplicates.push(Duplicate { first, later: file });
            later.insert(file);
        }
    }
    drop(first_by_id);
    let rest = if later.is_empty() {
        Vec::new()
    } else {
        list.extract_if(.., |record| later.contains(&record.file)).collect()
    };
    let records = std::mem::replace(list, rest);
    Set {
        by_id: records.iter().map(|record| record.id).zip(0..).collect(),
        records,
        unreadable: unreadable.iter().copied().collect(),
        hides_some: false,
    }
}

fn without_case(id: Name) -> Name {
    if id.bytes().any(|byte| byte.is_ascii_uppercase() || !byte.is_ascii()) {
        Name::of(&id.to_lowercase())
    } else {
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use walkdir::WalkDir;

    fn rules_of(kind: Kind, text: &str) -> Vec<&'static str> {
        findings(read_record(FileId(0), kind, text))
            .iter()
            .map(|finding| finding.rule.id)
            .collect()
    }

    fn findings(read: ReadFile) -> Vec<Finding> {
        read.faults.map_or_else(Vec::new, |faults| faults.findings)
    }

    #[test]
    fn a_syntax_error_leaves_only_syntax_errors() {
        assert_eq!(rules_of(Kind::Organisation, "nme = \"x\"\nkind = "), ["invalid-toml"]);
    }

    #[test]
    fn every_structural_fault_is_found_at_once() {
        let text = "naam = 1\nkind = \"moske\"\nphone = \"x\"\n[geloof]\nbsn = 1\n";
        let mut rules = rules_of(Kind::Organisation, text);
        rules.sort_unstable();
        assert_eq!(
            rules,
            [
                "forbidden-field",
                "forbidden-field",
                "invalid-value",
                "invalid-value",
                "unknown-field"
            ]
        );
    }

    #[test]
    fn an_empty_text_or_list_is_absent() {
        let text = "title = \"\"\nstatus = \"agreed\"\nparties = []\nsince = 2026-01-01\n";
        assert_eq!(rules_of(Kind::Agreement, text), ["missing-field", "missing-field"]);
    }

    /// What the quick way makes of a text, the long way makes of it too, without a word.
    fn both_ways_agree(kind: Kind, text: &str) -> bool {
        let Some(content) = sound_content(kind, text) else {
            return false;
        };
        let long = read_doubtful_record(FileId(0), kind, text);
        assert!(long.faults.is_none(), "{text}\n{:?}", long.faults);
        assert_eq!(format!("{content:?}"), format!("{:?}", long.content), "{text}");
        true
    }

    #[test]
    fn the_quick_way_reads_what_the_long_way_reads() {
        let mut read = 0;
        for folder in ["records", "examples", "tests/base"] {
            let folder = FilePath::new(env!("CARGO_MANIFEST_DIR")).join(folder);
            for entry in WalkDir::new(folder).into_iter().filter_map(Result::ok) {
                let mut folders = entry.path().iter().filter_map(OsStr::to_str);
                let Some(kind) = folders.find_map(Kind::of_folder) else {
                    continue;
                };
                if let Ok(text) = read_text(entry.path()) {
                    read += usize::from(both_ways_agree(kind, &text));
                    // Every text cut short or with a sign changed somewhere is another text.
                    for at in (0..text.len()).step_by(7).filter(|at| text.is_char_boundary(*at)) {
                        both_ways_agree(kind, &text[..at]);
                        both_ways_agree(
                            kind,
                            &text.replacen(&text[at..].chars().take(1).collect::<String>(), "", 3),
                        );
                    }
                }
            }
        }
        assert!(read > 50, "{read}");
    }

    #[test]
    fn the_quick_way_knows_the_points_of_checklists() {
        let meeting =
            "agreement = \"a\"\ntitle = \"b\"\nkind = \"periodic\"\nstatus = \"planned\"\ndate = 2026-05-19\n";
        let checked = |slug: &str| format!("{meeting}checked = [\"{slug}\"]\n");
        assert!(both_ways_agree(Kind::Meeting, &checked("date-suits")));
        for slug in ["why-written", "date-suit", ""] {
            assert!(!both_ways_agree(Kind::Meeting, &checked(slug)), "{slug}");
        }
        assert_eq!(rules_of(Kind::Meeting, &checked("why-written")), ["invalid-value"]);
    }

    proptest! {
        #[test]
        fn any_text_can_be_read(text in "\\PC{0,200}", kind in 0..Kind::ALL.len()) {
            read_record(FileId(0), Kind::ALL[kind], &text);
            both_ways_agree(Kind::ALL[kind], &text);
        }

        #[test]
        fn any_toml_like_text_can_be_read(
            lines in prop::collection::vec(
                ("(\\[{0,2}[a-z.]{1,12}\\]{0,2}|(title|date|items|present|a\\.b|absent|agreement|due|\"\") ?= ?)",
                 "(\"[^\"]{0,5}\"?|2026-0[0-9]-[0-9]{2}|\\[.{0,5}\\]?|\\{ ?(x|title) = [0-9e.-]{1,5} ?\\}?|'''|true|-?[0-9]{1,20}|)"),
                0..20),
            kind in 0..Kind::ALL.len(),
        ) {
            let text: String = lines.iter().map(|(key, value)| format!("{key}{value}\n")).collect();
            both_ways_agree(Kind::ALL[kind], &text);
            for finding in findings(read_record(FileId(0), Kind::ALL[kind], &text)) {
                if let Spot::Bytes(range) = finding.place.spot {
                    prop_assert!(range.start <= range.end && range.end <= text.len());
                }
            }
        }
    }
}
