//! Any bytes, as each kind of file: they are read, every finding lies inside the text, and both languages
//! have words for it.

#![no_main]

use collab::language::Language;
use collab::records::kind::Kind;
use collab::records::load::read_bytes;
use collab::records::parse::without_byte_order_mark;
use collab::records::place::{positions, resolve};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for kind in Kind::ALL {
        let findings = read_bytes(kind, bytes.to_vec());
        for finding in &findings {
            for language in Language::ALL {
                for message in [&finding.message, &finding.help] {
                    language.try_text(message).expect("words for every finding");
                }
            }
        }
        let Ok(text) = std::str::from_utf8(bytes) else {
            continue;
        };
        let text = without_byte_order_mark(text);
        let spots: Vec<_> = findings.iter().map(|finding| &finding.place.spot).collect();
        for range in resolve(text, &spots).into_iter().flatten() {
            assert!(text.get(range.clone()).is_some(), "{range:?} is not a part of the text");
            positions(text, &[range.start, range.end]);
        }
    }
});
