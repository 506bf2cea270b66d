//! Regular expressions that texts are held against.

use regex_lite::Regex;
use std::sync::OnceLock;

/// A regular expression that is compiled when it is first needed.
#[derive(Debug)]
pub struct Pattern {
    /// The expression.
    pub text: &'static str,
    compiled: OnceLock<Option<Compiled>>,
}

#[derive(Debug)]
enum Compiled {
    Sequence(Sequence),
    Regex(Regex),
}

impl Pattern {
    /// A pattern. The generator has made sure that it compiles.
    pub const fn new(text: &'static str) -> Self {
        Self { text, compiled: OnceLock::new() }
    }

    /// Whether some part of `text` matches; anchors are the pattern's own business.
    pub fn matches(&self, text: &str) -> bool {
        let compile = || match Sequence::parse(self.text) {
            Some(sequence) => Some(Compiled::Sequence(sequence)),
            None => Regex::new(self.text).ok().map(Compiled::Regex),
        };
        match self.compiled.get_or_init(compile) {
            Some(Compiled::Sequence(sequence)) => sequence.matches(text),
            Some(Compiled::Regex(regex)) => regex.is_match(text),
            None => true,
        }
    }
}

/// What most patterns are: classes of ASCII letters one after the other, from end to end, where each letter can only
/// belong to one of them. It needs no engine, which a request with many texts would spend its time in.
#[derive(Debug)]
struct Sequence(Vec<Step>);

/// So many letters of one class.
#[derive(Debug)]
struct Step {
    /// A bit for each letter.
    class: u128,
    least: usize,
    most: usize,
}

impl Sequence {
    /// None where the pattern is of another kind, or may be.
    fn parse(pattern: &str) -> Option<Self> {
        let mut rest = pattern.strip_prefix('^')?.strip_suffix('$')?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            let (class, after) = class(rest)?;
            let (least, most, after) = count(after)?;
            steps.push(Step { class, least, most });
            rest = after;
        }
        let is_plain = |pair: &[Step]| pair[0].least == pair[0].most || pair[0].class & pair[1].class == 0;
        (steps.iter().all(|step| step.least > 0) && steps.windows(2).all(is_plain)).then_some(Self(steps))
    }

    fn matches(&self, text: &str) -> bool {
        let mut rest = text.as_bytes();
        for Step { class, least, most } in &self.0 {
            let is_other = |byte: &u8| !byte.is_ascii() || class >> byte & 1 == 0;
            let found = rest.iter().take(*most).position(is_other).unwrap_or(rest.len().min(*most));
            if found < *least {
                return false;
            }
            rest = rest.get(found..).unwrap_or_default();
        }
        rest.is_empty()
    }
}

/// One letter, or a class in brackets.
fn class(pattern: &str) -> Option<(u128, &str)> {
    let bit = |letter: u8| 1_u128.checked_shl(letter.into()).filter(|_| letter.is_ascii_graphic());
    let Some(inner) = pattern.strip_prefix('[') else {
        let letter = *pattern.as_bytes().first()?;
        let is_itself = letter.is_ascii_alphanumeric() || b"@_,:/-".contains(&letter);
        return bit(letter).filter(|_| is_itself).zip(pattern.get(1..));
    };
    let (letters, after) = inner.split_once(']')?;
    // What means more than itself in there is left to the engine.
    if letters.is_empty() || letters.contains(['^', '\\', '[', '&']) {
        return None;
    }
    let mut class = 0;
    let mut letters = letters.bytes().peekable();
    while let Some(first) = letters.next().filter(|letter| *letter != b'-') {
        let last = match letters.next_if_eq(&b'-') {
            Some(_) => letters.next()?,
            None => first,
        };
        for letter in first..=last {
            class |= bit(letter)?;
        }
    }
    (class != 0 && letters.next().is_none()).then_some((class, after))
}

/// How often, the least and the most.
fn count(pattern: &str) -> Option<(usize, usize, &str)> {
    let (least, most, after) = match pattern.as_bytes().first() {
        Some(b'+') => (1, usize::MAX, pattern.get(1..)?),
        Some(b'{') => {
            let (count, after) = pattern.get(1..)?.split_once('}')?;
            let (least, most) = count.split_once(',').unwrap_or((count, count));
            (least.parse().ok()?, most.parse().ok()?, after)
        }
        _ => return Some((1, 1, pattern)),
    };
    // Another sign would change what the first means.
    (least <= most && !after.starts_with(['?', '+', '*', '{'])).then_some((least, most, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_plain_sequence_is_left_to_the_engine() {
        for pattern in ["^[A-Z]{3}$", "^[!-?A-~]+@[!-?A-~]+$", "^[0-9]{4}-[0-9]{2}$", "^[a-c]{2,4}[0-9]+$"] {
            assert!(Sequence::parse(pattern).is_some(), "{pattern}");
        }
        for pattern in [
            "",
            "^",
            "[A-Z]{3}",
            "^[A-Z]{3}",
            "^(a|b)$",
            "^a|b$",
            "^a*$",
            "^a?$",
            "^a+?$",
            "^.$",
            "^\\d$",
            "^[^a]$",
            "^[a-]$",
            "^[a\\]]$",
            "^[a&&b]$",
            "^[[:alpha:]]$",
            "^[é]$",
            "^é$",
            "^[a-z]+[x-z]$",
            "^a{2}{3}$",
            "^a{x}$",
            "^a{3,2}$",
            "^a{,2}$",
            "^a{2,}$",
            "^[]$",
            "^[a$",
            "^[z-a]$",
            "^a{0}$",
            "^[ -~]$",
        ] {
            assert!(Sequence::parse(pattern).is_none(), "{pattern}");
        }
    }

    /// Every list of so many of these, and all that are shorter.
    fn lists(of: &[&str], length: usize) -> Vec<String> {
        let mut lists = vec![String::new()];
        let mut longest = 0..1;
        for _ in 0..length {
            let longer: Vec<_> =
                lists[longest].iter().flat_map(|list| of.iter().map(move |one| format!("{list}{one}"))).collect();
            longest = lists.len()..lists.len() + longer.len();
            lists.extend(longer);
        }
        lists
    }

    #[test]
    fn a_sequence_matches_what_the_engine_matches() {
        let texts = lists(&["a", "b", "d", "!", "é"], 4);
        let mut sequences = 0;
        for steps in lists(&["a", "[a-c]", "[b-d!]", "d+", "[a-c]{2}", "[d!]{1,2}"], 3) {
            let pattern = format!("^{steps}$");
            let Some(sequence) = Sequence::parse(&pattern) else { continue };
            sequences += 1;
            let regex = Regex::new(&pattern).unwrap();
            for text in &texts {
                assert_eq!(sequence.matches(text), regex.is_match(text), "{pattern} {text}");
            }
        }
        assert!(sequences > 150, "{sequences}");
    }
}
