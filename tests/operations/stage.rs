//! Where a case plays: a client, a tap and a mock of its own, and what many cases need first.

use billsby_client::types::{
    Address, BillingDateType, CardDetails, CustomerInvoice, CycleId, FrequencyType, NewCycle, NewSubscription, Plan,
    PlanId, PricingModelType, ProductId, SubscriptionCreated, Tier, Visibility,
};
use billsby_client::{Amount, Client, Error};
use billsby_mock::{Clock, MockServer};
use cross_checks::description::Description;
use cross_checks::tap::Tap;
use std::fmt::Debug;
use std::sync::LazyLock;

pub static DESCRIPTION: LazyLock<Description> = LazyLock::new(Description::default);

/// A well-formed id that nobody has.
pub const NOBODY: &str = "ZZZZZZZZZZ";
/// A number that nothing has.
pub const NOTHING: i64 = 987_654_321;

pub struct Stage {
    pub mock: MockServer,
    pub billsby: Client,
    tap: Tap,
}

/// What a case sells.
#[derive(Clone, Copy, Debug)]
pub struct Offer {
    pub product: ProductId,
    pub plan: PlanId,
    pub cycle: CycleId,
}

impl Stage {
    /// A server with the demo company, and a client that talks to it through a tap. The clock
    /// stands still, so that nothing but the calls of a case changes anything, and at a full
    /// second, which every form of a timestamp holds.
    pub async fn set() -> Self {
        let now = jiff::Timestamp::from_second(jiff::Timestamp::now().as_second()).unwrap();
        let clock = Clock::Frozen(now);
        let mock = MockServer::builder().clock(clock).start().await.unwrap();
        mock.world().set_strict(true);
        let (tap, url) = Tap::listen(mock.url()).await.unwrap();
        let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(url).build().unwrap();
        Self { mock, billsby, tap }
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
        assert_eq!(
            self.mock.world().company().state_hash(),
            before,
            "a refused {} changed something",
            failure.operation
        );
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

    /// Makes a product with one plan of one cycle.
    pub async fn sell(&self, model: PricingModelType, cycle: NewCycle) -> Offer {
        let product = self.billsby.create_product("Notebook", "Notebook", "USD").await.unwrap().product_id;
        let plan = self.billsby.create_plan(product, "Basic", "Basic plan", model).await.unwrap().plan_id;
        let cycle = self.billsby.create_cycles(product, plan, [cycle], []).await.unwrap()[0].cycle_id;
        Offer { product, plan, cycle }
    }

    /// Sells a plan of $50 a month.
    pub async fn sell_basic(&self) -> Offer {
        self.sell(PricingModelType::FlatFee, monthly(5000)).await
    }

    /// Makes a customer who pays $50 a month by `token`.
    pub async fn subscriber(&self, token: &str) -> SubscriptionCreated {
        let offer = self.sell_basic().await;
        self.subscribe(order(offer.cycle, token)).await
    }

    pub async fn subscribe(&self, order: NewSubscription) -> SubscriptionCreated {
        self.billsby.create_subscription(order).await.unwrap()
    }

    /// A customer's latest invoice.
    pub async fn latest_invoice(&self, bought: &SubscriptionCreated) -> CustomerInvoice {
        self.billsby.list_customer_invoices(&bought.customer_unique_id).await.unwrap().remove(0)
    }

    /// A plan of the demo company.
    pub async fn demo_plan(&self, name: &str) -> Plan {
        for product in self.billsby.list_products().await.unwrap().results {
            let plans = self.billsby.list_plans(product.product_id).await.unwrap();
            if let Some(plan) = plans.into_iter().find(|plan| plan.name == name) {
                return plan;
            }
        }
        panic!("the demo company has no plan {name}");
    }
}

/// A cycle of a month.
pub fn monthly(price: i64) -> NewCycle {
    NewCycle::builder()
        .frequency(1)
        .frequency_type(FrequencyType::Monthly)
        .price(Amount::minor(price))
        .billing_date_type(BillingDateType::Anniversary)
        .visibility(Visibility::Public)
        .build()
}

/// Ten units for one price, the rest for another.
pub fn two_tiers(low: i64, high: i64) -> Vec<Tier> {
    vec![
        Tier::builder().start(1).finish(10).price(Amount::minor(low)).build(),
        Tier::builder().start(11).price(Amount::minor(high)).build(),
    ]
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

/// One unit of `cycle` for Ada Lovelace.
pub fn order(cycle: CycleId, token: &str) -> NewSubscription {
    NewSubscription::builder()
        .first_name("Ada")
        .last_name("Lovelace")
        .email("ada@example.com")
        .cycle_id(cycle)
        .units(1)
        .address(address())
        .card_details(card(token))
        .build()
}
