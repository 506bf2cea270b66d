// E0277: the `city` of an `Address` is set once.
use billsby_client::types::Address;

pub fn london() -> Address {
    let address = Address::builder().city("London");
    #[cfg(feature = "mistake")]
    let address = address.city("Londinium");
    address.address_line1("12 St James Square").country("GBR").post_code("SW1Y 4LB").build()
}
