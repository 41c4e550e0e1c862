//! What comes after the points, from questions and dilemmas to the close.

use super::points::{Point, numbers};
use super::{
    CLOSE, CLOSING_ROUND, DILEMMAS, GOING_WELL, NEXT_DATE, Part, Preparation, Sort, answers, asked, next_date,
};
use crate::documents::{Block, Item};
use crate::language::{Argument, Message};
use crate::records::meeting::{MeetingKind, Perspective};

/// The parts in their order. `first` is the number of the first point.
pub(super) fn parts(preparation: &Preparation<'_>, points: &[Point<'_>], first: usize) -> Vec<Part> {
    let mut parts = Vec::new();
    if preparation.sort != Sort::Crisis {
        parts.extend([dilemmas(), going_well(points, first)]);
    }
    if preparation.sort == Sort::Regular {
        parts.extend(answers::part(preparation, &numbers(points, first)));
        parts.extend(asked::part(preparation, points));
    }
    let next = Part::new("agenda-part-next", NEXT_DATE, next_date::blocks(preparation));
    let close = Part::new("agenda-part-close", CLOSE, vec![Message::new("agenda-close").into()]);
    parts.extend([closing_round(preparation), next, close]);
    parts
}

/// Support is possible only for questions that are known. [6, 33]
fn dilemmas() -> Part {
    let questions = ["agenda-dilemmas-what", "agenda-dilemmas-each-other"];
    let questions = questions.map(|question| Item::from(Message::new(question)));
    let blocks = vec![
        Block::List(questions.into()),
        Message::new("agenda-dilemmas-situations").into(),
    ];
    Part::new("agenda-part-dilemmas", DILEMMAS, blocks)
}

/// The points that start from something that goes well, else the open question. [122, 163]
fn going_well(points: &[Point<'_>], first: usize) -> Part {
    let well = points
        .iter()
        .zip(first..)
        .filter(|(point, _)| point.item.perspective.is(&Perspective::Opportunity));
    let well: Vec<String> = well.map(|(_, number)| number.to_string()).collect();
    let message = Message::new("agenda-going-well");
    let (minutes, message) = match well.is_empty() {
        true => (GOING_WELL, message),
        false => {
            let message = message.attribute("points").with("count", well.len());
            (0, message.with("numbers", Argument::all(well)))
        }
    };
    Part::new("agenda-part-going-well", minutes, vec![message.into()])
}

/// Two questions that belong in every meeting, and where a critical voice can go. [14, 32, 85, 90, 167]
fn closing_round(preparation: &Preparation<'_>) -> Part {
    let questions: &[_] = match preparation.occasion.kind.is(&MeetingKind::Network) {
        true => &[
            "agenda-closing-notice",
            "agenda-closing-passed-on",
            "agenda-closing-own-step",
        ],
        false => &["agenda-closing-notice", "agenda-closing-between-us"],
    };
    let questions = questions.iter().map(|question| Item::from(Message::new(question)));
    let mut blocks = vec![Block::List(questions.collect())];
    let feedback = preparation.agreed_words.as_ref().and_then(|words| words.text(&["feedback".into()]));
    if let Some(feedback) = feedback {
        blocks.push(Message::new("agenda-closing-feedback").into());
        blocks.push(Block::Prose(feedback.to_owned()));
    }
    Part::new("agenda-part-closing-round", CLOSING_ROUND, blocks)
}
