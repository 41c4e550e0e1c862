//! The sample `records/` and the real partnerships in `examples/`, each on the day in its own settings.
//!
//! What is found in them stands in `tests/cases/`; `COLLAB_UPDATE=1 cargo test` rewrites it.

use collab::language::Language;
use serde_json::Value;

use crate::program::Program;
use crate::stored::assert_stored;

const SAMPLES: [&str; 3] = [
    "records",
    "examples/kennisnetwerken-2017-2018",
    "examples/netwerkdag-amersfoort-2016",
];

#[test]
fn what_is_found_in_the_samples_is_what_is_stored_and_no_error() {
    let program = Program::new();
    for folder in SAMPLES {
        let name = folder.rsplit('/').next().unwrap_or(folder);
        for language in Language::ALL {
            let lang = language.code();
            let run = program.run(&["--records", folder, "--lang", lang, "-q", "check", "--format", "short"]);
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{folder}: {}", run.out);
            assert_stored(&format!("tests/cases/{name}.{lang}.txt"), &run.out);
        }
    }
}

#[test]
fn the_sample_has_something_to_show_and_says_which_day_it_is() {
    let whole = Program::new().run(&["--records", "records", "check", "--format", "json"]).out;
    let whole: Value = serde_json::from_str(&whole).expect("JSON");
    assert_eq!(whole["today"], "2026-05-01");
    assert_eq!(whole["summary"]["errors"], 0);
    assert!(whole["summary"]["warnings"].as_u64() >= Some(3), "{}", whole["summary"]);
}
