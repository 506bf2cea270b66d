// E0277: decimal text is an `Amount` only together with a currency.
use billsby_client::{Amount, Client};

pub async fn refund(billsby: &Client) -> Result<(), Box<dyn std::error::Error>> {
    #[cfg(feature = "mistake")]
    billsby.refund_invoice("5VL9JC0NE0", "5VL9JC0NE0-3", "5.00").await?;
    #[cfg(not(feature = "mistake"))]
    billsby.refund_invoice("5VL9JC0NE0", "5VL9JC0NE0-3", Amount::parse("5.00", "USD")?).await?;
    Ok(())
}
