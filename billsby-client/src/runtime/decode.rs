//! From the bytes of a reply to its value, and what is said where that fails.

use serde::de::DeserializeOwned;
use std::fmt;

/// What of a reply is not as promised, without a word of what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Misfit {
    /// Where it is, for example `results[3].amount`; empty for the whole reply.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
    /// What stands there: keys and punctuation as they are, every letter of a value as `x` and every
    /// digit as `0`, so that it shows the form and not the person. A key that is no identifier is
    /// masked like a value.
    pub snippet: String,
}

impl fmt::Display for Misfit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(formatter, "at `{}`: ", self.path)?;
        }
        formatter.write_str(&self.reason)?;
        if !self.snippet.is_empty() {
            write!(formatter, "; it looks like {}", self.snippet)?;
        }
        Ok(())
    }
}

/// Reads a reply.
pub(crate) fn json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_slice(bytes)
}

/// Reads a reply that says no more than its status.
pub(crate) fn nothing(_: &[u8]) -> Result<(), serde_json::Error> {
    Ok(())
}

impl Misfit {
    pub(crate) fn cut_short() -> Self {
        Self { path: String::new(), reason: "it was not received in whole".into(), snippet: String::new() }
    }

    /// What `error` says of `bytes`.
    pub(crate) fn new(bytes: &[u8], error: &serde_json::Error) -> Self {
        let at = offset(bytes, error.line(), error.column());
        if error.is_data() {
            let (path, start) = locate(bytes, at);
            Self { path, reason: reason(error), snippet: mask(bytes, start) }
        } else {
            let what = if error.is_eof() { "the JSON ends too early" } else { "this is no JSON" };
            let reason = format!("{what}, at byte {at} of {}", bytes.len());
            Self { path: String::new(), reason, snippet: String::new() }
        }
    }
}

/// What was expected; what was found may be personal.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = before_last(&text, " at line ").map_or(text.as_str(), |(text, _)| text);
    match before_last(text, ", expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        // Of serde's own messages only these two name a key of the description, and nothing of the reply.
        None if text.starts_with("missing field ") || text.starts_with("duplicate field ") => text.to_owned(),
        None => "this value does not fit".to_owned(),
    }
}

/// `str::rsplit_once`, which brings two kilobytes of searching along.
fn before_last<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    let at = text.as_bytes().windows(mark.len()).rposition(|part| part == mark.as_bytes())?;
    Some((text.get(..at)?, text.get(at + mark.len()..)?))
}

/// The place of the byte that an error names by line and column, both from 1.
fn offset(bytes: &[u8], line: usize, column: usize) -> usize {
    let start: usize = bytes.split_inclusive(|byte| *byte == b'\n').take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    (start + column).saturating_sub(1).min(bytes.len().saturating_sub(1))
}

/// One level of nesting on the way to a place.
enum Level {
    Object { key: String },
    Array { index: usize },
}

/// The path to the value at `at`, and where that value starts.
///
/// The text was read as JSON up to there, so this only counts brackets, commas and keys.
fn locate(bytes: &[u8], at: usize) -> (String, usize) {
    // A value of another kind than wanted is not entered: the place is before it.
    let before = |byte: &&u8| matches!(byte, b':' | b',') || byte.is_ascii_whitespace();
    let at = at + bytes.get(at..).unwrap_or_default().iter().take_while(before).count();
    let mut levels: Vec<(Level, usize)> = Vec::new();
    let mut start = 0;
    let mut position = 0;
    while let Some(byte) = bytes.get(position).filter(|_| position <= at) {
        match byte {
            b'{' | b'[' => {
                start = position;
                if position == at {
                    break;
                }
                let level =
                    if *byte == b'{' { Level::Object { key: String::new() } } else { Level::Array { index: 0 } };
                levels.push((level, position));
            }
            // The place is the end of the whole: the path is that of the whole.
            b'}' | b']' => {
                if let Some((_, began)) = levels.pop() {
                    start = began;
                }
            }
            b',' if position < at => {
                if let Some((Level::Array { index }, _)) = levels.last_mut() {
                    *index += 1;
                }
            }
            b'"' => {
                let end = string_end(bytes, position);
                let is_key = bytes.get(end..).unwrap_or_default().iter().find(|byte| !byte.is_ascii_whitespace());
                match levels.last_mut() {
                    Some((Level::Object { key }, _)) if is_key == Some(&b':') => {
                        let text = bytes.get(position + 1..end.saturating_sub(1)).unwrap_or_default();
                        *key = shown_key(&String::from_utf8_lossy(text));
                    }
                    _ => start = position,
                }
                position = end;
                continue;
            }
            b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => {
                start = position;
                let literal = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
                position += bytes.get(position..).unwrap_or_default().iter().take_while(|byte| literal(byte)).count();
                continue;
            }
            _ => {}
        }
        position += 1;
    }
    let mut path = String::new();
    for (level, _) in &levels {
        match level {
            // The object itself is meant where the place is before its first key.
            Level::Object { key } if key.is_empty() => {}
            Level::Object { key } if path.is_empty() => path.push_str(key),
            Level::Object { key } => {
                path.push('.');
                path.push_str(key);
            }
            Level::Array { index } => path.push_str(&format!("[{index}]")),
        }
    }
    (path, start)
}

/// The place after the string that begins at `start`.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut position = start + 1;
    while let Some(byte) = bytes.get(position) {
        match byte {
            b'"' => return position + 1,
            b'\\' => position += 2,
            _ => position += 1,
        }
    }
    bytes.len()
}

/// How much of a misfit is shown.
const SHOWN: usize = 60;

/// What begins at `start`, without what it says.
fn mask(bytes: &[u8], start: usize) -> String {
    let mut shown = String::new();
    let mut position = start;
    let end = bytes.len().min(start + SHOWN);
    while position < end {
        let Some(byte) = bytes.get(position) else { break };
        if *byte == b'"' {
            let after = string_end(bytes, position);
            let text = String::from_utf8_lossy(bytes.get(position..after.min(end)).unwrap_or_default());
            let is_key = bytes.get(after..).unwrap_or_default().iter().find(|byte| !byte.is_ascii_whitespace());
            if is_key == Some(&b':') && position > start {
                shown.push_str(&shown_key(&text));
            } else {
                shown.extend(text.chars().map(masked));
            }
            position = after;
            if after > end {
                break;
            }
        } else {
            shown.push(if byte.is_ascii_digit() { '0' } else { char::from(*byte) });
            position += 1;
        }
        // A scalar ends where it ends; an object or list is shown as far as there is room.
        if position > start && !matches!(bytes.get(start), Some(b'{' | b'[')) && ends(bytes.get(position)) {
            return shown;
        }
    }
    if end < bytes.len() {
        shown.push('…');
    }
    shown
}

/// A key as it is, if the description may have it. One that is no identifier stands where keys are data, such as
/// an e-mail address, and is masked like a value.
fn shown_key(text: &str) -> String {
    let identifier = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '$' | '"');
    if text.chars().all(identifier) { text.to_owned() } else { text.chars().map(masked).collect() }
}

fn ends(byte: Option<&u8>) -> bool {
    byte.is_none_or(|byte| matches!(byte, b',' | b'}' | b']') || byte.is_ascii_whitespace())
}

fn masked(letter: char) -> char {
    match letter {
        '0'..='9' => '0',
        'a'..='z' | 'A'..='Z' => 'x',
        _ if letter.is_ascii() => letter,
        // A letter of some script, mostly.
        _ => 'x',
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Page {
        results: Vec<Row>,
        count: i32,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Row {
        #[serde(deserialize_with = "crate::runtime::lenient::integer")]
        id: i64,
        name: Option<String>,
        tags: Option<Vec<String>>,
    }

    fn misfit(text: &str) -> Misfit {
        let error = json::<Page>(text.as_bytes()).expect_err(text);
        Misfit::new(text.as_bytes(), &error)
    }

    fn told(text: &str) -> String {
        misfit(text).to_string()
    }

    #[test]
    fn the_place_is_named_and_the_value_is_not_shown() {
        assert_eq!(
            told(r#"{"results": [{"id": 1, "name": "Ada"}, {"id": "ada@b.c 7", "name": null}], "count": 2}"#),
            r#"at `results[1].id`: expected an integer, or a string that holds one; it looks like "xxx@x.x 0""#,
        );
        assert_eq!(
            told("{\n  \"results\": [\n    {\"id\": 1,\n \"name\": 42}], \"count\": 2}"),
            "at `results[0].name`: expected a string; it looks like 00",
        );
        assert_eq!(
            told(r#"{"count": {"ada": "b\"7"}, "results": []}"#),
            r#"at `count`: expected i32; it looks like {"ada": "x\"0"}, "results": []}"#,
        );
        assert_eq!(
            told(r#"{"results": [{"id": 1, "tags": ["a", "b", false]}]}"#),
            "at `results[0].tags[2]`: expected a string; it looks like false",
        );
        assert_eq!(told("[]"), "expected struct Page with 2 elements; it looks like []");
    }

    #[test]
    fn a_missing_key_is_named_with_its_object() {
        assert_eq!(
            told(r#"{"results": [{"id": 1}, {"name": "Ada", "tags": []}], "count": 2}"#),
            r#"at `results[1]`: missing field `id`; it looks like {"name": "xxx", "tags": []}], "count": 0}"#,
        );
        assert_eq!(told(r#"{"count": 2}"#), r#"missing field `results`; it looks like {"count": 0}"#);
    }

    #[test]
    fn a_key_that_is_data_is_not_shown() {
        assert_eq!(
            told(r#"{"count": {"ada@b.c": 7, "k_1": 8}}"#),
            r#"at `count`: expected i32; it looks like {"xxx@x.x": 0, "k_1": 0}}"#,
        );
        let nested = r#"{"ada@b.c": {"tags": [1]}}"#;
        assert_eq!(locate(nested.as_bytes(), 22).0, "xxx@x.x.tags[0]");
    }

    #[test]
    fn a_snippet_has_an_end() {
        let row = format!(r#"{{"results": [{{"id": "{}"}}], "count": 1}}"#, "a".repeat(500));
        assert_eq!(misfit(&row).snippet, format!("\"{}…", "x".repeat(59)));
    }

    #[test]
    fn what_is_no_json_is_not_shown_at_all() {
        assert_eq!(told("<h1>Ada</h1>"), "this is no JSON, at byte 0 of 12");
        assert_eq!(told(r#"{"results": [{"id""#), "the JSON ends too early, at byte 17 of 18");
        assert_eq!(told(""), "the JSON ends too early, at byte 0 of 0");
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_fail_or_show_a_letter_of_a_value(text in r#"[\[\]{}":,a0 \\]{0,60}"#, at in 0usize..80) {
            let bytes = text.as_bytes();
            let (_, start) = locate(bytes, at);
            _ = mask(bytes, start);
            if let Err(error) = json::<Page>(bytes) {
                _ = Misfit::new(bytes, &error).to_string();
            }
        }
    }
}
