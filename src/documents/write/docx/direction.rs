//! Which stretches of a paragraph run from right to left.
//!
//! The programs that open a Word file do not find this out themselves: a stretch of Arabic or Hebrew says so,
//! and with it the numbers and signs that belong to it.

use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// A stretch of text that runs in one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Its bytes in the text.
    pub(super) range: Range<usize>,
    /// Whether it runs from right to left.
    pub(super) right_to_left: bool,
}

/// Whether a paragraph begins in a script that runs from right to left.
pub(super) fn is_right_to_left(paragraph: &str) -> bool {
    let strong = paragraph.chars().map(bidi_class).find(|class| is_strong(*class));
    strong.is_some_and(|class| class != BidiClass::L)
}

fn is_strong(class: BidiClass) -> bool {
    matches!(class, BidiClass::L | BidiClass::R | BidiClass::AL)
}

/// The text in stretches of one direction each, by the rules of Unicode (UAX #9).
pub(super) fn stretches(paragraph: &str) -> Vec<Stretch> {
    let turns = |character| matches!(bidi_class(character), BidiClass::R | BidiClass::AL | BidiClass::AN);
    if !paragraph.chars().any(turns) {
        return vec![Stretch {
            range: 0..paragraph.len(),
            right_to_left: false,
        }];
    }
    let base = if is_right_to_left(paragraph) {
        Level::rtl()
    } else {
        Level::ltr()
    };
    let levels = BidiInfo::new(paragraph, Some(base)).levels;
    let mut stretches: Vec<Stretch> = Vec::new();
    let equal = levels.chunk_by(|one, other| one == other).scan(0, |start, levels| {
        let range = *start..*start + levels.len();
        *start = range.end;
        Some((range, levels.first().copied().unwrap_or(base)))
    });
    for (range, level) in equal {
        let right_to_left = level.is_rtl() || level > base && is_number(&paragraph[range.clone()]);
        match stretches.last_mut() {
            Some(last) if last.right_to_left == right_to_left => last.range.end = range.end,
            _ => stretches.push(Stretch { range, right_to_left }),
        }
    }
    stretches
}

/// Numbers amid Arabic or Hebrew are a level of their own, and yet part of it.
fn is_number(text: &str) -> bool {
    !text.chars().map(bidi_class).any(is_strong)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn right_to_left(paragraph: &str) -> Vec<&str> {
        let stretches = stretches(paragraph).into_iter();
        stretches
            .filter(|stretch| stretch.right_to_left)
            .map(|stretch| &paragraph[stretch.range])
            .collect()
    }

    #[test]
    fn arabic_and_hebrew_take_their_numbers_and_brackets_along() {
        assert_eq!(right_to_left("Moskee Al Noor (Çelik), 12 m²"), Vec::<&str>::new());
        assert_eq!(right_to_left("Naar مسجد النور om 19:30"), ["مسجد النور"]);
        assert_eq!(right_to_left("Zaal: مسجد (النور), zaal 2"), ["مسجد (النور)"]);
        assert_eq!(right_to_left("Op שלום 12 עולם, ja"), ["שלום 12 עולם"]);
        assert_eq!(right_to_left("مسجد 12 النور"), ["مسجد 12 النور"]);
        assert_eq!(right_to_left("مسجد Al Noor 12 النور"), ["مسجد ", " النور"]);
    }

    #[test]
    fn a_paragraph_has_the_direction_of_its_first_letter() {
        assert!(is_right_to_left("12: مسجد Al Noor"));
        assert!(is_right_to_left("- שלום"));
        assert!(!is_right_to_left("12: Al Noor مسجد"));
        assert!(!is_right_to_left("12 – 13"));
        assert!(!is_right_to_left(""));
    }

    proptest! {
        #[test]
        fn stretches_are_the_whole_text_in_its_order(text in "[a0 (:)\\n\\t\u{5d0}\u{627}\u{661}é\u{301}]{0,40}|\\PC{0,40}") {
            let stretches = stretches(&text);
            let joined: String = stretches.iter().map(|stretch| &text[stretch.range.clone()]).collect();
            prop_assert_eq!(&joined, &text);
            for pair in stretches.windows(2) {
                prop_assert_ne!(pair[0].right_to_left, pair[1].right_to_left);
            }
            for stretch in &stretches {
                let letters = |class| text[stretch.range.clone()].chars().any(|letter| bidi_class(letter) == class);
                prop_assert!(!(stretch.right_to_left && letters(BidiClass::L)));
                prop_assert!(stretch.right_to_left || !letters(BidiClass::AL) && !letters(BidiClass::R));
            }
        }
    }
}
