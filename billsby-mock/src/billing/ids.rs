//! Ids, and the source they are drawn from.
//!
//! Customers, subscriptions and counters have an id of ten upper-case letters
//! and digits; everything else counts up. A customer's invoices and credit
//! notes share one series of numbers, `{customer id}-{counter}`.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use crate::billing::error::BillingError;
use crate::store::Key;

macro_rules! numbers {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub struct $name(i64);

        impl $name {
            /// The number behind the id.
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl Key for $name {
            fn from_number(number: i64) -> Self {
                Self(number)
            }
            fn number(self) -> i64 {
                self.0
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl From<i32> for $name {
            fn from(number: i32) -> Self {
                Self(number.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

numbers! {
    /// A product.
    ProductId,
    /// A plan of a product.
    PlanId,
    /// A cycle of a plan.
    CycleId,
    /// The pricing model of a cycle.
    PricingModelId,
    /// An add-on.
    AddOnId,
    /// An allowance.
    AllowanceId,
    /// A customer, counted: the id reports use beside [`CustomerId`].
    CustomerNumber,
    /// A subscription, counted, beside [`SubscriptionId`].
    SubscriptionNumber,
    /// An invoice, counted, beside its [`DocumentNumber`].
    InvoiceId,
    /// A credit note, counted, beside its [`DocumentNumber`].
    CreditNoteId,
    /// An attempt to take or give back money.
    PaymentLogId,
    /// A custom field.
    CustomFieldId,
    /// A customer's answer to a custom field.
    CustomFieldResponseId,
    /// An entry of a subscription's event log.
    EventLogId,
}

/// How many characters a code has.
const CODE_LENGTH: usize = 10;
const ALPHABET: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// An id whose letters are drawn at random.
pub(crate) trait Code: Copy + Eq + Hash {
    /// Its letters and digits.
    fn letters(self) -> [u8; CODE_LENGTH];
}

macro_rules! codes {
    ($($(#[$meta:meta])* $name:ident is $what:literal),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub struct $name([u8; CODE_LENGTH]);

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                // All are of one length, which an array would hash along, and so take nearly twice as long.
                state.write(&self.0);
            }
        }

        impl Code for $name {
            fn letters(self) -> [u8; CODE_LENGTH] {
                self.0
            }
        }

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                // Only ASCII is ever stored.
                std::str::from_utf8(&self.0).unwrap_or_default()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = BillingError;

            /// A text that cannot be an id is the id of nothing, hence [`BillingError::NotFound`].
            fn from_str(text: &str) -> Result<Self, BillingError> {
                let code = <[u8; CODE_LENGTH]>::try_from(text.as_bytes()).ok();
                code.filter(|code| code.iter().all(|byte| ALPHABET.contains(byte)))
                    .map(Self)
                    .ok_or_else(|| BillingError::not_found($what, text))
            }
        }
    )+};
}

codes! {
    /// What callers know a customer by.
    CustomerId is "customer",
    /// What callers know a subscription by.
    SubscriptionId is "subscription",
    /// The counter an allowance is measured with.
    CounterId is "counter",
    /// The gateway's own name for a transaction.
    TransactionReference is "transaction",
}

impl CounterId {
    /// Before every counter.
    pub(crate) const FIRST: Self = Self([0; CODE_LENGTH]);
}

/// The number of an invoice or a credit note: `5VL9JC0NE0-3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct DocumentNumber {
    /// Whose it is.
    pub customer: CustomerId,
    /// Its place in the customer's series, from 1.
    pub counter: u32,
}

impl DocumentNumber {
    /// Reads an invoice number.
    pub fn of_invoice(text: &str) -> Result<Self, BillingError> {
        Self::parse(text).ok_or_else(|| BillingError::not_found("invoice", text))
    }

    /// Reads a credit note number.
    pub fn of_credit_note(text: &str) -> Result<Self, BillingError> {
        Self::parse(text).ok_or_else(|| BillingError::not_found("credit note", text))
    }

    fn parse(text: &str) -> Option<Self> {
        let (customer, counter) = text.split_once('-')?;
        let number = Self { customer: customer.parse().ok()?, counter: counter.parse().ok()? };
        // One spelling a number: `+3` and `03` are other texts.
        (number.to_string() == text).then_some(number)
    }
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.customer, self.counter)
    }
}

/// Ids that count up from 1.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(bound = "")]
pub struct Sequence<Id> {
    last: i64,
    id: PhantomData<Id>,
}

impl<Id> Default for Sequence<Id> {
    fn default() -> Self {
        Self { last: 0, id: PhantomData }
    }
}

impl<Id: Key> Sequence<Id> {
    /// The number of the id that was drawn last.
    pub(crate) fn last(&self) -> i64 {
        self.last
    }

    /// The next id.
    pub fn draw(&mut self) -> Id {
        self.last += 1;
        Id::from_number(self.last)
    }
}

/// Where codes come from: splitmix64, so that one seed gives one row of ids
/// on every machine.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct IdSource {
    state: u64,
}

impl IdSource {
    /// The source that `seed` stands for.
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Another source, which this one and `name` stand for.
    pub(crate) fn branch(&self, name: &str) -> Self {
        // FNV-1a.
        let mix = |state: u64, byte| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self { state: name.bytes().fold(self.state, mix) }
    }

    /// The next 64 bits.
    pub(crate) fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    fn code(&mut self) -> [u8; CODE_LENGTH] {
        // Fifty of the 64 bits decide; the bias of the remainder does not matter here.
        let mut bits = self.draw();
        std::array::from_fn(|_| {
            let letter = ALPHABET[(bits % 36) as usize];
            bits /= 36;
            letter
        })
    }

    pub(crate) fn customer(&mut self) -> CustomerId {
        CustomerId(self.code())
    }

    pub(crate) fn subscription(&mut self) -> SubscriptionId {
        SubscriptionId(self.code())
    }

    pub(crate) fn counter(&mut self) -> CounterId {
        CounterId(self.code())
    }

    pub(crate) fn transaction(&mut self) -> TransactionReference {
        TransactionReference(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_gives_one_row_of_ids() {
        let draw = |seed| {
            let mut ids = IdSource::new(seed);
            [ids.customer().to_string(), ids.subscription().to_string()]
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        assert!(draw(7).iter().all(|id| id.len() == 10));
    }

    #[test]
    fn a_branch_is_a_row_of_its_own() {
        let ids = IdSource::new(7);
        assert_eq!(ids.branch("copy"), ids.branch("copy"));
        let rows = [ids.clone(), ids.branch("copy"), ids.branch("other"), IdSource::new(8).branch("copy")];
        let first = rows.map(|mut row| row.draw());
        assert!((1..first.len()).all(|place| !first[..place].contains(&first[place])), "{first:?}");
    }

    #[test]
    fn codes_and_numbers_read_back_and_other_texts_are_the_ids_of_nothing() {
        let customer = IdSource::new(1).customer();
        assert_eq!(customer.to_string().parse(), Ok(customer));
        for text in ["", "abc", "5vl9jc0ne0", "5VL9JC0NE0X", "5VL9JC0NÉ"] {
            let error = text.parse::<CustomerId>().unwrap_err();
            assert_eq!(error, BillingError::not_found("customer", text));
        }
        let number = DocumentNumber { customer, counter: 12 };
        assert_eq!(DocumentNumber::of_invoice(&number.to_string()), Ok(number));
        for text in [format!("{customer}-012"), format!("{customer}-+1"), format!("{customer}")] {
            assert!(DocumentNumber::of_invoice(&text).is_err(), "{text}");
        }
    }
}
