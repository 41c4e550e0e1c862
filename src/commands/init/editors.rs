//! What an editor needs to explain and complete the records: the schemas, and where each belongs.

use serde_json::json;

use super::RECORDS;
use crate::commands::schema;
use crate::language::Language;
use crate::records::kind::Kind;
use crate::writing::NewFile;

/// Where the schemas are, beside the records.
const SCHEMAS: &str = ".collab/schemas";

/// The schemas and the settings of editors.
pub fn files(language: Language) -> Vec<NewFile> {
    let mut files = vec![
        NewFile::new(".taplo.toml", taplo(language)),
        NewFile::new(
            ".vscode/extensions.json",
            pretty(&json!({ "recommendations": ["tamasfe.even-better-toml"] })),
        ),
        // Its own associations are no use here: they take a path as one from the folder above the workspace
        // (github.com/tamasfe/taplo/issues/479).
        NewFile::new(
            ".vscode/settings.json",
            pretty(&json!({
                "evenBetterToml.schema.enabled": true,
                "evenBetterToml.taplo.configFile.enabled": true,
                "evenBetterToml.taplo.configFile.path": ".taplo.toml",
            })),
        ),
    ];
    let schemas = schema::files(language).into_iter();
    files.extend(schemas.map(|schema| NewFile::new(format!("{SCHEMAS}/{}", schema.path.display()), schema.text)));
    files
}

/// Which schema belongs to which files. taplo takes the paths as from the folder that is open.
fn taplo(language: Language) -> String {
    let mut text = format!("# {}\n", language.word("init-editor-note"));
    for kind in Kind::ALL {
        let files = match kind {
            Kind::Settings => kind.folder().to_owned(),
            _ => format!("{}/**/*.toml", kind.folder()),
        };
        let schema = schema::file_name(kind);
        text.push_str(&format!(
            "\n[[rule]]\ninclude = [\"{RECORDS}/{files}\"]\n\n[rule.schema]\npath = \"{SCHEMAS}/{schema}\"\n"
        ));
    }
    text
}

fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_schema_that_is_there() {
        let files = files(Language::Nl);
        let taplo = files.iter().find(|file| file.path.ends_with(".taplo.toml")).unwrap();
        let taplo: toml::Table = taplo.text.parse().unwrap();
        let rules = taplo["rule"].as_array().unwrap();
        assert_eq!(rules.len(), Kind::ALL.len());
        for rule in rules {
            let schema = rule["schema"]["path"].as_str().unwrap();
            assert!(files.iter().any(|file| file.path.to_str() == Some(schema)), "{schema}");
        }
    }

    #[test]
    fn the_settings_of_the_editor_are_json() {
        for file in files(Language::En).iter().filter(|file| file.path.starts_with(".vscode")) {
            serde_json::from_str::<serde_json::Value>(&file.text).unwrap();
        }
    }
}
