//! States as badges: a word, and a mark whose shape says as much as its colour.

use super::figures::words;
use crate::billing::credit_notes::CreditNoteStatus;
use crate::billing::customers::{CardStatus, CustomerStatus};
use crate::billing::invoices::InvoiceStatus;
use crate::billing::payments::Outcome;
use crate::billing::subscriptions::SubscriptionStatus;
use crate::billing::webhooks::DeliveryState;
use maud::{Markup, html};

/// What a state means to whoever looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    /// As it should be.
    Good,
    /// Under way.
    Waiting,
    /// Wants attention.
    Bad,
    /// Over.
    Quiet,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Good => "badge good",
            Self::Waiting => "badge waiting",
            Self::Bad => "badge bad",
            Self::Quiet => "badge quiet",
        }
    }
}

/// A word with a tone.
pub(super) fn badge(tone: Tone, word: &str) -> Markup {
    html! { span class=(tone.class()) { (word) } }
}

pub(super) fn customer(status: CustomerStatus) -> Markup {
    let tone = match status {
        CustomerStatus::Active => Tone::Good,
        CustomerStatus::Inactive => Tone::Quiet,
    };
    badge(tone, status.as_str())
}

pub(super) fn card(status: CardStatus) -> Markup {
    let tone = match status {
        CardStatus::Valid => Tone::Good,
        CardStatus::Missing => Tone::Quiet,
    };
    badge(tone, status.as_str())
}

pub(super) fn subscription(status: SubscriptionStatus) -> Markup {
    let tone = match status {
        SubscriptionStatus::Active => Tone::Good,
        SubscriptionStatus::InTrial | SubscriptionStatus::Paused => Tone::Waiting,
        SubscriptionStatus::Suspended => Tone::Bad,
        SubscriptionStatus::Cancelled => Tone::Quiet,
    };
    badge(tone, &words(status.as_str()))
}

pub(super) fn invoice(status: InvoiceStatus) -> Markup {
    let tone = match status {
        InvoiceStatus::Paid | InvoiceStatus::PaidOffline => Tone::Good,
        InvoiceStatus::Pending => Tone::Waiting,
        InvoiceStatus::Unpaid => Tone::Bad,
        InvoiceStatus::ToBeWrittenOff => Tone::Bad,
        InvoiceStatus::WrittenOff => Tone::Quiet,
    };
    badge(tone, &words(status.as_str()))
}

pub(super) fn credit_note(status: CreditNoteStatus) -> Markup {
    let tone = match status {
        CreditNoteStatus::Paid => Tone::Good,
        CreditNoteStatus::Pending => Tone::Waiting,
        CreditNoteStatus::Failed => Tone::Bad,
    };
    badge(tone, status.as_str())
}

pub(super) fn payment(outcome: Outcome) -> Markup {
    let tone = if outcome == Outcome::Paid { Tone::Good } else { Tone::Bad };
    badge(tone, outcome.as_str())
}

pub(super) fn delivery(state: DeliveryState) -> Markup {
    let tone = match state {
        DeliveryState::Delivered => Tone::Good,
        DeliveryState::Waiting => Tone::Waiting,
        DeliveryState::Failed => Tone::Bad,
    };
    badge(tone, state.as_str())
}
