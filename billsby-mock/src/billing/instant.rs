//! Instants of which a company keeps millions.

use std::cmp::Ordering;
use std::fmt;
use std::num::NonZeroU64;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An instant as records keep it: in microseconds, the most that the interface
/// writes, it takes half the room of a [`Timestamp`], and no more where there may be none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(NonZeroU64);

/// What a count of microseconds from 1970 becomes none below 1 with.
const SHIFT: u64 = 1 << 63;

impl Instant {
    /// The instant.
    pub fn timestamp(self) -> Timestamp {
        let found = Timestamp::from_microsecond((self.0.get() ^ SHIFT).cast_signed());
        // Only the end of time, which periods without an end have, lies beyond what is counted in microseconds.
        found.unwrap_or(Timestamp::MAX)
    }
}

impl From<Timestamp> for Instant {
    fn from(at: Timestamp) -> Self {
        let shifted = at.as_microsecond().cast_unsigned() ^ SHIFT;
        // The calendar begins long after the least count.
        Self(NonZeroU64::new(shifted).unwrap_or(NonZeroU64::MIN))
    }
}

impl From<Instant> for Timestamp {
    fn from(at: Instant) -> Self {
        at.timestamp()
    }
}

impl PartialEq<Timestamp> for Instant {
    fn eq(&self, other: &Timestamp) -> bool {
        self.timestamp() == *other
    }
}

impl PartialOrd<Timestamp> for Instant {
    fn partial_cmp(&self, other: &Timestamp) -> Option<Ordering> {
        self.timestamp().partial_cmp(other)
    }
}

impl PartialEq<Instant> for Timestamp {
    fn eq(&self, other: &Instant) -> bool {
        *self == other.timestamp()
    }
}

impl PartialOrd<Instant> for Timestamp {
    fn partial_cmp(&self, other: &Instant) -> Option<Ordering> {
        self.partial_cmp(&other.timestamp())
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp().fmt(f)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.timestamp().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Timestamp::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_keeps_its_microsecond_and_its_place() {
        let texts = ["1969-12-31T23:59:59.999999Z", "1970-01-01T00:00:00Z", "2026-01-15T10:00:00.123456Z"];
        let between = texts.map(|text| text.parse::<Timestamp>().unwrap());
        let all: Vec<_> = [Timestamp::MIN].into_iter().chain(between).chain([Timestamp::MAX]).collect();
        assert!(all.iter().all(|at| Instant::from(*at).timestamp() == *at), "{all:?}");
        assert!(all.iter().map(|at| Instant::from(*at)).is_sorted_by(|one, two| one < two));
        let finer: Timestamp = "2026-01-15T10:00:00.123456789Z".parse().unwrap();
        assert_eq!(Instant::from(finer).to_string(), texts[2]);
        assert!(Instant::from(finer) < finer && finer > Instant::from(finer));
        assert_eq!(size_of::<Option<Instant>>(), 8);
    }
}
