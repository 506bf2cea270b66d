//! The demo company, whose clock stands still, and calls of it.

use crate::wire::{Heard, exchange};
use billsby_client::types::InvoiceSummary;
use billsby_client::{Client, RetryPolicy};
use billsby_mock::faults::{Fault, FaultId, Faults};
use billsby_mock::{Clock, MockServer};
use serde_json::Value;
use std::time::Duration;

pub const START: &str = "2026-01-15T10:00:00Z";
pub const PRODUCTS: &str = "products?page=1&pageSize=5";

pub struct Stage {
    pub mock: MockServer,
    /// It makes every call once.
    pub billsby: Client,
    /// An invoice that can be given back.
    pub paid: InvoiceSummary,
}

impl Stage {
    pub async fn set() -> Self {
        let mock = MockServer::builder().clock(Clock::Frozen(START.parse().unwrap())).start().await.unwrap();
        let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url());
        let billsby = billsby.retry(RetryPolicy::none()).build().unwrap();
        let paid = billsby.list_invoices().is_paid(true).stream().next().await.unwrap().unwrap();
        Self { mock, billsby, paid }
    }

    /// A client that tries again where it may, without a long wait.
    pub fn patient(&self) -> Client {
        let client = Client::builder(self.mock.domain()).api_key(self.mock.api_key()).base_url(self.mock.url());
        client.retry(RetryPolicy::default().first_delay(Duration::from_millis(1))).build().unwrap()
    }

    pub fn faults(&self) -> Faults<'_> {
        self.mock.world().faults()
    }

    pub fn add(&self, fault: Fault) -> FaultId {
        self.faults().add(fault).unwrap()
    }

    pub fn strikes(&self, id: FaultId) -> u64 {
        self.faults().get(id).unwrap().strikes
    }

    /// A figure for all that the company is.
    pub fn state(&self) -> u64 {
        self.mock.world().company().state_hash()
    }

    /// The path of something of the company.
    pub fn path(&self, below: &str) -> String {
        format!("/api/v1/rest/core/{}/{below}", self.mock.domain())
    }

    pub async fn get(&self, below: &str) -> Heard {
        let (path, key) = (self.path(below), self.mock.api_key());
        let request = format!("GET {path} HTTP/1.1\r\nhost: mock\r\napikey: {key}\r\nconnection: close\r\n\r\n");
        exchange(self.mock.address(), &request).await
    }

    pub async fn post(&self, below: &str, body: &Value) -> Heard {
        let (path, key, body) = (self.path(below), self.mock.api_key(), body.to_string());
        let head = format!("POST {path} HTTP/1.1\r\nhost: mock\r\napikey: {key}\r\nconnection: close");
        let length = body.len();
        let request = format!("{head}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}");
        exchange(self.mock.address(), &request).await
    }

    /// Gives back seven cents of the paid invoice.
    pub async fn refund(&self) -> Heard {
        let body = serde_json::json!({ "invoiceNumber": self.paid.invoice_number, "amount": 7 });
        self.post(&format!("customers/{}/refunds", self.paid.customer_unique_id), &body).await
    }
}
