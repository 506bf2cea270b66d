// @generated from the API description. Do not edit: change the description and regenerate.

//! Every schema that a request reaches, as a table.
use crate::runtime::schema::{
    Format, Integer, Kind, List, Object, Pattern, Property, Schema, Text,
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
/// The schema `Condition`.
pub static CONDITION: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        values: &[(1, "New"), (2, "Good"), (3, "Worn")],
        ..Integer::PLAIN
    }),
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
                    kind: Kind::Number,
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
/// The schema `ReaderId`.
pub static READER_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The pattern `^97[89]\d{10}$`.
pub static PATTERN_1: Pattern = Pattern::new("^97[89]\\d{10}$");
