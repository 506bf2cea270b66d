use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::billing::address::{Address, Contact, full_name};
use crate::billing::text::PackedTexts;

/// A contact as records keep it: a customer, its subscriptions and its invoices share one piece of memory.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PackedContact(PackedTexts);

// The places of its texts.
const FIRST_NAME: usize = 0;
const LAST_NAME: usize = 1;
const EMAIL: usize = 2;
const COUNTRY: usize = 3;

impl PackedContact {
    /// First name.
    pub fn first_name(&self) -> &str {
        self.0.get(FIRST_NAME)
    }

    /// Last name.
    pub fn last_name(&self) -> &str {
        self.0.get(LAST_NAME)
    }

    /// First and last name.
    pub fn full_name(&self) -> String {
        full_name(self.first_name(), self.last_name())
    }

    /// E-mail address.
    pub fn email(&self) -> &str {
        self.0.get(EMAIL)
    }

    /// The country of the billing address.
    pub fn country(&self) -> &str {
        self.0.get(COUNTRY)
    }

    /// The contact, to be read in full.
    pub fn read(&self) -> Contact<&str> {
        self.texts()
    }

    /// The contact, to be changed.
    pub fn unpack(&self) -> Contact {
        self.texts()
    }

    fn texts<'a, T: From<&'a str>>(&'a self) -> Contact<T> {
        let mut texts = self.0.iter();
        let mut next = || texts.next().unwrap_or_default().into();
        let (first_name, last_name, email, country) = (next(), next(), next(), next());
        let address = Address { country, line1: next(), line2: next(), city: next(), state: next(), post_code: next() };
        Contact { first_name, last_name, email, address }
    }
}

impl From<&Contact> for PackedContact {
    fn from(contact: &Contact) -> Self {
        let Contact { first_name, last_name, email, address } = contact;
        let Address { line1, line2, city, state, country, post_code } = address;
        let texts = [first_name, last_name, email, country, line1, line2, city, state, post_code];
        Self(texts.into_iter().map(|text| text.as_str()).collect())
    }
}

impl From<Contact> for PackedContact {
    fn from(contact: Contact) -> Self {
        Self::from(&contact)
    }
}

impl Default for PackedContact {
    fn default() -> Self {
        Contact::default().into()
    }
}

impl fmt::Debug for PackedContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.read().fmt(f)
    }
}

impl Serialize for PackedContact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.read().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for PackedContact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Contact::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_comes_back_as_it_was() {
        let text = |place: usize| "é".repeat(place * 40).into();
        let contact = Contact {
            first_name: text(1),
            last_name: text(2),
            email: text(3),
            address: Address {
                line1: text(4),
                line2: text(0),
                city: text(5),
                state: text(6),
                country: text(7),
                post_code: text(8),
            },
        };
        let packed = PackedContact::from(&contact);
        assert_eq!(packed.unpack(), contact);
        assert_eq!(packed.full_name(), contact.full_name());
        assert_eq!((packed.first_name(), packed.last_name()), (&*contact.first_name, &*contact.last_name));
        assert_eq!((packed.email(), packed.country()), (&*contact.email, &*contact.address.country));
        let file = postcard::to_stdvec(&contact).unwrap();
        assert_eq!(postcard::to_stdvec(&packed).unwrap(), file);
        assert_eq!(postcard::from_bytes::<PackedContact>(&file).unwrap(), packed);
        assert_eq!(PackedContact::default().unpack(), Contact::default());
    }
}
