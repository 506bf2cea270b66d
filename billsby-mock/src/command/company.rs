//! One company of the configuration.

use super::clock::ClockWord;
use super::secret::Secret;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::convert::Infallible;
use std::str::FromStr;

/// One `[[company]]` of the file. What it leaves out is as for all companies.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct CompanyOptions {
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) api_key: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) data: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) seed: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) clock: Option<ClockWord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) rules: Option<Map<String, Value>>,
}

/// The argument of `--company` is its name.
impl FromStr for CompanyOptions {
    type Err = Infallible;

    fn from_str(name: &str) -> Result<Self, Infallible> {
        Ok(Self { name: name.to_owned(), api_key: None, data: None, seed: None, clock: None, rules: None })
    }
}
