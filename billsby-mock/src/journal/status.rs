//! One status, or a range of them.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

/// One status, or a range of them: `404`, or `400..=499`, which reads `4xx` as text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StatusRange(RangeInclusive<u16>);

/// A text is neither a status nor a class of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a status such as 404, or a class such as 4xx")]
pub struct NotAStatus;

impl StatusRange {
    /// Whether `status` is one of them.
    pub fn contains(&self, status: u16) -> bool {
        self.0.contains(&status)
    }
}

impl From<u16> for StatusRange {
    fn from(status: u16) -> Self {
        Self(status..=status)
    }
}

impl From<RangeInclusive<u16>> for StatusRange {
    fn from(range: RangeInclusive<u16>) -> Self {
        Self(range)
    }
}

impl FromStr for StatusRange {
    type Err = NotAStatus;

    fn from_str(text: &str) -> Result<Self, NotAStatus> {
        let status = |text: &str| {
            Some(text)
                .filter(|text| text.len() == 3)
                .and_then(|text| text.parse().ok())
                .filter(|status| (100..=599).contains(status))
                .ok_or(NotAStatus)
        };
        match text.strip_suffix("xx") {
            Some(class) => status(&format!("{class}00")).map(|first| Self(first..=first + 99)),
            None => status(text).map(Self::from),
        }
    }
}

impl fmt::Display for StatusRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.start(), self.0.end()) {
            (first, last) if first == last => write!(f, "{first}"),
            (first, last) if first % 100 == 0 && *last == first + 99 => write!(f, "{}xx", first / 100),
            (first, last) => write!(f, "{first} to {last}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_or_a_class_reads_as_it_is_written() {
        for text in ["200", "404", "1xx", "5xx"] {
            assert_eq!(text.parse::<StatusRange>().unwrap().to_string(), text);
        }
        let class: StatusRange = "4xx".parse().unwrap();
        assert!(class.contains(400) && class.contains(499) && !class.contains(399) && !class.contains(500));
        assert_eq!(StatusRange::from(200..=204).to_string(), "200 to 204");
        for text in ["", "xx", "4", "40x", "0xx", "6xx", "99", "600", "4XX", "+404", "10xx"] {
            assert_eq!(text.parse::<StatusRange>(), Err(NotAStatus), "{text}");
        }
    }
}
