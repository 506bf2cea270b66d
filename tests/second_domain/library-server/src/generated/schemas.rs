// @generated from the API description. Do not edit: change the description and regenerate.

//! Every schema that a request or a reply reaches, as a table.
use crate::runtime::schema::{
    Format, Integer, Kind, List, Number, Object, Pattern, Property, Schema, Text,
};
/// The schema `ArrangeShelfType`.
pub static ARRANGE_SHELF_TYPE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["books", "sheet music", "2nd-hand"],
        ..Text::PLAIN
    }),
};
/// The schema `Book`.
pub static BOOK: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "id",
                aliases: &[],
                required: true,
                schema: &BOOK_ID,
            },
            Property {
                name: "title",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(200),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "genre",
                aliases: &[],
                required: true,
                schema: &GENRE,
            },
            Property {
                name: "condition",
                aliases: &[],
                required: true,
                schema: &CONDITION,
            },
            Property {
                name: "isbn",
                aliases: &[],
                required: false,
                schema: &ISBN,
            },
            Property {
                name: "addedOn",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        format: Some(Format::Date),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "lentTo",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        ..Integer::PLAIN
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `BookChange`.
pub static BOOK_CHANGE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "title",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(200),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "condition",
                aliases: &[],
                required: false,
                schema: &CONDITION,
            },
            Property {
                name: "note",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(200),
                        ..Text::PLAIN
                    }),
                },
            },
        ],
        closed: true,
    }),
};
/// The schema `BookId`.
pub static BOOK_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
    }),
};
/// The schema `BookPage`.
pub static BOOK_PAGE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "page",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "pageCount",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "perPage",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "bookCount",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "books",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &BOOK,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `ChangeDeskKeyBody`.
pub static CHANGE_DESK_KEY_BODY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "word",
                aliases: &[],
                required: true,
                schema: &DESK_WORD,
            },
            Property {
                name: "build",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "gen",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "maybe_gen",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `Condition`.
pub static CONDITION: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        values: &[(1, "New"), (2, "Good"), (3, "Worn")],
        ..Integer::PLAIN
    }),
};
/// The schema `DeskWord`.
pub static DESK_WORD: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
    }),
};
/// The schema `Done`.
pub static DONE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["done"],
        ..Text::PLAIN
    }),
};
/// The schema `Failure`.
pub static FAILURE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "code",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "message",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "errors",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &OFFENCE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `Flag`.
pub static FLAG: Schema = Schema {
    nullable: false,
    kind: Kind::Boolean,
};
/// The schema `Genre`.
pub static GENRE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["novel", "poetry", "science", "history"],
        ..Text::PLAIN
    }),
};
/// The schema `Isbn`.
pub static ISBN: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_1),
        ..Text::PLAIN
    }),
};
/// The schema `Loan`.
pub static LOAN: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "bookId",
                aliases: &[],
                required: true,
                schema: &BOOK_ID,
            },
            Property {
                name: "readerId",
                aliases: &[],
                required: true,
                schema: &READER_ID,
            },
            Property {
                name: "dueOn",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        format: Some(Format::Date),
                        ..Text::PLAIN
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `LoanTerms`.
pub static LOAN_TERMS: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "dueOn",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        format: Some(Format::Date),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "reminders",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &Schema {
                            nullable: false,
                            kind: Kind::Text(Text {
                                format: Some(Format::DateTime),
                                ..Text::PLAIN
                            }),
                        },
                        fewest: None,
                        most: Some(3),
                    }),
                },
            },
            Property {
                name: "labels",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Map(
                        &Schema {
                            nullable: false,
                            kind: Kind::Text(Text {
                                longest: Some(20),
                                ..Text::PLAIN
                            }),
                        },
                    ),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `NewBook`.
pub static NEW_BOOK: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "title",
                aliases: &["Title", "tilte"],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(200),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "genre",
                aliases: &[],
                required: true,
                schema: &GENRE,
            },
            Property {
                name: "condition",
                aliases: &[],
                required: true,
                schema: &CONDITION,
            },
            Property {
                name: "isbn",
                aliases: &[],
                required: false,
                schema: &ISBN,
            },
            Property {
                name: "pages",
                aliases: &[],
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
            Property {
                name: "weight",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Number(Number::PLAIN),
                },
            },
            Property {
                name: "notes",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(500),
                        ..Text::PLAIN
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `Offence`.
pub static OFFENCE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "pointer",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "message",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `OpeningHours`.
pub static OPENING_HOURS: Schema = Schema {
    nullable: false,
    kind: Kind::Map(
        &Schema {
            nullable: false,
            kind: Kind::Text(Text::PLAIN),
        },
    ),
};
/// The schema `ReaderId`.
pub static READER_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `Shelf`.
pub static SHELF: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "self",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "2nd",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "build",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "crate",
                aliases: &[],
                required: false,
                schema: &FLAG,
            },
            Property {
                name: "inner",
                aliases: &[],
                required: false,
                schema: &SHELF,
            },
            Property {
                name: "beside",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&SHELF),
                },
            },
            Property {
                name: "all",
                aliases: &[],
                required: false,
                schema: &SHELVES,
            },
            Property {
                name: "by name",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Map(&SHELF),
                },
            },
            Property {
                name: "marks",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &Schema {
                            nullable: true,
                            kind: Kind::List(List {
                                items: &SHELF_MARKS_ITEM_ITEM,
                                fewest: None,
                                most: None,
                            }),
                        },
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "anything",
                aliases: &[],
                required: false,
                schema: &WHATEVER,
            },
        ],
        closed: false,
    }),
};
/// The schema `ShelfMarksItemItem`.
pub static SHELF_MARKS_ITEM_ITEM: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["old", "self", "None"],
        ..Text::PLAIN
    }),
};
/// The schema `Shelves`.
pub static SHELVES: Schema = Schema {
    nullable: false,
    kind: Kind::List(List {
        items: &SHELF,
        fewest: None,
        most: None,
    }),
};
/// The schema `Whatever`.
pub static WHATEVER: Schema = Schema {
    nullable: true,
    kind: Kind::Any,
};
/// The pattern `^97[89]\d{10}$`.
pub static PATTERN_1: Pattern = Pattern::new("^97[89]\\d{10}$");
