//! `collab agenda`: the agenda of a meeting, or of one that is still to be planned.

use clap::Args;
use jiff::civil::Date;

use super::check::meeting;
use super::list::reading;
use super::new::next::agreement;
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::documents::output::{Output, deliver};
use crate::findings::scope::next_meeting;
use crate::meetings::agenda::{Occasion, agenda};
use crate::records::Records;
use crate::records::kind::Kind;

/// What `agenda` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "ID", default_value = NEXT)]
    pub meeting: String,
    #[arg(long, value_name = "AGREEMENT")]
    pub agreement: Option<String>,
    #[arg(long)]
    pub names: bool,
    #[command(flatten)]
    pub output: Output,
}

const NEXT: &str = "next";

/// Makes the agenda.
///
/// # Errors
///
/// Where there is no such meeting, where none is planned and it is not clear under which agreement one should be,
/// or where the result cannot be written.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let records = reading::read(surroundings)?;
    let today = reading::today(&records, surroundings)?;
    // First, since what is left out may be the meeting that was meant.
    reading::say_what_is_left_out(&records, &Kind::RECORDS, surroundings)?;
    let occasion = occasion(arguments, &records, today)?;
    deliver(&agenda(&records, today, occasion, arguments.names), &arguments.output, surroundings)
}

/// The meeting that is named. Of `next`: the first that is planned, else one that is still to be planned.
fn occasion<'r>(arguments: &Arguments, records: &'r Records, today: Date) -> Result<Occasion<'r>, Failure> {
    if arguments.meeting != NEXT {
        if arguments.agreement.is_some() {
            return Err(Failure::new("failure-agreement-of-meeting").with("name", arguments.meeting.as_str()));
        }
        let meeting = meeting(&arguments.meeting, records, today)?;
        return Ok(Occasion::of(records, meeting, today));
    }
    let named = arguments.agreement.as_deref();
    let agreement = || agreement(records, named, "collab agenda --agreement");
    let next = match named {
        Some(_) => records.next_planned(agreement()?, today),
        None => next_meeting(records, today),
    };
    match next {
        Some(meeting) => Ok(Occasion::of(records, meeting, today)),
        None => Ok(Occasion::proposed(records, agreement()?, today)),
    }
}
