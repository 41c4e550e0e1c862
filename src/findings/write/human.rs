//! For people: what is wrong, the line it is in, what to do, and how much there is of everything.

use std::io::{self, Write};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level as Mark, Renderer, Snippet};

use super::Look;
use crate::findings::Level;
use crate::findings::report::{Entry, Report, Spotted};
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
        for line in summary(report) {
            writeln!(out, "{}", language.text(&line))?;
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
        let title = Mark::NOTE
            .with_name(words.note.as_str())
            .secondary_title(clean_line(&message));
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

/// How many files were read and what was found, and which day was taken for today where that is pinned.
pub fn summary(report: &Report) -> Vec<Message> {
    let found = if report.entries.is_empty() {
        Message::new("check-all-well")
    } else {
        Message::new("check-summary")
            .with("errors", report.count(Level::Error))
            .with("warnings", report.count(Level::Warning))
            .with("advice", report.count(Level::Advice))
    };
    let mut lines = vec![found.with("files", report.files)];
    if report.today_is_pinned {
        lines.push(Message::new("check-today-is-pinned").with("today", report.today));
    }
    lines
}
