use std::slice;

use super::node::{Child, Node};

/// Entries in the order of their keys.
pub(crate) struct Iter<'a, K, V, S> {
    /// What is still to come, from the root down.
    pub(super) path: Vec<slice::Iter<'a, Child<K, V, S>>>,
    pub(super) leaf: slice::Iter<'a, (K, V)>,
}

impl<'a, K, V, S> Iter<'a, K, V, S> {
    pub(super) fn enter(&mut self, node: &'a Node<K, V, S>) {
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
