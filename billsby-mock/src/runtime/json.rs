//! A JSON value that borrows from the text it is read from.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::fmt;

/// A JSON value. Every request is read into one, so it is cheap to make: neither keys nor strings without escapes are
/// copied, and an object is one list.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'a> {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Json<'a>>),
    /// An object.
    Object(Members<'a>),
}

/// The members of an object, sorted by their keys.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Members<'a>(Vec<(Cow<'a, str>, Json<'a>)>);

impl<'a> Members<'a> {
    /// The value of a key.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Json<'a>> {
        let place = self.place(key).ok()?;
        self.0.get_mut(place).map(|(_, value)| value)
    }

    /// Takes a key and its value out.
    pub fn remove(&mut self, key: &str) -> Option<Json<'a>> {
        let place = self.place(key).ok()?;
        Some(self.0.remove(place).1)
    }

    /// Adds a key and its value, unless it is there already.
    pub fn add(&mut self, key: &'static str, value: Json<'a>) {
        if let Err(place) = self.place(key) {
            self.0.insert(place, (Cow::Borrowed(key), value));
        }
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| &**key)
    }

    /// The keys and their values.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut Json<'a>)> {
        self.0.iter_mut().map(|(key, value)| (&**key, value))
    }

    fn place(&self, key: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| (**other).cmp(key))
    }
}

impl<'a> FromIterator<(Cow<'a, str>, Json<'a>)> for Members<'a> {
    /// Of a key that comes twice, the last value counts.
    fn from_iter<I: IntoIterator<Item = (Cow<'a, str>, Json<'a>)>>(members: I) -> Self {
        let mut members: Vec<_> = members.into_iter().collect();
        members.sort_by(|(one, _), (other, _)| one.cmp(other));
        members.dedup_by(|later, earlier| {
            let is_same = later.0 == earlier.0;
            if is_same {
                std::mem::swap(later, earlier);
            }
            is_same
        });
        Self(members)
    }
}

impl<'a> IntoIterator for Members<'a> {
    type Item = (Cow<'a, str>, Json<'a>);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl From<Value> for Json<'_> {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(is_true) => Self::Bool(is_true),
            Value::Number(number) => Self::Number(number),
            Value::String(text) => Self::Text(Cow::Owned(text)),
            Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Value::Object(map) => {
                Self::Object(map.into_iter().map(|(key, value)| (Cow::Owned(key), Self::from(value))).collect())
            }
        }
    }
}

impl From<Json<'_>> for Value {
    fn from(json: Json<'_>) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(is_true) => Self::Bool(is_true),
            Json::Number(number) => Self::Number(number),
            Json::Text(text) => Self::String(text.into_owned()),
            Json::List(items) => items.into_iter().map(Self::from).collect(),
            Json::Object(members) => {
                Self::Object(members.into_iter().map(|(key, value)| (key.into_owned(), Self::from(value))).collect())
            }
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Json<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Json<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any JSON value")
            }

            fn visit_unit<E>(self) -> Result<Json<'de>, E> {
                Ok(Json::Null)
            }

            fn visit_bool<E>(self, is_true: bool) -> Result<Json<'de>, E> {
                Ok(Json::Bool(is_true))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Json<'de>, E> {
                Ok(Json::Number(number.into()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Json<'de>, E> {
                Ok(Json::Number(number.into()))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Json<'de>, E> {
                Ok(Number::from_f64(number).map_or(Json::Null, Json::Number))
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Json<'de>, E> {
                Ok(Json::Text(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Json<'de>, E> {
                Ok(Json::Text(Cow::Owned(text.to_owned())))
            }

            fn visit_seq<S: SeqAccess<'de>>(self, mut items: S) -> Result<Json<'de>, S::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(Json::List(list))
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Json<'de>, M::Error> {
                let mut members = Vec::new();
                while let Some(Key(key)) = map.next_key()? {
                    members.push((key, map.next_value()?));
                }
                Ok(Json::Object(members.into_iter().collect()))
            }
        }

        deserializer.deserialize_any(Any)
    }
}

/// The key of a member; [`Cow`] itself does not borrow.
struct Key<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{from_str, json};

    #[test]
    fn it_reads_what_the_library_s_own_value_reads() {
        for text in [
            "null",
            "[true,false,[],{}]",
            r#"{"b":-1,"a":18446744073709551615,"c":1.5,"d":1e300,"é\n":"\u00e9\"x"}"#,
            r#"{"a":1,"b":2,"a":{"a":3},"a":4}"#,
            "[1,",
            r#"{"a":1 "b":2}"#,
            "{1:2}",
            "[1e999]",
            "\"\u{1}\"",
        ] {
            let (own, other) = (from_str::<Json>(text), from_str::<Value>(text));
            assert_eq!(own.map(Value::from).map_err(|it| it.to_string()), other.map_err(|it| it.to_string()), "{text}");
        }
    }

    #[test]
    fn it_copies_only_what_is_escaped() {
        let Json::Object(members) = from_str::<Json>(r#"{"a":"plain","\u0062":"\""}"#).unwrap() else { panic!() };
        let borrowed = |text: &Cow<'_, str>| matches!(text, Cow::Borrowed(_));
        let found: Vec<_> = members.into_iter().map(|(key, value)| (borrowed(&key), value)).collect();
        assert!(matches!(&found[..], [(true, Json::Text(Cow::Borrowed("plain"))), (false, Json::Text(Cow::Owned(_)))]));
    }

    #[test]
    fn members_are_found_added_and_taken_out_by_key() {
        let Json::Object(mut members) = Json::from(json!({ "c": 1, "a": 2 })) else { panic!() };
        members.add("b", Json::Bool(true));
        members.add("a", Json::Null);
        assert_eq!(members.keys().collect::<Vec<_>>(), ["a", "b", "c"]);
        *members.get_mut("c").unwrap() = Json::Null;
        assert_eq!(members.get_mut("d"), None);
        assert_eq!(members.remove("a"), Some(Json::from(json!(2))));
        assert_eq!(Value::from(Json::Object(members)), json!({ "b": true, "c": null }));
    }
}
