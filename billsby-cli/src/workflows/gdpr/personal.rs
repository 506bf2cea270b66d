//! What of a reply is personal.

use super::reading::Reading;
use billsby_client::types::Customer;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;

/// The keys under which the service keeps what tells who somebody is.
const PERSONAL: &[&str] = &[
    "additionalEmail",
    "addressCity",
    "addressLine1",
    "addressLine2",
    "addressPostCode",
    "addressState",
    "city",
    "customerEmail",
    "customerFirstName",
    "customerFullName",
    "customerLastName",
    "customerTaxRegNumber",
    "email",
    "firstName",
    "fullName",
    "ipAddress",
    "lastName",
    "phoneNumber",
    "phoneNumberDialCode",
    "phoneNumberDialCodeCountry",
    "phoneNumberDialCountry",
    "postCode",
    "state",
];

/// Where the answers to custom fields stand: they may be anything.
const ANSWER: (&str, &str) = ("list_custom_field_responses", "value");

/// What the service writes over personal data.
const ERASED: &str = "gdpr";

/// Whether nothing is left of a value.
fn is_erased(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.split_whitespace().all(|word| word == ERASED),
        _ => false,
    }
}

/// A place at which personal data stands. It says where, and never what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The operation that shows it.
    pub operation: String,
    /// What was read: a customer, an invoice, a subscription.
    pub of: String,
    /// Where in the reply.
    pub pointer: String,
}

/// What tells one person from all others, in lower case. It is never printed.
pub struct Person(Vec<String>);

impl Person {
    /// Text that is found elsewhere by chance, such as a city or a short name, is left out: it is looked for by its key.
    pub fn of(customer: &Customer) -> Self {
        let name = format!("{} {}", customer.first_name, customer.last_name);
        let texts = [&customer.email, &name, &customer.billing_address.address_line1].into_iter();
        let others = [&customer.additional_email, &customer.phone_number];
        let texts = texts.chain(others.into_iter().flatten()).map(|text| text.to_lowercase());
        Self(texts.filter(|text| text.chars().count() > 5 && !is_erased(&Value::from(text.as_str()))).collect())
    }

    fn is_in(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.0.iter().any(|trace| text.contains(trace))
    }
}

/// Every place at which something personal stands: under a key that is for that, or because it is of this person.
pub fn places(readings: &[Reading], person: &Person) -> BTreeSet<Place> {
    let mut places = BTreeSet::new();
    for reading in readings {
        let mut look = Look { reading, person, pointer: String::new(), places: &mut places };
        look.at("", &reading.reply);
    }
    places
}

struct Look<'a> {
    reading: &'a Reading,
    person: &'a Person,
    pointer: String,
    places: &'a mut BTreeSet<Place>,
}

impl Look<'_> {
    fn at(&mut self, key: &str, value: &Value) {
        let mut below = |key: &str, name: &str, value: &Value| {
            let length = self.pointer.len();
            self.pointer.push('/');
            self.pointer.push_str(name);
            self.at(key, value);
            self.pointer.truncate(length);
        };
        match value {
            Value::Object(members) => members.iter().for_each(|(key, value)| below(key, key, value)),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, item)| below(key, &index.to_string(), item));
            }
            value => {
                let is_personal = PERSONAL.contains(&key) || ANSWER == (self.reading.operation, key);
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                // What the company says of itself is not the person's, even where the two are the same.
                let is_theirs = !key.starts_with("company") && !key.starts_with("footer") && self.person.is_in(&text);
                if (is_personal && !is_erased(value)) || is_theirs {
                    self.places.insert(Place {
                        operation: self.reading.operation.to_owned(),
                        of: self.reading.of.clone(),
                        pointer: self.pointer.clone(),
                    });
                }
            }
        }
    }
}
