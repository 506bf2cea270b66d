// E0308: a `CustomerId` is never equal to a `SubscriptionId`.
use billsby_client::types::{CustomerId, SubscriptionSummary};

pub fn belongs(row: &SubscriptionSummary, customer: &CustomerId) -> bool {
    #[cfg(feature = "mistake")]
    return row.subscription_unique_id == *customer;
    #[cfg(not(feature = "mistake"))]
    return row.customer_unique_id == *customer;
}
