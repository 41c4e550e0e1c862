//! The page of a rule: why it exists, a bad example with what is said of it, a good one, how to settle it.
//!
//! A page is the Markdown file beside the rule, with the parts `nl`, `en`, `bad`, `output nl`, `output en`
//! and `good`. The examples are laid over the small sound cooperation in `tests/base`, and the tests run
//! them: `output` is what the bad one really prints.

use crate::language::{Argument, Language, Message};
use crate::rules::Rule;

/// A page in its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    parts: Vec<(String, String)>,
}

/// One file of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The path below the folder of records.
    pub path: String,
    /// Keys, or headers in brackets, that the example leaves out.
    pub without: Vec<String>,
    /// Whether the text is the whole file.
    pub whole: bool,
    /// Whether the file is not there.
    pub gone: bool,
    /// Whether the text has bytes written as `\xff`.
    pub raw: bool,
    /// What is added or replaced. In a bad example, « and » stand around the place of the finding.
    pub text: String,
}

const HEADINGS: [&str; 6] = ["nl", "en", "bad", "output nl", "output en", "good"];

impl Page {
    /// The page of a rule.
    pub fn of(rule: &Rule) -> Self {
        Page::parse(rule.page)
    }

    /// Takes a page apart.
    pub fn parse(text: &str) -> Self {
        let mut parts: Vec<(String, String)> = Vec::new();
        for line in text.lines() {
            let heading = line.strip_prefix("## ").filter(|heading| HEADINGS.contains(heading));
            match (heading, parts.last_mut()) {
                (Some(heading), _) => parts.push((heading.to_owned(), String::new())),
                (None, Some((_, part))) => {
                    part.push_str(line);
                    part.push('\n');
                }
                (None, None) => {}
            }
        }
        Page { parts }
    }

    /// A part by its heading, without the empty lines around it.
    pub fn part(&self, heading: &str) -> Option<&str> {
        let found = self.parts.iter().find(|(name, _)| name == heading);
        found.map(|(_, text)| text.trim_matches('\n'))
    }

    /// The files of the bad or the good example.
    pub fn blocks(&self, heading: &str) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut inside = false;
        for line in self.part(heading).unwrap_or_default().lines() {
            match (line.strip_prefix("```"), inside) {
                (Some(words), false) => {
                    blocks.push(block(words));
                    inside = true;
                }
                (Some(_), true) => inside = false,
                (None, true) => {
                    if let Some(block) = blocks.last_mut() {
                        block.text.push_str(line);
                        block.text.push('\n');
                    }
                }
                (None, false) => {}
            }
        }
        blocks
    }

    /// Other rules that cannot but speak of the bad example too.
    pub fn also(&self) -> Vec<&str> {
        let bad = self.part("bad").unwrap_or_default();
        bad.lines().filter_map(|line| line.strip_prefix("also: ")).collect()
    }

    /// What the bad example prints in a language.
    pub fn output(&self, language: Language) -> Option<&str> {
        let part = self.part(&format!("output {language}"))?;
        part.strip_prefix("```text\n")?.strip_suffix("```")
    }

    /// The page as `collab explain` prints it.
    pub fn text(&self, rule: &Rule, language: Language) -> String {
        let explanation = self.part(language.code()).unwrap_or_default();
        let (why, settle) = explanation.split_once("\n### ").unwrap_or((explanation, ""));
        let level = crate::commands::rules::level(rule, language);
        let mut text = format!("{} ({level})\n\n{}\n", rule.id, why.trim());
        text.push_str(&format!("\n{}\n", language.word("page-bad")));
        text.push_str(&examples(&self.blocks("bad"), language));
        if let Some(output) = self.output(language) {
            text.push_str(&format!("\n{}\n\n{}", language.word("page-bad-output"), indented(output)));
        }
        text.push_str(&format!("\n{}\n", language.word("page-good")));
        text.push_str(&examples(&self.blocks("good"), language));
        let (heading, settle) = settle.split_once('\n').unwrap_or((settle, ""));
        text.push_str(&format!("\n{heading}\n\n{}\n", settle.trim()));
        text
    }
}

fn block(words: &str) -> Block {
    let mut words = words.split(' ').skip(1);
    let mut block = Block {
        path: words.next().unwrap_or_default().to_owned(),
        without: Vec::new(),
        whole: false,
        gone: false,
        raw: false,
        text: String::new(),
    };
    for word in words {
        match word {
            "whole" => block.whole = true,
            "gone" => block.gone = true,
            "raw" => block.raw = true,
            other => {
                let names = other.strip_prefix("without=").unwrap_or_default();
                block.without = names.split(',').map(str::to_owned).collect();
            }
        }
    }
    block
}

fn examples(blocks: &[Block], language: Language) -> String {
    let mut text = String::new();
    for block in blocks {
        let name = if block.gone {
            Message::new("page-file-gone")
        } else if block.without.is_empty() {
            Message::new("page-file")
        } else {
            let keys = block.without.iter().map(|key| format!("`{key}`"));
            Message::new("page-file-without").with("keys", Argument::all(keys))
        };
        let name = language.text(&name.with("file", block.path.as_str()));
        let body = block.text.replace(['«', '»'], "");
        let body = body.trim_matches('\n');
        text.push_str(&format!("\n    # {name}\n"));
        if !body.is_empty() {
            text.push_str(&indented(body));
        }
    }
    text
}

fn indented(text: &str) -> String {
    let lines = text.trim_end().lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("    {line}\n"),
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# x\n\n## nl\n\nWaarom.\n\n### Zo\n\nDoe.\n\n## en\n\nWhy.\n\n## bad\nalso: y\n\n\
                        ```toml a/b.toml without=c,[d]\ne = «1»\n```\n\n```toml f.toml gone\n```\n\n\
                        ## output nl\n\n```text\nfout\n```\n\n## good\n\n```toml a/b.toml whole\ng = 1\n```\n";

    #[test]
    fn a_page_has_its_parts() {
        let page = Page::parse(PAGE);
        assert_eq!(page.part("nl"), Some("Waarom.\n\n### Zo\n\nDoe."));
        assert_eq!(page.also(), ["y"]);
        assert_eq!(page.output(Language::Nl), Some("fout\n"));
        assert_eq!(page.output(Language::En), None);
        let bad = page.blocks("bad");
        assert_eq!(bad[0].path, "a/b.toml");
        assert_eq!(bad[0].without, ["c", "[d]"]);
        assert_eq!(bad[0].text, "e = «1»\n");
        assert!(bad[1].gone && !bad[0].gone && page.blocks("good")[0].whole);
    }
}
