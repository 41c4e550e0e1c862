//! What the guard reads besides loaded records: a text, a record that is not in its folder, a Word file.

use std::ops::Range;
use std::path::Path;

use super::glance::Glance;
use super::persons::Names;
use super::records::{finding, may_stand};
use super::toml::free_texts_that;
use super::{look, word};
use crate::findings::Finding;
use crate::findings::many::{MOST_OF_A_RULE, keep_the_first};
use crate::records::kind::Kind;
use crate::records::parse::without_byte_order_mark;
use crate::records::place::{FileId, Place, Position, Spot, positions};

/// What stands in a file, as far as the guard can read it.
#[derive(Debug)]
pub enum Content {
    /// A text in lines.
    Text(String),
    /// A record, of a kind where that is known.
    Record(Option<Kind>, String),
    /// The paragraphs of a Word file.
    Word(word::Paragraphs),
}

/// Why the content of a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Neither a text nor a Word file.
    #[error("neither a text nor a Word file")]
    OtherForm,
    /// Unpacked it would be too large.
    #[error("too large")]
    TooLarge,
    /// A Word file that is damaged, or locked with a password.
    #[error("damaged or locked")]
    Damaged,
}

/// A finding in a content, and where.
#[derive(Debug)]
pub struct Found {
    /// What was found. Its place means nothing.
    pub finding: Finding,
    /// Where it begins: line and column, in a Word file paragraph and column.
    pub start: Position,
    /// Behind its last character.
    pub end: Position,
}

impl Content {
    /// The content of a file, by its name and its bytes.
    ///
    /// # Errors
    ///
    /// Where it is nothing that can be read.
    pub fn of(name: &Path, bytes: Vec<u8>) -> Result<Self, Unreadable> {
        let is_named = |extension: &str| name.extension().is_some_and(|is| is.eq_ignore_ascii_case(extension));
        if bytes.starts_with(b"PK") {
            return word::paragraphs(bytes).map(Content::Word);
        }
        let text = text(bytes).ok_or(Unreadable::OtherForm)?;
        Ok(if is_named("toml") {
            let folders = name.ancestors().skip(1).filter_map(|folder| folder.file_name()?.to_str());
            Content::Record(folders.filter_map(Kind::of_folder).next(), text)
        } else {
            Content::Text(text)
        })
    }

    /// What the guard has to say of it, in the order of the text.
    pub fn findings(&self, names: &Names) -> Vec<Found> {
        let mut found = match self {
            Content::Text(text) => in_text(text, names),
            Content::Word(paragraphs) => in_text(&paragraphs.text, names),
            Content::Record(kind, text) => in_record(*kind, text, names),
        };
        keep_the_first(&mut found, MOST_OF_A_RULE);
        let ranges: Vec<Range<usize>> = found.iter().map(range).collect();
        let offsets: Vec<usize> = ranges.iter().flat_map(|range| [range.start, range.end]).collect();
        let positions = match self {
            Content::Text(text) | Content::Record(_, text) => positions(text, &offsets),
            Content::Word(paragraphs) => offsets.iter().map(|offset| paragraphs.position(*offset)).collect(),
        };
        let both = positions.chunks_exact(2).map(|both| (both[0], both[1]));
        let found = found.into_iter().zip(both);
        found.map(|(finding, (start, end))| Found { finding, start, end }).collect()
    }
}

/// What the name of a file says. It stands at its beginning.
pub fn in_name(file: &Path, names: &Names) -> Vec<Found> {
    let name = file.file_stem().map(|name| name.to_string_lossy().replace(['-', '_', '.'], " "));
    let found = in_text(&name.unwrap_or_default(), names).into_iter().map(|finding| Found {
        finding,
        start: Position::FILE,
        end: Position::FILE,
    });
    found.collect()
}

fn range(finding: &Finding) -> Range<usize> {
    match &finding.place.spot {
        Spot::Bytes(range) => range.clone(),
        _ => 0..0,
    }
}

fn at(range: Range<usize>) -> Place {
    Place {
        file: FileId::default(),
        spot: Spot::Bytes(range),
    }
}

fn in_text(text: &str, names: &Names) -> Vec<Finding> {
    look(text, names).iter().map(|hit| finding(hit, at(hit.range.clone()))).collect()
}

fn in_record(kind: Option<Kind>, text: &str, names: &Names) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut glance = Glance::with(names);
    for free in free_texts_that(kind, text, |text| glance.may_speak(text)) {
        let hits = look(&free.text, names);
        let hits = hits.iter().filter(|hit| !may_stand(kind, free.key.as_deref(), hit.rule.id));
        found.extend(hits.map(|hit| finding(hit, at(free.in_file(&hit.range)))));
    }
    found
}

/// The text in some bytes: UTF-8, UTF-16 with its mark, else as older programs on Windows write it.
fn text(bytes: Vec<u8>) -> Option<String> {
    let in_units = |unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok()
    };
    let text = match bytes.as_slice() {
        [0xff, 0xfe, ..] => in_units(u16::from_le_bytes)?,
        [0xfe, 0xff, ..] => in_units(u16::from_be_bytes)?,
        _ => match String::from_utf8(bytes) {
            Ok(text) => without_byte_order_mark(&text).to_owned(),
            Err(error) => error.as_bytes().iter().map(|byte| windows_character(*byte)).collect(),
        },
    };
    (!text.contains('\0')).then_some(text)
}

/// A byte in Windows-1252, the western code page.
fn windows_character(byte: u8) -> char {
    const FROM_80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
        '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => FROM_80[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(name: &str, bytes: &[u8]) -> Vec<(&'static str, usize, usize)> {
        let content = Content::of(Path::new(name), bytes.to_vec()).unwrap();
        let found = content.findings(&Names::default());
        found
            .iter()
            .map(|one| (one.finding.rule.id, one.start.line, one.start.column))
            .collect()
    }

    #[test]
    fn a_text_is_read_in_the_forms_that_people_have() {
        let text = "Één dag.\r\nBel 06-12345678.\r\n";
        let spots = [("private-contact-details", 2, 5)];
        assert_eq!(found("a.txt", text.as_bytes()), spots);
        assert_eq!(found("a.md", format!("\u{feff}{text}").as_bytes()), spots);
        let wide: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        assert_eq!(found("a.txt", &wide), spots);
        let western: Vec<u8> = text.chars().map(|one| one as u8).collect();
        assert_eq!(found("a.txt", &western), spots);
        assert_eq!(Content::of(Path::new("a.doc"), vec![0xd0, 0xcf, 0]).err(), Some(Unreadable::OtherForm));
    }

    #[test]
    fn of_a_record_the_free_texts_are_read() {
        let record = b"phone = \"06-12345678\"\nplace = \"Beukenlaan 15\"\ntitle = \"bel 06-12345678\" # x\n";
        assert_eq!(found("meetings/a.toml", record), [("private-contact-details", 3, 14)]);
        assert_eq!(found("a.toml", record).len(), 2);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_harm(bytes in proptest::collection::vec(any::<u8>(), 0..80), is_record: bool) {
            if let Ok(content) = Content::of(Path::new(if is_record { "a.toml" } else { "a" }), bytes) {
                content.findings(&Names::default());
            }
        }
    }
}
