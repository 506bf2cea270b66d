//! How a scenario writes instants, lengths of time, amounts and words.
//!
//! | what | how |
//! |---|---|
//! | instant, in UTC | `2026-01-15`, which is midnight, or `2026-01-15 10:00` |
//! | frequency | `1 month`, `3 weeks` |
//! | wait | `2 days`, `3 hours`, `90 minutes` |
//! | amount | `31.00`, with all decimals of the currency |
//! | word | as the enumeration has it: `PerUnit` |

use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use billsby_client::Amount;
use billsby_mock::billing::calendar::{Frequency, FrequencyType, Period, civil};
use billsby_mock::billing::money::Currency;
use billsby_mock::billing::rules::{Counting, InvoiceEnd, Tax};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// What may go wrong, for people.
pub type Fallible<T> = Result<T, Box<dyn Error>>;

/// A value that is written as text.
#[derive(Debug, Clone, Copy)]
pub struct Written<T>(pub T);

impl<'de, T: FromStr<Err: fmt::Display>> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Self).map_err(|error| serde::de::Error::custom(format!("`{text}`: {error}")))
    }
}

/// Things by name, in the order they stand in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entries<T>(pub Vec<(String, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Entries<T> {
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("things by name")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Entries<T>, M::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

/// An instant in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(pub Timestamp);

impl FromStr for Instant {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        TimeZone::UTC.to_timestamp(text.parse::<DateTime>()?).map(Self)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = civil(self.0);
        match (at.hour(), at.minute(), at.second(), at.subsec_nanosecond()) {
            (0, 0, 0, 0) => write!(f, "{}", at.date()),
            (hour, minute, 0, 0) => write!(f, "{} {hour:02}:{minute:02}", at.date()),
            _ => write!(f, "{} {}", at.date(), at.time()),
        }
    }
}

/// A period: `2026-01-15 10:00 to 2026-02-15 10:00`.
pub fn period(period: Period) -> String {
    format!("{} to {}", Instant(period.start.timestamp()), Instant(period.end.timestamp()))
}

/// A number and its unit in the singular: `3 months` is 3 of `month`.
fn counted(text: &str) -> Option<(u32, &str)> {
    let (count, unit) = text.split_once(' ')?;
    let count: u32 = count.parse().ok()?;
    let singular = unit.strip_suffix('s').unwrap_or(unit);
    // `1 months` is a slip.
    ((count == 1) == (singular == unit)).then_some((count, singular))
}

/// How often, or how long in the calendar: `1 month`.
#[derive(Debug, Clone, Copy)]
pub struct Length(pub Frequency);

impl FromStr for Length {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (every, unit) = counted(text).ok_or("expected a frequency such as `1 month` or `3 weeks`")?;
        let unit = match unit {
            "day" => FrequencyType::Daily,
            "week" => FrequencyType::Weekly,
            "month" => FrequencyType::Monthly,
            "year" => FrequencyType::Yearly,
            _ => return Err("expected days, weeks, months or years"),
        };
        Ok(Self(Frequency { every, unit }))
    }
}

/// How long on the clock: `2 days`.
#[derive(Debug, Clone, Copy)]
pub struct Wait(pub SignedDuration);

impl FromStr for Wait {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (count, unit) = counted(text).ok_or("expected a wait such as `2 days` or `1 hour`")?;
        let minutes = match unit {
            "day" => 24 * 60,
            "hour" => 60,
            "minute" => 1,
            _ => return Err("expected days, hours or minutes"),
        };
        Ok(Self(SignedDuration::from_mins(i64::from(count) * minutes)))
    }
}

/// What becomes of an invoice: `Leave`, `WriteOff` or `WriteOff after 10 days`.
#[derive(Debug, Clone, Copy)]
pub struct End(pub InvoiceEnd);

impl FromStr for End {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_prefix("WriteOff after ") {
            Some(wait) => Ok(Self(InvoiceEnd::WriteOffAfter(wait.parse::<Wait>()?.0))),
            None if text == "Leave" => Ok(Self(InvoiceEnd::Leave)),
            None if text == "WriteOff" => Ok(Self(InvoiceEnd::WriteOff)),
            None => Err("expected `Leave`, `WriteOff` or `WriteOff after 10 days`"),
        }
    }
}

/// When usage counts: `Immediate` or `Queued for 2 hours`.
#[derive(Debug, Clone, Copy)]
pub struct Counted(pub Counting);

impl FromStr for Counted {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_prefix("Queued for ") {
            Some(lag) => Ok(Self(Counting::Queued(lag.parse::<Wait>()?.0))),
            None if text == "Immediate" => Ok(Self(Counting::Immediate)),
            None => Err("expected `Immediate` or `Queued for 2 hours`"),
        }
    }
}

/// A tax and its rate: `VAT 19%`.
#[derive(Debug, Clone)]
pub struct Taxed(pub Tax);

impl FromStr for Taxed {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let rate = text.strip_suffix('%').and_then(|text| text.rsplit_once(' '));
        let (name, rate) = rate.ok_or("expected a name and a rate such as `VAT 19%`")?;
        let rate = rate.parse().map_err(|error: billsby_mock::billing::rules::NotAPercentage| error.to_string())?;
        Ok(Self(Tax { name: name.to_owned(), rate }))
    }
}

/// A tax as it is written.
pub fn tax(tax: &Tax) -> String {
    format!("{} {}%", tax.name, tax.rate)
}

/// The amount that is written, in smallest units.
pub fn minor(text: &str, currency: Currency) -> Fallible<i64> {
    let amount = Amount::parse(text, currency.code())?;
    match amount_text(amount.as_minor(), currency) {
        full if full == text => Ok(amount.as_minor()),
        full => Err(format!("amounts have all their decimals: write {full}, not {text}").into()),
    }
}

/// How an amount in smallest units is written.
pub fn amount_text(minor: i64, currency: Currency) -> String {
    Amount::minor(minor).in_currency(currency.code()).unwrap_or_else(|error| error.to_string())
}

#[test]
fn what_is_written_reads_back() {
    for text in ["2026-01-15", "2024-02-29 10:05", "2024-02-29 10:05:30"] {
        assert_eq!(text.parse::<Instant>().unwrap().to_string(), text);
    }
    let tax_text = "Sales tax 8.875%";
    assert_eq!(tax(&tax_text.parse::<Taxed>().unwrap().0), tax_text);
    let usd = Currency::USD;
    assert_eq!(minor("-0.05", usd).unwrap(), -5);
    assert!(minor("1.5", usd).unwrap_err().to_string().contains("write 1.50"));
    assert!("1 months".parse::<Length>().is_err() && "2 month".parse::<Length>().is_err());
    assert!("2 fortnights".parse::<Length>().is_err() && "1 month".parse::<Wait>().is_err());
}
