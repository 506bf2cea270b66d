//! Webhooks.

use super::generated::requests;
use super::values::{duration, shown};
use crate::api::values::{count, id, page, page_request};
use crate::billing::webhooks::{Attempt, ListedDelivery, Outcome, Receiver};
use crate::billing::{BillingError, Company};
use crate::companies::World;
use crate::runtime::Rejection;
use billsby_mock_control::types;
use std::time::Duration;

/// How long the settling of webhooks is waited for at most, and when the request does not say.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
const USUAL_WAIT: Duration = Duration::from_secs(10);

pub(super) fn get_webhook_receiver(
    world: &World,
    _: requests::GetWebhookReceiver,
) -> Result<types::WebhookReceiver, Rejection> {
    world.act(|company, _| Ok(receiver(company)?))
}

pub(super) fn set_webhook_receiver(
    world: &World,
    request: requests::SetWebhookReceiver,
) -> Result<types::WebhookReceiver, Rejection> {
    let secret = request.body.secret.as_ref().map(types::WebhookSecret::as_str);
    let new = Receiver::new(request.body.url.as_str(), secret)?;
    world.act(|company, _| {
        company.set_webhook_receiver(new);
        Ok(receiver(company)?)
    })
}

pub(super) fn remove_webhook_receiver(world: &World, _: requests::RemoveWebhookReceiver) -> Result<(), Rejection> {
    world.act(|company, _| Ok(company.remove_webhook_receiver()?))
}

pub(super) fn list_webhook_deliveries(
    world: &World,
    request: requests::ListWebhookDeliveries,
) -> Result<types::WebhookDeliveryPage, Rejection> {
    let page = page_request(request.page, request.page_size)?;
    world.act(|company, _| {
        let found = company.list_webhook_deliveries(page).map(|listed| delivery(&listed));
        Ok(page!(types::WebhookDeliveryPage, found))
    })
}

pub(super) fn resend_webhook(
    world: &World,
    request: requests::ResendWebhook,
) -> Result<types::WebhookDelivery, Rejection> {
    let webhook = id(request.webhook_id.as_str())?;
    world.act(|company, now| Ok(delivery(&company.resend_webhook(webhook, now)?)))
}

pub(super) async fn settle_webhooks(
    world: &World,
    request: requests::SettleWebhooks,
) -> Result<types::WebhookRow, Rejection> {
    let longest = match &request.body.timeout {
        Some(timeout) => Duration::try_from(duration(timeout, "/timeout")?).ok(),
        None => Some(USUAL_WAIT),
    };
    let longest = longest.filter(|longest| *longest <= LONGEST_WAIT);
    let longest = longest.ok_or_else(|| BillingError::invalid("/timeout", "must be a minute or less"))?;
    let row = world.settle_webhooks(longest).await;
    Ok(types::WebhookRow::builder()
        .is_settled(row.is_settled)
        .waiting(i64::from(count(row.waiting)))
        .next_attempt(row.next_attempt.map(shown))
        .build())
}

fn receiver(company: &Company) -> Result<types::WebhookReceiver, BillingError> {
    let (receiver, webhooks) = (company.get_webhook_receiver()?, company.webhooks());
    Ok(types::WebhookReceiver::builder()
        .url(receiver.uri().to_string())
        .has_secret(receiver.secret().is_some())
        .waiting(i64::from(count(webhooks.waiting().len())))
        .dropped(i64::from(count(webhooks.dropped())))
        .build())
}

fn delivery(listed: &ListedDelivery<'_>) -> types::WebhookDelivery {
    let delivery = listed.delivery;
    types::WebhookDelivery::builder()
        .id(delivery.id.to_string())
        .type_(delivery.kind)
        .posted_at(shown(delivery.posted_at))
        .state(delivery.state())
        .is_resent(delivery.is_resent)
        .attempts(delivery.attempts.iter().map(attempt).collect::<Vec<_>>())
        .next_attempt(listed.next_attempt.map(shown))
        .build()
}

fn attempt(attempt: &Attempt) -> types::WebhookAttempt {
    let (status, error) = match attempt.outcome {
        Outcome::Answered(status) => (Some(i32::from(status)), None),
        Outcome::Failed(error) => (None, Some(error.into())),
    };
    types::WebhookAttempt::builder().at(shown(attempt.at)).status(status).error(error).build()
}
