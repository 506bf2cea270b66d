//! What is said where Billsby, or the way to it, fails.

use crate::billsby::{KEY, Mocked, client};
use crate::local::{self, Local};
use crate::stage::Stage;
use billsby_client::unified::{
    Billsby, Capability, CustomerChange, Error, ErrorKind, GetQuery, InvoiceStatus, ListQuery, NewCustomer, Outcome,
    PaymentStatus, Provider,
};
use billsby_client::{Amount, ApiKey, Client, RetryPolicy};
use billsby_mock::faults::Fault;

const GET: GetQuery = GetQuery::new();

/// The stage, and its provider over a client for which waiting takes no time.
async fn stage(retry: RetryPolicy) -> (Mocked, Billsby) {
    let stage = Mocked::set().await;
    let client = Client::builder("shop").api_key(KEY).base_url(stage.mock.url()).retry(retry);
    let client = client.clock(crate::clock::Virtual::default()).build().unwrap();
    (stage, Billsby::new(client, &ApiKey::new(KEY)))
}

fn fault(stage: &Mocked, fault: Fault) {
    stage.mock.company("shop").faults().add(fault).unwrap();
}

async fn left(stage: &Mocked) -> i64 {
    let invoice = stage.provider().get_invoice(&stage.ids().paid, GET).await.unwrap();
    invoice.refundable_amount_minor.unwrap().as_minor()
}

#[tokio::test]
async fn a_refund_whose_reply_is_lost_is_found_out_and_not_repeated() {
    let (stage, billsby) = stage(RetryPolicy::none()).await;
    fault(&stage, Fault::on("refund_invoice").after_acting().reset().times(1));
    let invoice = billsby.refund_invoice(&stage.ids().paid, Amount::minor(600)).await.unwrap();
    assert_eq!(invoice.refundable_amount_minor, Some(Amount::minor(900)));
    assert_eq!(left(&stage).await, 900);
}

#[tokio::test]
async fn a_refund_that_did_not_arrive_is_said_not_to_be_done() {
    let (stage, billsby) = stage(RetryPolicy::none()).await;
    fault(&stage, Fault::on("refund_invoice").reset().times(1));
    let error = billsby.refund_invoice(&stage.ids().paid, Amount::minor(600)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.status()), (ErrorKind::Unavailable, Outcome::NotDone, 502));
    assert_eq!(left(&stage).await, 1500);
}

#[tokio::test]
async fn a_refund_of_which_nobody_knows_is_not_said_to_be_undone() {
    let (stage, billsby) = stage(RetryPolicy::none()).await;
    fault(&stage, Fault::on("refund_invoice").after_acting().reset().times(1));
    // What was there before is read, and what is there afterwards is not.
    fault(&stage, Fault::on("list_customer_credit_notes").status(500).after(1));
    let error = billsby.refund_invoice(&stage.ids().paid, Amount::minor(600)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.status()), (ErrorKind::OutcomeUnknown, Outcome::Unknown, 409));
    let body = serde_json::to_value(error.body()).unwrap();
    assert_eq!(body["details"]["outcome"], "unknown");
    assert_eq!(left(&stage).await, 900);
}

#[tokio::test]
async fn a_refund_after_which_nothing_can_be_read_is_said_to_be_done() {
    let (stage, billsby) = stage(RetryPolicy::none()).await;
    fault(&stage, Fault::on("get_invoice").status(500).after(1).times(1));
    let error = billsby.refund_invoice(&stage.ids().paid, Amount::minor(600)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.status()), (ErrorKind::DoneButUnread, Outcome::Done, 409));
    assert!(error.to_string().contains("the refund was carried out"), "{error}");
    assert!(error.to_string().contains("do not repeat it"), "{error}");
    assert_eq!(left(&stage).await, 900);
}

#[tokio::test]
async fn a_refund_whose_reply_is_garbled_is_done() {
    let (stage, billsby) = stage(RetryPolicy::none()).await;
    fault(&stage, Fault::on("refund_invoice").after_acting().garbage_body().times(1));
    let invoice = billsby.refund_invoice(&stage.ids().paid, Amount::minor(600)).await.unwrap();
    assert_eq!(invoice.refundable_amount_minor, Some(Amount::minor(900)));
}

#[tokio::test]
async fn settling_whose_reply_is_lost_is_found_out() {
    for retry in [RetryPolicy::none(), RetryPolicy::default()] {
        let (stage, billsby) = stage(retry).await;
        let unpaid = &stage.ids().unpaid;
        fault(&stage, Fault::on("mark_invoice_paid_offline").after_acting().reset().times(1));
        let invoice = billsby.mark_invoice_paid_offline(&unpaid[0]).await.unwrap();
        assert_eq!(invoice.provider_status.as_deref(), Some("PaidOffline"));
        fault(&stage, Fault::on("write_off_invoice").after_acting().reset().times(1));
        let invoice = billsby.write_off_invoice(&unpaid[1]).await.unwrap();
        assert_eq!(invoice.provider_status.as_deref(), Some("WrittenOff"));
        fault(&stage, Fault::on("reattempt_invoice_payment").after_acting().reset().times(1));
        let invoice = billsby.reattempt_invoice(&unpaid[2]).await.unwrap();
        assert_eq!(invoice.provider_status.as_deref(), Some("Paid"));
    }
}

#[tokio::test]
async fn settling_that_leaves_no_trace_may_still_come() {
    let (stage, billsby) = stage(RetryPolicy::none()).await;
    fault(&stage, Fault::on("write_off_invoice").reset().times(1));
    let error = billsby.write_off_invoice(&stage.ids().unpaid[0]).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::OutcomeUnknown, Outcome::Unknown));
}

#[tokio::test]
async fn a_customer_that_may_have_been_made_is_not_said_not_to_be() {
    let (stage, billsby) = stage(RetryPolicy::none()).await;
    let new = || {
        let address = serde_json::from_value(serde_json::json!({
            "line1": "12 St James Square", "city": "London", "country": "GBR", "postal_code": "SW1Y 4LB"
        }));
        NewCustomer::new("Grace", "Hopper", "grace@example.com").address(address.unwrap())
    };
    let cases = [
        (Fault::on("create_customer").after_acting().reset().times(1), ErrorKind::OutcomeUnknown, Outcome::Unknown),
        (Fault::on("create_customer").after_acting().garbage_body().times(1), ErrorKind::DoneButUnread, Outcome::Done),
        (Fault::on("get_customer").status(500).times(1), ErrorKind::DoneButUnread, Outcome::Done),
        (Fault::on("create_customer").status(503).times(1), ErrorKind::OutcomeUnknown, Outcome::Unknown),
    ];
    for (what, kind, outcome) in cases {
        fault(&stage, what);
        let error = billsby.create_customer(new()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome(), error.status()), (kind, outcome, 409), "{error}");
    }
    let error = billsby.create_customer(NewCustomer::new("Grace", "Hopper", "grace@example.com")).await.unwrap_err();
    assert_eq!((error.parameter(), error.outcome()), (Some("address"), Outcome::NotDone));
}

#[tokio::test]
async fn a_change_whose_reply_is_garbled_is_done() {
    let (stage, billsby) = stage(RetryPolicy::none()).await;
    let change = || {
        let mut change = CustomerChange::default();
        change.first_name = Some("Augusta".to_owned());
        change
    };
    let id = &stage.ids().customer;
    fault(&stage, Fault::on("get_customer").garbage_body().times(1));
    let error = billsby.update_customer(id, change()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Unreadable, Outcome::NotDone));
    assert_eq!(billsby.get_customer(id, GET).await.unwrap().first_name.as_deref(), Some("Ada"));
    fault(&stage, Fault::on("update_customer").after_acting().garbage_body().times(1));
    let customer = billsby.update_customer(id, change()).await.unwrap();
    assert_eq!(customer.first_name.as_deref(), Some("Augusta"));
}

#[tokio::test]
async fn limits_and_keys_are_told_and_the_key_is_not() {
    let (stage, billsby) = stage(RetryPolicy::none()).await;
    fault(&stage, Fault::on("get_invoice").status(429).times(1));
    let error = billsby.get_invoice(&stage.ids().paid, GET).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::RateLimited, 429));
    assert_eq!(error.body().details.unwrap().provider.unwrap().status, 429);

    let other = Client::builder("shop").api_key("shop_wr0ng").base_url(stage.mock.url()).build().unwrap();
    let other = Billsby::new(other, &ApiKey::new("shop_wr0ng"));
    let error = other.get_invoice(&stage.ids().paid, GET).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Authentication, 502));
    let shown = format!("{error} {error:?} {} {other:?}", serde_json::to_string(&error.body()).unwrap());
    assert!(!shown.contains("wr0ng"), "{shown}");
    let cursor = billsby.list_invoices(&ListQuery::new().limit(1)).await.unwrap().next_cursor.unwrap();
    let shown = format!("{cursor} {billsby:?} {:?}", client(&stage.mock, "shop"));
    assert!(!shown.contains(KEY), "{shown}");
}

#[tokio::test]
async fn an_unknown_word_passes_through_and_what_was_sent_is_unchanged() {
    let sent = r#"{ "invoiceId":1, "invoiceNumber": "A-1", "customerId": 1,"customerUniqueId":"A", "customerFirstName":
        "Ada", "customerLastName":"Lovelace", "customerFullName":"", "createdOn":"2026-01-01T00:00:00.123456",
        "amount":"2000","formattedAmount":"$20", "status":"Disputed","currency":"XTS", "new":1.500e3 }"#;
    let page = format!(r#"{{"currentPage":1,"pageCount":1,"pageSize":58,"rowCount":1,"results":[ {sent} ]}}"#);
    let local = Local::saying(local::reply("200 OK", &page));
    let billsby = Billsby::new(local.client(), "secret");
    let page = billsby.list_invoices(&ListQuery::new().remote_data(true)).await.unwrap();
    let invoice = &page.result[0];
    assert_eq!(invoice.status, Some(InvoiceStatus::Unknown("Disputed".to_owned())));
    assert_eq!((invoice.status_is_mapped, invoice.provider_status.as_deref()), (false, Some("Disputed")));
    assert_eq!(serde_json::to_value(invoice).unwrap()["status"], "Disputed");
    assert_eq!(invoice.remote_data.as_ref().unwrap().as_json(), sent);
    assert_eq!(invoice.customer.as_ref().unwrap().name.as_deref(), Some("Ada Lovelace"));
    assert_eq!(invoice.created_at.unwrap().to_string(), "2026-01-01T00:00:00.123Z");
    // What is owed is not guessed, and neither are the decimals of a currency that is none.
    assert_eq!((&invoice.balance, invoice.balance_minor), (&None, None));
    assert_eq!((&invoice.total_amount, invoice.total_amount_minor), (&None, Some(Amount::minor(2000))));
    assert!(!format!("{page:?}").contains("invoiceId"), "{page:?}");
}

#[tokio::test]
async fn a_failed_attempt_has_no_unified_word() {
    let stage = Mocked::set().await;
    let failed = stage.provider().list_payments(&ListQuery::new().status("failed")).await.unwrap().result;
    assert!(!failed.is_empty());
    for payment in failed {
        assert_eq!(payment.status, Some(PaymentStatus::Unknown("failed".to_owned())));
        assert!(!payment.status_is_mapped && payment.method_is_mapped);
        assert_eq!((payment.refund_amount, payment.amount.as_deref()), (None, Some("20.00")));
    }
}

/// A provider that can do nothing.
struct Nothing;

impl Provider for Nothing {
    fn capabilities(&self) -> &'static [Capability] {
        &[]
    }
}

#[tokio::test]
async fn what_a_provider_does_not_have_is_not_supported() {
    let nothing: Box<dyn Provider> = Box::new(Nothing);
    let list = ListQuery::new();
    let errors: Vec<Error> = vec![
        nothing.list_customers(&list).await.unwrap_err(),
        nothing.get_customer("", GET).await.unwrap_err(),
        nothing.create_customer(NewCustomer::new("", "", "")).await.unwrap_err(),
        nothing.update_customer("", CustomerChange::default()).await.unwrap_err(),
        nothing.list_invoices(&list).await.unwrap_err(),
        nothing.get_invoice("", GET).await.unwrap_err(),
        nothing.refund_invoice("", Amount::ZERO).await.unwrap_err(),
        nothing.reattempt_invoice("").await.unwrap_err(),
        nothing.mark_invoice_paid_offline("").await.unwrap_err(),
        nothing.write_off_invoice("").await.unwrap_err(),
        nothing.list_subscriptions(&list).await.unwrap_err(),
        nothing.get_subscription("", GET).await.unwrap_err(),
        nothing.list_plans(&list).await.unwrap_err(),
        nothing.get_plan("", GET).await.unwrap_err(),
        nothing.list_credit_notes(&list).await.unwrap_err(),
        nothing.get_credit_note("", GET).await.unwrap_err(),
        nothing.list_payments(&list).await.unwrap_err(),
        nothing.get_payment("", GET).await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.outcome(), error.status()), (ErrorKind::NotSupported, Outcome::NotDone, 405));
    }
}
