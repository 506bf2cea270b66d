//! Changing a record that is replaced as a whole.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_client::{Attempt, Client, Hook};
use billsby_mock::MockServer;
use std::sync::{Arc, Mutex};

/// Keeps the body of what is written.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Option<serde_json::Value>>>);

impl Hook for Written {
    fn before(&self, _: &Attempt, request: &mut reqwest::Request) {
        if let Some(body) = request.body().and_then(|body| body.as_bytes()) {
            *self.0.lock().unwrap() = serde_json::from_slice(body).ok();
        }
    }
}

#[tokio::test]
async fn what_is_not_changed_stays() {
    let mock = MockServer::start().await.unwrap();
    let written = Written::default();
    let builder = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url());
    let billsby = builder.hook(written.clone()).build().unwrap();
    let customers = billsby.list_customers().stream().all().await.unwrap();
    let id = &customers.iter().find(|customer| customer.phone_number.is_some()).unwrap().customer_unique_id;
    let before = billsby.get_customer(id).await.unwrap();

    billsby.update_customer_with(id, |customer| customer.last_name = "King".into()).await.unwrap();
    let after = billsby.get_customer(id).await.unwrap();
    assert_eq!(after.last_name, "King");
    assert_eq!((&after.phone_number, &after.first_name), (&before.phone_number, &before.first_name));
    assert_eq!(after.billing_address, before.billing_address);
    // The body's type knows nothing of this key.
    let body = written.0.lock().unwrap().take().unwrap();
    assert_eq!(body["isMarketingConsentGiven"], before.is_marketing_consent_given);

    billsby.update_customer_with(id, |customer| customer.phone_number = None).await.unwrap();
    assert_eq!(billsby.get_customer(id).await.unwrap().phone_number, None);
}

#[tokio::test]
async fn where_the_read_fails_nothing_is_written() {
    let mock = MockServer::start().await.unwrap();
    let written = Written::default();
    let builder = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url());
    let billsby = builder.hook(written.clone()).build().unwrap();
    let error = billsby.update_customer_with("NOBODY0000", |_| unreachable!()).await.unwrap_err();
    assert!(error.is_not_found() && error.operation() == "get_customer", "{error}");
    assert!(written.0.lock().unwrap().is_none());
}
