//! The guard against sentences that people labelled before its rules were written (`tests/guard/README.md`).

use std::collections::BTreeMap;
use std::fs;

use collab::findings::Level;
use collab::guard::glance::may_speak;
use collab::guard::look;
use collab::guard::persons::Names;
use collab::rules::{self, Family};

use crate::folder::project;

/// One labelled text.
struct Labelled {
    /// The rule in whose file it stands; none in the file of ordinary minutes.
    rule: Option<&'static str>,
    sign: char,
    /// Rules that may speak too.
    also: Vec<String>,
    no_person: bool,
    contact: bool,
    text: String,
}

fn labelled() -> Vec<Labelled> {
    let folder = project().join("tests/guard");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the set")
        .map(|file| file.expect("a file").path())
        .collect();
    files.sort();
    let mut all = Vec::new();
    for file in files
        .iter()
        .filter(|file| file.extension().is_some_and(|extension| extension == "txt"))
    {
        let name = file.file_stem().and_then(|name| name.to_str()).expect("a name");
        let rule = rules::find(name).map(|rule| rule.id);
        let text = fs::read_to_string(file).expect("a text");
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        all.extend(lines.map(|line| read(line, rule)));
    }
    all
}

fn read(line: &str, rule: Option<&'static str>) -> Labelled {
    let mut parts = line.splitn(3, ' ');
    let sign = parts.next().and_then(|sign| sign.chars().next()).expect("a sign");
    assert!(matches!(sign, '+' | '-' | '~') && matches!(parts.next(), Some("nl" | "en")), "{line}");
    let mut labelled = Labelled {
        rule,
        sign,
        also: Vec::new(),
        no_person: false,
        contact: false,
        text: String::new(),
    };
    let mut rest = parts.next().expect("a text");
    while let Some((tag, behind)) = rest.strip_prefix('[').and_then(|tag| tag.split_once("] ")) {
        match tag {
            "no person" => labelled.no_person = true,
            "contact" => labelled.contact = true,
            _ => match tag.strip_prefix("also: ") {
                Some(rules) => labelled.also = rules.split(", ").map(str::to_owned).collect(),
                None => break,
            },
        }
        rest = behind;
    }
    labelled.text = unescaped(rest);
    labelled
}

fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        plain.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(code) = rest.strip_prefix("u{") {
            let (code, behind) = code.split_once('}').expect("an escape");
            plain.push(u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a character"));
            rest = behind;
        } else {
            plain.push(if rest.starts_with('n') { '\n' } else { '\\' });
            rest = &rest[1..];
        }
    }
    plain + rest
}

/// How often a rule was right, spoke in vain, and was silent when it should have spoken.
#[derive(Default)]
struct Score {
    right: usize,
    in_vain: Vec<String>,
    missed: Vec<String>,
}

#[test]
fn the_guard_finds_what_people_labelled_and_little_else() {
    let nobody = Names::default();
    let contacts = Names::from_iter(["A. Jansen", "B. de Wit", "F. El Voorbeeldi"]);
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    let mut wrong_levels = Vec::new();
    let all = labelled();
    assert!(all.len() >= 400, "{} sentences", all.len());
    for labelled in all.iter().filter(|labelled| labelled.sign != '~') {
        let names = if labelled.contact { &contacts } else { &nobody };
        let hits = look(&labelled.text, names);
        let hits: Vec<_> = hits.into_iter().filter(|hit| hit.rule.family == Family::Guard).collect();
        let shown = labelled.text.escape_debug().to_string();
        for hit in &hits {
            let is_right = labelled.sign == '+'
                && (labelled.rule == Some(hit.rule.id) || labelled.also.iter().any(|also| also == hit.rule.id));
            let score = scores.entry(hit.rule.id).or_default();
            if is_right {
                score.right += 1;
            } else {
                score.in_vain.push(shown.clone());
            }
            if labelled.no_person && hit.about_a_person {
                wrong_levels.push(shown.clone());
            }
            assert!(hit.weight.level() >= Level::Advice);
        }
        if let Some(rule) = labelled.rule.filter(|_| labelled.sign == '+') {
            if !hits.iter().any(|hit| hit.rule.id == rule) {
                scores.entry(rule).or_default().missed.push(shown.clone());
            }
            assert!(hits.is_empty() || may_speak(&labelled.text), "a glance passes over: {shown}");
        }
    }
    let (mut right, mut in_vain, mut missed) = (0, 0, 0);
    let share = |part: usize, rest: usize| part as f64 / (part + rest).max(1) as f64;
    println!("{:28} {:>6} {:>8} {:>7} {:>10} {:>7}", "rule", "right", "in vain", "missed", "precision", "recall");
    for (rule, score) in &scores {
        let (vain, not) = (score.in_vain.len(), score.missed.len());
        let (precision, recall) = (share(score.right, vain), share(score.right, not));
        println!("{rule:28} {:>6} {vain:>8} {not:>7} {precision:>10.3} {recall:>7.3}", score.right);
        score.in_vain.iter().for_each(|text| println!("    in vain: {text}"));
        score.missed.iter().for_each(|text| println!("    missed: {text}"));
        (right, in_vain, missed) = (right + score.right, in_vain + vain, missed + not);
    }
    wrong_levels.iter().for_each(|text| println!("    taken for a person: {text}"));
    let (precision, recall) = (share(right, in_vain), share(right, missed));
    println!("{} texts, precision {precision:.3}, recall {recall:.3}", all.len());
    assert!(precision >= 0.99 && recall >= 0.97, "precision {precision:.3}, recall {recall:.3}");
}
