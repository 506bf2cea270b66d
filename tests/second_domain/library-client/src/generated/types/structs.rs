// @generated from the API description. Do not edit: change the description and regenerate.

use crate::types;
/// A book of the library.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
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
    pub isbn: Option<types::Isbn>,
    /// `addedOn`
    pub added_on: String,
    /// `lentTo`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub lent_to: Option<i64>,
}
/// What changes of a book.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct BookChange {
    /// `title`
    pub title: Option<String>,
    /// `condition`
    pub condition: Option<types::Condition>,
    /// `note`
    #[builder(default)]
    pub note: types::Change<String>,
}
/// One page of books.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct BookPage {
    /// `page`
    pub page: i32,
    /// `pageCount`
    pub page_count: i32,
    /// `perPage`
    pub per_page: i32,
    /// `bookCount`
    pub book_count: i64,
    /// `books`
    pub books: Vec<Book>,
}
/// `ChangeDeskKeyBody`
#[derive(Clone, Debug, PartialEq)]
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
    pub gen_: i32,
    /// `maybe_gen`
    pub maybe_gen: Option<bool>,
}
/// A book in the hands of a reader.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Loan {
    /// `bookId`
    pub book_id: types::BookId,
    /// `readerId`
    pub reader_id: types::ReaderId,
    /// `dueOn`
    pub due_on: String,
}
/// A loan began or ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct LoanNotice {
    /// `event`
    pub event: String,
    /// `noticeId`
    pub notice_id: String,
    /// `loan`
    pub loan: Loan,
    /// `desk`
    pub desk: Option<String>,
}
/// How long a book is lent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct LoanTerms {
    /// `dueOn`
    pub due_on: String,
    /// When the reader is reminded.
    pub reminders: Option<Vec<String>>,
    /// Words of the desk's own.
    pub labels: Option<std::collections::BTreeMap<String, String>>,
}
/// A book that comes to the library.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewBook {
    /// `title`
    pub title: String,
    /// `genre`
    pub genre: types::Genre,
    /// `condition`
    pub condition: types::Condition,
    /// `isbn`
    pub isbn: Option<types::Isbn>,
    /// `pages`
    pub pages: Option<i32>,
    /// `weight`
    pub weight: Option<f64>,
    /// `notes`
    pub notes: Option<String>,
}
/// A shelf, which may hold smaller ones.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Shelf {
    /// `self`
    pub self_: String,
    /// `2nd`
    #[builder(required)]
    pub n2nd: Option<String>,
    /// `build`
    #[builder(name = build_)]
    pub build: Option<String>,
    /// `crate`
    pub crate_: Option<bool>,
    /// `inner`
    pub inner: Option<::std::boxed::Box<Shelf>>,
    /// `beside`
    pub beside: Option<::std::boxed::Box<Shelf>>,
    /// `all`
    pub all: Option<Vec<Shelf>>,
    /// `by name`
    pub by_name: Option<std::collections::BTreeMap<String, Shelf>>,
    /// `marks`
    pub marks: Option<Vec<Option<Vec<types::ShelfMarksItemItem>>>>,
    /// `anything`
    pub anything: Option<::serde_json::Value>,
}
/// A shelf can not be reached for a while.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct ShelfNotice {
    /// `event`
    pub event: types::ShelfNoticeEvent,
    /// `noticeId`
    pub notice_id: types::NoticeId,
    /// `shelf`
    pub shelf: i32,
}
crate::runtime::object! {
    Book { 0 id : "id" required, 1 title : "title" required, 2 genre : "genre" required,
    3 condition : "condition" required, 4 isbn : "isbn" optional, 5 added_on : "addedOn"
    required, 6 lent_to : "lentTo" nullable, }
}
crate::runtime::object! {
    BookChange { 0 title : "title" optional, 1 condition : "condition" optional, 2 note :
    "note" change, }
}
crate::runtime::object! {
    BookPage { 0 page : "page" required, 1 page_count : "pageCount" required, 2 per_page
    : "perPage" required, 3 book_count : "bookCount" required, 4 books : "books"
    required, }
}
crate::runtime::object! {
    ChangeDeskKeyBody { 0 word : "word" required, 1 build : "build" required, 2 gen_ :
    "gen" required, 3 maybe_gen : "maybe_gen" optional, }
}
crate::runtime::object! {
    Loan { 0 book_id : "bookId" required, 1 reader_id : "readerId" required, 2 due_on :
    "dueOn" required, }
}
crate::runtime::object! {
    LoanNotice { 0 event : "event" required, 1 notice_id : "noticeId" required, 2 loan :
    "loan" required, 3 desk : "desk" optional, }
}
crate::runtime::object! {
    LoanTerms { 0 due_on : "dueOn" required, 1 reminders : "reminders" optional, 2 labels
    : "labels" optional, }
}
crate::runtime::object! {
    NewBook { 0 title : "title" | "Title" | "tilte" required, 1 genre : "genre" required,
    2 condition : "condition" required, 3 isbn : "isbn" optional, 4 pages : "pages"
    optional, 5 weight : "weight" optional, 6 notes : "notes" optional, }
}
crate::runtime::object! {
    Shelf { 0 self_ : "self" required, 1 n2nd : "2nd" nullable, 2 build : "build"
    optional, 3 crate_ : "crate" optional, 4 inner : "inner" optional, 5 beside :
    "beside" optional, 6 all : "all" optional, 7 by_name : "by name" optional, 8 marks :
    "marks" optional, 9 anything : "anything" optional, }
}
crate::runtime::object! {
    ShelfNotice { 0 event : "event" required, 1 notice_id : "noticeId" required, 2 shelf
    : "shelf" required, }
}
