//! What the client concludes when a call that moves money goes wrong.

use crate::stage::Stage;
use billsby_client::{Amount, Error, Verdict};
use billsby_mock::faults::{Effect, Fault, OnCalls};
use std::time::Duration;

/// What leaves the caller without a word on what became of the call.
const LOST: [(&str, fn(OnCalls) -> Fault); 5] = [
    ("reset", OnCalls::reset),
    ("empty", OnCalls::empty_reply),
    ("garbage", OnCalls::garbage_reply),
    ("500", |calls| calls.status(500)),
    ("502", |calls| calls.status(502)),
];

#[tokio::test]
async fn after_acting_the_outcome_is_unknown_and_a_look_finds_the_refund() {
    for (name, fault) in LOST {
        let stage = Stage::set().await;
        let (customer, invoice) = (&stage.paid.customer_unique_id, &stage.paid.invoice_number);
        let refund = stage.billsby.refund_invoice(customer, invoice, Amount::minor(7)).verifiable().await.unwrap();
        let id = stage.add(fault(Fault::on("refund_invoice").after_acting()));
        let error = refund.send().await.unwrap_err();
        assert!(error.is_outcome_unknown(), "{name}: {error}");
        assert_eq!(stage.strikes(id), 1, "{name}: what moves money is not sent again");
        assert_eq!(refund.verify().await.unwrap(), Verdict::Happened, "{name}");
    }
}

#[tokio::test]
async fn a_reply_that_cannot_be_read_says_by_its_head_that_it_was_done() {
    let broken: [fn(OnCalls) -> Fault; 2] = [OnCalls::truncated_reply, OnCalls::garbage_body];
    for fault in broken {
        let stage = Stage::set().await;
        let (customer, invoice) = (&stage.paid.customer_unique_id, &stage.paid.invoice_number);
        let refund = stage.billsby.refund_invoice(customer, invoice, Amount::minor(7)).verifiable().await.unwrap();
        let id = stage.add(fault(Fault::on("refund_invoice")));
        let error = refund.send().await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error}");
        assert_eq!(stage.strikes(id), 1);
        assert_eq!(refund.verify().await.unwrap(), Verdict::Happened);
    }
}

#[tokio::test]
async fn before_acting_it_is_unknown_too_and_a_look_finds_nothing() {
    for (name, fault) in &LOST[..3] {
        let stage = Stage::set().await;
        let (customer, invoice) = (&stage.paid.customer_unique_id, &stage.paid.invoice_number);
        let refund = stage.billsby.refund_invoice(customer, invoice, Amount::minor(7)).verifiable().await.unwrap();
        stage.add(fault(Fault::on("refund_invoice")).times(1));
        assert!(refund.send().await.unwrap_err().is_outcome_unknown(), "{name}");
        let refund = refund.settle(Duration::ZERO);
        assert_eq!(refund.verify().await.unwrap(), Verdict::DidNotHappen, "{name}");
        refund.send().await.unwrap();
        assert_eq!(refund.verify().await.unwrap(), Verdict::Happened, "{name}");
    }
}

#[tokio::test]
async fn a_charge_is_not_made_again_by_a_client_that_tries_again() {
    let stage = Stage::set().await;
    let (patient, customer) = (stage.patient(), &stage.paid.customer_unique_id);
    let currency = stage.billsby.get_customer(customer).await.unwrap().company_currency;
    let id = stage.add(Fault::on_effect(Effect::Money).after_acting().reset());
    let error = patient.create_one_time_charge(customer, "Help", &currency, Amount::minor(4321)).await.unwrap_err();
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error}") };
    assert_eq!((unknown.attempts, stage.strikes(id)), (1, 1), "{error}");
    let charges = stage.billsby.list_customer_invoices(customer).await.unwrap();
    assert_eq!(charges.iter().filter(|invoice| invoice.amount == Amount::minor(4321)).count(), 1);

    // To be marked as paid twice does no harm, so that is.
    let unpaid = stage.billsby.list_invoices().is_unpaid(true).stream().next().await.unwrap().unwrap();
    stage.faults().clear();
    let id = stage.add(Fault::on("mark_invoice_paid_offline").reset().times(1));
    patient.mark_invoice_paid_offline(&unpaid.invoice_number).await.unwrap();
    assert_eq!(stage.strikes(id), 1);
}

#[tokio::test]
async fn a_refusal_that_says_when_to_come_back_is_followed() {
    let stage = Stage::set().await;
    let patient = stage.patient();
    let id = stage.add(Fault::on("refund_invoice").rate_limited(0).times(2));
    let (customer, invoice) = (&stage.paid.customer_unique_id, &stage.paid.invoice_number);
    patient.refund_invoice(customer, invoice, Amount::minor(7)).await.unwrap();
    assert_eq!(stage.strikes(id), 2);
    let notes = stage.billsby.list_customer_credit_notes(customer).await.unwrap();
    assert_eq!(notes.iter().filter(|note| note.amount == Amount::minor(7)).count(), 1);
}
