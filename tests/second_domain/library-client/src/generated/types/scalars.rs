// @generated from the API description. Do not edit: change the description and regenerate.

crate::runtime::text_enumeration! {
    #[doc = " `ArrangeShelfType`"] ArrangeShelfType { #[doc = " `books`"] Books =
    "books", #[doc = " `sheet music`"] SheetMusic = "sheet music", #[doc = " `2nd-hand`"]
    N2ndHand = "2nd-hand", }
}
crate::runtime::text_type! {
    #[doc = " The id of a book."] BookId
}
crate::runtime::integer_enumeration! {
    #[doc = " How worn a book is."] Condition { #[doc = " `1`"] New = 1, #[doc = " `2`"]
    Good = 2, #[doc = " `3`"] Worn = 3, }
}
crate::runtime::secret_type! {
    #[doc = " A word that is shown to nobody."] DeskWord
}
crate::runtime::text_enumeration! {
    #[doc = " What kind of book."] Genre { #[doc = " `novel`"] Novel = "novel", #[doc =
    " `poetry`"] Poetry = "poetry", #[doc = " `science`"] Science = "science", #[doc =
    " `history`"] History = "history", }
}
crate::runtime::text_type! {
    #[doc = " An ISBN of thirteen digits."] Isbn
}
crate::runtime::text_type! {
    #[doc = " The id of a notice."] NoticeId
}
crate::runtime::integer_type! {
    #[doc = " The number of a reader."] ReaderId(i64)
}
crate::runtime::text_enumeration! {
    #[doc = " `ShelfMarksItemItem`"] ShelfMarksItemItem { #[doc = " `old`"] Old = "old",
    #[doc = " `self`"] Self_ = "self", #[doc = " `None`"] None = "None", }
}
crate::runtime::text_enumeration! {
    #[doc = " `ShelfNoticeEvent`"] ShelfNoticeEvent { #[doc = " `shelf-closed`"]
    ShelfClosed = "shelf-closed", }
}
