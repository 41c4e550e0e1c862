//! Names of rules that this version knows but does not check yet. `[rules]` and `[[allow]]` may use them.

/// The names, in the order of the reference.
pub const NAMES: &[&str] = &[
    "no-chair", "no-minute-taker", "chair-takes-minutes", "party-not-present", "no-quorum",
    "absent-without-substitute", "no-guests", "no-meeting-planned", "planned-in-past", "rhythm-missed",
    "invitation-late", "agenda-late", "report-late", "report-not-adopted", "no-executive-meeting", "no-work-visit",
    "action-without-due", "action-overdue", "action-owner-vacant", "decision-without-reason", "point-unanswered",
    "postponed-again", "declined-without-answer", "one-sided-agenda", "one-sided-actions", "one-sided-hosting",
    "safety-only-agenda", "crisis-only-contact", "gone-quiet", "nothing-going-well", "no-legal-basis",
    "unsuitable-basis", "no-special-category-ground", "person-not-informed", "name-in-id", "kept-too-long",
    "group-app-rules", "names-in-personal-capacity",
];
