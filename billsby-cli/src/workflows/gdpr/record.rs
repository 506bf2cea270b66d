//! The record of an erasure: what somebody can be shown who asks whether it was done. There is nothing personal in it.

use super::personal::Place;
use crate::Failure;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// What is left of a customer, by the service's word.
pub const KEPT: [&str; 4] =
    ["country", "subscriptions, invoices and credit notes", "card on file", "feature tags and descriptions of charges"];

/// A step that cannot be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Step {
    /// The operation.
    pub operation: String,
    /// What it is done to.
    pub of: String,
    /// When it was begun.
    pub begun_on: String,
}

/// The record of an erasure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Record {
    /// The company.
    pub company: String,
    /// The customer. It is the only key left to the books, and nobody's name.
    pub customer_unique_id: String,
    /// When it was begun, also where that run broke off.
    pub begun_on: String,
    /// When it was erased, or first found to be.
    pub erased_on: Option<String>,
    /// The subscriptions that were cancelled for it.
    pub cancelled_subscriptions: BTreeSet<String>,
    /// A step that was begun, and of which nobody knows what came of it. It is written down before it is taken, so that
    /// a run that ends in the midst of it leaves a trace.
    #[serde(default)]
    pub under_way: Option<Step>,
    /// How many places showed personal data before, by operation.
    pub seen_in: BTreeMap<String, usize>,
    /// What stays.
    pub kept: Vec<String>,
    /// Where personal data stands still.
    pub left: BTreeSet<Place>,
    /// Whether everything was read back, and nothing personal was found.
    pub verified: bool,
    /// Why not everything could be read back.
    pub problem: Option<String>,
}

impl Record {
    /// A record that was begun now; or, where a run broke off, the one that it wrote to `path`.
    pub fn begin(company: &str, customer: &str, now: &str, path: Option<&Path>) -> Result<Self, Failure> {
        let before = path.map(|path| read(path, company, customer)).transpose()?.flatten();
        Ok(before.unwrap_or_else(|| Self {
            company: company.to_owned(),
            customer_unique_id: customer.to_owned(),
            begun_on: now.to_owned(),
            kept: KEPT.map(str::to_owned).to_vec(),
            ..Self::default()
        }))
    }

    /// Writes it, wholly or not at all.
    pub fn write(&self, path: &Path) -> Result<(), Failure> {
        let failed = |error| Failure::internal(format!("--record: {} cannot be written: {error}", path.display()));
        let text = serde_json::to_string_pretty(self).map_err(std::io::Error::other).map_err(failed)? + "\n";
        let mut beside = path.as_os_str().to_owned();
        beside.push(".part");
        let write = |mut file: File| file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
        File::create(&beside).and_then(write).and_then(|()| std::fs::rename(&beside, path)).map_err(failed)
    }
}

/// The record of an earlier run. Another file is not written over.
fn read(path: &Path, company: &str, customer: &str) -> Result<Option<Record>, Failure> {
    let text = match std::fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        read => read.map_err(|error| Failure::usage(format!("--record: {}: {error}", path.display())))?,
    };
    let record = serde_json::from_str::<Record>(&text).ok();
    match record.filter(|record| (record.company.as_str(), record.customer_unique_id.as_str()) == (company, customer)) {
        Some(record) => Ok(Some(record)),
        None => Err(Failure::usage(format!(
            "--record: {} is there, and is not the record of an erasure of {customer}; nothing was sent",
            path.display()
        ))),
    }
}
