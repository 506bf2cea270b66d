// E0308: an `InvoiceStatus` is compared with a variant, and not with text that may be misspelt.
use billsby_client::types::{InvoiceStatus, InvoiceSummary};

pub fn is_paid(invoice: &InvoiceSummary) -> bool {
    #[cfg(feature = "mistake")]
    return invoice.status == "paid";
    #[cfg(not(feature = "mistake"))]
    return invoice.status == InvoiceStatus::Paid;
}
