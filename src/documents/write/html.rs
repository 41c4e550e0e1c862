//! One page of HTML that needs nothing else: no script, no address, no picture, no font.
//!
//! It is made for everyone (WCAG 2.2 AA): real headings, lists and tables, states in words, colours of enough
//! contrast in light and in dark, room for large letters and small screens, and a form for paper.

use super::{NOTHING, as_of};
use crate::documents::{Block, Document, Item, Table, Tick, Words, code_lines, paragraphs};
use crate::language::Language;

/// The document as a page.
pub fn html(document: &Document, language: Language) -> String {
    let foreign = document.foreign(language);
    let mut page = Page {
        language,
        recorded: foreign.map(|language| format!(" lang=\"{}\"", language.code())).unwrap_or_default(),
        html: String::new(),
        wide_tables: 0,
    };
    page.head(document);
    page.header(document);
    page.line("<main id=\"main\" tabindex=\"-1\">");
    page.spoken("h1", "", &document.title);
    page.blocks(&document.blocks, Some(2));
    page.line("</main>\n</body>\n</html>");
    page.html
}

/// No heading lies deeper.
const DEEPEST: usize = 6;

/// A table of more columns may be wider than a small screen: then it can be moved, also with the keyboard.
const FEW_COLUMNS: usize = 2;

const STYLE: &str = include_str!("html.css");

/// Nothing is loaded, run or sent, whatever else the page may hold.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

struct Page {
    language: Language,
    /// What the records say is read out in its own language: the attribute, where that is another one.
    recorded: String,
    /// What is written so far. Every line begins with a tag.
    html: String,
    /// How many wide tables there are so far.
    wide_tables: usize,
}

impl Page {
    fn line(&mut self, html: &str) {
        self.html.push_str(html);
        self.html.push('\n');
    }

    /// An element on a line of its own. `attributes` is empty or begins with a space.
    fn element(&mut self, name: &str, attributes: &str, html: &str) {
        self.line(&format!("<{name}{attributes}>{html}</{name}>"));
    }

    fn head(&mut self, document: &Document) {
        let partnership = document.partnership.as_ref().map(Words::recorded).unwrap_or_default();
        let titles = [&document.title, &partnership].map(|words| words.text(self.language));
        let titles: Vec<String> = titles.iter().filter(|text| !text.is_empty()).map(|text| escape(text)).collect();
        let titles = if titles.is_empty() {
            NOTHING.to_owned()
        } else {
            titles.join(" – ")
        };
        self.line("<!DOCTYPE html>");
        self.line(&format!("<html lang=\"{}\">", self.language.code()));
        self.line("<head>\n<meta charset=\"utf-8\">");
        self.line(&format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">"));
        self.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        self.line("<meta name=\"color-scheme\" content=\"light dark\">");
        // Else a telephone makes links of numbers, days and places.
        self.line("<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\">");
        self.element("title", "", &titles);
        self.line(&format!("<style>\n{STYLE}</style>\n</head>"));
    }

    fn header(&mut self, document: &Document) {
        self.line("<body>");
        let skip = escape(&self.language.word("document-skip"));
        self.element("a", " class=\"skip\" href=\"#main\"", &skip);
        self.line("<header>");
        if let Some(partnership) = &document.partnership {
            self.paragraph(" class=\"partnership\"", &Words::recorded(partnership));
        }
        self.paragraph("", &as_of(document.today));
        self.line("</header>");
    }

    fn paragraph(&mut self, attributes: &str, words: &Words) {
        if !words.runs(self.language).is_empty() {
            self.spoken("p", attributes, words);
        }
    }

    /// An element that holds words and nothing else, on a line of its own.
    fn spoken(&mut self, name: &str, attributes: &str, words: &Words) {
        let html = self.holding(name, attributes, words, NOTHING);
        self.line(&html);
    }

    /// An element that holds words, or else `otherwise`. Where a record says them all, it runs in their direction
    /// and is in their language.
    fn holding(&self, name: &str, attributes: &str, words: &Words, otherwise: &str) -> String {
        let runs = words.runs(self.language);
        let (own, html) = match runs.as_slice() {
            [] => (String::new(), otherwise.to_owned()),
            [run] if run.is_recorded => (format!("{} dir=\"auto\"", self.recorded), escape(&run.text)),
            _ => (String::new(), self.words(words)),
        };
        format!("<{name}{attributes}{own}>{html}</{name}>")
    }

    /// The words; those of a record run in their own direction and are in their own language.
    fn words(&self, words: &Words) -> String {
        let runs = words.runs(self.language).into_iter().map(|run| {
            let text = escape(&run.text);
            if run.is_recorded {
                format!("<bdi{}>{text}</bdi>", self.recorded)
            } else {
                text
            }
        });
        runs.collect::<Vec<_>>().join(" ")
    }

    /// The words, or a sign that there are none.
    fn some_words(&self, words: &Words) -> String {
        Some(self.words(words))
            .filter(|html| !html.is_empty())
            .unwrap_or_else(|| NOTHING.to_owned())
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
                self.title(&section.title, level);
                self.blocks(&section.blocks, level.map(|level| level + 1));
                if level.is_some() {
                    self.line("</section>");
                }
            }
            Block::Paragraph(words) => self.paragraph("", words),
            Block::Prose(text) => {
                for lines in paragraphs(text) {
                    let lines: Vec<String> = lines.iter().map(|line| escape(line)).collect();
                    let attributes = format!("{} dir=\"auto\"", self.recorded);
                    self.element("p", &attributes, &lines.join("<br>"));
                }
            }
            Block::Code(text) => {
                let lines: Vec<String> = code_lines(text).iter().map(|line| escape(line)).collect();
                if !lines.is_empty() {
                    self.element("pre", " dir=\"auto\"", &format!("<code>{}</code>", lines.join("\n")));
                }
            }
            Block::Note(words) => {
                let mark = escape(&self.language.word("document-note"));
                let html = format!("<strong>{mark}</strong> {}", self.some_words(words));
                self.element("p", " class=\"note\"", &html);
            }
            Block::List(items) => self.list("ul", items),
            Block::Numbered(items) => self.list("ol", items),
            Block::Checklist(ticks) => self.checklist(ticks),
            Block::Definitions(pairs) => self.definitions(pairs),
            Block::Table(table) => self.table(&table.even()),
        }
    }

    fn title(&mut self, title: &Words, level: Option<usize>) {
        match level {
            Some(level) => {
                self.line("<section>");
                self.spoken(&format!("h{}", level.min(DEEPEST)), "", title);
            }
            None => {
                let title = self.holding("strong", "", title, NOTHING);
                self.element("p", "", &title);
            }
        }
    }

    fn list(&mut self, name: &str, items: &[Item]) {
        if items.is_empty() {
            return;
        }
        self.line(&format!("<{name}>"));
        for item in items {
            self.item("<li>", item, &Words::none());
        }
        self.line(&format!("</{name}>"));
    }

    fn item(&mut self, start: &str, item: &Item, place: &Words) {
        let words = self.some_words(&item.words);
        self.html.push_str(&format!("{start}{words}"));
        if !item.blocks.is_empty() || !place.is_empty() {
            self.line("");
            self.blocks(&item.blocks, None);
            self.paragraph(" class=\"place\"", place);
        }
        self.line("</li>");
    }

    /// The box is for the eye; whoever hears the page is told in words. A list without marks is no list for some
    /// readers unless that is said.
    fn checklist(&mut self, ticks: &[Tick]) {
        if ticks.is_empty() {
            return;
        }
        self.line("<ul class=\"checklist\" role=\"list\">");
        for tick in ticks {
            let (class, state) = match tick.done {
                true => (" class=\"done\"", "document-done"),
                false => ("", "document-open"),
            };
            let state = escape(&self.language.word(state));
            let boxed = format!("<span class=\"box\"></span><span class=\"state\">{state}</span>");
            self.item(&format!("<li{class}>{boxed} "), &tick.item(), &tick.place);
        }
        self.line("</ul>");
    }

    fn definitions(&mut self, pairs: &[(Words, Words)]) {
        if pairs.is_empty() {
            return;
        }
        self.line("<dl>");
        for (name, value) in pairs {
            let name = self.holding("dt", "", name, NOTHING);
            let value = self.holding("dd", "", value, NOTHING);
            self.element("div", "", &format!("{name}{value}"));
        }
        self.line("</dl>");
    }

    fn table(&mut self, table: &Table) {
        if table.columns.is_empty() {
            return self.paragraph("", &table.caption);
        }
        let has_caption = !table.caption.runs(self.language).is_empty();
        let is_wide = table.columns.len() > FEW_COLUMNS && has_caption;
        let mut id = String::new();
        if is_wide {
            self.wide_tables += 1;
            let name = format!("table-{}", self.wide_tables);
            self.line(&format!("<div class=\"wide\" role=\"region\" aria-labelledby=\"{name}\" tabindex=\"0\">"));
            id = format!(" id=\"{name}\"");
        }
        self.line("<table>");
        if has_caption {
            self.spoken("caption", &id, &table.caption);
        }
        let heads = table
            .columns
            .iter()
            .map(|words| self.holding("th", " scope=\"col\"", words, NOTHING));
        let heads = heads.collect::<String>();
        self.line(&format!("<thead>\n<tr>{heads}</tr>\n</thead>\n<tbody>"));
        for row in &table.rows {
            let cells = row.iter().enumerate().map(|(position, words)| match position {
                0 => self.holding("th", " scope=\"row\"", words, NOTHING),
                _ => self.holding("td", "", words, ""),
            });
            let cells = cells.collect::<String>();
            self.element("tr", "", &cells);
        }
        self.line("</tbody>\n</table>");
        if is_wide {
            self.line("</div>");
        }
    }
}

/// A text in which nothing is markup.
fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(character),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use html5ever::tendril::TendrilSink as _;
    use markup5ever_rcdom::{Handle, NodeData, RcDom};
    use proptest::prelude::*;

    use super::super::testing::{self, Part};
    use super::*;

    /// Attributes and what they may say.
    type Attributes = &'static [(&'static str, &'static [&'static str])];

    /// What a record says.
    const RECORDED: Attributes = &[("lang", &["nl", "en"]), ("dir", &["auto"])];

    /// Every element that may occur.
    #[rustfmt::skip]
    const ALLOWED: &[(&str, Attributes)] = &[
        ("html", &[("lang", &["nl", "en"])]), ("head", &[]), ("title", &[]), ("style", &[]),
        ("meta", &[
            ("charset", &["utf-8"]),
            ("http-equiv", &["Content-Security-Policy"]),
            ("name", &["viewport", "color-scheme", "format-detection"]),
            ("content", &[
                POLICY, "width=device-width, initial-scale=1", "light dark",
                "telephone=no, date=no, address=no, email=no",
            ]),
        ]),
        ("body", &[]), ("a", &[("class", &["skip"]), ("href", &["#main"])]), ("header", &[]),
        ("main", &[("id", &["main"]), ("tabindex", &["-1"])]), ("section", &[]),
        ("h1", RECORDED), ("h2", RECORDED), ("h3", RECORDED), ("h4", RECORDED), ("h5", RECORDED), ("h6", RECORDED),
        ("p", &[("class", &["partnership", "note", "place"]), ("lang", &["nl", "en"]), ("dir", &["auto"])]), ("br", &[]), ("strong", RECORDED), ("pre", RECORDED), ("code", &[]), ("bdi", &[("lang", &["nl", "en"])]),
        ("ul", &[("class", &["checklist"]), ("role", &["list"])]), ("ol", &[]), ("li", &[("class", &["done"])]),
        ("span", &[("class", &["box", "state"])]), ("dl", &[]), ("div", &[
            ("class", &["wide"]), ("role", &["region"]), ("aria-labelledby", &["table-"]), ("tabindex", &["0"]),
        ]),
        ("dt", RECORDED), ("dd", RECORDED), ("table", &[]), ("caption", &[("id", &["table-"]), ("lang", &["nl", "en"]), ("dir", &["auto"])]), ("thead", &[]),
        ("tbody", &[]), ("tr", &[]), ("th", &[("scope", &["col", "row"]), ("lang", &["nl", "en"]), ("dir", &["auto"])]), ("td", RECORDED),
    ];

    fn parsed(html: &str) -> RcDom {
        let dom = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html);
        assert!(dom.errors.borrow().is_empty(), "{:?}", dom.errors.borrow());
        dom
    }

    fn name(node: &Handle) -> &str {
        match &node.data {
            NodeData::Element { name, .. } => &name.local,
            _ => "",
        }
    }

    fn attribute(node: &Handle, wanted: &str) -> String {
        let NodeData::Element { attrs, .. } = &node.data else {
            return String::new();
        };
        let attrs = attrs.borrow();
        let found = attrs.iter().find(|attribute| &*attribute.name.local == wanted);
        found.map(|attribute| attribute.value.to_string()).unwrap_or_default()
    }

    fn elements(node: &Handle) -> Vec<Handle> {
        node.children
            .borrow()
            .iter()
            .filter(|child| !name(child).is_empty())
            .cloned()
            .collect()
    }

    fn find(node: &Handle, wanted: &str) -> Vec<Handle> {
        let below = node.children.borrow();
        let below = below.iter().flat_map(|child| find(child, wanted));
        let here = (name(node) == wanted).then(|| Handle::clone(node));
        here.into_iter().chain(below).collect()
    }

    /// Every element and attribute is one of those that may occur, and no name is there twice.
    fn assert_allowed(node: &Handle, names: &mut BTreeSet<String>) {
        match &node.data {
            NodeData::Document | NodeData::Text { .. } => {}
            NodeData::Doctype { name, .. } => assert_eq!(&**name, "html"),
            NodeData::Element { name, attrs, .. } => {
                let (_, allowed) =
                    ALLOWED.iter().find(|(element, _)| *element == &*name.local).expect(&name.local);
                for attribute in attrs.borrow().iter() {
                    let key = &*attribute.name.local;
                    let (_, values) = allowed.iter().find(|(name, _)| *name == key).expect(key);
                    let value = attribute.value.trim_end_matches(|digit: char| digit.is_ascii_digit());
                    assert!(values.contains(&&*attribute.value) || values.contains(&value), "{key}={value}");
                    assert!(key != "id" || names.insert(attribute.value.to_string()), "{value} twice");
                }
            }
            other => panic!("{other:?}"),
        }
        for child in node.children.borrow().iter() {
            assert_allowed(child, names);
        }
    }

    /// The lines of text before the first block below a node.
    fn lines(node: &Handle) -> Vec<String> {
        let mut lines = vec![String::new()];
        add_lines(node, &mut lines);
        lines.iter().map(|line| line.trim_matches(['\n', ' ']).to_owned()).collect()
    }

    fn add_lines(node: &Handle, lines: &mut Vec<String>) {
        for child in node.children.borrow().iter() {
            match (&child.data, name(child)) {
                (NodeData::Text { contents }, _) => lines.last_mut().unwrap().push_str(&contents.borrow()),
                (_, "br") => lines.push(String::new()),
                (_, "bdi") => add_lines(child, lines),
                // The state of a box and the mark of a note are read apart.
                (_, "span" | "strong") => {}
                _ => return,
            }
        }
    }

    fn line(node: &Handle) -> String {
        let [line] = <[String; 1]>::try_from(lines(node)).unwrap();
        line
    }

    fn parts(node: &Handle) -> Vec<Part> {
        elements(node).iter().flat_map(part).collect()
    }

    fn part(node: &Handle) -> Vec<Part> {
        let children = elements(node);
        let first = children.first();
        match name(node) {
            "section" => return parts(node),
            "div" => {
                assert_eq!(attribute(node, "aria-labelledby"), attribute(&find(node, "caption")[0], "id"));
                return parts(node);
            }
            "span" | "bdi" => return Vec::new(),
            _ => {}
        }
        vec![match name(node) {
            "p" if attribute(node, "class") == "place" => Part::Place(line(node)),
            "p" if attribute(node, "class") == "note" => Part::Note(line(node)),
            "p" if first.is_some_and(|first| name(first) == "strong") => Part::Title(line(first.unwrap())),
            "p" => Part::Paragraph(lines(node)),
            "pre" => Part::Code(lines(&children[0]).concat().lines().map(str::to_owned).collect()),
            "ul" if attribute(node, "class") == "checklist" => {
                Part::Checklist(children.iter().map(tick).collect())
            }
            list @ ("ul" | "ol") => {
                let items = children.iter().map(|item| (line(item), parts(item)));
                Part::List(list == "ol", items.collect())
            }
            "dl" => {
                let pair = |pair: &Handle| (line(&find(pair, "dt")[0]), line(&find(pair, "dd")[0]));
                Part::Definitions(children.iter().map(pair).collect())
            }
            "table" => {
                let caption = find(node, "caption").first().map(line).unwrap_or_default();
                let mut rows: Vec<Vec<String>> =
                    find(node, "tr").iter().map(|row| elements(row).iter().map(line).collect()).collect();
                assert!(find(node, "th").iter().all(|head| !attribute(head, "scope").is_empty()));
                let columns = rows.remove(0);
                Part::Table(caption, columns, rows)
            }
            heading => Part::Heading(heading.strip_prefix('h').unwrap().parse().unwrap(), line(node)),
        }]
    }

    fn tick(node: &Handle) -> (bool, String, Vec<Part>) {
        let (done, state) = (attribute(node, "class") == "done", line(&find(node, "span")[1]));
        let state = |language: Language| {
            (state == language.word("document-done"), state == language.word("document-open"))
        };
        assert!(Language::ALL.map(state).contains(&(done, !done)));
        (done, line(node), parts(node))
    }

    /// In HTML, no head of a column or a row is empty.
    fn with_heads(parts: Vec<Part>) -> Vec<Part> {
        let some = |text: &mut String| {
            if text.is_empty() {
                NOTHING.clone_into(text);
            }
        };
        let heads = |part| match part {
            Part::Table(caption, mut columns, mut rows) => {
                columns.iter_mut().for_each(some);
                rows.iter_mut().filter_map(|row| row.first_mut()).for_each(some);
                Part::Table(caption, columns, rows)
            }
            Part::List(is_numbered, items) => {
                let items = items.into_iter().map(|(text, parts)| (text, with_heads(parts)));
                Part::List(is_numbered, items.collect())
            }
            part => part,
        };
        parts.into_iter().map(heads).collect()
    }

    /// Whether every text of a record says in which language it is, where that is another one, and else none.
    fn assert_spoken(node: &Handle, foreign: Option<Language>) {
        let is_recorded = name(node) == "bdi" || attribute(node, "dir") == "auto" && name(node) != "pre";
        let language = foreign.filter(|_| is_recorded).map(Language::code).unwrap_or_default();
        if name(node) != "html" {
            assert_eq!(attribute(node, "lang"), language, "{}", name(node));
        }
        elements(node).iter().for_each(|child| assert_spoken(child, foreign));
    }

    proptest! {
        #[test]
        fn text_comes_back_as_text_and_structure_as_structure(
            document in testing::documents(),
            language in testing::languages(),
        ) {
            let html = html(&document, language);
            let dom = parsed(&html);
            let title = testing::some_text(&document.title, language);
            let mut expected = vec![Part::Heading(1, title)];
            expected.extend(with_heads(testing::parts(&document, language)));
            prop_assert_eq!(parts(&find(&dom.document, "main")[0]), expected, "{}", &html);
            let header: Vec<String> = elements(&find(&dom.document, "header")[0]).iter().map(line).collect();
            prop_assert_eq!(header, testing::about(&document, language));
            let in_title = line(&find(&dom.document, "title")[0]);
            prop_assert!(in_title.starts_with(&document.title.text(language)) && !in_title.is_empty());
            prop_assert_eq!(super::html(&document, language), html);
            assert_spoken(&dom.document, document.language.filter(|known| *known != language));
        }

        #[test]
        fn nothing_else_is_on_the_page(document in testing::documents(), language in testing::languages()) {
            let html = html(&document, language);
            let dom = parsed(&html);
            assert_allowed(&dom.document, &mut BTreeSet::new());
            prop_assert_eq!(find(&dom.document, "a").len(), 1);
            prop_assert_eq!(find(&dom.document, "h1").len(), 1);
            prop_assert!(!html.chars().any(|character| character != '\n' && crate::language::acts(character)));
            prop_assert!(!html.lines().any(|line| line.trim_start().starts_with("::")));
        }
    }

    /// The colours of the light and of the dark form, by name.
    fn colours() -> [Vec<(&'static str, [u32; 3])>; 2] {
        let (light, rest) = STYLE.split_once("@media screen").unwrap();
        let (dark, _) = rest.split_once("\n}\n").unwrap();
        [light, dark].map(|style| {
            let colours = style.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"));
            let value = |hex: &str, at: usize| u32::from_str_radix(&hex[at..at + 2], 16).unwrap();
            colours.map(|(name, hex)| (name, [0, 2, 4].map(|at| value(hex, at)))).collect()
        })
    }

    /// The relative luminance of a colour, as WCAG defines it.
    fn luminance(colour: [u32; 3]) -> f64 {
        let linear = |value: u32| match f64::from(value) / 255.0 {
            value if value <= 0.04045 => value / 12.92,
            value => ((value + 0.055) / 1.055).powf(2.4),
        };
        let [red, green, blue] = colour.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    #[test]
    fn every_colour_has_enough_contrast_in_light_and_in_dark() {
        for colours in colours() {
            assert_eq!(colours.len(), 6);
            let colour = |name: &str| luminance(colours.iter().find(|(colour, _)| *colour == name).unwrap().1);
            let contrast = |one: &str, other: &str| {
                let (one, other) = (colour(one), colour(other));
                (one.max(other) + 0.05) / (one.min(other) + 0.05)
            };
            for (front, back, least) in [
                ("text", "page", 7.0),
                ("text", "note", 7.0),
                ("quiet", "page", 4.5),
                ("focus", "page", 4.5),
                ("line", "page", 3.0),
            ] {
                assert!(contrast(front, back) >= least, "{front} on {back}: {}", contrast(front, back));
            }
        }
    }
}
