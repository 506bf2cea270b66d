// E0277: a `NewCustomer` must have an `email`.
use billsby_client::types::NewCustomer;

pub fn ada() -> NewCustomer {
    let customer = NewCustomer::builder().first_name("Ada").last_name("Lovelace");
    #[cfg(not(feature = "mistake"))]
    let customer = customer.email("ada@example.com");
    customer.address_line1("12 St James Square").city("London").country("GBR").post_code("SW1Y 4LB").build()
}
