use std::collections::{VecDeque, vec_deque};
use std::ops::Index;
use std::sync::Arc;

/// A row that grows at its end and is taken from its front. Copies share what stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Queue<T>(VecDeque<Arc<T>>);

impl<T> Default for Queue<T> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<T> Queue<T> {
    /// How many stand in it.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none does.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All, from the front.
    pub fn iter(&self) -> QueueIter<'_, T> {
        QueueIter(self.0.iter())
    }

    /// The one that is next.
    pub fn front(&self) -> Option<&T> {
        self.0.front().map(Arc::as_ref)
    }

    /// The one that came last.
    pub fn back(&self) -> Option<&T> {
        self.0.back().map(Arc::as_ref)
    }

    pub(crate) fn push_back(&mut self, item: T) {
        self.0.push_back(Arc::new(item));
    }
}

impl<T: Clone> Queue<T> {
    pub(crate) fn front_mut(&mut self) -> Option<&mut T> {
        self.0.front_mut().map(Arc::make_mut)
    }

    pub(crate) fn pop_front(&mut self) -> Option<T> {
        self.0.pop_front().map(Arc::unwrap_or_clone)
    }

    /// Takes all.
    pub(crate) fn drain(&mut self) -> impl Iterator<Item = T> {
        self.0.drain(..).map(Arc::unwrap_or_clone)
    }

    /// Changes those that `wanted` picks; the others stay shared.
    pub(crate) fn update(&mut self, wanted: impl Fn(&T) -> bool, change: impl Fn(&mut T)) {
        for item in self.0.iter_mut().filter(|item| wanted(item)) {
            change(Arc::make_mut(item));
        }
    }
}

/// What stands in a [`Queue`].
#[derive(Debug, Clone)]
pub struct QueueIter<'a, T>(vec_deque::Iter<'a, Arc<T>>);

impl<'a, T> Iterator for QueueIter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        self.0.next().map(Arc::as_ref)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> DoubleEndedIterator for QueueIter<'_, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back().map(Arc::as_ref)
    }
}

impl<T> ExactSizeIterator for QueueIter<'_, T> {}

impl<T> Index<usize> for Queue<T> {
    type Output = T;

    fn index(&self, place: usize) -> &T {
        &self.0[place]
    }
}

impl<'a, T> IntoIterator for &'a Queue<T> {
    type Item = &'a T;
    type IntoIter = QueueIter<'a, T>;

    fn into_iter(self) -> QueueIter<'a, T> {
        self.iter()
    }
}
