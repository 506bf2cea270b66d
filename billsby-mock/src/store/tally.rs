//! How many records of each shelf there are.

/// A shelf of one table: the place at which it first came up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ShelfNumber(u32);

impl ShelfNumber {
    pub(crate) fn new(place: usize) -> Self {
        Self(u32::try_from(place).unwrap_or(u32::MAX))
    }

    fn place(self) -> usize {
        self.0 as usize
    }
}

/// The shelves that a list shows.
#[derive(Debug, Clone)]
pub(crate) struct Wanted(Vec<bool>);

impl Wanted {
    pub(crate) fn has(&self, shelf: ShelfNumber) -> bool {
        self.0.get(shelf.place()).copied().unwrap_or(false)
    }
}

impl Wanted {
    pub(crate) fn is_all(&self) -> bool {
        self.0.iter().all(|is_wanted| *is_wanted)
    }
}

impl FromIterator<ShelfNumber> for Wanted {
    fn from_iter<I: IntoIterator<Item = ShelfNumber>>(shelves: I) -> Self {
        let mut wanted = Vec::new();
        for shelf in shelves {
            let place = shelf.place();
            wanted.resize(wanted.len().max(place + 1), false);
            wanted[place] = true;
        }
        Self(wanted)
    }
}

impl FromIterator<bool> for Wanted {
    fn from_iter<I: IntoIterator<Item = bool>>(shelves: I) -> Self {
        Self(shelves.into_iter().collect())
    }
}

/// How many records of each shelf lie in one part of a list.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally(Vec<u32>);

impl Tally {
    pub(crate) fn add(&mut self, shelf: ShelfNumber) {
        let place = shelf.place();
        if self.0.len() <= place {
            self.0.resize(place + 1, 0);
        }
        self.0[place] += 1;
    }

    pub(crate) fn remove(&mut self, shelf: ShelfNumber) {
        if let Some(count) = self.0.get_mut(shelf.place()) {
            *count = count.saturating_sub(1);
        }
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (count, more) in self.0.iter_mut().zip(&other.0) {
            *count += more;
        }
    }

    /// How many of them a list shows.
    pub(crate) fn count(&self, wanted: &Wanted) -> usize {
        let shown = self.0.iter().zip(&wanted.0).map(|(count, is_wanted)| if *is_wanted { *count } else { 0 });
        shown.sum::<u32>() as usize
    }
}
