//! Markdown: CommonMark with the tables and task lists of GitHub.
//!
//! A paragraph is one line, so that a comparison of two versions shows what changed. Whatever could be taken
//! for markup is escaped. Some readers make a link of every address they find, escaped or not: addresses and
//! mentions are therefore set as code, in which nobody looks for links.

use super::{as_of, something};
use crate::documents::{Block, Document, Item, Table, Tick, Words, code_lines, paragraphs};
use crate::language::Language;

/// The document as Markdown.
pub fn markdown(document: &Document, language: Language) -> String {
    let mut flow = Flow::new(language);
    flow.push(format!("# {}", inline(&something(&document.title, language))));
    let about = document.partnership.iter().map(Words::recorded).chain([as_of(document.today)]);
    let about = about.map(|words| words.text(language)).filter(|text| !text.is_empty());
    flow.lines(about.collect());
    flow.blocks(&document.blocks, Some(2));
    flow.parts.join("\n\n") + "\n"
}

/// No heading lies deeper.
const DEEPEST: usize = 6;

/// What is written so far into the document or into one item of a list.
struct Flow {
    language: Language,
    /// Each is set apart from the next by an empty line.
    parts: Vec<String>,
    /// Of the last part, where it is a list: whether it has the other of the two marks. Two lists with the same
    /// mark would become one.
    last_list: Option<bool>,
}

impl Flow {
    fn new(language: Language) -> Self {
        Flow {
            language,
            parts: Vec::new(),
            last_list: None,
        }
    }

    fn push(&mut self, part: String) {
        self.parts.push(part);
        self.last_list = None;
    }

    /// A paragraph; each of its lines stays a line.
    fn lines(&mut self, lines: Vec<String>) {
        if !lines.is_empty() {
            let lines: Vec<String> = lines.iter().map(|line| at_start(inline(line))).collect();
            self.push(lines.join("\\\n"));
        }
    }

    /// `level` is that of the next heading; in a list there are none.
    fn blocks(&mut self, blocks: &[Block], level: Option<usize>) {
        for block in blocks {
            self.block(block, level);
        }
    }

    fn block(&mut self, block: &Block, level: Option<usize>) {
        match block {
            Block::Section(section) => {
                let title = inline(&something(&section.title, self.language));
                match level {
                    Some(level) => self.push(format!("{} {title}", "#".repeat(level.min(DEEPEST)))),
                    None => self.push(strong(&title)),
                }
                self.blocks(&section.blocks, level.map(|level| level + 1));
            }
            Block::Paragraph(words) => self.paragraph(words),
            Block::Prose(text) => {
                for paragraph in paragraphs(text) {
                    self.lines(paragraph);
                }
            }
            Block::Code(text) => self.code(&code_lines(text)),
            Block::Note(words) => {
                let mark = strong(&self.language.word("document-note"));
                self.push(format!("> {mark} {}", inline(&something(words, self.language))));
            }
            Block::List(items) => self.list(items, |_, bullet| format!("{bullet} ")),
            Block::Numbered(items) => {
                self.list(items, |position, bullet| {
                    format!("{}{} ", position + 1, if bullet == '-' { '.' } else { ')' })
                });
            }
            Block::Checklist(ticks) => self.checklist(ticks),
            Block::Definitions(pairs) => {
                let pair = |(label, value): &(Words, Words)| {
                    let [label, value] = [label, value].map(|words| inline(&something(words, self.language)));
                    (format!("{} {value}", strong(&format!("{label}:"))), Vec::new())
                };
                let pairs = pairs.iter().map(pair).collect();
                self.items(pairs, |_, bullet| format!("{bullet} "));
            }
            Block::Table(table) => self.table(table),
        }
    }

    /// Lines between fences that are longer than any in them.
    fn code(&mut self, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        let runs = lines.iter().flat_map(|line| line.split(|character| character != '`'));
        let fence = "`".repeat(runs.map(str::len).max().unwrap_or(0).max(2) + 1);
        self.push(format!("{fence}\n{}\n{fence}", lines.join("\n")));
    }

    fn paragraph(&mut self, words: &Words) {
        let text = words.text(self.language);
        if !text.is_empty() {
            self.lines(vec![text]);
        }
    }

    fn list(&mut self, items: &[Item], mark: impl Fn(usize, char) -> String) {
        let items = items.iter().map(|item| {
            let words = at_start(inline(&something(&item.words, self.language)));
            (words, item.blocks.clone())
        });
        self.items(items.collect(), mark);
    }

    fn checklist(&mut self, ticks: &[Tick]) {
        let is_said = |words: &&Words| !words.text(self.language).is_empty();
        let items = ticks.iter().map(|tick| {
            let item = Tick {
                remarks: tick
                    .remarks
                    .iter()
                    .chain([&tick.place].into_iter().filter(is_said))
                    .cloned()
                    .collect(),
                ..tick.clone()
            }
            .item();
            let state = if tick.done { "[x]" } else { "[ ]" };
            let words = inline(&something(&item.words, self.language));
            (format!("{state} {words}"), item.blocks)
        });
        self.items(items.collect(), |_, bullet| format!("{bullet} "));
    }

    /// A list of lines of Markdown, each with what belongs to it. `mark` makes the mark of an item from its
    /// position and the bullet of the list.
    fn items(&mut self, items: Vec<(String, Vec<Block>)>, mark: impl Fn(usize, char) -> String) {
        if items.is_empty() {
            return;
        }
        let is_other = self.last_list == Some(false);
        let bullet = if is_other { '*' } else { '-' };
        let item = |(position, (words, blocks)): (usize, (String, Vec<Block>))| {
            let mark = mark(position, bullet);
            let mut inner = Flow::new(self.language);
            inner.push(words);
            inner.blocks(&blocks, None);
            indented(&mark, &inner.together())
        };
        let items: Vec<String> = items.into_iter().enumerate().map(item).collect();
        let has_parts = items.iter().any(|item| item.contains("\n\n"));
        self.parts.push(items.join(if has_parts { "\n\n" } else { "\n" }));
        self.last_list = Some(is_other);
    }

    /// The parts of an item of a list. Where it holds nothing else than a list, that follows at once.
    fn together(self) -> String {
        let is_list = self.parts.len() == 2 && self.last_list.is_some();
        self.parts.join(if is_list { "\n" } else { "\n\n" })
    }

    /// What the table shows, and the table. Its first cells cannot be marked as heads of their rows.
    fn table(&mut self, table: &Table) {
        let table = table.even();
        let caption = inline(&table.caption.text(self.language));
        if !caption.is_empty() {
            self.push(strong(&caption));
        }
        if table.columns.is_empty() {
            return;
        }
        let row = |words: &Vec<Words>| {
            let cells = words.iter().map(|words| inline(&words.text(self.language)));
            format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
        };
        let line = format!("|{}", " --- |".repeat(table.columns.len()));
        let rows = [row(&table.columns), line].into_iter().chain(table.rows.iter().map(row));
        let rows = rows.collect::<Vec<_>>().join("\n");
        self.push(rows);
    }
}

fn strong(markdown: &str) -> String {
    format!("**{markdown}**")
}

/// The lines behind a mark, all but the first indented by its width.
fn indented(mark: &str, text: &str) -> String {
    let indent = " ".repeat(mark.len());
    let lines = text.split('\n').enumerate().map(|(position, line)| match (position, line) {
        (0, _) => format!("{mark}{line}"),
        (_, "") => String::new(),
        _ => format!("{indent}{line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// One line in which nothing is markup.
fn inline(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(ends_address).unwrap_or(rest.len());
        let (word, more) = rest.split_at(end);
        push_word(word, &mut markdown);
        let end = more.find(|character| !ends_address(character)).unwrap_or(more.len());
        let (between, more) = more.split_at(end);
        escape(between, &mut markdown);
        rest = more;
    }
    markdown
}

/// Whether no address goes on behind this character, for any reader of Markdown.
fn ends_address(character: char) -> bool {
    character == ' ' || matches!(character, '`' | '|' | '\\' | '<' | '>' | '[' | ']' | '{' | '}' | '*' | '"')
}

/// A word, as code if a reader might make a link of it.
fn push_word(word: &str, markdown: &mut String) {
    let is_around = |character| matches!(character, '(' | ')' | '.' | ',' | ';' | ':' | '!' | '?' | '\'');
    let inner = word.trim_matches(is_around);
    let lower = inner.to_ascii_lowercase();
    let is_address = lower.contains("://") || lower.contains("www.") || lower.len() > 1 && lower.contains('@');
    if is_address {
        let start = word.len() - word.trim_start_matches(is_around).len();
        escape(&word[..start], markdown);
        markdown.push_str(&format!("`{inner}`"));
        escape(&word[start + inner.len()..], markdown);
    } else {
        escape(word, markdown);
    }
}

/// A text without addresses, with every character escaped that could be markup anywhere in a line.
fn escape(text: &str, markdown: &mut String) {
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let is_markup = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~' | '^' | '$' | '#' | '{' | '}' => true,
            // An entity begins like this.
            '&' => characters.peek().is_some_and(|next| *next == '#' || next.is_ascii_alphanumeric()),
            _ => false,
        };
        if is_markup {
            markdown.push('\\');
        }
        markdown.push(character);
    }
}

/// A line of Markdown of which the beginning is not the beginning of a block either.
fn at_start(markdown: String) -> String {
    if markdown.starts_with(['-', '+', '=', '>', ':']) {
        return format!("\\{markdown}");
    }
    let digits = markdown
        .find(|character: char| !character.is_ascii_digit())
        .unwrap_or(markdown.len());
    let (number, rest) = markdown.split_at(digits);
    let is_number = digits > 0 && matches!(rest.split(' ').next(), Some("." | ")"));
    if is_number {
        format!("{number}\\{rest}")
    } else {
        markdown
    }
}

#[cfg(test)]
mod tests {
    use std::iter::Peekable;

    use markdown::mdast::Node;
    use proptest::prelude::*;
    use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

    use super::super::testing::{self, Part};
    use super::*;

    /// A stretch of text, and whether it is strong.
    type Span = (String, bool);

    /// Reads the Markdown that the writer may write; anything else is a fault.
    struct Reader<'a> {
        events: Peekable<Parser<'a>>,
    }

    impl Reader<'_> {
        /// The lines of a heading, a paragraph or a cell, up to its end or to the next block.
        fn lines(&mut self) -> Vec<Vec<Span>> {
            let mut lines: Vec<Vec<Span>> = vec![Vec::new()];
            let mut is_strong = false;
            while let Some(event) = self.events.peek() {
                match event {
                    Event::Text(text) | Event::Code(text) => {
                        let line = lines.last_mut().unwrap();
                        match line.last_mut() {
                            Some((before, strong)) if *strong == is_strong => before.push_str(text),
                            _ => line.push((text.to_string(), is_strong)),
                        }
                    }
                    Event::HardBreak => lines.push(Vec::new()),
                    Event::Start(Tag::Strong) => is_strong = true,
                    Event::End(TagEnd::Strong) => is_strong = false,
                    Event::Start(
                        Tag::Paragraph
                        | Tag::List(_)
                        | Tag::Table(_)
                        | Tag::BlockQuote(_)
                        | Tag::CodeBlock(_)
                        | Tag::Item
                        | Tag::TableCell,
                    )
                    | Event::End(_)
                    | Event::TaskListMarker(_) => break,
                    other => panic!("{other:?}"),
                }
                self.events.next();
            }
            lines
        }

        /// The text of a line in which nothing is strong.
        fn line(&mut self) -> String {
            let [line] = <[Vec<Span>; 1]>::try_from(self.lines()).unwrap();
            plain(line)
        }

        fn end(&mut self, expected: TagEnd) {
            assert_eq!(self.events.next(), Some(Event::End(expected)));
        }

        fn parts(&mut self) -> Vec<Part> {
            let mut parts = Vec::new();
            loop {
                if let None | Some(Event::End(_)) = self.events.peek() {
                    return parts;
                }
                match self.events.next().unwrap() {
                    Event::Start(Tag::Heading { level, .. }) => {
                        parts.push(Part::Heading(level as usize, self.line()));
                        self.end(TagEnd::Heading(level));
                    }
                    Event::Start(Tag::Paragraph) => {
                        parts.push(self.paragraph());
                        self.end(TagEnd::Paragraph);
                    }
                    Event::Start(Tag::BlockQuote(None)) => {
                        assert_eq!(self.events.next(), Some(Event::Start(Tag::Paragraph)));
                        let [line] = <[Vec<Span>; 1]>::try_from(self.lines()).unwrap();
                        let [(_, true), (text, false)] = line.as_slice() else {
                            panic!("{line:?}")
                        };
                        parts.push(Part::Note(text.strip_prefix(' ').unwrap().to_owned()));
                        self.end(TagEnd::Paragraph);
                        self.end(TagEnd::BlockQuote(None));
                    }
                    Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
                        let mut code = String::new();
                        while let Some(Event::Text(text)) =
                            self.events.next_if(|event| matches!(event, Event::Text(_)))
                        {
                            code.push_str(&text);
                        }
                        parts.push(Part::Code(code.lines().map(str::to_owned).collect()));
                        self.end(TagEnd::CodeBlock);
                    }
                    Event::Start(Tag::List(start)) => {
                        assert!(start.is_none_or(|start| start == 1));
                        parts.push(self.list(start.is_some()));
                        self.end(TagEnd::List(start.is_some()));
                    }
                    Event::Start(Tag::Table(_)) => parts.push(self.table()),
                    other => panic!("{other:?}"),
                }
            }
        }

        fn paragraph(&mut self) -> Part {
            let mut lines = self.lines();
            if let [line] = lines.as_mut_slice()
                && let [(title, true)] = line.as_mut_slice()
            {
                return Part::Title(std::mem::take(title));
            }
            Part::Paragraph(lines.into_iter().map(plain).collect())
        }

        fn list(&mut self, is_numbered: bool) -> Part {
            let (mut items, mut ticks, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
            while self.events.next_if_eq(&Event::Start(Tag::Item)).is_some() {
                let is_loose = self.events.next_if_eq(&Event::Start(Tag::Paragraph)).is_some();
                let done = match self.events.peek() {
                    Some(Event::TaskListMarker(done)) => Some(*done),
                    _ => None,
                };
                if done.is_some() {
                    self.events.next();
                }
                let [line] = <[Vec<Span>; 1]>::try_from(self.lines()).unwrap();
                if is_loose {
                    self.end(TagEnd::Paragraph);
                }
                let parts = self.parts();
                match (done, line.as_slice()) {
                    (None, [(name, true), (value, false)]) if parts.is_empty() => {
                        let name = name.strip_suffix(':').unwrap();
                        pairs.push((name.to_owned(), value.strip_prefix(' ').unwrap().to_owned()));
                    }
                    (Some(done), _) => ticks.push((done, plain(line), parts)),
                    (None, _) => items.push((plain(line), parts)),
                }
                self.end(TagEnd::Item);
            }
            match (items.is_empty(), ticks.is_empty(), pairs.is_empty()) {
                (false, true, true) => Part::List(is_numbered, items),
                (true, false, true) if !is_numbered => Part::Checklist(ticks),
                (true, true, false) if !is_numbered => Part::Definitions(pairs),
                _ => panic!("{items:?} {ticks:?} {pairs:?}"),
            }
        }

        fn table(&mut self) -> Part {
            let mut rows = Vec::new();
            loop {
                match self.events.next().unwrap() {
                    Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
                    Event::Start(Tag::TableCell) => {
                        let text = self.line();
                        rows.last_mut().unwrap().push(text);
                    }
                    Event::End(TagEnd::TableCell | TagEnd::TableHead | TagEnd::TableRow) => {}
                    Event::End(TagEnd::Table) => break,
                    other => panic!("{other:?}"),
                }
            }
            let columns = rows.remove(0);
            Part::Table(String::new(), columns, rows)
        }
    }

    fn plain(line: Vec<Span>) -> String {
        assert!(line.iter().all(|(_, is_strong)| !is_strong), "{line:?}");
        line.into_iter().map(|(text, _)| text).collect()
    }

    fn read(text: &str) -> Vec<Part> {
        let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
        let mut reader = Reader {
            events: Parser::new_ext(text, options).peekable(),
        };
        let parts = reader.parts();
        assert_eq!(reader.events.next(), None);
        parts
    }

    fn expected(document: &Document, language: Language) -> Vec<Part> {
        let title = testing::some_text(&document.title, language);
        let mut parts = vec![
            Part::Heading(1, title),
            Part::Paragraph(testing::about(document, language)),
        ];
        parts.extend(captions_before(testing::parts(document, language)));
        parts
    }

    /// In Markdown, where something stands is the last remark.
    fn places_among_remarks(ticks: Vec<(bool, String, Vec<Part>)>) -> Part {
        let tick = |(done, text, mut parts): (bool, String, Vec<Part>)| {
            if let Some(Part::Place(place)) = parts.pop_if(|part| matches!(part, Part::Place(_))) {
                match parts.last_mut() {
                    Some(Part::List(_, items)) => items.push((place, Vec::new())),
                    _ => parts.push(Part::List(false, vec![(place, Vec::new())])),
                }
            }
            (done, text, parts)
        };
        Part::Checklist(ticks.into_iter().map(tick).collect())
    }

    /// In Markdown, what a table shows stands before it.
    fn captions_before(parts: Vec<Part>) -> Vec<Part> {
        let before = |part| match part {
            Part::Table(caption, columns, rows) if !caption.is_empty() => {
                vec![Part::Title(caption), Part::Table(String::new(), columns, rows)]
            }
            Part::List(is_numbered, items) => {
                let items = items.into_iter().map(|(text, parts)| (text, captions_before(parts)));
                vec![Part::List(is_numbered, items.collect())]
            }
            Part::Checklist(ticks) => vec![places_among_remarks(ticks)],
            part => vec![part],
        };
        parts.into_iter().flat_map(before).collect()
    }

    /// Every text of another reader, which makes links of addresses; a link or anything else that the writer does
    /// not write is a fault.
    fn other_texts(node: &Node, texts: &mut String) {
        match node {
            Node::Text(text) => texts.push_str(&text.value),
            Node::InlineCode(code) => texts.push_str(&code.value),
            Node::Code(code) => texts.push_str(&code.value.replace('\n', "")),
            Node::Root(_)
            | Node::Heading(_)
            | Node::Paragraph(_)
            | Node::Strong(_)
            | Node::Blockquote(_)
            | Node::List(_)
            | Node::ListItem(_)
            | Node::Table(_)
            | Node::TableRow(_)
            | Node::TableCell(_)
            | Node::Break(_) => {}
            other => panic!("{other:?}"),
        }
        for child in node.children().into_iter().flatten() {
            other_texts(child, texts);
        }
    }

    proptest! {
        #[test]
        fn text_comes_back_as_text_and_structure_as_structure(
            document in testing::documents(),
            language in testing::languages(),
        ) {
            let text = markdown(&document, language);
            prop_assert_eq!(read(&text), expected(&document, language), "{}", &text);
            prop_assert_eq!(markdown(&document, language), text);
        }

        #[test]
        fn no_reader_finds_a_link(document in testing::documents(), language in testing::languages()) {
            let text = markdown(&document, language);
            let mut found = String::new();
            other_texts(&markdown::to_mdast(&text, &markdown::ParseOptions::gfm()).unwrap(), &mut found);
            let meant = testing::texts_of(&expected(&document, language)).concat();
            // What the writer itself says: that something is a note, and the colon behind a name.
            let letters = |text: &str| text.replace(&language.word("document-note"), "").replace([' ', ':'], "");
            prop_assert_eq!(letters(&found), letters(&meant), "{}", &text);
        }

        #[test]
        fn nothing_acts_and_no_line_is_a_command(document in testing::documents()) {
            let text = markdown(&document, Language::Nl);
            prop_assert!(!text.chars().any(|character| character != '\n' && crate::language::acts(character)));
            prop_assert!(!text.contains("##["));
            prop_assert!(!text.lines().any(|line| line.trim_start().starts_with("::")));
        }
    }

    #[test]
    fn ordinary_text_stays_readable() {
        for (text, markdown) in [
            ("Om 19.30 uur (zaal 2), 10-12 mensen & kinderen!", "Om 19.30 uur (zaal 2), 10-12 mensen & kinderen!"),
            ("R&D; a*b_c #3 [x]", "R\\&D; a\\*b\\_c \\#3 \\[x\\]"),
            ("Mail (info@a.example).", "Mail (`info@a.example`)."),
            ("https://a.example/b|c", "`https://a.example/b`\\|c"),
            ("5 @ 3", "5 @ 3"),
        ] {
            assert_eq!(inline(text), markdown);
        }
        for (line, markdown) in [
            ("19.30 uur", "19.30 uur"),
            ("1. uur", "1\\. uur"),
            ("- a", "\\- a"),
            ("2)", "2\\)"),
        ] {
            assert_eq!(at_start(inline(line)), markdown);
        }
    }
}
