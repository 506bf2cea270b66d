// E0277: a bare integer does not say whether it counts cents or dollars: it is no `Amount`.
use billsby_client::{Amount, Client};

pub async fn refund(billsby: &Client) -> Result<(), Box<dyn std::error::Error>> {
    #[cfg(feature = "mistake")]
    billsby.refund_invoice("5VL9JC0NE0", "5VL9JC0NE0-3", 5).await?;
    #[cfg(not(feature = "mistake"))]
    billsby.refund_invoice("5VL9JC0NE0", "5VL9JC0NE0-3", Amount::minor(500)).await?;
    Ok(())
}
