//! One call by hand.

#![forbid(unsafe_code)]

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let base_url = std::env::args().nth(1).ok_or("expected the URL of the server")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let customer = by_hand::Service::new(&base_url, "acme", "key")?.get_customer("5VL9JC0NE0").await?;
        println!("{}", customer.email);
        Ok(())
    })
}
