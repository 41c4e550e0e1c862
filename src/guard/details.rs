//! Where organisations of the records can be reached: their numbers and addresses may stand in any text.

use std::collections::HashSet;

use crate::records::Records;
use crate::records::place::Segment;
use crate::records::source::Source;
use crate::rules::guard::private_contact_details::is_of_a_provider;

/// Numbers, mail and web addresses and domains of organisations.
#[derive(Debug, Clone, Default)]
pub struct Details(HashSet<String>);

impl Details {
    /// Those of all organisations in the records, read from their files where any text is to be read with care.
    pub fn of(records: &Records) -> Self {
        let mut details = Details::default();
        let organisations = records.organisations.all().iter();
        let reachable = organisations
            .filter(|one| !one.phone.is_absent() || !one.email.is_absent() || !one.website.is_absent());
        for organisation in reachable {
            let Some(source) = Source::of(records, organisation.file) else {
                continue;
            };
            for key in ["phone", "email", "website"] {
                if let Some(detail) = source.text(&[Segment::Key(key.into())]) {
                    details.add(detail);
                }
            }
        }
        details
    }

    /// One number or address.
    pub fn add(&mut self, detail: &str) {
        let plain = plain(detail);
        if let Some((_, domain)) = plain.split_once('@') {
            if !is_of_a_provider(domain) {
                self.0.insert(domain.to_owned());
            }
        } else if let Some((domain, _)) = plain.split_once('/') {
            self.0.insert(domain.to_owned());
        }
        self.0.insert(plain);
    }

    /// Whether a number, an address or a domain is one of these, or below one of their domains.
    pub fn has(&self, detail: &str) -> bool {
        let plain = plain(detail);
        let mut domain = plain.as_str();
        loop {
            if self.0.contains(domain) {
                return true;
            }
            match domain.split_once('.') {
                Some((_, above)) if above.contains('.') && !above.contains(['@', '/']) => domain = above,
                _ => return false,
            }
        }
    }
}

/// A number in its digits, as it is called in the Netherlands; an address without what every one begins with.
fn plain(detail: &str) -> String {
    if detail.chars().any(char::is_alphabetic) {
        let small = detail.to_lowercase();
        let address = small.split_once("://").map_or(small.as_str(), |(_, rest)| rest);
        return address.trim_start_matches("www.").trim_end_matches('/').to_owned();
    }
    let digits: String = detail.chars().filter(char::is_ascii_digit).collect();
    let has_plus = detail.trim_start().starts_with('+');
    let rest = digits
        .strip_prefix("0031")
        .or_else(|| digits.strip_prefix("31").filter(|rest| has_plus || rest.len() > 8));
    match rest {
        Some(rest) => format!("0{}", rest.strip_prefix('0').unwrap_or(rest)),
        None => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_detail_is_known_however_it_is_written() {
        let mut details = Details::default();
        for detail in [
            "+31 (0)123 45 67 00",
            "info@alnoor.example",
            "https://www.veenmeer.example/contact/",
            "moskee@gmail.com",
        ] {
            details.add(detail);
        }
        for known in [
            "0123-456700",
            "0031 123 456700",
            "Info@AlNoor.example",
            "alnoor.example",
            "wijk.veenmeer.example",
            "moskee@gmail.com",
        ] {
            assert!(details.has(known), "{known}");
        }
        for other in ["0123-456701", "gmail.com", "example", "noor.example", "a@gmail.com"] {
            assert!(!details.has(other), "{other}");
        }
    }
}
