//! What an update does to a property: three things that `Option` has only two words for.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What an update does to a property.
///
/// ```
/// use billsby_client::Change;
///
/// let given: Change<String> = "Letters".into();
/// assert_eq!(given, Change::Set("Letters".into()));
/// assert_eq!(Change::<String>::default(), Change::Keep);
/// assert_eq!(serde_json::to_string(&Change::<String>::Clear)?, "null");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Change<T> {
    /// It stays as it is: the update does not name it.
    #[default]
    Keep,
    /// It is taken away: the update says null.
    Clear,
    /// It becomes this.
    Set(T),
}

impl<T> Change<T> {
    pub(crate) fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }
}

impl<T> From<T> for Change<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl From<&str> for Change<String> {
    fn from(text: &str) -> Self {
        Self::Set(text.to_owned())
    }
}

impl<T: Serialize> Serialize for Change<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // Who writes an object leaves the key out; alone there is no other word for it.
            Self::Keep | Self::Clear => serializer.serialize_none(),
            Self::Set(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Change<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Clear, Self::Set))
    }
}
