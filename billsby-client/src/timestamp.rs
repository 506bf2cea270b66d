//! An instant, and the form in which the wire has it.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::civil;
use jiff::tz::Offset;
use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// An instant in UTC that remembers how it was written.
///
/// The service writes instants in three ways, and this type reads them all: with `Z`, without a
/// zone (which means UTC too), and with an offset. It is written back as it was read, so that a
/// record passes through a program unchanged. A date alone is its midnight.
///
/// ```
/// use billsby_client::Timestamp;
///
/// let zoned: Timestamp = "2020-04-29T10:08:39.320Z".parse()?;
/// let zoneless: Timestamp = "2020-04-29T10:08:39.320000".parse()?;
/// let offset: Timestamp = "2020-04-29T12:08:39.320+02:00".parse()?;
///
/// assert_eq!(zoned, zoneless);
/// assert_eq!(zoned, offset);
/// assert_eq!(offset.to_string(), "2020-04-29T12:08:39.320+02:00");
/// assert_eq!(offset.instant().to_string(), "2020-04-29T10:08:39.32Z");
/// # Ok::<(), billsby_client::TimestampError>(())
/// ```
///
/// Equality, order and hash are those of the instant; the form does not count.
#[derive(Clone, Copy)]
pub struct Timestamp {
    instant: jiff::Timestamp,
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Form {
    Date,
    DateTime { fraction_digits: u8, zone: Zone },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Zone {
    /// The letter `Z`.
    Letter,
    /// Nothing, which means UTC.
    Absent,
    Offset(Offset),
}

/// Why text is no [`Timestamp`].
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum TimestampError {
    /// The text has another shape.
    #[error(
        "{text:?} is not a timestamp: expected a date, `T` and a time, such as \
         2020-04-29T10:08:39.320Z, with `Z`, an offset such as +00:00 or no zone"
    )]
    Malformed {
        /// What was given.
        text: String,
    },
    /// The text has the right shape, but there is no such date, time or offset.
    #[error("{text:?} does not exist: expected a valid date, time and offset")]
    Impossible {
        /// What was given.
        text: String,
        /// The part that is out of range.
        source: jiff::Error,
    },
}

impl Timestamp {
    /// Written with milliseconds and `Z`: `2020-04-29T10:08:39.320Z`.
    ///
    /// As with the other forms, what is finer than the form is cut off, never rounded up, so
    /// that no instant moves into the future and what is read back is equal.
    ///
    /// ```
    /// use billsby_client::Timestamp;
    ///
    /// let instant: jiff::Timestamp = "2020-04-29T10:08:39.3209Z".parse()?;
    /// assert_eq!(Timestamp::utc(instant).to_string(), "2020-04-29T10:08:39.320Z");
    /// assert_eq!(Timestamp::zoneless(instant).to_string(), "2020-04-29T10:08:39.320900");
    /// assert_eq!(Timestamp::offset(instant).to_string(), "2020-04-29T10:08:39.320+00:00");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn utc(instant: jiff::Timestamp) -> Self {
        Self::in_form(instant, 3, Zone::Letter)
    }

    /// Written with six fraction digits and no zone: `2020-12-21T15:59:19.095789`.
    pub fn zoneless(instant: jiff::Timestamp) -> Self {
        Self::in_form(instant, 6, Zone::Absent)
    }

    /// Written with milliseconds and an offset of zero: `2020-05-28T11:05:09.078+00:00`.
    pub fn offset(instant: jiff::Timestamp) -> Self {
        Self::in_form(instant, 3, Zone::Offset(Offset::UTC))
    }

    /// The instant.
    pub fn instant(self) -> jiff::Timestamp {
        self.instant
    }

    fn in_form(instant: jiff::Timestamp, fraction_digits: u8, zone: Zone) -> Self {
        let nanoseconds = instant.as_nanosecond();
        let step = i128::from(step_of(fraction_digits));
        let instant = jiff::Timestamp::from_nanosecond(nanoseconds - nanoseconds.rem_euclid(step)).unwrap_or(instant);
        Self { instant, form: Form::DateTime { fraction_digits, zone } }
    }
}

/// The nanoseconds between two neighbours with so many fraction digits.
fn step_of(fraction_digits: u8) -> u32 {
    10_u32.pow(9 - u32::from(fraction_digits))
}

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, TimestampError> {
        let malformed = || TimestampError::Malformed { text: text.to_owned() };
        let impossible = |source| TimestampError::Impossible { text: text.to_owned(), source };

        let (local, zone) = split_zone(text);
        let form = form_of(local, zone).ok_or_else(malformed)?;
        let (datetime, offset) = match form {
            Form::Date => (local.parse::<civil::Date>().map_err(impossible)?.at(0, 0, 0, 0), Offset::UTC),
            Form::DateTime { zone, .. } => (local.parse().map_err(impossible)?, zone.offset()),
        };
        let instant = offset.to_timestamp(datetime).map_err(impossible)?;
        Ok(Self { instant, form })
    }
}

/// The text before the zone, and the zone.
fn split_zone(text: &str) -> (&str, Zone) {
    if let Some(local) = text.strip_suffix('Z') {
        return (local, Zone::Letter);
    }
    let offset = text.len().checked_sub(6).and_then(|at| text.split_at_checked(at));
    match offset.and_then(|(local, zone)| Some((local, parse_offset(zone)?))) {
        Some((local, offset)) => (local, Zone::Offset(offset)),
        None => (text, Zone::Absent),
    }
}

fn parse_offset(text: &str) -> Option<Offset> {
    if !has_shape(text, "+00:00") && !has_shape(text, "-00:00") {
        return None;
    }
    let hours: i32 = text[1..3].parse().ok()?;
    let minutes: i32 = text[4..6].parse().ok()?;
    let seconds = (hours * 60 + minutes) * 60;
    let sign = if text.starts_with('-') { -1 } else { 1 };
    (hours < 24 && minutes < 60).then_some(())?;
    Offset::from_seconds(sign * seconds).ok()
}

/// The form of the text, where it has one of those that we read. The parser behind this reads
/// many more, such as weeks and blanks, that could not be written back.
fn form_of(local: &str, zone: Zone) -> Option<Form> {
    if zone == Zone::Absent && has_shape(local, "0000-00-00") {
        return Some(Form::Date);
    }
    let (whole, fraction) = match local.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (local, None),
    };
    if !has_shape(whole, "0000-00-00T00:00:00") {
        return None;
    }
    let fraction_digits = match fraction {
        None => 0,
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            u8::try_from(digits.len()).ok().filter(|length| (1..=9).contains(length))?
        }
        Some(_) => return None,
    };
    Some(Form::DateTime { fraction_digits, zone })
}

/// Whether the text is like the model, where `0` stands for any digit.
fn has_shape(text: &str, model: &str) -> bool {
    text.len() == model.len()
        && text.bytes().zip(model.bytes()).all(|(byte, like)| match like {
            b'0' => byte.is_ascii_digit(),
            _ => byte == like,
        })
}

impl Zone {
    fn offset(self) -> Offset {
        match self {
            Zone::Letter | Zone::Absent => Offset::UTC,
            Zone::Offset(offset) => offset,
        }
    }
}

/// As [`Timestamp::utc`].
impl From<jiff::Timestamp> for Timestamp {
    fn from(instant: jiff::Timestamp) -> Self {
        Self::utc(instant)
    }
}

impl From<Timestamp> for jiff::Timestamp {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.instant
    }
}

/// The text of the wire.
impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (fraction_digits, zone) = match self.form {
            Form::Date => return self.instant.strftime("%Y-%m-%d").fmt(formatter),
            Form::DateTime { fraction_digits, zone } => (fraction_digits, zone),
        };
        let local = zone.offset().to_datetime(self.instant);
        let (date, time) = (local.date(), local.time());
        let mut written = Written { bytes: [0; 36], length: 0 };
        if date.year() < 0 {
            written.byte(b'-');
        }
        written.number(date.year().unsigned_abs().into(), 4);
        for (before, part) in [
            (b'-', date.month()),
            (b'-', date.day()),
            (b'T', time.hour()),
            (b':', time.minute()),
            (b':', time.second()),
        ] {
            written.byte(before);
            written.number(part.unsigned_abs().into(), 2);
        }
        if fraction_digits > 0 {
            written.byte(b'.');
            written.number(time.subsec_nanosecond().unsigned_abs() / step_of(fraction_digits), fraction_digits.into());
        }
        match zone {
            Zone::Letter => written.byte(b'Z'),
            Zone::Absent => {}
            Zone::Offset(offset) => {
                let minutes = offset.seconds().unsigned_abs() / 60;
                written.byte(if offset.is_negative() { b'-' } else { b'+' });
                written.number(minutes / 60, 2);
                written.byte(b':');
                written.number(minutes % 60, 2);
            }
        }
        formatter.write_str(written.text())
    }
}

/// An instant as it is written: a list has many of them, and `fmt` takes its time over a number.
struct Written {
    bytes: [u8; 36],
    length: usize,
}

impl Written {
    fn byte(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = byte;
            self.length += 1;
        }
    }

    /// A number of so many digits.
    fn number(&mut self, number: u32, digits: u32) {
        for digit in (0..digits).rev() {
            self.byte(b'0' + (number / 10_u32.pow(digit) % 10) as u8);
        }
    }

    fn text(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Timestamp({self})")
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.instant == other.instant
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant.cmp(&other.instant)
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instant.hash(state);
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TimestampVisitor)
    }
}

struct TimestampVisitor;

impl Visitor<'_> for TimestampVisitor {
    type Value = Timestamp;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a timestamp such as \"2020-04-29T10:08:39.320Z\"")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Timestamp, E> {
        text.parse().map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    fn read(text: &str) -> Timestamp {
        text.parse().expect(text)
    }

    fn instant(text: &str) -> jiff::Timestamp {
        text.parse().expect(text)
    }

    #[test]
    fn every_form_is_written_as_it_was_read() {
        let texts = [
            "2020-04-29T10:08:39.320Z",
            "2020-12-21T15:59:19.095789",
            "2020-05-28T11:05:09.078+00:00",
            "2020-05-28T11:05:09.078+05:30",
            "2020-05-28T11:05:09.078-08:00",
            "2020-04-29T10:08:39Z",
            "2020-04-29T10:08:39",
            "2020-04-29T10:08:39.0Z",
            "2020-04-29T10:08:39.1234567Z",
            "2020-04-29T10:08:39.000000001",
            "2020-02-29",
            "0000-01-01T00:00:00Z",
            "9999-12-30T00:00:00.000Z",
            "1969-12-31T23:59:59.999Z",
        ];
        for text in texts {
            assert_eq!(read(text).to_string(), text);
            let json = format!("\"{text}\"");
            let timestamp: Timestamp = serde_json::from_str(&json).unwrap();
            assert_eq!(serde_json::to_string(&timestamp).unwrap(), json);
        }
    }

    #[test]
    fn every_form_is_in_utc() {
        let expected = instant("2020-05-28T11:05:09.078Z");
        let texts = [
            "2020-05-28T11:05:09.078Z",
            "2020-05-28T11:05:09.078",
            "2020-05-28T11:05:09.078000",
            "2020-05-28T11:05:09.078+00:00",
            "2020-05-28T16:35:09.078+05:30",
            "2020-05-28T03:05:09.078-08:00",
        ];
        for text in texts {
            assert_eq!(read(text).instant(), expected, "{text}");
        }
        assert_eq!(read("2020-05-28").instant(), instant("2020-05-28T00:00:00Z"));
    }

    #[test]
    fn only_the_instant_is_compared() {
        let same = [
            read("2020-05-28T11:05:09.078Z"),
            read("2020-05-28T11:05:09.078000"),
            read("2020-05-28T13:05:09.078+02:00"),
        ];
        assert_eq!(same.iter().collect::<HashSet<_>>().len(), 1);
        assert!(same[0] == same[1] && same[1] == same[2]);
        assert!(read("2020-05-28T11:05:09+02:00") < read("2020-05-28T10:00:00Z"));
    }

    #[test]
    fn what_is_finer_than_the_form_is_cut_off() {
        let late = instant("2020-04-29T10:08:39.999999999Z");
        assert_eq!(Timestamp::utc(late).to_string(), "2020-04-29T10:08:39.999Z");
        assert_eq!(Timestamp::zoneless(late).to_string(), "2020-04-29T10:08:39.999999");
        assert_eq!(Timestamp::offset(late).to_string(), "2020-04-29T10:08:39.999+00:00");
        assert_eq!(Timestamp::from(late), Timestamp::utc(late));

        let before_the_epoch = instant("1969-12-31T23:59:59.9999Z");
        assert_eq!(Timestamp::utc(before_the_epoch).to_string(), "1969-12-31T23:59:59.999Z");
        let whole = instant("2020-04-29T10:08:39Z");
        assert_eq!(Timestamp::utc(whole).to_string(), "2020-04-29T10:08:39.000Z");
        for edge in [jiff::Timestamp::MIN, jiff::Timestamp::MAX] {
            assert!(Timestamp::utc(edge).instant() <= edge);
        }
    }

    #[test]
    fn text_of_another_shape_is_refused() {
        let refused = [
            "",
            "Z",
            "today",
            "2020",
            "2020-04",
            "2020-4-29",
            "20200429",
            "2020-04-29Z",
            "2020-04-29+00:00",
            "2020-04-29T10:08Z",
            "2020-04-29 10:08:39Z",
            "2020-04-29t10:08:39z",
            "2020-04-29T10:08:39.Z",
            "2020-04-29T10:08:39.",
            "2020-04-29T10:08:39,320Z",
            "2020-04-29T10:08:39.1234567890Z",
            "2020-04-29T10:08:39ZZ",
            "2020-04-29T10:08:39+0000",
            "2020-04-29T10:08:39+24:00",
            "2020-04-29T10:08:39+00:60",
            "2020-04-29T10:08:39.1x2",
            "2020-04-29T10:08:39Z[UTC]",
            " 2020-04-29T10:08:39Z",
            "2020-W18-3T10:08:39Z",
            "2020-04-29T10:08:39é00:00",
            "١٢٣٤-04-29",
            "29/04/2020 10:08:39",
            "1588154919",
        ];
        for text in refused {
            let error = text.parse::<Timestamp>().expect_err(text);
            assert!(matches!(error, TimestampError::Malformed { .. }), "{text}: {error}");
        }
    }

    #[test]
    fn days_and_times_that_do_not_exist_are_refused() {
        let refused = [
            "2021-02-29",
            "2020-13-01",
            "2020-00-01",
            "2020-04-31T10:08:39Z",
            "2020-04-29T25:08:39Z",
            "2020-04-29T24:00:00Z",
            "2020-04-29T10:60:39Z",
            "2020-04-29T10:08:61Z",
            "9999-12-31T23:59:59-23:59",
        ];
        for text in refused {
            let error = text.parse::<Timestamp>().expect_err(text);
            assert!(matches!(error, TimestampError::Impossible { .. }), "{text}: {error}");
        }
    }

    #[test]
    fn errors_name_what_was_expected() {
        assert_eq!(
            "29/04/2020".parse::<Timestamp>().unwrap_err().to_string(),
            "\"29/04/2020\" is not a timestamp: expected a date, `T` and a time, such as \
             2020-04-29T10:08:39.320Z, with `Z`, an offset such as +00:00 or no zone"
        );
        let error = "2021-02-29".parse::<Timestamp>().unwrap_err();
        assert_eq!(error.to_string(), "\"2021-02-29\" does not exist: expected a valid date, time and offset");
        assert!(std::error::Error::source(&error).is_some());
        let message = serde_json::from_str::<Timestamp>("17").unwrap_err().to_string();
        assert!(message.contains("expected a timestamp such as"), "{message}");
        assert!(serde_json::from_str::<Option<Timestamp>>("null").unwrap().is_none());
    }

    #[test]
    fn debug_shows_the_wire_text() {
        let shown = format!("{:?}", read("2020-04-29T10:08:39.320Z"));
        assert_eq!(shown, "Timestamp(2020-04-29T10:08:39.320Z)");
    }

    /// The years 0 to 9999, to the nanosecond.
    fn instants() -> impl Strategy<Value = jiff::Timestamp> {
        (-62_167_219_200_i64..253_402_207_200, 0..1_000_000_000_i32)
            .prop_map(|(second, nanosecond)| jiff::Timestamp::new(second, nanosecond).unwrap_or_default())
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(instant in instants()) {
            for timestamp in [
                Timestamp::utc(instant),
                Timestamp::zoneless(instant),
                Timestamp::offset(instant),
            ] {
                let again = read(&timestamp.to_string());
                prop_assert_eq!(again.instant(), timestamp.instant());
                prop_assert_eq!(again.form, timestamp.form);
                prop_assert!(timestamp.instant() <= instant);
                prop_assert!(timestamp.instant().duration_until(instant).as_nanos() < 1_000_000);
            }
        }

        #[test]
        fn canonical_text_is_written_back(
            text in r"20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?(Z|\+(0[0-9]|1[0-4]):[0-5][0-9]|-(0[1-9]|1[0-2]):[0-5][0-9])?",
        ) {
            prop_assert_eq!(read(&text).to_string(), text);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*|[0-9T:.Z+-]{0,32}") {
            if let Ok(timestamp) = text.parse::<Timestamp>() {
                prop_assert_eq!(read(&timestamp.to_string()), timestamp);
            }
        }
    }
}
