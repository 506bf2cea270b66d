//! JSON with a line for each value.

use serde::de::IgnoredAny;
use std::borrow::Cow;

/// The same JSON, a line for each value; what is no JSON stays as it is.
///
/// The order of names, the digits of numbers and the escapes in texts are those that went over the wire: nothing is
/// read and written anew.
pub(super) fn indented(text: &str) -> Cow<'_, str> {
    if serde_json::from_str::<IgnoredAny>(text).is_err() {
        return text.into();
    }
    let mut written = String::with_capacity(text.len() * 2);
    let (mut depth, mut is_text, mut is_escaped) = (0, false, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if is_text {
            written.push(letter);
            is_text = letter != '"' || is_escaped;
            is_escaped = letter == '\\' && !is_escaped;
            continue;
        }
        match letter {
            '{' | '[' => {
                written.push(letter);
                while letters.next_if(|next| next.is_ascii_whitespace()).is_some() {}
                match letters.next_if(|next| matches!(next, '}' | ']')) {
                    Some(end) => written.push(end),
                    None => {
                        depth += 1;
                        new_line(&mut written, depth);
                    }
                }
            }
            '}' | ']' => {
                depth -= 1;
                new_line(&mut written, depth);
                written.push(letter);
            }
            ',' => {
                written.push(letter);
                new_line(&mut written, depth);
            }
            ':' => written.push_str(": "),
            space if space.is_ascii_whitespace() => {}
            other => {
                is_text = other == '"';
                written.push(other);
            }
        }
    }
    written.into()
}

fn new_line(written: &mut String, depth: usize) {
    written.push('\n');
    written.extend(std::iter::repeat_n("  ", depth));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn it_is_indented_as_the_library_does() {
        let value = json!({ "a": [1, [], {}, [null, true]], "b": { "c": "}, {\"[:" }, "d\\": "\\", "e": "\\\"" });
        let pretty = serde_json::to_string_pretty(&value).unwrap();
        assert_eq!(indented(&value.to_string()), pretty);
        assert_eq!(indented(&pretty), pretty);
    }

    #[test]
    fn what_went_over_the_wire_stays() {
        let sent = r#"{"z":1.10,"a":18446744073709551616,"a":"\u00e9","b":1E+2}"#;
        let shown = indented(sent);
        assert_eq!(shown.split_whitespace().collect::<String>(), sent);
        assert_eq!(serde_json::from_str::<Value>(&shown).unwrap(), serde_json::from_str::<Value>(sent).unwrap());
    }

    #[test]
    fn what_is_no_json_stays_as_it_is() {
        for text in ["", "{", "plain: text, [of a kind]", "{\"cut\":\"of"] {
            assert_eq!(indented(text), text);
        }
    }
}
