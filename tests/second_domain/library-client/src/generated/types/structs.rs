// @generated from the API description. Do not edit: change the description and regenerate.

use crate::types;
/// A book of the library.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Book {
    /// `id`
    pub id: types::BookId,
    /// `title`
    pub title: String,
    /// `genre`
    pub genre: types::Genre,
    /// `condition`
    pub condition: types::Condition,
    /// `isbn`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub isbn: Option<types::Isbn>,
    /// `addedOn`
    #[serde(rename = "addedOn")]
    pub added_on: String,
    /// `lentTo`
    #[serde(rename = "lentTo", default)]
    #[builder(required)]
    pub lent_to: Option<i64>,
}
/// What changes of a book.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct BookChange {
    /// `title`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: Option<String>,
    /// `condition`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub condition: Option<types::Condition>,
}
/// One page of books.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct BookPage {
    /// `page`
    pub page: i32,
    /// `pageCount`
    #[serde(rename = "pageCount")]
    pub page_count: i32,
    /// `perPage`
    #[serde(rename = "perPage")]
    pub per_page: i32,
    /// `bookCount`
    #[serde(rename = "bookCount")]
    pub book_count: i64,
    /// `books`
    pub books: Vec<Book>,
}
/// `ChangeDeskKeyBody`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ChangeDeskKeyBody {
    /// `word`
    pub word: types::DeskWord,
    /// `build`
    #[builder(name = build_)]
    pub build: String,
    /// `gen`
    #[serde(rename = "gen")]
    pub gen_: i32,
    /// `maybe_gen`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub maybe_gen: Option<bool>,
}
/// A book in the hands of a reader.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Loan {
    /// `bookId`
    #[serde(rename = "bookId")]
    pub book_id: types::BookId,
    /// `readerId`
    #[serde(rename = "readerId")]
    pub reader_id: types::ReaderId,
    /// `dueOn`
    #[serde(rename = "dueOn")]
    pub due_on: String,
}
/// A loan began or ended.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct LoanNotice {
    /// `event`
    pub event: String,
    /// `noticeId`
    #[serde(rename = "noticeId")]
    pub notice_id: String,
    /// `loan`
    pub loan: Loan,
    /// `desk`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub desk: Option<String>,
}
/// How long a book is lent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct LoanTerms {
    /// `dueOn`
    #[serde(rename = "dueOn")]
    pub due_on: String,
    /// When the reader is reminded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reminders: Option<Vec<String>>,
    /// Words of the desk's own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: Option<std::collections::BTreeMap<String, String>>,
}
/// A book that comes to the library.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewBook {
    /// `title`
    #[serde(alias = "Title")]
    #[serde(alias = "tilte")]
    pub title: String,
    /// `genre`
    pub genre: types::Genre,
    /// `condition`
    pub condition: types::Condition,
    /// `isbn`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub isbn: Option<types::Isbn>,
    /// `pages`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pages: Option<i32>,
    /// `weight`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub weight: Option<f64>,
    /// `notes`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notes: Option<String>,
}
/// A shelf, which may hold smaller ones.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Shelf {
    /// `self`
    #[serde(rename = "self")]
    pub self_: String,
    /// `2nd`
    #[serde(rename = "2nd", default)]
    #[builder(required)]
    pub n2nd: Option<String>,
    /// `build`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[builder(name = build_)]
    pub build: Option<String>,
    /// `crate`
    #[serde(rename = "crate", skip_serializing_if = "::std::option::Option::is_none")]
    pub crate_: Option<bool>,
    /// `inner`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inner: Option<::std::boxed::Box<Shelf>>,
    /// `beside`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub beside: Option<::std::boxed::Box<Shelf>>,
    /// `all`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: Option<Vec<Shelf>>,
    /// `by name`
    #[serde(rename = "by name", skip_serializing_if = "::std::option::Option::is_none")]
    pub by_name: Option<std::collections::BTreeMap<String, Shelf>>,
    /// `marks`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub marks: Option<Vec<Option<Vec<types::ShelfMarksItemItem>>>>,
    /// `anything`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub anything: Option<::serde_json::Value>,
}
/// A shelf can not be reached for a while.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ShelfNotice {
    /// `event`
    pub event: types::ShelfNoticeEvent,
    /// `noticeId`
    #[serde(rename = "noticeId")]
    pub notice_id: types::NoticeId,
    /// `shelf`
    pub shelf: i32,
}
