//! The words of a unified API for where a record stands, and how a provider's words become them.

crate::runtime::text_enumeration! {
    /// Where an invoice stands. A provider's word that has none here stands as it is.
    InvoiceStatus {
        /// It was not charged yet.
        Pending = "pending",
        /// It is paid.
        Paid = "paid",
        /// It could not be charged, and is owed.
        Failed = "failed",
        /// It is no longer claimed.
        Cancelled = "cancelled",
        /// It was paid, and all of it was given back.
        Refunded = "refunded",
        /// It was not sent yet.
        Draft = "draft",
    }
}

crate::runtime::text_enumeration! {
    /// What became of a payment. A provider's word that has none here stands as it is.
    PaymentStatus {
        /// It is under way.
        Pending = "pending",
        /// It is reserved, and not taken.
        Authorized = "authorized",
        /// It was taken.
        Paid = "paid",
        /// A part of it was taken.
        Partial = "partial",
        /// It was given back.
        Refunded = "refunded",
        /// It was undone before it was taken.
        Voided = "voided",
        /// It was called off.
        Cancelled = "cancelled",
        /// The provider does not say.
        NotTold = "unknown",
    }
}

crate::runtime::text_enumeration! {
    /// How a payment was made. A provider's word that has none here stands as it is.
    PaymentMethod {
        /// By card.
        Card = "card",
        /// By transfer from a bank.
        BankTransfer = "bank_transfer",
        /// In cash.
        Cash = "cash",
        /// By check.
        Check = "check",
        /// By PayPal.
        Paypal = "paypal",
        /// From a wallet.
        Wallet = "wallet",
        /// By wire.
        WireTransfer = "wire_transfer",
    }
}

crate::runtime::text_enumeration! {
    /// Where a subscription stands. A provider's word that has none here stands as it is.
    SubscriptionStatus {
        /// It is billed.
        Active = "active",
        /// It is free for now.
        Trialing = "trialing",
        /// It is not billed for a while.
        Paused = "paused",
        /// It waits for payment, or for a person.
        Suspended = "suspended",
        /// It has ended.
        Cancelled = "cancelled",
    }
}

crate::runtime::text_enumeration! {
    /// Whether a plan is sold. A provider's word that has none here stands as it is.
    PlanStatus {
        /// Everybody may buy it.
        Active = "active",
        /// It is not shown, and can still be bought.
        Hidden = "hidden",
        /// It is not sold any more.
        Archived = "archived",
    }
}

crate::runtime::text_enumeration! {
    /// Where a credit note stands. A provider's word that has none here stands as it is.
    CreditNoteStatus {
        /// It was not paid out yet.
        Pending = "pending",
        /// It was paid out.
        Paid = "paid",
        /// It could not be paid out.
        Failed = "failed",
    }
}

/// How the words of a provider become those of a unified API, and back: one row for each word of the provider.
#[derive(Clone, Copy, Debug)]
pub struct Crosswalk<S: 'static>(&'static [(&'static str, S)]);

impl<S: Clone + PartialEq + for<'t> From<&'t str>> Crosswalk<S> {
    /// A crosswalk of these rows.
    pub const fn new(rows: &'static [(&'static str, S)]) -> Self {
        Self(rows)
    }

    /// The unified word for one of the provider's, and whether there is a row for it. Without one the provider's
    /// word stands as it is.
    pub fn unified(&self, provider: &str) -> (S, bool) {
        match self.0.iter().find(|(word, _)| *word == provider) {
            Some((_, unified)) => (unified.clone(), true),
            None => (S::from(provider), false),
        }
    }

    /// The provider's words for a unified one. There are several where the unified word is coarser, and none where
    /// the provider knows no such thing.
    pub fn provider(&self, unified: &S) -> impl Iterator<Item = &'static str> {
        self.0.iter().filter(move |(_, word)| word == unified).map(|(word, _)| *word)
    }
}
