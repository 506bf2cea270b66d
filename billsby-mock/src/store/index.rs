//! What finds a record by the id that callers know it by.

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::marker::PhantomData;
use std::sync::Arc;

use crate::billing::ids::Code;
use crate::store::fnv::Fnv;
use crate::store::table::Key;

/// How many parts there are.
const PARTS: usize = 256;

/// Numbers are kept short: there is one for every customer and every subscription.
type Part<Id> = HashMap<Id, u32, BuildHasherDefault<Fnv>>;

/// Numbers by ids, in parts that copies share until one of them changes.
///
/// An index follows from the records, so it counts nowhere; and nobody walks
/// it, so neither does its order.
#[derive(Clone)]
pub(crate) struct Index<Id, Number> {
    /// None before the first id.
    parts: Vec<Arc<Part<Id>>>,
    number: PhantomData<Number>,
}

impl<Id, Number> Default for Index<Id, Number> {
    fn default() -> Self {
        Self { parts: Vec::new(), number: PhantomData }
    }
}

/// The part that an id is in. Its letters were drawn at random, and need not be hashed for it.
fn part(id: impl Code) -> usize {
    let [first, second, ..] = id.letters();
    (usize::from(first) * 37 + usize::from(second)) % PARTS
}

impl<Id: Code, Number: Key> Index<Id, Number> {
    pub(crate) fn insert(&mut self, id: Id, number: Number) {
        if self.parts.is_empty() {
            self.parts = vec![Arc::default(); PARTS];
        }
        if let Ok(number) = u32::try_from(number.number()) {
            Arc::make_mut(&mut self.parts[part(id)]).insert(id, number);
        }
    }

    pub(crate) fn get(&self, id: Id) -> Option<Number> {
        let number = self.parts.get(part(id))?.get(&id)?;
        Some(Number::from_number((*number).into()))
    }

    pub(crate) fn remove(&mut self, id: Id) -> Option<Number> {
        let number = self.get(id)?;
        Arc::make_mut(self.parts.get_mut(part(id))?).remove(&id);
        Some(number)
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
