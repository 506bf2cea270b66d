//! The support sidebar in a browser: in its frame, with the console for a host.

use crate::browser::FAINT_TEXTS;
use crate::html::{attributes, get, views};
use crate::shop::{MARKUP, company_of, company_of_markup, company_owed_by, demo_and};
use crate::webdriver::{Browser, ENTER, LOOKS, Look};
use billsby_mock::billing::ids::DocumentNumber;
use billsby_mock::billing::invoices::{Invoice, InvoiceStatus};
use billsby_mock::faults::Fault;
use billsby_mock::jiff::ToSpan;
use billsby_mock::{Advance, MockServer};
use serde_json::Value;

/// Waits until the frame is as high as what is in it.
const FRAME_FITS: &str = "
    const fits = () => document.documentElement.scrollHeight <= innerHeight;
    return new Promise((done) => {
        if (fits()) return done(true);
        addEventListener('resize', () => fits() && done(true));
    });
";

/// Where the sidebar is on the first customer of a company that the list shows.
async fn first(mock: &MockServer, company: &str) -> String {
    views(mock, company).await.into_iter().find(|view| view.ends_with("/support")).unwrap()
}

/// Opens the sidebar, waits until it has read everything, and stays in its frame.
async fn open(browser: &Browser, mock: &MockServer, view: &str) {
    browser.open(&format!("{}{view}", mock.url())).await;
    // It tells how high it is once it is there, and in sight: a browser draws no frame that nobody sees.
    browser.run("document.querySelector('#support').scrollIntoView()").await;
    browser.until("document.querySelector('#support').style.height !== ''").await;
    browser.enter("#support").await;
    browser
        .until("!document.querySelector('#parts').hidden && document.querySelector('main').ariaBusy === 'false'")
        .await;
}

/// Clicks what has a key, twice.
async fn double_click(browser: &Browser, key: &str) {
    let found = format!("document.querySelector('[data-key=\"{key}\"]')");
    browser.run(&format!("{found}.click(); {found}?.click()")).await;
}

/// What the host asks before money moves, answered with yes, twice; back in the frame, once the sidebar is done.
async fn agree(browser: &Browser) -> String {
    browser.leave().await;
    browser.until("document.querySelector('#question').open").await;
    let asked = browser.run("return document.querySelector('#question').innerText").await;
    browser.run("const yes = document.querySelector('#question-yes'); yes.click(); yes.click()").await;
    browser.enter("#support").await;
    browser.until("document.querySelector('main').ariaBusy === 'false'").await;
    browser.leave().await;
    assert_eq!(browser.run("return document.querySelector('#question').open").await, false, "it asks twice");
    browser.enter("#support").await;
    asked.as_str().unwrap().to_owned()
}

async fn text(browser: &Browser, selector: &str) -> String {
    let text = browser.run(&format!("return document.querySelector('{selector}')?.innerText ?? ''")).await;
    text.as_str().unwrap().to_owned()
}

/// What stands by an invoice: what became of the last action, what is offered, and its attempts.
async fn by_invoice(browser: &Browser, number: &str) -> (String, Vec<String>, usize) {
    let row = format!("const row = document.querySelector('[data-key=\"{number}\"]')");
    let seen = browser
        .run(&format!(
            "{row}; const all = (selector) => [...row.querySelectorAll(selector)];
            return [row.querySelector('.said')?.innerText ?? '', all('button:not(.link)').map((it) => it.innerText),
                all('.attempts li').length]"
        ))
        .await;
    serde_json::from_value(seen).unwrap()
}

/// The number of the first invoice that an action is offered for.
async fn offered(browser: &Browser, action: &str) -> String {
    let key = browser.run(&format!("return document.querySelector('[data-key^=\"{action} \"]').dataset.key")).await;
    key.as_str().unwrap().split_once(' ').unwrap().1.to_owned()
}

/// An invoice as the company has it.
fn invoice(mock: &MockServer, company: &str, number: &str) -> Invoice {
    let number = DocumentNumber::of_invoice(number).unwrap();
    let world = mock.companies().find(company).unwrap();
    world.act(|company, _| company.get_invoice(number).unwrap().invoice.clone())
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn the_sidebar_opens_without_complaint_and_can_be_read() {
    let (mock, browser) = (demo_and(company_of(10_000)).await, Browser::start().await);
    mock.companies().add(company_owed_by("tok_decline"), "owed_key".to_owned()).unwrap();
    for company in ["demo", "large", "owed"] {
        let view = first(&mock, company).await;
        for look in LOOKS.into_iter().chain([Look { is_dark: false, width: 320 }]) {
            browser.look(look).await;
            open(&browser, &mock, &view).await;
            let width = browser.run("return document.documentElement.scrollWidth <= innerWidth").await;
            assert_eq!(width, true, "{view} {look:?}");
            let faint = browser.run(FAINT_TEXTS).await;
            assert_eq!(faint.as_array().map(Vec::len), Some(0), "{view} {look:?}: {faint}");
            let scheme = browser.run("return document.documentElement.style.colorScheme").await;
            assert_eq!(scheme, if look.is_dark { "dark" } else { "light" });
            assert_eq!(browser.run(FRAME_FITS).await, true, "{view} {look:?}");
            let complaints = browser.complaints().await;
            assert!(complaints.is_empty(), "{view} {look:?}: {complaints:?}");
        }
    }
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn part_of_an_invoice_is_refunded_by_keyboard_and_a_credit_note_appears() {
    let (mock, browser) = (demo_and(company_of(1)).await, Browser::start().await);
    let view = first(&mock, "large").await;
    let page = get(&mock, view.trim_end_matches("/support")).await.text;
    assert!(attributes(&page, "href").contains(&view.as_str()), "the customer's page has no link to {view}");
    open(&browser, &mock, &view).await;
    let number = offered(&browser, "refund").await;
    assert!(text(&browser, "#notes").await.contains("There are none."));

    browser.run(&format!("document.querySelector('[data-key=\"refund {number}\"]').focus()")).await;
    browser.press(ENTER).await;
    assert_eq!(browser.run("return document.activeElement.value").await, "50.00");
    for wrong in ["50.01", "0", "1.234", "x", "-1"] {
        browser.run(&format!("document.activeElement.value = '{wrong}'")).await;
        browser.press(ENTER).await;
        assert_eq!(text(&browser, "#wrong").await, "Write an amount from 0.01 to 50.00.", "{wrong}");
    }
    browser.run("document.activeElement.value = '12.34'").await;
    browser.press(ENTER).await;

    browser.leave().await;
    browser.until("document.querySelector('#question').open").await;
    let asked = text(&browser, "#question").await;
    for part in ["Refund invoice?", "Customer Number 0 (", &number, "Amount\n12.34 ", "Invoice amount\n50.00 "] {
        assert!(asked.contains(part), "no {part} in {asked}");
    }
    // The question begins with what does nothing.
    assert_eq!(browser.run("return document.activeElement.textContent").await, "Leave it");
    browser.press(ENTER).await;
    browser.enter("#support").await;
    browser.until("document.querySelector('.said:not([hidden])')?.innerText === 'Nothing was done.'").await;
    assert_eq!(invoice(&mock, "large", &number).refunded, 0);

    double_click(&browser, &format!("refund {number}")).await;
    browser.run("document.querySelector('#amount').value = '12,34'").await;
    double_click(&browser, &format!("go {number}")).await;
    agree(&browser).await;
    let (said, _, _) = by_invoice(&browser, &number).await;
    assert!(said.contains("12.34 of") && said.ends_with("was refunded."), "{said}");
    let row = text(&browser, &format!("[data-key=\"{number}\"]")).await;
    assert!(row.contains("1 credit note") && row.contains("37.66 can still be refunded"), "{row}");
    let notes = text(&browser, "#notes").await;
    assert!(notes.contains("12.34") && notes.contains("Paid"), "{notes}");
    assert_eq!(text(&browser, "#announcement").await, said);
    let refunded = invoice(&mock, "large", &number);
    assert_eq!((refunded.refunded, refunded.credit_notes.len()), (1234, 1));
    assert!(browser.complaints().await.is_empty());
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn a_payment_is_attempted_until_it_goes_through_once_a_click() {
    let (mock, browser) = (demo_and(company_owed_by("tok_chain_decline_decline_ok")).await, Browser::start().await);
    open(&browser, &mock, &first(&mock, "owed").await).await;
    let number = offered(&browser, "reattempt").await;
    let (said, offered, attempts) = by_invoice(&browser, &number).await;
    assert_eq!((said.as_str(), attempts), ("", 1));
    assert_eq!(offered, ["Reattempt payment", "Mark paid offline", "Write off"]);

    double_click(&browser, &format!("reattempt {number}")).await;
    let asked = agree(&browser).await;
    assert!(asked.contains("Ada Owing") && asked.contains("Attempts to charge it\n1"), "{asked}");
    let (said, _, attempts) = by_invoice(&browser, &number).await;
    assert!(said.contains("attempted and failed") && said.ends_with("still unpaid."), "{said}");
    assert_eq!((attempts, invoice(&mock, "owed", &number).payments.len()), (2, 2));

    double_click(&browser, &format!("reattempt {number}")).await;
    agree(&browser).await;
    let (said, offered, attempts) = by_invoice(&browser, &number).await;
    assert!(said.ends_with("is paid.") && attempts == 3, "{said}");
    assert_eq!(offered, ["Refund…"]);
    let paid = invoice(&mock, "owed", &number);
    assert_eq!((paid.status, paid.payments.len()), (InvoiceStatus::Paid, 3));
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn an_open_invoice_is_settled_by_hand_or_given_up() {
    for (action, says, status) in [
        ("offline", "is marked as paid offline.", InvoiceStatus::PaidOffline),
        ("writeoff", "is written off.", InvoiceStatus::WrittenOff),
    ] {
        let (mock, browser) = (demo_and(company_owed_by("tok_decline")).await, Browser::start().await);
        open(&browser, &mock, &first(&mock, "owed").await).await;
        let number = offered(&browser, action).await;
        double_click(&browser, &format!("{action} {number}")).await;
        agree(&browser).await;
        let (said, offered, _) = by_invoice(&browser, &number).await;
        assert!(said.ends_with(says) && offered.is_empty(), "{said} {offered:?}");
        assert_eq!(invoice(&mock, "owed", &number).status, status);
    }
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn a_long_list_comes_in_parts_and_stays_as_long_as_it_is() {
    let (mock, browser) = (demo_and(company_of(1)).await, Browser::start().await);
    mock.companies().find("large").unwrap().advance(Advance::By(30.months())).unwrap();
    open(&browser, &mock, &first(&mock, "large").await).await;
    let count = "return document.querySelectorAll('#invoices .rows > li').length";
    assert_eq!(browser.run(count).await, 20);
    double_click(&browser, "more invoices").await;
    browser.until("document.querySelectorAll('#invoices .rows > li').length === 34").await;
    browser.until("document.querySelector('main').ariaBusy === 'false'").await;
    assert_eq!(browser.run("return document.querySelector('[data-key=\"more invoices\"]')").await, Value::Null);
    let oldest =
        browser.run("return [...document.querySelectorAll('[data-key^=\"refund \"]')].pop().dataset.key").await;
    let number = oldest.as_str().unwrap().trim_start_matches("refund ");
    assert!(number.ends_with("-1"), "{number}");
    browser.run(&format!("document.querySelector('[data-key=\"attempts {number}\"]').click()")).await;
    browser.until(&format!("document.querySelector('[data-key=\"{number}\"] .attempts li')")).await;
    browser.until("document.querySelector('main').ariaBusy === 'false'").await;
    double_click(&browser, "refresh").await;
    browser.until("document.querySelector('main').ariaBusy === 'false'").await;
    assert_eq!(browser.run(count).await, 34);
    assert_eq!(by_invoice(&browser, number).await.2, 1);
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn what_goes_wrong_is_said() {
    let (mock, browser) = (demo_and(company_owed_by("tok_decline")).await, Browser::start().await);
    let owed = mock.companies().find("owed").unwrap();
    open(&browser, &mock, &first(&mock, "owed").await).await;
    let number = offered(&browser, "offline").await;
    owed.faults().add(Fault::on("mark_invoice_paid_offline").after_acting().reset().times(1)).unwrap();
    double_click(&browser, &format!("offline {number}")).await;
    agree(&browser).await;
    let (said, offered, _) = by_invoice(&browser, &number).await;
    assert!(said.starts_with("It is not known whether"), "{said}");
    // It was, as the invoice shows.
    assert!(offered.is_empty() && text(&browser, "#invoices").await.contains("Paid offline"), "{offered:?}");

    owed.faults().add(Fault::on("list_customer_invoices").status(503).times(1)).unwrap();
    double_click(&browser, "refresh").await;
    browser.until("document.querySelector('#invoices .said')?.innerText.includes('could not be read')").await;
    browser.until("document.querySelector('main').ariaBusy === 'false'").await;
    double_click(&browser, "refresh").await;
    browser.until("!document.querySelector('#invoices .said')").await;

    let nobody = first(&mock, "owed").await.replace("/support", "x/support");
    browser.open(&format!("{}{nobody}", mock.url())).await;
    assert_eq!(text(&browser, "h1").await, "Not found");
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn markup_in_names_stays_text_in_the_sidebar() {
    let (mock, browser) = (demo_and(company_of_markup()).await, Browser::start().await);
    open(&browser, &mock, &first(&mock, "markup").await).await;
    assert_eq!(browser.run("return document.querySelectorAll('img').length").await, 0);
    assert_eq!(text(&browser, "#name").await, format!("{MARKUP} {MARKUP}"));
    assert!(text(&browser, "#subscriptions").await.contains(MARKUP));
    let number = offered(&browser, "refund").await;
    browser.run(&format!("document.querySelector('[data-key=\"refund {number}\"]').click()")).await;
    browser.run(&format!("document.querySelector('[data-key=\"go {number}\"]').click()")).await;
    let asked = agree(&browser).await;
    assert!(asked.contains(MARKUP), "{asked}");
    browser.leave().await;
    assert_eq!(browser.run("return document.querySelectorAll('main img').length").await, 0);
    assert_ne!(browser.run("return document.title").await, "taken");
    assert!(browser.complaints().await.is_empty());
}
