// @generated from the API description. Do not edit: change the description and regenerate.

crate::runtime::text_type! {
    #[doc = "The id of a book."] BookId
}
crate::runtime::integer_enumeration! {
    #[doc = "How worn a book is."] Condition { #[doc = "`1`"] New = 1, #[doc = "`2`"]
    Good = 2, #[doc = "`3`"] Worn = 3, }
}
crate::runtime::text_enumeration! {
    #[doc = "What kind of book."] Genre { #[doc = "`novel`"] Novel = "novel", #[doc =
    "`poetry`"] Poetry = "poetry", #[doc = "`science`"] Science = "science", #[doc =
    "`history`"] History = "history", }
}
crate::runtime::text_type! {
    #[doc = "An ISBN of thirteen digits."] Isbn
}
crate::runtime::integer_type! {
    #[doc = "The number of a reader."] ReaderId(i64)
}
