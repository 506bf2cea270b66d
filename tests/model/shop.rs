//! An empty company, and what is needed to sell something in it.

use billsby_client::types::{Address, BillingDateType, CardDetails, FrequencyType, NewCycle, Visibility};
use billsby_client::{Amount, Client};
use billsby_mock::MockServer;

pub const MONTHLY: FrequencyType = FrequencyType::Monthly;

/// A server with an empty company, and a client of it.
pub async fn open() -> (MockServer, Client) {
    let mock = MockServer::builder().company("acme").empty().seed(7).start().await.unwrap();
    let client = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build().unwrap();
    (mock, client)
}

/// A cycle of a month.
pub fn monthly(price: i64) -> NewCycle {
    NewCycle::builder()
        .frequency(1)
        .frequency_type(MONTHLY)
        .price(Amount::minor(price))
        .billing_date_type(BillingDateType::Anniversary)
        .visibility(Visibility::Public)
        .build()
}

pub fn address() -> Address {
    Address::builder().address_line1("12 St James Square").city("London").country("GBR").post_code("SW1Y 4LB").build()
}

pub fn card(token: &str) -> CardDetails {
    CardDetails::builder()
        .full_name("Ada Lovelace")
        .payment_card_token(token)
        .expiry_month(12)
        .expiry_year(2035)
        .card_type("visa")
        .last4_digits("1111")
        .build()
}
