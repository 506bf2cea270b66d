use std::sync::Arc;

use super::sum::Sum;
use crate::store::sorted::SortKey;
use crate::store::tally::{ShelfNumber, Tally};
use crate::store::walk::Walk;

/// The most entries of a node.
pub(super) const MOST: usize = 64;

/// Fewer than so many are put together with their neighbours, where these have room.
const FEW: usize = MOST / 4;

#[derive(Clone)]
pub(super) enum Node<K, V, S> {
    Leaf(Vec<(K, V)>),
    Branch(Vec<Child<K, V, S>>),
}

pub(super) struct Child<K, V, S> {
    /// The least key below.
    pub(super) first: K,
    pub(super) sum: S,
    pub(super) node: Arc<Node<K, V, S>>,
}

impl<K: Clone, V, S: Clone> Clone for Child<K, V, S> {
    fn clone(&self) -> Self {
        Self { first: self.first.clone(), sum: self.sum.clone(), node: Arc::clone(&self.node) }
    }
}

/// Which of its nodes a key belongs to.
pub(super) fn branch_of<K: Ord, V, S>(children: &[Child<K, V, S>], key: &K) -> usize {
    children.partition_point(|child| child.first <= *key).saturating_sub(1)
}

pub(super) struct Inserted<K, V, S> {
    pub(super) replaced: Option<V>,
    /// The upper part of the node, where it was full.
    pub(super) split: Option<Child<K, V, S>>,
}

impl<K: Clone, V, S: Sum<V>> Child<K, V, S> {
    /// None where there is nothing below.
    pub(super) fn of(node: Arc<Node<K, V, S>>) -> Option<Self> {
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

/// Full nodes of what comes in order, and one of what is left.
pub(super) fn rows_of<T, K: Clone, V, S: Sum<V>>(
    all: Vec<T>,
    node: impl Fn(Vec<T>) -> Node<K, V, S>,
) -> Vec<Child<K, V, S>> {
    let mut all = all.into_iter();
    std::iter::from_fn(|| Child::of(Arc::new(node(all.by_ref().take(MOST).collect())))).collect()
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
    pub(super) fn len(&self) -> usize {
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

    pub(super) fn insert(&mut self, key: K, value: V) -> Inserted<K, V, S> {
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

    pub(super) fn remove(&mut self, key: &K) -> Option<V> {
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
    pub(super) fn walk(&self, walk: &mut Walk<'_>) {
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
