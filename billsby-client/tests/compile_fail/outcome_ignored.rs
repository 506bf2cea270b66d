// unused_must_use: whether a refund was made is in its `Result`.
#![deny(unused_must_use)]

use billsby_client::{Amount, Client, Error};

pub async fn refund(billsby: &Client) -> Result<(), Error> {
    #[cfg(feature = "mistake")]
    billsby.refund_invoice("5VL9JC0NE0", "5VL9JC0NE0-3", Amount::minor(500)).await;
    #[cfg(not(feature = "mistake"))]
    billsby.refund_invoice("5VL9JC0NE0", "5VL9JC0NE0-3", Amount::minor(500)).await?;
    Ok(())
}
