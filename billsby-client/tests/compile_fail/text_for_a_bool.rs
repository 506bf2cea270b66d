// E0308: a yes or no is a `bool`, and no text.
use billsby_client::types::InvoicePage;
use billsby_client::{Client, Error};

pub async fn paid(billsby: &Client) -> Result<InvoicePage, Error> {
    #[cfg(feature = "mistake")]
    return billsby.list_invoices().is_paid("true").await;
    #[cfg(not(feature = "mistake"))]
    return billsby.list_invoices().is_paid(true).await;
}
