//! Collecting what an invoice asks for: charging it, and giving it up.

use jiff::Timestamp;

use crate::billing::company::Company;
use crate::billing::events::Event;
use crate::billing::ids::{CustomerId, DocumentNumber, InvoiceId};
use crate::billing::invoices::InvoiceStatus;
use crate::billing::outbox::Notice;
use crate::billing::payments::Outcome;

/// Why a charge is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChargeReason {
    First,
    Dunning,
    ByHand,
}

impl Company {
    /// Attempts to charge an invoice to the card on file. What costs nothing needs no attempt.
    pub(crate) fn charge_invoice(&mut self, id: InvoiceId, why: ChargeReason, now: Timestamp) {
        let Some(invoice) = self.store.invoices.get(id) else {
            return;
        };
        let (customer, is_free) = (invoice.customer(), invoice.amount.minor == 0);
        let outcome = if is_free { Outcome::Paid } else { self.charge_card(customer, id, now) };
        if outcome == Outcome::Paid {
            self.move_invoice(id, InvoiceStatus::Paid, now, |number, amount| Event::InvoicePaid { number, amount });
            self.heal(id, now);
            return;
        }
        self.log_invoice(id, now, |number, amount| Event::InvoiceUnpaid { number, amount, reason: outcome });
        let was_unpaid = self.store.update_invoice(id, |invoice| {
            let before = std::mem::replace(&mut invoice.status, InvoiceStatus::Unpaid);
            if why == ChargeReason::First {
                invoice.due = None;
            }
            before == InvoiceStatus::Unpaid
        });
        if was_unpaid == Some(false) {
            self.post_invoice(id, now, Notice::InvoiceUpdated);
        }
        self.dun(id, why, outcome, now);
    }

    /// Takes the amount of an invoice from the customer's card, and notes the attempt.
    fn charge_card(&mut self, customer: CustomerId, id: InvoiceId, now: Timestamp) -> Outcome {
        let charged = self.store.update_customer(customer, |customer| {
            let card = customer.card.clone()?;
            let outcome = card.charge(customer.card_attempts, now);
            customer.card_attempts = customer.card_attempts.saturating_add(1);
            Some((card, outcome))
        });
        // Without a card there is nobody to ask.
        let Some((card, outcome)) = charged.flatten() else {
            return Outcome::Failed;
        };
        let log = self.payment_log(&card, outcome, now);
        self.store.update_invoice(id, |invoice| {
            invoice.payments.push(log);
            invoice.card = Some(card);
        });
        outcome
    }

    /// Gives up an invoice: it is worth nothing afterwards.
    pub(crate) fn write_off(&mut self, invoice: InvoiceId, now: Timestamp) {
        self.log_invoice(invoice, now, |number, amount| Event::InvoiceWrittenOff { number, amount });
        self.store.update_invoice(invoice, |invoice| {
            invoice.amount.minor = 0;
            invoice.status = InvoiceStatus::WrittenOff;
            invoice.due = None;
        });
        self.post_invoice(invoice, now, Notice::InvoiceUpdated);
    }

    /// Gives up an invoice from `on` on.
    pub(crate) fn write_off_later(&mut self, invoice: InvoiceId, on: Timestamp, now: Timestamp) {
        self.move_invoice(invoice, InvoiceStatus::ToBeWrittenOff, now, |number, amount| Event::InvoiceToBeWrittenOff {
            number,
            amount,
            on,
        });
        self.store.update_invoice(invoice, |invoice| invoice.due = Some(on.into()));
    }

    /// Does what is due with an invoice.
    pub(crate) fn collect(&mut self, id: InvoiceId, now: Timestamp) {
        match self.store.invoices.get(id).map(|invoice| invoice.status) {
            Some(InvoiceStatus::Pending) => self.charge_invoice(id, ChargeReason::First, now),
            Some(InvoiceStatus::Unpaid) => self.charge_invoice(id, ChargeReason::Dunning, now),
            Some(InvoiceStatus::ToBeWrittenOff) => self.write_off(id, now),
            // Nothing is due once it is settled.
            _ => _ = self.store.update_invoice(id, |invoice| invoice.due = None),
        }
    }

    /// Moves an invoice on by hand or for good: nothing is due with it any more.
    pub(crate) fn move_invoice(
        &mut self,
        id: InvoiceId,
        to: InvoiceStatus,
        now: Timestamp,
        event: impl FnOnce(DocumentNumber, i64) -> Event,
    ) {
        self.store.update_invoice(id, |invoice| {
            invoice.status = to;
            invoice.due = None;
        });
        self.log_invoice(id, now, event);
        self.post_invoice(id, now, Notice::InvoiceUpdated);
    }
}
