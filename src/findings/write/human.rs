//! For people: what is wrong, the line it is in, what to do, and how much there is of everything.

use std::io::{self, Write};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level as Mark, Renderer, Snippet};

use super::Look;
use crate::documents::short_day;
use crate::findings::Level;
use crate::findings::report::{Entry, NextMeeting, Report, Spotted};
use crate::language::{Language, Message, clean_line};

pub(super) fn write(report: &Report, language: Language, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let renderer = if look.colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(look.width.max(40));
    let words = Words::of(language);
    for entry in &report.entries {
        writeln!(out, "{}\n", draw(entry, language, &words, &renderer))?;
    }
    if !look.quiet {
        for line in summary(report, language) {
            writeln!(out, "{}", clean_line(&line))?;
        }
    }
    Ok(())
}

struct Words {
    levels: [String; 3],
    help: String,
    note: String,
}

impl Words {
    fn of(language: Language) -> Self {
        Words {
            levels: [Level::Advice, Level::Warning, Level::Error].map(|level| language.level(level)),
            help: language.word("help"),
            note: language.word("note"),
        }
    }
}

fn draw(entry: &Entry, language: Language, words: &Words, renderer: &Renderer) -> String {
    let mark = match entry.level {
        Level::Error => Mark::ERROR,
        Level::Warning => Mark::WARNING,
        Level::Advice => Mark::INFO,
    };
    let message = language.text(&entry.message);
    let help = language.text(&entry.help);
    let title = mark
        .with_name(words.levels[entry.level as usize].as_str())
        .primary_title(clean_line(&message))
        .id(entry.rule.id);
    let group = excerpt(Group::with_title(title), &entry.spot, AnnotationKind::Primary)
        .element(Mark::HELP.with_name(words.help.as_str()).message(clean_line(&help)));
    let mut text = render(group, &entry.spot, renderer);
    for (spot, message) in &entry.related {
        let message = language.text(message);
        let title = Mark::NOTE.with_name(words.note.as_str()).secondary_title(clean_line(&message));
        let group = excerpt(Group::with_title(title), spot, AnnotationKind::Context);
        text.push('\n');
        text.push_str(&render(group, spot, renderer));
    }
    text
}

fn excerpt<'a>(group: Group<'a>, spot: &'a Spotted, kind: AnnotationKind) -> Group<'a> {
    match &spot.excerpt {
        None => group,
        Some(excerpt) => group.element(
            Snippet::source(excerpt.text.as_str())
                .line_start(excerpt.line)
                .annotation(kind.span(excerpt.start..excerpt.end)),
        ),
    }
}

/// Draws a group and puts the place below its title. The drawing would count columns in the excerpt, which
/// may be cut and cleaned; the place is the one in the file.
fn render(group: Group<'_>, spot: &Spotted, renderer: &Renderer) -> String {
    let drawn = renderer.render(&[group]);
    let (title, rest) = drawn.split_once('\n').unwrap_or((&drawn, ""));
    let gutter = spot.excerpt.as_ref().map_or(1, |excerpt| excerpt.line.to_string().len());
    let blue = anstyle::AnsiColor::BrightBlue.on_default().bold();
    let is_styled = drawn.contains('\u{1b}');
    let arrow = if is_styled {
        format!("{blue}-->{blue:#}")
    } else {
        "-->".to_owned()
    };
    let place = format!(
        "{}{arrow} {}:{}:{}",
        " ".repeat(gutter),
        clean_line(&spot.file),
        spot.start.line,
        spot.start.column
    );
    if rest.is_empty() {
        format!("{title}\n{place}")
    } else {
        format!("{title}\n{place}\n{rest}")
    }
}

/// What still stands open before the next meeting, how many files were read and what was found, and which
/// day was taken for today where that is pinned.
pub fn summary(report: &Report, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(next) = &report.next {
        lines.extend(open_points(next, language));
    }
    let found = if report.entries.is_empty() {
        Message::new("check-all-well")
    } else {
        Message::new("check-summary")
            .with("errors", report.count(Level::Error))
            .with("warnings", report.count(Level::Warning))
            .with("advice", report.count(Level::Advice))
    };
    lines.push(language.text(&found.with("files", report.files)));
    if let Some(left_out) = report.left_out {
        lines.push(language.text(&Message::new("check-left-out").with("count", left_out)));
    }
    lines.extend(days(report).iter().map(|line| language.text(line)));
    lines
}

/// Which day was taken for today, where that is not the one on the clock.
pub fn days(report: &Report) -> Vec<Message> {
    let pinned = report
        .today_is_pinned
        .then(|| Message::new("check-today-is-pinned").with("today", short_day(report.today)));
    let as_of = report.as_of.map(|day| Message::new("check-as-of").with("day", day));
    pinned.into_iter().chain(as_of).collect()
}

/// More open points than this are only counted.
const MOST_OPEN_POINTS: usize = 10;

fn open_points(next: &NextMeeting, language: Language) -> Vec<String> {
    let about = |id: &'static str| {
        Message::new(id)
            .with("meeting", next.id)
            .with("date", next.date)
            .with("days", next.days)
    };
    if next.open.is_empty() {
        return vec![language.text(&about("check-next-ready")), String::new()];
    }
    let mut lines = vec![language.text(&about("check-next-open"))];
    for entry in next.open.iter().take(MOST_OPEN_POINTS) {
        lines.push(format!(
            "- {}: {} ({}:{})",
            language.level(entry.level),
            language.text(&entry.message),
            entry.spot.file,
            entry.spot.start.line
        ));
    }
    let more = next.open.len().saturating_sub(MOST_OPEN_POINTS);
    if more > 0 {
        lines.push(format!("- {}", language.text(&Message::new("check-next-more").with("count", more))));
    }
    lines.push(String::new());
    lines
}
