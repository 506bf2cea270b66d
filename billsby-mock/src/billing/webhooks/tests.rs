use super::*;
use crate::billing::customers::NewCustomer;
use crate::billing::fixture::{Shop, assert_conflict, assert_refused, contact, now};
use crate::billing::outbox::CustomerNotice;

const SERVED: Outcome = Outcome::Answered(204);
const DOWN: Outcome = Outcome::Answered(503);

fn receiver() -> Receiver {
    Receiver::new("http://127.0.0.1:8080/hooks?of=acme", Some("sesame")).unwrap()
}

/// A shop that tells a receiver.
fn listened() -> Shop {
    let mut shop = Shop::new();
    shop.company.set_webhook_receiver(receiver());
    shop
}

fn minutes(count: i64) -> Timestamp {
    now() + SignedDuration::from_mins(count)
}

impl Company {
    /// Makes a customer, which posts one webhook.
    fn greet(&mut self, at: Timestamp) -> WebhookId {
        self.create_customer(NewCustomer { contact: contact("Ada", "Byron"), card: None }, at).unwrap();
        self.webhooks.waiting.back().unwrap().id
    }

    /// Makes every attempt that is due, each with this outcome, and says which were made.
    fn deliver(&mut self, now: Timestamp, outcome: Outcome) -> Vec<(Timestamp, WebhookId)> {
        let mut made = Vec::new();
        while let Some(due) = self.webhooks.due(now) {
            let (at, id) = (due.at, due.delivery.id);
            self.record_attempt(id, outcome);
            made.push((at, id));
        }
        made
    }

    fn states(&self) -> Vec<DeliveryState> {
        let Webhooks { finished, waiting, .. } = &self.webhooks;
        finished.iter().chain(waiting).map(Delivery::state).collect()
    }
}

#[test]
fn what_a_subscription_tells_is_delivered_in_its_order() {
    let mut shop = listened();
    let (_, subscription) = shop.subscribe();
    shop.cancel(subscription);
    let told: Vec<_> = shop.company.take_notices().into_iter().map(|posted| posted.notice).collect();
    let kinds: Vec<_> = shop.company.webhooks.waiting.iter().map(|delivery| delivery.kind).collect();
    assert_eq!(kinds[..2], [WebhookType::CustomerCreated, WebhookType::SubscriptionCreated]);
    assert_eq!(
        shop.company.webhooks.waiting.iter().map(|delivery| &delivery.notice).collect::<Vec<_>>(),
        told.iter().collect::<Vec<_>>()
    );
    let row: Vec<_> = shop.company.webhooks.waiting.iter().map(|delivery| delivery.id).collect();
    let made = shop.company.deliver(now(), SERVED);
    assert_eq!(made, row.iter().map(|id| (now(), *id)).collect::<Vec<_>>());
    assert!(shop.company.states().iter().all(|state| *state == DeliveryState::Delivered));
}

#[test]
fn nothing_is_kept_while_nobody_listens_and_e_mail_is_no_webhook() {
    let mut shop = Shop::new();
    let (customer, _) = shop.subscribe();
    assert!(shop.company.webhooks.waiting.is_empty());
    shop.company.set_webhook_receiver(receiver());
    shop.company.request_payment_details_update(customer, now()).unwrap();
    assert!(shop.company.webhooks.waiting.is_empty());
}

#[test]
fn a_receiver_changes_no_id_of_the_company_and_one_seed_gives_one_row() {
    let (mut heard, mut again, mut unheard) = (listened(), listened(), Shop::new());
    let ids = |shop: &mut Shop| shop.subscribe();
    assert_eq!(ids(&mut heard), ids(&mut unheard));
    assert_eq!(ids(&mut heard), ids(&mut unheard));
    _ = (ids(&mut again), ids(&mut again));
    assert_eq!(heard.company.state_hash(), again.company.state_hash());
    let row: Vec<_> = heard.company.webhooks.waiting.iter().map(|delivery| delivery.id).collect();
    assert_eq!(row.iter().collect::<std::collections::BTreeSet<_>>().len(), row.len());
    for id in row {
        let text = id.to_string();
        assert_eq!((text.len(), &text[14..15], "89ab".contains(&text[19..20])), (36, "4", true), "{text}");
        assert_eq!(text.parse(), Ok(id));
        assert_eq!(text.to_uppercase().parse(), Ok(id));
    }
    for text in ["", "x", "0c3a8a4e6a1c4f579f1e0f4d2d1a7b10", "0c3a8a4-e6a1c-4f57-9f1e-0f4d2d1a7b10"] {
        assert_eq!(text.parse::<WebhookId>(), Err(BillingError::not_found("webhook", text)));
    }
}

#[test]
fn a_failed_attempt_is_made_again_at_its_spacing_and_then_given_up() {
    let mut shop = listened();
    let (first, second) = (shop.company.greet(now()), shop.company.greet(minutes(2)));
    let attempts = [0, 1, 6, 36, 156, 876];
    for (place, at) in attempts.into_iter().enumerate() {
        assert_eq!(shop.company.webhooks.next_attempt(), Some(minutes(at)));
        assert_eq!(shop.company.webhooks.due(minutes(at) - SignedDuration::from_nanos(1)), None);
        let due = shop.company.webhooks.due(minutes(at)).unwrap();
        assert_eq!((due.at, due.delivery.id), (minutes(at), first));
        // However late it is, the attempt counts as made when it was due.
        shop.company.record_attempt(first, if place == 1 { Outcome::Failed(DeliveryError::TimedOut) } else { DOWN });
    }
    assert_eq!(shop.company.states(), [DeliveryState::Failed, DeliveryState::Waiting]);
    // The next one was held up until then.
    assert_eq!(shop.company.deliver(minutes(10_000), SERVED), [(minutes(876), second)]);
    assert_eq!(shop.company.states(), [DeliveryState::Failed, DeliveryState::Delivered]);
    assert_eq!(shop.company.webhooks.finished[0].attempts[1].outcome, Outcome::Failed(DeliveryError::TimedOut));
}

#[test]
fn one_long_wait_and_many_short_ones_give_the_same_row() {
    let mut shop = listened();
    shop.company.greet(now());
    shop.company.greet(minutes(3));
    let mut steps = shop.company.clone();
    let mut made = Vec::new();
    for minute in 0..2000 {
        made.extend(steps.deliver(minutes(minute), DOWN));
    }
    assert_eq!(shop.company.deliver(minutes(2000), DOWN), made);
    assert_eq!(made.len(), 12);
    assert_eq!(shop.company, steps);
}

#[test]
fn only_answers_from_200_to_299_are_success() {
    for (status, success) in [(199, false), (200, true), (299, true), (300, false), (302, false), (410, false)] {
        let mut shop = listened();
        let id = shop.company.greet(now());
        shop.company.record_attempt(id, Outcome::Answered(status));
        assert_eq!(shop.company.webhooks.waiting.is_empty(), success, "{status}");
    }
}

#[test]
fn an_outcome_that_comes_too_late_is_let_be() {
    let mut shop = listened();
    let (first, second) = (shop.company.greet(now()), shop.company.greet(now()));
    let before = shop.company.state_hash();
    shop.company.record_attempt(second, SERVED);
    assert_eq!(shop.company.state_hash(), before);
    shop.company.remove_webhook_receiver().unwrap();
    let before = shop.company.state_hash();
    shop.company.record_attempt(first, SERVED);
    assert_eq!(shop.company.state_hash(), before);
}

#[test]
fn the_row_is_bounded_and_so_is_what_is_kept() {
    let mut company = listened().company;
    let notice = Notice::CustomerCreated(CustomerNotice {
        customer: company.fresh_customer_id(),
        email: Default::default(),
        first_name: Default::default(),
        last_name: Default::default(),
        subscriptions: Default::default(),
    });
    company.post(now(), notice.clone());
    let oldest = company.webhooks.waiting[0].id;
    for _ in 0..WAITING_LIMIT {
        company.post(now(), notice.clone());
    }
    assert_eq!((company.webhooks.waiting.len(), company.webhooks.dropped), (WAITING_LIMIT, 1));
    assert_ne!(company.webhooks.waiting[0].id, oldest);

    let ids: Vec<_> = company.webhooks.waiting.iter().take(FINISHED_LIMIT + 1).map(|delivery| delivery.id).collect();
    ids.iter().for_each(|id| company.record_attempt(*id, SERVED));
    let kept: Vec<_> = company.webhooks.finished.iter().map(|delivery| delivery.id).collect();
    assert_eq!(kept, ids[1..]);

    let waiting = company.webhooks.waiting.len() as u64;
    company.remove_webhook_receiver().unwrap();
    assert_eq!((company.webhooks.waiting.len(), company.webhooks.dropped), (0, waiting + 1));
    assert_eq!(
        company.remove_webhook_receiver(),
        Err(BillingError::not_found("webhook receiver of the company", "acme"))
    );
}

#[test]
fn what_waits_goes_to_the_receiver_that_follows() {
    let mut shop = listened();
    let id = shop.company.greet(now());
    let other = Receiver::new("http://example.test/", None).unwrap();
    shop.company.set_webhook_receiver(other.clone());
    let due = shop.company.webhooks.due(now()).unwrap();
    assert_eq!((due.delivery.id, due.receiver), (id, &other));
}

#[test]
fn a_finished_webhook_is_sent_again_at_the_end_of_the_row() {
    let mut shop = listened();
    let (first, second) = (shop.company.greet(now()), shop.company.greet(now()));
    assert_conflict(&mut shop.company, "Waiting", |company| company.resend_webhook(first, now()).map(drop));
    shop.company.record_attempt(first, SERVED);
    let again = shop.company.resend_webhook(first, minutes(5)).unwrap();
    assert!(again.delivery.is_resent && again.delivery.attempts.is_empty());
    assert_eq!((again.delivery.posted_at, again.next_attempt), (minutes(5), None));
    let row: Vec<_> = shop.company.webhooks.waiting.iter().map(|delivery| delivery.id).collect();
    assert_eq!(row, [second, first]);
    assert_eq!(shop.company.deliver(minutes(5), SERVED), [(now(), second), (minutes(5), first)]);
    assert_eq!(shop.company.resend_webhook(first, minutes(9)).unwrap().next_attempt, Some(minutes(9)));

    let unknown = "0c3a8a4e-6a1c-4f57-9f1e-0f4d2d1a7b10".parse().unwrap();
    let error = shop.company.resend_webhook(unknown, now()).unwrap_err();
    assert_eq!(error, BillingError::not_found("webhook", unknown));
    shop.company.remove_webhook_receiver().unwrap();
    assert_conflict(&mut shop.company, "receiver", |company| company.resend_webhook(first, now()).map(drop));
}

#[test]
fn deliveries_are_listed_newest_first_with_the_time_of_the_first_in_the_row() {
    let mut shop = listened();
    let ids: Vec<_> = (0..4).map(|_| shop.company.greet(now())).collect();
    shop.company.record_attempt(ids[0], SERVED);
    shop.company.record_attempt(ids[1], DOWN);
    let page = shop.company.list_webhook_deliveries(PageRequest::new(1, 3).unwrap());
    let listed: Vec<_> = page.rows.iter().map(|row| (row.delivery.id, row.next_attempt)).collect();
    assert_eq!(listed, [(ids[3], None), (ids[2], None), (ids[1], Some(minutes(1)))]);
    assert_eq!((page.row_count, page.page_count()), (4, 2));
    let page = shop.company.list_webhook_deliveries(PageRequest::new(2, 3).unwrap());
    assert_eq!(page.rows.iter().map(|row| row.delivery.state()).collect::<Vec<_>>(), [DeliveryState::Delivered]);
}

#[test]
fn erasure_reaches_what_waits_and_what_is_kept() {
    let mut shop = listened();
    let id = shop.company.greet(now());
    let customer = shop.company.list_customers(None, PageRequest::first()).rows[0].id;
    shop.company.record_attempt(id, SERVED);
    shop.company.update_payment_card(customer, crate::billing::fixture::card("tok"), now()).unwrap();
    let other = shop.subscribe().0;
    let shown = |company: &Company| format!("{:?}", company.webhooks);
    shop.company.erase_customer_data(customer, now()).unwrap();
    let kept = shop.company.webhooks.finished.iter().chain(&shop.company.webhooks.waiting);
    for delivery in kept {
        if let Notice::CustomerCreated(told) | Notice::CustomerUpdated(told) = &delivery.notice {
            assert_eq!(told.email == "gdpr", told.customer == customer, "{told:?}");
        }
    }
    shop.company.erase_customer_data(other, now()).unwrap();
    for text in ["Ada", "ada.byron", "Byron"] {
        assert!(!shown(&shop.company).contains(text), "{text} is left");
    }
}

#[test]
fn a_deletion_is_told_once_more_of_the_person_and_then_forgotten() {
    let mut shop = listened();
    let (customer, subscription) = shop.subscribe();
    shop.cancel(subscription);
    let first = shop.company.webhooks.waiting[0].id;
    shop.company.record_attempt(first, SERVED);
    shop.company.delete_customer(customer, now()).unwrap();
    let shown = |company: &Company| format!("{:?} {:?}", company.webhooks, company.outbox);
    let named = |company: &Company| shown(company).matches("ada.byron@").count();
    assert_eq!(named(&shop.company), 1, "the deletion, in the row alone");
    let Notice::CustomerDeleted(told) = &shop.company.webhooks.waiting.back().unwrap().notice else {
        panic!("the last is no deletion");
    };
    assert_eq!(told.first_name, "Ada");
    shop.company.deliver(now(), SERVED);
    assert_eq!(named(&shop.company), 0);
    assert!(!shown(&shop.company).contains("Byron"));
}

#[test]
fn receivers_that_cannot_be_posted_to_are_refused() {
    let mut company = Shop::new().company;
    let mut refuse = |pointer, url: &str, secret: Option<&str>| {
        assert_refused(&mut company, pointer, |company| {
            company.set_webhook_receiver(Receiver::new(url, secret)?);
            Ok(())
        });
    };
    for url in [
        "",
        "/hooks",
        "acme.test",
        "https://acme.test/",
        "ftp://acme.test/",
        "http://",
        "http:///hooks",
        "http://me:word@acme.test/",
        "http://acme.test:0/",
        "http://acme.test:65536/",
        "http://acme.test:/",
        "http://a b/",
    ] {
        refuse("/url", url, None);
    }
    for secret in ["", " ", "two words", "line\nbreak", "schlüssel"] {
        refuse("/secret", "http://acme.test/", Some(secret));
    }
    let https = Receiver::new("https://acme.test/", None).unwrap_err().to_string();
    assert!(https.contains("http only"), "{https}");
    for url in ["http://acme.test", "http://[::1]:8080/a?b=c", "HTTP://127.0.0.1/"] {
        assert!(Receiver::new(url, None).is_ok(), "{url}");
    }
    let shown = format!("{:?}", receiver());
    assert!(shown.contains("Secret(…)") && !shown.contains("sesame"), "{shown}");
}
