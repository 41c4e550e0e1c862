//! Are the exceptions still needed? And what `[rules]` and `[[allow]]` make of all other findings.

family! {
    expired_exception,
    unused_exception,
}

use std::collections::HashMap;

use jiff::civil::Date;

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::Records;
use crate::records::field::Field;
use crate::records::file::File;
use crate::records::length_of_time::LengthOfTime;
use crate::rules::format::invalid_value;
use crate::rules::{Context, Family, Rule};

/// The findings at the levels of `[rules]` and without those that an exception silences, with what there is
/// to say about the exceptions themselves.
pub fn settle(context: &Context<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    let records = context.records;
    let levels = chosen_levels(records);
    let mut exceptions = in_force(context, &mut findings);
    let mut settled = silence(records, &levels, &mut exceptions, findings);
    // Whatever is unknown may be just what an exception is for.
    if !records.something_is_unknown {
        let about_others = unused(&exceptions, records, &levels, |rule| rule != &unused_exception::RULE);
        settled.extend(silence(records, &levels, &mut exceptions, about_others));
        let about_these = unused(&exceptions, records, &levels, |rule| rule == &unused_exception::RULE);
        settled.extend(silence(records, &levels, &mut [], about_these));
    }
    settled
}

/// What the settings leave unsaid: rules that are off, and what an exception in force is about.
pub(crate) struct Unsaid {
    levels: HashMap<&'static str, Chosen>,
    exceptions: Vec<Exception>,
}

impl Unsaid {
    /// What the settings leave unsaid today.
    pub(crate) fn of(context: &Context<'_>) -> Self {
        Unsaid {
            levels: chosen_levels(context.records),
            exceptions: in_force(context, &mut Vec::new()),
        }
    }

    /// Whether nothing is to be said for a rule about a file.
    pub(crate) fn covers(&self, rule: &Rule, file: &File) -> bool {
        let is_off = matches!(self.levels.get(rule.id), Some(Chosen::Off));
        let mut exceptions = self.exceptions.iter().filter(|exception| exception.rule == rule);
        !rule.fixed
            && (is_off
                || exceptions.any(|exception| {
                    exception.record.is_none_or(|record| name_of(file).as_deref() == Some(record))
                }))
    }
}

/// The last day on which an exception that is made today may end.
pub(crate) fn latest_end(today: Date) -> Date {
    LengthOfTime::months(12).after(today)
}

/// An exception that is whole and has not expired.
struct Exception {
    position: usize,
    rule: &'static Rule,
    record: Option<&'static str>,
    is_used: bool,
}

/// The exceptions in force; what is wrong with the dates of others becomes a finding.
fn in_force(context: &Context<'_>, findings: &mut Vec<Finding>) -> Vec<Exception> {
    let settings = &context.records.settings;
    let limit = latest_end(context.today);
    let mut exceptions = Vec::new();
    for (position, allow) in settings.allow.entries() {
        let rule = allow.rule.get().and_then(|name| super::find(name.as_str()));
        let (Some(rule), Some(until)) = (rule, allow.until.get()) else {
            continue;
        };
        // What nobody looked for may be needed all the same.
        let is_asked = context.texts_are_read || !rule.family.reads_texts();
        let place = settings.value(path!["allow", position, "until"]);
        if context.today_is_known && until.0 > limit {
            findings.push(invalid_value::case(place, "until-too-far", "help-until-too-far").with("limit", limit));
        } else if context.today_is_known && until.0 < context.today {
            findings.push(
                Finding::new(&expired_exception::RULE, place)
                    .with("rule", rule.id)
                    .with("by", allow.by.get().map_or("`by`", |by| by.as_str()))
                    .with("until", until.0),
            );
        } else if allow.reason.known().is_some() && allow.by.known().is_some() && !allow.record.is_unknown() {
            exceptions.push(Exception {
                position,
                rule,
                record: allow.record.get().map(|name| name.as_str()),
                is_used: !is_asked,
            });
        }
    }
    exceptions
}

/// What `[rules]` makes of a rule.
enum Chosen {
    Level(Level),
    Off,
    /// It says something that cannot be read: then the rule does not speak.
    Unknown,
}

/// Reading itself always speaks: what it finds is why something else is unknown.
fn is_of_reading(rule: &Rule) -> bool {
    matches!(rule.family, Family::Format | Family::References)
}

fn chosen_levels(records: &Records) -> HashMap<&'static str, Chosen> {
    let chosen = records.settings.rules.known().into_iter().flatten();
    chosen
        .map(|(name, level)| {
            let chosen = match level {
                Field::Known(level) => level.level().map_or(Chosen::Off, Chosen::Level),
                Field::Absent | Field::Unknown => Chosen::Unknown,
            };
            (name.as_str(), chosen)
        })
        .collect()
}

fn silence(
    records: &Records,
    levels: &HashMap<&'static str, Chosen>,
    exceptions: &mut [Exception],
    findings: Vec<Finding>,
) -> Vec<Finding> {
    // By rule and record, so that many exceptions and many findings do not multiply.
    let mut by_target: HashMap<(&str, Option<String>), Vec<&mut Exception>> = HashMap::new();
    for exception in exceptions {
        let target = (exception.rule.id, exception.record.map(str::to_owned));
        by_target.entry(target).or_default().push(exception);
    }
    let no_level_is_known = records.settings.rules.is_unknown();
    let mut settled = Vec::with_capacity(findings.len());
    for mut finding in findings {
        if finding.fixed && !finding.rule.fixed {
            // It can be lowered, but not silenced.
            if let Some(Chosen::Level(level)) = levels.get(finding.rule.id) {
                finding.level = *level;
            }
        } else if !finding.fixed {
            match levels.get(finding.rule.id) {
                Some(Chosen::Level(level)) => finding.level = *level,
                Some(Chosen::Off) => continue,
                Some(Chosen::Unknown) if !is_of_reading(finding.rule) => continue,
                None if no_level_is_known && !is_of_reading(finding.rule) => continue,
                Some(Chosen::Unknown) | None => {}
            }
            let record = name_of(&records.files[finding.place.file.index()]);
            let mut silenced = false;
            for target in [None, record] {
                if let Some(matching) = by_target.get_mut(&(finding.rule.id, target)) {
                    silenced = true;
                    // Whoever is used once need not be looked at again.
                    for exception in matching.drain(..) {
                        exception.is_used = true;
                    }
                }
            }
            if silenced {
                continue;
            }
        }
        settled.push(finding);
    }
    settled
}

/// The name by which an exception knows the record in a file.
fn name_of(file: &File) -> Option<String> {
    let path = file.path();
    let id = path.file_stem()?.to_str()?;
    Some(format!("{}/{id}", file.kind?.folder()))
}

fn unused(
    exceptions: &[Exception],
    records: &Records,
    levels: &HashMap<&'static str, Chosen>,
    of: impl Fn(&Rule) -> bool,
) -> Vec<Finding> {
    exceptions
        .iter()
        .filter(|exception| !exception.is_used && of(exception.rule))
        .filter(|exception| !matches!(levels.get(exception.rule.id), Some(Chosen::Off | Chosen::Unknown)))
        .map(|exception| {
            let place = records.settings.table(path!["allow", exception.position]);
            Finding::new(&unused_exception::RULE, place).with("rule", exception.rule.id)
        })
        .collect()
}
