use crate::store::table::Direction;

/// The numbers of records in which a text was found, a bit each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Matches(Vec<u64>);

/// The word and the bit of a number.
fn place(number: i64) -> Option<(usize, u32)> {
    let place = usize::try_from(number.checked_sub(1)?).ok()?;
    Some((place / 64, (place % 64) as u32))
}

impl FromIterator<u64> for Matches {
    /// From the bits of all numbers, the least of the first word for 1.
    fn from_iter<I: IntoIterator<Item = u64>>(words: I) -> Self {
        Self(words.into_iter().collect())
    }
}

impl Matches {
    pub(crate) fn add(&mut self, number: i64) {
        let Some((word, bit)) = place(number) else {
            return;
        };
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << bit;
    }

    /// All numbers, the least first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = i64> {
        self.0.iter().zip((1..).step_by(64)).flat_map(|(bits, first)| {
            let mut bits = *bits;
            std::iter::from_fn(move || {
                let bit = (bits != 0).then(|| bits.trailing_zeros())?;
                bits &= bits - 1;
                Some(first + i64::from(bit))
            })
        })
    }

    pub(crate) fn has(&self, number: i64) -> bool {
        place(number).is_some_and(|(word, bit)| self.0.get(word).is_some_and(|bits| bits & (1 << bit) != 0))
    }

    pub(crate) fn count(&self) -> usize {
        self.0.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    /// At most `limit` numbers, after the first `offset`.
    pub(crate) fn slice(&self, direction: Direction, mut offset: usize, limit: usize) -> Vec<i64> {
        let is_ascending = direction == Direction::Ascending;
        let mut numbers = Vec::new();
        for place in 0..self.0.len() {
            let word = if is_ascending { place } else { self.0.len() - 1 - place };
            let mut bits = self.0[word];
            let count = bits.count_ones() as usize;
            if count <= offset {
                offset -= count;
                continue;
            }
            while bits != 0 && numbers.len() < limit {
                let bit = if is_ascending { bits.trailing_zeros() } else { 63 - bits.leading_zeros() };
                bits &= !(1 << bit);
                match offset {
                    0 => numbers.push(word as i64 * 64 + i64::from(bit) + 1),
                    _ => offset -= 1,
                }
            }
            if numbers.len() >= limit {
                break;
            }
        }
        numbers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_from_either_end() {
        let mut matches = Matches::default();
        let all = [1, 2, 64, 65, 128, 500, 501];
        all.iter().rev().for_each(|number| matches.add(*number));
        assert_eq!(matches.count(), all.len());
        assert!(matches.iter().eq(all));
        assert!((-1..600).all(|number| matches.has(number) == all.contains(&number)));
        for offset in 0..9 {
            for limit in [0, 1, 3, 9] {
                let forward: Vec<i64> = all.iter().copied().skip(offset).take(limit).collect();
                assert_eq!(matches.slice(Direction::Ascending, offset, limit), forward);
                let back: Vec<i64> = all.iter().rev().copied().skip(offset).take(limit).collect();
                assert_eq!(matches.slice(Direction::Descending, offset, limit), back);
            }
        }
    }
}
