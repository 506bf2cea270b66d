//! Whether each invoice adds up by itself.

use super::books::{Billed, Books};
use super::finding::{Finding, Kind};
use billsby_client::Amount;
use billsby_client::types::{FormattedAmount, InvoiceStatus, PaymentLogStatus};

/// What does not add up in the invoices, each looked at alone.
pub fn check(books: &Books, findings: &mut Vec<Finding>) {
    for billed in &books.invoices {
        let mut check = Check { customer: &books.customer, billed, findings };
        check.readings();
        check.sums();
        check.payments();
    }
    let is_read = |number: &str| books.invoices.iter().any(|billed| billed.row.invoice_number.as_str() == number);
    for number in books.listed_invoices.iter().filter(|number| !is_read(number)) {
        let message = "The company's list has the invoice, the customer's has not.";
        findings.push(Finding::new(Kind::Contradiction, &books.customer, number, "", message));
    }
}

struct Check<'a> {
    customer: &'a str,
    billed: &'a Billed,
    findings: &'a mut Vec<Finding>,
}

impl Check<'_> {
    fn find(&mut self, kind: Kind, message: impl Into<String>) {
        self.findings.push(self.finding(kind, message));
    }

    fn finding(&self, kind: Kind, message: impl Into<String>) -> Finding {
        let row = &self.billed.row;
        Finding::new(kind, self.customer, &row.invoice_number, row.currency.as_str(), message)
    }

    /// The customer's list and the invoice itself tell the same.
    fn readings(&mut self) {
        let (row, full) = (&self.billed.row, &self.billed.full);
        if (&row.status, &row.currency) != (&full.status, &full.currency) {
            let message = format!(
                "The customer's list says {} in {}, the invoice itself {} in {}.",
                row.status, row.currency, full.status, full.currency
            );
            self.find(Kind::Contradiction, message);
        }
        for (what, listed, itself) in
            [("amount", row.amount, full.amount), ("refundable amount", row.refundable_amount, full.refundable_amount)]
        {
            if listed != itself {
                let message = format!("The customer's list and the invoice itself tell another {what}.");
                let finding = self.finding(Kind::Contradiction, message).amounts(listed, itself);
                self.findings.push(finding);
            }
        }
    }

    /// Lines come to the sub-total, taxes to the tax total, and both to the amount.
    fn sums(&mut self) {
        let full = &self.billed.full;
        // Of what was written off nothing is left but its lines.
        if full.status == InvoiceStatus::WrittenOff {
            return;
        }
        let lines = full.subscriptions.iter().flatten().flat_map(|part| &part.subscription_items);
        let lines = full.subscriptions.as_ref().and_then(|_| self.sum(lines.map(|line| &line.amount)));
        let taxes = full.taxes.as_deref().unwrap_or_default().iter().filter_map(|tax| tax.amount.as_ref());
        // A tax whose amount is not told says nothing of the sum.
        let is_told = full.taxes.iter().flatten().all(|tax| tax.amount.is_some());
        let taxes = full.taxes.as_ref().filter(|taxes| is_told && !taxes.is_empty()).and_then(|_| self.sum(taxes));
        let sub_total = self.sum([&full.sub_total]);
        let tax_total = self.sum([&full.tax_total]);
        let total = sub_total.zip(tax_total).and_then(|(sub_total, tax)| sub_total.checked_add(tax));
        for (kind, what, parts, whole) in [
            (Kind::Lines, "The lines do not come to the sub-total.", lines, sub_total),
            (Kind::Taxes, "The taxes do not come to the tax total.", taxes, tax_total),
            (Kind::Total, "Sub-total and tax do not come to the amount.", total, Some(full.amount)),
        ] {
            if let (Some(parts), Some(whole)) = (parts, whole)
                && parts != whole
            {
                let finding = self.finding(kind, what).amounts(parts, whole);
                self.findings.push(finding);
            }
        }
    }

    /// The sum of amounts that are written for people; none, and a finding, where one of them cannot be read.
    fn sum<'b>(&mut self, texts: impl IntoIterator<Item = &'b FormattedAmount>) -> Option<Amount> {
        let currency = self.billed.full.currency.as_str();
        let mut sum = Amount::ZERO;
        for text in texts {
            match Amount::from_display(text.as_str(), currency).and_then(|amount| sum.checked_add(amount)) {
                Some(more) => sum = more,
                None => {
                    self.find(Kind::Unreadable, format!("{:?} is no amount in {currency}.", text.as_str()));
                    return None;
                }
            }
        }
        Some(sum)
    }

    /// What is Paid was paid once, and what is not was not paid.
    fn payments(&mut self) {
        let Billed { row, payments, .. } = self.billed;
        let succeeded = payments.iter().filter(|log| log.status == PaymentLogStatus::Success).count();
        let is_paid = row.status == InvoiceStatus::Paid;
        // What costs nothing is Paid without anybody being asked.
        if is_paid && succeeded == 0 && !row.amount.is_zero() && !row.amount.is_negative() {
            let finding = self.finding(Kind::PaymentMissing, "It is Paid, and no payment of it succeeded.");
            self.findings.push(finding.amounts(row.amount, Amount::ZERO));
        }
        if !is_paid && succeeded > 0 {
            self.find(Kind::PaymentUnnoticed, format!("A payment succeeded, and it is {}.", row.status));
        }
        if succeeded > 1 {
            let message = format!("{succeeded} payments of it succeeded.");
            let finding = self.finding(Kind::PaymentTwice, message);
            let taken = row.amount.checked_mul(succeeded as i64);
            self.findings.push(match taken {
                Some(taken) => finding.amounts(row.amount, taken),
                None => finding,
            });
        }
    }
}
