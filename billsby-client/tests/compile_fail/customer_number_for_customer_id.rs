// E0277: the `CustomerNumber` of a row is not the `CustomerId` that calls take.
use billsby_client::types::{Customer, SubscriptionSummary};
use billsby_client::{Client, Error};

pub async fn read(billsby: &Client, row: &SubscriptionSummary) -> Result<Customer, Error> {
    #[cfg(feature = "mistake")]
    return billsby.get_customer(row.customer_id).await;
    #[cfg(not(feature = "mistake"))]
    return billsby.get_customer(&row.customer_unique_id).await;
}
