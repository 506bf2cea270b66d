// @generated from the API description. Do not edit: change the description and regenerate.

//! The client.
use crate::generated::{low_level, requests};
use crate::runtime::{ConfigurationError, Connection};
use crate::types;
use std::sync::Arc;
/// A client for Lending library. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    low_level: low_level::Client,
    town: Arc<str>,
}
/// Configures a [`Client`].
#[derive(Clone, Debug)]
#[must_use]
pub struct ClientBuilder {
    connection: Connection,
    town: String,
}
impl ClientBuilder {
    /// The key, sent in the header `X-Library-Key` of every request.
    pub fn api_key(mut self, key: impl Into<crate::runtime::ApiKey>) -> Self {
        self.connection.api_key = Some(key.into());
        self
    }
    /// Scheme, host and port of the service, for example of a mock: `http://127.0.0.1:4747`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.connection.base_url = url.into();
        self
    }
    /// How long one call may take, from the first byte sent to the last one received. Thirty seconds when not set.
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.connection.timeout = timeout;
        self
    }
    /// Makes the client.
    ///
    /// # Errors
    /// A [`ConfigurationError`] that names what is wrong.
    pub fn build(self) -> Result<Client, ConfigurationError> {
        if self.town.is_empty() || matches!(self.town.as_str(), "." | "..") {
            return Err(ConfigurationError::Setting("town"));
        }
        let (base_url, http, transport) = self.connection.open("X-Library-Key")?;
        Ok(Client {
            low_level: low_level::Client::new_with_client(&base_url, http, transport),
            town: self.town.into(),
        })
    }
}
impl Client {
    /// Starts to configure a client.
    ///
    /// `town`: The town of the library.
    pub fn builder(town: impl Into<String>) -> ClientBuilder {
        ClientBuilder {
            connection: Connection::new("https://library.example.com"),
            town: town.into(),
        }
    }
    /// A client configured by the environment: `LIBRARY_TOWN`, `LIBRARY_API_KEY`. `LIBRARY_BASE_URL` is optional.
    ///
    /// # Errors
    /// A [`ConfigurationError`] that names the variable that is missing or wrong.
    pub fn from_env() -> Result<Self, ConfigurationError> {
        let mut builder = Self::builder(crate::runtime::environment("LIBRARY_TOWN")?);
        builder = builder.api_key(crate::runtime::environment("LIBRARY_API_KEY")?);
        if let Ok(url) = std::env::var("LIBRARY_BASE_URL") {
            builder = builder.base_url(url);
        }
        builder.build()
    }
    pub(crate) fn low_level(&self) -> &low_level::Client {
        &self.low_level
    }
    pub(crate) fn town(&self) -> &str {
        &self.town
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
    pub fn list_books(&self) -> requests::ListBooks<'_> {
        requests::ListBooks {
            client: self,
            page: 1,
            per_page: 50,
            genre: None,
            is_lent: None,
        }
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
    pub fn add_book(
        &self,
        title: impl Into<String>,
        genre: impl Into<types::Genre>,
        condition: impl Into<types::Condition>,
    ) -> requests::AddBook<'_> {
        requests::AddBook {
            client: self,
            body: types::NewBook {
                title: title.into(),
                genre: genre.into(),
                condition: condition.into(),
                isbn: None,
                pages: None,
                weight: None,
                notes: None,
            },
        }
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
    pub fn get_book(&self, book_id: impl Into<types::BookId>) -> requests::GetBook<'_> {
        requests::GetBook {
            client: self,
            book_id: book_id.into(),
        }
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
    pub fn update_book(
        &self,
        book_id: impl Into<types::BookId>,
        body: types::BookChange,
    ) -> requests::UpdateBook<'_> {
        requests::UpdateBook {
            client: self,
            book_id: book_id.into(),
            body,
        }
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
    pub fn remove_book(
        &self,
        book_id: impl Into<types::BookId>,
    ) -> requests::RemoveBook<'_> {
        requests::RemoveBook {
            client: self,
            book_id: book_id.into(),
        }
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
    pub fn lend_book(
        &self,
        reader_id: impl Into<types::ReaderId>,
        book_id: impl Into<types::BookId>,
        due_on: impl Into<String>,
    ) -> requests::LendBook<'_> {
        requests::LendBook {
            client: self,
            reader_id: reader_id.into(),
            book_id: book_id.into(),
            body: types::LoanTerms {
                due_on: due_on.into(),
                reminders: None,
                labels: None,
            },
        }
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
    pub fn arrange_shelf(
        &self,
        type_: impl Into<types::ArrangeShelfType>,
        async_: i32,
        body: types::Shelf,
    ) -> requests::ArrangeShelf<'_> {
        requests::ArrangeShelf {
            client: self,
            type_: type_.into(),
            async_,
            match_: None,
            request: None,
            body,
        }
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
    pub fn change_desk_key(
        &self,
        word: impl Into<types::DeskWord>,
        build: impl Into<String>,
        gen_: i32,
    ) -> requests::ChangeDeskKey<'_> {
        requests::ChangeDeskKey {
            client: self,
            body: types::ChangeDeskKeyBody {
                word: word.into(),
                build: build.into(),
                gen_,
                maybe_gen: None,
            },
        }
    }
    /// See when the libraries are open.
    ///
    /// Anyone may ask.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /v1/opening-hours`.
    pub fn get_opening_hours(&self) -> requests::GetOpeningHours<'_> {
        requests::GetOpeningHours {
            client: self,
        }
    }
}
