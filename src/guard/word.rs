//! The words of a Word file (.docx): paragraphs, tables, headers, footers, notes and comments, also what was
//! struck out or is hidden, for that goes along with the file.

use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::ZipArchive;

use super::content::Unreadable;
use crate::records::place::Position;

/// At most so much is unpacked: a file that is made to burst does not.
const MOST_UNPACKED: u64 = 32 * 1024 * 1024;

/// The parts that hold words, each with how it may begin, in the order in which they are read.
const PARTS: &[&str] = &[
    "word/document",
    "word/header",
    "word/footer",
    "word/footnotes",
    "word/endnotes",
    "word/comments",
];

/// The paragraphs of a file as one text.
#[derive(Debug, Default)]
pub struct Paragraphs {
    /// Paragraphs stand apart, points of a list and rows of a table as in a plain text.
    pub text: String,
    /// Where each paragraph begins.
    starts: Vec<usize>,
}

impl Paragraphs {
    /// The paragraph in which a byte stands, and the character in it.
    pub fn position(&self, offset: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).map_or(0, |line| self.starts[line]);
        let offset = self.text.floor_char_boundary(offset);
        Position {
            line: line.max(1),
            column: self.text[start..offset].chars().count() + 1,
        }
    }
}

/// The paragraphs of a file in the order in which they stand: the document, then what is around it.
///
/// # Errors
///
/// Where it is no Word file, damaged, locked or made to burst.
pub fn paragraphs(bytes: Vec<u8>) -> Result<Paragraphs, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged)?;
    let mut names = Vec::new();
    for name in archive.file_names() {
        let name = name.map_err(|_| Unreadable::Damaged)?.into_owned();
        let is_part = name.ends_with(".xml") && name.matches('/').count() == 1;
        let order = PARTS.iter().position(|part| name.starts_with(part)).filter(|_| is_part);
        names.extend(order.map(|order| (order, name.len(), name)));
    }
    names.sort();
    if names.first().is_none_or(|(order, ..)| *order > 0) {
        return Err(Unreadable::OtherForm);
    }
    let mut found = Found::default();
    let mut left = MOST_UNPACKED;
    for (_, _, name) in names {
        let part = archive.by_name(&name).map_err(|_| Unreadable::Damaged)?;
        let mut xml = Vec::new();
        part.take(left + 1).read_to_end(&mut xml).map_err(|_| Unreadable::Damaged)?;
        left = left.checked_sub(xml.len() as u64).ok_or(Unreadable::TooLarge)?;
        let xml = String::from_utf8(xml).map_err(|_| Unreadable::Damaged)?;
        found.part(&xml).ok_or(Unreadable::Damaged)?;
    }
    Ok(found.paragraphs)
}

/// What was read so far.
#[derive(Default)]
struct Found {
    paragraphs: Paragraphs,
    /// Whether letters belong to the words of the document now.
    is_text: bool,
    /// Whether words may stand here.
    is_run: bool,
    /// How deep in another form of what was there already.
    repeated: usize,
    /// Whether a paragraph of a cell begins, and whether it is the first of its row.
    cell: Option<bool>,
}

impl Found {
    fn part(&mut self, xml: &str) -> Option<()> {
        let mut reader = Reader::from_str(xml.strip_prefix('\u{feff}').unwrap_or(xml));
        // What is wrong about names of ends does not hide words.
        reader.config_mut().check_end_names = false;
        (self.is_text, self.is_run, self.repeated, self.cell) = (false, false, 0, None);
        loop {
            match reader.read_event().ok()? {
                Event::Start(element) => self.start(&element, false),
                Event::Empty(element) => self.start(&element, true),
                Event::End(element) => self.end(element.local_name().into_inner()),
                Event::Text(text) => self.words(&text),
                Event::CData(text) => self.words(&text),
                Event::GeneralRef(entity) if self.is_text && self.repeated == 0 => {
                    self.paragraphs.text.extend(character(&entity));
                }
                Event::Eof => return Some(()),
                _ => {}
            }
        }
    }

    fn words(&mut self, text: &str) {
        if self.is_text && self.repeated == 0 {
            self.paragraphs.text.push_str(&text.replace(['\n', '\r'], " "));
        }
    }

    fn start(&mut self, element: &BytesStart<'_>, is_empty: bool) {
        let name = element.local_name().into_inner();
        if self.repeated > 0 || name == "Fallback" {
            self.repeated += usize::from(!is_empty);
            return;
        }
        let text = &mut self.paragraphs.text;
        match name {
            "p" => {
                let between = match self.cell.take() {
                    Some(true) => "\n| ",
                    Some(false) => " | ",
                    None => "\n\n",
                };
                if !text.is_empty() {
                    text.push_str(between);
                }
                self.paragraphs.starts.push(text.len());
            }
            // A point of a list: the mark in front belongs to no paragraph.
            "numPr" => {
                if let Some(start) = self.paragraphs.starts.last_mut().filter(|start| **start == text.len()) {
                    let paragraph = text.trim_end_matches('\n').len();
                    if text.len() - paragraph == 2 {
                        text.truncate(paragraph);
                        text.push_str("\n- ");
                        *start = text.len();
                    }
                }
            }
            "tr" => self.cell = Some(true),
            "tc" => self.cell = self.cell.or(Some(false)),
            "t" | "delText" | "instrText" => self.is_text = !is_empty,
            "r" => self.is_run = !is_empty,
            // The places at which tabs stop have the same name.
            "tab" | "ptab" if self.is_run => text.push('\t'),
            "br" | "cr" if self.is_run => text.push('\n'),
            "noBreakHyphen" => text.push('-'),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.repeated > 0 {
            self.repeated -= 1;
            return;
        }
        match name {
            "t" | "delText" | "instrText" => self.is_text = false,
            "r" => self.is_run = false,
            "tbl" => self.cell = None,
            _ => {}
        }
    }
}

/// The character that "&amp;" or "&#233;" stands for.
fn character(entity: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(character)) = entity.resolve_char_ref() {
        return Some(character);
    }
    match &**entity {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn file(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut file = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            file.start_file(*name, SimpleFileOptions::default()).unwrap();
            file.write_all(content.as_bytes()).unwrap();
        }
        file.finish().unwrap().into_inner()
    }

    fn body(body: &str) -> String {
        format!("<w:document xmlns:w='w'><w:body>{body}</w:body></w:document>")
    }

    const LIST: &str = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>punt</w:t></w:r></w:p>";

    #[test]
    fn everything_that_can_say_something_is_read_once() {
        let document = body(&format!(
            "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>een</w:t><w:tab/><w:t>&amp;&#233;</w:t></w:r></w:p>{LIST}{LIST}\
             <w:p><w:r><w:delText>weg</w:delText><w:br/><w:t>blijft</w:t></w:r></w:p>\
             <w:tbl><w:tr><w:tc><w:p><w:r><w:t>links</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>rechts</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
             <mc:Choice><w:p><w:r><w:t>kader</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:t>kader</w:t></w:p></mc:Fallback>"
        ));
        let header = body("<w:p><w:r><w:t>boven</w:t></w:r></w:p>");
        let comments = body("<w:p><w:r><w:t>opmerking</w:t></w:r></w:p>");
        let parts = [
            ("word/comments.xml", comments.as_str()),
            ("word/header2.xml", &header),
            ("word/document.xml", &document),
            ("word/_rels/document.xml.rels", "<x/>"),
            ("docProps/core.xml", "<x/>"),
        ];
        let found = paragraphs(file(&parts)).unwrap();
        assert_eq!(
            found.text,
            "een\t&é\n- punt\n- punt\n\nweg\nblijft\n| links | rechts\n\nkader\n\nboven\n\nopmerking"
        );
        let at = |word: &str| {
            let Position { line, column } = found.position(found.text.rfind(word).unwrap());
            (line, column)
        };
        assert_eq!((at("é"), at("punt"), at("blijft")), ((1, 6), (3, 1), (4, 5)));
        assert_eq!((at("links"), at("rechts"), at("kader")), ((5, 1), (6, 1), (7, 1)));
        assert_eq!((at("boven"), at("opmerking")), ((8, 1), (9, 1)));
    }

    #[test]
    fn other_damaged_and_bursting_files_are_refused() {
        let problem = |bytes: Vec<u8>| paragraphs(bytes).err();
        assert_eq!(problem(file(&[("a.txt", "a")])), Some(Unreadable::OtherForm));
        assert_eq!(problem(b"PK".to_vec()), Some(Unreadable::Damaged));
        assert_eq!(problem(file(&[("word/document.xml", "<w:p><w:t>a</w:t><")])), Some(Unreadable::Damaged));
        let large = " ".repeat(usize::try_from(MOST_UNPACKED).unwrap() / 2 + 1);
        let parts = [("word/document.xml", large.as_str()), ("word/header1.xml", &large)];
        assert_eq!(problem(file(&parts)), Some(Unreadable::TooLarge));
    }
}
