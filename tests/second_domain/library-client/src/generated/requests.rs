// @generated from the API description. Do not edit: change the description and regenerate.

//! The requests: one struct an operation, awaited to send it.
use crate::generated::client::Client;
use crate::runtime::{self, Call, Error};
use crate::types;
/// The request of [`Client::list_books`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListBooks<'a> {
    pub(crate) client: &'a Client,
    pub(crate) page: i32,
    pub(crate) per_page: i32,
    pub(crate) genre: Option<types::Genre>,
    pub(crate) is_lent: Option<bool>,
}
impl<'a> ListBooks<'a> {
    /// The page, from 1. 1 when not set.
    pub fn page(mut self, page: i32) -> Self {
        self.page = page;
        self
    }
    /// How many books a page has. 50 when not set.
    pub fn per_page(mut self, per_page: i32) -> Self {
        self.per_page = per_page;
        self
    }
    /// Only books of this genre.
    pub fn genre(mut self, genre: impl Into<types::Genre>) -> Self {
        self.genre = Some(genre.into());
        self
    }
    /// Only books that are lent, or that are not.
    pub fn is_lent(mut self, is_lent: bool) -> Self {
        self.is_lent = Some(is_lent);
        self
    }
    async fn send(self) -> Result<types::BookPage, Error> {
        let result = self
            .client
            .low_level()
            .list_books(
                self.client.town(),
                self.genre.as_ref(),
                self.is_lent,
                Some(self.page),
                Some(self.per_page),
            )
            .await;
        runtime::outcome("list_books", result).await
    }
    /// The rows of all pages from this one on, as a stream. A page is fetched when the one before is used up.
    ///
    /// Rows that come or go while the stream runs may shift others between pages: one may then be seen twice or not at all.
    pub fn stream(
        self,
    ) -> impl futures_core::Stream<Item = Result<types::Book, Error>> + Send + 'a {
        let first = self.page;
        runtime::rows(
            first,
            move |page| {
                let request = self.clone().page(page);
                async move {
                    let reply = request.send().await?;
                    Ok(runtime::Page {
                        rows: reply.books,
                        pages: i64::from(reply.page_count),
                    })
                }
            },
        )
    }
}
impl<'a> IntoFuture for ListBooks<'a> {
    type Output = Result<types::BookPage, Error>;
    type IntoFuture = Call<'a, types::BookPage>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::add_book`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct AddBook<'a> {
    pub(crate) client: &'a Client,
    pub(crate) body: types::NewBook,
}
impl<'a> AddBook<'a> {
    /// `isbn`
    pub fn isbn(mut self, isbn: impl Into<types::Isbn>) -> Self {
        self.body.isbn = Some(isbn.into());
        self
    }
    /// `pages`
    pub fn pages(mut self, pages: i32) -> Self {
        self.body.pages = Some(pages);
        self
    }
    /// `weight`
    pub fn weight(mut self, weight: f64) -> Self {
        self.body.weight = Some(weight);
        self
    }
    /// `notes`
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.body.notes = Some(notes.into());
        self
    }
    async fn send(self) -> Result<types::Book, Error> {
        let result = self
            .client
            .low_level()
            .add_book(self.client.town(), &self.body)
            .await;
        runtime::outcome("add_book", result).await
    }
}
impl<'a> IntoFuture for AddBook<'a> {
    type Output = Result<types::Book, Error>;
    type IntoFuture = Call<'a, types::Book>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_book`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetBook<'a> {
    pub(crate) client: &'a Client,
    pub(crate) book_id: types::BookId,
}
impl<'a> GetBook<'a> {
    async fn send(self) -> Result<types::Book, Error> {
        runtime::path_argument("get_book", "bookId", &self.book_id)?;
        let result = self
            .client
            .low_level()
            .get_book(self.client.town(), &self.book_id)
            .await;
        runtime::outcome("get_book", result).await
    }
}
impl<'a> IntoFuture for GetBook<'a> {
    type Output = Result<types::Book, Error>;
    type IntoFuture = Call<'a, types::Book>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::update_book`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateBook<'a> {
    pub(crate) client: &'a Client,
    pub(crate) book_id: types::BookId,
    pub(crate) body: types::BookChange,
}
impl<'a> UpdateBook<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument("update_book", "bookId", &self.book_id)?;
        let result = self
            .client
            .low_level()
            .update_book(self.client.town(), &self.book_id, &self.body)
            .await;
        runtime::outcome("update_book", result).await
    }
}
impl<'a> IntoFuture for UpdateBook<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::remove_book`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct RemoveBook<'a> {
    pub(crate) client: &'a Client,
    pub(crate) book_id: types::BookId,
}
impl<'a> RemoveBook<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument("remove_book", "bookId", &self.book_id)?;
        let result = self
            .client
            .low_level()
            .remove_book(self.client.town(), &self.book_id)
            .await;
        runtime::outcome("remove_book", result).await
    }
}
impl<'a> IntoFuture for RemoveBook<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::lend_book`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct LendBook<'a> {
    pub(crate) client: &'a Client,
    pub(crate) reader_id: types::ReaderId,
    pub(crate) book_id: types::BookId,
    pub(crate) body: types::LoanTerms,
}
impl<'a> LendBook<'a> {
    /// When the reader is reminded.
    pub fn reminders(mut self, reminders: impl Into<Vec<String>>) -> Self {
        self.body.reminders = Some(reminders.into());
        self
    }
    /// Words of the desk's own.
    pub fn labels(
        mut self,
        labels: impl Into<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.body.labels = Some(labels.into());
        self
    }
    async fn send(self) -> Result<types::Loan, Error> {
        runtime::path_argument("lend_book", "readerId", &self.reader_id)?;
        runtime::path_argument("lend_book", "bookId", &self.book_id)?;
        let result = self
            .client
            .low_level()
            .lend_book(self.client.town(), &self.reader_id, &self.book_id, &self.body)
            .await;
        runtime::outcome("lend_book", result).await
    }
}
impl<'a> IntoFuture for LendBook<'a> {
    type Output = Result<types::Loan, Error>;
    type IntoFuture = Call<'a, types::Loan>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::arrange_shelf`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ArrangeShelf<'a> {
    pub(crate) client: &'a Client,
    pub(crate) type_: types::ArrangeShelfType,
    pub(crate) async_: i32,
    pub(crate) match_: Option<bool>,
    pub(crate) request: Option<String>,
    pub(crate) body: types::Shelf,
}
impl<'a> ArrangeShelf<'a> {
    /// Whether the labels must match. Deprecated.
    pub fn match_(mut self, match_: impl Into<bool>) -> Self {
        self.match_ = Some(match_.into());
        self
    }
    /// When left out: `"none"`.
    pub fn request(mut self, request: impl Into<String>) -> Self {
        self.request = Some(request.into());
        self
    }
    async fn send(self) -> Result<types::Shelf, Error> {
        runtime::path_argument("arrange_shelf", "type", &self.type_)?;
        runtime::path_argument("arrange_shelf", "async", &self.async_)?;
        let result = self
            .client
            .low_level()
            .arrange_shelf(
                self.client.town(),
                &self.type_,
                self.async_,
                self.match_,
                self.request.as_deref(),
                &self.body,
            )
            .await;
        runtime::outcome("arrange_shelf", result).await
    }
}
impl<'a> IntoFuture for ArrangeShelf<'a> {
    type Output = Result<types::Shelf, Error>;
    type IntoFuture = Call<'a, types::Shelf>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::change_desk_key`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ChangeDeskKey<'a> {
    pub(crate) client: &'a Client,
    pub(crate) body: types::ChangeDeskKeyBody,
}
impl<'a> ChangeDeskKey<'a> {
    /// `maybe_gen`
    pub fn maybe_gen(mut self, maybe_gen: bool) -> Self {
        self.body.maybe_gen = Some(maybe_gen);
        self
    }
    async fn send(
        self,
    ) -> Result<
        std::collections::BTreeMap<
            String,
            std::collections::BTreeMap<String, Option<i64>>,
        >,
        Error,
    > {
        let result = self
            .client
            .low_level()
            .change_desk_key(self.client.town(), &self.body)
            .await;
        runtime::outcome("change_desk_key", result).await
    }
}
impl<'a> IntoFuture for ChangeDeskKey<'a> {
    type Output = Result<
        std::collections::BTreeMap<
            String,
            std::collections::BTreeMap<String, Option<i64>>,
        >,
        Error,
    >;
    type IntoFuture = Call<
        'a,
        std::collections::BTreeMap<
            String,
            std::collections::BTreeMap<String, Option<i64>>,
        >,
    >;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_opening_hours`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetOpeningHours<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> GetOpeningHours<'a> {
    async fn send(self) -> Result<std::collections::BTreeMap<String, String>, Error> {
        let result = self.client.low_level().get_opening_hours().await;
        runtime::outcome("get_opening_hours", result).await
    }
}
impl<'a> IntoFuture for GetOpeningHours<'a> {
    type Output = Result<std::collections::BTreeMap<String, String>, Error>;
    type IntoFuture = Call<'a, std::collections::BTreeMap<String, String>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
