//! The free text in a record: what stands in its fields and in its comments, each with the way back to the
//! bytes of the file.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

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

/// Every text of a record that can say anything: values and comments, in the order of the file.
pub fn free_texts(kind: Option<Kind>, toml: &str) -> Vec<FreeText> {
    let tokens: Vec<_> = Source::new(toml)
        .lex()
        .filter(|token| token.kind() != TokenKind::Whitespace)
        .collect();
    let mut found = Vec::new();
    let mut key = None;
    for (position, token) in tokens.iter().enumerate() {
        let span = token.span();
        let raw = &toml[span.start()..span.end()];
        let next = tokens.get(position + 1).map(|next| next.kind());
        match token.kind() {
            TokenKind::Comment => found.push(comment(raw, span.start())),
            _ if next == Some(TokenKind::Equals) => key = Some(raw.trim_matches(['"', '\''])),
            kind_of_token if is_string(kind_of_token) && !is_part_of_a_key(&tokens, position) => {
                if let Some(key) = key.filter(|key| is_free(kind, key)) {
                    let text = value(raw, kind_of_token, span.start());
                    found.push(FreeText {
                        key: Some(key.to_owned()),
                        ..text
                    });
                }
            }
            _ => {}
        }
    }
    found
}

fn is_string(kind: TokenKind) -> bool {
    use TokenKind::{BasicString, LiteralString, MlBasicString, MlLiteralString};
    matches!(kind, BasicString | LiteralString | MlBasicString | MlLiteralString)
}

/// Whether a quoted text stands in a header or before a dot.
fn is_part_of_a_key(tokens: &[Token], position: usize) -> bool {
    let kind = |position: usize| tokens.get(position).map(Token::kind);
    kind(position + 1) == Some(TokenKind::Dot) || position.checked_sub(1).and_then(kind) == Some(TokenKind::Dot)
}

/// In contacts `name` is the name of a person, which may stand there.
fn is_free(kind: Option<Kind>, key: &str) -> bool {
    let is_the_place_for_it = matches!((kind, key), (Some(Kind::Contact), "name"));
    !is_the_place_for_it && !NOT_FREE.contains(&key)
}

fn comment(raw: &str, start: usize) -> FreeText {
    let text = raw.trim_start_matches('#');
    let from = start + raw.len() - text.len();
    FreeText {
        key: None,
        text: text.to_owned(),
        offsets: (from..=from + text.len()).collect(),
    }
}

/// A string as it reads. Of one that is not sound, what can be read of it.
fn value(raw: &str, kind: TokenKind, start: usize) -> FreeText {
    let (marks, has_escapes) = match kind {
        TokenKind::MlBasicString => (3, true),
        TokenKind::MlLiteralString => (3, false),
        TokenKind::BasicString => (1, true),
        _ => (1, false),
    };
    let inner = raw.get(marks..raw.len().saturating_sub(marks)).unwrap_or_default();
    let mut rest = inner;
    if marks == 3 {
        rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')).unwrap_or(rest);
    }
    let mut found = FreeText {
        key: None,
        text: String::with_capacity(rest.len()),
        offsets: Vec::with_capacity(rest.len() + 1),
    };
    let end = start + marks + inner.len();
    while let Some(first) = rest.chars().next() {
        let at = end - rest.len();
        let (character, length) = match rest.strip_prefix('\\').filter(|_| has_escapes) {
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
    found.offsets.push(end);
    found
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
