use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};
use std::slice;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thin_vec::ThinVec;

use crate::store::push_tightly;

/// A list that mostly has one item, or none: the payments of an invoice, say.
///
/// One item stands in the record itself. On the heap it would take three times
/// its room, and there are several such lists to every customer.
#[derive(Clone)]
pub struct Few<T>(Items<T>);

#[derive(Clone)]
enum Items<T> {
    None,
    One(T),
    /// However many.
    More(ThinVec<T>),
}

impl<T> Few<T> {
    /// A list of nothing.
    pub const fn new() -> Self {
        Self(Items::None)
    }

    /// Adds an item at the end.
    pub(crate) fn push(&mut self, item: T) {
        self.0 = match std::mem::replace(&mut self.0, Items::None) {
            Items::None => Items::One(item),
            Items::One(first) => Items::More([first, item].into()),
            Items::More(mut items) => {
                push_tightly(&mut items, item);
                Items::More(items)
            }
        };
    }
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match &self.0 {
            Items::None => &[],
            Items::One(item) => slice::from_ref(item),
            Items::More(items) => items,
        }
    }
}

impl<T> DerefMut for Few<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match &mut self.0 {
            Items::None => &mut [],
            Items::One(item) => slice::from_mut(item),
            Items::More(items) => items,
        }
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut items = items.into_iter();
        Self(match (items.next(), items.next()) {
            (Some(first), Some(second)) => {
                let mut all: ThinVec<T> = [first, second].into_iter().chain(items).collect();
                all.shrink_to_fit();
                Items::More(all)
            }
            (Some(only), None) => Items::One(only),
            _ => Items::None,
        })
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> slice::Iter<'a, T> {
        self.iter()
    }
}

// How the items are kept does not count.

impl<T: PartialEq> PartialEq for Few<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Few<T> {}

impl<T: Hash> Hash for Few<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl<T: fmt::Debug> fmt::Debug for Few<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: Serialize> Serialize for Few<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Few<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::deserialize(deserializer)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_keep_their_order_however_many_there_are() {
        let mut few = Few::new();
        for count in 0..9 {
            let all: Vec<i32> = (0..count).collect();
            assert_eq!(*few, *all);
            assert_eq!(few, all.iter().copied().collect());
            assert_eq!(few, postcard::from_bytes(&postcard::to_stdvec(&all).unwrap()).unwrap());
            few.push(count);
            few.iter_mut().for_each(|item| *item += 1);
            few.iter_mut().for_each(|item| *item -= 1);
        }
    }
}
