//! A text, sentence by sentence.

use std::ops::Range;
use std::sync::LazyLock;

use hashbrown::HashSet;

/// After these a full stop ends no sentence. Without dots, in small letters.
const ABBREVIATIONS: &str = "a.m a.s aant afd afl apr art aug bc bijv bijz blz bv bz ca d.d d.o.b dd dec dep dhr dr drs ds e.a e.d \
     e.g e.v ed eg etc excl fam feb geb gem h.k hr i.c i.e i.h.b i.o i.o.v i.p.v i.s.m i.v.m incl ing inz ir \
     jl jr jul jun kst lid ltd m.b.t m.i.v m.k m.n m.u.v max mej mevr min mr mrs mrt ms mw n.a.v n.t.b \
     n.v.t nl no nov nr nrs o.a o.b.v o.l.v o.m okt p.a p.m pag par penn pgf prof red resp s.v.p secr sen sep \
     sept sr st stg str t.a.v t.b.v t.g.v t.m t.n.v t.o.v t.w tav tel v.l.n.r vgl vice vlg vnl voorz vs \
     w.v.t.t.k wvttk z.g z.k zgn";

static ABBREVIATION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| ABBREVIATIONS.split(' ').collect());

/// These may follow the stop of a sentence and belong to it.
const CLOSING: [char; 7] = ['"', '\'', '”', '’', '»', ')', ']'];

/// The ranges of the sentences of a text, without the space around them. A line that is broken goes on; an
/// empty line, or one that begins as a point of a list, begins a new sentence.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (offset, character) in text.char_indices() {
        let end = offset + character.len_utf8();
        let ends = match character {
            '!' | '?' | '…' => next_begins(&text[end..]),
            '.' => !is_abbreviation(&text[start..offset], &text[end..]) && next_begins(&text[end..]),
            '\n' => begins_anew(&text[end..]),
            _ => false,
        };
        if ends {
            let closing = text[end..].chars().take_while(|next| CLOSING.contains(next));
            let end = end + closing.map(char::len_utf8).sum::<usize>();
            push(text, start..end, &mut found);
            start = end;
        }
    }
    push(text, start..text.len(), &mut found);
    found
}

/// A longer sentence is nobody's: it is read in parts of about so many bytes, so that no text takes long.
const LONGEST: usize = 1500;

fn push(text: &str, mut range: Range<usize>, found: &mut Vec<Range<usize>>) {
    while range.len() > LONGEST {
        let most = text.floor_char_boundary(range.start + LONGEST);
        let part = &text[range.start..most];
        // Not within a number.
        let gap = part.rfind(|character: char| character.is_whitespace());
        let better = part.rmatch_indices(char::is_whitespace).map(|(at, _)| at);
        let mut better = better.filter(|at| !part[..*at].ends_with(|last: char| last.is_numeric()));
        let end = better.next().filter(|at| *at > LONGEST / 2).or(gap).filter(|at| *at > 0);
        let end = range.start + end.unwrap_or(part.len());
        push(text, range.start..end, found);
        range.start = end;
    }
    let part = &text[range.clone()];
    let from = range.start + (part.len() - part.trim_start().len());
    let to = range.end - (part.len() - part.trim_end().len());
    if from < to {
        found.push(from..to);
    }
}

/// Whether what follows a stop can be the beginning of a sentence.
fn next_begins(rest: &str) -> bool {
    let rest = rest.trim_start_matches(CLOSING);
    let next = rest.trim_start();
    if next.len() == rest.len() {
        return rest.is_empty();
    }
    let next = next.trim_start_matches(['"', '\'', '“', '‘', '«', '(', '[']);
    next.chars().next().is_none_or(|first| !first.is_lowercase())
}

/// Nobody abbreviates to more, in bytes.
const LONGEST_ABBREVIATION: usize = 60;

/// Whether a stop belongs to an initial, an abbreviation or a number.
fn is_abbreviation(before: &str, after: &str) -> bool {
    let before = &before[before.floor_char_boundary(before.len().saturating_sub(LONGEST_ABBREVIATION))..];
    let word_start = before.rfind(|character: char| character.is_whitespace() || "(\"'“‘«[/".contains(character));
    let word = &before[word_start.map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8))..];
    if word.is_empty() {
        return false;
    }
    let is_number = word.ends_with(|last: char| last.is_ascii_digit());
    if is_number {
        return after.starts_with(|next: char| next.is_ascii_digit());
    }
    let last = word.rsplit(['.', '-']).next().unwrap_or(word);
    let is_initial = last.chars().count() == 1 && last.chars().all(char::is_uppercase);
    // "d.o.b." and "b.s.n."
    let has_stops = word.contains('.') && word.split('.').all(|part| part.chars().count() == 1);
    is_initial || has_stops || ABBREVIATION_WORDS.contains(word.to_lowercase().as_str())
}

/// Whether a line begins something new: an empty one, or a point of a list.
fn begins_anew(rest: &str) -> bool {
    let line = rest.lines().next().unwrap_or_default().trim_start();
    let is_point = |line: &str| line.starts_with(' ') || line.is_empty();
    line.is_empty()
        || line.strip_prefix(['-', '*', '•', '–', '>', '#', '|']).is_some_and(is_point)
        || line
            .split_once(['.', ')'])
            .is_some_and(|(number, rest)| number.len() <= 2 && number.parse::<u8>().is_ok() && is_point(rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_stop_between_sentences_splits_them() {
        assert_eq!(
            split("Er is een vraag. Wie komt er? Iedereen! Goed"),
            ["Er is een vraag.", "Wie komt er?", "Iedereen!", "Goed"]
        );
    }

    #[test]
    fn a_stop_in_a_date_a_name_a_time_or_a_number_does_not() {
        for one in [
            "Hij is geb. 12-3-1980 in Veenmeer.",
            "Het woord is aan dhr. A. Jansen en mw. B. de Wit.",
            "Wij beginnen om 19.30 uur in zaal 2.",
            "Zie stuk nr. 202 van de gemeente.",
            "Er zijn o.a. Koffie en thee.",
            "This was said by Mr. J. Smith of the board.",
        ] {
            assert_eq!(split(one), [one]);
        }
    }

    #[test]
    fn a_broken_line_goes_on_and_a_point_of_a_list_does_not() {
        assert_eq!(
            split("een zin die\nverder gaat\n\nnieuw\n- punt\n2. punt"),
            ["een zin die\nverder gaat", "nieuw", "- punt", "2. punt"]
        );
    }

    #[test]
    fn a_sentence_may_end_with_a_quote_or_a_number() {
        assert_eq!(
            split("Zij zei: “Dat is goed.” Toen was het 2026. Klaar."),
            ["Zij zei: “Dat is goed.”", "Toen was het 2026.", "Klaar."]
        );
    }

    #[test]
    fn a_sentence_without_end_is_read_in_parts() {
        let text = "bel 06 12345678 ".repeat(2000);
        let parts = split(&text);
        assert!(parts.len() > 7 && parts.iter().all(|part| part.len() <= LONGEST));
        assert!(parts.iter().all(|part| part.starts_with("bel") || part.starts_with("06")));
        assert_eq!(parts.join(" "), text.trim());
    }

    proptest! {
        #[test]
        fn no_word_is_lost_and_sentences_do_not_overlap(text in "\\PC{0,80}") {
            let ranges = sentences(&text);
            for pair in ranges.windows(2) {
                prop_assert!(pair[0].end <= pair[1].start);
            }
            let words = |text: &str| text.split_whitespace().map(str::len).sum::<usize>();
            let kept: usize = ranges.into_iter().map(|range| words(&text[range])).sum();
            prop_assert_eq!(kept, words(&text));
        }
    }
}
