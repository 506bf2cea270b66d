// E0599: plans come all at once, so there is no `stream` of them.
use billsby_client::{Client, Error};

pub async fn names(billsby: &Client) -> Result<Vec<String>, Error> {
    #[cfg(feature = "mistake")]
    let plans = billsby.list_plans(44).stream();
    #[cfg(not(feature = "mistake"))]
    let plans = billsby.list_plans(44).await?;
    Ok(plans.iter().map(|plan| plan.name.clone()).collect())
}
