// E0599: no caller can make a refund `safe` to send again; a request of the caller's own is another matter.
use billsby_client::{Amount, Client, Error};

pub async fn refund(billsby: &Client) -> Result<(), Error> {
    #[cfg(feature = "mistake")]
    billsby.refund_invoice("5VL9JC0NE0", "5VL9JC0NE0-3", Amount::minor(500)).safe().await?;
    #[cfg(not(feature = "mistake"))]
    billsby.refund_invoice("5VL9JC0NE0", "5VL9JC0NE0-3", Amount::minor(500)).await?;
    billsby.request(reqwest::Method::PUT, "/api/v1/rest/core/{companyDomain}/labels/1").safe().await?;
    Ok(())
}
