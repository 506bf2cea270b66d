//! Texts of which a company keeps millions.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::billing::prefixed::push_prefixed;

/// A short text. Up to fifteen bytes stand in the record itself, and copies of
/// a longer one share it: most names are short, and an e-mail address is kept
/// with a customer, in the event log and in notices.
pub type Text = ecow::EcoString;

/// A text that most records lack, such as a tax number: then it takes half the room of a [`Text`].
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct RareText(Option<Box<Text>>);

impl Deref for RareText {
    type Target = str;

    fn deref(&self) -> &str {
        self.0.as_deref().map_or("", Text::as_str)
    }
}

impl From<Text> for RareText {
    fn from(text: Text) -> Self {
        Self((!text.is_empty()).then(|| Box::new(text)))
    }
}

impl From<&str> for RareText {
    fn from(text: &str) -> Self {
        Text::from(text).into()
    }
}

impl From<String> for RareText {
    fn from(text: String) -> Self {
        Text::from(text).into()
    }
}

impl fmt::Display for RareText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl fmt::Debug for RareText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl Serialize for RareText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for RareText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Text::deserialize(deserializer).map(Self::from)
    }
}

/// Texts in one piece, each after its length, which copies share.
///
/// A contact has nine, most of them shorter than the room a [`Text`] takes.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PackedTexts(Arc<[u8]>);

/// What most come to at most, so that they are copied once.
const USUAL_LENGTH: usize = 256;

impl<'a> FromIterator<&'a str> for PackedTexts {
    fn from_iter<I: IntoIterator<Item = &'a str>>(texts: I) -> Self {
        let mut row = Vec::with_capacity(USUAL_LENGTH);
        texts.into_iter().for_each(|text| push_prefixed(&mut row, text.as_bytes()));
        Self(row.into())
    }
}

impl PackedTexts {
    /// All texts, in their order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        let mut rest = &*self.0;
        std::iter::from_fn(move || {
            let (text, after) = postcard::take_from_bytes(rest).ok()?;
            rest = after;
            Some(text)
        })
    }

    /// The text at a place.
    pub(crate) fn get(&self, place: usize) -> &str {
        self.iter().nth(place).unwrap_or_default()
    }
}
