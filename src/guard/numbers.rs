//! Numbers in a sentence, and what they can be. Dates and times are no numbers here.

use std::ops::Range;

use super::readable::Readable;

/// Groups of digits with little between them: "06 - 1234 5678".
pub type Run = Vec<Range<usize>>;

/// At most so many signs stand between two groups of one number.
const BETWEEN: usize = 3;

/// The numbers in a text, without dates and times, in bytes of what can be read.
pub fn runs(readable: &Readable) -> Vec<Run> {
    let groups = groups(&readable.text);
    let mut runs: Vec<Run> = Vec::new();
    let mut goes_on = false;
    let mut rest = groups.as_slice();
    while let Some((group, behind)) = rest.split_first() {
        let length = date_or_time(readable, rest);
        if length > 0 {
            goes_on = false;
            rest = &rest[length..];
            continue;
        }
        match runs.last_mut().filter(|_| goes_on) {
            Some(run) => run.push(group.clone()),
            None => runs.push(vec![group.clone()]),
        }
        let between = behind.first().map(|next| &readable.text[group.end..next.start]);
        goes_on = between.is_some_and(|signs| {
            signs.len() <= BETWEEN
                && signs.bytes().all(|sign| matches!(sign, b' ' | b'.' | b'-' | b'/' | b'(' | b')'))
        });
        rest = behind;
    }
    runs
}

fn groups(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut groups = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let length = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if length > 0 {
            groups.push(at..at + length);
        }
        at += length.max(1);
    }
    groups
}

/// How many of these groups are a date or a time.
fn date_or_time(readable: &Readable, groups: &[Range<usize>]) -> usize {
    if is_date(readable, groups) {
        return 3;
    }
    let Some(first) = groups.first() else { return 0 };
    let behind = &readable.text[first.end..];
    let is_hour = readable.text[first.clone()].parse::<u8>().is_ok_and(|hour| hour <= 24);
    let is_named = |text: &str| ["uur", "hour", "o'clock"].iter().any(|word| text.trim_start().starts_with(word));
    let second = groups.get(1).filter(|second| second.len() == 2 && second.start == first.end + 1);
    if let Some(second) = second.filter(|_| is_hour) {
        let is_clock = behind.starts_with(':');
        if is_clock || (behind.starts_with('.') && is_named(&readable.text[second.end..])) {
            let third = groups.get(2).filter(|third| third.len() == 2 && third.start == second.end + 1);
            let has_seconds = third.is_some() && readable.text[second.end..].starts_with(':');
            return if has_seconds { 3 } else { 2 };
        }
    }
    usize::from(is_hour && is_named(behind))
}

/// Whether the first three groups are a date in digits: "3-5-1979", "2026-05-19", "03.05.79".
fn is_date(readable: &Readable, groups: &[Range<usize>]) -> bool {
    let [first, second, third, rest @ ..] = groups else {
        return false;
    };
    let bytes = readable.text.as_bytes();
    let sign = bytes[first.end];
    let joined = |one: &Range<usize>, next: &Range<usize>| next.start == one.end + 1 && bytes[one.end] == sign;
    if !matches!(sign, b'-' | b'/' | b'.') || !joined(first, second) || !joined(second, third) {
        return false;
    }
    let number = |group: &Range<usize>| readable.text[group.clone()].parse::<u32>().unwrap_or(u32::MAX);
    let small = |group: &Range<usize>, most: u32| group.len() <= 2 && (1..=most).contains(&number(group));
    let day_and_month = |one, other| (small(one, 31) && small(other, 12)) || (small(one, 12) && small(other, 31));
    let is_year = |group: &Range<usize>| group.len() == 4 && (1800..=2199).contains(&number(group));
    let is_short_year = third.len() == 2;
    let goes_on = rest.first().is_some_and(|next| joined(third, next)) && (is_short_year || sign != b'.');
    !goes_on
        && ((day_and_month(first, second) && (is_year(third) || is_short_year))
            || (is_year(first) && day_and_month(second, third)))
}

/// The digits of some groups.
pub fn digits(readable: &Readable, groups: &[Range<usize>]) -> String {
    groups.iter().map(|group| &readable.text[group.clone()]).collect()
}

/// Whether nine digits pass the test that a citizen service number passes.
pub fn passes_eleven_test(digits: &str) -> bool {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let numbers: Vec<i32> = digits.bytes().map(|digit| i32::from(digit) - i32::from(b'0')).collect();
    let sum: i32 = numbers.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    digits.len() == weights.len()
        && digits.bytes().all(|digit| digit.is_ascii_digit())
        && numbers.iter().any(|digit| *digit > 0)
        && sum % 11 == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<String> {
        let readable = Readable::of(text, 0..text.len());
        runs(&readable).iter().map(|run| digits(&readable, run)).collect()
    }

    #[test]
    fn numbers_are_found_with_little_between_their_digits() {
        assert_eq!(found("tel. 06 - 1234 5678, nr. 12"), ["0612345678", "12"]);
        assert_eq!(found("+31 (0)6 12345678 / 112"), ["310612345678112"]);
        assert_eq!(found("12 mei 2026, 30 stuks"), ["12", "2026", "30"]);
    }

    #[test]
    fn dates_and_times_are_no_numbers() {
        for text in [
            "18-8-2026 14 uur",
            "2026-05-19 19:30",
            "06-12-25 19.30 uur",
            "18:22:07",
            "3/12/25, 6:22 PM",
            "3.5.1979",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
        assert_eq!(found("06-12-34-56-78"), ["0612345678"]);
        assert_eq!(found("249-56-6758"), ["249566758"]);
    }

    #[test]
    fn the_test_numbers_pass() {
        for number in ["123456782", "111222333", "249566758"] {
            assert!(passes_eleven_test(number), "{number}");
        }
        for number in ["123456789", "000000000", "12345678", "1234567820", "12345678x"] {
            assert!(!passes_eleven_test(number), "{number}");
        }
    }

    proptest! {
        /// One wrong digit, and two neighbours that changed places, are what the test is there for.
        #[test]
        fn no_slip_of_the_pen_passes(start in 10_000_000_u32..99_999_999, place in 0..9_usize, by in 1..10_u8) {
            let number = (0..10).map(|last| format!("{start}{last}")).find(|number| passes_eleven_test(number));
            let Some(number) = number else { return Ok(()) };
            let mut other = number.clone().into_bytes();
            other[place] = b'0' + (other[place] - b'0' + by) % 10;
            prop_assert!(!passes_eleven_test(&String::from_utf8(other).unwrap()));
            let mut swapped = number.clone().into_bytes();
            swapped.swap(place.min(6), place.min(6) + 1);
            let swapped = String::from_utf8(swapped).unwrap();
            prop_assert!(swapped == number || !passes_eleven_test(&swapped));
        }

        #[test]
        fn groups_of_a_number_are_digits_in_order(text in "[0-9 .:/()+a-z-]{0,40}") {
            let readable = Readable::of(&text, 0..text.len());
            let mut end = 0;
            for group in runs(&readable).iter().flatten() {
                prop_assert!(group.start >= end && group.start < group.end);
                prop_assert!(text[group.clone()].bytes().all(|byte| byte.is_ascii_digit()));
                end = group.end;
            }
        }
    }
}
