//! Word files read back with a reader of archives and one of XML.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use jiff::civil::date;
use proptest::prelude::*;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use zip::ZipArchive;

use super::*;
use crate::documents::write::testing::{self, Part};
use crate::documents::{Block, Item, Table, Words};

/// The parts of a file by their names.
fn parts(file: &[u8]) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let positions = 0..archive.len();
    let part = |position| {
        let mut part = archive.by_index(position).unwrap();
        assert_eq!(part.last_modified(), Some(DateTime::default()));
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        (part.name().unwrap().into_owned(), text)
    };
    positions.map(part).collect()
}

/// A paragraph as a reader finds it: its style, its list, and its text.
#[derive(Debug, Default, PartialEq)]
struct Paragraph {
    style: String,
    list: Option<(usize, usize)>,
    text: String,
}

/// What a reader finds in the main part.
#[derive(Debug, Default)]
struct Found {
    paragraphs: Vec<Paragraph>,
    /// How often each element is there.
    elements: BTreeMap<String, usize>,
}

fn value(element: &BytesStart<'_>) -> String {
    let attribute = element.try_get_attribute("w:val").unwrap().unwrap();
    attribute.normalized_value(XmlVersion::Explicit1_0).unwrap().into_owned()
}

fn found(xml: &str) -> Found {
    let mut found = Found::default();
    let (mut in_text, mut level) = (false, 0);
    let mut reader = Reader::from_str(xml);
    loop {
        let event = reader.read_event().unwrap();
        if let Event::Start(element) | Event::Empty(element) = &event {
            let name = element.name().as_ref().to_owned();
            match name.as_str() {
                "w:p" => found.paragraphs.push(Paragraph::default()),
                "w:pStyle" => found.paragraphs.last_mut().unwrap().style = value(element),
                "w:ilvl" => level = value(element).parse().unwrap(),
                "w:numId" => {
                    found.paragraphs.last_mut().unwrap().list = Some((value(element).parse().unwrap(), level));
                }
                "w:br" => found.paragraphs.last_mut().unwrap().text.push('\n'),
                "w:tab" => found.paragraphs.last_mut().unwrap().text.push('\t'),
                "w:t" => in_text = true,
                property if property.starts_with("dc") => {
                    in_text = true;
                    found.paragraphs.push(Paragraph {
                        style: property.to_owned(),
                        ..Paragraph::default()
                    });
                }
                _ => {}
            }
            *found.elements.entry(name).or_default() += 1;
        }
        match event {
            Event::Text(part) if in_text => {
                assert!(!part.xml10_content().contains('\n'), "not a line break for Word");
                found.paragraphs.last_mut().unwrap().text.push_str(&part.xml10_content());
            }
            Event::Text(part) => assert_eq!(part.xml10_content().trim(), ""),
            Event::GeneralRef(name) => {
                assert!(in_text);
                let character = resolve_predefined_entity(&name.xml10_content()).unwrap().to_owned();
                found.paragraphs.last_mut().unwrap().text.push_str(&character);
            }
            Event::End(_) => in_text = false,
            Event::Start(_) | Event::Empty(_) | Event::Decl(_) => {}
            Event::Eof => return found,
            other => panic!("{other:?}"),
        }
    }
}

/// What has to stand in the main part: of each paragraph its style and its text.
struct Expected {
    language: Language,
    paragraphs: Vec<(String, String)>,
    tables: usize,
    rows: usize,
}

impl Expected {
    fn of(document: &Document, language: Language) -> Self {
        let mut expected = Expected {
            language,
            paragraphs: Vec::new(),
            tables: 0,
            rows: 0,
        };
        expected.push("Title", &testing::some_text(&document.title, language));
        for text in testing::about(document, language) {
            expected.push("Subtitle", &text);
        }
        let parts = testing::parts(document, language);
        expected.parts(&parts, "Normal");
        if ends_with_table(&parts) {
            expected.push("Normal", "");
        }
        expected
    }

    fn push(&mut self, style: &str, text: &str) {
        self.paragraphs.push((style.to_owned(), text.to_owned()));
    }

    fn parts(&mut self, parts: &[Part], plain: &str) {
        for part in parts {
            match part {
                Part::Heading(level, text) => self.push(&format!("Heading{}", level - 1), text),
                Part::Title(text) => self.push(plain, text),
                Part::Paragraph(lines) => self.push(plain, &lines.join("\n")),
                Part::Code(lines) => self.push("Code", &lines.join("\n")),
                Part::Place(text) => self.push("Place", text),
                Part::Note(text) => self.push("Note", &format!("{} {text}", self.language.word("document-note"))),
                Part::List(is_numbered, items) => {
                    for (text, parts) in items {
                        self.push(if *is_numbered { "ListNumber" } else { "ListBullet" }, text);
                        self.parts(parts, "ListContinue");
                    }
                }
                Part::Checklist(ticks) => {
                    for (done, text, parts) in ticks {
                        let (sign, word) = if *done {
                            ("☒", "document-done")
                        } else {
                            ("☐", "document-open")
                        };
                        self.push("ListTick", &format!("{sign}\t{} {text}", self.language.word(word)));
                        self.parts(parts, "ListContinue");
                    }
                }
                Part::Definitions(pairs) => {
                    pairs.iter().for_each(|(name, value)| self.push(plain, &format!("{name}: {value}")));
                }
                Part::Table(caption, columns, rows) => self.table(caption, columns, rows),
            }
        }
    }

    fn table(&mut self, caption: &str, columns: &[String], rows: &[Vec<String>]) {
        self.tables += 1;
        self.rows += 1 + rows.len();
        if !caption.is_empty() {
            self.push("Caption", caption);
        }
        columns.iter().for_each(|text| self.push("TableHeading", text));
        for row in rows {
            for (column, text) in row.iter().enumerate() {
                self.push(if column == 0 { "RowHeading" } else { "TableText" }, text);
            }
        }
    }
}

fn ends_with_table(parts: &[Part]) -> bool {
    match parts.last() {
        Some(Part::Table(..)) => true,
        Some(Part::List(_, items)) => items.last().is_some_and(|(_, parts)| ends_with_table(parts)),
        _ => false,
    }
}

fn recorded(text: &str) -> Words {
    Words::recorded(text)
}

fn with(blocks: Vec<Block>) -> Document {
    Document {
        title: recorded("Agenda & <b>meer</b>"),
        partnership: Some("Samenwerking Veenmeer".to_owned()),
        language: None,
        today: date(2026, 5, 1),
        blocks,
    }
}

fn main_part(blocks: Vec<Block>) -> String {
    parts(&docx(&with(blocks), Language::Nl)).remove("word/document.xml").unwrap()
}

fn items(words: &[&str]) -> Vec<Item> {
    words.iter().map(|words| recorded(words).into()).collect()
}

#[test]
fn no_word_is_cut_because_another_column_says_more() {
    let long = "Een briefje met looproutes en parkeerplekken maken voor alle bezoekers van het feest.";
    let columns = ["Wat", "Wie", "Uiterlijk", "Stand", "Agendapunt"];
    let table = Table {
        caption: Words::none(),
        columns: columns.map(recorded).to_vec(),
        rows: vec![[long, long, "12 juni 2026", "nog open", long].map(recorded).to_vec()],
    };
    let body = parts(&docx(&with(vec![Block::Table(table)]), Language::Nl))
        .remove("word/document.xml")
        .unwrap();
    let widths = body.split("<w:gridCol w:w=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let widths: Vec<usize> = widths.map(|width| width.parse().unwrap()).collect();
    // A character of this size is hardly wider than half its height of eleven points.
    assert!(widths[2] > 9 * 120 && widths[3] > 5 * 120, "{widths:?}");
    assert!(widths.iter().sum::<usize>() <= 9638 && widths[0] > 2 * widths[3], "{widths:?}");
}

#[test]
fn what_a_record_says_is_in_its_own_language() {
    let words = Words::said("document-done").and(recorded("huiswerk"));
    let table = Table {
        caption: Words::none(),
        columns: vec![words.clone()],
        rows: vec![vec![recorded("les")]],
    };
    let document = Document {
        language: Some(Language::Nl),
        ..with(vec![words.into(), Block::Prose("thuis".to_owned()), Block::Table(table)])
    };
    let body = |language| parts(&docx(&document, language)).remove("word/document.xml").unwrap();
    let foreign = body(Language::En);
    for text in ["huiswerk", "thuis", "les"] {
        let run = format!(r#"<w:rPr><w:lang w:val="nl-NL"/></w:rPr><w:t xml:space="preserve">{text}</w:t>"#);
        assert!(foreign.contains(&run), "{text}: {foreign}");
    }
    assert!(foreign.contains(r#"<w:r><w:t xml:space="preserve">Done:</w:t></w:r>"#), "{foreign}");
    assert!(!body(Language::Nl).contains("w:lang"));
}

#[test]
fn a_file_says_only_what_the_document_says_about_itself() {
    let parts = parts(&docx(&with(Vec::new()), Language::En));
    let properties = &parts["docProps/core.xml"];
    assert!(properties.contains("<dc:title>Agenda &amp; &lt;b&gt;meer&lt;/b&gt;</dc:title>"));
    assert!(properties.contains("<dc:creator>Samenwerking Veenmeer</dc:creator><dc:language>en-GB</dc:language>"));
    assert_eq!(properties.matches(">2026-05-01T00:00:00Z</dcterms:").count(), 2);
    assert!(parts["word/styles.xml"].contains(r#"<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>"#));
    assert!(parts["word/settings.xml"].contains(r#"<w:themeFontLang w:val="en-GB""#));
    assert_eq!(parts.values().find(|part| part.contains("LOCALE")), None);
}

#[test]
fn every_part_is_named_and_nothing_leads_out_of_the_file() {
    let parts = parts(&docx(&with(Vec::new()), Language::Nl));
    for name in parts.keys().filter(|name| !name.ends_with(".rels") && !name.starts_with('[')) {
        assert!(parts["[Content_Types].xml"].contains(&format!("PartName=\"/{name}\"")), "{name}");
        let file = name.rsplit('/').next().unwrap();
        let relations = format!("{}{}", parts["_rels/.rels"], parts["word/_rels/document.xml.rels"]);
        assert!(relations.contains(&format!("{file}\"/>")), "{name}");
        assert!(!relations.contains("TargetMode"));
    }
}

#[test]
fn the_foot_of_a_page_counts_the_pages() {
    let parts = parts(&docx(&with(Vec::new()), Language::Nl));
    let footer = &parts["word/footer1.xml"];
    assert_eq!(found(footer).paragraphs[0].text, "Pagina 1 van 1");
    assert!(footer.contains("w:instr=\" PAGE \"") && footer.contains("w:instr=\" NUMPAGES \""));
}

#[test]
fn every_numbered_list_begins_at_one() {
    let inner = Item {
        words: recorded("a"),
        blocks: vec![Block::Numbered(items(&["b"])), Block::List(items(&["c"]))],
    };
    let blocks = vec![Block::Numbered(vec![inner]), Block::Numbered(items(&["d"]))];
    let parts = parts(&docx(&with(blocks), Language::Nl));
    let paragraphs = found(&parts["word/document.xml"]).paragraphs;
    let lists: Vec<_> = paragraphs.iter().filter_map(|paragraph| paragraph.list).collect();
    assert_eq!(lists, [(3, 0), (4, 1), (1, 1), (5, 0)]);
    for (list, level) in [(3, 0), (4, 1), (5, 0)] {
        let start = format!(
            "<w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"{level}\">\
             <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
        );
        assert!(parts["word/numbering.xml"].contains(&start), "{start}");
    }
}

#[test]
fn headings_go_as_deep_as_word_has_them() {
    let deep = (0..8).fold(Vec::new(), |blocks, _| vec![Block::section(recorded("a"), blocks)]);
    let styles = found(&main_part(deep)).paragraphs.into_iter().map(|paragraph| paragraph.style);
    let headings: Vec<String> = styles.filter(|style| style.starts_with("Heading")).collect();
    assert_eq!(headings.join(" ").replace("Heading", ""), "1 2 3 4 5 6 6 6");
}

#[test]
fn lists_that_lie_too_deep_stand_at_the_deepest_level() {
    let deep = (0..20).fold(Vec::new(), |blocks, _| {
        vec![Block::List(vec![Item {
            words: recorded("a"),
            blocks,
        }])]
    });
    let paragraphs = found(&main_part(deep)).paragraphs;
    let levels: Vec<usize> = paragraphs.iter().filter_map(|paragraph| Some(paragraph.list?.1)).collect();
    assert_eq!(levels.len(), 20);
    assert_eq!(&levels[6..10], [6, 7, 8, 8]);
}

#[test]
fn the_heads_of_a_table_stand_on_every_page_and_no_row_is_cut() {
    let table = Table {
        caption: recorded("Acties"),
        columns: vec![recorded("Wat"), recorded("Wie")],
        rows: vec![
            vec![recorded("zaal"), recorded("secretaris")],
            vec![recorded("te kort")],
        ],
    };
    let xml = main_part(vec![Block::Table(table)]);
    assert_eq!(xml.matches("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>").count(), 1);
    assert_eq!(xml.matches("<w:tr><w:trPr><w:cantSplit/></w:trPr>").count(), 2);
    assert_eq!(xml.matches("<w:pStyle w:val=\"RowHeading\"/>").count(), 2);
    assert!(xml.contains("w:firstRow=\"1\""));
    assert!(!xml.contains("</w:tbl><w:sectPr>"));
}

#[test]
fn what_runs_from_right_to_left_says_so() {
    let xml = main_part(vec![
        Block::Paragraph(recorded("Naar مسجد النور, ja")),
        Block::Paragraph(recorded("שלום Al Noor")),
    ]);
    assert!(xml.contains(
        "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Naar </w:t></w:r>\
         <w:r><w:rPr><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr><w:t xml:space=\"preserve\">مسجد النور</w:t></w:r>\
         <w:r><w:t xml:space=\"preserve\">, ja</w:t></w:r></w:p>"
    ));
    assert!(xml.contains(
        "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/><w:lang w:bidi=\"he-IL\"/>\
         </w:rPr><w:t xml:space=\"preserve\">שלום </w:t></w:r><w:r><w:t xml:space=\"preserve\">Al Noor</w:t></w:r></w:p>"
    ));
}

proptest! {
    #[test]
    fn text_comes_back_as_text_and_nothing_else(
        document in testing::documents(),
        language in testing::languages(),
    ) {
        let file = docx(&document, language);
        prop_assert_eq!(&file, &docx(&document, language));
        let parts = parts(&file);
        let legal = |character| matches!(
            character,
            '\n' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..
        );
        for part in parts.values() {
            prop_assert!(part.chars().all(legal));
            found(part);
        }
        let properties = found(&parts["docProps/core.xml"]).paragraphs;
        prop_assert_eq!(properties.len(), 5);
        prop_assert_eq!(&properties[0].text, &document.title.text(language));
        let found = found(&parts["word/document.xml"]);
        let expected = Expected::of(&document, language);
        // The other formats have one level less below the title.
        let paragraphs: Vec<(String, String)> =
            found.paragraphs.iter().map(|paragraph| (paragraph.style.replace("Heading6", "Heading5"), paragraph.text.clone())).collect();
        prop_assert_eq!(&paragraphs, &expected.paragraphs);

        let count = |name: &str| found.elements.get(name).copied().unwrap_or_default();
        prop_assert_eq!(count("w:tbl"), expected.tables);
        prop_assert_eq!(count("w:tblHeader"), expected.tables);
        prop_assert_eq!(count("w:tr"), expected.rows);
        let known: BTreeSet<&str> = KNOWN.iter().copied().collect();
        for name in found.elements.keys() {
            prop_assert!(known.contains(name.as_str()), "{}", name);
        }
    }
}

/// Every element that a main part may have.
const KNOWN: &[&str] = &[
    "w:bidi",
    "w:body",
    "w:br",
    "w:cantSplit",
    "w:document",
    "w:footerReference",
    "w:gridCol",
    "w:ilvl",
    "w:ind",
    "w:lang",
    "w:numId",
    "w:numPr",
    "w:p",
    "w:pPr",
    "w:pStyle",
    "w:pgMar",
    "w:pgSz",
    "w:r",
    "w:rPr",
    "w:rStyle",
    "w:rtl",
    "w:sectPr",
    "w:t",
    "w:tab",
    "w:tbl",
    "w:tblGrid",
    "w:tblHeader",
    "w:tblInd",
    "w:tblLayout",
    "w:tblLook",
    "w:tblPr",
    "w:tblStyle",
    "w:tblW",
    "w:tc",
    "w:tcPr",
    "w:tcW",
    "w:tr",
    "w:trPr",
];
