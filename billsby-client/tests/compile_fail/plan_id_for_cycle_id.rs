// E0277: a `PlanId` is no `CycleId`.
use billsby_client::types::{Cycle, Plan};
use billsby_client::{Client, Error};

pub async fn subscribe(billsby: &Client, plan: &Plan, cycle: &Cycle) -> Result<(), Error> {
    #[cfg(feature = "mistake")]
    billsby.add_customer_subscription("5VL9JC0NE0", plan.plan_id).await?;
    #[cfg(not(feature = "mistake"))]
    billsby.add_customer_subscription("5VL9JC0NE0", cycle.cycle_id).await?;
    Ok(())
}
