//! Text from records, made safe to show: nothing in it moves the cursor, changes a colour, hides or turns
//! around other text. What cannot be shown as it is becomes visible instead.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Whether a character acts on a terminal or on the text around it instead of being shown.
pub fn acts(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{00ad}' | '\u{061c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The text with every acting character but line ends and tabs made visible, as in `\u{1b}`.
pub fn clean(text: &str) -> Cow<'_, str> {
    replace(text, |character| acts(character) && !matches!(character, '\n' | '\t'))
}

/// The same on one line: line ends and tabs are made visible too.
pub fn clean_line(text: &str) -> Cow<'_, str> {
    replace(text, acts)
}

/// A text on one line: line ends, tabs and rows of spaces become a space, all else that acts on a terminal
/// becomes visible.
pub fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    clean_line(&words.join(" ")).into_owned()
}

/// The runners of GitHub and of Azure take this for the beginning of a command, wherever it stands in a line: two
/// of these, a word or none, and a bracket, as in "##[group]" and "##vso[task]".
const OLD_COMMAND: &str = "##";

/// Where the brackets stand that begin a command.
fn brackets(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices('[').map(|(at, _)| at).filter(|at| {
        let before = text[..*at].trim_end_matches(|character: char| character.is_ascii_alphabetic());
        before.ends_with(OLD_COMMAND)
    })
}

/// The text without what a runner would take for a command, in as many characters.
pub fn without_commands(text: String) -> String {
    if !text.contains(OLD_COMMAND) {
        return text;
    }
    replace_at(&text, brackets(&text), "(")
}

/// The text with something else for the one byte at each of these places.
fn replace_at(text: &str, places: impl Iterator<Item = usize>, other: &str) -> String {
    let mut replaced = String::with_capacity(text.len());
    let mut from = 0;
    for at in places {
        replaced.push_str(&text[from..at]);
        replaced.push_str(other);
        from = at + 1;
    }
    replaced.push_str(&text[from..]);
    replaced
}

/// A line that a runner does not take for a command: it does where two colons come first.
pub fn not_a_command(line: String) -> String {
    match line.trim_start().strip_prefix("::") {
        Some(rest) => format!("∷{rest}"),
        None => line,
    }
}

/// JSON lets characters through that act on a terminal, such as those that turn the direction of a text
/// around, and what a runner takes for a command. They can only stand in its texts, where an escape means the
/// same.
pub fn escape_acting_characters(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        if acts(character) && character != '\n' {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            escaped.push(character);
        }
    }
    if !escaped.contains(OLD_COMMAND) {
        return escaped;
    }
    let hashes = brackets(&escaped).filter_map(|at| escaped[..at].rfind('#'));
    replace_at(&escaped, hashes, "\\u0023")
}

fn replace(text: &str, hidden: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(&hidden) && !text.contains(OLD_COMMAND) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        if hidden(character) {
            let _ = write!(shown, "\\u{{{:x}}}", u32::from(character));
        } else {
            shown.push(character);
        }
    }
    Cow::Owned(without_commands(shown))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_a_terminal_becomes_visible() {
        assert_eq!(clean("a\u{1b}[31mb\u{202e}c\td\ne"), "a\\u{1b}[31mb\\u{202e}c\td\ne");
        assert_eq!(clean_line("a\nb\u{9b}"), "a\\u{a}b\\u{9b}");
    }

    #[test]
    fn no_text_is_a_command_for_the_runner() {
        assert_eq!(clean_line("a ##[add-mask]b"), "a ##(add-mask]b");
        assert_eq!(clean_line("##vso[task.setvariable]#Vso[x]##a b["), "##vso(task.setvariable]#Vso[x]##a b[");
        assert_eq!(clean_line("####vso[[##[b"), "####vso([##(b");
        assert_eq!(clean_line("##é["), "##é[");
        assert_eq!(escape_acting_characters("\"##vso[x\""), "\"#\\u0023vso[x\"");
        assert_eq!(clean_line("#\u{200b}#[x"), "#\\u{200b}#[x");
    }

    #[test]
    fn no_line_begins_with_a_command() {
        assert_eq!(not_a_command("  ::error::x::y".to_owned()), "∷error::x::y");
        assert_eq!(not_a_command("std::io".to_owned()), "std::io");
    }

    #[test]
    fn names_in_any_script_stay_as_they_are() {
        let names = "Yıldız, Çelik, مسجد النور, ✓";
        assert!(matches!(clean_line(names), Cow::Borrowed(same) if same == names));
    }

    #[test]
    fn acting_characters_become_escapes_of_the_same_meaning() {
        let text = "a\u{202e}b\u{9b}c\u{e0041}é##[x";
        let json = serde_json::to_string(text).unwrap();
        let escaped = escape_acting_characters(&json);
        assert_eq!(escaped, "\"a\\u202eb\\u009bc\\udb40\\udc41é#\\u0023[x\"");
        assert_eq!(serde_json::from_str::<String>(&escaped).unwrap(), text);
    }
}
