//! Reading and writing objects, whose keys a generated table names.
//!
//! It does what serde's derives do, in a third of the code: for a hundred structs that is half of the time that
//! the crate takes to compile. Keys that nobody knows are ignored.

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

/// Reads and writes a struct as an object. Each field has its number, its key and other keys it is known by, and
/// is `required`, `nullable` (null when absent), `optional` (absent when there is none) or a `change` (absent when it
/// is none, and null is one).
///
/// The fields wait in one tuple, and each function has one way out: a way out for each field is what makes such code
/// slow to compile.
macro_rules! object {
    ($name:ident { $($number:tt $field:ident: $key:literal $(| $alias:literal)* $kind:ident,)* }) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[allow(unused_mut)]
                let mut object = $crate::runtime::Writer::new(serializer)?;
                $($crate::runtime::object_write!($kind object $key self.$field);)*
                object.end()
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Object;

                impl<'de> serde::de::Visitor<'de> for Object {
                    type Value = $name;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        formatter.write_str(concat!("an object (", stringify!($name), ")"))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        #[allow(unused_mut)]
                        let mut found = ($($crate::runtime::object_none!($field),)*);
                        let mut keys = $crate::runtime::Keys::new(&[$(($key, $number), $(($alias, $number),)*)*]);
                        while let Some(number) = map.next_key_seed(&mut keys)? {
                            match number {
                                $($number => $crate::runtime::set(&mut found.$number, &mut map),)*
                                _ => $crate::runtime::skip(&mut map),
                            }?;
                        }
                        let missing = $crate::runtime::missing(&[
                            $($crate::runtime::object_missing!($kind $key found.$number),)*
                        ]);
                        #[allow(irrefutable_let_patterns)] // Nothing may be required.
                        let ($($crate::runtime::object_found!($kind $field),)*) = found else {
                            return Err(serde::de::Error::missing_field(missing));
                        };
                        Ok($name { $($field: $crate::runtime::object_value!($kind $field),)* })
                    }
                }

                deserializer.deserialize_map(Object)
            }
        }
    };
}

macro_rules! object_none {
    ($field:ident) => {
        None
    };
}

macro_rules! object_write {
    (optional $object:ident $key:literal $value:expr) => {
        if $value.is_some() {
            $object.entry($key, &$value);
        }
    };
    (change $object:ident $key:literal $value:expr) => {
        if !$value.is_keep() {
            $object.entry($key, &$value);
        }
    };
    ($kind:ident $object:ident $key:literal $value:expr) => {
        $object.entry($key, &$value);
    };
}

macro_rules! object_missing {
    (required $key:literal $value:expr) => {
        ($value.is_none(), $key)
    };
    ($kind:ident $key:literal $value:expr) => {
        (false, $key)
    };
}

macro_rules! object_found {
    (required $field:ident) => {
        Some($field)
    };
    ($kind:ident $field:ident) => {
        $field
    };
}

macro_rules! object_value {
    (required $field:ident) => {
        $field
    };
    ($kind:ident $field:ident) => {
        $field.unwrap_or_default()
    };
}

pub(crate) use {object, object_found, object_missing, object_none, object_value, object_write};

/// Writes the entries of an object; the first failure ends it.
pub(crate) struct Writer<M: SerializeMap> {
    map: M,
    outcome: Result<(), M::Error>,
}

impl<M: SerializeMap> Writer<M> {
    pub fn new<S: Serializer<SerializeMap = M, Ok = M::Ok, Error = M::Error>>(serializer: S) -> Result<Self, S::Error> {
        Ok(Self { map: serializer.serialize_map(None)?, outcome: Ok(()) })
    }

    pub fn entry(&mut self, key: &'static str, value: &impl Serialize) {
        if self.outcome.is_ok() {
            self.outcome = self.map.serialize_entry(key, value);
        }
    }

    pub fn end(self) -> Result<M::Ok, M::Error> {
        self.outcome?;
        self.map.end()
    }
}

/// Reads the value of a key.
pub(crate) fn set<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    field: &mut Option<T>,
    map: &mut A,
) -> Result<(), A::Error> {
    *field = Some(map.next_value()?);
    Ok(())
}

/// Passes over the value of a key that nobody knows.
pub(crate) fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

/// The first key that is missing.
pub(crate) fn missing(fields: &[(bool, &'static str)]) -> &'static str {
    fields.iter().find(|(missing, _)| *missing).map_or("", |(_, key)| key)
}

/// The keys of an object, each with the number of its field.
pub(crate) struct Keys {
    table: &'static [(&'static str, usize)],
    /// Where the key that comes next is expected: mostly they come in the order of the description.
    next: usize,
}

impl Keys {
    pub fn new(table: &'static [(&'static str, usize)]) -> Self {
        Self { table, next: 0 }
    }

    /// The number of the field, or one that no field has.
    fn number(&mut self, key: &str) -> usize {
        let (before, after) = self.table.split_at(self.next.min(self.table.len()));
        let found = after.iter().position(|(known, _)| *known == key).map(|index| before.len() + index);
        match found.or_else(|| before.iter().position(|(known, _)| *known == key)) {
            Some(index) => {
                self.next = index + 1;
                self.table.get(index).map_or(usize::MAX, |(_, number)| *number)
            }
            None => usize::MAX,
        }
    }
}

impl<'de> DeserializeSeed<'de> for &mut Keys {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for &mut Keys {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        Ok(self.number(key))
    }
}

#[cfg(test)]
mod tests {
    use crate::runtime::Change;
    use serde_json::{from_str, to_string};

    #[derive(Debug, PartialEq)]
    struct Row {
        id: i64,
        name: Option<String>,
        note: Option<Vec<i32>>,
    }

    object! { Row { 0 id: "rowId" | "rowID" required, 1 name: "name" nullable, 2 note: "note" optional, } }

    #[derive(Debug, PartialEq)]
    struct Update {
        note: Change<String>,
    }

    object! { Update { 0 note: "note" change, } }

    #[test]
    fn absent_null_and_a_value_are_three_things() {
        for (json, note) in [
            ("{}", Change::Keep),
            (r#"{"note":null}"#, Change::Clear),
            (r#"{"note":"a"}"#, Change::Set("a".to_owned())),
        ] {
            let update = Update { note };
            assert_eq!(from_str::<Update>(json).unwrap(), update);
            assert_eq!(to_string(&update).unwrap(), json);
        }
    }

    fn row(id: i64, name: Option<&str>, note: Option<Vec<i32>>) -> Row {
        Row { id, name: name.map(str::to_owned), note }
    }

    #[test]
    fn keys_come_in_any_order_and_by_any_name() {
        assert_eq!(from_str::<Row>(r#"{"rowId":1,"name":"a","note":[2]}"#).unwrap(), row(1, Some("a"), Some(vec![2])));
        assert_eq!(from_str::<Row>(r#"{"note":null,"new":{"x":[1]},"rowID":3}"#).unwrap(), row(3, None, None));
        assert_eq!(from_str::<Row>(r#"{"name":"a","name":"b","row\u0049d":3}"#).unwrap(), row(3, Some("b"), None));
    }

    #[test]
    fn what_is_missing_or_no_object_is_said() {
        let told = |json| from_str::<Row>(json).unwrap_err().to_string();
        assert!(told(r#"{"name":"a"}"#).starts_with("missing field `rowId`"));
        assert!(told("[1]").starts_with("invalid type: sequence, expected an object (Row)"));
        assert!(told(r#"{"rowId":null}"#).starts_with("invalid type: null, expected i64"));
    }

    #[test]
    fn null_is_written_where_it_says_something() {
        assert_eq!(to_string(&row(1, None, None)).unwrap(), r#"{"rowId":1,"name":null}"#);
        assert_eq!(to_string(&row(1, Some("a"), Some(vec![]))).unwrap(), r#"{"rowId":1,"name":"a","note":[]}"#);
    }
}
