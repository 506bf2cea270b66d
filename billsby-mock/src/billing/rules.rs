//! The rules a company bills by, beyond what its catalogue says: when charges
//! settle, when usage is counted, what follows a payment that did not come,
//! and what is added for tax. None of them can be set through the public
//! interface.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};

use crate::billing::company::Company;
use crate::billing::enumeration::enumeration;
use crate::billing::error::{BillingError, Violations};
use crate::billing::money::divide_half_up;

/// The rules a company bills by.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Rules {
    /// When charges and refunds settle.
    pub settlement: Settlement,
    /// When changes of counters take effect.
    pub counting: Counting,
    /// What follows a payment that did not come.
    pub dunning: Dunning,
    /// What is added for tax, by the country the customer is billed in, ISO 3166 alpha-3.
    pub taxes: BTreeMap<String, Tax>,
}

enumeration! {
    /// When charges and refunds settle.
    #[derive(Default)]
    Settlement {
        /// As they are made.
        #[default]
        Immediate,
        /// At the next full five minutes, as with the real service; Pending until then.
        Batched,
    }
}

/// How far apart batches are, in seconds.
const BATCH: i64 = 5 * 60;

impl Settlement {
    /// When what is made at `now` settles; none where that is at once.
    pub fn due(self, now: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Immediate => None,
            Self::Batched => Timestamp::from_second((now.as_second().div_euclid(BATCH) + 1) * BATCH).ok(),
        }
    }
}

/// When changes of counters take effect.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Counting {
    /// As they are made.
    #[default]
    Immediate,
    /// So long afterwards; a reading until then shows the usage before.
    Queued(SignedDuration),
}

/// What follows a payment of a subscription that did not come.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Dunning {
    /// Where the bank said no.
    pub declined: DunningRule,
    /// Where the gateway had no answer.
    pub failed: DunningRule,
}

impl Default for Dunning {
    /// Four more attempts over eleven days after a decline, three over three days after a failure; then the invoice
    /// stays Unpaid and the subscription is suspended.
    fn default() -> Self {
        let rule = |days: &[i64]| DunningRule {
            retries: days.iter().map(|days| SignedDuration::from_hours(24 * days)).collect(),
            invoice: InvoiceEnd::Leave,
            subscription: SubscriptionEnd::Suspended,
        };
        Self { declined: rule(&[1, 2, 3, 5]), failed: rule(&[1, 1, 1]) }
    }
}

/// One of the two rules of dunning.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct DunningRule {
    /// How long to wait before each further attempt. The end follows the last of them at once.
    pub retries: Vec<SignedDuration>,
    /// What becomes of the invoice in the end.
    pub invoice: InvoiceEnd,
    /// What becomes of the subscription in the end.
    pub subscription: SubscriptionEnd,
}

/// What becomes of an invoice that dunning could not collect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum InvoiceEnd {
    /// It stays Unpaid.
    Leave,
    /// It is written off.
    WriteOff,
    /// It is ToBeWrittenOff for so long, and then written off.
    WriteOffAfter(SignedDuration),
}

enumeration! {
    /// What becomes of the subscription whose invoice dunning could not collect.
    SubscriptionEnd {
        /// It goes on.
        Active,
        /// It is suspended.
        Suspended,
        /// It is cancelled.
        Cancelled,
    }
}

/// A tax that is added to what a customer is billed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Tax {
    /// What invoices call it.
    pub name: String,
    /// How much.
    pub rate: Percent,
}

/// A percentage with at most three decimals, such as 8.875.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Percent(u32);

impl Percent {
    /// How many parts a hundred per cent have.
    const WHOLE: u32 = 100_000;

    /// So many whole per cent, a hundred at most.
    pub fn whole(percent: u8) -> Self {
        Self((u32::from(percent) * 1000).min(Self::WHOLE))
    }

    /// This share of an amount, rounded half up.
    pub fn of(self, amount: i128) -> i128 {
        divide_half_up(amount * i128::from(self.0), i128::from(Self::WHOLE))
    }

    /// The greatest amount that comes to `total` at most when this share of it is added.
    pub fn most_within(self, total: i128) -> i128 {
        let (whole, both) = (i128::from(Self::WHOLE), i128::from(Self::WHOLE + self.0));
        // Half a unit more than `total` would be rounded up beyond it.
        ((2 * total + 1) * whole - 1) / (2 * both)
    }
}

/// The text is no percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be a percentage from 0 to 100 with at most three decimals, such as 8.875")]
pub struct NotAPercentage;

impl FromStr for Percent {
    type Err = NotAPercentage;

    fn from_str(text: &str) -> Result<Self, NotAPercentage> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |text: &str, most: usize| {
            let fits = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
            fits.then(|| text.parse::<u32>().ok()).flatten().ok_or(NotAPercentage)
        };
        let parts = digits(whole, 3)? * 1000 + digits(&format!("{decimals:0<3}"), 3)?;
        if parts > Self::WHOLE || decimals.is_empty() { Err(NotAPercentage) } else { Ok(Self(parts)) }
    }
}

impl fmt::Display for Percent {
    /// Without idle decimals, and without a sign.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{}.{:03}", self.0 / 1000, self.0 % 1000);
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

impl Rules {
    /// Checks lengths of time and countries.
    fn check(&self) -> Result<(), BillingError> {
        let mut violations = Violations::default();
        if let Counting::Queued(lag) = self.counting {
            violations.check(!lag.is_negative(), "/counting/lag", || format!("must not be negative, not {lag}"));
        }
        for (rule, name) in [(&self.dunning.declined, "declined"), (&self.dunning.failed, "failed")] {
            for (place, wait) in rule.retries.iter().enumerate() {
                let pointer = format!("/dunning/{name}/retries/{place}");
                violations.check(wait.is_positive(), pointer, || format!("must be longer than nothing, not {wait}"));
            }
            if let InvoiceEnd::WriteOffAfter(wait) = rule.invoice {
                let pointer = format!("/dunning/{name}/writeOffAfter");
                violations.check(wait.is_positive(), pointer, || format!("must be longer than nothing, not {wait}"));
            }
        }
        for country in self.taxes.keys() {
            let is_code = country.len() == 3 && country.bytes().all(|byte| byte.is_ascii_uppercase());
            violations.check(is_code, format!("/taxes/{country}"), || "must be a three-letter ISO 3166 code");
        }
        violations.finish()
    }
}

impl Company {
    /// The rules the company bills by.
    pub fn rules(&self) -> &Rules {
        &self.settings.rules
    }

    /// Sets the rules the company bills by. What is under way, such as a
    /// charge that waits for its batch or an attempt that is planned, stays as planned.
    ///
    /// # Errors
    /// When a length of time is negative, or a country is no code.
    pub fn set_rules(&mut self, rules: Rules) -> Result<(), BillingError> {
        rules.check()?;
        self.settings.rules = rules;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::{Shop, assert_refused};

    #[test]
    fn percentages_are_exact_and_read_back() {
        for (text, of_ten_thousand) in [("0", 0), ("8.875", 888), ("19", 1900), ("7.7", 770), ("100", 10_000)] {
            let percent: Percent = text.parse().unwrap();
            assert_eq!(percent.to_string(), text);
            assert_eq!(percent.of(10_000), of_ten_thousand, "{text}");
        }
        for text in ["", "-1", "100.001", "1.2345", "1.", ".5", "1,5", "١"] {
            assert!(text.parse::<Percent>().is_err(), "{text}");
        }
    }

    #[test]
    fn what_fits_with_its_share_is_the_most_that_does() {
        for text in ["0", "7.7", "8.875", "19", "33.333", "100"] {
            let percent: Percent = text.parse().unwrap();
            for total in 0..500 {
                let most = percent.most_within(total);
                let with_share = |amount: i128| amount + percent.of(amount);
                assert!(with_share(most) <= total && with_share(most + 1) > total, "{most} of {total} at {text}");
            }
        }
    }

    #[test]
    fn batches_come_at_full_five_minutes_and_never_now() {
        let due = |text: &str| Settlement::Batched.due(text.parse().unwrap()).unwrap().to_string();
        assert_eq!(due("2026-01-15T10:00:00Z"), "2026-01-15T10:05:00Z");
        assert_eq!(due("2026-01-15T10:04:59.9Z"), "2026-01-15T10:05:00Z");
        assert_eq!(due("2026-12-31T23:57:00Z"), "2027-01-01T00:00:00Z");
        assert_eq!(Settlement::Immediate.due(Timestamp::UNIX_EPOCH), None);
    }

    #[test]
    fn rules_that_cannot_be_kept_are_refused() {
        let mut shop = Shop::new();
        let back = SignedDuration::from_secs(-1);
        let refuse = |shop: &mut Shop, pointer, change: &dyn Fn(&mut Rules)| {
            let mut rules = shop.company.rules().clone();
            change(&mut rules);
            assert_refused(&mut shop.company, pointer, |company| company.set_rules(rules.clone()));
        };
        refuse(&mut shop, "/counting/lag", &|rules| rules.counting = Counting::Queued(back));
        refuse(&mut shop, "/dunning/declined/retries/1", &|rules| rules.dunning.declined.retries[1] = back);
        refuse(&mut shop, "/dunning/failed/writeOffAfter", &|rules| {
            rules.dunning.failed.invoice = InvoiceEnd::WriteOffAfter(SignedDuration::ZERO);
        });
        refuse(&mut shop, "/taxes/Germany", &|rules| {
            rules.taxes.insert("Germany".into(), Tax { name: "VAT".into(), rate: Percent::whole(19) });
        });
    }
}
