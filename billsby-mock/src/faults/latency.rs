//! How much longer a call takes.

use std::time::Duration;

/// How long a fault holds up a call at most.
pub(super) const LONGEST: Duration = Duration::from_secs(60 * 60);

/// How much longer a call takes, drawn for each: an hour at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Latency {
    /// Always the same.
    Fixed(Duration),
    /// Anything from the first to the second, all alike.
    Uniform(Duration, Duration),
    /// As real services are: half of the calls take up to `median`, one in a hundred `p99` or more. The logarithms
    /// are normally distributed.
    LogNormal {
        /// What half of the calls take at most.
        median: Duration,
        /// What 99 of a hundred take at most.
        p99: Duration,
    },
}

impl From<Duration> for Latency {
    fn from(length: Duration) -> Self {
        Self::Fixed(length)
    }
}

/// How many of ten thousand calls stay below the points of a log-normal distribution. The points lie at equal
/// distances of logarithms: from the median to the 99th percentile are four steps, and one more beyond it. In between
/// it is taken to be straight, and beyond the ends there is nothing.
const BELOW: [u64; 11] = [18, 100, 405, 1224, 2804, 5000, 7196, 8776, 9595, 9900, 9982];

impl Latency {
    /// The one that a number picks.
    pub(super) fn length(self, draw: u64) -> Duration {
        match self {
            Self::Fixed(length) => length,
            Self::Uniform(from, to) => {
                let (from, to) = (nanoseconds(from), nanoseconds(to));
                Duration::from_nanos(from + draw % (to.saturating_sub(from) + 1))
            }
            Self::LogNormal { median, p99 } => {
                Duration::from_nanos(log_normal(median, p99, draw % 10_000)).min(LONGEST)
            }
        }
    }
}

fn nanoseconds(length: Duration) -> u64 {
    u64::try_from(length.as_nanos()).unwrap_or(u64::MAX)
}

/// The length that `below` of ten thousand calls stay under.
fn log_normal(median: Duration, p99: Duration, below: u64) -> u64 {
    let points = points(median.as_nanos(), p99.as_nanos());
    let place = BELOW.partition_point(|mark| *mark <= below);
    let length = match (place.checked_sub(1), points.get(place)) {
        (None, _) => points[0],
        (_, None) => points[points.len() - 1],
        (Some(before), Some(after)) => {
            let (from, to) = (BELOW[before], BELOW[place]);
            let rise = (after - points[before]) * u128::from(below - from);
            points[before] + rise / u128::from(to - from)
        }
    };
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// What lies halfway in logarithms is the geometric mean, and what lies on the other side of the median mirrors it.
fn points(median: u128, p99: u128) -> [u128; 11] {
    let halfway = |one: u128, other: u128| (one * other).isqrt();
    let half = halfway(median, p99);
    let quarter = halfway(median, half);
    let above = [quarter, half, halfway(half, p99), p99, p99 * quarter / median.max(1)];
    let mirrored = |place: usize| median * median / above[place].max(1);
    std::array::from_fn(|place| match place {
        0..5 => mirrored(4 - place),
        5 => median,
        _ => above[place - 6],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEDIAN: Duration = Duration::from_millis(40);
    const P99: Duration = Duration::from_millis(640);

    #[test]
    fn a_log_normal_latency_has_the_median_and_the_percentile_that_were_asked_for() {
        let at = |below| log_normal(MEDIAN, P99, below);
        assert_eq!((at(5000), at(9900)), (40_000_000, 640_000_000));
        // A step is the fourth root of what lies between: here a factor of two.
        let steps = [1_250_000, 2_500_000, 5_000_000, 10_000_000, 20_000_000].into_iter();
        assert_eq!(steps.collect::<Vec<_>>(), BELOW[..5].iter().map(|below| at(*below)).collect::<Vec<_>>());
        assert_eq!((at(8776), at(9982)), (160_000_000, 1_280_000_000));
        let all: Vec<_> = (0..10_000).map(at).collect();
        assert!(all.is_sorted());
        assert_eq!((all[0], all[9999]), (1_250_000, 1_280_000_000));
    }

    #[test]
    fn the_rare_long_latency_is_an_hour_at_most() {
        let latency = Latency::LogNormal { median: MEDIAN, p99: LONGEST };
        assert_eq!(latency.length(9_999), LONGEST);
    }

    #[test]
    fn a_uniform_latency_reaches_both_of_its_ends() {
        let latency = Latency::Uniform(Duration::from_nanos(3), Duration::from_nanos(5));
        let drawn: Vec<_> = (0..4).map(|draw| latency.length(draw).as_nanos()).collect();
        assert_eq!(drawn, [3, 4, 5, 3]);
        assert_eq!(Latency::from(MEDIAN).length(7), MEDIAN);
    }
}
