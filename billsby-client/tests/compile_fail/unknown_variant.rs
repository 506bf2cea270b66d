// E0599: there is no `Overdue` in `InvoiceStatus`.
use billsby_client::types::{InvoiceStatus, InvoiceSummary};

pub fn is_due(invoice: &InvoiceSummary) -> bool {
    #[cfg(feature = "mistake")]
    return invoice.status == InvoiceStatus::Overdue;
    #[cfg(not(feature = "mistake"))]
    return invoice.status == InvoiceStatus::Unpaid;
}
