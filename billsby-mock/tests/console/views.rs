//! Every view opens and shows what the company holds.

use crate::html::{attributes, get, post, views};
use crate::shop::{company_of, demo, demo_and};
use std::time::{Duration, Instant};

/// Longer than any view takes unoptimized on a busy machine, and far less than a walk over the company a row would.
const BOUND: Duration = Duration::from_secs(3);

#[tokio::test]
async fn every_view_opens_on_the_demo_company() {
    let mock = demo().await;
    for view in views(&mock, "demo").await {
        let page = get(&mock, &view).await;
        assert_eq!(page.status, 200, "{view}");
        assert!(page.text.starts_with("<!DOCTYPE html><html lang=\"en\">"), "{view}");
        for landmark in ["<header", "<nav", "<main", "class=\"skip\"", "<title>", "<h1>"] {
            assert!(page.text.contains(landmark), "{view} has no {landmark}");
        }
    }
}

#[tokio::test]
async fn every_view_of_a_company_of_ten_thousand_customers_opens_at_once() {
    let mock = demo_and(company_of(10_000)).await;
    for view in views(&mock, "large").await {
        let began = Instant::now();
        let page = get(&mock, &view).await;
        let took = began.elapsed();
        assert_eq!(page.status, 200, "{view}");
        assert!(took < BOUND, "{view} took {took:?}");
        assert!(page.text.len() < 200_000, "{view} has {} bytes", page.text.len());
    }
    // Three each, but for the hundred that are suspended after their first; the very first customer renews just now.
    let last = get(&mock, "/_mock/console/large/invoices?page=1193").await;
    assert!(last.text.contains("29,801–29,801 of 29,801 invoices"), "{}", last.text);
}

#[tokio::test]
async fn the_companies_are_listed_with_their_figures() {
    let mock = demo_and(company_of(200)).await;
    let page = get(&mock, "/_mock/").await.text;
    let row = page.split("<tr>").find(|row| row.contains("/console/large/")).unwrap();
    // Two of the two hundred do not pay 50.00; dunning has suspended them after their first invoice.
    for figure in [">200<", ">198<", "100.00 ", "2026-04-01 00:00:00"] {
        assert!(row.contains(figure), "no {figure} in {row}");
    }
}

#[tokio::test]
async fn a_customer_is_found_by_part_of_the_name() {
    let mock = demo_and(company_of(200)).await;
    let page = get(&mock, "/_mock/console/large/customers?search=number+199").await.text;
    assert!(page.contains("Customer Number 199") && page.contains("1–1 of 1 customers"), "{page}");
    let page = get(&mock, "/_mock/console/large/customers?search=nobody").await.text;
    assert!(page.contains("Nobody is called that."), "{page}");
    let page = get(&mock, "/_mock/console/large/customers?search=number&page=2").await.text;
    assert!(attributes(&page, "href").iter().any(|link| link.ends_with("?search=number&amp;page=3")), "{page}");
}

#[tokio::test]
async fn a_button_moves_the_clock_and_the_invoices_it_made_are_shown() {
    let mock = demo_and(company_of(20)).await;
    // One of the twenty owes, and is suspended.
    let answer = post(&mock, "/_mock/console/large/time", "advance=P1M", &[]).await;
    assert_eq!(answer.status(), 303);
    let address = answer.headers()["location"].to_str().unwrap().to_owned();
    let page = get(&mock, &address).await.text;
    assert!(page.contains("The clock moved from") && page.contains("19 things happened."), "{page}");
    let made = page.split("Invoices that appeared").last().unwrap().split("What is due").next().unwrap();
    let number = attributes(made, "href").into_iter().find(|link| link.contains("/invoices/")).unwrap().to_owned();
    let newest = get(&mock, "/_mock/console/large/invoices").await.text;
    assert!(newest.contains(&number), "{number} is not in the list");
    assert!(get(&mock, &number).await.text.contains("2026-05-01 00:00:00"), "{number}");

    let answer = post(&mock, "/_mock/console/large/time", "advance=next", &[]).await;
    let page = get(&mock, answer.headers()["location"].to_str().unwrap()).await.text;
    assert!(page.contains("1 thing happened."), "{page}");
}

#[tokio::test]
async fn a_clock_that_cannot_be_moved_says_why_and_stays() {
    let mock = demo().await;
    let before = mock.world().company().state_hash();
    let path = "/_mock/console/demo/time";
    let back = post(&mock, path, "advance=to&at=2020-01-01T00%3A00", &[]).await;
    assert_eq!(back.status(), 409);
    assert!(back.text().await.unwrap().contains("only goes forward"));
    for wrong in ["advance=to&at=soon", "advance=P200Y", "advance=%3Cb%3E"] {
        let refused = post(&mock, path, wrong, &[]).await;
        assert_eq!(refused.status(), 400, "{wrong}");
        assert!(refused.text().await.unwrap().contains("role=\"alert\""), "{wrong}");
    }
    assert_eq!(mock.world().company().state_hash(), before);
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let mock = demo().await;
    let console = "/_mock/console";
    for (path, message) in [
        (format!("{console}/nobody/customers"), "There is no company `nobody` on this server."),
        (format!("{console}/demo/customers/AAAAAAAAAA"), "There is no customer `AAAAAAAAAA`."),
        (format!("{console}/demo/subscriptions/1"), "There is no subscription `1`."),
        (format!("{console}/demo/invoices/AAAAAAAAAA-1"), "There is no invoice `AAAAAAAAAA-1`."),
        ("/_mock/docs/no_operation".to_owned(), "There is no operation `no_operation`."),
        (format!("{console}/demo/nothing"), "There is no page at this address."),
    ] {
        let page = get(&mock, &path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(page.text.contains(message), "{path}: {}", page.text);
    }
    assert_eq!(get(&mock, "/_mock/console/demo/customers?page=0").await.status, 400);
}

#[tokio::test]
async fn the_console_leaves_the_other_paths_alone() {
    let mock = demo().await;
    let companies = get(&mock, "/_mock/companies").await;
    assert!(companies.status == 200 && companies.text.starts_with('['), "{}", companies.text);
    assert!(get(&mock, "/_mock/openapi.json").await.text.starts_with('{'));
    assert_eq!(get(&mock, "/_mock/nothing").await.status, 404);
    assert_eq!(get(&mock, "/_mock").await.status, 303);
}

#[tokio::test]
async fn a_webhook_is_resent_from_its_row() {
    use billsby_mock::billing::webhooks::{Outcome, Receiver};
    let mut company = company_of(1);
    company.set_webhook_receiver(Receiver::new("http://receiver.test/", Some("s3cret")).unwrap());
    let customer = company.list_customers(None, billsby_mock::store::PageRequest::first()).rows[0].id;
    company.update_payment_card(customer, card(), company.now(crate::shop::start())).unwrap();
    let id = company.webhooks().waiting()[0].id;
    company.record_attempt(id, Outcome::Answered(200));
    let mock = demo_and(company).await;

    let page = get(&mock, "/_mock/console/large/webhooks").await.text;
    assert!(page.contains("http://receiver.test/") && page.contains("answered 200"), "{page}");
    assert!(!page.contains("s3cret"), "{page}");
    let action = format!("/_mock/console/large/webhooks/{id}/resend");
    assert_eq!(attributes(&page, "action"), [action.as_str()]);
    let answer = post(&mock, &action, "", &[]).await;
    assert_eq!(answer.status(), 303);
    let page = get(&mock, answer.headers()["location"].to_str().unwrap()).await.text;
    assert!(page.contains("is in the row again") && page.contains("sent again"), "{page}");
    assert_eq!(post(&mock, &action.replace('-', "%2D"), "", &[]).await.status(), 409, "it waits already");
}

fn card() -> billsby_mock::billing::payments::Card {
    billsby_mock::billing::payments::Card {
        full_name: "Ada Byron".into(),
        token: "tok_ok".into(),
        expiry_month: 12,
        expiry_year: 2099,
        brand: "visa".into(),
        last4_digits: "1111".into(),
    }
}

#[tokio::test]
async fn every_operation_has_a_page_of_its_own() {
    let mock = demo().await;
    let list = get(&mock, "/_mock/docs").await.text;
    let body = list.split("<main").last().unwrap();
    let pages: Vec<_> = attributes(body, "href").into_iter().filter(|link| link.starts_with("/_mock/docs/")).collect();
    assert!(pages.len() > 70, "{}", pages.len());
    for path in pages {
        let page = get(&mock, path).await;
        assert_eq!(page.status, 200, "{path}");
        // The form has no place for a file.
        let file = path.ends_with("load%5Fcompany%5Fstate");
        let form = if file { "A body of it is a file." } else { "id=\"try-it\"" };
        for part in [form, "Replies", "class=\"method\"", "sent again"] {
            assert!(page.text.contains(part), "{path} has no {part}");
        }
        assert_eq!(page.text.contains("It is <code>bytes</code>."), file, "{path}");
    }
    let page = get(&mock, "/_mock/docs/create_subscription").await.text;
    for part in ["moves money", "must not be sent again unseen", "/api/v1/rest/core/{companyDomain}/subscriptions"] {
        assert!(page.contains(part), "no {part}");
    }
    assert!(page.contains("<code class=\"name\">cardDetails</code>") && page.contains("Fields of"), "{page}");
}
