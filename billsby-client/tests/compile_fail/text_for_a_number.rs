// E0277: a `ProductId` is a number, and no text.
use billsby_client::types::Product;
use billsby_client::{Client, Error};

pub async fn read(billsby: &Client) -> Result<Product, Error> {
    #[cfg(feature = "mistake")]
    return billsby.get_product("44").await;
    #[cfg(not(feature = "mistake"))]
    return billsby.get_product(44).await;
}
