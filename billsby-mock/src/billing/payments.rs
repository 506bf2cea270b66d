//! Payments: what becomes of an attempt to move money.
//!
//! There is no gateway. The token of the card decides, so that a test can say
//! what shall happen:
//!
//! | token starts with | charge | pay-out of a credit note |
//! |---|---|---|
//! | `tok_decline` | declined by the bank | paid |
//! | `tok_fail` | failed at the gateway, which is not a decline | paid |
//! | `tok_refund_fail` | paid | failed |
//! | anything else | paid | paid |

use std::fmt;

use jiff::Timestamp;

use crate::billing::company::Company;
use crate::billing::enumeration::enumeration;
use crate::billing::error::Violations;
use crate::billing::ids::{PaymentLogId, TransactionReference};

/// A card whose charges are declined.
pub const DECLINE_TOKEN: &str = "tok_decline";
/// A card whose charges fail at the gateway.
pub const FAIL_TOKEN: &str = "tok_fail";
/// A card that takes charges and fails refunds.
pub const REFUND_FAIL_TOKEN: &str = "tok_refund_fail";

/// A card on file. `Debug` shows neither its token nor its holder.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Card {
    /// The name on it.
    pub full_name: String,
    /// What the tokenizer made of its number.
    pub token: String,
    /// 1 to 12.
    pub expiry_month: i64,
    /// Four digits.
    pub expiry_year: i64,
    /// The brand: `visa`, `master`, `american_express`.
    pub brand: String,
    /// The end of its number.
    pub last4_digits: String,
}

impl fmt::Debug for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Card")
            .field("brand", &self.brand)
            .field("last4_digits", &self.last4_digits)
            .finish_non_exhaustive()
    }
}

impl Card {
    pub(crate) fn check(&self, pointer: &str, violations: &mut Violations) {
        violations.check(
            !self.token.is_empty(),
            format!("{pointer}/paymentCardToken"),
            || "must be a card token, not empty",
        );
        let month = self.expiry_month;
        violations.check((1..=12).contains(&month), format!("{pointer}/expiryMonth"), || {
            format!("must be from 1 to 12, not {month}")
        });
    }

    /// What becomes of a charge.
    pub fn charge(&self) -> Outcome {
        match &self.token {
            token if token.starts_with(DECLINE_TOKEN) => Outcome::Declined,
            token if token.starts_with(FAIL_TOKEN) => Outcome::Failed,
            _ => Outcome::Paid,
        }
    }

    /// What becomes of a pay-out.
    pub fn pay_out(&self) -> Outcome {
        match self.token.starts_with(REFUND_FAIL_TOKEN) {
            true => Outcome::Failed,
            false => Outcome::Paid,
        }
    }
}

enumeration! {
    /// What became of an attempt.
    Outcome {
        /// The money moved.
        Paid,
        /// The bank said no.
        Declined,
        /// The gateway had no answer.
        Failed,
    }
}

/// An attempt to take or give back money.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PaymentLog {
    /// Its id.
    pub id: PaymentLogId,
    /// When.
    pub created_on: Timestamp,
    /// The gateway's name for it.
    pub reference: TransactionReference,
    /// The brand of the card.
    pub payment_method: String,
    /// What became of it.
    pub outcome: Outcome,
}

impl Company {
    pub(crate) fn payment_log(&mut self, card: &Card, outcome: Outcome, now: Timestamp) -> PaymentLog {
        PaymentLog {
            id: self.store.payment_log_ids.draw(),
            created_on: now,
            reference: self.ids.transaction(),
            payment_method: card.brand.clone(),
            outcome,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_decides() {
        let card = |token: &str| Card { token: token.into(), ..Card::default() };
        let outcomes = |token| (card(token).charge(), card(token).pay_out());
        assert_eq!(outcomes("anything"), (Outcome::Paid, Outcome::Paid));
        assert_eq!(outcomes("tok_decline_1"), (Outcome::Declined, Outcome::Paid));
        assert_eq!(outcomes("tok_fail"), (Outcome::Failed, Outcome::Paid));
        assert_eq!(outcomes("tok_refund_fail"), (Outcome::Paid, Outcome::Failed));
    }
}
