//! The console in a browser.

use crate::html::{call, post, views};
use crate::shop::{company_of, company_of_markup, demo, demo_and};
use crate::webdriver::{Browser, ENTER, LOOKS, TAB};
use billsby_mock::billing::address::Contact;
use billsby_mock::billing::customers::NewCustomer;

/// Every text whose contrast to its ground is below what WCAG 2 asks for at level AA.
pub const FAINT_TEXTS: &str = r#"
    const channels = (color) => color.match(/[\d.]+/g).map(Number);
    const light = ([r, g, b]) => {
        const [x, y, z] = [r, g, b].map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const color = channels(getComputedStyle(at).backgroundColor);
            if (color.length < 4 || color[3] === 1) return color;
        }
        return [255, 255, 255];
    };
    const faint = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.closest("svg, script, noscript")) continue;
        const [one, other] = [light(channels(getComputedStyle(element).color)), light(ground(element))];
        const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        if (contrast < 4.5) faint.push(`${element.outerHTML.slice(0, 120)}: ${contrast}`);
    }
    return faint;
"#;

async fn looks_well(browser: &Browser, url: &str, views: &[String]) {
    for look in LOOKS {
        browser.look(look).await;
        for view in views {
            browser.open(&format!("{url}{view}")).await;
            let complaints = browser.complaints().await;
            assert!(complaints.is_empty(), "{view} {look:?}: {complaints:?}");
            let width = browser.run("return document.documentElement.scrollWidth").await;
            assert!(width.as_u64().unwrap() <= look.width.into(), "{view} {look:?} is {width} wide");
            let faint = browser.run(FAINT_TEXTS).await;
            assert_eq!(faint.as_array().map(Vec::len), Some(0), "{view} {look:?}: {faint}");
        }
    }
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn every_view_of_the_demo_company_opens_without_complaint_and_can_be_read() {
    let (mock, browser) = (demo().await, Browser::start().await);
    looks_well(&browser, mock.url(), &views(&mock, "demo").await).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn every_view_of_ten_thousand_customers_opens_without_complaint_and_can_be_read() {
    let (mock, browser) = (demo_and(company_of(10_000)).await, Browser::start().await);
    looks_well(&browser, mock.url(), &views(&mock, "large").await).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn the_keyboard_moves_the_clock_and_the_invoices_it_made_are_shown() {
    let (mock, browser) = (demo_and(company_of(20)).await, Browser::start().await);
    browser.open(&format!("{}/_mock/console/large/time", mock.url())).await;
    // The first stop leads past everything else.
    browser.press(TAB).await;
    assert_eq!(browser.run("return document.activeElement.textContent").await, "Skip to the content");
    let mut stops = 0;
    while browser.run("return document.activeElement.textContent").await != "+1 month" {
        browser.press(TAB).await;
        stops += 1;
        assert!(stops < 40, "the button is not reached");
    }
    let outline = browser.run("return getComputedStyle(document.activeElement).outlineStyle").await;
    assert_eq!(outline, "solid", "the focus is not seen");
    browser.press(ENTER).await;
    browser.until("document.querySelector('.alert.good')?.textContent.includes('19 things happened')").await;
    let number = browser.run("return document.querySelector('#made ~ .scroll tbody a').textContent").await;
    browser.open(&format!("{}/_mock/console/large/invoices", mock.url())).await;
    let newest = browser.run("return document.querySelector('main tbody a').textContent").await;
    assert_eq!(newest, number);
    assert!(number.as_str().is_some_and(|number| number.ends_with("-4") || number.ends_with("-5")), "{number}");
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn markup_stays_text_in_a_browser() {
    let (mock, browser) = (demo_and(company_of_markup()).await, Browser::start().await);
    let mut seen = 0;
    for view in views(&mock, "markup").await {
        browser.open(&format!("{}{view}", mock.url())).await;
        assert_eq!(browser.run("return document.querySelectorAll('main img').length").await, 0, "{view}");
        assert_ne!(browser.run("return document.title").await, "taken", "{view}");
        let is_shown = browser.run("return document.body.innerText.includes('<img src=x onerror=')").await;
        seen += usize::from(is_shown == true);
        let complaints = browser.complaints().await;
        assert!(complaints.is_empty(), "{view}: {complaints:?}");
    }
    assert!(seen >= 6, "the text was shown by {seen} views");
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn an_open_page_follows_the_company() {
    let (mock, browser) = (demo().await, Browser::start().await);
    browser.open(&format!("{}/_mock/console/demo/customers", mock.url())).await;
    mock.world().act(|company, now| {
        let contact = Contact {
            first_name: "Ada".into(),
            last_name: "<i>Live</i>".into(),
            email: "ada@post.example".into(),
            ..Contact::default()
        };
        company.create_customer(NewCustomer { contact, card: None }, now).unwrap();
    });
    browser.until("document.querySelector('main tbody th').textContent === 'Ada <i>Live</i>'").await;
    assert_eq!(
        browser.run("return document.querySelector('#announcement').textContent").await,
        "The page was updated."
    );
    mock.advance(billsby_mock::Advance::To("2026-02-11T00:00:00Z".parse().unwrap())).unwrap();
    browser.until("document.querySelector('#clock').textContent === '2026-02-11 00:00:00'").await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn a_request_is_tried_from_the_reference_and_its_key_stays_out_of_the_address() {
    let (mock, browser) = (demo().await, Browser::start().await);
    browser.open(&format!("{}/_mock/docs/list_customers", mock.url())).await;
    browser.run("document.querySelector('#parameter-pageSize').value = 2").await;
    browser.run("document.querySelector('#try-it').requestSubmit()").await;
    browser.until("document.querySelector('[data-body]').textContent.includes('\"rowCount\": 67')").await;
    assert_eq!(
        browser.run("return document.querySelector('[data-request]').textContent").await,
        "GET /api/v1/rest/core/demo/customers?page=1&pageSize=2"
    );
    let status = browser.run("return document.querySelector('[data-status]').textContent").await;
    assert!(status.as_str().is_some_and(|status| status.starts_with("200 OK in ")), "{status}");
    assert!(!browser.run("return location.href").await.to_string().contains(mock.api_key()));

    browser.open(&format!("{}/_mock/docs/advance_clock", mock.url())).await;
    browser.run("document.querySelector('#try-it').requestSubmit()").await;
    browser.until("document.querySelector('[data-body]').textContent.includes('happened')").await;

    browser.run("document.querySelector('#filter-operations').value = 'refund invoice'").await;
    browser.run("document.querySelector('#filter-operations').dispatchEvent(new Event('input'))").await;
    let left = "return [...document.querySelectorAll('[data-operation]:not([hidden])')].map((it) => it.textContent)";
    assert_eq!(browser.run(left).await, serde_json::json!(["refund_invoice"]));
    assert!(browser.complaints().await.is_empty());
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn the_views_of_calls_faults_and_snapshots_can_be_read_when_they_are_full() {
    let (mock, browser) = (demo().await, Browser::start().await);
    call(&mock, "demo", "customers?page=1&pageSize=2&search=a+rather+long+text+that+somebody+looks+for").await;
    call(&mock, "demo", "customers/NOBODY0000").await;
    let base = "/_mock/console/demo";
    let lost = "calls=refund_invoice&of-calls=reset&moment=after&after=1&times=1";
    post(&mock, &format!("{base}/faults"), lost, &[]).await;
    post(&mock, &format!("{base}/faults"), "of-webhooks=delayed&length=1m&webhooks=InvoiceCreated", &[]).await;
    post(&mock, &format!("{base}/rate-limit"), "requests=10&per=1s&burst=20", &[]).await;
    post(&mock, &format!("{base}/snapshots"), "name=before+the+upgrade", &[]).await;
    let views = ["journal", "journal/1", "journal/2", "faults", "snapshots?restored=1", "customers", "reset", "drop"];
    let mut views = views.map(|view| format!("{base}/{view}")).to_vec();
    views.push("/_mock/?made=demo".to_owned());
    looks_well(&browser, mock.url(), &views).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn an_open_journal_follows_the_calls() {
    let (mock, browser) = (demo().await, Browser::start().await);
    browser.open(&format!("{}/_mock/console/demo/journal?failures=only", mock.url())).await;
    call(&mock, "demo", "customers?page=1&pageSize=2").await;
    call(&mock, "demo", "customers/NOBODY0000").await;
    browser.until("document.querySelector('main tbody th')?.textContent.includes('customers/NOBODY0000')").await;
    assert_eq!(browser.run("return document.querySelectorAll('main tbody tr').length").await, 1);
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn a_fault_is_added_and_an_open_page_of_the_company_says_so() {
    let (mock, browser) = (demo().await, Browser::start().await);
    browser.open(&format!("{}/_mock/console/demo/faults", mock.url())).await;
    browser.run("document.querySelector('#of-calls').value = 'reset'").await;
    browser.run("document.querySelector('#of-calls').form.querySelector('button').click()").await;
    browser.until("document.querySelector('main tbody th')?.textContent.startsWith('Connection reset')").await;
    assert_eq!(mock.world().faults().list().len(), 1);
    mock.world().faults().clear();

    browser.open(&format!("{}/_mock/console/demo/customers", mock.url())).await;
    assert_eq!(browser.run("return document.querySelector('.banner')").await, serde_json::Value::Null);
    mock.world().faults().add(billsby_mock::faults::Fault::on_any_call().reset()).unwrap();
    browser.until("document.querySelector('.banner')?.textContent.includes('1 fault is at work')").await;
    assert!(browser.complaints().await.is_empty());
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn a_link_of_another_site_leads_to_a_page_and_its_form_nowhere() {
    let (mock, browser) = (demo().await, Browser::start().await);
    let faults = format!("{}/_mock/console/demo/faults", mock.url());
    browser.open(&format!("data:text/html,<title>other</title><a href='{faults}'>Look</a>")).await;
    browser.run("document.querySelector('a').click()").await;
    browser.until("document.querySelector('h1')?.textContent === 'Faults'").await;

    let form = format!("<form method='post' action='{faults}'><input name='of-calls' value='reset'></form>");
    browser.open(&format!("data:text/html,<title>other</title>{form}")).await;
    browser.run("document.querySelector('form').submit()").await;
    browser.until("document.body?.textContent.includes('other origins')").await;
    assert!(mock.world().faults().list().is_empty());
}
