//! Webhooks, as the control plane shows them.

use crate::stage::Stage;
use billsby_mock_control::types::WebhookState;
use cross_checks::receiver::Receiver;

cross_checks::cases!(
    get_webhook_receiver,
    set_webhook_receiver,
    remove_webhook_receiver,
    list_webhook_deliveries,
    resend_webhook,
    settle_webhooks,
);

/// An id that no webhook has.
const NONE: &str = "0c3a8a4e-6a1c-4f57-9f1e-0f4d2d1a7b10";

/// Tells a receiver that answers so, and has something to tell.
async fn told(stage: &Stage, answers: &[u16]) -> Receiver {
    let receiver = Receiver::listen().await.unwrap();
    receiver.answer(answers.iter().copied());
    stage.control.set_webhook_receiver("demo", receiver.url()).await.unwrap();
    stage.subscribe(|_| {}).await;
    assert!(stage.control.settle_webhooks("demo").await.unwrap().is_settled);
    receiver
}

async fn get_webhook_receiver(stage: &Stage) {
    stage.not_found(stage.control.get_webhook_receiver("demo")).await;
    let receiver = told(stage, &[500]).await;
    let read = stage.control.get_webhook_receiver("demo").await.unwrap();
    assert_eq!((read.url.as_str(), read.has_secret, read.dropped), (receiver.url(), false, 0));
    assert!(read.waiting >= 3, "{}", read.waiting);
    stage.not_found(stage.control.get_webhook_receiver("acme")).await;
}

async fn set_webhook_receiver(stage: &Stage) {
    let set = |url: &str| stage.control.set_webhook_receiver("demo", url);
    let made = set("http://127.0.0.1:9/hooks").secret("sesame").await.unwrap();
    assert_eq!((made.url.as_str(), made.has_secret), ("http://127.0.0.1:9/hooks", true));
    assert!(!set("http://127.0.0.1:9/hooks").await.unwrap().has_secret, "a receiver is replaced with its secret");
    for url in ["https://127.0.0.1/hooks", "127.0.0.1:9", "http://me:word@127.0.0.1/", "http://127.0.0.1:99999/"] {
        stage.invalid(set(url), &["/body/url"]).await;
    }
    stage.invalid(set("http://127.0.0.1/").secret("two words"), &["/body/secret"]).await;
    stage.invalid(set("http://127.0.0.1/").secret(""), &["/body/secret"]).await;
    stage.not_found(stage.control.set_webhook_receiver("acme", "http://127.0.0.1/")).await;
}

async fn remove_webhook_receiver(stage: &Stage) {
    stage.not_found(stage.control.remove_webhook_receiver("demo")).await;
    let receiver = told(stage, &[500]).await;
    let waiting = stage.control.get_webhook_receiver("demo").await.unwrap().waiting;
    stage.control.remove_webhook_receiver("demo").await.unwrap();
    stage.not_found(stage.control.get_webhook_receiver("demo")).await;
    let row = stage.control.settle_webhooks("demo").await.unwrap();
    assert_eq!((row.is_settled, row.waiting, row.next_attempt), (true, 0, None));
    let set = stage.control.set_webhook_receiver("demo", receiver.url()).await.unwrap();
    assert_eq!((set.waiting, set.dropped), (0, waiting));
    stage.not_found(stage.control.remove_webhook_receiver("acme")).await;
}

async fn list_webhook_deliveries(stage: &Stage) {
    told(stage, &[200, 503]).await;
    let page = stage.control.list_webhook_deliveries("demo").page_size(2).await.unwrap();
    assert_eq!((page.current_page, page.page_size, page.results.len()), (1, 2, 2));
    assert_eq!(page.page_count, (page.row_count + 1) / 2);
    let mut all = stage.control.list_webhook_deliveries("demo").await.unwrap().results;
    all.reverse();
    let states: Vec<_> = all.iter().map(|delivery| delivery.state.clone()).collect();
    assert_eq!(states[..3], [WebhookState::Delivered, WebhookState::Waiting, WebhookState::Waiting]);
    let attempt = &all[1].attempts[0];
    assert_eq!((attempt.status, &attempt.error), (Some(503), &None));
    assert!(all[1].next_attempt.is_some() && all[2].next_attempt.is_none());
    let list = || stage.control.list_webhook_deliveries("demo");
    stage.invalid(list().page(0).page_size(101), &["/query/page", "/query/pageSize"]).await;
    stage.not_found(stage.control.list_webhook_deliveries("acme")).await;
}

async fn resend_webhook(stage: &Stage) {
    let receiver = told(stage, &[200, 200, 500]).await;
    let all = stage.control.list_webhook_deliveries("demo").await.unwrap().results;
    let resend = |id: &str| stage.control.resend_webhook("demo", id);
    let (waiting, done) = (&all[0], &all[all.len() - 1]);
    stage.conflict(resend(waiting.id.as_str()), "Waiting").await;
    let again = resend(done.id.as_str()).await.unwrap();
    assert_eq!((&again.id, again.is_resent, again.state), (&done.id, true, WebhookState::Waiting));
    stage.conflict(resend(done.id.as_str()), "Waiting").await;
    stage.not_found(resend(NONE)).await;
    stage.not_found(stage.control.resend_webhook("acme", NONE)).await;
    stage.control.remove_webhook_receiver("demo").await.unwrap();
    stage.conflict(resend(done.id.as_str()), "receiver").await;
    stage.control.set_webhook_receiver("demo", receiver.url()).await.unwrap();
    resend(done.id.as_str()).await.unwrap();
    stage.control.settle_webhooks("demo").await.unwrap();
    assert_eq!(receiver.heard().pop().unwrap().id(), done.id.as_str());
}

async fn settle_webhooks(stage: &Stage) {
    let settle = || stage.control.settle_webhooks("demo");
    let row = settle().await.unwrap();
    assert_eq!((row.is_settled, row.waiting, row.next_attempt), (true, 0, None));
    told(stage, &[500]).await;
    let row = settle().timeout("PT1M").await.unwrap();
    assert_eq!((row.is_settled, row.next_attempt.unwrap().as_str()), (true, "2026-01-15T10:01:00Z"));
    for timeout in ["PT61S", "P1D", "P", "ten seconds"] {
        stage.invalid(settle().timeout(timeout), &["/body/timeout"]).await;
    }
    stage.not_found(stage.control.settle_webhooks("acme")).await;
}
