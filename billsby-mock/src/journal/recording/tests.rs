//! What is written down of requests and replies, however they end.

use super::*;
use crate::billing::Company;
use crate::billing::settings::Settings;
use crate::companies::Companies;
use crate::journal::Options;
use axum::body::to_bytes;
use axum::http::StatusCode;

const KEY: &str = "acme_sesame";

fn world() -> Arc<World> {
    Companies::default().add(Company::new(Settings::new("acme"), 1), KEY).unwrap()
}

fn request(body: impl Into<Body>) -> Request {
    Request::post("/api/v1/acme?page=1").header("ApiKey", KEY).body(body.into()).unwrap()
}

fn begin(world: &Arc<World>, request: Request) -> (Recording, Request) {
    let key = KeyState::of(world, request.headers());
    Recording::begin(world.clone().into(), None, key, request)
}

/// A body of these frames, the last of which may be the end of the connection; its length may be told before.
struct Frames {
    frames: Vec<Option<&'static str>>,
    length: Option<u64>,
}

impl HttpBody for Frames {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        if self.frames.is_empty() {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(match self.frames.remove(0) {
            Some(data) => Ok(Frame::data(data.into())),
            None => Err(axum::Error::new(std::io::Error::from(std::io::ErrorKind::ConnectionReset))),
        }))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// The only entry.
fn only(world: &World) -> Arc<Entry> {
    let entries = world.journal().entries();
    assert_eq!(entries.len(), 1);
    entries[0].clone()
}

/// Answers a request with this body, and reads the answer until it ends.
async fn answered(frames: &[Option<&'static str>], length: Option<u64>) -> (Outcome, String, Option<u16>) {
    let world = world();
    let (recording, _) = begin(&world, request(""));
    let body = Body::new(Frames { frames: frames.to_vec(), length });
    let response = recording.end(Response::new(body)).await;
    _ = to_bytes(response.into_body(), usize::MAX).await;
    let entry = only(&world);
    (entry.outcome(), entry.reply().body.text().into_owned(), entry.status())
}

#[tokio::test]
async fn a_reply_is_written_down_before_anybody_has_read_it() {
    let world = world();
    let (recording, request) = begin(&world, request("to"));
    assert_eq!(to_bytes(request.into_body(), 9).await.unwrap(), "to");
    let response = Response::builder().status(StatusCode::CREATED).header("x-a", "1").body(Body::from("fro")).unwrap();
    let response = recording.end(response).await;
    let entry = only(&world);
    assert_eq!((entry.status(), entry.outcome()), (Some(201), Outcome::Complete));
    assert_eq!((entry.method(), entry.path(), entry.query()), ("POST", "/api/v1/acme", "page=1"));
    assert_eq!((entry.request().body.text().as_ref(), entry.reply().body.text().as_ref()), ("to", "fro"));
    assert_eq!(entry.reply().headers.all("x-a").collect::<Vec<_>>(), ["1"]);
    assert_eq!((entry.number(), entry.key()), (1, KeyState::Right));
    assert_eq!(to_bytes(response.into_body(), 9).await.unwrap(), "fro");
    assert_eq!(world.journal().snapshot().latest, 1, "reading it changes nothing");
}

#[tokio::test]
async fn a_reply_in_frames_is_written_down_as_it_passes() {
    let text = |text: &str| text.to_owned();
    let complete = (Outcome::Complete, text("abcd"), Some(200));
    assert_eq!(answered(&[Some("ab"), Some("cd")], None).await, complete);
    assert_eq!(answered(&[Some("ab"), Some("cd")], Some(4)).await, complete);
    for length in [None, Some(4)] {
        assert_eq!(answered(&[Some("ab"), None], length).await, (Outcome::Truncated, text("ab"), Some(200)));
        assert_eq!(answered(&[None], length).await, (Outcome::Truncated, text(""), Some(200)));
    }
    assert_eq!(answered(&[Some("ab")], Some(4)).await, (Outcome::Truncated, text("ab"), Some(200)));
}

#[tokio::test]
async fn the_last_frame_is_written_down_before_it_is_passed_on() {
    let world = world();
    let (recording, _) = begin(&world, request(""));
    let body = Body::new(Frames { frames: vec![Some("ab"), Some("cd")], length: None });
    let response = Response::builder().header("content-length", "4").body(body).unwrap();
    let mut body = recording.end(response).await.into_body();
    for (frame, written) in [("ab", 0), ("cd", 1)] {
        let next = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await.unwrap().unwrap();
        assert_eq!(next.into_data().unwrap(), frame);
        assert_eq!(world.journal().entries().len(), written);
    }
}

#[tokio::test]
async fn a_connection_that_is_cut_is_told_apart() {
    for (kind, outcome) in [
        (ErrorKind::ConnectionReset, Outcome::Reset),
        (ErrorKind::UnexpectedEof, Outcome::EmptyReply),
        (ErrorKind::InvalidData, Outcome::GarbageReply),
    ] {
        let world = world();
        let (recording, _) = begin(&world, request(""));
        let mut response = Response::new(Body::from("never sent"));
        response.extensions_mut().insert(Severed(kind));
        drop(recording.end(response).await);
        let entry = only(&world);
        assert_eq!((entry.status(), entry.outcome(), entry.reply().body.length()), (None, outcome, 0));
    }
}

#[tokio::test]
async fn a_caller_that_goes_away_is_written_down_too() {
    let world = world();
    drop(begin(&world, request("")));
    let (recording, _) = begin(&world, request(""));
    drop(recording.end(Response::new(Body::new(Frames { frames: vec![Some("ab")], length: None }))).await);
    let seen: Vec<_> = world.journal().entries().iter().map(|entry| (entry.outcome(), entry.status())).collect();
    assert_eq!(seen, [(Outcome::Abandoned, None), (Outcome::Abandoned, Some(200))]);
}

#[tokio::test]
async fn a_head_is_complete_without_a_body() {
    let world = world();
    let head = Request::head("/").body(Body::empty()).unwrap();
    let (recording, _) = begin(&world, head);
    drop(recording.end(Response::new(Body::new(Frames { frames: vec![Some("ab")], length: None }))).await);
    assert_eq!((only(&world).outcome(), only(&world).key()), (Outcome::Complete, KeyState::Missing));
}

#[tokio::test]
async fn the_body_of_a_refused_request_is_written_down() {
    for (expects, written) in [(false, "abcd"), (true, "")] {
        let world = world();
        let mut request = request(Body::new(Frames { frames: vec![Some("ab"), Some("cd")], length: None }));
        if expects {
            request.headers_mut().insert(EXPECT, axum::http::HeaderValue::from_static("100-continue"));
        }
        let (recording, request) = begin(&world, request);
        drop(request);
        recording.end(Response::new(Body::empty())).await;
        assert_eq!(only(&world).request().body.text(), written);
    }
}

#[tokio::test]
async fn a_key_in_the_wrong_place_is_hidden_too() {
    let world = world();
    let request = Request::post(format!("/api/{KEY}?key=acme%5Fsesame&other=another_sesame"))
        .header("ApiKey", "another_sesame")
        .header("X-Key", KEY)
        .header("X-Other", "another_sesame")
        .body(Body::from(format!("{{\"key\":\"{KEY}\",\"other\":\"another_sesame\"}}")))
        .unwrap();
    let (recording, request) = begin(&world, request);
    drop(request);
    recording.end(Response::new(Body::from(format!("There is no /api/{KEY}.")))).await;
    let entry = only(&world);
    let shown = format!("{entry:?} {:?}", world.journal());
    assert!(!shown.contains("sesame"), "{shown}");
    assert_eq!((entry.target(), entry.key()), ("/api/***?key=***&other=***", KeyState::Wrong));
    assert_eq!(entry.request().body.text(), r#"{"key":"***","other":"***"}"#);
    assert_eq!(entry.reply().body.text(), "There is no /api/***.");
}

#[tokio::test]
async fn a_journal_that_is_off_leaves_no_trace() {
    let world = world();
    world.journal().set_options(Options { entries: 0, ..Options::default() });
    let (recording, request) = begin(&world, request("to"));
    assert!(recording.draft.is_none() && request.body().size_hint().exact() == Some(2));
    recording.end(Response::new(Body::from("fro"))).await;
    assert_eq!(world.journal().snapshot().latest, 0);
}

#[tokio::test]
async fn nobody_waits_for_a_body_that_does_not_come() {
    struct Stalled;

    impl HttpBody for Stalled {
        type Data = Bytes;
        type Error = axum::Error;

        fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
            Poll::Pending
        }
    }

    let world = world();
    let (recording, request) = begin(&world, request(Body::new(Stalled)));
    drop(request);
    let ended = recording.end(Response::new(Body::empty()));
    tokio::time::timeout(Duration::from_secs(10), ended).await.unwrap();
    assert_eq!(only(&world).request().body.length(), 0);
}

#[tokio::test]
async fn a_call_over_tls_is_told_apart_from_one_without() {
    for (secure, scheme) in [(false, "http://"), (true, "https://")] {
        let world = world();
        let mut request = request("");
        if secure {
            request.extensions_mut().insert(Scheme::HTTPS);
        }
        begin(&world, request).0.end(Response::new(Body::empty())).await;
        let archive = world.journal().har(crate::journal::PersonalData::Kept);
        let url = archive["log"]["entries"][0]["request"]["url"].as_str().unwrap().to_owned();
        assert!(url.starts_with(scheme), "{url}");
    }
}
