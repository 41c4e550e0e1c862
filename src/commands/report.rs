//! `collab report`: the report of a meeting, its decision list or its action list.

use clap::Args;

use super::list::reading;
use super::meant::{self, LAST};
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::documents::output::{Output, deliver};
use crate::meetings::report::{Only, Request, report};
use crate::records::kind::Kind;
use crate::records::meeting::MeetingStatus;
use crate::records::source::Source;

/// What `report` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "ID", default_value = LAST)]
    pub meeting: String,
    #[arg(long, value_name = "AGREEMENT")]
    pub agreement: Option<String>,
    #[arg(long, value_name = "LIST")]
    pub only: Option<Only>,
    #[arg(long)]
    pub names: bool,
    #[command(flatten)]
    pub output: Output,
}

/// Makes the report of a meeting that was held.
///
/// # Errors
///
/// Where there is no such meeting, where it is still to come or was cancelled, or where the result cannot be
/// written.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let records = reading::read(surroundings)?;
    let today = reading::today(&records, surroundings)?;
    // First, since what is left out may be the meeting that was meant.
    reading::say_what_is_left_out(&records, &Kind::RECORDS, surroundings)?;
    let named = arguments.agreement.as_deref();
    let meeting = match arguments.meeting.as_str() {
        LAST => meant::last(&records, named, today, surroundings)?,
        id => meant::meeting(&records, id, named, today)?,
    };
    let failure = |id| Err(Failure::new(id).with("name", meeting.id.as_str()));
    match meeting.status.get() {
        Some(MeetingStatus::Planned) => return failure("failure-report-of-planned"),
        Some(MeetingStatus::Cancelled) => return failure("failure-report-of-cancelled"),
        Some(MeetingStatus::Held) | None => {}
    }
    let Some(source) = Source::of(&records, meeting.file) else {
        return failure("failure-unreadable-meeting");
    };
    let request = Request {
        only: arguments.only,
        names: arguments.names,
        today,
    };
    deliver(&report(&records, meeting, &source, request), &arguments.output, surroundings)
}
