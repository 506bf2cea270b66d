//! Payments: what becomes of an attempt to move money.
//!
//! There is no gateway. The token of the card decides, so that a test can say
//! what shall happen:
//!
//! | token starts with | charge | pay-out of a credit note |
//! |---|---|---|
//! | `tok_decline` | declined by the bank | paid |
//! | `tok_fail` | failed at the gateway, which is not a decline | paid |
//! | `tok_expire` | declined, because the card has expired | paid |
//! | `tok_chain_` | one word an attempt, the last one from then on: `tok_chain_decline_fail_ok` | paid |
//! | `tok_refund_fail` | paid | failed |
//! | anything else | paid | paid |
//!
//! The words of a chain are `ok`, `decline`, `fail` and `expire`. Attempts are
//! counted from the day the card was put on file, over all invoices.
//!
//! Whatever its token, a card is declined once the month it expires in is over.

use std::fmt;

use jiff::Timestamp;

use crate::billing::calendar::civil;
use crate::billing::company::Company;
use crate::billing::enumeration::enumeration;
use crate::billing::error::Violations;
use crate::billing::ids::{PaymentLogId, TransactionReference};
use crate::billing::instant::Instant;
use crate::billing::text::Text;

/// A card whose charges are declined.
pub const DECLINE_TOKEN: &str = "tok_decline";
/// A card whose charges fail at the gateway.
pub const FAIL_TOKEN: &str = "tok_fail";
/// A card that is declined as an expired one.
pub const EXPIRE_TOKEN: &str = "tok_expire";
/// A card that follows a chain of outcomes.
pub const CHAIN_TOKEN: &str = "tok_chain_";
/// A card that takes charges and fails refunds.
pub const REFUND_FAIL_TOKEN: &str = "tok_refund_fail";

/// A card on file. `Debug` shows neither its token nor its holder.
#[derive(Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Card {
    /// The name on it.
    pub full_name: Text,
    /// What the tokenizer made of its number.
    pub token: Text,
    /// 1 to 12.
    pub expiry_month: i32,
    /// Four digits.
    pub expiry_year: i32,
    /// The brand: `visa`, `master`, `american_express`.
    pub brand: Text,
    /// The end of its number.
    pub last4_digits: Text,
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
        for word in self.chain().into_iter().flatten().filter(|word| Outcome::of_word(word).is_none()) {
            let known = "ok, decline, fail and expire";
            violations.add(
                format!("{pointer}/paymentCardToken"),
                format!("is a chain of {known} after `{CHAIN_TOKEN}`, and `{word}` is none of them"),
            );
        }
    }

    /// The words of a token that is a chain.
    fn chain(&self) -> Option<impl Iterator<Item = &str>> {
        self.token.strip_prefix(CHAIN_TOKEN).map(|words| words.split('_'))
    }

    /// Whether the month it expires in is over.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        let today = civil(now);
        (i32::from(today.year()), i32::from(today.month())) > (self.expiry_year, self.expiry_month)
    }

    /// What becomes of a charge at `now`, after `before` earlier ones.
    pub fn charge(&self, before: u32, now: Timestamp) -> Outcome {
        if let Some(words) = self.chain() {
            let place = usize::try_from(before).unwrap_or(usize::MAX);
            let words: Vec<&str> = words.collect();
            let word = words.get(place).or(words.last()).and_then(|word| Outcome::of_word(word));
            return self.unless_expired(word.unwrap_or(Outcome::Paid), now);
        }
        let outcome = match &self.token {
            token if token.starts_with(DECLINE_TOKEN) => Outcome::Declined,
            token if token.starts_with(FAIL_TOKEN) => Outcome::Failed,
            token if token.starts_with(EXPIRE_TOKEN) => Outcome::Expired,
            _ => Outcome::Paid,
        };
        self.unless_expired(outcome, now)
    }

    /// A gateway that has no answer does not learn that the card has expired.
    fn unless_expired(&self, outcome: Outcome, now: Timestamp) -> Outcome {
        match outcome {
            Outcome::Paid if self.is_expired(now) => Outcome::Expired,
            outcome => outcome,
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
        /// The bank said no, because the card has expired.
        Expired,
        /// The gateway had no answer.
        Failed,
    }
}

impl Outcome {
    /// What a word of a chain stands for.
    fn of_word(word: &str) -> Option<Self> {
        match word {
            "ok" => Some(Self::Paid),
            "decline" => Some(Self::Declined),
            "fail" => Some(Self::Failed),
            "expire" => Some(Self::Expired),
            _ => None,
        }
    }
}

/// An attempt to take or give back money.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct PaymentLog {
    /// Its id.
    pub id: PaymentLogId,
    /// When.
    pub created_on: Instant,
    /// The gateway's name for it.
    pub reference: TransactionReference,
    /// The brand of the card.
    pub payment_method: Text,
    /// What became of it.
    pub outcome: Outcome,
}

impl Company {
    pub(crate) fn payment_log(&mut self, card: &Card, outcome: Outcome, now: Timestamp) -> PaymentLog {
        PaymentLog {
            id: self.store.payment_log_ids.draw(),
            created_on: now.into(),
            reference: self.transactions.transaction(),
            payment_method: card.brand.clone(),
            outcome,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::now;

    fn card(token: &str) -> Card {
        Card { token: token.into(), expiry_month: 1, expiry_year: 2026, ..Card::default() }
    }

    #[test]
    fn the_token_decides() {
        let outcomes = |token| (card(token).charge(0, now()), card(token).pay_out());
        assert_eq!(outcomes("anything"), (Outcome::Paid, Outcome::Paid));
        assert_eq!(outcomes("tok_decline_1"), (Outcome::Declined, Outcome::Paid));
        assert_eq!(outcomes("tok_fail"), (Outcome::Failed, Outcome::Paid));
        assert_eq!(outcomes("tok_expired"), (Outcome::Expired, Outcome::Paid));
        assert_eq!(outcomes("tok_refund_fail"), (Outcome::Paid, Outcome::Failed));
    }

    #[test]
    fn a_chain_goes_on_with_its_last_word() {
        let card = card("tok_chain_decline_fail_expire_ok");
        let outcomes: Vec<_> = (0..6).map(|before| card.charge(before, now())).collect();
        use Outcome::*;
        assert_eq!(outcomes, [Declined, Failed, Expired, Paid, Paid, Paid]);
        let mut violations = Violations::default();
        for token in ["tok_chain_", "tok_chain_ok_later"] {
            Card { token: token.into(), ..card.clone() }.check("", &mut violations);
        }
        let message = violations.finish().unwrap_err().to_string();
        assert!(message.contains("`` is none") && message.contains("`later` is none"), "{message}");
    }

    #[test]
    fn a_card_is_declined_when_its_last_month_is_over() {
        let charge = |text: &str, token| card(token).charge(0, text.parse().unwrap());
        assert_eq!(charge("2026-01-31T23:59:59Z", "tok_ok"), Outcome::Paid);
        assert_eq!(charge("2026-02-01T00:00:00Z", "tok_ok"), Outcome::Expired);
        assert_eq!(charge("2027-01-01T00:00:00Z", "tok_chain_ok"), Outcome::Expired);
        assert_eq!(charge("2027-01-01T00:00:00Z", "tok_fail"), Outcome::Failed);
    }
}
