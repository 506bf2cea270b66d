// @generated from the API description. Do not edit: change the description and regenerate.

//! What a server of Lending library does.
use super::requests;
use crate::runtime::{Credentials, Rejection, Route};
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
/// What a server of Lending library does.
///
/// Every operation is one method. None has a body here: an operation that is not implemented does not compile.
pub trait Api: Send + Sync + 'static {
    /// Who calls, once it is known.
    type Caller: Send + Sync;
    /// Finds out who calls, before anything else of the request is looked at.
    fn authorize(&self, credentials: Credentials<'_>) -> Result<Self::Caller, Rejection>;
    /// Writes a rejection.
    fn render(rejection: Rejection) -> Response {
        rejection.into_response()
    }
    /// What happens around every request, also around one that leads to no operation: nothing, unless told
    /// otherwise.
    fn around(
        api: Arc<Self>,
        route: Route<Self>,
        request: Request,
    ) -> impl Future<Output = Response> + Send
    where
        Self: Sized,
    {
        route.answer(api, request)
    }
    /// List the books of the library.
    ///
    /// In the order of their titles, one page at a time.
    ///
    /// `GET /{town}/books`
    fn list_books(
        &self,
        caller: &Self::Caller,
        request: requests::ListBooks,
    ) -> impl Future<Output = Result<library_client::types::BookPage, Rejection>> + Send;
    /// Put a book on the shelf.
    ///
    /// `POST /{town}/books`
    fn add_book(
        &self,
        caller: &Self::Caller,
        request: requests::AddBook,
    ) -> impl Future<Output = Result<library_client::types::Book, Rejection>> + Send;
    /// Look at one book.
    ///
    /// `GET /{town}/books/{bookId}`
    fn get_book(
        &self,
        caller: &Self::Caller,
        request: requests::GetBook,
    ) -> impl Future<Output = Result<library_client::types::Book, Rejection>> + Send;
    /// Change what is known of a book.
    ///
    /// What the body leaves out stays as it is. Without a body, the book is only marked as seen.
    ///
    /// `PUT /{town}/books/{bookId}`
    fn update_book(
        &self,
        caller: &Self::Caller,
        request: requests::UpdateBook,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Take a book off the shelf for good.
    ///
    /// `DELETE /{town}/books/{bookId}`
    fn remove_book(
        &self,
        caller: &Self::Caller,
        request: requests::RemoveBook,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Look at the cover of a book.
    ///
    /// `GET /{town}/books/{bookId}/cover`
    fn download_cover(
        &self,
        caller: &Self::Caller,
        request: requests::DownloadCover,
    ) -> impl Future<Output = Result<axum::body::Bytes, Rejection>> + Send;
    /// Give a book another cover.
    ///
    /// `PUT /{town}/books/{bookId}/cover`
    fn upload_cover(
        &self,
        caller: &Self::Caller,
        request: requests::UploadCover,
        body: axum::body::Bytes,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Lend a book to a reader.
    ///
    /// `POST /{town}/readers/{readerId}/loans/{bookId}`
    fn lend_book(
        &self,
        caller: &Self::Caller,
        request: requests::LendBook,
    ) -> impl Future<Output = Result<library_client::types::Loan, Rejection>> + Send;
    /// Arrange a shelf, and those that stand in it.
    ///
    /// Names of Rust, and other tricky ones, are names as any other:
    ///
    /// let it = "be"; */ // [this]
    ///
    /// ```text
    /// and(this
    ///
    /// `PUT /{town}/shelves/{type}/{async}`
    /// ```
    fn arrange_shelf(
        &self,
        caller: &Self::Caller,
        request: requests::ArrangeShelf,
    ) -> impl Future<Output = Result<library_client::types::Shelf, Rejection>> + Send;
    /// Change the word that opens the desk.
    ///
    /// `POST /{town}/desk-keys`
    fn change_desk_key(
        &self,
        caller: &Self::Caller,
        request: requests::ChangeDeskKey,
    ) -> impl Future<
        Output = Result<
            std::collections::BTreeMap<
                String,
                std::collections::BTreeMap<String, Option<i64>>,
            >,
            Rejection,
        >,
    > + Send;
    /// See when the libraries are open.
    ///
    /// Anyone may ask.
    ///
    /// `GET /opening-hours`
    fn get_opening_hours(
        &self,
        caller: &Self::Caller,
        request: requests::GetOpeningHours,
    ) -> impl Future<
        Output = Result<std::collections::BTreeMap<String, String>, Rejection>,
    > + Send;
}
