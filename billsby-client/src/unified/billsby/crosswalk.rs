//! Billsby's words and the unified ones.

use crate::unified::{
    CreditNoteStatus, Crosswalk, InvoiceStatus, PaymentMethod, PaymentStatus, PlanStatus, SubscriptionStatus,
};

/// No invoice of Billsby is refunded or a draft: one that was given back stays Paid, and
/// [`Invoice::refundable_amount`](crate::unified::Invoice::refundable_amount) tells how much of it is left.
pub const INVOICE_STATUS: Crosswalk<InvoiceStatus> = Crosswalk::new(&[
    ("Pending", InvoiceStatus::Pending),
    ("Paid", InvoiceStatus::Paid),
    ("PaidOffline", InvoiceStatus::Paid),
    ("Unpaid", InvoiceStatus::Failed),
    // It is still owed.
    ("ToBeWrittenOff", InvoiceStatus::Failed),
    ("WrittenOff", InvoiceStatus::Cancelled),
]);

/// The unified words have none for a payment that was tried and failed, so `failed` is not mapped, and stands as it
/// is.
pub const PAYMENT_STATUS: Crosswalk<PaymentStatus> = Crosswalk::new(&[("success", PaymentStatus::Paid)]);

/// Billsby tells the brand of the card. Any other word may be a way to pay that is no card.
pub const PAYMENT_METHOD: Crosswalk<PaymentMethod> = Crosswalk::new(&[
    ("visa", PaymentMethod::Card),
    ("master", PaymentMethod::Card),
    ("american_express", PaymentMethod::Card),
]);

/// Where a subscription stands.
pub const SUBSCRIPTION_STATUS: Crosswalk<SubscriptionStatus> = Crosswalk::new(&[
    ("Active", SubscriptionStatus::Active),
    ("InTrial", SubscriptionStatus::Trialing),
    ("Paused", SubscriptionStatus::Paused),
    ("Suspended", SubscriptionStatus::Suspended),
    ("Cancelled", SubscriptionStatus::Cancelled),
]);

/// Whether a plan is sold.
pub const PLAN_STATUS: Crosswalk<PlanStatus> = Crosswalk::new(&[
    ("Public", PlanStatus::Active),
    ("Hidden", PlanStatus::Hidden),
    ("Internal", PlanStatus::Hidden),
    ("OffSale", PlanStatus::Archived),
]);

/// Where a credit note stands.
pub const CREDIT_NOTE_STATUS: Crosswalk<CreditNoteStatus> = Crosswalk::new(&[
    ("Pending", CreditNoteStatus::Pending),
    ("Paid", CreditNoteStatus::Paid),
    ("Failed", CreditNoteStatus::Failed),
]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types;
    use std::fmt::Debug;

    /// Every word that Billsby is known to use has a row, but for those in `unmapped`; each row leads to a word of the
    /// unified list and back; and the unified words that no row leads to are those in `unused`.
    fn is_total<S>(crosswalk: Crosswalk<S>, known: &[&str], unified: &[S], unmapped: &[&str], unused: &[&str])
    where
        S: Clone + PartialEq + Debug + ToString + for<'t> From<&'t str>,
    {
        for word in known {
            let (status, is_mapped) = crosswalk.unified(word);
            assert_eq!(is_mapped, !unmapped.contains(word), "{word}");
            assert_eq!(unified.contains(&status), is_mapped, "{word} becomes {status:?}");
            if is_mapped {
                assert!(crosswalk.provider(&status).any(|back| back == *word), "{word} is not found by {status:?}");
            } else {
                assert_eq!(status.to_string(), *word, "what has no row stands as it is");
            }
        }
        for status in unified {
            let words: Vec<&str> = crosswalk.provider(status).collect();
            assert!(words.iter().all(|word| known.contains(word)), "{words:?} are not all words of Billsby");
            assert_eq!(words.is_empty(), unused.contains(&status.to_string().as_str()), "{status:?}");
        }
        assert_eq!(crosswalk.unified("Frobnicated"), (S::from("Frobnicated"), false));
    }

    #[test]
    fn every_word_has_a_row_and_every_row_leads_back() {
        fn words<T: ToString>(known: &[T]) -> Vec<String> {
            known.iter().map(T::to_string).collect()
        }
        macro_rules! total {
            ($table:ident, $known:expr, $unified:expr, $unmapped:expr, $unused:expr) => {
                let known = words($known);
                is_total($table, &known.iter().map(String::as_str).collect::<Vec<_>>(), $unified, &$unmapped, &$unused);
            };
        }
        let none: [&str; 0] = [];
        total!(INVOICE_STATUS, types::InvoiceStatus::KNOWN, InvoiceStatus::KNOWN, none, ["refunded", "draft"]);
        let unused = ["pending", "authorized", "partial", "refunded", "voided", "cancelled", "unknown"];
        total!(PAYMENT_STATUS, types::PaymentLogStatus::KNOWN, PaymentStatus::KNOWN, ["failed"], unused);
        let unused = ["bank_transfer", "cash", "check", "paypal", "wallet", "wire_transfer"];
        total!(PAYMENT_METHOD, &["visa", "master", "american_express"], PaymentMethod::KNOWN, none, unused);
        total!(SUBSCRIPTION_STATUS, types::SubscriptionStatus::KNOWN, SubscriptionStatus::KNOWN, none, none);
        total!(PLAN_STATUS, types::VisibilityName::KNOWN, PlanStatus::KNOWN, none, none);
        total!(CREDIT_NOTE_STATUS, types::CreditNoteStatus::KNOWN, CreditNoteStatus::KNOWN, none, none);
    }

    #[test]
    fn the_words_are_those_of_the_listing() {
        let words = |known: Vec<String>| known.join("|");
        let of = |known: &[InvoiceStatus]| words(known.iter().map(ToString::to_string).collect());
        assert_eq!(of(InvoiceStatus::KNOWN), "pending|paid|failed|cancelled|refunded|draft");
        let of = |known: &[PaymentStatus]| words(known.iter().map(ToString::to_string).collect());
        assert_eq!(of(PaymentStatus::KNOWN), "pending|authorized|paid|partial|refunded|voided|cancelled|unknown");
        let of = |known: &[PaymentMethod]| words(known.iter().map(ToString::to_string).collect());
        assert_eq!(of(PaymentMethod::KNOWN), "card|bank_transfer|cash|check|paypal|wallet|wire_transfer");
    }
}
