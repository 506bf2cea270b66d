//! Each write.

use crate::stage::{Stage, UNIFIED};
use serde_json::{Value, json};

/// The id of the first invoice that stands here.
async fn invoice(stage: &Stage, status: &str) -> String {
    let page = stage.get(&format!("{UNIFIED}/invoices?status={status}&limit=1")).await.json();
    page["result"][0]["id"].as_str().unwrap().to_owned()
}

fn address() -> Value {
    json!({ "line1": "12 St James Square", "city": "London", "country": "GBR", "postal_code": "SW1Y 4LB" })
}

#[tokio::test]
async fn customers_are_made_and_changed() {
    let stage = Stage::new().await;
    let customers = format!("{UNIFIED}/customers");
    let ada = json!({ "first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com", "address": address() });
    let made = stage.write("POST", &customers, &ada, None).await;
    assert_eq!((made.status, &made.json()["name"]), (200, &"Ada Lovelace".into()));
    let path = format!("{customers}/{}", made.json()["id"].as_str().unwrap());
    let changed = stage.write("PATCH", &path, &json!({ "last_name": "King" }), None).await;
    assert_eq!((changed.status, &changed.json()["name"]), (200, &"Ada King".into()));
    assert_eq!(stage.get(&path).await.json(), changed.json());

    for (method, path, body, status, parameter) in [
        ("POST", &*customers, json!({ "first_name": "Ada" }), 400, None),
        ("POST", &customers, json!({ "first_name": "Ada", "last_name": 7, "email": "a@b.c" }), 400, Some("last_name")),
        ("PATCH", &path, json!({ "surname": "King" }), 400, Some("surname")),
        ("PATCH", &path, Value::Null, 400, None),
        ("PATCH", &format!("{path}?x=1"), json!({}), 400, Some("x")),
        ("PATCH", &format!("{customers}/NOSUCH0000"), json!({ "last_name": "King" }), 404, None),
        ("DELETE", &path, Value::Null, 405, None),
        ("POST", &format!("{path}/refund"), json!({ "amount_minor": 1 }), 405, None),
    ] {
        let reply = stage.write(method, path, &body, None).await;
        assert_eq!(reply.status, status, "{method} {path}: {reply:?}");
        assert_eq!(reply.json()["details"]["parameter"].as_str(), parameter, "{method} {path}");
        assert_eq!(reply.json()["details"]["outcome"], "not_done", "{method} {path}");
    }
    assert_eq!(stage.get(&path).await.json(), changed.json());
}

#[tokio::test]
async fn invoices_are_refunded_paid_and_written_off() {
    let stage = Stage::new().await;
    let at = |id: &str, action: &str| format!("{UNIFIED}/invoices/{id}/{action}");
    let paid = invoice(&stage, "paid").await;
    let before =
        stage.get(&format!("{UNIFIED}/invoices/{paid}")).await.json()["refundable_amount_minor"].as_i64().unwrap();
    let refunded = stage.write("POST", &at(&paid, "refund"), &json!({ "amount_minor": 100 }), None).await;
    assert_eq!((refunded.status, &refunded.json()["refundable_amount_minor"]), (200, &(before - 100).into()));

    let failed = invoice(&stage, "failed").await;
    let tried = stage.write("POST", &at(&failed, "reattempt"), &Value::Null, None).await;
    assert_eq!((tried.status, &tried.json()["id"]), (200, &failed.into()));
    let failed = invoice(&stage, "failed").await;
    let settled = stage.write("POST", &at(&failed, "mark_paid_offline"), &json!({}), None).await;
    assert_eq!((settled.status, &settled.json()["status"]), (200, &"paid".into()));
    let failed = invoice(&stage, "failed").await;
    let given_up = stage.write("POST", &at(&failed, "write_off"), &Value::Null, None).await;
    assert_eq!((given_up.status, &given_up.json()["status"]), (200, &"cancelled".into()));

    for (path, body, status, code) in [
        (at(&paid, "refund"), json!({ "amount_minor": 4.99 }), 400, "invalid_parameter"),
        (at(&paid, "refund"), json!({ "amount_minor": 0 }), 400, "invalid_parameter"),
        (at(&paid, "write_off"), json!({ "why": 1 }), 400, "invalid_parameter"),
        (at(&paid, "dance"), Value::Null, 404, "not_found"),
        (at("NOSUCH-1", "refund"), json!({ "amount_minor": 1 }), 404, "not_found"),
        (at(&failed, "write_off"), Value::Null, 409, "conflict"),
    ] {
        let reply = stage.write("POST", &path, &body, None).await;
        assert_eq!(reply.refused(), (status, code.to_owned()), "{path}");
    }
}
