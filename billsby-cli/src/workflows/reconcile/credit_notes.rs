//! Whether what is left to refund of the invoices fits the credit notes.
//!
//! A credit note does not say which invoice it is for. It is known how many belong to each, so they are shared out such
//! that those of an invoice come to what can no longer be refunded of it.

use super::books::{Billed, Books};
use super::finding::{Finding, Kind};
use billsby_client::Amount;
use billsby_client::types::{CustomerCreditNote, InvoiceStatus};

/// So many ways to share them out are tried at most; then what is found first has to do.
const MOST_TRIES: usize = 100_000;

/// What does not add up between the invoices and the credit notes of a customer.
pub fn check(books: &Books, findings: &mut Vec<Finding>) {
    let customer = books.customer.as_str();
    let claims: Vec<Claim> = books.invoices.iter().filter_map(|billed| Claim::of(books, billed)).collect();
    // A credit beside the subscription belongs to no invoice.
    let notes: Vec<&CustomerCreditNote> =
        books.credit_notes.iter().filter(|note| note.linked_transactions_count > 0).collect();
    let (unmet, left) = Sharing { claims: &claims, notes: &notes, tries: 0 }.unmatched();
    for claim in unmet {
        let row = &claim.billed.row;
        let currency = row.currency.as_str();
        let gone = claim.gone.with_code(currency).unwrap_or_else(|_| claim.gone.to_string());
        let message = match claim.notes {
            0 => format!("{gone} of it can no longer be refunded, and no credit note belongs to it."),
            1 => format!("{gone} of it can no longer be refunded, and no credit note comes to that."),
            many => format!("{gone} of it can no longer be refunded, and no {many} credit notes come to that."),
        };
        let finding = Finding::new(Kind::Refundable, customer, &row.invoice_number, currency, message);
        findings.push(match (claim.notes, row.amount.checked_sub(claim.gone)) {
            (0, Some(left)) => finding.amounts(row.amount, left),
            _ => finding,
        });
    }
    for note in left {
        let message = "No invoice of the customer has as much less to refund.";
        let (number, currency) = (&note.invoice_number, note.currency.as_str());
        let finding = Finding::new(Kind::CreditNoteWithoutInvoice, customer, number, currency, message);
        findings.push(finding.amounts(Amount::ZERO, note.amount));
    }
    for billed in &books.invoices {
        let row = &billed.row;
        let is_paid = row.status == InvoiceStatus::Paid;
        if !is_paid && !row.refundable_amount.is_zero() {
            let message = format!("It is {}, and some of it can be refunded.", row.status);
            let finding = Finding::new(Kind::Refundable, customer, &row.invoice_number, row.currency.as_str(), message);
            findings.push(finding.amounts(Amount::ZERO, row.refundable_amount));
        }
    }
    listed(books, findings);
}

/// The company's list and the customer's tell the same of each credit note.
fn listed(books: &Books, findings: &mut Vec<Finding>) {
    for listed in &books.listed_credit_notes {
        let (number, currency) = (&listed.credit_note_unique_id, listed.currency.as_str());
        let find = |message| Finding::new(Kind::Contradiction, &books.customer, number, currency, message);
        match books.credit_notes.iter().find(|note| note.invoice_number == *number) {
            None => findings.push(find("The company's list has the credit note, the customer's has not.")),
            Some(note) if (note.amount, &note.currency) != (listed.amount, &listed.currency) => {
                let finding = find("The company's list and the customer's tell another amount.");
                findings.push(finding.amounts(listed.amount, note.amount));
            }
            Some(_) => {}
        }
    }
}

/// What can no longer be refunded of an invoice, for which there have to be credit notes.
struct Claim<'a> {
    billed: &'a Billed,
    gone: Amount,
    notes: usize,
    /// Whether a change of plan may have turned some of it into credit, for which there is none.
    may_be_credit: bool,
}

impl<'a> Claim<'a> {
    fn of(books: &Books, billed: &'a Billed) -> Option<Self> {
        let row = &billed.row;
        let notes = usize::try_from(row.linked_transactions_count).unwrap_or_default();
        let is_paid = row.status == InvoiceStatus::Paid;
        let gone = match is_paid {
            true => row.amount.checked_sub(row.refundable_amount)?,
            false => Amount::ZERO,
        };
        let subscriptions = billed.full.subscriptions.iter().flatten();
        let mut changes = subscriptions
            .filter_map(|part| books.plan_changes.get(part.subscription_unique_id.as_ref()?.as_str()))
            .flatten();
        let may_be_credit = changes.any(|change| *change >= row.created_on);
        (notes > 0 || !gone.is_zero()).then_some(Self { billed, gone, notes, may_be_credit })
    }

    /// Whether credit notes that come to so much are enough.
    fn is_met_by(&self, sum: Amount) -> bool {
        sum == self.gone || (self.may_be_credit && sum < self.gone)
    }
}

/// How credit notes are shared out among invoices.
struct Sharing<'a> {
    claims: &'a [Claim<'a>],
    notes: &'a [&'a CustomerCreditNote],
    tries: usize,
}

impl<'a> Sharing<'a> {
    /// The claims that are not met and the credit notes that are left, where they cannot all be shared out.
    fn unmatched(mut self) -> (Vec<&'a Claim<'a>>, Vec<&'a CustomerCreditNote>) {
        let mut taken = vec![false; self.notes.len()];
        let is_all = self.share(0, &mut taken) && taken.iter().all(|taken| *taken);
        if is_all {
            return (Vec::new(), Vec::new());
        }
        // Some cannot be met; so that few are reported, each is met by itself as far as that goes.
        let mut taken = vec![false; self.notes.len()];
        let mut unmet = Vec::new();
        for claim in self.claims {
            self.tries = 0;
            if !self.choose(claim, 0, claim.notes, Amount::ZERO, &mut taken, &mut |_, _| true) {
                unmet.push(claim);
            }
        }
        let left = self.notes.iter().zip(taken).filter(|(_, taken)| !taken).map(|(note, _)| *note).collect();
        (unmet, left)
    }

    /// Meets all claims from the one at `index` on.
    fn share(&mut self, index: usize, taken: &mut Vec<bool>) -> bool {
        let claims = self.claims;
        let Some(claim) = claims.get(index) else { return taken.iter().all(|taken| *taken) };
        self.choose(claim, 0, claim.notes, Amount::ZERO, taken, &mut |sharing, taken| sharing.share(index + 1, taken))
    }

    /// Takes so many of the notes from the one at `from` on that, with `sum`, meet the claim, and that let `then` go on.
    fn choose(
        &mut self,
        claim: &Claim<'_>,
        from: usize,
        count: usize,
        sum: Amount,
        taken: &mut Vec<bool>,
        then: &mut dyn FnMut(&mut Self, &mut Vec<bool>) -> bool,
    ) -> bool {
        self.tries += 1;
        if self.tries > MOST_TRIES {
            return false;
        }
        if count == 0 {
            return claim.is_met_by(sum) && then(self, taken);
        }
        let currency = &claim.billed.row.currency;
        for index in from..self.notes.len() {
            let note = self.notes[index];
            let Some(more) = sum.checked_add(note.amount).filter(|more| *more <= claim.gone) else { continue };
            if taken[index] || note.currency != *currency {
                continue;
            }
            taken[index] = true;
            if self.choose(claim, index + 1, count - 1, more, taken, then) {
                return true;
            }
            taken[index] = false;
        }
        false
    }
}
