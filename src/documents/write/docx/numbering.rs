//! The lists of a Word file: how each level looks, and where each numbered list begins.

use super::NAMESPACE;

/// How deep lists can lie in lists. What lies deeper stands at the deepest level.
pub(super) const LEVELS: usize = 9;

/// How far each level stands from the one around it, in twentieths of a point.
pub(super) const INDENT: usize = 360;

/// The list of all bullets.
pub(super) const BULLETS: usize = 1;

/// The list of all ticks: the box is text, which every reader finds, and so there is no sign before it.
pub(super) const TICKS: usize = 2;

/// The first numbered list; those after it count on.
pub(super) const FIRST_NUMBERED: usize = 3;

/// The part with all lists. Each numbered list is given by the level at which it lies, and begins at 1.
pub(super) fn numbering(numbered: &[usize]) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:numbering xmlns:w=\"{NAMESPACE}\">"
    );
    let bullet = |level| if level % 2 == 0 { "•" } else { "–" };
    let kinds = [
        kind(0, |level| format!(r#"<w:numFmt w:val="bullet"/><w:lvlText w:val="{}"/>"#, bullet(level))),
        kind(1, |_| r#"<w:numFmt w:val="bullet"/><w:suff w:val="nothing"/><w:lvlText w:val=""/>"#.to_owned()),
        kind(2, |level| format!(r#"<w:numFmt w:val="decimal"/><w:lvlText w:val="%{}."/>"#, level + 1)),
    ];
    xml.extend(kinds);
    let list = |number, kind, more: &str| {
        format!(r#"<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{more}</w:num>"#)
    };
    xml.push_str(&list(BULLETS, 0, ""));
    xml.push_str(&list(TICKS, 1, ""));
    for (position, level) in numbered.iter().enumerate() {
        let start = format!(r#"<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>"#);
        xml.push_str(&list(FIRST_NUMBERED + position, 2, &start));
    }
    xml.push_str("</w:numbering>");
    xml
}

fn kind(number: usize, sign: impl Fn(usize) -> String) -> String {
    let levels: String = (0..LEVELS)
        .map(|level| {
            format!(
                concat!(
                    r#"<w:lvl w:ilvl="{level}"><w:start w:val="1"/>{sign}<w:lvlJc w:val="left"/>"#,
                    r#"<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>"#
                ),
                level = level,
                sign = sign(level),
                left = (level + 1) * INDENT,
                hanging = INDENT,
            )
        })
        .collect();
    format!(
        r#"<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>"#
    )
}
