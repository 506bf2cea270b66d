//! Lists, page by page to their end.

use crate::stage::{Stage, UNIFIED};
use billsby_client::unified::{Billsby, ListQuery, Page, Provider, Resource};
use serde::Serialize;
use serde_json::Value;

fn ids<T: Serialize>(page: &Page<T>) -> Vec<Value> {
    page.result.iter().map(|record| serde_json::to_value(record).unwrap()["id"].clone()).collect()
}

/// The ids of a list as the provider itself gives them.
async fn expected(billsby: &Billsby, resource: Resource) -> Vec<Value> {
    let (mut all, mut query) = (Vec::new(), ListQuery::new().limit(100));
    loop {
        macro_rules! page {
            ($list:ident) => {{
                let page = billsby.$list(&query).await.unwrap();
                all.extend(ids(&page));
                page.next_cursor
            }};
        }
        let next = match resource {
            Resource::Customers => page!(list_customers),
            Resource::Invoices => page!(list_invoices),
            Resource::Subscriptions => page!(list_subscriptions),
            Resource::Plans => page!(list_plans),
            Resource::CreditNotes => page!(list_credit_notes),
            _ => page!(list_payments),
        };
        match next {
            Some(cursor) => query = query.cursor(cursor),
            None => return all,
        }
    }
}

/// The records of all pages, and that each page leads back to the one before.
async fn walk(stage: &Stage, path: &str, limit: usize) -> Vec<Value> {
    let (mut all, mut cursor, mut first) = (Vec::new(), String::new(), None);
    let separator = if path.contains('?') { '&' } else { '?' };
    loop {
        let page = stage.get(&format!("{path}{separator}limit={limit}{cursor}")).await;
        assert_eq!(page.status, 200, "{path}: {page:?}");
        let page = page.json();
        let rows = page["result"].as_array().unwrap().clone();
        assert!(rows.len() <= limit && page["result_count"] == rows.len());
        if let Some(first) = first.take() {
            let before = page["prev_cursor"].as_str().unwrap();
            let before = stage.get(&format!("{path}{separator}limit={limit}&prev_cursor={before}")).await.json();
            assert_eq!(before["result"], first, "{path}");
        }
        if cursor.is_empty() {
            first = Some(page["result"].clone());
        }
        all.extend(rows);
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&next_cursor={next}"),
            None => return all,
        }
    }
}

#[tokio::test]
async fn every_resource_is_listed_to_its_end_and_read() {
    let stage = Stage::new().await;
    let billsby = Billsby::new(stage.client(), &stage.key());
    for resource in Resource::ALL {
        let path = format!("{UNIFIED}/{resource}");
        let records = walk(&stage, &path, 23).await;
        let ids: Vec<Value> = records.iter().map(|record| record["id"].clone()).collect();
        assert!(!ids.is_empty());
        assert_eq!(ids, expected(&billsby, resource).await, "{resource}");
        let id = ids[ids.len() / 2].as_str().unwrap();
        let record = stage.get(&format!("{path}/{id}?remote_data=true")).await;
        assert_eq!((record.status, &record.json()["id"]), (200, &id.into()), "{resource}");
        assert!(record.json()["remote_data"].is_object(), "{resource}");
        assert_eq!(stage.get(&format!("{path}/NOSUCH-9")).await.refused(), (404, "not_found".to_owned()), "{resource}");
    }
}

#[tokio::test]
async fn what_a_list_cannot_be_asked_is_refused_by_name() {
    let stage = Stage::new().await;
    for (path, status, code, parameter) in [
        ("customers?status=paid", 400, "invalid_parameter", Some("status")),
        ("plans?created_at[gte]=2026-01-01", 400, "invalid_parameter", Some("created_at")),
        ("invoices?status=piad", 400, "invalid_parameter", Some("status")),
        ("invoices?limit=0", 400, "invalid_parameter", Some("limit")),
        ("invoices?page=2", 400, "invalid_parameter", Some("page")),
        ("invoices?next_cursor=made-up", 400, "invalid_cursor", None),
        ("customers/LX0CUI85LH?details=true", 400, "invalid_parameter", Some("details")),
        ("coupons", 404, "not_found", None),
        ("coupons/1", 404, "not_found", None),
        ("invoices/%FF", 400, "invalid_request", None),
        ("invoices/meta/dance", 404, "not_found", None),
    ] {
        let reply = stage.get(&format!("{UNIFIED}/{path}")).await;
        assert_eq!(reply.refused(), (status, code.to_owned()), "{path}");
        assert_eq!(reply.json()["details"]["parameter"].as_str(), parameter, "{path}");
    }
}

#[tokio::test]
async fn every_list_of_the_account_is_proxied_to_its_end() {
    let stage = Stage::new().await;
    let client = stage.client();
    let row_count = |rows: usize, total: i64| assert_eq!(i64::try_from(rows).unwrap(), total);
    let customers = walk(&stage, "/proxy/customers", 23).await;
    row_count(customers.len(), client.list_customers().await.unwrap().row_count.into());
    let invoices = walk(&stage, "/proxy/invoices?isPaid=true", 100).await;
    row_count(invoices.len(), client.list_invoices().is_paid(true).await.unwrap().row_count.into());
    assert!(invoices.iter().all(|invoice| invoice["status"] == "Paid"));
    for resource in ["subscriptions", "credit_notes", "products"] {
        assert!(!walk(&stage, &format!("/proxy/{resource}"), 23).await.is_empty(), "{resource}");
    }
    let product = &walk(&stage, "/proxy/products", 1).await[0]["productId"].clone();
    for path in ["add_ons", "allowances", "custom_fields", &format!("plans?productId={product}")] {
        let page = stage.get(&format!("/proxy/{path}")).await.json();
        assert!(page["result_count"].as_u64().unwrap() > 0 && page["next_cursor"].is_null(), "{path}");
    }
    for (path, status, code) in [
        ("customers?next_cursor=0", 400, "invalid_cursor"),
        ("customers?next_cursor=next", 400, "invalid_cursor"),
        ("customers?pageSize=5", 400, "invalid_parameter"),
        ("customers?limit=1&limit=2", 400, "invalid_parameter"),
        ("customers?limit=1000", 400, "invalid_parameter"),
        ("customers?colour=red", 400, "invalid_parameter"),
        ("plans", 400, "invalid_parameter"),
        ("coupons", 404, "not_found"),
        ("counters", 405, "not_supported"),
    ] {
        assert_eq!(stage.get(&format!("/proxy/{path}")).await.refused(), (status, code.to_owned()), "{path}");
    }
}
