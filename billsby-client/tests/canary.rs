//! Neither the key nor a body is shown, by whatever prints: a canary stands in each, and everything that can be
//! printed is searched for it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod local;

use billsby_client::types::{CardDetails, NewCustomer};
use billsby_client::{ApiKey, Attempt, AttemptEnd, Client, ConfigurationError, Error, Hook, RetryPolicy};
use local::{KEY, Local, reply, send};
use std::collections::BTreeSet;
use std::fmt::{Debug, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A part of the key, and of everything personal.
const CANARY: &str = "canary";
const PERSON: &str = "canary@example.com";

/// What was printed, each with what printed it.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<(String, String)>>>);

impl Shown {
    fn note(&self, what: impl Into<String>, text: impl Into<String>) {
        self.0.lock().unwrap().push((what.into(), text.into()));
    }

    fn debug(&self, what: impl Into<String>, value: &dyn Debug) {
        self.note(what, format!("{value:?} {value:#?}"));
    }

    /// An error with all that caused it.
    fn error(&self, what: impl Into<String>, error: &(dyn std::error::Error + 'static)) {
        let mut text = String::new();
        let mut next = Some(error);
        while let Some(error) = next {
            writeln!(text, "{error} {error:#} {error:?} {error:#?}").unwrap();
            next = error.source();
        }
        self.note(what, text);
    }

    /// Judges what was printed, of which there must be so much at least.
    fn has_no_canary(&self, fewest: usize) {
        let shown = self.0.lock().unwrap();
        let leaks: Vec<_> = shown.iter().filter(|(_, text)| text.to_lowercase().contains(CANARY)).collect();
        assert!(leaks.is_empty(), "{leaks:#?}");
        assert!(shown.len() >= fewest && shown.iter().all(|(_, text)| !text.is_empty()), "{} shown", shown.len());
    }
}

/// Prints whatever a hook is given.
impl Hook for Shown {
    fn before(&self, attempt: &Attempt, request: &mut reqwest::Request) {
        let name = request.headers().get("apikey").map(|key| key.as_bytes().to_vec());
        assert_eq!(name.as_deref(), Some(KEY.as_bytes()), "the canary is not where it should be");
        self.debug("attempt", attempt);
        // The query is an argument of the call; the rest of the request is not.
        request.url_mut().set_query(None);
        self.debug("request of a hook", request);
        self.debug("headers of a hook", request.headers());
    }

    fn after(&self, _: &Attempt, end: &AttemptEnd<'_>) {
        self.debug("end of an attempt", end);
        if let Some(error) = end.error {
            self.error("error of a hook", error);
        }
    }
}

fn customer() -> NewCustomer {
    let card = CardDetails::builder().full_name(PERSON).payment_card_token(PERSON).expiry_month(12).expiry_year(2035);
    let customer = NewCustomer::builder().first_name(PERSON).last_name(PERSON).email(PERSON).address_line1(PERSON);
    let customer = customer.city(PERSON).country("GBR").post_code(PERSON);
    customer.card_details(card.card_type(PERSON).last4_digits("1111").build()).build()
}

/// Calls that fail, each in a way of its own, with the canary in all that is sent and received.
async fn failures(shown: &Shown) -> Vec<Error> {
    let mut errors = Vec::new();
    // One for all, since making one takes longer than a call.
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
    let client = |server: &Local| server.builder().http_client(http.clone()).hook(shown.clone()).build();

    let personal = format!(r#"{{"code": "some_code", "message": "No.", "email": "{PERSON}", "{PERSON}": 1}}"#);
    for status in ["302 Found", "400 Bad", "401 Who", "404 Not Found", "409 No", "418 Teapot", "429 Slow", "500 Oh"] {
        for body in [&personal, PERSON, KEY, ""] {
            let client = client(&Local::saying(reply(status, body))).unwrap();
            errors.push(client.list_customers().search(PERSON).await.unwrap_err());
            errors.push(client.create_customer(customer()).await.unwrap_err());
        }
    }
    // What echoes the key, in each place from which something is printed.
    let echo = format!(
        r#"{{"code": "{KEY}", "message": "{KEY} is unknown", "errors": [{{"pointer": "/{KEY}", "message": "{KEY}"}}]}}"#
    );
    let client_of_echo =
        client(&Local::saying(reply("401 Who", &echo).replace("\r\n\r\n", &format!("\r\nx-echo: {KEY}\r\n\r\n"))));
    errors.push(client_of_echo.unwrap().list_customers().await.unwrap_err());
    // What echoes the token of the card.
    let echo = echo.replace(KEY, PERSON);
    let client_of_echo =
        client(&Local::saying(reply("400 Bad", &echo).replace("\r\n\r\n", &format!("\r\nx-echo: {PERSON}\r\n\r\n"))));
    errors.push(client_of_echo.unwrap().create_customer(customer()).await.unwrap_err());

    // Successes that are none.
    let row = r#"{"currentPage": 1, "pageCount": 1, "pageSize": 1, "rowCount": 1, "results": [{"firstName": PERSON}]}"#;
    for body in [
        PERSON.to_owned(),
        format!("[\"{PERSON}\"]"),
        format!("\"{PERSON}\""),
        format!(r#"{{"{PERSON}": "{PERSON}", "results": [{{"{PERSON}": {{"{PERSON}": 1}}}}]}}"#),
        format!(r#"{{"customerUniqueId": {{"{PERSON}": ["{PERSON}", 1]}}}}"#),
        row.replace("PERSON", &format!("\"{PERSON}\"")),
        row.replace("PERSON", &format!("[\"{PERSON}\"]")),
        row.replace("PERSON", &format!("{{\"{PERSON}\": {{}}}}")),
    ] {
        let client = client(&Local::saying(reply("200 OK", &body))).unwrap();
        errors.push(client.list_customers().search(PERSON).await.unwrap_err());
        errors.push(client.create_customer(customer()).await.unwrap_err());
    }

    // Replies that end too early, and none at all.
    let cut = reply("200 OK", &personal).replace("content-length: ", "content-length: 9");
    for text in [cut, String::new(), format!("{PERSON}\r\n\r\n")] {
        let client = client(&Local::saying(text)).unwrap();
        errors.push(client.list_customers().search(PERSON).await.unwrap_err());
        errors.push(client.create_customer(customer()).await.unwrap_err());
    }
    let silent = Local::start(|_, _| std::thread::sleep(Duration::from_secs(1)));
    let silent = silent.builder().hook(shown.clone()).timeout(Duration::from_millis(100)).build().unwrap();
    errors.push(silent.list_customers().search(PERSON).await.unwrap_err());
    errors.push(silent.create_customer(customer()).await.unwrap_err());
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let builder = Client::builder("acme").api_key(KEY).base_url(format!("http://{nobody}")).hook(shown.clone());
    let nobody = builder.retry(RetryPolicy::none()).build().unwrap();
    errors.push(nobody.list_customers().search(PERSON).await.unwrap_err());

    // What cannot be sent.
    errors.push(silent.get_customer("..").await.unwrap_err());
    let unreadable = std::collections::HashMap::from([((1, PERSON), KEY)]);
    errors.push(silent.request(reqwest::Method::POST, "/").json(&unreadable).await.unwrap_err());
    errors
}

#[tokio::test]
async fn no_error_shows_a_canary() {
    let shown = Shown::default();
    let errors = failures(&shown).await;
    for error in &errors {
        shown.error(error.kind(), error);
        shown.debug(error.kind(), &error.failure());
    }
    shown.has_no_canary(500);
    // All of them, or the test has forgotten one.
    let kinds: BTreeSet<&str> = errors.iter().map(Error::kind).collect();
    let known = "authentication conflict connection decode invalid not_found outcome_unknown rate_limited request server status";
    assert_eq!(kinds.into_iter().collect::<Vec<_>>().join(" "), known);
    // The canary was there, for those who ask for it.
    let bodies = errors.iter().filter_map(Error::failure).filter(|failure| failure.body.to_text().contains(CANARY));
    assert!(bodies.count() > 40);
}

#[tokio::test]
async fn no_panic_shows_a_canary() {
    struct Panics;
    impl Hook for Panics {
        fn before(&self, attempt: &Attempt, request: &mut reqwest::Request) {
            panic!("{attempt:?} {request:?}");
        }
    }

    let message = |panic: Box<dyn std::any::Any + Send>| *panic.downcast::<String>().unwrap();
    let fails = |error| -> Result<(), Error> { Err(error) };
    let shown = Shown::default();
    for error in failures(&Shown::default()).await {
        let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| fails(error).unwrap()));
        shown.note("unwrap", message(panic.unwrap_err()));
    }
    let client = Local::saying(local::nothing()).builder().hook(Panics).build().unwrap();
    let call = tokio::spawn(async move { client.create_customer(customer()).await.map(drop) });
    shown.note("panic of a hook", message(call.await.unwrap_err().into_panic()));
    shown.has_no_canary(50);
}

#[tokio::test]
async fn nothing_that_works_shows_a_canary() {
    let shown = Shown::default();
    let key = ApiKey::new(KEY);
    shown.debug("key", &key);
    let row = format!(
        r#"{{"customerUniqueId": "{PERSON}", "firstName": "{PERSON}", "lastName": "{PERSON}", "email": "{PERSON}",
        "createdOn": "2020-04-29T10:08:39.320Z", "status": "Active", "billingAddress": {{"addressLine1": "{PERSON}",
        "city": "{PERSON}", "country": "GBR", "postCode": "{PERSON}"}}}}"#
    );
    let page = format!(
        r#"{{"currentPage": 1, "pageCount": 1, "pageSize": 2, "rowCount": 2, "results": [{row}, {}]}}"#,
        row.replace(r#"Id": "canary"#, r#"Id": "another"#)
    );
    let server = Local::start(move |_, connection| {
        let reply = reply("200 OK", &page).replace("\r\n\r\n", &format!("\r\nx-echo: {KEY}\r\n\r\n"));
        send(connection, &reply);
    });
    let builder =
        server.builder().api_key(key).hook(shown.clone()).header("x-more".parse().unwrap(), "1".parse().unwrap());
    shown.debug("builder", &builder);
    let client = builder.build().unwrap();
    shown.debug("client", &client);

    let list = client.list_customers();
    shown.debug("request", &list);
    shown.debug("refund", &client.refund_invoice("1", "2", billsby_client::Amount::minor(1)));
    shown.debug("request of the caller's own", &client.request(reqwest::Method::GET, "/"));
    let reply = list.clone().raw().await.unwrap();
    assert!(reply.value().results[0].first_name.contains(CANARY), "the canary is not where it should be");
    shown.debug("reply", &reply);
    let mut rows = list.clone().stream();
    rows.next().await.unwrap().unwrap();
    shown.debug("rows, one of them waiting", &rows);
    let mut pages = list.pages();
    pages.next().await.unwrap().unwrap();
    shown.debug("pages", &pages);
    shown.has_no_canary(15);
}

#[test]
fn no_error_of_the_configuration_shows_a_canary() {
    let shown = Shown::default();
    let with = |url: &str| Client::builder("acme").api_key(KEY).base_url(url);
    let errors = [
        with("https://acme.test").api_key(format!("{KEY}\n")).build().unwrap_err(),
        with("https://acme.test").user_agent("\n").build().unwrap_err(),
        with("https://acme.test").http_client(reqwest::Client::new()).build().unwrap_err(),
        with("http://acme.test").build().unwrap_err(),
        with("acme").build().unwrap_err(),
        Client::builder("").api_key(KEY).build().unwrap_err(),
    ];
    for error in &errors {
        shown.error("configuration", error);
    }
    assert!(matches!(errors[0], ConfigurationError::ApiKey));
    shown.has_no_canary(6);
}

/// All that is logged while calls fail, by the crates beneath this one too.
#[cfg(feature = "tracing")]
#[tokio::test]
async fn no_log_shows_a_canary() {
    let log = log::Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .init();
    failures(&Shown::default()).await;
    let logged = log.text();
    for part in ["list_customers", "error.type=\"decode\"", "reqwest"] {
        assert!(logged.contains(part), "no {part} in {} bytes of log", logged.len());
    }
    let leaks: Vec<&str> = logged.lines().filter(|line| line.to_lowercase().contains(CANARY)).collect();
    assert!(leaks.is_empty(), "{leaks:#?}");
}

#[cfg(feature = "tracing")]
mod log {
    use std::io::{Result, Write};
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    pub struct Log(Arc<Mutex<Vec<u8>>>);

    impl Log {
        pub fn text(&self) -> String {
            String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
        }
    }

    impl Write for Log {
        fn write(&mut self, bytes: &[u8]) -> Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> Result<()> {
            Ok(())
        }
    }
}
