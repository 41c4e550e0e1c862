//! A mail as a file (`.eml`), for a person to look at and send. Nothing is sent.
//!
//! There is no way to write to two people: a mail has one address, no copy and no blind copy. Whoever sees who
//! else is invited may learn what someone believes.
//!
//! Nothing in the file is random and there is no clock: the same mail gives the same bytes. All of them are
//! ASCII, and no line is longer than mail allows.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::{Date, Weekday};

use super::address::Mailbox;
use crate::documents::Words;
use crate::hash::hash;
use crate::language::{Language, clean};

/// A mail to one recipient.
#[derive(Debug, Clone, PartialEq)]
pub struct Mail {
    /// Whom it is for.
    pub to: Mailbox,
    /// Whom it is from, where the organisation has a public address. Without it the mail is from whoever
    /// sends it.
    pub from: Option<Mailbox>,
    /// What it is about.
    pub subject: Words,
    /// What it says, as plain text.
    pub text: String,
    /// The same as a page of HTML.
    pub html: String,
    /// What goes with it.
    pub attachments: Vec<Attachment>,
    /// The day that was taken for today.
    pub today: Date,
}

/// A file that goes with a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, of letters, digits, points, hyphens and underscores: see [`super::file_name`]. Anything else
    /// in it becomes a hyphen.
    pub name: String,
    /// What it is: see [`CALENDAR`].
    pub media_type: &'static str,
    /// What it says.
    pub bytes: Vec<u8>,
}

/// Longer names of files are cut: not every system takes them.
const LONGEST_NAME: usize = 250;

/// A calendar that [`super::ics`] has written.
pub const CALENDAR: &str = "text/calendar; charset=utf-8; method=PUBLISH";

/// The mail as a file. Mail programs open it as a draft.
pub fn eml(mail: &Mail, language: Language) -> String {
    let id = format!("{:032x}", hash(&identity(mail, language)));
    // Neither of the encodings below writes these two signs one after the other.
    let (whole, texts) = (format!("=_whole_{id}"), format!("=_texts_{id}"));
    let mut eml = Eml { text: String::new() };
    if let Some(from) = &mail.from {
        eml.mailbox("From", from, language);
    }
    eml.mailbox("To", &mail.to, language);
    eml.line(format!("Subject: {}", words(&mail.subject.text(language))).trim_end());
    eml.line(&format!("Date: {}", day(mail.today)));
    eml.line(&format!("Message-ID: <{id}@collab.invalid>"));
    eml.line("X-Unsent: 1");
    eml.line("MIME-Version: 1.0");
    eml.line(&format!("Content-Language: {}", language.locale()));
    eml.line(&format!("Content-Type: multipart/mixed;\r\n boundary=\"{whole}\""));
    eml.line("");
    eml.line(&format!("--{whole}"));
    eml.line(&format!("Content-Type: multipart/alternative;\r\n boundary=\"{texts}\""));
    eml.line("");
    for (media_type, text) in [("text/plain", &*clean(&mail.text)), ("text/html", &mail.html)] {
        eml.line(&format!("--{texts}"));
        eml.line(&format!("Content-Type: {media_type}; charset=utf-8"));
        eml.line("Content-Transfer-Encoding: quoted-printable");
        eml.line("");
        for line in text.lines() {
            quoted_printable(line, &mut eml.text);
            eml.text.push_str("\r\n");
        }
    }
    eml.line(&format!("--{texts}--"));
    for attachment in &mail.attachments {
        eml.line(&format!("--{whole}"));
        eml.attachment(attachment);
    }
    eml.line(&format!("--{whole}--"));
    eml.text
}

struct Eml {
    text: String,
}

impl Eml {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push_str("\r\n");
    }

    fn mailbox(&mut self, header: &str, mailbox: &Mailbox, language: Language) {
        let name = mailbox.name.text(language);
        let address = &mailbox.address;
        if name.is_empty() {
            self.line(&format!("{header}: {address}"));
        } else {
            self.line(&format!("{header}: {}\r\n <{address}>", phrase(&name)));
        }
    }

    fn attachment(&mut self, attachment: &Attachment) {
        let plain = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
        let characters = attachment.name.chars().take(LONGEST_NAME);
        let name: String = characters.map(|character| if plain(character) { character } else { '-' }).collect();
        self.line(&format!("Content-Type: {};\r\n name=\"{name}\"", attachment.media_type));
        self.line("Content-Transfer-Encoding: base64");
        self.line(&format!("Content-Disposition: attachment;\r\n filename=\"{name}\""));
        self.line("");
        for line in attachment.bytes.chunks(BASE64_LINE) {
            self.line(&STANDARD.encode(line));
        }
    }
}

/// Everything by which one mail differs from another, each with how long it is.
fn identity(mail: &Mail, language: Language) -> Vec<u8> {
    let mut texts = vec![language.locale().to_owned(), mail.today.to_string()];
    for mailbox in [Some(&mail.to), mail.from.as_ref()].into_iter().flatten() {
        texts.extend([mailbox.name.text(language), mailbox.address.to_string()]);
    }
    texts.extend([mail.subject.text(language), mail.text.clone(), mail.html.clone()]);
    let mut bytes = Vec::new();
    let mut add = |part: &[u8]| {
        bytes.extend_from_slice(&(part.len() as u64).to_le_bytes());
        bytes.extend_from_slice(part);
    };
    texts.iter().for_each(|text| add(text.as_bytes()));
    for attachment in &mail.attachments {
        add(attachment.name.as_bytes());
        add(attachment.media_type.as_bytes());
        add(&attachment.bytes);
    }
    bytes
}

/// The beginning of a day, as mail writes it (RFC 5322, 3.3).
fn day(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let weekday = match date.weekday() {
        Weekday::Monday => "Mon",
        Weekday::Tuesday => "Tue",
        Weekday::Wednesday => "Wed",
        Weekday::Thursday => "Thu",
        Weekday::Friday => "Fri",
        Weekday::Saturday => "Sat",
        Weekday::Sunday => "Sun",
    };
    let month = MONTHS[usize::try_from(date.month() - 1).unwrap_or_default()];
    format!("{weekday}, {} {month} {:04} 00:00:00 +0000", date.day(), date.year())
}

/// A longer line is cut, and so it is encoded.
const HEADER_LINE: usize = 60;

/// A text of a header, as it is where that cannot be read in another way.
fn words(text: &str) -> String {
    let is_plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~')) && !text.contains("=?");
    if is_plain && text.len() <= HEADER_LINE {
        text.to_owned()
    } else {
        encoded_words(text)
    }
}

/// The name before an address, as it is where it has no sign that could mean something there.
fn phrase(name: &str) -> String {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-'));
    if is_plain && name.len() <= HEADER_LINE {
        name.to_owned()
    } else {
        encoded_words(name)
    }
}

/// So many bytes of a text are in one encoded word: with the name of the header the line then has at most 76
/// characters.
const ENCODED_WORD: usize = 39;

/// A text of a header in words that are nothing but text (RFC 2047), each on a line of its own. No character is
/// cut.
fn encoded_words(text: &str) -> String {
    let mut words = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = (1..=ENCODED_WORD.min(rest.len())).rev().find(|end| rest.is_char_boundary(*end));
        let (word, more) = rest.split_at(end.unwrap_or(rest.len()));
        words.push(format!("=?UTF-8?B?{}?=", STANDARD.encode(word)));
        rest = more;
    }
    words.join("\r\n ")
}

/// So many characters are in a line of an encoded text at most, with the sign that it goes on.
const TEXT_LINE: usize = 76;

/// Adds a line in letters that every mail program passes on (RFC 2045, 6.7), cut where it is too long.
fn quoted_printable(line: &str, encoded: &mut String) {
    let mut column = 0;
    let mut add = |code: &str| {
        if column + code.len() >= TEXT_LINE {
            encoded.push_str("=\r\n");
            column = 0;
        }
        column += code.len();
        encoded.push_str(code);
    };
    let mut bytes = [0; 4];
    for (position, character) in line.char_indices() {
        let character_bytes = character.encode_utf8(&mut bytes);
        let is_plain = match character {
            '=' => false,
            // White space at the end of a line is lost on the way.
            ' ' | '\t' => position + 1 < line.len(),
            other => other.is_ascii_graphic(),
        };
        if is_plain {
            add(character_bytes);
        } else {
            add(&codes(character_bytes));
        }
    }
}

fn codes(text: &str) -> String {
    text.bytes().map(|byte| format!("={byte:02X}")).collect()
}

/// So many bytes make a line of 76 characters.
const BASE64_LINE: usize = 57;

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use mail_parser::{Address as Addresses, Message, MessageParser, MimeHeaders as _, PartType};
    use proptest::prelude::*;

    use super::*;
    use crate::documents::write::testing::{languages, texts};
    use crate::reminders::address::Address;

    fn mailbox(name: &str, address: &str) -> Mailbox {
        Mailbox {
            name: Words::recorded(name),
            address: Address::new(address).unwrap(),
        }
    }

    fn mail() -> Mail {
        Mail {
            to: mailbox("secretaris, Moskee Al Noor", "secretaris@moskee-alnoor.example"),
            from: None,
            subject: Words::recorded("Uitnodiging voor 19 mei"),
            text: "Beste secretaris,\n\nVóór het overleg = goed. \n--\n.\n".to_owned(),
            html: "<p>Beste secretaris</p>\n".to_owned(),
            attachments: vec![Attachment {
                name: "overleg.ics".to_owned(),
                media_type: CALENDAR,
                bytes: b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_vec(),
            }],
            today: date(2026, 5, 1),
        }
    }

    #[test]
    fn a_mail_is_what_programs_expect() {
        let expected = "\
To: =?UTF-8?B?c2VjcmV0YXJpcywgTW9za2VlIEFsIE5vb3I=?=
 <secretaris@moskee-alnoor.example>
Subject: Uitnodiging voor 19 mei
Date: Fri, 1 May 2026 00:00:00 +0000
Message-ID: <ID@collab.invalid>
X-Unsent: 1
MIME-Version: 1.0
Content-Language: nl-NL
Content-Type: multipart/mixed;
 boundary=\"=_whole_ID\"

--=_whole_ID
Content-Type: multipart/alternative;
 boundary=\"=_texts_ID\"

--=_texts_ID
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Beste secretaris,

V=C3=B3=C3=B3r het overleg =3D goed.=20
--
.
--=_texts_ID
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Beste secretaris</p>
--=_texts_ID--
--=_whole_ID
Content-Type: text/calendar; charset=utf-8; method=PUBLISH;
 name=\"overleg.ics\"
Content-Transfer-Encoding: base64
Content-Disposition: attachment;
 filename=\"overleg.ics\"

QkVHSU46VkNBTEVOREFSDQpFTkQ6VkNBTEVOREFSDQo=
--=_whole_ID--
";
        let eml = eml(&mail(), Language::Nl);
        let id = eml.split_once("Message-ID: <").unwrap().1.split_once('@').unwrap().0;
        assert_eq!(id.len(), 32);
        assert_eq!(eml.replace(id, "ID"), expected.replace('\n', "\r\n"));
    }

    #[test]
    fn the_encodings_are_those_of_the_standards() {
        let encoded = |line: &str| {
            let mut encoded = String::new();
            quoted_printable(line, &mut encoded);
            encoded
        };
        assert_eq!(encoded(&"a".repeat(75)), "a".repeat(75));
        assert_eq!(encoded(&"a".repeat(76)), format!("{}=\r\na", "a".repeat(75)));
        assert_eq!(encoded(&format!("{}é", "a".repeat(71))), format!("{}=\r\n=C3=A9", "a".repeat(71)));
        assert_eq!(encoded("\t "), "\t=20");
        assert_eq!(phrase("secretaris Al Noor"), "secretaris Al Noor");
        assert_eq!(phrase("a@b.nl, c"), "=?UTF-8?B?YUBiLm5sLCBj?=");
        assert_eq!(words("a =?utf-8?q?b?="), "=?UTF-8?B?YSA9P3V0Zi04P3E/Yj89?=");
        assert_eq!(day(date(2026, 12, 13)), "Sun, 13 Dec 2026 00:00:00 +0000");
    }

    #[test]
    fn another_mail_has_another_id() {
        let ids = |mail: &Mail, language| {
            let eml = eml(mail, language);
            eml.lines().find(|line| line.starts_with("Message-ID")).unwrap().to_owned()
        };
        let first = ids(&mail(), Language::Nl);
        let change = |change: fn(&mut Mail)| {
            let mut mail = mail();
            change(&mut mail);
            ids(&mail, Language::Nl)
        };
        assert_ne!(first, ids(&mail(), Language::En));
        assert_ne!(first, change(|mail| mail.to = mailbox("secretaris, Moskee Al Noor", "a@b.nl")));
        assert_ne!(first, change(|mail| mail.from = Some(mailbox("", "a@b.nl"))));
        assert_ne!(first, change(|mail| mail.subject = Words::recorded("a")));
        assert_ne!(first, change(|mail| mail.text.push('a')));
        assert_ne!(first, change(|mail| mail.html.push('a')));
        assert_ne!(first, change(|mail| mail.today = date(2026, 5, 2)));
        assert_ne!(first, change(|mail| mail.attachments[0].bytes[0] = 0));
        assert_ne!(first, change(|mail| mail.attachments.clear()));
        let moved = |(text, html): (&str, &str)| {
            let (text, html) = (text.to_owned(), html.to_owned());
            ids(&Mail { text, html, ..mail() }, Language::Nl)
        };
        assert_ne!(moved(("ab", "c")), moved(("a", "bc")));
    }

    #[test]
    fn no_name_of_a_file_is_too_long() {
        let mut mail = mail();
        mail.attachments[0].name = "a".repeat(1000);
        let eml = eml(&mail, Language::Nl);
        assert!(eml.lines().all(|line| line.len() < 300));
    }

    fn mails() -> impl Strategy<Value = Mail> {
        let words = || texts().prop_map(Words::recorded);
        let address = || "[a-z!#$%&'*+/=?^_`{|}~-]{1,20}@[a-z]{1,9}\\.nl";
        let address = move || address().prop_filter_map("no address", |text| Address::new(&text).ok());
        let mailbox = move || (words(), address()).prop_map(|(name, address)| Mailbox { name, address });
        let file = prop_oneof![
            texts().prop_map(|text| (CALENDAR, text.into_bytes())),
            prop::collection::vec(any::<u8>(), 0..200).prop_map(|bytes| ("application/octet-stream", bytes)),
        ];
        let attachment = (texts(), file).prop_map(|(name, (media_type, bytes))| Attachment {
            name,
            media_type,
            bytes,
        });
        let body = || prop::collection::vec(texts(), 0..5).prop_map(|texts| texts.concat());
        let attachments = prop::collection::vec(attachment, 0..3);
        (mailbox(), prop::option::of(mailbox()), words(), body(), body(), attachments).prop_map(
            |(to, from, subject, text, html, attachments)| Mail {
                to,
                from,
                subject,
                text,
                html,
                attachments,
                today: date(2026, 5, 1),
            },
        )
    }

    /// The only address in a header, with the name before it.
    fn only(addresses: Option<&Addresses<'_>>) -> (String, String) {
        let Some(Addresses::List(list)) = addresses else {
            panic!("{addresses:?}")
        };
        assert_eq!(list.len(), 1);
        let part = |text: &Option<std::borrow::Cow<'_, str>>| text.as_deref().unwrap_or_default().to_owned();
        (part(&list[0].name), part(&list[0].address))
    }

    /// A text as it comes out of a mail: every line ends.
    fn ended(text: &str) -> String {
        text.lines()
            .flat_map(|line| [line, "\r\n"])
            .collect::<String>()
            .trim_end_matches("\r\n")
            .to_owned()
    }

    fn body<'a>(message: &'a Message<'_>, position: u32) -> &'a str {
        match &message.parts[usize::try_from(position).unwrap()].body {
            PartType::Text(text) | PartType::Html(text) => text,
            other => panic!("{other:?}"),
        }
    }

    proptest! {
        #[test]
        fn text_comes_back_as_text_and_nothing_else(mail in mails(), language in languages()) {
            let eml = eml(&mail, language);
            prop_assert_eq!(&eml, &super::eml(&mail, language));
            prop_assert!(eml.ends_with("\r\n"));
            for line in eml.split("\r\n") {
                // Names of files and addresses cannot be cut.
                let is_name = [" name=", " filename=", " <"].iter().any(|start| line.starts_with(start));
                prop_assert!(line.len() <= if is_name { 300 } else { 76 }, "{}", line);
                prop_assert!(line.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~')), "{}", line);
                prop_assert!(!line.ends_with([' ', '\t']), "{:?}", line);
            }

            let message = MessageParser::new().parse(eml.as_bytes()).unwrap();
            let headers: Vec<&str> = message.headers().iter().map(|header| header.name()).collect();
            let mut expected = vec![
                "To", "Subject", "Date", "Message-ID", "X-Unsent", "MIME-Version", "Content-Language", "Content-Type",
            ];
            if let Some(from) = &mail.from {
                expected.insert(0, "From");
                prop_assert_eq!(only(message.from()), (from.name.text(language), from.address.to_string()));
            }
            prop_assert_eq!(headers, expected);
            prop_assert_eq!(only(message.to()), (mail.to.name.text(language), mail.to.address.to_string()));
            prop_assert_eq!(message.subject().unwrap_or_default(), mail.subject.text(language));
            prop_assert_eq!(message.date().unwrap().to_rfc3339(), "2026-05-01T00:00:00Z");

            // The whole, the texts, the text, the page, and what goes with it.
            prop_assert_eq!(message.parts.len(), 4 + mail.attachments.len());
            prop_assert_eq!(body(&message, 2).trim_end_matches("\r\n"), ended(&clean(&mail.text)));
            prop_assert_eq!(body(&message, 3).trim_end_matches("\r\n"), ended(&mail.html));
            for (part, attachment) in message.parts[4..].iter().zip(&mail.attachments) {
                prop_assert_eq!(part.contents(), &attachment.bytes);
                let kind = part.content_type().unwrap();
                let whole = format!("{}/{}", kind.ctype(), kind.subtype().unwrap());
                prop_assert_eq!(Some(&*whole), attachment.media_type.split(';').next());
                prop_assert_eq!(kind.attribute("method").is_some(), attachment.media_type == CALENDAR);
                let name = part.attachment_name().unwrap_or_default();
                prop_assert_eq!(name.chars().count(), attachment.name.chars().count().min(LONGEST_NAME));
            }
        }
    }
}
