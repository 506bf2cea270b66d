//! A customer, and what makes or changes one.

use super::RemoteData;
use crate::Timestamp;
use serde::{Deserialize, Serialize};

/// A customer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Customer {
    /// Its id.
    pub id: String,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The whole name.
    pub name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The phone number, with the code of its country.
    pub phone: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was changed last, where the provider says so.
    pub updated_at: Option<Timestamp>,
    /// The record as the provider has it, where it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_data: Option<RemoteData>,
}

/// What an invoice and the like tell of their customer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomerReference {
    /// The id of the customer.
    pub id: Option<String>,
    /// The whole name.
    pub name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// When the customer was made.
    pub created_at: Option<Timestamp>,
    /// When the customer was changed last.
    pub updated_at: Option<Timestamp>,
}

/// A customer to be made.
///
/// ```
/// use billsby_client::unified::NewCustomer;
///
/// let body = r#"{"first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com"}"#;
/// let customer: NewCustomer = serde_json::from_str(body)?;
/// assert_eq!(customer, NewCustomer::new("Ada", "Lovelace", "ada@example.com"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct NewCustomer {
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// The e-mail address.
    pub email: String,
    /// The billing address. Some providers must have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
}

/// What becomes of a customer: what is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct CustomerChange {
    /// The first name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The last name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The phone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// The billing address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
}

/// A phone number in its parts, since a provider may want to know the country, which the code alone does not tell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// The country, by its ISO 3166-1 alpha-3 code: `GBR`.
    pub country: String,
    /// The code that is dialled for the country: `44`.
    pub dial_code: String,
    /// The number, without the code: `2079460000`.
    pub number: String,
}

/// An address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// The first line.
    pub line1: String,
    /// The second line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line2: Option<String>,
    /// The city.
    pub city: String,
    /// The state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The country, by its ISO 3166-1 alpha-3 code: `GBR`.
    pub country: String,
    /// The post code.
    pub postal_code: String,
}

impl Customer {
    /// A customer of whom nothing but the id is known.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }
}

impl CustomerReference {
    /// A customer of whom nothing but the id is known.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: Some(id.into()), ..Self::default() }
    }
}

impl NewCustomer {
    /// A customer without an address.
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>, email: impl Into<String>) -> Self {
        Self { first_name: first_name.into(), last_name: last_name.into(), email: email.into(), address: None }
    }

    /// The same with a billing address.
    pub fn address(self, address: Address) -> Self {
        Self { address: Some(address), ..self }
    }
}

impl Phone {
    /// The number as a customer has it: `+44 2079460000`.
    pub fn international(&self) -> String {
        format!("+{} {}", self.dial_code.trim_start_matches('+'), self.number)
    }
}

/// The whole name of two parts, of which one or both may be missing.
pub(super) fn whole_name(first: &str, last: &str) -> Option<String> {
    let name = format!("{first} {last}");
    let name = name.trim();
    (!name.is_empty()).then(|| name.to_owned())
}
