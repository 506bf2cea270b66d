// @generated from the API description. Do not edit: change the description and regenerate.

//! The client.
use crate::generated::requests;
use crate::runtime::{ClientBuilder, ConfigurationError, Custom, Request, Transport};
use crate::types;
use std::sync::Arc;
pub(crate) const KEY_HEADER: Option<&str> = Some("X-Library-Key");
/// A client for Lending library. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    transport: Transport,
    settings: Settings,
}
/// What is part of who the caller is.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    town: Arc<str>,
}
impl Settings {
    pub(crate) fn check(&self) -> Result<(), ConfigurationError> {
        if matches!(& * self.town, "" | "." | "..") {
            return Err(ConfigurationError::Setting("town"));
        }
        Ok(())
    }
}
impl ClientBuilder {
    /// The key, sent in the header `X-Library-Key` of every request.
    pub fn api_key(mut self, key: impl Into<crate::runtime::ApiKey>) -> Self {
        self.api_key = Some(key.into());
        self
    }
}
impl Client {
    /// Starts to configure a client.
    ///
    /// `town`: The town of the library.
    pub fn builder(town: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(
            "https://library.example.com",
            Settings {
                town: Arc::from(town.into()),
            },
        )
    }
    /// A client configured by the environment: `LIBRARY_TOWN`, `LIBRARY_API_KEY`. `LIBRARY_BASE_URL` is optional. So are `LIBRARY_TIMEOUT`, `LIBRARY_CONNECT_TIMEOUT` and `LIBRARY_DEADLINE`, in seconds, `LIBRARY_ATTEMPTS` and `LIBRARY_USER_AGENT`.
    ///
    /// # Errors
    /// A [`ConfigurationError`] that names the variable that is missing or wrong.
    #[inline]
    pub fn from_env() -> Result<Self, ConfigurationError> {
        let mut builder = Self::builder(crate::runtime::environment("LIBRARY_TOWN")?);
        builder = builder.api_key(crate::runtime::environment("LIBRARY_API_KEY")?);
        if let Ok(url) = std::env::var("LIBRARY_BASE_URL") {
            builder = builder.base_url(url);
        }
        builder.environment("LIBRARY")?.build()
    }
    /// A request to an endpoint that this client does not know, with the same key, retries and errors.
    ///
    /// `path` begins with a slash and comes after scheme, host and port; parameters that the client is
    /// configured with may stand in it, in braces.
    #[inline]
    pub fn request(&self, method: reqwest::Method, path: &str) -> Request<'_, Custom> {
        let path = path.to_owned();
        let path = path
            .replace(
                "{town}",
                &crate::runtime::encode_path(&self.settings.town).to_string(),
            );
        Request::custom(self, method, path)
    }
    pub(crate) fn new(transport: Transport, settings: Settings) -> Self {
        Self { transport, settings }
    }
    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }
    pub(crate) fn town(&self) -> &str {
        &self.settings.town
    }
}
impl Client {
    /// List the books of the library.
    ///
    /// In the order of their titles, one page at a time.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /v1/{town}/books`.
    ///
    /// # Errors
    ///
    /// - 400: It was not done.
    /// - 401: It was not done.
    #[inline]
    pub fn list_books(&self) -> Request<'_, requests::ListBooks> {
        Request::new(
            self,
            requests::ListBooks {
                page: 1,
                per_page: 50,
                genre: None,
                is_lent: None,
            },
        )
    }
    /// Put a book on the shelf.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /v1/{town}/books`.
    ///
    /// # Errors
    ///
    /// - 400: It was not done.
    /// - 401: It was not done.
    #[inline]
    pub fn add_book(
        &self,
        title: impl Into<String>,
        genre: impl Into<types::Genre>,
        condition: impl Into<types::Condition>,
    ) -> Request<'_, requests::AddBook> {
        Request::new(
            self,
            requests::AddBook {
                body: types::NewBook {
                    title: title.into(),
                    genre: genre.into(),
                    condition: condition.into(),
                    isbn: None,
                    pages: None,
                    weight: None,
                    notes: None,
                },
            },
        )
    }
    /// Look at one book.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /v1/{town}/books/{bookId}`.
    ///
    /// # Errors
    ///
    /// - 401: It was not done.
    /// - 404: It was not done.
    #[inline]
    pub fn get_book(
        &self,
        book_id: impl Into<types::BookId>,
    ) -> Request<'_, requests::GetBook> {
        Request::new(
            self,
            requests::GetBook {
                book_id: book_id.into(),
            },
        )
    }
    /// Change what is known of a book.
    ///
    /// What the body leaves out stays as it is. Without a body, the book is only marked as seen.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /v1/{town}/books/{bookId}`.
    ///
    /// # Errors
    ///
    /// - 400: It was not done.
    /// - 401: It was not done.
    /// - 404: It was not done.
    #[inline]
    pub fn update_book(
        &self,
        book_id: impl Into<types::BookId>,
        body: types::BookChange,
    ) -> Request<'_, requests::UpdateBook> {
        Request::new(
            self,
            requests::UpdateBook {
                book_id: book_id.into(),
                body,
            },
        )
    }
    /// Take a book off the shelf for good.
    ///
    /// Effect: destroys what no call brings back.
    ///
    /// Endpoint: `DELETE /v1/{town}/books/{bookId}`.
    ///
    /// # Errors
    ///
    /// - 401: It was not done.
    /// - 404: It was not done.
    /// - 409: It was not done.
    #[inline]
    pub fn remove_book(
        &self,
        book_id: impl Into<types::BookId>,
    ) -> Request<'_, requests::RemoveBook> {
        Request::new(
            self,
            requests::RemoveBook {
                book_id: book_id.into(),
            },
        )
    }
    /// Look at the cover of a book.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /v1/{town}/books/{bookId}/cover`.
    ///
    /// # Errors
    ///
    /// - 401: It was not done.
    /// - 404: It was not done.
    #[inline]
    pub fn download_cover(
        &self,
        book_id: impl Into<types::BookId>,
    ) -> Request<'_, requests::DownloadCover> {
        Request::new(
            self,
            requests::DownloadCover {
                book_id: book_id.into(),
            },
        )
    }
    /// Give a book another cover.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /v1/{town}/books/{bookId}/cover`.
    ///
    /// # Errors
    ///
    /// - 401: It was not done.
    /// - 404: It was not done.
    /// - 413: It was not done.
    /// - 415: It was not done.
    #[inline]
    pub fn upload_cover(
        &self,
        book_id: impl Into<types::BookId>,
        body: impl Into<bytes::Bytes>,
    ) -> Request<'_, requests::UploadCover> {
        Request::new(
            self,
            requests::UploadCover {
                book_id: book_id.into(),
                body: body.into(),
            },
        )
    }
    /// Lend a book to a reader.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /v1/{town}/readers/{readerId}/loans/{bookId}`.
    ///
    /// # Errors
    ///
    /// - 400: It was not done.
    /// - 401: It was not done.
    /// - 404: It was not done.
    /// - 409: It was not done.
    #[inline]
    pub fn lend_book(
        &self,
        reader_id: impl Into<types::ReaderId>,
        book_id: impl Into<types::BookId>,
        due_on: impl Into<String>,
    ) -> Request<'_, requests::LendBook> {
        Request::new(
            self,
            requests::LendBook {
                reader_id: reader_id.into(),
                book_id: book_id.into(),
                body: types::LoanTerms {
                    due_on: due_on.into(),
                    reminders: None,
                    labels: None,
                },
            },
        )
    }
    /// Arrange a shelf, and those that stand in it.
    ///
    /// Names of Rust, and other tricky ones, are names as any other:
    ///
    /// let it = "be"; */ // [this]
    ///
    /// ```text
    /// and(this
    /// ```
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /v1/{town}/shelves/{type}/{async}`.
    ///
    /// # Errors
    ///
    /// - 400: It was not done.
    #[inline]
    pub fn arrange_shelf(
        &self,
        type_: impl Into<types::ArrangeShelfType>,
        async_: i32,
        body: types::Shelf,
    ) -> Request<'_, requests::ArrangeShelf> {
        Request::new(
            self,
            requests::ArrangeShelf {
                type_: type_.into(),
                async_,
                match_: None,
                request: None,
                body,
            },
        )
    }
    /// Change the word that opens the desk.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /v1/{town}/desk-keys`.
    ///
    /// # Errors
    ///
    /// - 400: It was not done.
    #[inline]
    pub fn change_desk_key(
        &self,
        word: impl Into<types::DeskWord>,
        build: impl Into<String>,
        gen_: i32,
    ) -> Request<'_, requests::ChangeDeskKey> {
        Request::new(
            self,
            requests::ChangeDeskKey {
                body: types::ChangeDeskKeyBody {
                    word: word.into(),
                    build: build.into(),
                    gen_,
                    maybe_gen: None,
                },
            },
        )
    }
    /// See when the libraries are open.
    ///
    /// Anyone may ask.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /v1/opening-hours`.
    ///
    /// # Errors
    ///
    /// - 503: The town's line is down; who answers then says what it likes.
    #[inline]
    pub fn get_opening_hours(&self) -> Request<'_, requests::GetOpeningHours> {
        Request::new(self, requests::GetOpeningHours {})
    }
}
