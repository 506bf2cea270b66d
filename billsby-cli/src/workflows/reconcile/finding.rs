//! What does not add up.

use billsby_client::Amount;
use serde::Serialize;

/// In which way something does not add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An amount that is written for people cannot be read.
    Unreadable,
    /// Two calls tell different things of one invoice or credit note.
    Contradiction,
    /// The lines of an invoice do not come to its sub-total.
    Lines,
    /// The taxes of an invoice do not come to its tax total.
    Taxes,
    /// Sub-total and tax do not come to the amount of an invoice.
    Total,
    /// An invoice is Paid, and no payment of it succeeded.
    PaymentMissing,
    /// More than one payment of an invoice succeeded.
    PaymentTwice,
    /// A payment of an invoice succeeded, and it is not Paid.
    PaymentUnnoticed,
    /// What can still be refunded of an invoice does not fit its credit notes.
    Refundable,
    /// A credit note belongs to an invoice, and no invoice has as much less to refund.
    CreditNoteWithoutInvoice,
    /// A refund of the ledger was never made.
    RefundMissing,
    /// A refund of the ledger was made, and was not paid out.
    RefundFailed,
    /// A refund of the ledger was made more than once.
    RefundTwice,
    /// A refund of the ledger was made of another invoice.
    RefundElsewhere,
    /// A refund was made that is not in the ledger.
    RefundUnexpected,
}

impl Kind {
    /// Every kind, with its word and what it means.
    pub const ALL: [(Self, &'static str, &'static str); 15] = [
        (Self::Unreadable, "unreadable", "an amount of an invoice cannot be read"),
        (Self::Contradiction, "contradiction", "two calls tell different things of one document"),
        (Self::Lines, "lines", "the lines of an invoice do not come to its sub-total"),
        (Self::Taxes, "taxes", "the taxes of an invoice do not come to its tax total"),
        (Self::Total, "total", "sub-total and tax do not come to the amount of an invoice"),
        (Self::PaymentMissing, "payment_missing", "an invoice is Paid, and no payment of it succeeded"),
        (Self::PaymentTwice, "payment_twice", "more than one payment of an invoice succeeded"),
        (Self::PaymentUnnoticed, "payment_unnoticed", "a payment succeeded, and the invoice is not Paid"),
        (Self::Refundable, "refundable", "what is left to refund does not fit the credit notes"),
        (
            Self::CreditNoteWithoutInvoice,
            "credit_note_without_invoice",
            "no invoice has as much less to refund as a credit note gave back",
        ),
        (Self::RefundMissing, "refund_missing", "a refund of the ledger was never made"),
        (Self::RefundFailed, "refund_failed", "a refund of the ledger was not paid out"),
        (Self::RefundTwice, "refund_twice", "a refund of the ledger was made more than once"),
        (Self::RefundElsewhere, "refund_elsewhere", "a refund of the ledger was made of another invoice"),
        (Self::RefundUnexpected, "refund_unexpected", "a refund was made that is not in the ledger"),
    ];

    /// Its word.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(kind, ..)| *kind == self).map_or("", |(_, word, _)| word)
    }
}

/// Something that does not add up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// Whose it is.
    pub customer_unique_id: String,
    /// In which way.
    pub kind: Kind,
    /// The number of the invoice or credit note.
    pub number: String,
    /// The entry of the ledger that it is about.
    pub reference: Option<String>,
    /// What was expected, in minor units.
    pub expected: Option<Amount>,
    /// What was found.
    pub found: Option<Amount>,
    /// The currency of both.
    pub currency: String,
    /// A sentence for a person.
    pub message: String,
}

impl Finding {
    /// A finding about a document.
    pub fn new(kind: Kind, customer: &str, number: impl ToString, currency: &str, message: impl Into<String>) -> Self {
        Self {
            customer_unique_id: customer.to_owned(),
            kind,
            number: number.to_string(),
            reference: None,
            expected: None,
            found: None,
            currency: currency.to_owned(),
            message: message.into(),
        }
    }

    /// What was expected, and what was found instead.
    pub fn amounts(self, expected: Amount, found: Amount) -> Self {
        Self { expected: Some(expected), found: Some(found), ..self }
    }

    /// The entry of the ledger that it is about.
    pub fn about(self, reference: &str) -> Self {
        Self { reference: Some(reference.to_owned()), ..self }
    }
}
