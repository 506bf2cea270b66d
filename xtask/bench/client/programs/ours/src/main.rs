//! One call with our client.

#![forbid(unsafe_code)]

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let base_url = std::env::args().nth(1).ok_or("expected the URL of the server")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let customer = ours::client(&base_url)?.get_customer("5VL9JC0NE0").await?;
        println!("{}", customer.email);
        Ok(())
    })
}
