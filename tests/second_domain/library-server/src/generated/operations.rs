// @generated from the API description. Do not edit: change the description and regenerate.

//! Each operation as a table: where it is served, how its request is read, and what it may answer.
use crate::runtime::Operation;
/// Every operation, in the order of the description.
pub static OPERATIONS: &[&Operation] = &[
    &tables::LIST_BOOKS,
    &tables::ADD_BOOK,
    &tables::GET_BOOK,
    &tables::UPDATE_BOOK,
    &tables::REMOVE_BOOK,
    &tables::DOWNLOAD_COVER,
    &tables::UPLOAD_COVER,
    &tables::LEND_BOOK,
    &tables::ARRANGE_SHELF,
    &tables::CHANGE_DESK_KEY,
    &tables::GET_OPENING_HOURS,
];
/// The operations by their names.
pub mod tables {
    use super::Operation;
    use super::super::schemas;
    use crate::runtime::body::BodyTable;
    use crate::runtime::decode::{PathParameter, QueryParameter};
    use crate::runtime::reply_table::{Content, ReplyTable};
    use crate::runtime::schema::{Integer, Kind, Schema, Text};
    /// `GET /{town}/books`
    pub static LIST_BOOKS: Operation = Operation {
        name: "list_books",
        method: "GET",
        path: "/{town}/books",
        bases: &["/v1", "/v1/mirror"],
        routes: &["/v1/{p1}/books", "/v1/mirror/{p2}/books"],
        key_header: Some("X-Library-Key"),
        segments: 2,
        settings: &[("town", 0)],
        path_parameters: &[],
        query_parameters: &[
            QueryParameter {
                name: "page",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "perPage",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(50),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "genre",
                required: false,
                schema: &schemas::GENRE,
            },
            QueryParameter {
                name: "isLent",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::BOOK_PAGE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(401), Content::Json(&schemas::FAILURE)),
        ],
    };
    /// `POST /{town}/books`
    pub static ADD_BOOK: Operation = Operation {
        name: "add_book",
        method: "POST",
        path: "/{town}/books",
        bases: &["/v1", "/v1/mirror"],
        routes: &["/v1/{p1}/books", "/v1/mirror/{p2}/books"],
        key_header: Some("X-Library-Key"),
        segments: 2,
        settings: &[("town", 0)],
        path_parameters: &[],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_BOOK,
        }),
        replies: &[
            ReplyTable::new(Some(201), Content::Json(&schemas::BOOK)),
            ReplyTable::new(Some(400), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(401), Content::Json(&schemas::FAILURE)),
        ],
    };
    /// `GET /{town}/books/{bookId}`
    pub static GET_BOOK: Operation = Operation {
        name: "get_book",
        method: "GET",
        path: "/{town}/books/{bookId}",
        bases: &["/v1", "/v1/mirror"],
        routes: &["/v1/{p1}/books/{p3}", "/v1/mirror/{p2}/books/{p4}"],
        key_header: Some("X-Library-Key"),
        segments: 3,
        settings: &[("town", 0)],
        path_parameters: &[
            PathParameter {
                name: "bookId",
                segment: 2,
                schema: &schemas::BOOK_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::BOOK)),
            ReplyTable::new(Some(401), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(404), Content::Json(&schemas::FAILURE)),
        ],
    };
    /// `PUT /{town}/books/{bookId}`
    pub static UPDATE_BOOK: Operation = Operation {
        name: "update_book",
        method: "PUT",
        path: "/{town}/books/{bookId}",
        bases: &["/v1", "/v1/mirror"],
        routes: &["/v1/{p1}/books/{p3}", "/v1/mirror/{p2}/books/{p4}"],
        key_header: Some("X-Library-Key"),
        segments: 3,
        settings: &[("town", 0)],
        path_parameters: &[
            PathParameter {
                name: "bookId",
                segment: 2,
                schema: &schemas::BOOK_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: false,
            schema: &schemas::BOOK_CHANGE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::DONE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(401), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(404), Content::Json(&schemas::FAILURE)),
        ],
    };
    /// `DELETE /{town}/books/{bookId}`
    pub static REMOVE_BOOK: Operation = Operation {
        name: "remove_book",
        method: "DELETE",
        path: "/{town}/books/{bookId}",
        bases: &["/v1", "/v1/mirror"],
        routes: &["/v1/{p1}/books/{p3}", "/v1/mirror/{p2}/books/{p4}"],
        key_header: Some("X-Library-Key"),
        segments: 3,
        settings: &[("town", 0)],
        path_parameters: &[
            PathParameter {
                name: "bookId",
                segment: 2,
                schema: &schemas::BOOK_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(401), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(404), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(409), Content::Json(&schemas::FAILURE)),
        ],
    };
    /// `GET /{town}/books/{bookId}/cover`
    pub static DOWNLOAD_COVER: Operation = Operation {
        name: "download_cover",
        method: "GET",
        path: "/{town}/books/{bookId}/cover",
        bases: &["/v1", "/v1/mirror"],
        routes: &["/v1/{p1}/books/{p3}/cover", "/v1/mirror/{p2}/books/{p4}/cover"],
        key_header: Some("X-Library-Key"),
        segments: 4,
        settings: &[("town", 0)],
        path_parameters: &[
            PathParameter {
                name: "bookId",
                segment: 2,
                schema: &schemas::BOOK_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Bytes),
            ReplyTable::new(Some(401), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(404), Content::Json(&schemas::FAILURE)),
        ],
    };
    /// `PUT /{town}/books/{bookId}/cover`
    pub static UPLOAD_COVER: Operation = Operation {
        name: "upload_cover",
        method: "PUT",
        path: "/{town}/books/{bookId}/cover",
        bases: &["/v1", "/v1/mirror"],
        routes: &["/v1/{p1}/books/{p3}/cover", "/v1/mirror/{p2}/books/{p4}/cover"],
        key_header: Some("X-Library-Key"),
        segments: 4,
        settings: &[("town", 0)],
        path_parameters: &[
            PathParameter {
                name: "bookId",
                segment: 2,
                schema: &schemas::BOOK_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(401), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(404), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(413), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(415), Content::Json(&schemas::FAILURE)),
        ],
    };
    /// `POST /{town}/readers/{readerId}/loans/{bookId}`
    pub static LEND_BOOK: Operation = Operation {
        name: "lend_book",
        method: "POST",
        path: "/{town}/readers/{readerId}/loans/{bookId}",
        bases: &["/v1", "/v1/mirror"],
        routes: &[
            "/v1/{p1}/readers/{p3}/loans/{p5}",
            "/v1/mirror/{p2}/readers/{p4}/loans/{p6}",
        ],
        key_header: Some("X-Library-Key"),
        segments: 5,
        settings: &[("town", 0)],
        path_parameters: &[
            PathParameter {
                name: "readerId",
                segment: 2,
                schema: &schemas::READER_ID,
            },
            PathParameter {
                name: "bookId",
                segment: 4,
                schema: &schemas::BOOK_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::LOAN_TERMS,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::LOAN)),
            ReplyTable::new(Some(400), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(401), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(404), Content::Json(&schemas::FAILURE)),
            ReplyTable::new(Some(409), Content::Json(&schemas::FAILURE)),
        ],
    };
    /// `PUT /{town}/shelves/{type}/{async}`
    pub static ARRANGE_SHELF: Operation = Operation {
        name: "arrange_shelf",
        method: "PUT",
        path: "/{town}/shelves/{type}/{async}",
        bases: &["/v1", "/v1/mirror"],
        routes: &["/v1/{p1}/shelves/{p3}/{p4}", "/v1/mirror/{p2}/shelves/{p4}/{p5}"],
        key_header: Some("X-Library-Key"),
        segments: 4,
        settings: &[("town", 0)],
        path_parameters: &[
            PathParameter {
                name: "type",
                segment: 2,
                schema: &schemas::ARRANGE_SHELF_TYPE,
            },
            PathParameter {
                name: "async",
                segment: 3,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
        ],
        query_parameters: &[
            QueryParameter {
                name: "match",
                required: false,
                schema: &schemas::FLAG,
            },
            QueryParameter {
                name: "request",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(40),
                        ..Text::PLAIN
                    }),
                },
            },
        ],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::SHELF,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::SHELF)),
            ReplyTable::new(Some(400), Content::Json(&schemas::FAILURE)),
        ],
    };
    /// `POST /{town}/desk-keys`
    pub static CHANGE_DESK_KEY: Operation = Operation {
        name: "change_desk_key",
        method: "POST",
        path: "/{town}/desk-keys",
        bases: &["/v1", "/v1/mirror"],
        routes: &["/v1/{p1}/desk-keys", "/v1/mirror/{p2}/desk-keys"],
        key_header: Some("X-Library-Key"),
        segments: 2,
        settings: &[("town", 0)],
        path_parameters: &[],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::CHANGE_DESK_KEY_BODY,
        }),
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::Map(
                            &Schema {
                                nullable: false,
                                kind: Kind::Map(
                                    &Schema {
                                        nullable: true,
                                        kind: Kind::Integer(Integer::PLAIN),
                                    },
                                ),
                            },
                        ),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::FAILURE)),
        ],
    };
    /// `GET /opening-hours`
    pub static GET_OPENING_HOURS: Operation = Operation {
        name: "get_opening_hours",
        method: "GET",
        path: "/opening-hours",
        bases: &["/v1", "/v1/mirror"],
        routes: &["/v1/opening-hours", "/v1/mirror/opening-hours"],
        key_header: None,
        segments: 1,
        settings: &[],
        path_parameters: &[],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::OPENING_HOURS)),
            ReplyTable::new(Some(503), Content::Any),
            ReplyTable::new(None, Content::Json(&schemas::FAILURE)),
        ],
    };
}
