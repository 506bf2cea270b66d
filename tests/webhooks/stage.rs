//! A company to tell of, and what there is to tell.

use billsby_client::types::{self, Address, CardDetails, CustomerId, CustomerUpdate, NewCustomer, NewSubscription};
use billsby_client::{Amount, Client};
use billsby_mock::{Clock, MockServer, MockServerBuilder};
use billsby_mock_control::types::{WebhookDelivery, WebhookRow};
use cross_checks::receiver::Receiver;

pub const START: &str = "2026-01-15T10:00:00Z";
/// What must be nowhere once the person is forgotten.
pub const PERSON: [&str; 3] = ["Augusta", "augusta@post.example", "Noel-King"];

/// A company whose clock stands still, a client for it, and one for its control plane.
pub struct Stage {
    pub mock: MockServer,
    pub billsby: Client,
    pub control: billsby_mock_control::Client,
}

impl Stage {
    pub async fn set() -> Self {
        Self::over(MockServer::builder()).await
    }

    pub async fn over(builder: MockServerBuilder) -> Self {
        let mock = builder.clock(Clock::Frozen(START.parse().unwrap())).start().await.unwrap();
        let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build().unwrap();
        let control = billsby_mock_control::Client::builder().base_url(mock.url()).build().unwrap();
        Self { mock, billsby, control }
    }

    /// The same, with a receiver.
    pub async fn heard() -> (Self, Receiver) {
        let (stage, receiver) = (Self::set().await, Receiver::listen().await.unwrap());
        stage.tell(receiver.url()).await;
        (stage, receiver)
    }

    /// The same, where nothing happens by itself.
    pub async fn quiet() -> (Self, Receiver) {
        let (stage, receiver) = (Self::over(MockServer::builder().empty()).await, Receiver::listen().await.unwrap());
        stage.tell(receiver.url()).await;
        (stage, receiver)
    }

    pub async fn tell(&self, url: &str) {
        self.control.set_webhook_receiver("demo", url).await.unwrap();
    }

    /// Makes a customer, which posts one webhook.
    pub async fn greet(&self) -> CustomerId {
        self.billsby.create_customer(augusta()).await.unwrap().customer_unique_id
    }

    pub async fn settle(&self) -> WebhookRow {
        let row = self.control.settle_webhooks("demo").await.unwrap();
        assert!(row.is_settled, "{row:?}");
        row
    }

    pub async fn advance(&self, by: &str) {
        self.control.advance_clock("demo").by(by).await.unwrap();
    }

    /// Every delivery, oldest first.
    pub async fn deliveries(&self) -> Vec<WebhookDelivery> {
        let mut all = self.control.list_webhook_deliveries("demo").await.unwrap().results;
        all.reverse();
        all
    }
}

pub fn augusta() -> NewCustomer {
    let [first, email, last] = PERSON;
    let new = NewCustomer::builder().first_name(first).last_name(last).email(email);
    new.address_line1("12 St James Square").city("London").country("GBR").post_code("SW1Y 4LB").build()
}

pub fn address() -> Address {
    Address::builder().address_line1("12 St James Square").city("London").country("GBR").post_code("SW1Y 4LB").build()
}

pub fn card(token: &str) -> CardDetails {
    let card = CardDetails::builder().full_name("Augusta Noel-King").payment_card_token(token).expiry_month(12);
    card.expiry_year(2035).card_type("visa").last4_digits("1111").build()
}

/// What was bought and billed while each of the nine types was told.
pub struct Bought {
    pub product: types::ProductSummary,
    pub plan: types::Plan,
    pub cycle: types::CycleId,
    pub customer: CustomerId,
    pub subscription: types::SubscriptionId,
    pub invoice: types::CustomerInvoice,
    pub unpaid: types::CustomerInvoice,
}

/// Makes happen whatever a webhook tells of.
pub async fn cause_all_nine(stage: &Stage) -> Bought {
    let product = stage.billsby.list_products().await.unwrap().results.remove(0);
    let plan = stage.billsby.list_plans(product.product_id).await.unwrap().remove(0);
    let cycle =
        plan.cycles.iter().find(|cycle| cycle.pricing_model.free_trial.unwrap_or_default() == 0).unwrap().cycle_id;
    let order = |token: &str| {
        let [first, email, last] = PERSON;
        NewSubscription::builder()
            .first_name(first)
            .last_name(last)
            .email(email)
            .cycle_id(cycle)
            .units(2)
            .address(address())
            .card_details(card(token))
            .build()
    };
    let bought = stage.billsby.create_subscription(order("tok_pays")).await.unwrap();
    let (customer, subscription) = (bought.customer_unique_id, bought.subscription_unique_id);
    let [_, email, last] = PERSON;
    let update = CustomerUpdate::builder().first_name("Ada").last_name(last).email(email).billing_address(address());
    stage.billsby.update_customer(&customer, update.build()).await.unwrap();
    let invoice = stage.billsby.list_customer_invoices(&customer).await.unwrap().remove(0);
    stage.billsby.refund_invoice(&customer, &invoice.invoice_number, Amount::minor(100)).await.unwrap();
    let unpaid = stage.billsby.create_subscription(order("tok_decline")).await.unwrap();
    let unpaid = stage.billsby.list_customer_invoices(&unpaid.customer_unique_id).await.unwrap().remove(0);
    stage.billsby.mark_invoice_paid_offline(&unpaid.invoice_number).await.unwrap();
    stage.billsby.cancel_subscription(&subscription, &customer).await.unwrap();
    stage.billsby.delete_customer(&customer).await.unwrap();
    stage.settle().await;
    Bought { product, plan, cycle, customer, subscription, invoice, unpaid }
}
