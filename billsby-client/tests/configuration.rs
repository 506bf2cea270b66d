//! What each setting of a client does.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "local/clock.rs"]
mod clock;
mod local;

use billsby_client::runtime::Clock;
use billsby_client::{Attempt, AttemptEnd, Client, ConfigurationError, Error, Hook, RetryPolicy};
use clock::Virtual;
use futures_util::future::join_all;
use local::{KEY, Local, nothing, reply, send};
use reqwest::header::HeaderValue;
use reqwest::redirect::Policy;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const SHORT: Duration = Duration::from_millis(200);
/// Longer than anything here should take.
const LONG: Duration = Duration::from_secs(5);

#[test]
fn https_is_required_where_the_key_would_leave_this_machine() {
    let with = |url: &str| Client::builder("acme").api_key(KEY).base_url(url);
    for here in ["http://127.0.0.1:1", "http://127.8.8.8", "http://[::1]:1", "http://localhost", "http://a.localhost:1"]
    {
        assert!(with(here).build().is_ok(), "{here}");
    }
    for elsewhere in [
        "http://acme.test",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://127.0.0.1.acme.test",
        "http://localhost.acme.test",
        "http://localhost@acme.test",
        "HTTP://acme.test",
    ] {
        let error = with(elsewhere).build().unwrap_err();
        assert!(matches!(&error, ConfigurationError::PlainHttp(found) if found == elsewhere), "{error}");
        assert!(error.to_string().contains("allow_plain_http"), "{error}");
        assert!(with(elsewhere).allow_plain_http().build().is_ok());
        assert!(with(&elsewhere.to_lowercase().replace("http:", "https:")).build().is_ok());
    }
}

#[tokio::test]
async fn an_http_client_that_follows_redirects_is_refused() {
    let server = Local::saying(nothing());
    let http = |policy| reqwest::Client::builder().redirect(policy).user_agent("own").no_proxy().build().unwrap();
    for follows in [Policy::default(), Policy::limited(1), Policy::custom(|attempt| attempt.stop())] {
        let error = server.builder().http_client(http(follows)).build().unwrap_err();
        assert!(matches!(error, ConfigurationError::FollowsRedirects), "{error}");
    }
    let error = server.builder().http_client(reqwest::Client::new()).build().unwrap_err();
    assert!(error.to_string().contains("redirect(reqwest::redirect::Policy::none())"), "{error}");

    let client = server.builder().http_client(http(Policy::none())).build().unwrap();
    client.list_customers().await.unwrap();
    let heard = server.heard();
    assert!(heard[0].contains("user-agent: own\r\n") && heard[0].contains(&format!("apikey: {KEY}\r\n")), "{heard:?}");
}

#[tokio::test]
async fn no_redirect_is_followed() {
    let elsewhere = Local::saying(nothing());
    let http = reqwest::Client::builder().redirect(Policy::none()).no_proxy().build().unwrap();
    for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"] {
        let location = format!("\r\nlocation: http://{}/\r\n", elsewhere.address);
        let server = Local::saying(reply(status, "").replacen("\r\n", &location, 1));
        for client in [server.client(), server.builder().http_client(http.clone()).build().unwrap()] {
            let read = client.list_customers().await.unwrap_err();
            assert!(matches!(&read, Error::Status(_)), "{read}");
            // It may come after the deed, as after a form.
            let write = client.delete_customer("5VL9JC0NE0").await.unwrap_err();
            assert!(write.is_outcome_unknown() && write.status() == read.status(), "{write}");
        }
        assert_eq!(server.heard().len(), 4);
    }
    assert_eq!(elsewhere.heard(), [""; 0]);
}

#[tokio::test]
async fn a_proxy_that_is_set_is_used() {
    let proxy = Local::saying(nothing());
    let builder = Client::builder("acme").api_key(KEY).base_url("http://127.0.0.1:1").retry(RetryPolicy::none());
    let client = builder.proxy(reqwest::Proxy::all(format!("http://{}", proxy.address)).unwrap()).build().unwrap();
    client.list_customers().await.unwrap();
    assert!(proxy.heard()[0].starts_with("GET http://127.0.0.1:1/"), "{:?}", proxy.heard());
}

#[tokio::test]
async fn headers_are_added_and_never_replace_the_key() {
    let server = Local::saying(nothing());
    let text = HeaderValue::from_static;
    let name = |name: &'static str| reqwest::header::HeaderName::from_static(name);
    let builder = server.builder().header(name("x-more"), text("1")).header(name("apikey"), text("other"));
    let client = builder.user_agent("till/7").build().unwrap();
    client
        .list_customers()
        .with_header(name("x-call"), text("2"))
        .with_header(name("apikey"), text("other"))
        .await
        .unwrap();
    client.list_customers().await.unwrap();
    server.client().list_customers().await.unwrap();

    let heard = server.heard();
    let has = |index: usize, header: &str| heard[index].contains(&format!("\r\n{header}\r\n"));
    assert!(has(0, "x-more: 1") && has(0, "x-call: 2") && has(0, "user-agent: till/7"), "{heard:?}");
    assert!(has(1, "x-more: 1") && !has(1, "x-call: 2"), "{heard:?}");
    assert!(has(2, concat!("user-agent: billsby-client/", env!("CARGO_PKG_VERSION"))), "{heard:?}");
    for (index, request) in heard.iter().enumerate() {
        assert!(has(index, &format!("apikey: {KEY}")) && request.matches("apikey").count() == 1, "{request}");
    }
    assert!(matches!(server.builder().user_agent("\n").build().unwrap_err(), ConfigurationError::UserAgent));
}

#[tokio::test]
async fn an_attempt_ends_with_its_timeout() {
    let silent = Local::start(|_, _| std::thread::sleep(LONG));
    let begun = Instant::now();
    let client = silent.builder().timeout(SHORT).build().unwrap();
    let read = client.list_customers().await.unwrap_err();
    assert!(matches!(&read, Error::Connection(failure) if failure.source.is_timeout()), "{read}");
    let write = client.delete_customer("5VL9JC0NE0").await.unwrap_err();
    assert!(write.is_outcome_unknown(), "{write}");
    let call = silent.client().list_customers().with_timeout(SHORT).await.unwrap_err();
    assert!(matches!(&call, Error::Connection(failure) if failure.source.is_timeout()), "{call}");
    // The deadline of a call is one for each of its attempts.
    let deadline = silent.builder().deadline(SHORT).build().unwrap().list_customers().await.unwrap_err();
    assert!(matches!(&deadline, Error::Connection(failure) if failure.source.is_timeout()), "{deadline}");
    assert!(begun.elapsed() < LONG && begun.elapsed() >= SHORT * 4, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_connection_that_is_not_made_in_time_has_carried_nothing() {
    // It never takes part in the handshake of TLS.
    let silent = Local::start(|_, _| std::thread::sleep(LONG));
    let begun = Instant::now();
    let url = format!("https://{}", silent.address);
    let client = silent.builder().base_url(url).connect_timeout(SHORT).build().unwrap();
    let error = client.delete_customer("5VL9JC0NE0").await.unwrap_err();
    assert!(matches!(&error, Error::Connection(failure) if failure.source.is_connect()), "{error}");
    assert!(begun.elapsed() < LONG, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_reply_that_pauses_too_long_is_given_up() {
    let pausing = Local::start(|_, connection| {
        send(connection, &nothing()[..nothing().len() - 9]);
        std::thread::sleep(LONG);
    });
    let begun = Instant::now();
    let client = pausing.builder().read_timeout(SHORT).build().unwrap();
    let read = client.list_customers().await.unwrap_err();
    assert!(matches!(&read, Error::Connection(failure) if failure.source.is_timeout()), "{read}");
    // The service has said that it was done; only what it said is lost.
    let write = client.create_product("Notebook", "Notebook", "USD").await.unwrap_err();
    assert!(matches!(&write, Error::Decode(failure) if failure.misfit.reason.contains("in whole")), "{write}");
    assert!(begun.elapsed() < LONG, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn no_more_than_so_many_are_under_way_at_once() {
    for (limit, expected) in [(Some(3), 3), (Some(0), 1), (None, 6)] {
        let (now, most) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
        let seen = most.clone();
        let server = Local::start(move |_, connection| {
            seen.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            let begun = Instant::now();
            while seen.load(Ordering::SeqCst) < expected && begun.elapsed() < LONG {
                std::thread::sleep(Duration::from_millis(1));
            }
            // Time for one too many to come.
            std::thread::sleep(SHORT);
            now.fetch_sub(1, Ordering::SeqCst);
            send(connection, &nothing());
        });
        let builder = server.builder();
        let client = if let Some(limit) = limit { builder.most_at_once(limit) } else { builder }.build().unwrap();
        // Its clones share the limit.
        let clones = [client.clone(), client.clone(), client];
        let calls = clones.iter().flat_map(|client| [client.list_customers(), client.list_customers()]);
        let outcomes = join_all(calls.map(IntoFuture::into_future)).await;
        assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
        assert_eq!(most.load(Ordering::SeqCst), expected, "{limit:?}");
    }
}

/// Notes when each attempt leaves.
struct Departures(Virtual, Arc<Mutex<Vec<u128>>>);

impl Hook for Departures {
    fn before(&self, _: &Attempt, _: &mut reqwest::Request) {
        self.1.lock().unwrap().push(self.0.now().as_millis());
    }
}

#[tokio::test]
async fn no_more_than_so_many_leave_in_a_time() {
    let server = Local::saying(nothing());
    let (clock, departures) = (Virtual::default(), Arc::default());
    let hook = Departures(clock.clone(), Arc::clone(&departures));
    let builder = server.builder().clock(clock.clone()).hook(hook);
    let client = builder.rate_limit(2, Duration::from_secs(1)).build().unwrap();
    for _ in 0..5 {
        client.clone().list_customers().await.unwrap();
    }
    assert_eq!(*departures.lock().unwrap(), [0, 0, 500, 1000, 1500]);

    // Whose turn comes after the deadline is not sent.
    let error = client.delete_customer("5VL9JC0NE0").with_deadline(Duration::from_millis(500)).await.unwrap_err();
    assert!(matches!(&error, Error::Request { operation: "delete_customer", .. }), "{error}");
    assert!(error.to_string().contains("the deadline passed"), "{error}");
    assert_eq!(server.heard().len(), 5);
}

/// Notes what it is called with, and marks the request.
struct Notes(&'static str, Arc<Mutex<Vec<String>>>);

impl Hook for Notes {
    fn before(&self, attempt: &Attempt, request: &mut reqwest::Request) {
        let mark = format!("{}{}", self.0, attempt.number);
        self.1.lock().unwrap().push(format!("{} before {mark}", attempt.operation.name));
        request.url_mut().query_pairs_mut().append_pair("mark", &mark);
        // The last word is the last hook's.
        request.headers_mut().insert("x-mark", mark.parse().unwrap());
    }

    fn after(&self, attempt: &Attempt, end: &AttemptEnd<'_>) {
        let note = format!(
            "after {}{}: {:?} {:?} {:?}",
            self.0,
            attempt.number,
            end.status.map(|status| status.as_u16()),
            end.error.map(Error::kind),
            end.retry_in
        );
        assert_eq!(end.status.is_some(), end.headers.is_some());
        self.1.lock().unwrap().push(note);
    }
}

#[tokio::test]
async fn hooks_see_each_attempt_in_their_order_and_alter_it() {
    let server = Local::saying_in_turn([reply("500 Oh", ""), nothing()]);
    let notes = Arc::default();
    let builder = server.builder().hook(Notes("a", Arc::clone(&notes))).hook(Notes("b", Arc::clone(&notes)));
    let retry = RetryPolicy::default().random(|_| 7);
    let client = builder.retry(retry).clock(Virtual::default()).build().unwrap();
    client.list_customers().await.unwrap();
    let expected = [
        "list_customers before a1",
        "list_customers before b1",
        "after a1: Some(500) Some(\"server\") Some(7ns)",
        "after b1: Some(500) Some(\"server\") Some(7ns)",
        "list_customers before a2",
        "list_customers before b2",
        "after a2: Some(200) None None",
        "after b2: Some(200) None None",
    ];
    assert_eq!(*notes.lock().unwrap(), expected);
    let heard = server.heard();
    assert!(heard[0].contains("mark=a1&mark=b1 HTTP") && heard[0].contains("x-mark: b1\r\n"), "{heard:?}");
    assert!(heard[1].contains("mark=a2&mark=b2 HTTP") && heard[1].contains("x-mark: b2\r\n"), "{heard:?}");
}
