//! The line at fault, fit to be shown: short, harmless, and without anything that no output may repeat.

use std::ops::Range;

use super::Level;
use crate::guard::look;
use crate::guard::persons::Names;
use crate::language::{clean_line, without_commands};
use crate::records::file::File;
use crate::rules::format::forbidden_field;
use crate::rules::guard::{link_to_a_person, private_address, private_contact_details};

/// More characters than this before and after the place are cut off.
const BEFORE: usize = 60;
const AFTER: usize = 100;

/// What stands for a text that is not repeated.
const MASK: &str = "…";

/// One line of a file, and the place in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Excerpt {
    /// The number of the line, from 1.
    pub line: usize,
    /// The line, made safe to show.
    pub text: String,
    /// Where in `text` the place begins, in bytes.
    pub start: usize,
    /// Where in `text` the place, or its first line, ends.
    pub end: usize,
}

/// What of a file no output may repeat.
#[derive(Debug)]
pub struct Masks<'a> {
    /// Sorted, not overlapping.
    ranges: Vec<Range<usize>>,
    /// Of a file that does not parse, the keys are looked for in its lines.
    by_line: bool,
    text: &'a str,
}

impl<'a> Masks<'a> {
    /// The values of unknown and forbidden keys of a file, and every line that holds something hidden.
    pub fn of(file: &File, text: &'a str, hidden: &[Range<usize>]) -> Self {
        let mut ranges: Vec<Range<usize>> = file.masked().to_vec();
        ranges.extend(hidden.iter().map(|range| whole_lines(text, range)));
        ranges.sort_unstable_by_key(|range| range.start);
        ranges.dedup_by(|later, earlier| {
            let overlap = later.start <= earlier.end;
            if overlap {
                earlier.end = earlier.end.max(later.end);
            }
            overlap
        });
        Masks {
            ranges,
            by_line: !file.is_sound,
            text,
        }
    }

    fn in_line(&self, line: Range<usize>, is_cut: bool) -> Vec<Range<usize>> {
        let first = self.ranges.partition_point(|range| range.end <= line.start);
        let mut found: Vec<Range<usize>> = self.ranges[first..]
            .iter()
            .take_while(|range| range.start < line.end)
            .map(|range| range.start.max(line.start)..range.end.min(line.end))
            .collect();
        // A remark behind a value that is not shown may be about it.
        if let Some(last) = found.last_mut()
            && self.text[last.end..line.end].trim_start().starts_with('#')
        {
            last.end = line.end;
        }
        if self.by_line {
            // Of a line whose beginning is out of sight, nobody knows what it is about.
            let from = if is_cut {
                Some(0)
            } else {
                forbidden_field::value_in_line(&self.text[line.clone()])
            };
            found.extend(from.map(|from| line.start + from..line.end));
        }
        found
    }
}

/// The lines in which a range lies, from their first letter.
fn whole_lines(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind('\n').map_or(0, |end| end + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |end| range.end + end);
    start..end
}

/// Whether a line holds what no output may repeat, although nobody was asked: in the place of an id, or in a file
/// that cannot be read. An address or a number may be one that stands where it belongs.
fn is_about_a_person(line: &str) -> bool {
    let may_belong = [
        private_address::RULE.id,
        private_contact_details::RULE.id,
        link_to_a_person::RULE.id,
    ];
    let hits = look(line, &Names::default());
    hits.iter()
        .any(|hit| hit.weight.level() == Level::Error && !may_belong.contains(&hit.rule.id))
}

impl Excerpt {
    /// The line in which a range begins.
    pub fn of(text: &str, range: Range<usize>, line: usize, masks: &Masks<'_>) -> Self {
        let Line { from, to, is_cut } = Line::around(text, range.start);
        let start = range.start.min(to);
        let end = range.end.clamp(start, to);
        let window = window(text, from..to, start, end);
        let whole = is_about_a_person(&text[from..to]).then_some(from..to);
        let masked = match whole {
            Some(line) => Vec::from([line]),
            None => masks.in_line(from..to, is_cut),
        };
        let mut shown = String::new();
        if window.start > from || (is_cut && from > 0) {
            shown.push('…');
        }
        let mut place = (None, None);
        let mut hidden_until = window.start;
        for (offset, character) in text[window.clone()].char_indices() {
            let offset = window.start + offset;
            if offset >= start && place.0.is_none() {
                place.0 = Some(shown.len());
            }
            if offset >= end && place.1.is_none() {
                place.1 = Some(shown.len());
            }
            if offset < hidden_until {
                continue;
            }
            if let Some(mask) = masked.iter().find(|mask| mask.contains(&offset)) {
                shown.push_str(MASK);
                hidden_until = mask.end;
            } else {
                let mut buffer = [0; 4];
                let one: &str = character.encode_utf8(&mut buffer);
                if character == '\t' {
                    shown.push(' ');
                } else {
                    shown.push_str(&clean_line(one));
                }
            }
        }
        let length = shown.len();
        if window.end < to {
            shown.push('…');
        }
        let start = place.0.unwrap_or(length);
        Excerpt {
            line,
            text: without_commands(shown),
            start,
            end: place.1.unwrap_or(length).max(start),
        }
    }
}

/// A line, or what of a very long one is near: a file may be one line of a megabyte with a fault at every
/// letter.
struct Line {
    from: usize,
    to: usize,
    is_cut: bool,
}

/// So many bytes to either side are looked at.
const NEAR: usize = 1000;

impl Line {
    fn around(text: &str, offset: usize) -> Self {
        let near = text.floor_char_boundary(offset.saturating_sub(NEAR));
        let far = text.floor_char_boundary(offset.saturating_add(NEAR).min(text.len()));
        let begin = text[near..offset].rfind('\n').map(|end| near + end + 1);
        let to = text[offset..far].find('\n').map_or(far, |end| offset + end);
        let from = begin.unwrap_or(near);
        let to = if text[from..to].ends_with('\r') { to - 1 } else { to };
        Line {
            from,
            to: to.max(offset.min(text.len())).max(from),
            is_cut: begin.is_none() && near > 0,
        }
    }
}

/// The part of a line that is shown: around the place, cut between characters.
fn window(text: &str, line: Range<usize>, start: usize, end: usize) -> Range<usize> {
    let before = text[line.start..start].char_indices().rev().take(BEFORE).last();
    let from = before.map_or(start, |(offset, _)| line.start + offset);
    let end = end.min(text[start..].char_indices().nth(AFTER).map_or(end, |(offset, _)| start + offset));
    let after = text[end..line.end].char_indices().nth(AFTER);
    from..after.map_or(line.end, |(offset, _)| end + offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(text: &str, range: Range<usize>, masked: &[Range<usize>]) -> (String, String) {
        let masks = Masks {
            ranges: masked.to_vec(),
            by_line: false,
            text,
        };
        let excerpt = Excerpt::of(text, range, 1, &masks);
        (excerpt.text[excerpt.start..excerpt.end].to_owned(), excerpt.text)
    }

    #[test]
    fn the_place_is_found_again_in_the_line() {
        let text = "a = 1\r\nb = \"Ağaç\u{202e}\" # x\r\n";
        let at = text.find('"').unwrap();
        let (place, line) = excerpt(text, at..text.find(" #").unwrap(), &[]);
        assert_eq!(line, "b = \"Ağaç\\u{202e}\" # x");
        assert_eq!(place, "\"Ağaç\\u{202e}\"");
    }

    #[test]
    fn a_line_about_a_person_is_not_shown_wherever_it_stands() {
        for line in [
            "chair = \"Dhr. Jansen is ziek\"",
            "report = \"Hij is salafist",
            "by = \"BSN 111222333\"",
        ] {
            let (_, shown) = excerpt(line, 0..line.len(), &[]);
            assert_eq!(shown, "…", "{line}");
        }
        let (_, shown) = excerpt("phone = \"06 12345678\"", 0..5, &[]);
        assert_eq!(shown, "phone = \"06 12345678\"");
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let text = format!("{}X{}", "é".repeat(5000), "é".repeat(5000));
        let (place, line) = excerpt(&text, 10000..10001, &[]);
        assert_eq!(place, "X");
        assert_eq!(line.chars().count(), 1 + BEFORE + 1 + AFTER + 1);
    }

    #[test]
    fn what_may_not_be_repeated_is_not() {
        let text = "p = { geloof = \"secret\", x = 1 }";
        let secret = text.find("\"s").unwrap()..text.find(", x").unwrap();
        let x = text.find("x =").unwrap();
        let (place, line) = excerpt(text, x..x + 1, &[secret]);
        assert_eq!(line, "p = { geloof = …, x = 1 }");
        assert_eq!(place, "x");
    }

    #[test]
    fn a_remark_behind_it_is_not_repeated_either() {
        let text = "geloof = 1 # secret";
        let (_, line) = excerpt(text, 0..6, std::slice::from_ref(&(9..10)));
        assert_eq!(line, "geloof = …");
    }

    #[test]
    fn of_a_long_place_the_first_line_is_shown() {
        let (place, line) = excerpt("a = '''x\ny'''", 4..13, &[]);
        assert_eq!((place.as_str(), line.as_str()), ("'''x", "a = '''x"));
    }
}
