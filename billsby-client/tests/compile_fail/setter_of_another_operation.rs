// E0599: customers are not filtered by `is_paid`.
use billsby_client::{Client, Error};

pub async fn first(billsby: &Client) -> Result<(), Error> {
    #[cfg(feature = "mistake")]
    billsby.list_customers().is_paid(true).await?;
    #[cfg(not(feature = "mistake"))]
    billsby.list_customers().search("Ada").await?;
    Ok(())
}
