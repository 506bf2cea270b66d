// E0277: an `Amount` is made of minor units, and never of a float.
use billsby_client::{Amount, Client};

pub async fn refund(billsby: &Client) -> Result<(), Box<dyn std::error::Error>> {
    #[cfg(feature = "mistake")]
    billsby.refund_invoice("5VL9JC0NE0", "5VL9JC0NE0-3", 5.00).await?;
    #[cfg(not(feature = "mistake"))]
    billsby.refund_invoice("5VL9JC0NE0", "5VL9JC0NE0-3", Amount::minor(500)).await?;
    Ok(())
}
