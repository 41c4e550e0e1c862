//! Where a finding is: a file and a spot in it. Line and column are worked out only when it is written.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::load::read_text;
use super::{Records, parse};

/// One of the files that were found, by its position in `Records::files`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

impl FileId {
    /// The position in `Records::files`.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// One step from a table to a key, or from a list to an element.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Segment {
    /// A key of a table.
    Key(Cow<'static, str>),
    /// A position in a list, from 0.
    Index(usize),
}

impl From<&'static str> for Segment {
    fn from(key: &'static str) -> Self {
        Segment::Key(Cow::Borrowed(key))
    }
}

impl From<String> for Segment {
    fn from(key: String) -> Self {
        Segment::Key(Cow::Owned(key))
    }
}

impl From<usize> for Segment {
    fn from(position: usize) -> Self {
        Segment::Index(position)
    }
}

/// The way from the top of a file to a value.
pub type Path = Vec<Segment>;

/// Writes a path as it is thought: `path!["items", 2, "title"]`.
#[macro_export]
macro_rules! path {
    ($($segment:expr),* $(,)?) => {
        vec![$($crate::records::place::Segment::from($segment)),*]
    };
}

/// What of a file is meant.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Spot {
    /// The file as a whole, shown as 1:1.
    File,
    /// These bytes of the text, after a byte order mark.
    Bytes(Range<usize>),
    /// The text of a value, from its first quote on.
    Value(Path),
    /// A key, of a dotted one its last part.
    Key(Path),
    /// The header of a table, the `{` of an inline one, the first key of a dotted one.
    Table(Path),
    /// The first in the text of several values.
    FirstOf(Vec<Path>),
    /// The last in the text of several values.
    LastOf(Vec<Path>),
}

/// A file and a spot in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The spot in it.
    pub spot: Spot,
}

/// The bytes of each spot in a text; none for a file as a whole. A spot that is no longer there (the file
/// changed meanwhile) becomes the nearest table around it.
pub fn resolve(text: &str, spots: &[&Spot]) -> Vec<Option<Range<usize>>> {
    let needs_tree = spots.iter().any(|spot| !matches!(spot, Spot::File | Spot::Bytes(_)));
    let root = needs_tree.then(|| parse::tree(text).0);
    spots
        .iter()
        .map(|spot| {
            let range = match (spot, &root) {
                (Spot::Bytes(range), _) => Some(range.clone()),
                (Spot::Value(path), Some(root)) => look_up(root, path, Part::Value),
                (Spot::Key(path), Some(root)) => look_up(root, path, Part::Key),
                (Spot::Table(path), Some(root)) => {
                    look_up(root, path, Part::Value).map(|range| opening(text, range))
                }
                (Spot::FirstOf(paths), Some(root)) => {
                    let ranges = paths.iter().filter_map(|path| look_up(root, path, Part::Value));
                    ranges.min_by_key(|range| range.start)
                }
                (Spot::LastOf(paths), Some(root)) => {
                    let ranges = paths.iter().filter_map(|path| look_up(root, path, Part::Value));
                    ranges.max_by_key(|range| range.start)
                }
                _ => None,
            };
            range.map(|range| clamp(text, range))
        })
        .collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Key,
    Value,
}

fn look_up(root: &DeTable<'_>, path: &[Segment], part: Part) -> Option<Range<usize>> {
    let (last, way) = path.split_last()?;
    let mut found = None;
    let mut here = Here::Table(root);
    for segment in way {
        let Some(value) = here.step(segment) else {
            return found;
        };
        found = Some(value.span());
        here = Here::of(value);
    }
    match (part, last, here) {
        (Part::Key, Segment::Key(key), Here::Table(table)) => match table.get_key_value(key.as_ref()) {
            Some((key, _)) => Some(key.span()),
            None => found,
        },
        _ => here.step(last).map(Spanned::span).or(found),
    }
}

#[derive(Clone, Copy)]
enum Here<'a, 'i> {
    Table(&'a DeTable<'i>),
    List(&'a toml::de::DeArray<'i>),
    Leaf,
}

impl<'a, 'i> Here<'a, 'i> {
    fn of(value: &'a Spanned<DeValue<'i>>) -> Self {
        match value.get_ref() {
            DeValue::Table(table) => Here::Table(table),
            DeValue::Array(list) => Here::List(list),
            _ => Here::Leaf,
        }
    }

    fn step(self, segment: &Segment) -> Option<&'a Spanned<DeValue<'i>>> {
        match (self, segment) {
            (Here::Table(table), Segment::Key(key)) => table.get(key.as_ref()),
            (Here::List(list), Segment::Index(position)) => list.get(*position),
            _ => None,
        }
    }
}

/// Of an inline table, only the `{`; a header and a dotted key as they are.
pub(super) fn opening(text: &str, range: Range<usize>) -> Range<usize> {
    if text.as_bytes().get(range.start) == Some(&b'{') {
        range.start..range.start + 1
    } else {
        range
    }
}

fn clamp(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(range.start);
    let end = text.ceil_char_boundary(range.end.max(start));
    start..end
}

/// A position as people count it: lines and characters from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The character (Unicode scalar value) in the line, from 1.
    pub column: usize,
}

impl Position {
    /// The position of a file as a whole.
    pub const FILE: Position = Position { line: 1, column: 1 };
}

/// The positions of many offsets, in one pass over the text, however long its lines are.
pub fn positions(text: &str, offsets: &[usize]) -> Vec<Position> {
    let mut order: Vec<usize> = (0..offsets.len()).collect();
    order.sort_unstable_by_key(|&which| offsets[which]);
    let mut found = vec![Position::FILE; offsets.len()];
    let mut here = Position::FILE;
    let mut done = 0;
    for which in order {
        let offset = text.floor_char_boundary(offsets[which]);
        for character in text[done..offset].chars() {
            if character == '\n' {
                here = Position {
                    line: here.line + 1,
                    column: 1,
                };
            } else {
                here.column += 1;
            }
        }
        done = offset;
        found[which] = here;
    }
    found
}

impl Records {
    /// The positions at which places begin. A place that is no longer there, because its file changed
    /// meanwhile, is its file as a whole.
    pub fn positions(&self, places: &[Place]) -> Vec<Position> {
        let mut found = vec![Position::FILE; places.len()];
        let mut by_file: BTreeMap<FileId, Vec<usize>> = BTreeMap::new();
        for (which, place) in places.iter().enumerate() {
            by_file.entry(place.file).or_default().push(which);
        }
        for (file, places_in_file) in by_file {
            let Ok(text) = read_text(&self.root.folder.join(self.files[file.index()].path())) else {
                continue;
            };
            let text = parse::without_byte_order_mark(&text);
            let spots: Vec<&Spot> = places_in_file.iter().map(|&which| &places[which].spot).collect();
            let ranges = resolve(text, &spots);
            let known = places_in_file
                .into_iter()
                .zip(ranges)
                .filter_map(|(which, range)| Some((which, range?.start)));
            let (which, offsets): (Vec<usize>, Vec<usize>) = known.unzip();
            for (which, position) in which.into_iter().zip(positions(text, &offsets)) {
                found[which] = position;
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "title = \"Ağaç\"\r\nperson.name = \"A\"\nwho = { name = \"B\", \"e mail\" = 1 }\n\
                        [communication]\ninternal = \"x\"\n[[items]]\ntitle = \"1\"\n[[items.actions]]\nwhat = '''\na\nb'''\n\
                        [[items]]\ntitle = \"2\"\n";

    fn spot(spot: Spot) -> &'static str {
        let range = resolve(TEXT, &[&spot]).remove(0).unwrap();
        &TEXT[range]
    }

    #[test]
    fn a_value_is_its_own_text_from_the_first_quote_on() {
        assert_eq!(spot(Spot::Value(path!["title"])), "\"Ağaç\"");
        assert_eq!(spot(Spot::Value(path!["who", "e mail"])), "1");
        assert_eq!(spot(Spot::Value(path!["items", 0, "actions", 0, "what"])), "'''\na\nb'''");
        assert_eq!(spot(Spot::Value(path!["items", 1, "title"])), "\"2\"");
    }

    #[test]
    fn a_key_is_the_last_part_of_a_dotted_one() {
        assert_eq!(spot(Spot::Key(path!["person", "name"])), "name");
        assert_eq!(spot(Spot::Key(path!["who", "e mail"])), "\"e mail\"");
        assert_eq!(spot(Spot::Key(path!["items", 0, "title"])), "title");
    }

    #[test]
    fn a_table_is_its_header_its_brace_or_its_first_key() {
        assert_eq!(spot(Spot::Table(path!["communication"])), "[communication]");
        assert_eq!(spot(Spot::Table(path!["items", 0, "actions", 0])), "[[items.actions]]");
        assert_eq!(spot(Spot::Table(path!["who"])), "{");
        assert_eq!(spot(Spot::Table(path!["person"])), "person");
    }

    #[test]
    fn what_is_gone_becomes_the_table_around_it() {
        assert_eq!(spot(Spot::Value(path!["communication", "external"])), "[communication]");
        assert_eq!(resolve(TEXT, &[&Spot::Table(vec![])]), [None]);
    }

    #[test]
    fn columns_count_characters() {
        let comma = TEXT.find(", \"e").unwrap();
        let quote = TEXT.find("\"\r").unwrap();
        assert_eq!(
            positions(TEXT, &[comma, quote, 0]),
            [
                Position { line: 3, column: 19 },
                Position { line: 1, column: 14 },
                Position::FILE
            ]
        );
    }
}
