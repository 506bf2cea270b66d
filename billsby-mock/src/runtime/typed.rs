//! Values to types, for the case that a type is stricter than its schema:
//! the place of the fault is found on the way back from it.

use super::json::{Json, Members};
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Error, Value};
use std::borrow::Cow;
use std::cell::RefCell;

/// Where a value did not suit its type, as keys from the inside out, and why.
#[derive(Debug)]
pub struct Misfit {
    keys: Vec<String>,
    /// Why.
    pub message: String,
}

impl Misfit {
    /// The place as keys from the outside in.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().rev().map(String::as_str)
    }
}

/// The `T` that `value` stands for.
pub fn typed<T: DeserializeOwned>(value: Json<'_>) -> Result<T, Misfit> {
    let way = RefCell::default();
    T::deserialize(Placed { value, way: &way }).map_err(|error| Misfit { message: error.to_string(), keys: way.take() })
}

struct Placed<'a, 'w> {
    value: Json<'a>,
    /// The keys that a fault has passed on its way out.
    way: &'w RefCell<Vec<String>>,
}

impl<'de> Deserializer<'de> for Placed<'_, '_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Json::Null => visitor.visit_unit(),
            Json::Bool(is_true) => visitor.visit_bool(is_true),
            Json::Number(number) => number.deserialize_any(visitor),
            Json::Text(Cow::Borrowed(text)) => visitor.visit_str(text),
            Json::Text(Cow::Owned(text)) => visitor.visit_string(text),
            Json::List(items) => visitor.visit_seq(Items { items: items.into_iter(), next: 0, way: self.way }),
            Json::Object(members) => {
                visitor.visit_map(Entries { entries: members.into_iter(), current: None, way: self.way })
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.value == Json::Null { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        Value::from(self.value).deserialize_enum(name, variants, visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

struct Items<'a, 'w> {
    items: std::vec::IntoIter<Json<'a>>,
    next: usize,
    way: &'w RefCell<Vec<String>>,
}

impl<'de> SeqAccess<'de> for Items<'_, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some(value) = self.items.next() else { return Ok(None) };
        let index = self.next;
        self.next += 1;
        let element = seed.deserialize(Placed { value, way: self.way });
        element.map(Some).inspect_err(|_| self.way.borrow_mut().push(index.to_string()))
    }
}

struct Entries<'a, 'w> {
    entries: <Members<'a> as IntoIterator>::IntoIter,
    current: Option<(Cow<'a, str>, Json<'a>)>,
    way: &'w RefCell<Vec<String>>,
}

impl<'de> MapAccess<'de> for Entries<'_, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        self.current = self.entries.next();
        let Some((key, _)) = &self.current else { return Ok(None) };
        let key: StrDeserializer<'_, Error> = (**key).into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let (key, value) = self.current.take().ok_or_else(|| Error::custom("a value without a key"))?;
        seed.deserialize(Placed { value, way: self.way }).inspect_err(|_| self.way.borrow_mut().push(key.into_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::collections::BTreeMap;

    type Nested = BTreeMap<String, Vec<Option<(u8, String)>>>;

    #[test]
    fn a_fault_is_placed() {
        let misfit =
            typed::<Nested>(Json::from(json!({ "a": [[1, "x"], null], "b": [[1, "x"], [256, "x"]] }))).unwrap_err();
        assert_eq!(misfit.keys().collect::<Vec<_>>(), ["b", "1", "0"]);
        assert!(misfit.message.contains("256"), "{}", misfit.message);
    }

    #[test]
    fn what_suits_comes_through() {
        let value = typed::<Nested>(Json::from(json!({ "a": [[1, "x"], null] }))).unwrap();
        assert_eq!(value, BTreeMap::from([("a".to_owned(), vec![Some((1, "x".to_owned())), None])]));
    }
}
