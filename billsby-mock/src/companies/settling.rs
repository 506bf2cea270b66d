//! Waiting until a company's webhooks are delivered.

use super::World;
use jiff::Timestamp;
use std::time::Duration;
use tokio::time::timeout;

/// How a company's row of webhooks stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WebhookRow {
    /// Whether nothing that is due now is undelivered.
    pub is_settled: bool,
    /// How many webhooks wait.
    pub waiting: usize,
    /// When the first of them is tried next, on the company's clock.
    pub next_attempt: Option<Timestamp>,
}

impl World {
    /// Waits until no webhook that is due now is undelivered, or `longest` has passed.
    pub async fn settle_webhooks(&self, longest: Duration) -> WebhookRow {
        // Whatever settles the row changes the alarm.
        let mut alarms = self.alarms();
        let settled = async { while !self.webhook_row().is_settled && alarms.changed().await.is_ok() {} };
        _ = timeout(longest, settled).await;
        self.webhook_row()
    }

    /// How the row of webhooks stands.
    pub fn webhook_row(&self) -> WebhookRow {
        self.act(|company, now| {
            let (webhooks, late) = (company.webhooks(), self.injector().next_late());
            WebhookRow {
                is_settled: webhooks.due(now).is_none() && late.is_none_or(|at| at > now),
                waiting: webhooks.waiting().len(),
                next_attempt: webhooks.next_attempt(),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Companies;
    use super::*;
    use crate::billing::Company;
    use crate::billing::settings::Settings;

    #[tokio::test]
    async fn one_can_wait_for_ever() {
        let world = Companies::default().add(Company::new(Settings::new("acme"), 1), "key").unwrap();
        assert!(world.settle_webhooks(Duration::MAX).await.is_settled);
    }
}
