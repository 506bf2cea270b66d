//! What finds a record by the id that callers know it by.

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasherDefault, Hash, Hasher};

use crate::store::fnv::Fnv;

/// Numbers by ids. It follows from the records, so it adds nothing to the
/// figure for a state or to its dump, and nobody walks it: its order counts nowhere.
#[derive(Clone)]
pub(crate) struct Index<Id, Number>(HashMap<Id, Number, BuildHasherDefault<Fnv>>);

impl<Id, Number> Default for Index<Id, Number> {
    fn default() -> Self {
        Self(HashMap::default())
    }
}

impl<Id: Hash + Eq, Number: Copy> Index<Id, Number> {
    pub(crate) fn insert(&mut self, id: Id, number: Number) {
        self.0.insert(id, number);
    }

    pub(crate) fn get(&self, id: Id) -> Option<Number> {
        self.0.get(&id).copied()
    }

    pub(crate) fn remove(&mut self, id: Id) -> Option<Number> {
        self.0.remove(&id)
    }
}

impl<Id: Hash + Eq, Number: PartialEq> PartialEq for Index<Id, Number> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<Id: Hash + Eq, Number: Eq> Eq for Index<Id, Number> {}

impl<Id, Number> Hash for Index<Id, Number> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl<Id, Number> fmt::Debug for Index<Id, Number> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").finish_non_exhaustive()
    }
}
