//! What a new company starts with.

use crate::billing::settings::Settings;
use crate::billing::{BillingError, Company};
use crate::store::Fnv;
use jiff::Timestamp;
use std::hash::{Hash, Hasher};
use std::sync::{Mutex, PoisonError};

/// What follows the company in a key that is not chosen.
const KEY_SUFFIX: &str = "0123456789abcdef0123456789abcdef";

/// The key to a company when none is chosen.
pub(crate) fn usual_key(domain: &str) -> String {
    format!("{domain}_{KEY_SUFFIX}")
}

/// What the ids of one company of a server are drawn from: no two companies have the same, so that a test notices
/// when it asks the wrong one.
pub(crate) fn seed_of(domain: &str, seed: u64) -> u64 {
    let mut hasher = Fnv::default();
    (domain, seed).hash(&mut hasher);
    hasher.finish()
}

/// A company full of demo data, made at the start of this day.
pub(crate) fn demo(domain: &str, seed: u64, now: Timestamp) -> Result<Company, BillingError> {
    /// The one made last: a suite starts a thousand servers in a minute, all with the same.
    static LAST: Mutex<Option<(u64, Timestamp, Company)>> = Mutex::new(None);

    let day = midnight(now);
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let company = match &*last {
        Some((made_of, made_on, company)) if (*made_of, *made_on) == (seed, day) => company.clone(),
        _ => {
            let company = Company::demo(Settings::new(domain), seed, day)?;
            last.insert((seed, day, company)).2.clone()
        }
    };
    Ok(company.renamed(domain))
}

/// The start of the day in UTC: demo data made on one day is the same whenever it is made.
fn midnight(now: Timestamp) -> Timestamp {
    let day = 24 * 60 * 60;
    Timestamp::from_second(now.as_second().div_euclid(day) * day).unwrap_or(now)
}
