//! Entries by keys that come in any order.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::slice;
use std::sync::Arc;

use crate::store::sorted::SortKey;
use crate::store::tally::{ShelfNumber, Tally};
use crate::store::walk::Walk;

/// The most entries of a node.
const MOST: usize = 64;

/// Fewer than so many are put together with their neighbours, where these have room.
const FEW: usize = MOST / 4;

/// What a [`Tree`] keeps of each of its parts.
pub(crate) trait Sum<V>: Clone + Default {
    fn add(&mut self, value: &V);
    fn remove(&mut self, value: &V);
    fn merge(&mut self, other: &Self);
}

/// Nothing is kept.
impl<V> Sum<V> for () {
    fn add(&mut self, _: &V) {}
    fn remove(&mut self, _: &V) {}
    fn merge(&mut self, (): &Self) {}
}

impl Sum<ShelfNumber> for Tally {
    fn add(&mut self, shelf: &ShelfNumber) {
        Tally::add(self, *shelf);
    }
    fn remove(&mut self, shelf: &ShelfNumber) {
        Tally::remove(self, *shelf);
    }
    fn merge(&mut self, other: &Self) {
        Tally::merge(self, other);
    }
}

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

#[derive(Clone)]
enum Node<K, V, S> {
    Leaf(Vec<(K, V)>),
    Branch(Vec<Child<K, V, S>>),
}

struct Child<K, V, S> {
    /// The least key below.
    first: K,
    sum: S,
    node: Arc<Node<K, V, S>>,
}

impl<K: Clone, V, S: Clone> Clone for Child<K, V, S> {
    fn clone(&self) -> Self {
        Self { first: self.first.clone(), sum: self.sum.clone(), node: Arc::clone(&self.node) }
    }
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
        self.iter().next()
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

/// Which of its nodes a key belongs to.
fn branch_of<K: Ord, V, S>(children: &[Child<K, V, S>], key: &K) -> usize {
    children.partition_point(|child| child.first <= *key).saturating_sub(1)
}

struct Inserted<K, V, S> {
    replaced: Option<V>,
    /// The upper part of the node, where it was full.
    split: Option<Child<K, V, S>>,
}

impl<K: Clone, V, S: Sum<V>> Child<K, V, S> {
    /// None where there is nothing below.
    fn of(node: Arc<Node<K, V, S>>) -> Option<Self> {
        let mut sum = S::default();
        let first = match &*node {
            Node::Leaf(entries) => {
                entries.iter().for_each(|(_, value)| sum.add(value));
                entries.first()?.0.clone()
            }
            Node::Branch(children) => {
                children.iter().for_each(|child| sum.merge(&child.sum));
                children.first()?.first.clone()
            }
        };
        Some(Self { first, sum, node })
    }
}

/// The upper part of a list that is too long: half of it, or the last alone
/// where that came last, since keys that grow leave full nodes behind then.
fn split_off<T>(list: &mut Vec<T>, last_inserted: usize) -> Option<Vec<T>> {
    (list.len() > MOST).then(|| {
        let at = if last_inserted + 1 == list.len() { last_inserted } else { list.len() / 2 };
        let upper = list.split_off(at);
        list.shrink_to_fit();
        upper
    })
}

impl<K: Ord + Clone, V: Clone, S: Sum<V>> Node<K, V, S> {
    fn len(&self) -> usize {
        match self {
            Self::Leaf(entries) => entries.len(),
            Self::Branch(children) => children.len(),
        }
    }

    fn first(&self) -> Option<&K> {
        match self {
            Self::Leaf(entries) => entries.first().map(|(key, _)| key),
            Self::Branch(children) => children.first().map(|child| &child.first),
        }
    }

    fn insert(&mut self, key: K, value: V) -> Inserted<K, V, S> {
        match self {
            Self::Leaf(entries) => match entries.binary_search_by(|(found, _)| found.cmp(&key)) {
                Ok(place) => Inserted { replaced: Some(std::mem::replace(&mut entries[place].1, value)), split: None },
                Err(place) => {
                    entries.insert(place, (key, value));
                    let split = split_off(entries, place).and_then(|upper| Child::of(Arc::new(Self::Leaf(upper))));
                    Inserted { replaced: None, split }
                }
            },
            Self::Branch(children) => {
                let place = branch_of(children, &key);
                let child = &mut children[place];
                if key < child.first {
                    child.first = key.clone();
                }
                child.sum.add(&value);
                let Inserted { replaced, split } = Arc::make_mut(&mut child.node).insert(key, value);
                if let Some(before) = &replaced {
                    child.sum.remove(before);
                }
                let Some(split) = split else {
                    return Inserted { replaced, split: None };
                };
                if let Some(lower) = Child::of(Arc::clone(&child.node)) {
                    *child = lower;
                }
                children.insert(place + 1, split);
                let split = split_off(children, place + 1).and_then(|upper| Child::of(Arc::new(Self::Branch(upper))));
                Inserted { replaced, split }
            }
        }
    }

    fn remove(&mut self, key: &K) -> Option<V> {
        match self {
            Self::Leaf(entries) => {
                let place = entries.binary_search_by(|(found, _)| found.cmp(key)).ok()?;
                Some(entries.remove(place).1)
            }
            Self::Branch(children) => {
                let place = branch_of(children, key);
                let child = children.get_mut(place)?;
                let node = Arc::make_mut(&mut child.node);
                let removed = node.remove(key)?;
                child.sum.remove(&removed);
                // No key outlives its entry.
                match node.first() {
                    None => _ = children.remove(place),
                    Some(first) => {
                        if *first != child.first {
                            child.first = first.clone();
                        }
                        if node.len() < FEW {
                            put_together(children, place);
                        }
                    }
                }
                Some(removed)
            }
        }
    }
}

/// Puts a node together with a neighbour that has room for it.
fn put_together<K: Ord + Clone, V: Clone, S: Sum<V>>(children: &mut Vec<Child<K, V, S>>, place: usize) {
    let fits = |lower: usize| {
        children
            .get(lower)
            .zip(children.get(lower + 1))
            .is_some_and(|(one, two)| one.node.len() + two.node.len() <= MOST)
    };
    let Some(lower) = place.checked_sub(1).into_iter().chain([place]).find(|lower| fits(*lower)) else {
        return;
    };
    let upper = children.remove(lower + 1);
    let lower = &mut children[lower];
    lower.sum.merge(&upper.sum);
    match (Arc::make_mut(&mut lower.node), Arc::unwrap_or_clone(upper.node)) {
        (Node::Leaf(entries), Node::Leaf(more)) => entries.extend(more),
        (Node::Branch(children), Node::Branch(more)) => children.extend(more),
        // Neighbours are of one height.
        _ => {}
    }
}

impl Node<(SortKey, i64), ShelfNumber, Tally> {
    fn walk(&self, walk: &mut Walk<'_>) {
        match self {
            Self::Leaf(entries) => {
                for place in walk.places(entries.len()) {
                    let ((_, number), shelf) = &entries[place];
                    walk.meet(*shelf, number.abs());
                }
            }
            Self::Branch(children) => {
                for place in walk.places(children.len()) {
                    if walk.is_done() {
                        return;
                    }
                    if walk.enters(&children[place].sum) {
                        children[place].node.walk(walk);
                    }
                }
            }
        }
    }
}

/// Entries in the order of their keys.
pub(crate) struct Iter<'a, K, V, S> {
    /// What is still to come, from the root down.
    path: Vec<slice::Iter<'a, Child<K, V, S>>>,
    leaf: slice::Iter<'a, (K, V)>,
}

impl<'a, K, V, S> Iter<'a, K, V, S> {
    fn enter(&mut self, node: &'a Node<K, V, S>) {
        match node {
            Node::Leaf(entries) => self.leaf = entries.iter(),
            Node::Branch(children) => self.path.push(children.iter()),
        }
    }
}

impl<'a, K, V, S> Iterator for Iter<'a, K, V, S> {
    type Item = (&'a K, &'a V);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some((key, value)) = self.leaf.next() {
                return Some((key, value));
            }
            match self.path.last_mut()?.next() {
                Some(child) => self.enter(&child.node),
                None => _ = self.path.pop(),
            }
        }
    }
}

#[cfg(test)]
mod tests;
