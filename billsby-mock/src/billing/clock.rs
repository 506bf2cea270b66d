//! A company's own clock.
//!
//! The domain never reads a clock: whoever calls it says what the wall clock
//! shows, and the company says what time that is for it.

use jiff::{SignedDuration, Timestamp};

/// How a company's time follows the wall clock.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Clock {
    /// It is what the wall clock shows.
    #[default]
    Real,
    /// It stands still.
    Frozen(Timestamp),
    /// It runs at a distance from the wall clock.
    Offset(SignedDuration),
}

impl Clock {
    /// The company's time when the wall clock shows `wall`.
    pub fn now(self, wall: Timestamp) -> Timestamp {
        match self {
            Self::Real => wall,
            Self::Frozen(at) => at,
            Self::Offset(distance) => wall.checked_add(distance).unwrap_or(match distance.is_negative() {
                true => Timestamp::MIN,
                false => Timestamp::MAX,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_clock_tells_its_own_time() {
        let wall: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let later: Timestamp = "2026-01-02T00:00:00Z".parse().unwrap();
        assert_eq!(Clock::Real.now(wall), wall);
        assert_eq!(Clock::Frozen(later).now(wall), later);
        assert_eq!(Clock::Offset(SignedDuration::from_hours(24)).now(wall), later);
        assert_eq!(Clock::Offset(SignedDuration::MIN).now(wall), Timestamp::MIN);
        assert_eq!(Clock::Offset(SignedDuration::MAX).now(wall), Timestamp::MAX);
    }
}
