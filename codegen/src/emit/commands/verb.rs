//! The words of a command.

use crate::model::Model;
use heck::ToKebabCase;

/// `creditNotes` or `credit_notes` as `credit-notes`.
pub fn kebab(name: &str) -> String {
    name.to_kebab_case()
}

/// What is left of the name of an operation that is listed under `tag`.
pub fn of(model: &Model, tag: &str, operation: &str) -> String {
    let words: Vec<String> = kebab(operation).split('-').map(str::to_owned).collect();
    let own = nouns(tag);
    let Some((at, length)) = find(&words, &own) else { return words.join("-") };
    let others = model.tags.iter().filter(|(other, _)| *other != *tag).flat_map(|(other, _)| nouns(other));
    let owner = others.filter(|noun| words[..at].ends_with(noun)).max_by_key(Vec::len).unwrap_or_default();
    let mut verb = [&words[..at - owner.len()], &words[at + length..]].concat();
    if !owner.is_empty() {
        verb.push("for".to_owned());
        verb.extend(owner);
    }
    if verb.is_empty() { words.join("-") } else { verb.join("-") }
}

/// The words of a resource, in the plural and in the singular.
fn nouns(tag: &str) -> [Vec<String>; 2] {
    let plural: Vec<String> = kebab(tag).split('-').map(str::to_owned).collect();
    let mut singular = plural.clone();
    if let Some(last) = singular.last_mut() {
        *last = match last.strip_suffix("ies") {
            Some(stem) => format!("{stem}y"),
            None => last.strip_suffix('s').unwrap_or(last).to_owned(),
        };
    }
    [plural, singular]
}

/// Where one of `nouns` stands last in `words`, and how many words it has.
fn find(words: &[String], nouns: &[Vec<String>; 2]) -> Option<(usize, usize)> {
    nouns
        .iter()
        .filter_map(|noun| Some((words.windows(noun.len()).rposition(|window| window == noun)?, noun.len())))
        .max()
}

#[cfg(test)]
mod tests {
    use super::{find, nouns};

    #[test]
    fn a_resource_is_found_in_both_numbers() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(find(&words("list credit notes"), &nouns("credit_notes")), Some((1, 2)));
        assert_eq!(find(&words("reattempt credit note payment"), &nouns("creditNotes")), Some((1, 2)));
        assert_eq!(find(&words("get company"), &nouns("companies")), Some((1, 1)));
        assert_eq!(find(&words("create cycles"), &nouns("plans")), None);
    }
}
