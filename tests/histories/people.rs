//! People: every text about one has a mark of its own, by which it is found again.

use billsby_mock::billing::address::{Address, Contact, PhoneInput};
use billsby_mock::billing::payments::Card;

use crate::commands::CardRecipe;

/// A text that nothing else contains: ids have no lower-case letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark(String);

impl Mark {
    pub fn new(serial: usize) -> Self {
        Self(format!("Qx{serial:04}x"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A text about the person.
    pub fn text(&self, what: &str) -> String {
        format!("{what} {}", self.0)
    }

    pub fn email(&self) -> String {
        format!("{}@post.example", self.0)
    }

    pub fn address(&self, country: &str) -> Address {
        Address {
            line1: self.text("Line 1").into(),
            line2: self.text("Line 2").into(),
            city: self.text("City").into(),
            state: self.text("State").into(),
            country: country.into(),
            post_code: self.text("Post code").into(),
        }
    }

    pub fn contact(&self, country: &str) -> Contact {
        Contact {
            first_name: self.text("First").into(),
            last_name: self.text("Last").into(),
            email: self.email().into(),
            address: self.address(country),
        }
    }

    pub fn phone(&self) -> PhoneInput {
        PhoneInput {
            dial_country: Some(self.text("Dial country")),
            dial_code: Some(self.text("Dial code")),
            number: Some(self.text("Number")),
        }
    }

    pub fn card(&self, recipe: &CardRecipe) -> Card {
        Card {
            full_name: self.text("Holder").into(),
            token: recipe.token.as_str().into(),
            expiry_month: recipe.expiry_month,
            expiry_year: recipe.expiry_year,
            brand: "visa".into(),
            last4_digits: "1111".into(),
        }
    }
}
