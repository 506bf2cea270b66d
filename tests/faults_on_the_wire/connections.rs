//! Connections that end instead of an answer, before the call is carried out and afterwards.

use crate::stage::{PRODUCTS, Stage};
use crate::wire::End;
use billsby_client::Amount;
use billsby_mock::axum::body::Body;
use billsby_mock::faults::{Fault, OnCalls};
use std::io::ErrorKind;

/// What takes the place of a reply, what is heard instead, and what a caller in the same process gets.
const ENDS: [(fn(OnCalls) -> Fault, &[u8], End, ErrorKind); 3] = [
    (OnCalls::reset, b"", End::Reset, ErrorKind::ConnectionReset),
    (OnCalls::empty_reply, b"", End::Orderly, ErrorKind::UnexpectedEof),
    (OnCalls::garbage_reply, b"SSH-2.0-OpenSSH_9.9\r\n", End::Orderly, ErrorKind::InvalidData),
];

#[tokio::test]
async fn before_acting_nothing_is_done() {
    for (fault, bytes, end, _) in ENDS {
        let stage = Stage::set().await;
        let (id, before) = (stage.add(fault(Fault::on("refund_invoice"))), stage.state());
        let heard = stage.refund().await;
        assert_eq!((heard.bytes.as_slice(), heard.end), (bytes, end));
        assert_eq!((stage.state(), stage.strikes(id)), (before, 1), "{end:?}");
    }
}

#[tokio::test]
async fn after_acting_it_is_done_and_nobody_is_told() {
    for (fault, bytes, end, _) in ENDS {
        let stage = Stage::set().await;
        let (id, before) = (stage.add(fault(Fault::on("refund_invoice").after_acting())), stage.state());
        let heard = stage.refund().await;
        assert_eq!((heard.bytes.as_slice(), heard.end), (bytes, end));
        assert_ne!(stage.state(), before, "{end:?}");
        assert_eq!(stage.strikes(id), 1);
        stage.faults().clear();
        let refunds = stage.billsby.list_customer_credit_notes(&stage.paid.customer_unique_id).await.unwrap();
        assert_eq!(refunds.iter().filter(|note| note.amount == Amount::minor(7)).count(), 1);
    }
}

#[tokio::test]
async fn in_the_same_process_they_are_errors() {
    for (fault, _, _, kind) in ENDS {
        let stage = Stage::set().await;
        stage.add(fault(Fault::on("list_products")));
        let request = billsby_mock::axum::http::Request::get(stage.path(PRODUCTS));
        let request = request.header("ApiKey", stage.mock.api_key()).body(Body::empty()).unwrap();
        assert_eq!(stage.mock.service().answer(request).await.unwrap_err().kind(), kind);
    }
}

#[tokio::test]
async fn other_connections_are_answered() {
    let stage = Stage::set().await;
    stage.add(Fault::on("list_products").reset());
    assert_eq!(stage.get(PRODUCTS).await.end, End::Reset);
    let heard = stage.get("customers?page=1&pageSize=5").await;
    assert_eq!((heard.status(), heard.end), (200, End::Orderly));
}
