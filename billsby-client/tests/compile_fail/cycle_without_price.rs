// E0277: a `NewCycle` must have a `price`.
use billsby_client::Amount;
use billsby_client::types::{BillingDateType, FrequencyType, NewCycle, Visibility};

pub fn monthly() -> NewCycle {
    let cycle = NewCycle::builder().frequency(1).frequency_type(FrequencyType::Monthly);
    #[cfg(not(feature = "mistake"))]
    let cycle = cycle.price(Amount::minor(2900));
    cycle.billing_date_type(BillingDateType::Anniversary).visibility(Visibility::Public).build()
}
