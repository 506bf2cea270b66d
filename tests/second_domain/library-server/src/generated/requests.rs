// @generated from the API description. Do not edit: change the description and regenerate.

//! What each operation takes.
/// What `list_books` takes: list the books of the library.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListBooks {
    /// The page, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// How many books a page has.
    #[serde(rename = "perPage")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i32>,
    /// Only books of this genre.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub genre: Option<library_client::types::Genre>,
    /// Only books that are lent, or that are not.
    #[serde(rename = "isLent")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_lent: Option<bool>,
}
/// What `add_book` takes: put a book on the shelf.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddBook {
    /// The body.
    pub body: library_client::types::NewBook,
}
/// What `get_book` takes: look at one book.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetBook {
    /// The id of the book.
    #[serde(rename = "bookId")]
    pub book_id: library_client::types::BookId,
}
/// What `update_book` takes: change what is known of a book.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateBook {
    /// The id of the book.
    #[serde(rename = "bookId")]
    pub book_id: library_client::types::BookId,
    /// The body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<library_client::types::BookChange>,
}
/// What `remove_book` takes: take a book off the shelf for good.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RemoveBook {
    /// The id of the book.
    #[serde(rename = "bookId")]
    pub book_id: library_client::types::BookId,
}
/// What `download_cover` takes: look at the cover of a book.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DownloadCover {
    /// The id of the book.
    #[serde(rename = "bookId")]
    pub book_id: library_client::types::BookId,
}
/// What `upload_cover` takes: give a book another cover.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UploadCover {
    /// The id of the book.
    #[serde(rename = "bookId")]
    pub book_id: library_client::types::BookId,
}
/// What `lend_book` takes: lend a book to a reader.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LendBook {
    /// The number of the reader.
    #[serde(rename = "readerId")]
    pub reader_id: library_client::types::ReaderId,
    /// The id of the book.
    #[serde(rename = "bookId")]
    pub book_id: library_client::types::BookId,
    /// The body.
    pub body: library_client::types::LoanTerms,
}
/// What `arrange_shelf` takes: arrange a shelf, and those that stand in it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ArrangeShelf {
    /// What stands on the shelf.
    #[serde(rename = "type")]
    pub type_: library_client::types::ArrangeShelfType,
    /// Its number.
    #[serde(rename = "async")]
    pub async_: i32,
    /// Whether the labels must match. Deprecated.
    #[serde(rename = "match")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub match_: Option<bool>,
    /// When left out: `"none"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<String>,
    /// The body.
    pub body: library_client::types::Shelf,
}
/// What `change_desk_key` takes: change the word that opens the desk.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ChangeDeskKey {
    /// The body.
    pub body: library_client::types::ChangeDeskKeyBody,
}
/// What `get_opening_hours` takes: see when the libraries are open.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetOpeningHours {}
