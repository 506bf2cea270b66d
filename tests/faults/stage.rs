//! A client before a service that misbehaves.

use crate::clock::VirtualClock;
use crate::plan::Plan;
use crate::service::{Ledger, Service};
use crate::ticket::{CALL, Tickets};
use billsby_client::runtime::ClientBuilder;
use billsby_client::{Client, RetryPolicy};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;

pub const KEY: &str = "acme_5ecre75ecre75ecre75ecre75ecre75e";

/// A client on a virtual clock, before a service.
pub struct Stage {
    service: Service,
    pub clock: VirtualClock,
    pub client: Client,
    /// How long each attempt might take.
    timeouts: Arc<Mutex<Vec<Duration>>>,
}

impl Stage {
    /// With what a client has when nothing is set, but for chance, which always draws the longest wait.
    pub async fn set(plan: impl Plan + 'static) -> Self {
        Self::with(plan, |builder| builder).await
    }

    pub async fn with(plan: impl Plan + 'static, settings: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let plan: Arc<dyn Plan> = Arc::new(plan);
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let service = Service::start(listener, plan.clone());
        let (clock, timeouts) = (VirtualClock::default(), Arc::default());
        let builder = Client::builder("acme")
            .api_key(KEY)
            .base_url(&service.url)
            .retry(longest())
            .clock(clock.clone())
            .hook(Tickets { plan, timeouts: Arc::clone(&timeouts) });
        Self { client: settings(builder).build().unwrap(), service, clock, timeouts }
    }

    /// How often a call arrived, and how often it was carried out.
    pub fn seen(&self, call: u64) -> (u32, u32) {
        self.service.seen(call)
    }

    /// How long each attempt might take, in milliseconds.
    pub fn timeouts(&self) -> Vec<u128> {
        self.timeouts.lock().unwrap().iter().map(Duration::as_millis).collect()
    }

    /// What the service did, once every connection has come to its end.
    pub async fn finish(self) -> Ledger {
        drop(self.client);
        self.service.finish().await
    }
}

/// The client's own policy, where chance always draws the longest wait.
pub fn longest() -> RetryPolicy {
    RetryPolicy::default().random(|most| most)
}

/// Makes a call under a number.
pub async fn numbered<T>(call: u64, future: impl IntoFuture<Output = T>) -> T {
    CALL.scope(call, future.into_future()).await
}
