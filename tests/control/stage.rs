//! Where a case plays: a mock whose clock stands still, and clients that talk to it through a tap.

use billsby_client::types::{Address, CardDetails, NewSubscription, SubscriptionCreated};
use billsby_mock::{CONTROL_OPENAPI, Clock, MockServer};
use billsby_mock_control::{Client, Error};
use cross_checks::description::Description;
use cross_checks::tap::Tap;
use std::fmt::Debug;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

pub static DESCRIPTION: LazyLock<Description> = LazyLock::new(|| Description::new(CONTROL_OPENAPI));

/// When the cases take place.
pub const START: &str = "2026-01-15T10:00:00Z";
/// A well-formed id that nobody has.
pub const NOBODY: &str = "ZZZZZZZZZZ";

pub struct Stage {
    pub mock: MockServer,
    pub control: Client,
    /// It goes past the tap: its calls are not described here.
    pub billsby: billsby_client::Client,
    /// Where the mock keeps its companies, once it is told to.
    pub state: PathBuf,
    tap: Tap,
}

impl Drop for Stage {
    fn drop(&mut self) {
        _ = std::fs::remove_file(&self.state);
    }
}

impl Stage {
    pub async fn set() -> Self {
        let clock = Clock::Frozen(START.parse().unwrap());
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("billsby-control-{}-{}.state", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let state = std::env::temp_dir().join(name);
        let mock = MockServer::builder().clock(clock).state(&state).start().await.unwrap();
        let (tap, url) = Tap::listen(mock.url()).await.unwrap();
        let control = Client::builder().base_url(url).build().unwrap();
        let billsby = billsby_client::Client::builder(mock.domain()).api_key(mock.api_key());
        let billsby = billsby.base_url(mock.url()).build().unwrap();
        Self { mock, control, billsby, state, tap }
    }

    /// Holds everything heard so far against the description, and expects success of `operation` in it.
    pub fn hold_to_description(&self, operation: &str) {
        self.tap.hold_to(&DESCRIPTION, operation);
    }

    /// Expects a call to be refused so: status, code, and the place of everything that is wrong. It changes nothing.
    async fn refused<T: Debug>(
        &self,
        call: impl IntoFuture<Output = Result<T, Error>>,
        (status, code, pointers): (u16, &str, &[&str]),
    ) -> String {
        let before = self.mock.world().company().state_hash();
        let error = call.await.unwrap_err();
        let failure = error.failure().unwrap_or_else(|| panic!("no answer: {error}"));
        let found: Vec<&str> = failure.violations.iter().map(|violation| violation.pointer.as_str()).collect();
        let seen = (failure.status.as_u16(), failure.code.as_deref(), found.as_slice());
        assert_eq!(seen, (status, Some(code), pointers), "{error}");
        let after = self.mock.world().company().state_hash();
        assert_eq!(after, before, "a refused {} changed something", failure.operation);
        failure.message.clone().unwrap_or_default()
    }

    /// Expects 400 with exactly these places.
    pub async fn invalid<T: Debug>(&self, call: impl IntoFuture<Output = Result<T, Error>>, pointers: &[&str]) {
        self.refused(call, (400, "invalid_request", pointers)).await;
    }

    /// Expects 404.
    pub async fn not_found<T: Debug>(&self, call: impl IntoFuture<Output = Result<T, Error>>) {
        self.refused(call, (404, "not_found", &[])).await;
    }

    /// Expects 409 with a message that says why.
    pub async fn conflict<T: Debug>(&self, call: impl IntoFuture<Output = Result<T, Error>>, why: &str) {
        let message = self.refused(call, (409, "conflict", &[])).await;
        assert!(message.contains(why), "`{message}` does not say `{why}`");
    }

    /// Subscribes somebody to a plan that the demo company sells.
    pub async fn subscribe(&self, change: impl FnOnce(&mut NewSubscription)) -> SubscriptionCreated {
        let product = self.billsby.list_products().await.unwrap().results[0].product_id;
        let cycle = self.billsby.list_plans(product).await.unwrap()[0].cycles[0].cycle_id;
        let address =
            Address::builder().address_line1("1 Road").city("London").country("GBR").post_code("W1U 1AA").build();
        let card = CardDetails::builder()
            .full_name("Ada Lovelace")
            .payment_card_token("tok_pays")
            .expiry_month(12)
            .expiry_year(2035)
            .card_type("visa")
            .last4_digits("1111")
            .build();
        let mut order = NewSubscription::builder()
            .first_name("Ada")
            .last_name("Lovelace")
            .email("ada@example.com")
            .cycle_id(cycle)
            .units(1)
            .address(address)
            .card_details(card)
            .build();
        change(&mut order);
        self.billsby.create_subscription(order).await.unwrap()
    }
}
