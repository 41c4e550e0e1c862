//! Mail addresses that can stand in a header or a calendar without meaning anything else.

use std::fmt;

use crate::documents::Words;

/// An address and whom it reaches.
#[derive(Debug, Clone, PartialEq)]
pub struct Mailbox {
    /// The function or the organisation that it reaches, never the name of a person. It may be left out.
    pub name: Words,
    /// The address.
    pub address: Address,
}

/// One mail address, of characters that every mail program takes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

/// A text that is not exactly one mail address. It is not repeated: it may be anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not exactly one mail address of plain characters")]
pub struct NotAnAddress;

/// Longer ones are not delivered (RFC 5321).
const LONGEST: usize = 254;
const LONGEST_NAME: usize = 64;
const LONGEST_LABEL: usize = 63;

impl Address {
    /// The address in a text. White space around it does not count.
    ///
    /// # Errors
    ///
    /// Where the text is not exactly one address, or has characters that not every mail program takes: those
    /// beyond ASCII, and quoted names.
    pub fn new(text: &str) -> Result<Self, NotAnAddress> {
        let text = text.trim();
        let (name, domain) = text.rsplit_once('@').ok_or(NotAnAddress)?;
        let labels = domain.split('.').count();
        let is_sound = text.len() <= LONGEST
            && name.len() <= LONGEST_NAME
            && name.split('.').all(is_atom)
            // Some programs decode this wherever it stands (RFC 2047).
            && !name.contains("=?")
            && labels > 1
            && domain.split('.').all(is_label);
        if is_sound {
            Ok(Address(text.to_owned()))
        } else {
            Err(NotAnAddress)
        }
    }

    /// The address as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address as a link that a calendar can hold (RFC 6068).
    pub(super) fn link(&self) -> String {
        let mut link = String::from("mailto:");
        for byte in self.0.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'+' | b'@' => {
                    link.push(char::from(byte));
                }
                other => link.push_str(&format!("%{other:02X}")),
            }
        }
        link
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A piece of the name before the `@` (RFC 5322, `atext`).
fn is_atom(text: &str) -> bool {
    let sign = |byte: u8| b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || sign(byte))
}

/// A piece of the name of a host.
fn is_label(text: &str) -> bool {
    (1..=LONGEST_LABEL).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_plain_address_is_an_address() {
        for good in [
            "info@moskee-alnoor.example",
            "a.b+c@x1.nl",
            "o'neil@a.example",
            "x@xn--mske-xqa.nl",
        ] {
            assert_eq!(Address::new(&format!(" {good}\n")).unwrap().as_str(), good);
        }
    }

    #[test]
    fn anything_else_is_not() {
        let long = format!("{}@a.nl", "a".repeat(65));
        for bad in [
            "",
            "info",
            "a@b",
            "@a.nl",
            "a@.nl",
            "a@a..nl",
            "a@-b.nl",
            ".a@b.nl",
            "a@b@c.nl",
            "a@b.nl,c@d.nl",
            "a@b.nl c@d.nl",
            "a@b.nl\r\nBcc: c@d.nl",
            "a@b.nl;c",
            "A <a@b.nl>",
            "<a@b.nl>",
            "\"a b\"@c.nl",
            "a@[127.0.0.1]",
            "é@b.nl",
            "a@moské.nl",
            "a\u{202e}@b.nl",
            "a(b)@c.nl",
            "=?utf-8?q?a?=@b.nl",
            &long,
        ] {
            assert_eq!(Address::new(bad), Err(NotAnAddress), "{bad}");
        }
    }

    #[test]
    fn a_link_holds_nothing_but_the_address() {
        assert_eq!(Address::new("a?b&c%+d@e.nl").unwrap().link(), "mailto:a%3Fb%26c%25+d@e.nl");
    }
}
