//! A description of another domain: its generated client and server talk to each other.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use axum::body::Bytes;
use library_client::{Client, Error, RetryPolicy, types};
use library_server::{Api, Credentials, Rejection, requests, router};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// A town library in memory.
#[derive(Default)]
struct Library {
    books: Mutex<BTreeMap<String, types::Book>>,
    covers: Mutex<BTreeMap<String, Bytes>>,
}

fn missing(id: &types::BookId) -> Rejection {
    Rejection::not_found(format!("There is no book {id}."))
}

impl Api for Library {
    type Caller = String;

    fn authorize(&self, credentials: Credentials<'_>) -> Result<String, Rejection> {
        match credentials.key {
            Some("reader-key") => Ok(credentials.setting("town").unwrap_or_default().into_owned()),
            None if !credentials.is_secured() => Ok(String::new()),
            _ => Err(Rejection::unauthorized("A reader's key is needed.")),
        }
    }

    async fn list_books(&self, town: &String, request: requests::ListBooks) -> Result<types::BookPage, Rejection> {
        assert_eq!(town, "Saint-Émilion");
        let (page, size) = (request.page.unwrap_or(1), request.per_page.unwrap_or(10));
        let books: Vec<_> = self.books.lock().unwrap().values().cloned().collect();
        let books: Vec<_> =
            books.into_iter().filter(|book| request.genre.as_ref().is_none_or(|genre| *genre == book.genre)).collect();
        let skipped = usize::try_from((page - 1) * size).unwrap();
        let count = i32::try_from(books.len()).unwrap();
        Ok(types::BookPage::builder()
            .page(page)
            .page_count((count + size - 1) / size)
            .per_page(size)
            .book_count(i64::from(count))
            .books(books.into_iter().skip(skipped).take(usize::try_from(size).unwrap()).collect::<Vec<_>>())
            .build())
    }

    async fn add_book(&self, _: &String, request: requests::AddBook) -> Result<types::Book, Rejection> {
        let mut books = self.books.lock().unwrap();
        let id = format!("b/{}", books.len() + 1);
        let book = types::Book::builder()
            .id(id.as_str())
            .title(request.body.title)
            .genre(request.body.genre)
            .condition(request.body.condition)
            .maybe_isbn(request.body.isbn)
            .added_on("2024-03-01")
            .lent_to(None)
            .build();
        books.insert(id, book.clone());
        Ok(book)
    }

    async fn get_book(&self, _: &String, request: requests::GetBook) -> Result<types::Book, Rejection> {
        let books = self.books.lock().unwrap();
        books.get(request.book_id.as_str()).cloned().ok_or_else(|| missing(&request.book_id))
    }

    async fn update_book(&self, _: &String, request: requests::UpdateBook) -> Result<(), Rejection> {
        let mut books = self.books.lock().unwrap();
        let book = books.get_mut(request.book_id.as_str()).ok_or_else(|| missing(&request.book_id))?;
        if let Some(title) = request.body.and_then(|body| body.title) {
            book.title = title;
        }
        Ok(())
    }

    async fn remove_book(&self, _: &String, request: requests::RemoveBook) -> Result<(), Rejection> {
        let gone = self.books.lock().unwrap().remove(request.book_id.as_str());
        gone.map(drop).ok_or_else(|| missing(&request.book_id))
    }

    async fn download_cover(&self, _: &String, request: requests::DownloadCover) -> Result<Bytes, Rejection> {
        let covers = self.covers.lock().unwrap();
        covers.get(request.book_id.as_str()).cloned().ok_or_else(|| missing(&request.book_id))
    }

    async fn upload_cover(&self, _: &String, request: requests::UploadCover, body: Bytes) -> Result<(), Rejection> {
        self.covers.lock().unwrap().insert(request.book_id.as_str().to_owned(), body);
        Ok(())
    }

    async fn lend_book(&self, _: &String, request: requests::LendBook) -> Result<types::Loan, Rejection> {
        let mut books = self.books.lock().unwrap();
        let book = books.get_mut(request.book_id.as_str()).ok_or_else(|| missing(&request.book_id))?;
        if book.lent_to.is_some() {
            return Err(Rejection::conflict("The book is lent."));
        }
        book.lent_to = Some(request.reader_id.get());
        Ok(types::Loan::builder()
            .book_id(request.book_id)
            .reader_id(request.reader_id)
            .due_on(request.body.due_on)
            .build())
    }

    async fn arrange_shelf(&self, _: &String, request: requests::ArrangeShelf) -> Result<types::Shelf, Rejection> {
        assert_eq!((request.type_, request.async_), (types::ArrangeShelfType::SheetMusic, 7));
        assert_eq!((request.match_, request.request.as_deref()), (Some(true), Some("a&b")));
        Ok(request.body)
    }

    async fn change_desk_key(
        &self,
        _: &String,
        request: requests::ChangeDeskKey,
    ) -> Result<BTreeMap<String, BTreeMap<String, Option<i64>>>, Rejection> {
        let types::ChangeDeskKeyBody { word, build, gen_, maybe_gen, .. } = request.body;
        assert_eq!((word.as_str(), gen_, maybe_gen), ("sesame", 2, Some(true)));
        Ok(BTreeMap::from([(build, BTreeMap::from([("first".to_owned(), Some(2)), ("second".to_owned(), None)]))]))
    }

    async fn get_opening_hours(
        &self,
        _: &String,
        _: requests::GetOpeningHours,
    ) -> Result<BTreeMap<String, String>, Rejection> {
        Ok(BTreeMap::from([("monday".to_owned(), "9-17".to_owned())]))
    }
}

async fn serve() -> Client {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router(Arc::new(Library::default()))).await });
    Client::builder("Saint-Émilion").api_key("reader-key").base_url(url).build().unwrap()
}

#[tokio::test]
async fn the_generated_client_and_server_understand_each_other() {
    let library = serve().await;
    let kindred = library.add_book("Kindred", "novel", 2).isbn("9780807083697").await.unwrap();
    assert_eq!((kindred.genre, kindred.condition), (types::Genre::Novel, types::Condition::Good));
    assert_eq!(library.get_book(&kindred.id).await.unwrap().title, "Kindred");

    let change = types::BookChange::builder().title("Kindred, second edition").build();
    library.update_book(&kindred.id, change).await.unwrap();
    assert_eq!(library.get_book(&kindred.id).await.unwrap().title, "Kindred, second edition");

    let loan = library.lend_book(7, &kindred.id, "2024-04-01").await.unwrap();
    assert_eq!(loan.reader_id, types::ReaderId::from(7));
    let again = library.lend_book(8, &kindred.id, "2024-04-01").await.unwrap_err();
    assert!(
        matches!(&again, Error::Conflict(failure) if failure.message.as_deref() == Some("The book is lent.")),
        "{again}"
    );

    assert_eq!(library.get_opening_hours().await.unwrap()["monday"], "9-17");
    library.remove_book(&kindred.id).await.unwrap();
    assert!(library.get_book(&kindred.id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn odd_names_and_shapes_arrive_as_they_were_sent() {
    let library = serve().await;
    let low = types::Shelf::builder().self_("low").n2nd(Some("lower".to_owned())).build();
    let mark = types::ShelfMarksItemItem::Self_;
    let shelf = types::Shelf::builder()
        .self_("top")
        .n2nd(None)
        .build_("oak")
        .crate_(true)
        .all(vec![low.clone()])
        .by_name(BTreeMap::from([("low".to_owned(), low)]))
        .marks(vec![Some(vec![mark]), None])
        .anything(7)
        .build();
    let kind = types::ArrangeShelfType::SheetMusic;
    let arranged = library.arrange_shelf(kind, 7, shelf.clone()).match_(true).request("a&b").await.unwrap();
    assert_eq!(arranged, shelf);
    let opened = library.change_desk_key("sesame", "north", 2).maybe_gen(true).await.unwrap();
    assert_eq!((opened["north"]["first"], opened["north"]["second"]), (Some(2), None));
}

#[tokio::test]
async fn what_the_description_forbids_is_refused_with_its_place() {
    let library = serve().await;
    let error = library.add_book("", "novel", 9).isbn("123").await.unwrap_err();
    let failure = error.failure().unwrap();
    let pointers: Vec<&str> = failure.violations.iter().map(|violation| violation.pointer.as_str()).collect();
    assert_eq!(
        (failure.status.as_u16(), pointers),
        (400, vec!["/body/title", "/body/condition", "/body/isbn"]),
        "{error}"
    );
}

#[tokio::test]
async fn bytes_arrive_as_they_were_sent() {
    let library = serve().await;
    for picture in [vec![0xff; 16], Vec::new()] {
        library.upload_cover("b-1", picture.clone()).await.unwrap();
        let seen = library.download_cover("b-1").raw().await.unwrap();
        assert_eq!(seen.headers()["content-type"], "application/octet-stream");
        assert_eq!(*seen.into_value(), picture);
    }
    assert!(library.download_cover("b-2").await.unwrap_err().is_not_found());

    let large = library.upload_cover("b-1", vec![0; 17]).await.unwrap_err();
    let failure = large.failure().unwrap();
    let said = (failure.status.as_u16(), failure.message.as_deref());
    assert_eq!(said, (413, Some("The body is longer than 16 bytes.")));
    let put = library.request(reqwest::Method::PUT, "/v1/{town}/books/b-1/cover").json(&7).await.unwrap_err();
    let failure = put.failure().unwrap();
    let said = (failure.status.as_u16(), failure.message.as_deref());
    let why = "The content type `application/json` is not supported. Send `application/octet-stream`.";
    assert_eq!(said, (415, Some(why)));
}

#[tokio::test]
async fn a_request_for_bytes_says_so_and_bytes_that_are_cut_short_are_none() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let asked = tokio::spawn(async move {
        let (mut peer, _) = listener.accept().await.unwrap();
        let mut asked = vec![0; 4096];
        let length = peer.read(&mut asked).await.unwrap();
        peer.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\ncut").await.unwrap();
        String::from_utf8_lossy(&asked[..length]).into_owned()
    });
    let library = Client::builder("Rome").api_key("reader-key").base_url(url).build().unwrap();
    let cut = library.download_cover("b-1").with_retry(RetryPolicy::none()).await.unwrap_err();
    assert!(matches!(cut, Error::Connection(_)), "{cut}");
    let asked = asked.await.unwrap();
    assert!(asked.contains("\r\naccept: application/octet-stream, application/json\r\n"), "{asked}");
}

#[tokio::test]
async fn a_list_streams_over_its_pages() {
    let library = serve().await;
    for number in 1..=7 {
        library.add_book(format!("Volume {number}"), types::Genre::Science, types::Condition::New).await.unwrap();
    }
    let mut stream = std::pin::pin!(library.list_books().genre("science").per_page(3).stream());
    let mut titles = Vec::new();
    while let Some(book) =
        std::future::poll_fn(|context| futures_core::Stream::poll_next(stream.as_mut(), context)).await
    {
        titles.push(book.unwrap().title);
    }
    assert_eq!(titles, (1..=7).map(|number| format!("Volume {number}")).collect::<Vec<_>>());
}

#[test]
fn its_webhooks_are_typed_and_its_secret_has_its_own_header() {
    use library_client::webhooks::{Event, Receiver, Seen, WebhookError};
    let body = br#"{"event": "loan.started", "noticeId": "n-1", "loan": {"bookId": "b-1", "readerId": 7, "dueOn": "2024-04-01"}}"#;
    let receiver = Receiver::new("quiet");
    let mut headers = axum::http::HeaderMap::new();
    assert_eq!(receiver.receive(&headers, body), Err(WebhookError::MissingSecret));
    headers.insert("x-library-word", "quiet".parse().unwrap());
    let event = receiver.receive(&headers, body).unwrap();
    assert_eq!((event.event_type(), event.id()), ("loan.started", Some("n-1")));
    let Event::LoanStarted(notice) = &event else { panic!("{event:?}") };
    assert_eq!((notice.loan.reader_id.get(), notice.desk.as_deref()), (7, None));
    assert!(Seen::new(1).first_time(&event));
    let closed = Event::from_json(br#"{"event": "shelf-closed", "noticeId": "n-2", "shelf": 4}"#).unwrap();
    assert!(matches!(&closed, Event::ShelfClosed(notice) if notice.shelf == 4), "{closed:?}");

    // Of a nested object the error names the property of the payload; deeper keys may be anybody's words.
    let error =
        Event::from_json(br#"{"event": "loan.ended", "noticeId": "n-3", "loan": {"bookId": "b-1", "readerId": []}}"#)
            .unwrap_err();
    assert!(matches!(&error, WebhookError::Payload { field, .. } if field == "loan"), "{error:?}");
}
