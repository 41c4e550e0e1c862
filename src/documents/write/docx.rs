//! Word files: Office Open XML, as Word and LibreOffice open it.
//!
//! A Word file is an archive of XML parts. All that depends on the document stands in `document.xml`, which
//! `body.rs` makes; the other parts are the same for every document but for its language, its title and its
//! lists. The archive knows no clock and no machine: the same document gives the same bytes.

use std::io::{self, Cursor, Write as _};

use quick_xml::escape::partial_escape;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::documents::{Document, Words};
use crate::language::{Language, Message};

mod body;
mod direction;
mod numbering;
#[cfg(test)]
mod tests;

const CONTENT_TYPES: &str = include_str!("docx/content-types.xml");
const RELATIONS: &str = include_str!("docx/relations.xml");
const DOCUMENT_RELATIONS: &str = include_str!("docx/document-relations.xml");
const STYLES: &str = include_str!("docx/styles.xml");
const SETTINGS: &str = include_str!("docx/settings.xml");

/// The XML namespace of what is written.
const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The document as the bytes of a `.docx` file.
pub fn docx(document: &Document, language: Language) -> Vec<u8> {
    let body = body::body(document, language);
    let localised = |part: &str| part.replace("LOCALE", language.locale());
    let parts = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.to_owned()),
        ("word/document.xml", body.xml),
        ("word/styles.xml", localised(STYLES)),
        ("word/numbering.xml", numbering::numbering(&body.numbered)),
        ("word/settings.xml", localised(SETTINGS)),
        ("word/footer1.xml", footer(language)),
        ("docProps/core.xml", properties(document, language)),
    ];
    // The archive is made in memory, and its parts may be of any size: there is nothing that can fail.
    archive(&parts).unwrap_or_default()
}

fn archive(parts: &[(&str, String)]) -> io::Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .system(System::Unix)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        let is_large = u32::try_from(text.len()).is_err();
        archive.start_file(*name, options.large_file(is_large))?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// What the file says about itself: nothing of the machine, and no person.
fn properties(document: &Document, language: Language) -> String {
    let day = document.today;
    let partnership = document.partnership.as_ref().map(Words::recorded).unwrap_or_default();
    let partnership = partnership.text(language);
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties""#,
            r#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/""#,
            r#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"#,
            "<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator><dc:language>{locale}</dc:language>",
            r#"<dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:created>"#,
            r#"<dcterms:modified xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:modified>"#,
            "</cp:coreProperties>",
        ),
        title = escaped(&document.title.text(language)),
        creator = escaped(if partnership.is_empty() { "collab" } else { &partnership }),
        locale = language.locale(),
        day = day,
    )
}

/// The number of the page, which the reader's program fills in.
fn footer(language: Language) -> String {
    // A character for private use stands where a number comes; no text of collab has one.
    const PAGE: char = '\u{e000}';
    const PAGES: char = '\u{e001}';
    let text = Message::new("docx-page")
        .with("page", PAGE.to_string())
        .with("pages", PAGES.to_string());
    let text = format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(&language.text(&text)));
    let field = |name| {
        format!(
            "</w:t></w:r><w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>\
             <w:r><w:t xml:space=\"preserve\">"
        )
    };
    let text = text.replace(PAGE, &field("PAGE")).replace(PAGES, &field("NUMPAGES"));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <w:ftr xmlns:w=\"{NAMESPACE}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{text}</w:p></w:ftr>"
    )
}

/// A text as XML has it. What XML cannot hold is not in a text of a document.
fn escaped(text: &str) -> String {
    partial_escape(text).into_owned()
}
