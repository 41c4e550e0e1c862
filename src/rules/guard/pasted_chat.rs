//! Lines that were copied from a chat: a time, a sender, a message.

use std::ops::Range;

use crate::findings::Level;
use crate::guard::readable::Readable;
use crate::guard::words::{Sentence, is_one_of};
use crate::guard::{Guard, Weight, end_of_line};
use crate::rules::{Check, Family, Levels, Rule};

/// `pasted-chat`
pub static RULE: Rule = Rule {
    id: "pasted-chat",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("pasted_chat.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "media|afbeelding|video|audio|sticker|gif|document|spraakbericht weggelaten, \
            media|image|video|audio|sticker|gif|document|voice omitted, dit bericht is verwijderd, \
            heeft dit bericht verwijderd, hebt dit bericht verwijderd, this message was deleted, \
            you deleted this message, end to end versleuteld, end to end encrypted",
    unless: "",
    find: Some(find),
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Error),
    milder: None,
};

/// A sender has at most so many characters, and so has what leads to a line that is quoted.
const SENDER: usize = 40;

/// What stands behind a time in a programme.
const PROGRAMME: &str = "uur u hour hours opening inloop overleg vergadering bijeenkomst welkom pauze sluiting afsluiting einde \
     start begin programma lezing workshop iftar gebed vrijdaggebed maaltijd eten lunch diner koffie thee \
     rondleiding rondvraag agenda verslag actie besluit punt thema gesprek evaluatie ontvangst toespraak \
     muziek vertrek aankomst training les open meeting welcome break closing end programme program lecture \
     prayer meal dinner coffee tea tour minutes action decision item theme evaluation speech departure \
     arrival session sessie locatie plaats zaal location place room stadhuis gemeentehuis buurthuis \
     werkbezoek inleiding introduction presentatie presentation discussie discussion vragen questions borrel \
     incident melding telefoon call schoonmaak burendag suikerfeest offerfeest herdenking bezoek";

fn find(sentence: &Sentence<'_>) -> Vec<Range<usize>> {
    let text = sentence.as_written();
    let mut starts = vec![0];
    starts.extend(text.match_indices('\n').map(|(at, _)| at + 1));
    let lead_ins: Vec<usize> = starts.iter().filter_map(|start| lead_in(text, *start)).collect();
    starts.extend(lead_ins);
    starts.sort_unstable();
    starts
        .into_iter()
        .filter_map(|start| {
            let from = sentence.range.start + start;
            let readable = Readable::of(sentence.text, from..end_of_line(sentence.text, from));
            let place = chat_line(&readable.text)?;
            Some(readable.origin(place))
        })
        .collect()
}

/// Where a line goes on behind a short beginning that ends in a colon: "Uit de app: 12-03-2025 …".
fn lead_in(text: &str, start: usize) -> Option<usize> {
    let line = &text[start..end_of_line(text, start)];
    let (before, behind) = line.split_once(": ")?;
    let is_short = before.chars().count() <= SENDER;
    is_short.then_some(start + before.len() + 2 + (behind.len() - behind.trim_start().len()))
}

/// From the time to the colon behind the sender, where a line begins so.
fn chat_line(line: &str) -> Option<Range<usize>> {
    let quoted = line.trim_start_matches([' ', '\t', '>', '"', '\'', '“', '*']);
    let start = line.len() - quoted.len();
    if let Some(end) = sender_first(quoted) {
        return Some(start..start + end);
    }
    let (rest, has_bracket) = match quoted.strip_prefix('[') {
        Some(rest) => (rest, true),
        None => (quoted, false),
    };
    let behind_date = date(rest);
    let rest = behind_date.unwrap_or(rest);
    let rest = time(rest)?.trim_start_matches(' ');
    let closes = rest.strip_prefix(']');
    if has_bracket && closes.is_none() || (!has_bracket && behind_date.is_none()) {
        return None;
    }
    let rest = closes.unwrap_or(rest).trim_start();
    let rest = match rest.strip_prefix('-') {
        Some(rest) => rest.trim_start(),
        None if closes.is_some() => rest.trim_start_matches('~').trim_start(),
        None => return None,
    };
    let (sender, _) = rest.split_once(':')?;
    is_sender(sender).then(|| start..line.len() - rest.len() + sender.len() + 1)
}

/// "A. Jansen, [12.03.2025 18:22]", as other programs copy it.
fn sender_first(line: &str) -> Option<usize> {
    let (sender, rest) = line.split_once(", [")?;
    let behind = time(date(rest)?)?.strip_prefix(']')?;
    is_sender(sender).then_some(line.len() - behind.len())
}

fn is_sender(sender: &str) -> bool {
    let sender = sender.trim();
    let words = || {
        sender
            .split(|character: char| !character.is_alphanumeric())
            .filter(|word| !word.is_empty())
    };
    let is_programme = words().any(|word| is_one_of(&word.to_lowercase(), PROGRAMME));
    let is_number = sender.starts_with('+') && sender.chars().filter(char::is_ascii_digit).count() >= 9;
    let is_name = sender.starts_with(|first: char| first.is_alphabetic() || first == '~');
    sender.chars().count() <= SENDER && (is_number || (is_name && !is_programme))
}

/// What follows a date in digits, and a comma or space behind it.
fn date(text: &str) -> Option<&str> {
    let mut rest = text;
    for group in 0..3 {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 4 {
            return None;
        }
        rest = &rest[digits..];
        if group < 2 {
            rest = rest.strip_prefix(['-', '/', '.'])?;
        }
    }
    let behind = rest.strip_prefix(',').unwrap_or(rest);
    let behind = behind.trim_start_matches([' ', 'T']);
    (behind.len() < rest.len()).then_some(behind)
}

/// What follows a time in digits.
fn time(text: &str) -> Option<&str> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let hours = digits(text);
    let mut rest = text.get(hours..)?.strip_prefix([':', '.']).filter(|_| (1..=2).contains(&hours))?;
    let mut count = digits(rest);
    while count == 2 {
        rest = &rest[2..];
        match rest.strip_prefix(':') {
            Some(behind) if digits(behind) == 2 => rest = behind,
            _ => break,
        }
        count = digits(rest);
    }
    if count != 2 {
        return None;
    }
    let behind = rest.trim_start();
    let half = ["AM", "PM", "am", "pm", "a.m.", "p.m."]
        .iter()
        .find_map(|half| behind.strip_prefix(half));
    Some(half.unwrap_or(rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guard::glance::may_speak;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<&str> {
        let sentence = Sentence::of(text, 0..text.len());
        find(&sentence).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn lines_of_chats_are_found_from_the_time_to_the_sender() {
        assert_eq!(found("12-03-2025 18:22 - A. Jansen: ja"), ["12-03-2025 18:22 - A. Jansen:"]);
        assert_eq!(
            found("\u{200e}[12/3/25, 6:22:07\u{202f}PM] ~ Bakker: ja"),
            ["[12/3/25, 6:22:07\u{202f}PM] ~ Bakker:"]
        );
        assert_eq!(found("uit de app: [18:22] Bakker: ja\n[18:23] B: nee"), ["[18:22] Bakker:", "[18:23] B:"]);
        assert_eq!(found("A. Jansen, [12.03.2025 18:22]\nja"), ["A. Jansen, [12.03.2025 18:22]"]);
    }

    #[test]
    fn programmes_are_left_alone() {
        for text in [
            "12-03-2025 19:30 - Opening: welkom",
            "12-03-2025 19:30 - 21:00 uur: overleg",
            "19:30 - Bakker: welkom",
            "Zie [12] Bakker: zaal",
            "12-03-2025 19:30 uur: overleg",
            "tijd: 19:30, plaats: zaal",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_glance_never_passes_over_one(
            before in "(|> |Uit de app: |\\[|\\*)", date in "(|[1-9]{1,2}[-/.][1-9]{1,2}[-/.](20)?2[0-9],? )",
            time in "[0-9]{1,2}[:.][0-9]{2}(:[0-9]{2})?( PM)?", behind in "(\\]| -|\\] -) ",
        ) {
            let text = format!("{before}{date}{time}{behind}Bakker: ja");
            prop_assert!(found(&text).is_empty() || may_speak(&text), "{}", text);
        }

        #[test]
        fn any_text_is_read_without_harm(text in "[\\PC\n\\[:-]{0,60}") {
            found(&text);
        }
    }
}
