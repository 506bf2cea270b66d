//! The dates and times of RFC 3339.

/// Whether `text` is a full-date: `2020-04-29`.
pub fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let [_, _, _, _, b'-', _, _, b'-', _, _] = bytes else { return false };
    let (Some(year), Some(month), Some(day)) = (number(&bytes[..4]), number(&bytes[5..7]), number(&bytes[8..])) else {
        return false;
    };
    (1..=days(year, month)).contains(&day)
}

/// Whether `text` is a date-time with a zone: `2020-04-29T10:08:39.320Z`, or with `+01:00`.
pub fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't']) else { return false };
    if !is_date(date) || !time.is_ascii() || time.len() < 9 {
        return false;
    }
    let (clock, rest) = time.as_bytes().split_at(8);
    let [_, _, b':', _, _, b':', _, _] = clock else { return false };
    let within = |bytes: &[u8], most: u32| number(bytes).is_some_and(|number| number <= most);
    // A leap second is written as 60.
    if !within(&clock[..2], 23) || !within(&clock[3..5], 59) || !within(&clock[6..], 60) {
        return false;
    }
    let zone = match rest.strip_prefix(b".") {
        None => rest,
        Some(fraction) => {
            let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if digits == 0 {
                return false;
            }
            &fraction[digits..]
        }
    };
    match zone {
        b"Z" | b"z" => true,
        [b'+' | b'-', hours @ .., b':', tens, ones] if hours.len() == 2 => {
            within(hours, 23) && within(&[*tens, *ones], 59)
        }
        _ => false,
    }
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0')))
}

fn days(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_exist_in_the_calendar() {
        for date in ["2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert!(is_date(date), "{date}");
        }
        for no_date in [
            "2021-02-29",
            "1900-02-29",
            "2020-13-01",
            "2020-00-01",
            "2020-04-31",
            "2020-4-1",
            "",
            "2020-04-0x",
            "٢020-04-01",
        ] {
            assert!(!is_date(no_date), "{no_date}");
        }
    }

    #[test]
    fn times_have_a_zone() {
        for time in [
            "2020-04-29T10:08:39Z",
            "2020-04-29t10:08:39.320z",
            "2020-04-29T10:08:39.1234567890+14:00",
            "1990-12-31T23:59:60-00:00",
        ] {
            assert!(is_date_time(time), "{time}");
        }
        for no_time in [
            "2020-04-29",
            "2020-04-29T10:08:39",
            "2020-04-29 10:08:39Z",
            "2020-04-29T24:00:00Z",
            "2020-04-29T10:60:00Z",
            "2020-04-29T10:08:39.Z",
            "2020-04-29T10:08:39+1:00",
            "2020-04-29T10:08:39+24:00",
            "2020-04-29T10:08:39Zz",
            "2020-04-29T10:08:39é",
        ] {
            assert!(!is_date_time(no_time), "{no_time}");
        }
    }
}
