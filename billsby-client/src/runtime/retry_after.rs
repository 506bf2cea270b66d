//! When the service wants to be asked again.

use reqwest::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};
use std::time::{Duration, SystemTime};

/// The wait that `Retry-After` asks for, in seconds or as a date.
///
/// A date is reckoned from the `Date` of the same answer, so that the two clocks need not agree;
/// from `now` where there is none. One that is past asks for no wait.
pub(crate) fn retry_after(headers: &HeaderMap, now: impl FnOnce() -> SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = httpdate::parse_http_date(text).ok()?;
    let from = date(headers, DATE).unwrap_or_else(now);
    Some(until.duration_since(from).unwrap_or_default())
}

fn date(headers: &HeaderMap, name: HeaderName) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(name)?.to_str().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    fn asked(retry_after: &'static str, date: Option<&'static str>) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_static(retry_after));
        headers.extend(date.map(|date| (DATE, HeaderValue::from_static(date))));
        let now = || httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:00 GMT").unwrap();
        super::retry_after(&headers, now).map(|wait| wait.as_secs())
    }

    #[test]
    fn seconds_and_dates_are_understood() {
        assert_eq!(asked("120", None), Some(120));
        assert_eq!(asked("0", None), Some(0));
        assert_eq!(asked("Sun, 06 Nov 1994 08:49:37 GMT", None), Some(37));
        assert_eq!(asked("Sunday, 06-Nov-94 08:49:37 GMT", None), Some(37));
        assert_eq!(asked("Sun, 06 Nov 1994 08:48:00 GMT", None), Some(0));
    }

    #[test]
    fn a_date_is_reckoned_from_that_of_the_answer() {
        assert_eq!(asked("Sun, 06 Nov 1994 08:49:37 GMT", Some("Sun, 06 Nov 1994 08:49:30 GMT")), Some(7));
        assert_eq!(asked("Sun, 06 Nov 1994 08:49:37 GMT", Some("yesterday")), Some(37));
    }

    #[test]
    fn what_is_neither_asks_for_nothing() {
        for text in ["", "soon", "-1", "1.5", "2026-11-25T00:00:00Z"] {
            assert_eq!(asked(text, None), None, "{text}");
        }
        assert_eq!(super::retry_after(&HeaderMap::new(), SystemTime::now), None);
    }
}
