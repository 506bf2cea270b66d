//! Entries by keys that come in any order.

mod iter;
mod node;
mod sum;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use iter::Iter;
use node::{Child, Inserted, Node, branch_of, rows_of};
use sum::Sum;

use crate::store::sorted::SortKey;
use crate::store::tally::{ShelfNumber, Tally};
use crate::store::walk::Walk;

/// Entries in the order of their keys.
///
/// # Design constraints
///
/// A copy costs next to nothing: copies share nodes until one of them changes
/// an entry below. With tallies for sums, a page is found from the root
/// wherever in the list it lies; neither `BTreeMap` nor the maps of `imbl`
/// can do both. Keys that come in order fill their nodes.
pub(crate) struct Tree<K, V, S = ()> {
    root: Arc<Node<K, V, S>>,
    sum: S,
    len: usize,
}

impl<K, V, S: Clone> Clone for Tree<K, V, S> {
    fn clone(&self) -> Self {
        Self { root: Arc::clone(&self.root), sum: self.sum.clone(), len: self.len }
    }
}

impl<K, V, S: Default> Default for Tree<K, V, S> {
    fn default() -> Self {
        Self { root: Arc::new(Node::Leaf(Vec::new())), sum: S::default(), len: 0 }
    }
}

impl<K: Eq, V: Eq, S> PartialEq for Tree<K, V, S> {
    fn eq(&self, other: &Self) -> bool {
        // The shape depends on how it came about, and does not count.
        Arc::ptr_eq(&self.root, &other.root) || (self.len == other.len && self.iter().eq(other.iter()))
    }
}

impl<K: Eq, V: Eq, S> Eq for Tree<K, V, S> {}

impl<K: Hash, V: Hash, S> Hash for Tree<K, V, S> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.len.hash(state);
        self.iter().for_each(|entry| entry.hash(state));
    }
}

/// A tree is written as its entries.
impl<K: Serialize, V: Serialize, S> Serialize for Tree<K, V, S> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        self.iter().collect::<Vec<_>>().serialize(serializer)
    }
}

impl<'de, K, V, S> Deserialize<'de> for Tree<K, V, S>
where
    K: Deserialize<'de> + Ord + Clone,
    V: Deserialize<'de> + Clone,
    S: Sum<V> + Default,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut tree = Self::default();
        for (key, value) in Vec::<(K, V)>::deserialize(deserializer)? {
            tree.insert(key, value);
        }
        Ok(tree)
    }
}

impl<K: fmt::Debug, V: fmt::Debug, S> fmt::Debug for Tree<K, V, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K, V, S> Tree<K, V, S> {
    /// All entries, in order.
    pub(crate) fn iter(&self) -> Iter<'_, K, V, S> {
        let mut iter = Iter { path: Vec::new(), leaf: [].iter() };
        iter.enter(&self.root);
        iter
    }
}

impl<K: Ord + Clone, V: Clone, S: Sum<V>> Tree<K, V, S> {
    /// A tree of entries that come in order, each key once.
    pub(crate) fn from_sorted(entries: Vec<(K, V)>) -> Self {
        let len = entries.len();
        let mut nodes = rows_of(entries, Node::Leaf);
        while nodes.len() > 1 {
            nodes = rows_of(nodes, Node::Branch);
        }
        nodes.pop().map_or_else(Self::default, |Child { sum, node, .. }| Self { root: node, sum, len })
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        let mut node = &*self.root;
        loop {
            match node {
                Node::Leaf(entries) => {
                    let place = entries.binary_search_by(|(found, _)| found.cmp(key)).ok()?;
                    return Some(&entries[place].1);
                }
                Node::Branch(children) => node = &children.get(branch_of(children, key))?.node,
            }
        }
    }

    pub(crate) fn first(&self) -> Option<(&K, &V)> {
        let mut node = &*self.root;
        loop {
            match node {
                Node::Leaf(entries) => return entries.first().map(|(key, value)| (key, value)),
                Node::Branch(children) => node = &children.first()?.node,
            }
        }
    }

    /// The entries from `key` on, in order.
    pub(crate) fn iter_from(&self, key: &K) -> Iter<'_, K, V, S> {
        let mut path = Vec::new();
        let mut node = &*self.root;
        loop {
            match node {
                Node::Leaf(entries) => {
                    let place = entries.partition_point(|(found, _)| found < key);
                    return Iter { path, leaf: entries[place..].iter() };
                }
                Node::Branch(children) => {
                    let place = branch_of(children, key);
                    path.push(children[place + 1..].iter());
                    node = &children[place].node;
                }
            }
        }
    }

    /// Files an entry; the one that had its key before.
    pub(crate) fn insert(&mut self, key: K, value: V) -> Option<V> {
        self.sum.add(&value);
        let Inserted { replaced, split } = Arc::make_mut(&mut self.root).insert(key, value);
        if let Some(split) = split {
            let below = Child::of(std::mem::replace(&mut self.root, Arc::new(Node::Leaf(Vec::new()))));
            self.root = Arc::new(Node::Branch(below.into_iter().chain([split]).collect()));
        }
        match &replaced {
            Some(before) => self.sum.remove(before),
            None => self.len += 1,
        }
        replaced
    }

    pub(crate) fn remove(&mut self, key: &K) -> Option<V> {
        // What is not there leaves the nodes shared.
        self.get(key)?;
        let removed = Arc::make_mut(&mut self.root).remove(key)?;
        self.sum.remove(&removed);
        self.len -= 1;
        loop {
            let only = match &*self.root {
                Node::Branch(children) if children.len() == 1 => Arc::clone(&children[0].node),
                Node::Branch(children) if children.is_empty() => Arc::new(Node::Leaf(Vec::new())),
                _ => return Some(removed),
            };
            self.root = only;
        }
    }

    pub(crate) fn pop_first(&mut self) -> Option<(K, V)> {
        let key = self.first()?.0.clone();
        let value = self.remove(&key)?;
        Some((key, value))
    }
}

impl<K: Ord + Clone, V: Clone> Tree<K, V> {
    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let mut node = &mut self.root;
        loop {
            match Arc::make_mut(node) {
                Node::Leaf(entries) => {
                    let place = entries.binary_search_by(|(found, _)| found.cmp(key)).ok()?;
                    return Some(&mut entries[place].1);
                }
                Node::Branch(children) => {
                    let place = branch_of(children, key);
                    node = &mut children.get_mut(place)?.node;
                }
            }
        }
    }
}

impl Tree<(SortKey, i64), ShelfNumber, Tally> {
    /// The numbers of the records of a page.
    pub(crate) fn page(&self, mut walk: Walk<'_>) -> Vec<i64> {
        if walk.enters(&self.sum) {
            self.root.walk(&mut walk);
        }
        walk.page()
    }
}

#[cfg(test)]
mod tests;
