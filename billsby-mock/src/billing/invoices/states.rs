//! Where an invoice stands, and what can be done with it. Each is made Pending, and charged at once or with the next batch,
//! as the company's [`Settlement`](crate::billing::rules::Settlement) says.
//!
//! | state | Charge | Reattempt | MarkPaidOffline | ScheduleWriteOff | WriteOff | Refund |
//! |---|---|---|---|---|---|---|
//! | Pending | Paid or Unpaid | refused | PaidOffline | refused | WrittenOff | refused |
//! | Paid | refused | refused | refused | refused | refused | Paid |
//! | Unpaid | refused | Paid or Unpaid | PaidOffline | ToBeWrittenOff | WrittenOff | refused |
//! | PaidOffline | refused | refused | refused | refused | refused | refused |
//! | ToBeWrittenOff | refused | refused | PaidOffline | refused | WrittenOff | refused |
//! | WrittenOff | refused | refused | refused | refused | refused | refused |
//!
//! Time charges what is Pending, and dunning reattempts what is Unpaid,
//! schedules write-offs and makes them; see [`dunning`](crate::billing::dunning).

use crate::billing::company::Company;
use crate::billing::enumeration::enumeration;
use crate::billing::error::BillingError;
use crate::billing::ids::{DocumentNumber, InvoiceId};

enumeration! {
    /// Where an invoice stands.
    InvoiceStatus {
        /// Made, and not charged yet.
        Pending,
        /// Charged.
        Paid,
        /// Could not be charged.
        Unpaid,
        /// Paid outside the gateway.
        PaidOffline,
        /// Given up, from a later day on.
        ToBeWrittenOff,
        /// Given up; worth nothing.
        WrittenOff,
    }
}

enumeration! {
    /// What can be done with an invoice.
    InvoiceCommand {
        /// Charge it for the first time.
        Charge,
        /// Charge it again.
        Reattempt,
        /// Note that it was paid outside the gateway.
        MarkPaidOffline,
        /// Give it up on a later day.
        ScheduleWriteOff,
        /// Give it up.
        WriteOff,
        /// Give some of it back.
        Refund,
    }
}

impl InvoiceCommand {
    /// What it makes of the invoice, for messages.
    const fn participle(self) -> &'static str {
        match self {
            Self::Charge => "charged",
            Self::Reattempt => "reattempted",
            Self::MarkPaidOffline => "marked as paid offline",
            Self::ScheduleWriteOff => "written off later",
            Self::WriteOff => "written off",
            Self::Refund => "refunded",
        }
    }
}

impl InvoiceStatus {
    /// Whether money is still expected.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Pending | Self::Unpaid | Self::ToBeWrittenOff)
    }

    /// Whether money came in.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Paid | Self::PaidOffline)
    }

    /// The states that a command may lead to, by the table above; none where it is refused.
    pub const fn after(self, command: InvoiceCommand) -> &'static [Self] {
        match (self, command) {
            (Self::Pending, InvoiceCommand::Charge) | (Self::Unpaid, InvoiceCommand::Reattempt) => {
                &[Self::Paid, Self::Unpaid]
            }
            (Self::Pending | Self::Unpaid | Self::ToBeWrittenOff, InvoiceCommand::MarkPaidOffline) => {
                &[Self::PaidOffline]
            }
            (Self::Pending | Self::Unpaid | Self::ToBeWrittenOff, InvoiceCommand::WriteOff) => &[Self::WrittenOff],
            (Self::Unpaid, InvoiceCommand::ScheduleWriteOff) => &[Self::ToBeWrittenOff],
            (Self::Paid, InvoiceCommand::Refund) => &[Self::Paid],
            _ => &[],
        }
    }

    /// Whether the table above lets the command through.
    pub const fn allows(self, command: InvoiceCommand) -> bool {
        !self.after(command).is_empty()
    }
}

impl Company {
    /// The invoice with this number, or a conflict that names its state where the command is refused.
    pub(crate) fn invoice_allowing(
        &self,
        number: DocumentNumber,
        command: InvoiceCommand,
    ) -> Result<InvoiceId, BillingError> {
        let invoice = self.get_invoice(number)?.invoice;
        match invoice.status.allows(command) {
            true => Ok(invoice.id),
            false => {
                let allowing = InvoiceStatus::ALL.iter().copied().filter(|status| status.allows(command));
                let thing = format_args!("invoice {number}");
                Err(BillingError::wrong_state(thing, invoice.status, command.participle(), allowing))
            }
        }
    }
}
