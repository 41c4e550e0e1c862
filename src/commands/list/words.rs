//! The values of the format in one or two words each. What they mean in full stands in `fields.ftl`.

use crate::records::agreement::AgreementStatus;
use crate::records::contact::Domain;
use crate::records::meeting::{MeetingKind, MeetingStatus};
use crate::records::organisation::OrganisationKind;
use crate::records::substitute::Scope;

/// A value of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// As it stands in the files.
    pub value: &'static str,
    /// The message that says it.
    pub message: &'static str,
}

const fn word(value: &'static str, message: &'static str) -> Word {
    Word { value, message }
}

/// What sort of organisation it is.
pub fn organisation_kind(kind: OrganisationKind) -> Word {
    match kind {
        OrganisationKind::Municipality => word("municipality", "word-municipality"),
        OrganisationKind::Mosque => word("mosque", "word-mosque"),
        OrganisationKind::HouseOfWorship => word("house-of-worship", "word-house-of-worship"),
        OrganisationKind::Umbrella => word("umbrella", "word-umbrella"),
        OrganisationKind::School => word("school", "word-school"),
        OrganisationKind::Welfare => word("welfare", "word-welfare"),
        OrganisationKind::YouthWork => word("youth-work", "word-youth-work"),
        OrganisationKind::Housing => word("housing", "word-housing"),
        OrganisationKind::Police => word("police", "word-police"),
        OrganisationKind::Business => word("business", "word-business"),
        OrganisationKind::Ministry => word("ministry", "word-ministry"),
        OrganisationKind::Other => word("other", "word-other"),
    }
}

/// The field in which a function works.
pub fn domain(domain: Domain) -> Word {
    match domain {
        Domain::Safety => word("safety", "word-safety"),
        Domain::Social => word("social", "word-social"),
        Domain::Executive => word("executive", "word-executive"),
        Domain::Board => word("board", "word-board"),
        Domain::Communication => word("communication", "word-communication"),
        Domain::Privacy => word("privacy", "word-privacy"),
        Domain::Other => word("other", "word-other"),
    }
}

/// For what someone stands in.
pub fn scope(scope: Scope) -> Word {
    match scope {
        Scope::Meetings => word("meetings", "word-meetings"),
        Scope::Incidents => word("incidents", "word-incidents"),
    }
}

/// How far the parties are.
pub fn agreement_status(status: AgreementStatus) -> Word {
    match status {
        AgreementStatus::Exploring => word("exploring", "word-exploring"),
        AgreementStatus::Agreed => word("agreed", "word-agreed"),
        AgreementStatus::UnderReview => word("under-review", "word-under-review"),
        AgreementStatus::Ended => word("ended", "word-ended"),
    }
}

/// What sort of meeting it is.
pub fn meeting_kind(kind: MeetingKind) -> Word {
    match kind {
        MeetingKind::Periodic => word("periodic", "word-periodic"),
        MeetingKind::Executive => word("executive", "word-executive-meeting"),
        MeetingKind::Thematic => word("thematic", "word-thematic"),
        MeetingKind::Introduction => word("introduction", "word-introduction"),
        MeetingKind::WorkVisit => word("work-visit", "word-work-visit"),
        MeetingKind::Crisis => word("crisis", "word-crisis"),
        MeetingKind::Evaluation => word("evaluation", "word-evaluation"),
        MeetingKind::Network => word("network", "word-network"),
    }
}

/// Whether a meeting is still to come.
pub fn meeting_status(status: MeetingStatus) -> Word {
    match status {
        MeetingStatus::Planned => word("planned", "word-planned"),
        MeetingStatus::Held => word("held", "word-held"),
        MeetingStatus::Cancelled => word("cancelled", "word-cancelled"),
    }
}
