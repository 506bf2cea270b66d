// E0277: the `SubscriptionId` to cancel comes before the `CustomerId`.
use billsby_client::types::{CustomerId, SubscriptionId};
use billsby_client::{Client, Error};

pub async fn cancel(billsby: &Client, customer: &CustomerId, subscription: &SubscriptionId) -> Result<(), Error> {
    #[cfg(feature = "mistake")]
    billsby.cancel_subscription(customer, subscription).await?;
    #[cfg(not(feature = "mistake"))]
    billsby.cancel_subscription(subscription, customer).await?;
    Ok(())
}
