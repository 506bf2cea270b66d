//! Reading scalars that a service writes sometimes as numbers and sometimes as strings.
//!
//! Generated ids, amounts and enumerations read themselves through these functions, so that
//! `42` and `"42"` are the same value whichever of the two a reply holds.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Unexpected, Visitor};
use serde_json::Number;

/// Reads an integer, or a string that holds one.
pub fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    integer_expecting(deserializer, "an integer, or a string that holds one")
}

/// Reads an integer as [`integer`] does; an error says that `expected` was expected.
pub fn integer_expecting<'de, D: Deserializer<'de>>(deserializer: D, expected: &'static str) -> Result<i64, D::Error> {
    deserializer.deserialize_any(IntegerVisitor { expected })
}

/// Reads an integer of 32 bits, or a string that holds one.
pub fn narrow<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
    let expected = "a 32-bit integer, or a string that holds one";
    let wide = integer_expecting(deserializer, expected)?;
    i32::try_from(wide).map_err(|_| D::Error::invalid_value(Unexpected::Signed(wide), &expected))
}

/// Reads a string, or an integer as its text.
pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    deserializer.deserialize_any(TextVisitor)
}

struct IntegerVisitor {
    expected: &'static str,
}

impl<'de> Visitor<'de> for IntegerVisitor {
    type Value = i64;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.expected)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<i64, E> {
        value.parse().map_err(|_| E::invalid_value(Unexpected::Str(value), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<i64, A::Error> {
        let number = disguised_number(map, &self)?;
        number.as_i64().ok_or_else(|| refused_number(&number, &self))
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = String;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string, or an integer")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<String, E> {
        Ok(value)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<String, A::Error> {
        let number = disguised_number(map, &self)?;
        if number.is_i64() || number.is_u64() { Ok(number.to_string()) } else { Err(refused_number(&number, &self)) }
    }
}

/// Where any crate of the build turns on `arbitrary_precision` of `serde_json`, as decimal
/// crates do, every number reaches a visitor as a map that only `Number` can read.
fn disguised_number<'de, A, V>(map: A, visitor: &V) -> Result<Number, A::Error>
where
    A: MapAccess<'de>,
    V: Visitor<'de>,
{
    Number::deserialize(MapAccessDeserializer::new(map)).map_err(|_| A::Error::invalid_type(Unexpected::Map, visitor))
}

fn refused_number<'de, E: Error, V: Visitor<'de>>(number: &Number, visitor: &V) -> E {
    E::invalid_value(Unexpected::Other(&format!("number `{number}`")), visitor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn read_integer(json: &str) -> Result<i64, String> {
        integer(&mut serde_json::Deserializer::from_str(json)).map_err(|e| e.to_string())
    }

    fn read_narrow(json: &str) -> Result<i32, String> {
        narrow(&mut serde_json::Deserializer::from_str(json)).map_err(|e| e.to_string())
    }

    fn read_text(json: &str) -> Result<String, String> {
        text(&mut serde_json::Deserializer::from_str(json)).map_err(|e| e.to_string())
    }

    #[test]
    fn an_integer_may_be_a_number_or_a_string() {
        assert_eq!(read_integer("42"), Ok(42));
        assert_eq!(read_integer("\"42\""), Ok(42));
        assert_eq!(read_integer("-7"), Ok(-7));
        assert_eq!(read_integer("\"-7\""), Ok(-7));
        assert_eq!(read_integer(r#""\u0034\u0032""#), Ok(42));
    }

    #[test]
    fn what_is_no_integer_is_refused_with_what_was_expected() {
        let refused = [
            "1.0",
            "1e3",
            "true",
            "null",
            "[1]",
            r#"{"a":1}"#,
            "{}",
            r#""""#,
            r#"" 1""#,
            r#""1.0""#,
            r#""one""#,
            "9223372036854775808",
            r#""9223372036854775808""#,
            "1e400",
        ];
        for json in refused {
            let message = read_integer(json).expect_err(json);
            if json != "1e400" {
                assert!(message.contains("expected an integer, or a string that holds one"), "{json}: {message}");
            }
        }
    }

    #[test]
    fn the_caller_may_say_what_was_expected() {
        let mut json = serde_json::Deserializer::from_str("true");
        let message = integer_expecting(&mut json, "a number of boxes").unwrap_err().to_string();
        assert!(message.contains("expected a number of boxes"), "{message}");
    }

    #[test]
    fn a_narrow_integer_must_fit() {
        assert_eq!(read_narrow("2147483647"), Ok(i32::MAX));
        assert_eq!(read_narrow(r#""-2147483648""#), Ok(i32::MIN));
        for json in ["2147483648", r#""2147483648""#, "\"x\"", "1.5"] {
            let message = read_narrow(json).expect_err(json);
            assert!(message.contains("expected a 32-bit integer"), "{json}: {message}");
        }
    }

    #[test]
    fn text_may_be_a_string_or_an_integer() {
        assert_eq!(read_text(r#""5VL9""#), Ok("5VL9".to_owned()));
        assert_eq!(read_text(r#""""#), Ok(String::new()));
        assert_eq!(read_text("42"), Ok("42".to_owned()));
        assert_eq!(read_text("-42"), Ok("-42".to_owned()));
        assert_eq!(read_text("18446744073709551615"), Ok("18446744073709551615".to_owned()));
        for json in ["1.5", "true", "null", "[]", "{}"] {
            let message = read_text(json).expect_err(json);
            assert!(message.contains("expected a string, or an integer"), "{json}: {message}");
        }
    }

    #[test]
    fn an_error_tells_its_position() {
        #[derive(Debug, Deserialize)]
        struct Row {
            #[serde(deserialize_with = "integer")]
            #[allow(dead_code)]
            id: i64,
        }
        let message = serde_json::from_str::<Row>("{\"id\": \"x\"}").unwrap_err().to_string();
        assert!(message.contains("string \"x\"") && message.contains("line 1"), "{message}");
    }

    #[test]
    fn values_and_map_keys_read_alike() {
        #[derive(Debug, PartialEq, Eq, Hash)]
        struct Id(i64);
        impl<'de> Deserialize<'de> for Id {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                integer(deserializer).map(Self)
            }
        }
        let read: Vec<Option<Id>> = serde_json::from_value(json!([1, "2", null])).unwrap();
        assert_eq!(read, [Some(Id(1)), Some(Id(2)), None]);
        let read: std::collections::HashMap<Id, Id> = serde_json::from_str(r#"{"3": "4"}"#).unwrap();
        assert_eq!(read.get(&Id(3)), Some(&Id(4)));
    }

    proptest! {
        #[test]
        fn every_integer_reads_the_same_from_both_spellings(value: i64) {
            prop_assert_eq!(read_integer(&value.to_string()), Ok(value));
            prop_assert_eq!(read_integer(&format!("\"{value}\"")), Ok(value));
            prop_assert_eq!(read_text(&value.to_string()), Ok(value.to_string()));
        }

        #[test]
        fn narrow_is_integer_within_its_range(value: i64) {
            prop_assert_eq!(read_narrow(&value.to_string()).ok(), i32::try_from(value).ok());
        }

        #[test]
        fn every_string_is_text(value: String) {
            let json = serde_json::to_string(&value).unwrap();
            prop_assert_eq!(read_text(&json), Ok(value));
        }
    }
}
