//! Billing dates: when periods begin and end. All days are UTC days.
//!
//! Every boundary is counted from an anchor, never from the boundary before
//! it, so that a subscription of the 31st is billed on the last day of
//! shorter months and returns to the 31st afterwards.

use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use crate::billing::enumeration::enumeration;
use crate::billing::instant::Instant;
use crate::billing::money::Share;

enumeration! {
    /// The unit in which cycles, trials and contract terms are counted.
    FrequencyType {
        /// Days.
        Daily = 1,
        /// Weeks.
        Weekly = 2,
        /// Months.
        Monthly = 3,
        /// Years.
        Yearly = 4,
    }
}

enumeration! {
    /// What fixes the day a cycle is billed on.
    BillingDateType {
        /// The day of sign-up.
        Anniversary = 1,
        /// A day of the month, 1 to 28.
        FixedDayEachMonth = 2,
        /// A day of the week, Monday being 1 (assumed).
        FixedDayOfTheWeek = 3,
    }
}

enumeration! {
    /// What a first period that is shorter than a cycle costs.
    ProRateOption {
        /// The whole price.
        DoNotProRate = 1,
        /// Nothing, not even an invoice.
        DoNotChargeUntilNextCycle = 2,
        /// The share of the days that remain.
        ProRateBasedOnDaysRemaining = 3,
    }
}

/// A length of time such as "every 3 months".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Frequency {
    /// How many units.
    pub every: u32,
    /// The unit.
    pub unit: FrequencyType,
}

impl Frequency {
    /// The instant `times` lengths after `anchor`; the end of time where the calendar ends.
    pub fn after(self, anchor: Timestamp, times: i64) -> Timestamp {
        let count = i64::from(self.every).saturating_mul(times);
        let span = match self.unit {
            FrequencyType::Daily => Span::new().try_days(count),
            FrequencyType::Weekly => Span::new().try_weeks(count),
            FrequencyType::Monthly => Span::new().try_months(count),
            FrequencyType::Yearly => Span::new().try_years(count),
        };
        span.and_then(|span| civil(anchor).checked_add(span)).ok().and_then(instant).unwrap_or(Timestamp::MAX)
    }
}

/// A stretch of time; the end belongs to the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Period {
    /// When it begins.
    pub start: Instant,
    /// When it ends.
    pub end: Instant,
}

impl Period {
    /// How many days lie between the day it begins and the day it ends.
    pub fn days(self) -> i64 {
        days_between(self.start.timestamp(), self.end.timestamp())
    }

    /// The share of its days that are left at `now`; the running day counts as left.
    pub fn share_left(self, now: Timestamp) -> Share {
        Share::new(days_between(now, self.end.timestamp()), self.days())
    }

    /// Whether `at` lies within.
    pub fn contains(self, at: Timestamp) -> bool {
        self.start <= at && at < self.end
    }
}

/// Which days a cycle is billed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum BillingDate {
    /// On the anniversary of sign-up.
    Anniversary,
    /// On a day of the month, in one month of the year where one is named.
    DayOfMonth {
        /// 1 to 28.
        day: i8,
        /// 1 to 12, for yearly cycles.
        month: Option<i8>,
    },
    /// On a weekday, from Monday, 1, to Sunday, 7.
    DayOfWeek(i8),
}

impl BillingDate {
    /// The kind of date.
    pub fn kind(self) -> BillingDateType {
        match self {
            Self::Anniversary => BillingDateType::Anniversary,
            Self::DayOfMonth { .. } => BillingDateType::FixedDayEachMonth,
            Self::DayOfWeek(_) => BillingDateType::FixedDayOfTheWeek,
        }
    }

    /// The fixed day of month or week.
    pub fn day(self) -> Option<i8> {
        match self {
            Self::Anniversary => None,
            Self::DayOfMonth { day, .. } | Self::DayOfWeek(day) => Some(day),
        }
    }

    /// The fixed month.
    pub fn month(self) -> Option<i8> {
        match self {
            Self::DayOfMonth { month, .. } => month,
            _ => None,
        }
    }

    fn falls_on(self, date: Date) -> bool {
        match self {
            Self::Anniversary => true,
            Self::DayOfMonth { day, month } => date.day() == day && month.is_none_or(|month| date.month() == month),
            Self::DayOfWeek(day) => Weekday::from_monday_one_offset(day).is_ok_and(|day| date.weekday() == day),
        }
    }

    /// The first day after `date` it falls on, looking at most a year ahead.
    fn next_after(self, date: Date) -> Option<Date> {
        date.series(Span::new().days(1)).skip(1).take(367).find(|day| self.falls_on(*day))
    }
}

/// How a subscription's boundaries are counted: the `passed`th from `anchor` is
/// the end of the period that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Schedule {
    /// Where boundaries are counted from.
    pub anchor: Instant,
    /// How many lengths lie between the anchor and the next boundary.
    pub passed: i32,
    /// How far apart boundaries are.
    pub frequency: Frequency,
    /// Which days they fall on; where it is an anniversary, that of the anchor.
    pub date: BillingDate,
}

impl Schedule {
    /// Boundaries from an instant on, the first of which is that instant.
    pub fn anniversary(anchor: Timestamp, frequency: Frequency) -> Self {
        Self { anchor: anchor.into(), passed: 0, frequency, date: BillingDate::Anniversary }
    }

    /// The end of the period that runs.
    pub fn boundary(self) -> Timestamp {
        self.frequency.after(self.anchor.timestamp(), self.passed.into())
    }

    /// The schedule once the period that runs has ended, and the end of the period that follows it.
    pub fn following(self) -> (Self, Timestamp) {
        let next = Self { passed: self.passed + 1, ..self };
        (next, next.boundary())
    }
}

/// The first paid period of a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FirstPeriod {
    /// From sign-up (or the end of the trial) to the first boundary.
    pub period: Period,
    /// How boundaries go on from there.
    pub schedule: Schedule,
    /// Which share of a whole period it is.
    pub share: Share,
}

/// The first paid period of a cycle that begins at `start`: a whole one, or
/// the stub up to a fixed billing day. Fixed days begin at midnight.
pub fn first_period(date: BillingDate, frequency: Frequency, start: Timestamp) -> FirstPeriod {
    let whole = |anchor| {
        let schedule = Schedule { anchor, passed: 1, frequency, date };
        let period = Period { start: start.into(), end: schedule.boundary().into() };
        FirstPeriod { period, schedule, share: Share::ALL }
    };
    if date == BillingDate::Anniversary {
        return whole(start.into());
    }
    let today = civil(start).date();
    if date.falls_on(today) {
        return whole(midnight(today).unwrap_or(start).into());
    }
    let Some(anchor) = date.next_after(today).and_then(midnight) else {
        return whole(start.into());
    };
    let before = Period { start: frequency.after(anchor, -1).into(), end: anchor.into() };
    FirstPeriod {
        period: Period { start: start.into(), end: anchor.into() },
        schedule: Schedule { anchor: anchor.into(), passed: 0, frequency, date },
        share: Share::new(days_between(start, anchor), before.days()),
    }
}

/// Whole months from `start` to `end`, at least one: what an average by month divides by.
pub fn months_between(start: Timestamp, end: Timestamp) -> i64 {
    let (start, end) = (civil(start), civil(end));
    let count = |at: DateTime| i64::from(at.year()) * 12 + i64::from(at.month());
    let mut months = count(end) - count(start);
    if (end.day(), end.time()) < (start.day(), start.time()) {
        months -= 1;
    }
    months.max(1)
}

/// The UTC date and time of an instant.
pub fn civil(at: Timestamp) -> DateTime {
    TimeZone::UTC.to_datetime(at)
}

fn days_between(start: Timestamp, end: Timestamp) -> i64 {
    let (start, end) = (civil(start).date(), civil(end).date());
    let seconds = end.duration_since(start).as_secs();
    seconds / (24 * 60 * 60)
}

fn midnight(date: Date) -> Option<Timestamp> {
    instant(date.at(0, 0, 0, 0))
}

fn instant(at: DateTime) -> Option<Timestamp> {
    TimeZone::UTC.to_timestamp(at).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        format!("{text}:00Z").parse().unwrap()
    }

    const MONTHLY: Frequency = Frequency { every: 1, unit: FrequencyType::Monthly };

    #[test]
    fn a_month_end_anchor_returns_to_its_day() {
        let anchor = at("2027-10-31T09:00");
        let ends: Vec<_> = (1..=6).map(|n| MONTHLY.after(anchor, n)).collect();
        let days = ["11-30", "12-31", "01-31", "02-29", "03-31", "04-30"];
        for (end, day) in ends.iter().zip(days) {
            assert!(end.to_string().contains(day), "{end} is not {day}");
        }
    }

    #[test]
    fn leap_days_and_year_ends() {
        let yearly = Frequency { every: 1, unit: FrequencyType::Yearly };
        assert_eq!(yearly.after(at("2028-02-29T00:00"), 1), at("2029-02-28T00:00"));
        assert_eq!(yearly.after(at("2028-02-29T00:00"), 4), at("2032-02-29T00:00"));
        let weekly = Frequency { every: 2, unit: FrequencyType::Weekly };
        assert_eq!(weekly.after(at("2026-12-25T10:00"), 1), at("2027-01-08T10:00"));
        let daily = Frequency { every: 1, unit: FrequencyType::Daily };
        assert_eq!(daily.after(at("2026-12-31T10:00"), 1), at("2027-01-01T10:00"));
        assert_eq!(yearly.after(at("2026-12-31T10:00"), i64::MAX), Timestamp::MAX);
    }

    #[test]
    fn an_anniversary_begins_with_a_whole_period() {
        let first = first_period(BillingDate::Anniversary, MONTHLY, at("2026-01-15T08:00"));
        assert_eq!(first.period.end, at("2026-02-15T08:00"));
        assert!(first.share.is_all());
        assert_eq!(first.schedule.following().1, at("2026-03-15T08:00"));
    }

    #[test]
    fn a_fixed_day_begins_with_the_share_up_to_it() {
        let tenth = BillingDate::DayOfMonth { day: 10, month: None };
        let first = first_period(tenth, MONTHLY, at("2026-01-25T08:00"));
        assert_eq!(first.period.end, at("2026-02-10T00:00"));
        // 25 January to 10 February is 16 of the 31 days from 10 January.
        assert_eq!(first.share, Share { part: 16, whole: 31 });
        assert_eq!(first.schedule.following().1, at("2026-03-10T00:00"));

        let on_the_day = first_period(tenth, MONTHLY, at("2026-01-10T08:00"));
        assert!(on_the_day.share.is_all());
        assert_eq!(on_the_day.period.end, at("2026-02-10T00:00"));

        let weekly = Frequency { every: 1, unit: FrequencyType::Weekly };
        // 25 January 2026 is a Sunday.
        let monday = first_period(BillingDate::DayOfWeek(1), weekly, at("2026-01-25T08:00"));
        assert_eq!(monday.period.end, at("2026-01-26T00:00"));
        assert_eq!(monday.share, Share { part: 1, whole: 7 });

        let yearly = Frequency { every: 1, unit: FrequencyType::Yearly };
        let april = BillingDate::DayOfMonth { day: 6, month: Some(4) };
        assert_eq!(first_period(april, yearly, at("2026-04-07T08:00")).period.end, at("2027-04-06T00:00"));
    }

    #[test]
    fn days_left_and_months_between() {
        let june = Period { start: at("2026-06-01T12:00").into(), end: at("2026-07-01T12:00").into() };
        assert_eq!(june.share_left(at("2026-06-11T18:00")), Share { part: 20, whole: 30 });
        assert_eq!(june.share_left(at("2026-08-11T18:00")).part, 0);
        assert_eq!(months_between(at("2026-01-31T00:00"), at("2026-02-28T00:00")), 1);
        assert_eq!(months_between(at("2026-01-15T00:00"), at("2027-01-14T00:00")), 11);
        assert_eq!(months_between(at("2026-01-15T00:00"), at("2027-01-15T00:00")), 12);
    }
}
