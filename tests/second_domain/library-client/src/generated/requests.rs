// @generated from the API description. Do not edit: change the description and regenerate.

//! What each operation is asked with: one struct an operation, inside the [`Request`] that is awaited.
use crate::generated::client::Client;
use crate::runtime::{self, Arguments, Effect, Error, Operation, Request, Retry};
use crate::types;
/// The arguments of [`Client::list_books`].
#[derive(Clone, Debug)]
pub struct ListBooks {
    pub(crate) page: i32,
    pub(crate) per_page: i32,
    pub(crate) genre: Option<types::Genre>,
    pub(crate) is_lent: Option<bool>,
}
impl<'a> Request<'a, ListBooks> {
    /// The page, from 1. 1 when not set.
    #[inline]
    pub fn page(mut self, page: i32) -> Self {
        self.arguments.page = page;
        self
    }
    /// How many books a page has. 50 when not set.
    #[inline]
    pub fn per_page(mut self, per_page: i32) -> Self {
        self.arguments.per_page = per_page;
        self
    }
    /// Only books of this genre.
    #[inline]
    pub fn genre(mut self, genre: impl Into<types::Genre>) -> Self {
        self.arguments.genre = Some(genre.into());
        self
    }
    /// Only books that are lent, or that are not.
    #[inline]
    pub fn is_lent(mut self, is_lent: bool) -> Self {
        self.arguments.is_lent = Some(is_lent);
        self
    }
    /// The pages from this one on, as a stream.
    #[inline]
    pub fn pages(self) -> runtime::Pages<'a, types::Book> {
        runtime::Pages::new(
            self.arguments.page,
            move |number| {
                let request = self.clone().page(number);
                Box::pin(async move {
                    let reply = request.await?;
                    Ok(
                        runtime::Page::new(
                            number,
                            reply.page_count,
                            reply.book_count,
                            reply.books,
                        ),
                    )
                })
            },
        )
    }
    /// The rows of all pages from this one on, as a stream: see [`Rows`](runtime::Rows) for what it promises
    /// while rows come and go.
    #[inline]
    pub fn stream(self) -> runtime::Rows<'a, types::Book> {
        runtime::Rows::new(self.pages(), Some(|row| row.id.to_string()))
    }
}
impl Arguments for ListBooks {
    type Reply = types::BookPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_books",
            method: "GET",
            path: "/v1/{town}/books",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "list_books",
            client
                .transport()
                .endpoint()
                .list_books(
                    client.town(),
                    self.genre.as_ref(),
                    self.is_lent,
                    Some(self.page),
                    Some(self.per_page),
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::add_book`].
#[derive(Clone, Debug)]
pub struct AddBook {
    pub(crate) body: types::NewBook,
}
impl<'a> Request<'a, AddBook> {
    /// `isbn`
    #[inline]
    pub fn isbn(mut self, isbn: impl Into<types::Isbn>) -> Self {
        self.arguments.body.isbn = Some(isbn.into());
        self
    }
    /// `pages`
    #[inline]
    pub fn pages(mut self, pages: i32) -> Self {
        self.arguments.body.pages = Some(pages);
        self
    }
    /// `weight`
    #[inline]
    pub fn weight(mut self, weight: f64) -> Self {
        self.arguments.body.weight = Some(weight);
        self
    }
    /// `notes`
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.arguments.body.notes = Some(notes.into());
        self
    }
}
impl Arguments for AddBook {
    type Reply = types::Book;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "add_book",
            method: "POST",
            path: "/v1/{town}/books",
            effect: Effect::Write,
            told_by: Some("list_books"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "add_book",
            client.transport().endpoint().add_book(client.town(), &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
impl runtime::Verify for AddBook {
    #[inline]
    fn evidence<'a>(
        &'a self,
        client: &'a Client,
    ) -> runtime::Call<'a, runtime::Evidence> {
        Box::pin(async move {
            let mut evidence = runtime::Evidence::default();
            let reply = client
                .list_books()
                .genre(self.body.genre.clone())
                .stream()
                .all()
                .await?;
            evidence
                .added(
                    "add_book",
                    &reply,
                    "id",
                    &[("title", runtime::wanted(&self.body.title))],
                )?;
            Ok(evidence)
        })
    }
}
/// The arguments of [`Client::get_book`].
#[derive(Clone, Debug)]
pub struct GetBook {
    pub(crate) book_id: types::BookId,
}
impl Arguments for GetBook {
    type Reply = types::Book;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_book",
            method: "GET",
            path: "/v1/{town}/books/{bookId}",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_book", "bookId", &self.book_id)?;
        runtime::built(
            "get_book",
            client.transport().endpoint().get_book(client.town(), &self.book_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::update_book`].
#[derive(Clone, Debug)]
pub struct UpdateBook {
    pub(crate) book_id: types::BookId,
    pub(crate) body: types::BookChange,
}
impl Arguments for UpdateBook {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_book",
            method: "PUT",
            path: "/v1/{town}/books/{bookId}",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("update_book", "bookId", &self.book_id)?;
        runtime::built(
            "update_book",
            client
                .transport()
                .endpoint()
                .update_book(client.town(), &self.book_id, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::remove_book`].
#[derive(Clone, Debug)]
pub struct RemoveBook {
    pub(crate) book_id: types::BookId,
}
impl Arguments for RemoveBook {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "remove_book",
            method: "DELETE",
            path: "/v1/{town}/books/{bookId}",
            effect: Effect::Erase,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("remove_book", "bookId", &self.book_id)?;
        runtime::built(
            "remove_book",
            client.transport().endpoint().remove_book(client.town(), &self.book_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::download_cover`].
#[derive(Clone, Debug)]
pub struct DownloadCover {
    pub(crate) book_id: types::BookId,
}
impl Arguments for DownloadCover {
    type Reply = bytes::Bytes;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "download_cover",
            method: "GET",
            path: "/v1/{town}/books/{bookId}/cover",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("download_cover", "bookId", &self.book_id)?;
        runtime::built(
            "download_cover",
            client
                .transport()
                .endpoint()
                .download_cover(client.town(), &self.book_id)
                .map(runtime::accept_bytes),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::bytes(bytes)
    }
    #[inline]
    fn says_nothing(&self) -> bool {
        false
    }
}
/// The arguments of [`Client::upload_cover`].
#[derive(Clone, Debug)]
pub struct UploadCover {
    pub(crate) book_id: types::BookId,
    pub(crate) body: bytes::Bytes,
}
impl Arguments for UploadCover {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "upload_cover",
            method: "PUT",
            path: "/v1/{town}/books/{bookId}/cover",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("upload_cover", "bookId", &self.book_id)?;
        runtime::built(
            "upload_cover",
            client
                .transport()
                .endpoint()
                .upload_cover(client.town(), &self.book_id, self.body.clone()),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::lend_book`].
#[derive(Clone, Debug)]
pub struct LendBook {
    pub(crate) reader_id: types::ReaderId,
    pub(crate) book_id: types::BookId,
    pub(crate) body: types::LoanTerms,
}
impl<'a> Request<'a, LendBook> {
    /// When the reader is reminded.
    #[inline]
    pub fn reminders(mut self, reminders: impl Into<Vec<String>>) -> Self {
        self.arguments.body.reminders = Some(reminders.into());
        self
    }
    /// Words of the desk's own.
    #[inline]
    pub fn labels(
        mut self,
        labels: impl Into<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.arguments.body.labels = Some(labels.into());
        self
    }
}
impl Arguments for LendBook {
    type Reply = types::Loan;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "lend_book",
            method: "POST",
            path: "/v1/{town}/readers/{readerId}/loans/{bookId}",
            effect: Effect::Write,
            told_by: Some("get_book"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("lend_book", "readerId", &self.reader_id)?;
        runtime::path_argument("lend_book", "bookId", &self.book_id)?;
        runtime::built(
            "lend_book",
            client
                .transport()
                .endpoint()
                .lend_book(client.town(), &self.reader_id, &self.book_id, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
impl runtime::Verify for LendBook {
    #[inline]
    fn evidence<'a>(
        &'a self,
        client: &'a Client,
    ) -> runtime::Call<'a, runtime::Evidence> {
        Box::pin(async move {
            let mut evidence = runtime::Evidence::default();
            let reply = client.get_book(self.book_id.clone()).await?;
            evidence
                .becomes(
                    "lend_book",
                    &reply,
                    &[&[("lentTo", runtime::wanted(&self.reader_id))]],
                )?;
            Ok(evidence)
        })
    }
}
/// The arguments of [`Client::arrange_shelf`].
#[derive(Clone, Debug)]
pub struct ArrangeShelf {
    pub(crate) type_: types::ArrangeShelfType,
    pub(crate) async_: i32,
    pub(crate) match_: Option<bool>,
    pub(crate) request: Option<String>,
    pub(crate) body: types::Shelf,
}
impl<'a> Request<'a, ArrangeShelf> {
    /// Whether the labels must match. Deprecated.
    #[inline]
    pub fn match_(mut self, match_: impl Into<bool>) -> Self {
        self.arguments.match_ = Some(match_.into());
        self
    }
    /// When left out: `"none"`.
    #[inline]
    pub fn request(mut self, request: impl Into<String>) -> Self {
        self.arguments.request = Some(request.into());
        self
    }
}
impl Arguments for ArrangeShelf {
    type Reply = types::Shelf;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "arrange_shelf",
            method: "PUT",
            path: "/v1/{town}/shelves/{type}/{async}",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("arrange_shelf", "type", &self.type_)?;
        runtime::path_argument("arrange_shelf", "async", &self.async_)?;
        runtime::built(
            "arrange_shelf",
            client
                .transport()
                .endpoint()
                .arrange_shelf(
                    client.town(),
                    &self.type_,
                    self.async_,
                    self.match_,
                    self.request.as_deref(),
                    &self.body,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::change_desk_key`].
#[derive(Clone, Debug)]
pub struct ChangeDeskKey {
    pub(crate) body: types::ChangeDeskKeyBody,
}
impl<'a> Request<'a, ChangeDeskKey> {
    /// `maybe_gen`
    #[inline]
    pub fn maybe_gen(mut self, maybe_gen: bool) -> Self {
        self.arguments.body.maybe_gen = Some(maybe_gen);
        self
    }
}
impl Arguments for ChangeDeskKey {
    type Reply = std::collections::BTreeMap<
        String,
        std::collections::BTreeMap<String, Option<i64>>,
    >;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "change_desk_key",
            method: "POST",
            path: "/v1/{town}/desk-keys",
            effect: Effect::Write,
            told_by: None,
            secrets: &["word"],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "change_desk_key",
            client.transport().endpoint().change_desk_key(client.town(), &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::get_opening_hours`].
#[derive(Clone, Debug)]
pub struct GetOpeningHours {}
impl Arguments for GetOpeningHours {
    type Reply = std::collections::BTreeMap<String, String>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_opening_hours",
            method: "GET",
            path: "/v1/opening-hours",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "get_opening_hours",
            client.transport().endpoint().get_opening_hours(),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
