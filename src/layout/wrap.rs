//! Text in so many columns of a terminal.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::language::not_a_command;

/// How many columns a text takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// The width of the widest part that is better not broken: a word, or a part of an id up to its hyphen.
pub fn widest_part(text: &str) -> usize {
    parts(text).map(|part| width(part.trim_start())).max().unwrap_or(0)
}

/// The text in lines of at most so many columns. Lines end between words and behind hyphens, and within a
/// word only where it is wider than a line. No line is a command for a runner.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines = vec![String::new()];
    for part in parts(text) {
        let here = lines.last().map_or(0, |line| width(line));
        let is_empty = lines.last().is_none_or(String::is_empty);
        let mut rest = if is_empty { part.trim_start() } else { part };
        if here + width(rest) > columns {
            rest = rest.trim_start();
            if !is_empty {
                lines.push(String::new());
            }
            while is_wider(rest, columns) {
                let (line, more) = rest.split_at(fitting(rest, columns));
                if let Some(last) = lines.last_mut() {
                    last.push_str(line);
                }
                lines.push(String::new());
                rest = more;
            }
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(rest);
        }
    }
    if lines.len() > 1 && lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.into_iter().map(not_a_command).collect()
}

/// Whether a text takes more than so many columns. Of a long one only the beginning is measured.
fn is_wider(text: &str, columns: usize) -> bool {
    // What follows may still make one sign of the last characters, and less wide.
    const JOINED: usize = 2;
    let mut measured = columns.max(1) * 2;
    while let Some((end, _)) = text.char_indices().nth(measured) {
        if width(&text[..end]) > columns + JOINED {
            return true;
        }
        measured *= 2;
    }
    width(text) > columns
}

/// How many bytes of a text fit; at least one character.
fn fitting(text: &str, columns: usize) -> usize {
    let mut used = 0;
    for (at, character) in text.char_indices() {
        // It makes an emoji of the character before it, which is then wider.
        let makes_emoji = character == '\u{fe0f}';
        used += character.width().unwrap_or(0) + usize::from(makes_emoji);
        if used > columns && at > 0 {
            return at;
        }
    }
    text.len()
}

/// The parts of a text that are better not broken, each with the space before it.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (part, more) = rest.split_at(end_of_part(rest));
        rest = more;
        Some(part)
    })
}

fn end_of_part(text: &str) -> usize {
    let mut before: Option<char> = None;
    for (at, character) in text.char_indices() {
        if let Some(before) = before {
            // A date is one part: its hyphens stand before digits.
            let is_behind_hyphen = before == '-' && character.is_alphabetic();
            let is_behind_slash = before == '/' && character.is_alphanumeric();
            let is_next_word = character == ' ' && before != ' ';
            if is_behind_hyphen || is_behind_slash || is_next_word {
                return at;
            }
        }
        before = Some(character);
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_end_between_words_and_behind_hyphens() {
        assert_eq!(wrap("secretaris van het bestuur", 14), ["secretaris van", "het bestuur"]);
        assert_eq!(wrap("beleidsmedewerker-samenleven", 20), ["beleidsmedewerker-", "samenleven"]);
        assert_eq!(wrap("2026-01-27-winteroverleg", 14), ["2026-01-27-", "winteroverleg"]);
        assert_eq!(wrap("", 10), [""]);
        assert_eq!(wrap("\u{fe0f} a b", 2), ["\u{fe0f} a", "b"]);
    }

    #[test]
    fn a_date_stays_whole_and_a_wide_word_is_broken() {
        assert_eq!(wrap("op 2026-01-27", 10), ["op", "2026-01-27"]);
        assert_eq!(wrap("samenwerkingsverband", 8), ["samenwer", "kingsver", "band"]);
        assert_eq!(wrap("日本語", 2), ["日", "本", "語"]);
        assert_eq!(wrap("日本", 1), ["日", "本"]);
    }

    #[test]
    fn a_word_as_long_as_a_file_takes_no_longer_than_reading_it() {
        for (letter, in_a_line) in [("W", 10), ("e\u{301}\u{302}", 30), ("日", 5)] {
            let lines = wrap(&letter.repeat(200_000), 10);
            assert_eq!(lines.len(), 200_000 / 10 * width(letter));
            assert!(lines.iter().all(|line| line.chars().count() == in_a_line));
        }
    }

    proptest! {
        #[test]
        fn whether_a_text_is_wider_is_seen_from_its_beginning(
            text in "[aé日👩🏽❤🇳لا\u{200d}\u{fe0e}\u{fe0f}\u{301} -]{0,40}",
            columns in 0usize..20,
        ) {
            prop_assert_eq!(is_wider(&text, columns), width(&text) > columns);
        }

        #[test]
        fn nothing_is_lost_and_nothing_is_wider_than_asked(text in "[a-zé日 -]{0,40}", columns in 2usize..20) {
            let lines = wrap(&text, columns);
            let glued: String = lines.concat();
            let letters = |text: &str| text.replace(' ', "");
            prop_assert_eq!(letters(&glued), letters(&text));
            for line in lines {
                prop_assert!(width(line.trim_end()) <= columns, "{:?}", line);
            }
        }
    }
}
