//! May this customer use that feature? Asked of the tags, cached, and answered through an outage.
//!
//! `cargo run -p billsby-client --example feature_gate`
//!
//! It asks a mock in this process; for a real company build the client with `Client::from_env()?`.

use billsby_client::types::CustomerId;
use billsby_client::{Attempt, Client, Error, Hook, RetryPolicy};
use billsby_mock::{Clock, MockServer};
use std::collections::HashMap;
use std::error::Error as StdError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Answers from the tags of customers as they were at most `fresh` ago, and while they cannot be had, from what
/// they were at most `stale` ago.
struct FeatureGate {
    billsby: Client,
    fresh: Duration,
    stale: Duration,
    /// How long the service is left alone after it did not answer.
    pause: Duration,
    /// A lock of its own for each customer: whoever misses while another asks, waits and reads what that one got.
    /// It grows with the customers that are asked about; where those are millions, bound it.
    known: Mutex<HashMap<CustomerId, Arc<tokio::sync::Mutex<Known>>>>,
}

#[derive(Default)]
struct Known {
    tags: Vec<String>,
    read: Option<Instant>,
    /// Why the last question was not answered.
    failure: Option<Arc<Error>>,
    /// When the service is asked again.
    ask: Option<Instant>,
}

impl FeatureGate {
    /// Time is passed in, so that a test needs no sleep: `Instant::now()` elsewhere.
    ///
    /// # Errors
    /// Nothing is known that is young enough. Whether that means yes or no is a matter of the feature: a seat that
    /// was paid for is better left open, an export of everything is not.
    async fn allows(&self, customer: &CustomerId, tag: &str, now: Instant) -> Result<bool, Arc<Error>> {
        let known = {
            let mut all = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            all.entry(customer.clone()).or_default().clone()
        };
        let mut known = known.lock().await;
        if known.ask.is_none_or(|at| at <= now) {
            let tags = match self.billsby.list_customer_feature_tags(customer).await {
                // An answer too: a customer that is gone has no tags.
                Err(error) if error.is_not_found() => Ok(Vec::new()),
                other => other,
            };
            match tags {
                Ok(tags) => *known = Known { tags, read: Some(now), failure: None, ask: Some(now + self.fresh) },
                Err(error) => (known.failure, known.ask) = (Some(Arc::new(error)), Some(now + self.pause)),
            }
        }
        match &known.failure {
            Some(failure) if known.read.is_none_or(|at| now > at + self.stale) => Err(failure.clone()),
            _ => Ok(known.tags.iter().any(|it| it == tag)),
        }
    }

    /// Forgets a customer: call it when a webhook tells of a change, and the next question is answered anew.
    fn forget(&self, customer: &CustomerId) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).remove(customer);
    }
}

/// Counts what is sent.
#[derive(Clone, Default)]
struct Sent(Arc<AtomicUsize>);

impl Hook for Sent {
    fn before(&self, _: &Attempt, _: &mut reqwest::Request) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let clock = Clock::Frozen("2026-01-15T10:00:00Z".parse()?);
    let mock = MockServer::builder().clock(clock).start().await?;
    let sent = Sent::default();
    let billsby = Client::builder(mock.domain())
        .api_key(mock.api_key())
        .base_url(mock.url())
        .hook(sent.clone())
        // A page waits for this; what is known is better than what comes late.
        .timeout(Duration::from_secs(2))
        .retry(RetryPolicy::none())
        .build()?;
    let tagged = billsby.list_customers().search("Leila Bennett").await?;
    let leila = &tagged.results.first().ok_or("the demo company has no Leila")?.customer_unique_id;
    let team = billsby.list_customer_subscriptions(leila).await?;
    let subscription = &team.first().ok_or("Leila has no subscription")?.subscription_id;

    let [minute, hour] = [60, 60 * 60].map(Duration::from_secs);
    let (fresh, stale, pause) = (5 * minute, 24 * hour, minute / 2);
    let gate = FeatureGate { billsby: billsby.clone(), fresh, stale, pause, known: Mutex::default() };
    let start = Instant::now();
    let ask = async |when: &str, tag: &str, later: Duration| {
        let before = sent.0.load(Ordering::SeqCst);
        let answer = match gate.allows(leila, tag, start + later).await {
            Ok(allowed) => if allowed { "yes" } else { "no" }.to_owned(),
            Err(error) => format!("nobody knows ({})", error.kind()),
        };
        println!("{when:<26}{tag}? {answer}, {} sent", sent.0.load(Ordering::SeqCst) - before);
    };

    let before = sent.0.load(Ordering::SeqCst);
    let questions = (0..10).map(|_| gate.allows(leila, "beta", start));
    let answers = futures_util::future::try_join_all(questions).await?;
    let yes = answers.iter().filter(|allowed| **allowed).count();
    println!("ten at once               beta? {yes} times yes, {} sent", sent.0.load(Ordering::SeqCst) - before);
    ask("a hit", "beta", minute).await;
    ask("another tag", "gold", minute).await;

    billsby.remove_feature_tag("beta").subs_id(subscription).await?;
    ask("removed, and not seen yet", "beta", 2 * minute).await;
    ask("after the time to live", "beta", 5 * minute).await;

    billsby.add_feature_tags([subscription.clone()], ["beta".to_owned()]).await?;
    gate.forget(leila);
    ask("after a webhook", "beta", 6 * minute).await;

    mock.stop().await;
    ask("an outage", "beta", 12 * minute).await;
    ask("while it is left alone", "beta", 12 * minute + pause / 2).await;
    ask("the day after", "beta", 30 * hour).await;
    ask("a moment later", "beta", 30 * hour + pause / 2).await;
    Ok(())
}
