//! What it prints when it serves.

use crate::process::{Running, output, text};

#[tokio::test]
async fn it_prints_what_is_needed_and_serves_it() {
    let running = Running::start(&["--company", "acme", "--api-key", "sesame"]);
    let (url, printed) = (running.url(), &running.printed);
    assert!(printed.contains("`acme`") && printed.contains("sesame"), "{printed}");
    let curl = printed.lines().find(|line| line.contains("curl")).unwrap();
    assert!(
        curl.contains("-H 'ApiKey: sesame'") && curl.contains(&format!("'{url}/api/v1/rest/core/acme/customers?")),
        "{curl}"
    );

    let client = billsby_client::Client::builder("acme").api_key("sesame").base_url(url).build().unwrap();
    assert!(client.list_customers().await.unwrap().row_count >= 60);
}

#[tokio::test]
async fn its_clock_can_be_set_and_moved() {
    let running = Running::start(&["--clock", "2026-01-31T12:00:00Z"]);
    let (url, printed) = (running.url(), &running.printed);
    assert!(printed.contains(&format!("{url}/_mock/companies/demo/clock")), "{printed}");
    let control = billsby_mock_control::Client::builder().base_url(url).build().unwrap();
    let advanced = control.advance_clock("demo").by("P1M").await.unwrap();
    assert_eq!((advanced.from.as_str(), advanced.to.as_str()), ("2026-01-31T12:00:00Z", "2026-02-28T12:00:00Z"));

    let said = text(&output(&["--clock", "yesterday"]).stderr);
    assert!(said.contains("--clock") && said.contains("expected `real`, or an instant"), "{said}");
}

#[test]
fn every_company_is_listed_with_its_key() {
    let running = Running::start(&["--company", "acme", "--company", "bolt", "--empty"]);
    assert!(running.printed.contains("the company `acme`"), "{}", running.printed);
    assert!(running.printed.contains("`bolt`, key bolt_0123456789abcdef"), "{}", running.printed);
    let bolt = "ApiKey: bolt_0123456789abcdef0123456789abcdef\r\n";
    let answer = running.get("/api/v1/rest/core/bolt/customers?page=1&pageSize=2", bolt);
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("\"rowCount\":0"), "{answer}");
}

#[test]
fn where_no_control_plane_is_none_is_printed() {
    let running = Running::start(&["--no-control"]);
    assert!(!running.printed.contains("/_mock"), "{}", running.printed);
    assert!(running.get("/_mock/companies", "").starts_with("HTTP/1.1 404"));
    assert!(running.get("/_mock/ready", "").starts_with("HTTP/1.1 200"));
}
