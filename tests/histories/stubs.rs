//! When a period is a short one up to a fixed day, and what it costs; worked out from the calendar alone.

use billsby_mock::billing::calendar::{BillingDate, Frequency, FrequencyType, ProRateOption};
use billsby_mock::billing::cycles::Cycle;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

/// So many days of so many.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    pub days: i128,
    pub of: i128,
}

impl Part {
    pub const ALL: Self = Self { days: 1, of: 1 };
}

/// What a period that begins anew costs.
#[derive(Clone, Copy, Debug)]
pub enum Charged {
    Part(Part),
    /// Nothing until the next one.
    Nothing,
}

/// What a period of a cycle costs when it begins at `start`. One that follows another
/// begins on the fixed day, and is never a short one.
pub fn charged(cycle: &Cycle, start: Timestamp) -> Charged {
    let whole = Charged::Part(Part::ALL);
    let terms = &cycle.terms;
    if falls_on(terms.billing_date, civil(start).date()) {
        return whole;
    }
    match terms.pro_rate {
        ProRateOption::DoNotProRate => whole,
        ProRateOption::DoNotChargeUntilNextCycle => Charged::Nothing,
        ProRateOption::ProRateBasedOnDaysRemaining => {
            let end = first_end(cycle, start);
            let before = later(end, terms.frequency, -1);
            Charged::Part(Part { days: days(start, end), of: days(before, end) })
        }
    }
}

/// When a period of a cycle ends that begins anew at `start`.
pub fn first_end(cycle: &Cycle, start: Timestamp) -> Timestamp {
    let terms = &cycle.terms;
    let today = civil(start).date();
    match falls_on(terms.billing_date, today) {
        true => later(first_anchor(cycle, start), terms.frequency, 1),
        false => {
            let mut day = today;
            while !falls_on(terms.billing_date, day) {
                day = day.tomorrow().unwrap();
            }
            instant(day.at(0, 0, 0, 0))
        }
    }
}

/// Where the ends of periods are counted from when one begins anew at `start`.
pub fn first_anchor(cycle: &Cycle, start: Timestamp) -> Timestamp {
    let today = civil(start).date();
    match cycle.terms.billing_date {
        BillingDate::Anniversary => start,
        date if falls_on(date, today) => instant(today.at(0, 0, 0, 0)),
        _ => first_end(cycle, start),
    }
}

/// An instant so many lengths after another.
pub fn later(from: Timestamp, frequency: Frequency, times: i64) -> Timestamp {
    let count = i64::from(frequency.every) * times;
    let span = match frequency.unit {
        FrequencyType::Daily => Span::new().days(count),
        FrequencyType::Weekly => Span::new().days(7 * count),
        FrequencyType::Monthly => Span::new().months(count),
        FrequencyType::Yearly => Span::new().months(12 * count),
    };
    instant(civil(from) + span)
}

/// How many midnights lie between two instants.
pub fn days(start: Timestamp, end: Timestamp) -> i128 {
    i128::from(day_number(end)) - i128::from(day_number(start))
}

fn day_number(at: Timestamp) -> i64 {
    at.as_second().div_euclid(24 * 60 * 60)
}

fn falls_on(date: BillingDate, day: Date) -> bool {
    match date {
        BillingDate::Anniversary => true,
        BillingDate::DayOfMonth { day: of_month, month } => {
            day.day() == of_month && month.is_none_or(|month| day.month() == month)
        }
        BillingDate::DayOfWeek(from_monday) => day.weekday().to_monday_one_offset() == from_monday,
    }
}

fn civil(at: Timestamp) -> DateTime {
    TimeZone::UTC.to_datetime(at)
}

fn instant(at: DateTime) -> Timestamp {
    TimeZone::UTC.to_timestamp(at).unwrap()
}
