//! `collab list`: the records of one kind as a table, as JSON or as CSV.

mod actions;
mod agreements;
pub(super) mod cell;
mod contacts;
pub(super) mod data;
mod meetings;
mod organisations;
pub mod reading;
mod substitutes;
pub(super) mod table;
pub mod words;

use clap::Args;
use jiff::civil::Date;

use cell::{Listing, Row};
use reading::Whom;

use crate::command_line::{Failure, Outcome, Surroundings, day};
use crate::language::{Argument, Message};
use crate::records::Records;
use crate::records::kind::Kind;
use crate::records::suggest::nearest;

/// What `list` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "KIND")]
    pub kind: String,
    #[arg(long)]
    pub open: bool,
    #[arg(long)]
    pub overdue: bool,
    #[arg(long = "for", id = "for", value_name = "ID")]
    pub whom: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub since: Option<Date>,
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub until: Option<Date>,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub format: Format,
}

/// A form in which records can be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Format {
    Table,
    Json,
    Csv,
}

/// Prints the records of a kind that fit the filters.
///
/// # Errors
///
/// Where the kind, the contact or the organisation is not known, or a filter does not fit the kind.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let listed = Listed::named(&arguments.kind)?;
    arguments.fit(listed)?;
    let mut records = reading::read(surroundings)?;
    let whom = arguments.whom.as_deref().map(|name| Whom::of(name, &mut records)).transpose()?;
    let today = match listed {
        Listed::Actions => reading::today(&records, surroundings)?,
        _ => surroundings.clock,
    };
    let mut listing = listed.listing(&records, today, whom.as_ref());
    let undated = arguments.filter(&mut listing.rows);
    let text = match arguments.format {
        Format::Table if listing.rows.is_empty() => String::new(),
        Format::Table => table::table(&listing, surroundings.language, surroundings.width) + "\n",
        Format::Json => data::json(&listing) + "\n",
        Format::Csv => data::csv(&listing),
    };
    write!(surroundings.out, "{text}")?;
    reading::say_what_is_left_out(&records, &listed.sources(whom.is_some()), surroundings)?;
    if undated > 0 {
        surroundings.note(&Message::new("list-undated").with("count", undated))?;
    }
    if listing.rows.iter().flat_map(|row| &row.cells).any(|cell| cell.is_unknown) {
        surroundings.note(&Message::new("list-unknown"))?;
    }
    if listing.rows.is_empty() && !surroundings.quiet {
        surroundings.note(&Message::new("list-empty"))?;
    }
    Ok(Outcome::Done)
}

impl Arguments {
    /// Whether each filter means something for the kind.
    fn fit(&self, listed: Listed) -> Result<(), Failure> {
        let dated: Vec<Listed> = Listed::ALL.into_iter().filter(|kind| kind.has_date()).collect();
        for (option, is_used, fitting) in [
            ("--open", self.open, &[Listed::Actions][..]),
            ("--overdue", self.overdue, &[Listed::Actions]),
            ("--for", self.whom.is_some(), &dated),
            ("--since", self.since.is_some(), &dated),
            ("--until", self.until.is_some(), &dated),
        ] {
            if is_used && !fitting.contains(&listed) {
                return Err(Failure::new("failure-filter-does-not-fit")
                    .with("option", option)
                    .with("kind", listed.name())
                    .with("fitting", Argument::all(fitting.iter().map(|kind| kind.name()))));
            }
        }
        match (self.since, self.until) {
            (Some(since), Some(until)) if since > until => {
                Err(Failure::new("failure-since-after-until").with("since", since).with("until", until))
            }
            _ => Ok(()),
        }
    }

    /// Leaves the rows that were asked for. Returns how many were left out because they have no day that can
    /// be read.
    fn filter(&self, rows: &mut Vec<Row>) -> usize {
        rows.retain(|row| (!self.open || row.is_open) && (!self.overdue || row.is_overdue));
        if self.since.is_none() && self.until.is_none() {
            return 0;
        }
        let all = rows.len();
        rows.retain(|row| row.date.is_some());
        let undated = all - rows.len();
        rows.retain(|row| {
            let is_late_enough = self.since.is_none_or(|since| row.date >= Some(since));
            is_late_enough && self.until.is_none_or(|until| row.date <= Some(until))
        });
        undated
    }
}

/// What can be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Listed {
    Organisations,
    Contacts,
    Substitutes,
    Agreements,
    Meetings,
    Actions,
}

/// What can be listed, by the names of one of each.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    Listed::ALL.into_iter().map(Listed::singular)
}

impl Listed {
    const ALL: [Listed; 6] = [
        Listed::Organisations,
        Listed::Contacts,
        Listed::Substitutes,
        Listed::Agreements,
        Listed::Meetings,
        Listed::Actions,
    ];

    fn named(name: &str) -> Result<Self, Failure> {
        let found = Listed::ALL.into_iter().find(|kind| kind.name() == name || kind.singular() == name);
        found.ok_or_else(|| {
            let names = Listed::ALL.into_iter().flat_map(|kind| [kind.name(), kind.singular()]);
            let nearest = nearest(name, names);
            Failure::unknown("failure-unknown-list", "failure-unknown-list-nearest", name, nearest)
        })
    }

    fn name(self) -> &'static str {
        match self {
            Listed::Actions => "actions",
            _ => self.kind().folder(),
        }
    }

    fn singular(self) -> &'static str {
        match self {
            Listed::Actions => "action",
            _ => self.kind().name(),
        }
    }

    /// The kind of file in which it stands.
    fn kind(self) -> Kind {
        match self {
            Listed::Organisations => Kind::Organisation,
            Listed::Contacts => Kind::Contact,
            Listed::Substitutes => Kind::Substitute,
            Listed::Agreements => Kind::Agreement,
            Listed::Meetings | Listed::Actions => Kind::Meeting,
        }
    }

    /// The kinds of file on which the list depends.
    fn sources(self, is_for_someone: bool) -> Vec<Kind> {
        let mut kinds = vec![self.kind()];
        if is_for_someone {
            kinds.extend([Kind::Contact, Kind::Agreement]);
        }
        kinds
    }

    fn has_date(self) -> bool {
        self != Listed::Organisations
    }

    fn listing(self, records: &Records, today: Date, whom: Option<&Whom>) -> Listing {
        let (columns, rows) = match self {
            Listed::Organisations => (organisations::COLUMNS, organisations::rows(records)),
            Listed::Contacts => (contacts::COLUMNS, contacts::rows(records, whom)),
            Listed::Substitutes => (substitutes::COLUMNS, substitutes::rows(records, whom)),
            Listed::Agreements => (agreements::COLUMNS, agreements::rows(records, whom)),
            Listed::Meetings => (meetings::COLUMNS, meetings::rows(records, whom)),
            Listed::Actions => (actions::COLUMNS, actions::rows(records, today, whom)),
        };
        Listing { columns, rows }
    }
}
