//! Percent-encoding.

use std::borrow::Cow;

/// What `text`, a path segment, stands for; `None` when it is no percent-encoded UTF-8.
pub fn decode(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let decoded = match byte {
            b'%' => 16 * digit(rest.next()?)? + digit(rest.next()?)?,
            _ => byte,
        };
        bytes.push(decoded);
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

/// The same for a name or value in a query, where `+` stands for a blank.
pub fn decode_query(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('+') {
        return decode(text);
    }
    decode(&text.replace('+', " ")).map(|text| Cow::Owned(text.into_owned()))
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decoding_is_strict() {
        assert_eq!(decode("a%2Fb%C3%a9+").as_deref(), Some("a/bé+"));
        assert_eq!(decode_query("a+b%2B").as_deref(), Some("a b+"));
        for wrong in ["%", "%4", "%zz", "%+1", "%ff", "%C3"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }
}
