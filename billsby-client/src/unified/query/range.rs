//! A span of time.

use crate::Timestamp;

/// A span of time, with or without its ends.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Range {
    pub(super) after: Option<Timestamp>,
    pub(super) from: Option<Timestamp>,
    pub(super) before: Option<Timestamp>,
    pub(super) until: Option<Timestamp>,
}

impl Range {
    /// Whether an instant lies in it. One that is not known does only where there are no ends.
    pub fn contains(&self, instant: Option<Timestamp>) -> bool {
        let Some(instant) = instant else { return *self == Self::default() };
        !self.is_past(instant) && !self.is_ahead(instant)
    }

    /// Whether it begins after this instant.
    pub(crate) fn is_past(&self, instant: Timestamp) -> bool {
        self.after.is_some_and(|end| instant <= end) || self.from.is_some_and(|end| instant < end)
    }

    /// Whether it ends before this instant.
    pub(crate) fn is_ahead(&self, instant: Timestamp) -> bool {
        self.before.is_some_and(|end| instant >= end) || self.until.is_some_and(|end| instant > end)
    }

    /// Its ends, by the names of their parameters.
    pub(super) fn ends(&self) -> [(&'static str, Option<Timestamp>); 4] {
        [
            ("created_at[gt]", self.after),
            ("created_at[gte]", self.from),
            ("created_at[lt]", self.before),
            ("created_at[lte]", self.until),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unified::ListQuery;

    #[test]
    fn a_range_has_the_ends_that_it_says() {
        let at = |text: &str| -> Timestamp { text.parse().unwrap() };
        let (first, second, third) = (at("2026-01-01"), at("2026-01-02"), at("2026-01-03"));
        let holds =
            |query: ListQuery| [first, second, third].map(|instant| query.wanted_created().contains(Some(instant)));
        assert_eq!(holds(ListQuery::new().created_from(second)), [false, true, true]);
        assert_eq!(holds(ListQuery::new().created_after(second)), [false, false, true]);
        assert_eq!(holds(ListQuery::new().created_until(second)), [true, true, false]);
        assert_eq!(holds(ListQuery::new().created_before(second)), [true, false, false]);
        assert!(!ListQuery::new().created_from(first).wanted_created().contains(None));
        assert!(ListQuery::new().wanted_created().contains(None));
    }
}
