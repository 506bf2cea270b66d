// E0277: a `SubscriptionId` is no `CustomerId`, although both are ten letters and digits.
use billsby_client::types::SubscriptionSummary;
use billsby_client::{Client, Error};

pub async fn delete(billsby: &Client, row: &SubscriptionSummary) -> Result<(), Error> {
    #[cfg(feature = "mistake")]
    billsby.delete_customer(&row.subscription_unique_id).await?;
    #[cfg(not(feature = "mistake"))]
    billsby.delete_customer(&row.customer_unique_id).await?;
    Ok(())
}
