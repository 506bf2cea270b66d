//! Billsby, played by the mock server.

use crate::stage::{Ids, Stage};
use billsby_client::types::{CardDetails, NewCustomer};
use billsby_client::unified::Billsby;
use billsby_client::{Amount, ApiKey, Client, RetryPolicy};
use billsby_mock::{Advance, Clock, MockServer, NewCompany, jiff::ToSpan};

pub const KEY: &str = "shop_5ecre7canary5ecre7canary5ecre7";

pub struct Mocked {
    pub mock: MockServer,
    pub billsby: Billsby,
    ids: Ids,
}

/// A client of a company of a mock server.
pub fn client(mock: &MockServer, domain: &str) -> Client {
    Client::builder(domain).api_key(KEY).base_url(mock.url()).retry(RetryPolicy::none()).build().unwrap()
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

pub fn ada() -> NewCustomer {
    NewCustomer::builder()
        .first_name("Ada")
        .last_name("Lovelace")
        .email("ada@example.com")
        .address_line1("12 St James Square")
        .city("London")
        .country("GBR")
        .post_code("SW1Y 4LB")
        .build()
}

impl Mocked {
    pub async fn empty() -> Self {
        let clock = Clock::Frozen("2026-03-01T12:00:00Z".parse().unwrap());
        let mock = MockServer::builder().clock(clock).company("shop").api_key(KEY).empty().strict();
        let mock = mock.start().await.unwrap();
        let billsby = Billsby::new(client(&mock, "shop"), &ApiKey::new(KEY));
        Self { mock, billsby, ids: Ids::default() }
    }

    pub fn tick(&self) {
        self.mock.company("shop").advance(Advance::By(1.second())).unwrap();
    }
}

impl Stage for Mocked {
    type Provider = Billsby;

    async fn set() -> Self {
        let clock = Clock::Frozen("2026-03-01T12:00:00Z".parse().unwrap());
        let mock = MockServer::builder().clock(clock).empty().strict().start().await.unwrap();
        let shop = mock.make(NewCompany::new("shop").api_key(KEY).clock(clock).scenario("past-due")).unwrap();
        let billsby = client(&mock, "shop");
        let customer = shop.id("customer");
        let tick = || shop.advance(Advance::By(1.second())).unwrap();
        for _ in 0..2 {
            tick();
            billsby.create_one_time_charge(customer, "Help", "USD", Amount::minor(2000)).await.unwrap();
        }
        billsby.update_payment_card(customer, card("tok_pays")).await.unwrap();
        let paid = shop.id("paidInvoice");
        billsby.refund_invoice(customer, paid, Amount::minor(500)).await.unwrap();
        tick();
        let invoices = billsby.list_customer_invoices(customer).await.unwrap();
        let unpaid = invoices.iter().filter(|invoice| invoice.status.as_str() == "Unpaid");
        let notes = billsby.list_customer_credit_notes(customer).await.unwrap();
        let logs = billsby.list_payment_logs(customer, paid).await.unwrap();
        let ids = Ids {
            subscription: shop.id("subscription").to_owned(),
            plan: format!("{}.{}", shop.id("product"), shop.id("plan")),
            unpaid: unpaid.map(|invoice| invoice.invoice_number.to_string()).collect(),
            credit_note: notes[0].invoice_number.to_string(),
            payment: format!("{paid}.{}", logs[0].payment_log_id),
            paid: paid.to_owned(),
            customer: customer.to_owned(),
        };
        let billsby = Billsby::new(billsby, &ApiKey::new(KEY));
        Self { mock, billsby, ids }
    }

    fn provider(&self) -> &Billsby {
        &self.billsby
    }

    fn other_account(&self) -> Billsby {
        let other = self.mock.make(NewCompany::new("other").empty()).unwrap();
        let client = Client::builder("other").api_key(other.api_key()).base_url(self.mock.url()).build().unwrap();
        Billsby::new(client, &ApiKey::new(KEY))
    }

    async fn add_customer(&self) -> String {
        self.tick();
        self.billsby.client().create_customer(ada()).await.unwrap().customer_unique_id.to_string()
    }

    async fn remove_customer(&self, id: &str) {
        self.billsby.client().delete_customer(id).await.unwrap();
    }

    fn ids(&self) -> &Ids {
        &self.ids
    }
}

crate::keeps_the_contract! { Mocked }
