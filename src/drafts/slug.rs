//! Ids made from names: lower-case ASCII words with single hyphens.

/// The id that a text makes: `Moskee Çelik` is `moskee-celik`. Words are left off from the end until it is
/// short enough. Empty where nothing of the text can stand in an id.
pub fn slug(text: &str, longest: usize) -> String {
    let plain = any_ascii::any_ascii(text).to_ascii_lowercase();
    let words = plain.split(|character: char| !character.is_ascii_alphanumeric());
    let mut slug = String::new();
    for word in words.filter(|word| !word.is_empty()) {
        let hyphen = usize::from(!slug.is_empty());
        let room = longest.saturating_sub(slug.len() + hyphen);
        if word.len() > room {
            if slug.is_empty() {
                slug.push_str(&word[..room]);
            }
            break;
        }
        if hyphen == 1 {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug
}

/// The id, or the first of `id-2`, `id-3` … that is not taken.
pub fn free(id: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2_usize..).map(|number| format!("{id}-{number}"));
    let mut candidates = std::iter::once(id.to_owned()).chain(numbered);
    candidates.find(|candidate| !is_taken(candidate)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::value::is_id;
    use proptest::prelude::*;

    #[test]
    fn a_name_in_any_script_becomes_an_id() {
        for (name, id) in [
            ("Moskee Al Noor", "moskee-al-noor"),
            ("  Şahin & Çelik (İı) ", "sahin-celik-ii"),
            ("Stichting \"De Brug\"", "stichting-de-brug"),
            ("a\\b/c", "a-b-c"),
            ("Straße 7", "strasse-7"),
            ("🕌", "mosque"),
            ("\"'\\ –", ""),
        ] {
            assert_eq!(slug(name, 60), id);
        }
        assert!(is_id(&slug("مسجد النور", 60)));
    }

    #[test]
    fn a_long_name_loses_whole_words() {
        assert_eq!(slug("een twee drie", 8), "een-twee");
        assert_eq!(slug("een twee drie", 7), "een");
        assert_eq!(slug("onafscheidelijk", 5), "onafs");
    }

    #[test]
    fn a_taken_id_gets_a_number() {
        assert_eq!(free("a", |_| false), "a");
        assert_eq!(free("a", |id| ["a", "a-2"].contains(&id)), "a-3");
    }

    proptest! {
        #[test]
        fn any_text_makes_an_id_or_nothing(text in "\\PC{0,120}", longest in 1usize..100) {
            let slug = slug(&text, longest);
            prop_assert!(slug.is_empty() || is_id(&slug), "{slug}");
            prop_assert!(slug.len() <= longest);
        }
    }
}
