//! What finds a record by the id that callers know it by.

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher};
use std::sync::Arc;

use crate::store::fnv::Fnv;

/// How many parts there are.
const PARTS: usize = 256;

type Part<Id, Number> = HashMap<Id, Number, BuildHasherDefault<Fnv>>;

/// Numbers by ids, in parts that copies share until one of them changes.
///
/// An index follows from the records, so it counts nowhere; and nobody walks
/// it, so neither does its order.
#[derive(Clone)]
pub(crate) struct Index<Id, Number> {
    /// None before the first id.
    parts: Vec<Arc<Part<Id, Number>>>,
}

impl<Id, Number> Default for Index<Id, Number> {
    fn default() -> Self {
        Self { parts: Vec::new() }
    }
}

/// The part that an id is in: by other bits than those that place it there.
fn part<Id: Hash>(id: &Id) -> usize {
    let hash = BuildHasherDefault::<Fnv>::default().hash_one(id);
    (hash >> 40) as usize % PARTS
}

impl<Id: Hash + Eq + Copy, Number: Copy> Index<Id, Number> {
    pub(crate) fn insert(&mut self, id: Id, number: Number) {
        if self.parts.is_empty() {
            self.parts = vec![Arc::default(); PARTS];
        }
        Arc::make_mut(&mut self.parts[part(&id)]).insert(id, number);
    }

    pub(crate) fn get(&self, id: Id) -> Option<Number> {
        self.parts.get(part(&id))?.get(&id).copied()
    }

    pub(crate) fn remove(&mut self, id: Id) -> Option<Number> {
        self.get(id)?;
        Arc::make_mut(self.parts.get_mut(part(&id))?).remove(&id)
    }
}

impl<Id, Number> PartialEq for Index<Id, Number> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<Id, Number> Eq for Index<Id, Number> {}

impl<Id, Number> Hash for Index<Id, Number> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl<Id, Number> fmt::Debug for Index<Id, Number> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").finish_non_exhaustive()
    }
}
