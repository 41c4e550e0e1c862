//! A group app lacks a rule that the AVG asks for. [58, 59]

use std::collections::HashSet;

use crate::findings::{Finding, Level};
use crate::language::{Argument, Message};
use crate::path;
use crate::records::Records;
use crate::records::agreement::{Agreement, Channel, Tool};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `group-app-rules`
pub static RULE: Rule = Rule {
    id: "group-app-rules",
    family: Family::Privacy,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("group_app_rules.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in context.records.agreements.all() {
        for (position, channel) in agreement.channels.entries() {
            let is_app =
                matches!(channel.tool.get(), Some(Tool::Whatsapp | Tool::Signal | Tool::Teams | Tool::Other));
            let missing = if is_app {
                missing(context.records, agreement, channel)
            } else {
                Vec::new()
            };
            if !missing.is_empty() {
                found.push(
                    Finding::new(&RULE, agreement.table(path!["channels", position]))
                        .with("missing", Argument::all(missing)),
                );
            }
        }
    }
}

fn missing(records: &Records, agreement: &Agreement, channel: &Channel) -> Vec<Message> {
    let mut missing = Vec::new();
    let mut part = |is_missing: bool, message: Message| {
        if is_missing {
            missing.push(message);
        }
    };
    part(channel.purpose.is_absent(), Message::new("part-purpose"));
    let without_admin = parties_without_admin(records, agreement, channel);
    part(!without_admin.is_empty(), Message::new("part-admins").with("parties", Argument::all(without_admin)));
    part(channel.rules_agreed.is_absent(), Message::new("part-rules-agreed"));
    part(channel.members_informed.is_absent(), Message::new("part-members-informed"));
    part(channel.delete_after.is_absent(), Message::new("part-delete-after"));
    missing
}

fn parties_without_admin(records: &Records, agreement: &Agreement, channel: &Channel) -> Vec<&'static str> {
    let admins: Vec<_> = channel.admins.values().map(|admin| records.organisation_of(*admin)).collect();
    if channel.admins.has_unknown() || admins.contains(&None) {
        return Vec::new();
    }
    let admins: HashSet<_> = admins.into_iter().flatten().collect();
    let parties = agreement.parties.values().filter(|party| !admins.contains(party));
    parties.map(|party| party.as_str()).collect()
}
