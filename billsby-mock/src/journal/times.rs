//! How often a call is expected.

use std::fmt;
use std::ops::{RangeFrom, RangeInclusive, RangeToInclusive};

/// How often a call is expected: `2` for exactly twice, `2..` for at least, `..=2` for at most, `1..=2` for either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Times {
    least: u64,
    most: Option<u64>,
}

impl Times {
    /// At least once.
    pub const SOME: Self = Self { least: 1, most: None };
    /// Not once.
    pub const NONE: Self = Self { least: 0, most: Some(0) };

    /// From `least` to `most`, which may be open.
    pub const fn new(least: u64, most: Option<u64>) -> Self {
        Self { least, most }
    }

    /// The smallest number of calls.
    pub const fn least(self) -> u64 {
        self.least
    }

    /// Whether so many calls are too few.
    pub(super) fn is_short(self, calls: usize) -> bool {
        u64::try_from(calls).is_ok_and(|calls| calls < self.least)
    }

    /// Whether so many calls are too many.
    pub(super) fn is_over(self, calls: usize) -> bool {
        self.most.is_some_and(|most| u64::try_from(calls).is_ok_and(|calls| calls > most))
    }
}

impl From<u64> for Times {
    fn from(times: u64) -> Self {
        Self::new(times, Some(times))
    }
}

impl From<RangeInclusive<u64>> for Times {
    fn from(range: RangeInclusive<u64>) -> Self {
        Self::new(*range.start(), Some(*range.end()))
    }
}

impl From<RangeFrom<u64>> for Times {
    fn from(range: RangeFrom<u64>) -> Self {
        Self::new(range.start, None)
    }
}

impl From<RangeToInclusive<u64>> for Times {
    fn from(range: RangeToInclusive<u64>) -> Self {
        Self::new(0, Some(range.end))
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let times = |times| if times == 1 { "once".to_owned() } else { format!("{times} times") };
        match (self.least, self.most) {
            (_, Some(0)) => f.write_str("never"),
            (least, Some(most)) if least == most => write!(f, "exactly {}", times(least)),
            (least, None) => write!(f, "at least {}", times(least)),
            (0, Some(most)) => write!(f, "at most {}", times(most)),
            (least, Some(most)) => write!(f, "from {least} to {most} times"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_a_sentence_does() {
        let told = |times: Times| times.to_string();
        assert_eq!(told(1.into()), "exactly once");
        assert_eq!(told(Times::from(3..)), "at least 3 times");
        assert_eq!(told(Times::from(..=1)), "at most once");
        assert_eq!(told(Times::from(1..=2)), "from 1 to 2 times");
        assert_eq!((told(Times::SOME), told(Times::NONE)), ("at least once".to_owned(), "never".to_owned()));
    }

    #[test]
    fn bounds_are_inclusive() {
        let times = Times::from(1..=2);
        assert_eq!(
            [0, 1, 2, 3].map(|calls| (times.is_short(calls), times.is_over(calls))),
            [(true, false), (false, false), (false, false), (false, true),]
        );
    }
}
