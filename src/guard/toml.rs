//! The free text in a record: what stands in its fields and in its comments, each with the way back to the
//! bytes of the file.

use std::ops::Range;
use std::sync::LazyLock;

use hashbrown::HashSet;
use memchr::{memchr, memchr2, memchr3};

use crate::records::kind::Kind;

/// A text as it reads, and where each byte of it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreeText {
    /// The key of the field; none for a comment.
    pub key: Option<String>,
    /// What it says, without the marks and escapes of TOML.
    pub text: String,
    /// For each byte of the text, and for its end, the byte of the file.
    offsets: Vec<usize>,
}

impl FreeText {
    /// The bytes of the file that hold some bytes of the text.
    pub fn in_file(&self, range: &Range<usize>) -> Range<usize> {
        let at = |offset: usize| self.offsets.get(offset).copied().unwrap_or_default();
        // An escape ends where the next character begins.
        at(range.start)..at(range.end).max(at(range.start))
    }
}

/// Fields that point at something, choose something, or hold an address of an organisation or a work address
/// by their nature. Whatever else is text can say anything.
const NOT_FREE: &[&str] = &[
    "admins",
    "agreement",
    "aim",
    "basis",
    "by",
    "chair",
    "chairs",
    "contact",
    "date",
    "delete_after",
    "domain",
    "due",
    "email",
    "every",
    "executive_every",
    "first_calls",
    "for",
    "host",
    "hosts",
    "id",
    "kind",
    "kvk",
    "language",
    "level",
    "members",
    "minute_taker",
    "minute_takers",
    "organisation",
    "owner",
    "parties",
    "party",
    "perspective",
    "phone",
    "preferred",
    "present",
    "raised_by",
    "record",
    "reply_within",
    "rule",
    "scope",
    "source",
    "special_category",
    "spokespersons",
    "sponsor",
    "status",
    "substitute",
    "theme",
    "timezone",
    "tool",
    "visit_every",
    "website",
    "weekday",
    "within",
    "checked",
];

static NOT_FREE_KEYS: LazyLock<HashSet<&str>> = LazyLock::new(|| NOT_FREE.iter().copied().collect());

/// Every text of a record that can say anything: values and comments, in the order of the file.
pub fn free_texts(kind: Option<Kind>, toml: &str) -> Vec<FreeText> {
    stretches(kind, toml).map(|stretch| stretch.text(toml)).collect()
}

/// Those of them that pass a test.
pub fn free_texts_that(kind: Option<Kind>, toml: &str, mut test: impl FnMut(&str) -> bool) -> Vec<FreeText> {
    let passing = stretches(kind, toml).filter(|stretch| stretch.passes(toml, &mut test));
    passing.map(|stretch| stretch.text(toml)).collect()
}

/// Whether any of them passes a test.
pub fn any_free_text(kind: Option<Kind>, toml: &str, mut test: impl FnMut(&str) -> bool) -> bool {
    stretches(kind, toml).any(|stretch| stretch.passes(toml, &mut test))
}

fn stretches(kind: Option<Kind>, toml: &str) -> Stretches<'_> {
    Stretches {
        toml,
        kind,
        at: 0,
        word: 0..0,
        key: None,
        is_behind_a_dot: false,
    }
}

/// A comment, or a text in quotes.
#[derive(Debug)]
struct Stretch<'a> {
    /// The key before it; none for a comment.
    key: Option<&'a str>,
    /// What stands between the quotes, or behind the signs of a comment.
    inner: Range<usize>,
    /// Whether something in it stands for something else.
    has_escapes: bool,
}

/// Goes through the comments and quoted texts of a file that can say anything. It reads what is sound as it is meant, and of what is
/// not sound what it can.
#[derive(Debug)]
struct Stretches<'a> {
    toml: &'a str,
    kind: Option<Kind>,
    at: usize,
    /// The last word or quoted text, which may be a key.
    word: Range<usize>,
    /// The last key, where its texts can say anything.
    key: Option<&'a str>,
    is_behind_a_dot: bool,
}

/// Whether a byte can be part of a key without quotes.
const IN_A_WORD: [bool; 256] = {
    let mut is_in = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let is = byte as u8;
        is_in[byte] = is.is_ascii_alphanumeric() || is == b'_' || is == b'-' || byte >= 128;
        byte += 1;
    }
    is_in
};

impl<'a> Iterator for Stretches<'a> {
    type Item = Stretch<'a>;

    fn next(&mut self) -> Option<Stretch<'a>> {
        let bytes = self.toml.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            match byte {
                b'#' => return Some(self.comment()),
                b'"' | b'\'' => {
                    if let Some(text) = self.quoted(byte) {
                        return Some(text);
                    }
                    continue;
                }
                b'=' => {
                    let key = self.toml.get(self.word.clone());
                    self.key = key.filter(|key| is_free(self.kind, key));
                    self.at += 1;
                    self.pass_over_a_plain_value();
                    continue;
                }
                b'.' => self.is_behind_a_dot = true,
                b' ' | b'\t' | b'\n' | b'\r' => {}
                _ => {
                    let start = self.at;
                    self.at += 1;
                    while bytes.get(self.at).is_some_and(|byte| IN_A_WORD[usize::from(*byte)]) {
                        self.at += 1;
                    }
                    self.word = start..self.at;
                    self.is_behind_a_dot = false;
                    continue;
                }
            }
            self.at += 1;
        }
        None
    }
}

impl<'a> Stretches<'a> {
    /// Goes to the end of a date, a number or a word: no text is in it.
    fn pass_over_a_plain_value(&mut self) {
        let rest = &self.toml.as_bytes()[self.at..];
        let spaces = rest.iter().take_while(|byte| **byte == b' ').count();
        if rest.get(spaces).is_some_and(u8::is_ascii_alphanumeric) {
            self.at += memchr3(b'\n', b'#', b',', rest).unwrap_or(rest.len());
        }
    }

    fn comment(&mut self) -> Stretch<'a> {
        let rest = &self.toml.as_bytes()[self.at..];
        let end = self.at + memchr(b'\n', rest).unwrap_or(rest.len());
        let raw = &self.toml[self.at..end];
        let start = end - raw.trim_start_matches('#').len();
        let inner = start..start + self.toml[start..end].trim_end_matches('\r').len();
        self.at = end;
        Stretch {
            key: None,
            inner,
            has_escapes: false,
        }
    }

    /// What stands in quotes from here on; none where it is a key, or part of one, of a single word.
    fn quoted(&mut self, quote: u8) -> Option<Stretch<'a>> {
        let rest = &self.toml.as_bytes()[self.at..];
        let (inner, length, has_escapes) = if rest.starts_with(&[quote; 3]) {
            long_text(rest, quote)
        } else {
            short_text(rest, quote)
        };
        let inner = self.at + inner.start..self.at + inner.end;
        self.at += length;
        let was_behind_a_dot = std::mem::take(&mut self.is_behind_a_dot);
        let next = self.toml.as_bytes()[self.at..].iter().find(|byte| !matches!(byte, b' ' | b'\t'));
        if was_behind_a_dot || matches!(next, Some(b'=' | b'.')) {
            self.word = inner.clone();
            // No field has a space in its name: such a key says something.
            return self.toml.get(inner.clone())?.contains(char::is_whitespace).then_some(Stretch {
                key: None,
                inner,
                has_escapes,
            });
        }
        self.key.map(|key| Stretch {
            key: Some(key),
            inner,
            has_escapes,
        })
    }
}

/// What stands between the quotes of a text on one line, how long it is with them, and whether it has escapes.
fn short_text(rest: &[u8], quote: u8) -> (Range<usize>, usize, bool) {
    let mut at = 1;
    let mut has_escapes = false;
    loop {
        // In single quotes a backslash is one.
        let sign = if quote == b'"' { b'\\' } else { quote };
        match memchr3(quote, sign, b'\n', &rest[at..]) {
            None => return (1..rest.len(), rest.len(), has_escapes),
            Some(found) if rest[at + found] == quote => return (1..at + found, at + found + 1, has_escapes),
            Some(found) if rest[at + found] == b'\n' => return (1..at + found, at + found, has_escapes),
            Some(found) => {
                has_escapes = true;
                at = rest.len().min(at + found + 2);
            }
        }
    }
}

/// The same of a text between three quotes, before which one or two more may stand that belong to it.
fn long_text(rest: &[u8], quote: u8) -> (Range<usize>, usize, bool) {
    let mut at = 3;
    let mut has_escapes = false;
    let sign = if quote == b'"' { b'\\' } else { quote };
    let first = match &rest[at..] {
        [b'\n', ..] => at + 1,
        [b'\r', b'\n', ..] => at + 2,
        _ => at,
    };
    while let Some(found) = memchr2(quote, sign, &rest[at..]) {
        at += found;
        if rest[at] == quote {
            let quotes = rest[at..].iter().take(5).take_while(|byte| **byte == quote).count();
            at += quotes;
            if quotes >= 3 {
                return (first..(at - 3).max(first), at, has_escapes);
            }
        } else {
            has_escapes = true;
            at = rest.len().min(at + 2);
        }
    }
    (first..rest.len().max(first), rest.len(), has_escapes)
}

/// In contacts `name` is the name of a person, which may stand there.
fn is_free(kind: Option<Kind>, key: &str) -> bool {
    let is_the_place_for_it = matches!((kind, key), (Some(Kind::Contact), "name"));
    !is_the_place_for_it && !NOT_FREE_KEYS.contains(key)
}

impl Stretch<'_> {
    /// Whether what it says passes a test.
    fn passes(&self, toml: &str, test: &mut impl FnMut(&str) -> bool) -> bool {
        if self.has_escapes {
            test(&self.text(toml).text)
        } else {
            test(toml.get(self.inner.clone()).unwrap_or_default())
        }
    }

    /// How it reads, and the way back. Of one that is not sound, what can be read of it.
    fn text(&self, toml: &str) -> FreeText {
        let inner = toml.get(self.inner.clone()).unwrap_or_default();
        let mut found = FreeText {
            key: self.key.map(str::to_owned),
            text: String::with_capacity(inner.len()),
            offsets: Vec::with_capacity(inner.len() + 1),
        };
        let mut rest = inner;
        while let Some(first) = rest.chars().next() {
            let at = self.inner.end - rest.len();
            let (character, length) = match rest.strip_prefix('\\').filter(|_| self.has_escapes) {
                Some(escape) => {
                    let (character, length) = unescaped(escape);
                    (character, 1 + length)
                }
                None => (Some(first), first.len_utf8()),
            };
            if let Some(character) = character {
                found.text.push(character);
                found.offsets.resize(found.text.len(), at);
            }
            rest = rest.get(length..).unwrap_or_default();
        }
        found.offsets.push(self.inner.end);
        found
    }
}

/// The character that an escape stands for, none for a line that is joined to the next; and how many bytes the
/// escape takes behind its `\`.
fn unescaped(escape: &str) -> (Option<char>, usize) {
    let number = |digits: usize| {
        let code = escape.get(1..=digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        match code.and_then(char::from_u32) {
            Some(character) => (Some(character), 1 + digits),
            None => (Some('\u{fffd}'), 1),
        }
    };
    match escape.chars().next() {
        Some('b') => (Some('\u{8}'), 1),
        Some('t') => (Some('\t'), 1),
        Some('n') => (Some('\n'), 1),
        Some('f') => (Some('\u{c}'), 1),
        Some('r') => (Some('\r'), 1),
        Some('e') => (Some('\u{1b}'), 1),
        Some('x') => number(2),
        Some('u') => number(4),
        Some('U') => number(8),
        Some(space) if space.is_whitespace() => (None, escape.len() - escape.trim_start().len()),
        Some(other) => (Some(other), other.len_utf8()),
        None => (None, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(toml: &str) -> Vec<(Option<String>, String)> {
        let found = free_texts(Some(Kind::Meeting), toml);
        found.into_iter().map(|text| (text.key, text.text)).collect()
    }

    #[test]
    fn values_and_comments_are_found_and_ids_are_not() {
        let toml = "# boven\nchair = \"voorzitter\" # naast\ntitle = \"Een\\ttitel\"\n[[items]]\nreport = '''\nregel\n'''\n\
                    ideas = [\"een\", # eerste\n  'twee']\nitems.dilemmas = [{ question = \"vraag\" }]\n\"answer\" = \"ja\"\n";
        let text = |key: &str, text: &str| (Some(key.to_owned()), text.to_owned());
        let comment = |text: &str| (None, text.to_owned());
        assert_eq!(
            texts(toml),
            [
                comment(" boven"),
                comment(" naast"),
                text("title", "Een\ttitel"),
                text("report", "regel\n"),
                text("ideas", "een"),
                comment(" eerste"),
                text("ideas", "twee"),
                text("question", "vraag"),
                text("answer", "ja"),
            ]
        );
    }

    #[test]
    fn a_key_that_says_something_is_a_text() {
        let key = |text: &str| (None, text.to_owned());
        assert_eq!(texts("\"hij is ziek\" = 1\na.'zij ook'.b = 2\n"), [key("hij is ziek"), key("zij ook")]);
    }

    #[test]
    fn the_way_back_leads_to_the_words_in_the_file() {
        let toml = "answer = \"\"\"\nhij is zi\\u00adek, \\\n   ja\"\"\"\n";
        let text = &free_texts(Some(Kind::Meeting), toml)[0];
        assert_eq!(text.text, "hij is zi\u{ad}ek, ja");
        let start = text.text.find("zi").unwrap();
        let range = text.in_file(&(start..start + "zi\u{ad}ek".len()));
        assert_eq!(&toml[range], "zi\\u00adek");
    }

    proptest! {
        #[test]
        fn a_text_reads_as_the_parser_reads_it(text in "\\PC{0,40}") {
            let document = toml::to_string(&toml::Table::from_iter([("title".to_owned(), text.clone().into())])).unwrap();
            let found = free_texts(Some(Kind::Meeting), &document);
            prop_assert_eq!(&found[0].text, &text);
            for (offset, character) in text.char_indices() {
                let range = found[0].in_file(&(offset..offset + character.len_utf8()));
                prop_assert!(document.get(range.clone()).is_some_and(|bytes| !bytes.is_empty()), "{:?}", range);
            }
        }

        #[test]
        fn garbage_is_read_without_harm(text in "\\PC{0,60}") {
            for found in free_texts(None, &text) {
                prop_assert!(text.get(found.in_file(&(0..found.text.len()))).is_some());
            }
        }
    }
}
