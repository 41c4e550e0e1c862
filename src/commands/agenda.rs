//! `collab agenda`: the agenda of a meeting, or of one that is still to be planned.

use clap::Args;
use jiff::civil::Date;

use super::list::reading;
use super::meant::{self, LAST, NEXT, Next};
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::documents::output::{Output, deliver};
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
    let occasion = occasion(arguments, &records, today, surroundings)?;
    deliver(&agenda(&records, today, occasion, arguments.names), &arguments.output, surroundings)
}

/// The meeting that is named. Of `next`: the first that is planned, else one that is still to be planned.
fn occasion<'r>(
    arguments: &Arguments,
    records: &'r Records,
    today: Date,
    surroundings: &mut Surroundings<'_>,
) -> Result<Occasion<'r>, Failure> {
    let named = arguments.agreement.as_deref();
    let meeting = match arguments.meeting.as_str() {
        NEXT => match meant::next(records, named, today, surroundings)? {
            Next::Planned(meeting) => meeting,
            Next::Proposed(agreement) => return Ok(Occasion::proposed(records, agreement, today)),
        },
        LAST => meant::last(records, named, today, surroundings)?,
        id => meant::meeting(records, id, named, today)?,
    };
    Ok(Occasion::of(records, meeting, today))
}
