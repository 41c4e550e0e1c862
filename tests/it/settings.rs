//! What `[rules]` and `[[allow]]` can change, and what they cannot.

use std::fs;

use crate::folder::Folder;

const SETTINGS: &str = "format = 1\nname = \"Proef\"\nlanguage = \"nl\"\ntoday = 2026-05-01\n";

/// The base with other settings and without a sponsor: rule and level of every finding.
fn found(settings: &str, contact: &str) -> Vec<String> {
    let folder = Folder::base();
    let write =
        |path: &str, text: String| fs::write(folder.records().join(path), text).expect("a writable folder");
    write("collab.toml", format!("{SETTINGS}{settings}"));
    let agreement = folder.text("agreements/samenwerking.toml");
    write("agreements/samenwerking.toml", agreement.replace("sponsor = \"wethouder\"\n", ""));
    let seat = folder.text("contacts/wethouder.toml");
    write("contacts/wethouder.toml", format!("{contact}{seat}"));
    let entries = folder.report().entries;
    entries.iter().map(|entry| format!("{} {}", entry.level, entry.rule.id)).collect()
}

#[test]
fn a_level_can_be_raised_lowered_and_switched_off() {
    assert_eq!(found("", ""), ["advice no-sponsor"]);
    assert_eq!(found("[rules]\nno-sponsor = \"error\"\n", ""), ["error no-sponsor"]);
    assert_eq!(found("[rules]\nno-sponsor = \"off\"\n", ""), [""; 0]);
}

#[test]
fn an_exception_silences_its_rule_on_its_record_only() {
    let allow = |rule: &str, record: &str| {
        format!("[[allow]]\nrule = \"{rule}\"\n{record}reason = \"x\"\nby = \"wethouder\"\nuntil = 2026-06-01\n")
    };
    assert_eq!(found(&allow("no-sponsor", ""), ""), [""; 0]);
    assert_eq!(found(&allow("no-sponsor", "record = \"agreements/samenwerking\"\n"), ""), [""; 0]);
    let other = allow("no-sponsor", "record = \"contacts/wethouder\"\n");
    assert_eq!(found(&other, ""), ["advice no-sponsor", "advice unused-exception"]);
}

#[test]
fn nothing_opens_the_closed_schema_beside_a_person() {
    let off = "[rules]\nunknown-field = \"off\"\n";
    assert_eq!(found(off, "opmerkingen = \"x\"\n"), ["advice no-sponsor", "error unknown-field"]);
    let lower = "[rules]\nunknown-field = \"warning\"\n";
    assert_eq!(found(lower, "opmerkingen = \"x\"\n"), ["advice no-sponsor", "warning unknown-field"]);
    let allow = "[[allow]]\nrule = \"unknown-field\"\nreason = \"x\"\nby = \"wethouder\"\nuntil = 2026-06-01\n";
    assert_eq!(found(allow, "opmerkingen = \"x\"\n"), ["advice no-sponsor", "error unknown-field"]);
    assert_eq!(found(&format!("{off}[extra]\n"), ""), ["advice no-sponsor"]);
}

#[test]
fn what_the_settings_may_have_said_is_unknown_where_they_cannot_be_read() {
    assert_eq!(found("[rules]\nno-sponsor = \"fatal\"\n", ""), ["error invalid-value"]);
    assert_eq!(found("[rules]\nno-sponsr = \"off\"\n", ""), ["error invalid-value"]);
    assert_eq!(found("rules = 1\n", ""), ["error wrong-type"]);
    assert_eq!(found("x = \n", ""), ["error invalid-toml"]);
}
