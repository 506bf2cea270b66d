//! Credit notes.

use crate::stage::{NOBODY, Stage, card};
use billsby_client::Amount;
use billsby_client::types::{CreditNoteStatus, SubscriptionCreated};

cross_checks::cases!(list_credit_notes, list_customer_credit_notes, reattempt_credit_note_payment);

/// A customer with a refund of $7 that has this card.
async fn refunded(stage: &Stage, token: &str) -> SubscriptionCreated {
    let bought = stage.subscriber(token).await;
    let invoice = stage.latest_invoice(&bought).await.invoice_number;
    stage.billsby.refund_invoice(&bought.customer_unique_id, invoice, Amount::minor(700)).await.unwrap();
    bought
}

async fn list_credit_notes(stage: &Stage) {
    let bought = refunded(stage, "tok_pays").await;
    let all = stage.billsby.list_credit_notes().await.unwrap().results;
    let newest = &all[0];
    assert_eq!(newest.customer_unique_id, bought.customer_unique_id);
    assert_eq!(newest.credit_note_unique_id.as_str(), format!("{}-2", bought.customer_unique_id));
    assert_eq!((newest.amount.as_minor(), newest.currency.as_str()), (700, "USD"));
    assert_eq!((newest.customer_full_name.as_str(), newest.status.clone()), ("Ada Lovelace", CreditNoteStatus::Paid));
    let list = || stage.billsby.list_credit_notes();
    for (request, wanted) in [
        (list().is_pending(true), vec![CreditNoteStatus::Pending]),
        (list().is_paid(true), vec![CreditNoteStatus::Paid]),
        (list().is_failed(true), vec![CreditNoteStatus::Failed]),
        (list().is_failed(true).is_pending(true), vec![CreditNoteStatus::Failed, CreditNoteStatus::Pending]),
    ] {
        let asked = format!("{request:?}");
        let expected: Vec<_> = all.iter().filter(|note| wanted.contains(&note.status)).cloned().collect();
        assert!(!expected.is_empty(), "{asked}: the demo company has none");
        assert_eq!(request.await.unwrap().results, expected, "{asked}");
    }
    for query in ["ADA LOVE", newest.credit_note_unique_id.as_str()] {
        assert_eq!(list().query(query).await.unwrap().results, std::slice::from_ref(newest), "{query}");
    }
    stage.invalid(list().page(0), &["/query/page"]).await;
}

async fn list_customer_credit_notes(stage: &Stage) {
    let bought = refunded(stage, "tok_pays").await;
    let customer = &bought.customer_unique_id;
    stage.billsby.create_one_time_charge(customer, "Goodwill", "USD", Amount::minor(-250)).await.unwrap();
    let found = stage.billsby.list_customer_credit_notes(customer).await.unwrap();
    let [credit, refund] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((refund.amount.as_minor(), refund.linked_transactions_count), (700, 1));
    assert_eq!((credit.amount.as_minor(), credit.linked_transactions_count), (250, 0));
    assert_eq!((credit.currency.as_str(), credit.status.clone()), ("USD", CreditNoteStatus::Paid));
    assert_eq!(refund.invoice_number.as_str(), format!("{customer}-2"), "its own number");
    assert!(credit.invoice_id > refund.invoice_id && credit.created_on >= refund.created_on);
    stage.not_found(stage.billsby.list_customer_credit_notes(NOBODY)).await;
}

async fn reattempt_credit_note_payment(stage: &Stage) {
    let bought = refunded(stage, "tok_refund_fail").await;
    let customer = &bought.customer_unique_id;
    let status = async || stage.billsby.list_customer_credit_notes(customer).await.unwrap()[0].status.clone();
    let note = stage.billsby.list_customer_credit_notes(customer).await.unwrap()[0].invoice_number.clone();
    assert_eq!(status().await, CreditNoteStatus::Failed);
    stage.billsby.reattempt_credit_note_payment(&note).await.unwrap();
    assert_eq!(status().await, CreditNoteStatus::Failed, "success says only that it was tried");
    stage.billsby.update_payment_card(customer, card("tok_pays")).await.unwrap();
    stage.billsby.reattempt_credit_note_payment(&note).await.unwrap();
    assert_eq!(status().await, CreditNoteStatus::Paid);
    stage.conflict(stage.billsby.reattempt_credit_note_payment(&note), "Paid").await;
    let invoice = stage.latest_invoice(&bought).await.invoice_number;
    stage.not_found(stage.billsby.reattempt_credit_note_payment(invoice)).await;
}
