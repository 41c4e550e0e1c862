//! Labels to the left, what they say to the right.

use super::LEAST;
use super::wrap::{width, wrap};

/// A label and what it says, or the heading of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// How deep it stands: 0 at the top.
    pub depth: usize,
    /// What it is.
    pub label: String,
    /// What it says; nothing for a heading.
    pub values: Vec<String>,
}

/// Between a label and what it says.
const GAP: usize = 2;

/// The labels in one column and what they say in another. A label that is too wide has lines of its own.
pub fn side_by_side(lines: &[Line], columns: usize) -> Vec<String> {
    let start = |line: &Line| 2 * (line.depth + 1);
    let with_values = lines.iter().filter(|line| !line.values.is_empty());
    let widest = with_values.map(|line| start(line) + width(&line.label)).max().unwrap_or(0);
    let left = (widest + GAP).min(columns / 2);
    let right = columns.saturating_sub(left).max(LEAST);
    let mut text = Vec::new();
    for line in lines {
        let indent = " ".repeat(start(line));
        let mut labels = wrap(&line.label, columns.saturating_sub(indent.len()).max(LEAST));
        for label in &mut labels {
            label.insert_str(0, &indent);
        }
        let is_beside = labels.len() == 1 && labels.iter().all(|label| width(label) + GAP <= left);
        let mut label = String::new();
        if is_beside && !line.values.is_empty() {
            label = labels.concat();
        } else {
            text.append(&mut labels);
        }
        for value in &line.values {
            // One of several is told apart from what is merely wrapped.
            let (bullet, hang) = if line.values.len() > 1 { ("- ", "  ") } else { ("", "") };
            for (position, wrapped) in wrap(value, right - hang.len()).into_iter().enumerate() {
                let before = if position == 0 { bullet } else { hang };
                let pad = " ".repeat(left.saturating_sub(width(&label)));
                text.push(format!("{label}{pad}{before}{wrapped}"));
                label.clear();
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(depth: usize, label: &str, values: &[&str]) -> Line {
        Line {
            depth,
            label: label.to_owned(),
            values: values.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn labels_stand_left_and_what_they_say_right() {
        let lines = [
            line(0, "titel", &["Een titel die te lang is voor een regel"]),
            line(0, "doel 1", &[]),
            line(1, "taken", &["een", "twee drie vier vijf zes"]),
        ];
        assert_eq!(
            side_by_side(&lines, 34).join("\n"),
            "  titel    Een titel die te lang\n           is voor een regel\n  doel 1\n    taken  - een\n           \
             - twee drie vier vijf\n             zes"
        );
    }

    #[test]
    fn a_label_that_is_too_wide_has_lines_of_its_own() {
        let lines = [line(0, "een heel erg lang label", &["x"])];
        assert_eq!(side_by_side(&lines, 30), ["  een heel erg lang label", "               x"]);
        assert_eq!(side_by_side(&lines, 24), ["  een heel erg lang", "  label", "            x"]);
    }
}
