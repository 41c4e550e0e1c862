//! A file name that is not an id, or a meeting whose name does not begin with its date and a slug.

use jiff::civil::Date;

use crate::findings::Finding;
use crate::findings::Level;
use crate::path;
use crate::records::place::{FileId, Place, Spot};
use crate::records::value::is_id;
use crate::rules::{Check, Family, Levels, Rule};

/// `invalid-file-name`
pub static RULE: Rule = Rule {
    id: "invalid-file-name",
    family: Family::Format,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("invalid_file_name.md"),
    check: Check::Reading,
};

/// What is wrong with the name of a record, if anything is.
pub fn of_record(file: FileId, id: &str) -> Option<Finding> {
    (!is_id(id)).then(|| Finding::new(&RULE, whole(file)))
}

/// What is wrong with the name of a meeting, if anything is. `date` is its field, where that is sound.
pub fn of_meeting(file: FileId, id: &str, date: Option<Date>) -> Option<Finding> {
    if let Some(finding) = of_record(file, id) {
        return Some(finding);
    }
    let named = id
        .split_at_checked(10)
        .filter(|(_, slug)| slug.len() > 1 && slug.starts_with('-'))
        .and_then(|(day, _)| day.parse::<Date>().ok().filter(|date| date.to_string() == day));
    let Some(named) = named else {
        return Some(Finding::new(&RULE, whole(file)).case("meeting").help("help-meeting"));
    };
    let date = date.filter(|date| *date != named)?;
    let place = Place {
        file,
        spot: Spot::Value(path!["date"]),
    };
    Some(
        Finding::new(&RULE, place)
            .case("date-differs")
            .help("help-date-differs")
            .with("named", named)
            .with("date", date),
    )
}

fn whole(file: FileId) -> Place {
    Place { file, spot: Spot::File }
}
