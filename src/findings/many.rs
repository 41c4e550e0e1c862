//! What one damaged file can cost: of very many findings of one rule, the rest is only counted.

use std::collections::HashMap;

use super::Finding;
use crate::language::Message;
use crate::records::place::Spot;

/// Of one rule in one file so many findings are told one by one. Nobody reads more, and a file of one megabyte
/// can hold half a million.
pub const MOST_OF_A_RULE: usize = 1000;

/// Keeps the first findings of each rule, by place; the next one says how many more there are. Rules do not
/// count for each other: none is hidden behind another, and each keeps its level.
pub fn keep_the_first(findings: &mut Vec<Finding>, most: usize) {
    if findings.len() <= most {
        return;
    }
    findings.sort_by_key(|finding| match &finding.place.spot {
        Spot::Bytes(range) => range.start,
        _ => 0,
    });
    let mut all: HashMap<&str, usize> = HashMap::new();
    for finding in findings.iter() {
        *all.entry(finding.rule.id).or_default() += 1;
    }
    let mut kept: HashMap<&str, usize> = HashMap::new();
    findings.retain_mut(|finding| {
        let number = kept.entry(finding.rule.id).or_default();
        *number += 1;
        if *number == most + 1 {
            let more = all.get(finding.rule.id).copied().unwrap_or_default() - most;
            finding.message = Message::new("check-too-many").with("count", more);
            finding.help = Message::new("check-too-many").attribute("help");
        }
        *number <= most + 1
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::place::{FileId, Place};
    use crate::rules;

    fn finding(rule: &str, at: usize) -> Finding {
        let place = Place {
            file: FileId(0),
            spot: Spot::Bytes(at..at + 1),
        };
        Finding::new(rules::find(rule).unwrap(), place)
    }

    #[test]
    fn of_very_many_findings_the_rest_is_counted() {
        let mut findings: Vec<Finding> = (0..9).rev().map(|at| finding("unknown-field", at)).collect();
        keep_the_first(&mut findings, 4);
        assert_eq!(findings.len(), 5);
        let last = findings.pop().unwrap();
        assert_eq!(last.place.spot, Spot::Bytes(4..5));
        assert_eq!(last.message, Message::new("check-too-many").with("count", 5_usize));
    }

    #[test]
    fn no_rule_hides_behind_another() {
        let mut findings: Vec<Finding> = (0..9).map(|at| finding("unknown-field", at)).collect();
        findings.push(finding("forbidden-field", 9));
        keep_the_first(&mut findings, 4);
        assert_eq!(findings.last().unwrap().rule.id, "forbidden-field");
        assert_eq!(findings.len(), 6);
    }
}
