//! Where people live and how they are reached.

mod packed;

use crate::billing::error::Violations;
use crate::billing::text::Text;

pub use packed::PackedContact;

/// What a personal field reads after an erasure.
pub const ERASED: &str = "gdpr";

/// A postal address. Lines that were not given are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Address<T = Text> {
    /// First line.
    pub line1: T,
    /// Second line.
    pub line2: T,
    /// City.
    pub city: T,
    /// State or region; two letters in the United States.
    pub state: T,
    /// Country, ISO 3166 alpha-3.
    pub country: T,
    /// Post code.
    pub post_code: T,
}

impl Address {
    /// Checks the country.
    pub(crate) fn check(&self, pointer: &str, violations: &mut Violations) {
        let country = &self.country;
        let three_letters = country.len() == 3 && country.bytes().all(|b| b.is_ascii_alphabetic());
        let passes = three_letters || country.is_empty();
        violations.check(passes, format!("{pointer}/country"), || {
            format!("must be a three-letter ISO 3166 code such as USA, not `{country}`")
        });
    }

    /// The same for nobody: the country stays.
    pub(crate) fn erased(&self) -> Self {
        let gdpr = || Text::from(ERASED);
        Self {
            line1: gdpr(),
            line2: gdpr(),
            city: gdpr(),
            state: gdpr(),
            country: self.country.clone(),
            post_code: gdpr(),
        }
    }
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Phone {
    /// The country of the dial code, ISO 3166 alpha-3.
    pub dial_country: Text,
    /// The dial code: `+1`.
    pub dial_code: Text,
    /// The number without leading zero.
    pub number: Text,
}

/// A telephone number as a command gives it; a number needs both dial fields.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct PhoneInput {
    /// `phoneNumberDialCountry`
    pub dial_country: Option<String>,
    /// `phoneNumberDialCode`
    pub dial_code: Option<String>,
    /// `phoneNumber`
    pub number: Option<String>,
}

impl PhoneInput {
    /// The number, or none where none was given.
    pub(crate) fn check(&self, violations: &mut Violations) -> Option<Phone> {
        let given = |field: &Option<String>| field.clone().filter(|text| !text.trim().is_empty());
        let number = given(&self.number)?;
        let (country, code) = (given(&self.dial_country), given(&self.dial_code));
        violations.check(country.is_some(), "/phoneNumberDialCountry", || "is required where phoneNumber is given");
        violations.check(code.is_some(), "/phoneNumberDialCode", || "is required where phoneNumber is given");
        Some(Phone { dial_country: country?.into(), dial_code: code?.into(), number: number.into() })
    }
}

/// Who pays: the part of a customer that invoices keep a copy of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Contact<T = Text> {
    /// First name.
    pub first_name: T,
    /// Last name.
    pub last_name: T,
    /// E-mail address.
    pub email: T,
    /// Billing address.
    pub address: Address<T>,
}

impl Contact {
    /// First and last name.
    pub fn full_name(&self) -> String {
        full_name(&self.first_name, &self.last_name)
    }

    /// Checks names, e-mail and address; `address_pointer` is where the command has the latter.
    pub(crate) fn check(&self, address_pointer: &str, violations: &mut Violations) {
        for (pointer, value) in [("/firstName", &self.first_name), ("/lastName", &self.last_name)] {
            violations.check(!value.is_empty(), pointer, || "must not be empty");
        }
        check_email(&self.email, "/email", violations);
        self.address.check(address_pointer, violations);
    }

    /// The same for nobody: the country stays.
    pub(crate) fn erased(&self) -> Self {
        Self {
            first_name: ERASED.into(),
            last_name: ERASED.into(),
            email: ERASED.into(),
            address: self.address.erased(),
        }
    }
}

fn full_name(first: &str, last: &str) -> String {
    format!("{first} {last}").trim().to_owned()
}

pub(crate) fn check_email(email: &str, pointer: &str, violations: &mut Violations) {
    let printable = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_graphic());
    let passes =
        email.split_once('@').is_some_and(|(name, host)| printable(name) && printable(host) && !host.contains('@'));
    violations.check(passes || email == ERASED, pointer, || "must be an e-mail address, like `ada@example.com`");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_needs_its_dial_fields() {
        let number = PhoneInput { number: Some("5550100".into()), ..PhoneInput::default() };
        let mut violations = Violations::default();
        assert_eq!(number.check(&mut violations), None);
        let message = violations.finish().unwrap_err().to_string();
        assert!(message.contains("/phoneNumberDialCountry"), "{message}");
        assert!(message.contains("/phoneNumberDialCode"), "{message}");

        let mut violations = Violations::default();
        assert_eq!(PhoneInput::default().check(&mut violations), None);
        assert_eq!(violations.finish(), Ok(()));
    }

    #[test]
    fn a_contact_is_checked_field_by_field() {
        let contact = Contact { email: "ada".into(), ..Contact::default() };
        let mut violations = Violations::default();
        contact.check("/billingAddress", &mut violations);
        let message = violations.finish().unwrap_err().to_string();
        for field in ["/firstName", "/lastName", "/email must be an e-mail address, like `ada@example.com`"] {
            assert!(message.contains(field), "{message}");
        }
        let mut violations = Violations::default();
        contact.erased().check("/billingAddress", &mut violations);
        assert_eq!(violations.finish(), Ok(()));
    }
}
