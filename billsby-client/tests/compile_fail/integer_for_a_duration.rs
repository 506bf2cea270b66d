// E0308: a bare integer is no `Duration`: it does not say whether it counts seconds.
use billsby_client::{Client, ClientBuilder};
use std::time::Duration;

pub fn patient() -> ClientBuilder {
    #[cfg(feature = "mistake")]
    return Client::builder("acme").timeout(60);
    #[cfg(not(feature = "mistake"))]
    return Client::builder("acme").timeout(Duration::from_secs(60));
}
