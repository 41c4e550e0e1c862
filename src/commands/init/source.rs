//! Where a service gets collab from: an address that git knows, written as cargo takes it.

use std::path::{MAIN_SEPARATOR_STR, Path};

use crate::command_line::Failure;
use crate::records::root::normal;

/// The address from which a service installs collab: the one that was given, or else the one at which collab
/// itself is kept. There is none as long as it is kept nowhere.
///
/// # Errors
///
/// Where git would not understand what was given, or where it holds a secret.
pub fn source(given: Option<&str>, repository: &str, directory: &Path) -> Result<Option<String>, Failure> {
    match given.filter(|text| !text.is_empty()) {
        Some(text) => address(text, directory).map(Some),
        None => Ok(is_url(repository).then(|| repository.to_owned())),
    }
}

/// An address as a URL, for cargo takes no other. What it is made of means nothing to a shell, to YAML, or to
/// a service that fills in variables.
fn address(text: &str, directory: &Path) -> Result<String, Failure> {
    if has_secret(text) {
        return Err(Failure::new("init-source-secret"));
    }
    let is_plain = !text.starts_with('-')
        && !text.contains(|character: char| {
            character.is_control() || character.is_whitespace() || "\"'`".contains(character)
        });
    let found = if !is_plain {
        None
    } else if text.contains("://") {
        Some(text.to_owned())
    } else {
        of_secure_shell(text).or_else(|| of_folder(text, directory))
    };
    // What was given is never repeated: there may be a secret in it after all.
    found.filter(|url| is_url(url)).ok_or_else(|| Failure::new("init-source-unclear"))
}

/// Whether a password stands in an address. What stands before the `@` of a web address may be one too.
fn has_secret(text: &str) -> bool {
    let (scheme, rest) = text.split_once("://").unwrap_or(("ssh", text));
    let host = rest.split('/').next().unwrap_or_default();
    let login = host.rsplit_once('@').map(|(login, _)| login);
    login.is_some_and(|login| scheme != "ssh" || login.contains(':'))
}

/// `git@host:path`, the short form for ssh.
fn of_secure_shell(text: &str) -> Option<String> {
    let (host, path) = text.split_once(':')?;
    (host.contains('@') && !host.contains(['/', '\\']))
        .then(|| format!("ssh://{host}/{}", encoded(path.trim_start_matches('/'))))
}

/// A folder on this computer. It must be there: else it is more likely an address without its beginning.
fn of_folder(text: &str, directory: &Path) -> Option<String> {
    let folder = normal(&directory.join(text));
    if !folder.is_dir() {
        return None;
    }
    let path = folder.to_str()?.replace(MAIN_SEPARATOR_STR, "/");
    Some(format!("file:///{}", encoded(path.trim_start_matches('/'))))
}

/// A path in a URL.
fn encoded(path: &str) -> String {
    let byte = |byte: u8| match byte {
        b'%' => String::from("%25"),
        _ if may_stand(byte) => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    path.bytes().map(byte).collect()
}

fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else {
        return false;
    };
    let Some((host, path)) = rest.split_once('/') else {
        return false;
    };
    let host_fits = match scheme {
        "https" | "ssh" => is_host(host),
        "file" => host.is_empty() || host == "localhost",
        _ => false,
    };
    host_fits && !path.trim_matches('/').is_empty() && text.bytes().all(may_stand)
}

/// `name`, `name:port` or `login@name:port`. A program that is started with one must not take it for an option.
fn is_host(text: &str) -> bool {
    let (login, host) = text.rsplit_once('@').unwrap_or(("nobody", text));
    let (name, port) = host.split_once(':').unwrap_or((host, "0"));
    let is_port = port.parse::<u16>().is_ok() && !port.starts_with('+');
    let is_word = |word: &str| !word.is_empty() && !word.starts_with('-');
    is_word(login) && is_word(name) && is_port
}

fn may_stand(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/@%+=,".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::fs;
    use tempfile::TempDir;

    fn nowhere() -> TempDir {
        TempDir::new().unwrap()
    }

    fn id(text: &str) -> String {
        match address(text, nowhere().path()) {
            Err(Failure::Said(message)) => message.id.to_owned(),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn an_address_is_written_as_cargo_takes_it() {
        for text in [
            "https://example.org/tools/collab.git",
            "https://example.org:8443/~tools/collab",
            "ssh://git@example.org:2222/tools/collab.git",
            "ssh://example.org/tools/collab",
            "file:///srv/git/collab.git",
            "file://localhost/srv/git/a%20b",
        ] {
            assert_eq!(address(text, nowhere().path()).unwrap(), text);
        }
        for (text, url) in [
            ("git@example.org:tools/collab.git", "ssh://git@example.org/tools/collab.git"),
            ("git@example.org:/srv/collab", "ssh://git@example.org/srv/collab"),
            ("me@host:22/100%", "ssh://me@host/22/100%25"),
        ] {
            assert_eq!(address(text, nowhere().path()).unwrap(), url);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_is_named_from_the_root() {
        let place = TempDir::with_prefix("é $(x) ").unwrap();
        let collab = place.path().join("tools/collab");
        fs::create_dir_all(&collab).unwrap();
        let from = |text: &str, directory: &Path| address(text, directory).unwrap();
        let url = from("tools/collab", place.path());
        assert!(url.starts_with("file:///") && url.ends_with("/tools/collab"), "{url}");
        assert!(url.contains("/%C3%A9%20%24%28x%29%20"), "{url}");
        assert_eq!(from("../collab/", &collab), url);
        assert_eq!(from(".", &collab), url);
        let plain = nowhere();
        let path = plain.path().to_str().unwrap();
        assert_eq!(from(path, Path::new("/")), format!("file://{path}"));
    }

    #[test]
    fn what_git_or_cargo_would_not_understand_is_refused() {
        for text in [
            "collab",
            "example.org/tools/collab",
            "/no/such/folder",
            "https://example.org",
            "https://example.org/",
            "https:///tools/collab",
            "https://example.org:port/collab",
            "https://example.org:+1/collab",
            "https://example.org:99999/collab",
            "ssh://git@example.org:tools/collab",
            "ssh://@example.org/collab",
            "ssh://-oProxyCommand=x/collab",
            "ssh://git@-x/collab",
            "-x@example.org:collab",
            "@example.org:collab",
            "git@example.org:",
            "http://example.org/collab",
            "git://example.org/collab",
            "file://elsewhere/collab",
            "ext::sh -c x",
            "ext::x",
            "--git",
            "-",
            "https://example.org/a b",
            "https://example.org/a\tb",
            "https://example.org/a\u{a0}b",
            "https://example.org/a\u{202e}b",
            "https://example.org/a\nb",
            "https://example.org/a\"b",
            "https://example.org/a'b",
            "https://example.org/`x`",
            "https://example.org/$(x)",
            "https://example.org/${{x}}",
            "https://example.org/a#b",
            " https://example.org/a",
        ] {
            assert_eq!(id(text), "init-source-unclear", "{text}");
        }
    }

    #[test]
    fn a_secret_is_refused_and_not_repeated() {
        for text in [
            "https://secret@example.org/collab",
            "https://me:secret@example.org/collab",
            "https://me:secret@example.org",
            "https://me:se cret@example.org/collab",
            "ssh://git:secret@example.org/collab",
            "git:secret@example.org/collab",
        ] {
            assert_eq!(id(text), "init-source-secret", "{text}");
        }
    }

    #[test]
    fn what_was_given_goes_before_where_collab_is_kept() {
        let kept = "https://example.org/collab";
        let given = "https://example.com/collab";
        let source = |given, repository| source(given, repository, nowhere().path()).unwrap();
        assert_eq!(source(Some(given), kept).as_deref(), Some(given));
        assert_eq!(source(None, kept).as_deref(), Some(kept));
        assert_eq!(source(Some(""), kept).as_deref(), Some(kept));
        assert_eq!(source(None, ""), None);
        assert_eq!(source(Some(""), ""), None);
    }

    #[test]
    fn where_collab_is_kept_is_nowhere_or_an_address() {
        let kept = env!("CARGO_PKG_REPOSITORY");
        assert!(kept.is_empty() || is_url(kept), "{kept}");
    }

    proptest! {
        #[test]
        fn no_address_means_anything_but_itself(
            start in prop::sample::select(vec!["", "https://", "ssh://", "file:///", "git@h:", "https://h/"]),
            rest in "\\PC{0,20}|[-a-z:/@%.$' ]{0,12}",
        ) {
            if let Ok(url) = address(&format!("{start}{rest}"), nowhere().path()) {
                prop_assert!(["https://", "ssh://", "file:///", "file://localhost/"].iter().any(|start| url.starts_with(start)));
                prop_assert!(url.bytes().all(may_stand), "{}", url);
                prop_assert!(!has_secret(&url), "{}", url);
            }
        }
    }
}
