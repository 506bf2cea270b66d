// @generated from the API description. Do not edit: change the description and regenerate.

//! Each operation as a table: where it is served, how its request is read, and what it may answer.
use crate::runtime::Operation;
/// Every operation, in the order of the description.
pub static OPERATIONS: &[&Operation] = &[
    &tables::LIST_CUSTOMERS,
    &tables::CREATE_CUSTOMER,
    &tables::GET_CUSTOMER,
    &tables::UPDATE_CUSTOMER,
    &tables::DELETE_CUSTOMER,
    &tables::LIST_CUSTOMER_SUBSCRIPTIONS,
    &tables::ADD_CUSTOMER_SUBSCRIPTION,
    &tables::LIST_CUSTOMER_FEATURE_TAGS,
    &tables::REQUEST_PAYMENT_DETAILS_UPDATE,
    &tables::UPDATE_PAYMENT_CARD,
    &tables::ERASE_CUSTOMER_DATA,
    &tables::LIST_CUSTOMER_INVOICES,
    &tables::CREATE_ONE_TIME_CHARGE,
    &tables::LIST_PAYMENT_LOGS,
    &tables::REFUND_INVOICE,
    &tables::LIST_CUSTOMER_CREDIT_NOTES,
    &tables::LIST_SUBSCRIPTIONS,
    &tables::CREATE_SUBSCRIPTION,
    &tables::GET_SUBSCRIPTION,
    &tables::CANCEL_SUBSCRIPTION,
    &tables::GET_SHIPPING_ADDRESS,
    &tables::UPDATE_SHIPPING_ADDRESS,
    &tables::CHANGE_SUBSCRIPTION_PLAN,
    &tables::UPDATE_RENEWAL_DATE,
    &tables::LIST_SUBSCRIPTION_EVENT_LOGS,
    &tables::LIST_SUBSCRIPTION_FEATURE_TAGS,
    &tables::GET_SUBSCRIPTION_FEATURE_TAG_SPLIT,
    &tables::ADD_FEATURE_TAGS,
    &tables::REMOVE_FEATURE_TAG,
    &tables::LIST_SUBSCRIPTION_ADD_ONS,
    &tables::LIST_SUBSCRIPTION_ALLOWANCES,
    &tables::GET_INVOICE,
    &tables::LIST_INVOICES,
    &tables::REATTEMPT_INVOICE_PAYMENT,
    &tables::MARK_INVOICE_PAID_OFFLINE,
    &tables::WRITE_OFF_INVOICE,
    &tables::LIST_CREDIT_NOTES,
    &tables::REATTEMPT_CREDIT_NOTE_PAYMENT,
    &tables::LIST_PRODUCTS,
    &tables::CREATE_PRODUCT,
    &tables::GET_PRODUCT,
    &tables::UPDATE_PRODUCT,
    &tables::LIST_PLANS,
    &tables::CREATE_PLAN,
    &tables::REORDER_PLANS,
    &tables::UPDATE_PLAN,
    &tables::CREATE_CYCLES,
    &tables::LIST_ADD_ONS,
    &tables::GET_ADD_ON,
    &tables::LIST_ALLOWANCES,
    &tables::GET_ALLOWANCE,
    &tables::GET_COUNTER_USAGE,
    &tables::UPDATE_COUNTER,
    &tables::LIST_CUSTOM_FIELDS,
    &tables::CREATE_CUSTOM_FIELD,
    &tables::UPDATE_CUSTOM_FIELD,
    &tables::LIST_CUSTOM_FIELD_RESPONSES,
    &tables::UPDATE_CUSTOM_FIELD_RESPONSE,
];
/// The operations by their names.
pub mod tables {
    use super::Operation;
    use super::super::schemas;
    use crate::runtime::body::BodyTable;
    use crate::runtime::decode::{PathParameter, QueryParameter};
    use crate::runtime::reply_table::{Content, ReplyTable};
    use crate::runtime::schema::{Integer, Kind, List, Schema, Text};
    /// `GET /{companyDomain}/customers`
    pub static LIST_CUSTOMERS: Operation = Operation {
        name: "list_customers",
        method: "GET",
        path: "/{companyDomain}/customers",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers"],
        key_header: Some("ApiKey"),
        segments: 2,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[
            QueryParameter {
                name: "page",
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
            QueryParameter {
                name: "pageSize",
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(100),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "search",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::CUSTOMER_PAGE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /{companyDomain}/customers`
    pub static CREATE_CUSTOMER: Operation = Operation {
        name: "create_customer",
        method: "POST",
        path: "/{companyDomain}/customers",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers"],
        key_header: Some("ApiKey"),
        segments: 2,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_CUSTOMER,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::CUSTOMER_CREATED)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/customers/{customerUniqueId}`
    pub static GET_CUSTOMER: Operation = Operation {
        name: "get_customer",
        method: "GET",
        path: "/{companyDomain}/customers/{customerUniqueId}",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}"],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::CUSTOMER)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/customers/{customerUniqueId}`
    pub static UPDATE_CUSTOMER: Operation = Operation {
        name: "update_customer",
        method: "PUT",
        path: "/{companyDomain}/customers/{customerUniqueId}",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}"],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::CUSTOMER_UPDATE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::UPDATED_CUSTOMER)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `DELETE /{companyDomain}/customers/{customerUniqueId}`
    pub static DELETE_CUSTOMER: Operation = Operation {
        name: "delete_customer",
        method: "DELETE",
        path: "/{companyDomain}/customers/{customerUniqueId}",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}"],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/customers/{customerUniqueId}/subscriptions`
    pub static LIST_CUSTOMER_SUBSCRIPTIONS: Operation = Operation {
        name: "list_customer_subscriptions",
        method: "GET",
        path: "/{companyDomain}/customers/{customerUniqueId}/subscriptions",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}/subscriptions"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &schemas::CUSTOMER_SUBSCRIPTION,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /{companyDomain}/customers/{customerUniqueId}/subscriptions`
    pub static ADD_CUSTOMER_SUBSCRIPTION: Operation = Operation {
        name: "add_customer_subscription",
        method: "POST",
        path: "/{companyDomain}/customers/{customerUniqueId}/subscriptions",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}/subscriptions"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_CUSTOMER_SUBSCRIPTION,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::SUBSCRIPTION_CREATED)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/customers/{customerUniqueId}/subscriptions/featuretags`
    pub static LIST_CUSTOMER_FEATURE_TAGS: Operation = Operation {
        name: "list_customer_feature_tags",
        method: "GET",
        path: "/{companyDomain}/customers/{customerUniqueId}/subscriptions/featuretags",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}/subscriptions/featuretags"],
        key_header: Some("ApiKey"),
        segments: 5,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &Schema {
                                nullable: false,
                                kind: Kind::Text(Text::PLAIN),
                            },
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/customers/{customerUniqueId}/paymentdetailsrequest`
    pub static REQUEST_PAYMENT_DETAILS_UPDATE: Operation = Operation {
        name: "request_payment_details_update",
        method: "GET",
        path: "/{companyDomain}/customers/{customerUniqueId}/paymentdetailsrequest",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}/paymentdetailsrequest"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/customers/{customerUniqueId}/paymentCard`
    pub static UPDATE_PAYMENT_CARD: Operation = Operation {
        name: "update_payment_card",
        method: "PUT",
        path: "/{companyDomain}/customers/{customerUniqueId}/paymentCard",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}/paymentCard"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::CARD_DETAILS,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/customers/{customerUniqueId}/gdprcleanup`
    pub static ERASE_CUSTOMER_DATA: Operation = Operation {
        name: "erase_customer_data",
        method: "PUT",
        path: "/{companyDomain}/customers/{customerUniqueId}/gdprcleanup",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}/gdprcleanup"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ERASED_CUSTOMER)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/customers/{customerUniqueId}/invoices`
    pub static LIST_CUSTOMER_INVOICES: Operation = Operation {
        name: "list_customer_invoices",
        method: "GET",
        path: "/{companyDomain}/customers/{customerUniqueId}/invoices",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}/invoices"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &schemas::CUSTOMER_INVOICE,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /{companyDomain}/customers/{customerUniqueId}/invoices`
    pub static CREATE_ONE_TIME_CHARGE: Operation = Operation {
        name: "create_one_time_charge",
        method: "POST",
        path: "/{companyDomain}/customers/{customerUniqueId}/invoices",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}/invoices"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::ONE_TIME_CHARGE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::CHARGE_ACCEPTED)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/customers/{customerUniqueId}/invoices/{invoiceNumber}/paymentlogs`
    pub static LIST_PAYMENT_LOGS: Operation = Operation {
        name: "list_payment_logs",
        method: "GET",
        path: "/{companyDomain}/customers/{customerUniqueId}/invoices/{invoiceNumber}/paymentlogs",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}/invoices/{p8}/paymentlogs"],
        key_header: Some("ApiKey"),
        segments: 6,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
            PathParameter {
                name: "invoiceNumber",
                segment: 4,
                schema: &schemas::INVOICE_NUMBER,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &schemas::PAYMENT_LOG,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /{companyDomain}/customers/{customerUniqueId}/refunds`
    pub static REFUND_INVOICE: Operation = Operation {
        name: "refund_invoice",
        method: "POST",
        path: "/{companyDomain}/customers/{customerUniqueId}/refunds",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}/refunds"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_REFUND,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::REFUND)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/customers/{customerUniqueId}/creditNotes`
    pub static LIST_CUSTOMER_CREDIT_NOTES: Operation = Operation {
        name: "list_customer_credit_notes",
        method: "GET",
        path: "/{companyDomain}/customers/{customerUniqueId}/creditNotes",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customers/{p6}/creditNotes"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customerUniqueId",
                segment: 2,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &schemas::CUSTOMER_CREDIT_NOTE,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/subscriptions`
    pub static LIST_SUBSCRIPTIONS: Operation = Operation {
        name: "list_subscriptions",
        method: "GET",
        path: "/{companyDomain}/subscriptions",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions"],
        key_header: Some("ApiKey"),
        segments: 2,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[
            QueryParameter {
                name: "page",
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
            QueryParameter {
                name: "pageSize",
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(100),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "orderBy",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        ..Text::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "orderByDescending",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        ..Text::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "isActive",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            QueryParameter {
                name: "isInFreeTrial",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            QueryParameter {
                name: "productName",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            QueryParameter {
                name: "planName",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::SUBSCRIPTION_PAGE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /{companyDomain}/subscriptions`
    pub static CREATE_SUBSCRIPTION: Operation = Operation {
        name: "create_subscription",
        method: "POST",
        path: "/{companyDomain}/subscriptions",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions"],
        key_header: Some("ApiKey"),
        segments: 2,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_SUBSCRIPTION,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::SUBSCRIPTION_CREATED)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}`
    pub static GET_SUBSCRIPTION: Operation = Operation {
        name: "get_subscription",
        method: "GET",
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions/{p6}"],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 2,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::SUBSCRIPTION)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `DELETE /{companyDomain}/subscriptions/{subscriptionUniqueId}`
    pub static CANCEL_SUBSCRIPTION: Operation = Operation {
        name: "cancel_subscription",
        method: "DELETE",
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions/{p6}"],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 2,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        query_parameters: &[
            QueryParameter {
                name: "customerUniqueId",
                required: true,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}/shippingAddress`
    pub static GET_SHIPPING_ADDRESS: Operation = Operation {
        name: "get_shipping_address",
        method: "GET",
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/shippingAddress",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions/{p6}/shippingAddress"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 2,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ADDRESS)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/subscriptions/{subscriptionUniqueId}/shippingAddress`
    pub static UPDATE_SHIPPING_ADDRESS: Operation = Operation {
        name: "update_shipping_address",
        method: "PUT",
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/shippingAddress",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions/{p6}/shippingAddress"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 2,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::ADDRESS,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/subscriptions/{subscriptionUniqueId}/plan`
    pub static CHANGE_SUBSCRIPTION_PLAN: Operation = Operation {
        name: "change_subscription_plan",
        method: "PUT",
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/plan",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions/{p6}/plan"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 2,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::PLAN_CHANGE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/subscriptions/{subscriptionUniqueId}/renewaldate`
    pub static UPDATE_RENEWAL_DATE: Operation = Operation {
        name: "update_renewal_date",
        method: "PUT",
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/renewaldate",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions/{p6}/renewaldate"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 2,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::RENEWAL_DATE_UPDATE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::EMPTY_ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}/logs`
    pub static LIST_SUBSCRIPTION_EVENT_LOGS: Operation = Operation {
        name: "list_subscription_event_logs",
        method: "GET",
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/logs",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions/{p6}/logs"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 2,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        query_parameters: &[
            QueryParameter {
                name: "page",
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
            QueryParameter {
                name: "pageSize",
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(100),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::EVENT_LOG_PAGE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}/tags`
    pub static LIST_SUBSCRIPTION_FEATURE_TAGS: Operation = Operation {
        name: "list_subscription_feature_tags",
        method: "GET",
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/tags",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions/{p6}/tags"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 2,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &Schema {
                                nullable: false,
                                kind: Kind::Text(Text::PLAIN),
                            },
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}/tags/split`
    pub static GET_SUBSCRIPTION_FEATURE_TAG_SPLIT: Operation = Operation {
        name: "get_subscription_feature_tag_split",
        method: "GET",
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/tags/split",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions/{p6}/tags/split"],
        key_header: Some("ApiKey"),
        segments: 5,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 2,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::FEATURE_TAG_SPLIT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /{companyDomain}/subscriptions/tags`
    pub static ADD_FEATURE_TAGS: Operation = Operation {
        name: "add_feature_tags",
        method: "POST",
        path: "/{companyDomain}/subscriptions/tags",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions/tags"],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::FEATURE_TAG_ASSIGNMENT,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `DELETE /{companyDomain}/subscriptions/tags/{tagname}`
    pub static REMOVE_FEATURE_TAG: Operation = Operation {
        name: "remove_feature_tag",
        method: "DELETE",
        path: "/{companyDomain}/subscriptions/tags/{tagname}",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/subscriptions/tags/{p7}"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "tagname",
                segment: 3,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        ..Text::PLAIN
                    }),
                },
            },
        ],
        query_parameters: &[
            QueryParameter {
                name: "subsId",
                required: false,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}/addons`
    pub static LIST_SUBSCRIPTION_ADD_ONS: Operation = Operation {
        name: "list_subscription_add_ons",
        method: "GET",
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/addons",
        bases: &["/api/v1/rest/billing", "/api/v1/rest/core"],
        routes: &[
            "/api/v1/rest/billing/{p4}/subscriptions/{p6}/addons",
            "/api/v1/rest/core/{p4}/subscriptions/{p6}/addons",
        ],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 2,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::SUBSCRIPTION_ADD_ONS)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}/allowances`
    pub static LIST_SUBSCRIPTION_ALLOWANCES: Operation = Operation {
        name: "list_subscription_allowances",
        method: "GET",
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/allowances",
        bases: &["/api/v1/rest/billing", "/api/v1/rest/core"],
        routes: &[
            "/api/v1/rest/billing/{p4}/subscriptions/{p6}/allowances",
            "/api/v1/rest/core/{p4}/subscriptions/{p6}/allowances",
        ],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 2,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::SUBSCRIPTION_ALLOWANCES)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /invoices/{invoiceNumber}`
    pub static GET_INVOICE: Operation = Operation {
        name: "get_invoice",
        method: "GET",
        path: "/invoices/{invoiceNumber}",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/invoices/{p5}"],
        key_header: Some("ApiKey"),
        segments: 2,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "invoiceNumber",
                segment: 1,
                schema: &schemas::INVOICE_NUMBER,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::INVOICE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/companies/invoices`
    pub static LIST_INVOICES: Operation = Operation {
        name: "list_invoices",
        method: "GET",
        path: "/{companyDomain}/companies/invoices",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/companies/invoices"],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[
            QueryParameter {
                name: "page",
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
            QueryParameter {
                name: "pageSize",
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(100),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "query",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            QueryParameter {
                name: "orderBy",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        ..Text::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "orderByDescending",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        ..Text::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "isPending",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            QueryParameter {
                name: "isPaid",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            QueryParameter {
                name: "isUnpaid",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            QueryParameter {
                name: "isPaidOffline",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            QueryParameter {
                name: "isWrittenOff",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::INVOICE_PAGE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/invoices/{invoiceNumber}/Payment`
    pub static REATTEMPT_INVOICE_PAYMENT: Operation = Operation {
        name: "reattempt_invoice_payment",
        method: "PUT",
        path: "/{companyDomain}/invoices/{invoiceNumber}/Payment",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/invoices/{p6}/Payment"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "invoiceNumber",
                segment: 2,
                schema: &schemas::INVOICE_NUMBER,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/invoices/{invoiceNumber}/PaidOffline`
    pub static MARK_INVOICE_PAID_OFFLINE: Operation = Operation {
        name: "mark_invoice_paid_offline",
        method: "PUT",
        path: "/{companyDomain}/invoices/{invoiceNumber}/PaidOffline",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/invoices/{p6}/PaidOffline"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "invoiceNumber",
                segment: 2,
                schema: &schemas::INVOICE_NUMBER,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/invoices/{invoiceNumber}/WrittenOff`
    pub static WRITE_OFF_INVOICE: Operation = Operation {
        name: "write_off_invoice",
        method: "PUT",
        path: "/{companyDomain}/invoices/{invoiceNumber}/WrittenOff",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/invoices/{p6}/WrittenOff"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "invoiceNumber",
                segment: 2,
                schema: &schemas::INVOICE_NUMBER,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/companies/creditnotes`
    pub static LIST_CREDIT_NOTES: Operation = Operation {
        name: "list_credit_notes",
        method: "GET",
        path: "/{companyDomain}/companies/creditnotes",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/companies/creditnotes"],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[
            QueryParameter {
                name: "page",
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
            QueryParameter {
                name: "pageSize",
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(100),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "query",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            QueryParameter {
                name: "orderBy",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        ..Text::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "orderByDescending",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        ..Text::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "isPending",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            QueryParameter {
                name: "isPaid",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            QueryParameter {
                name: "isFailed",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::CREDIT_NOTE_PAGE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/creditNotes/{creditNoteNumber}/Payment`
    pub static REATTEMPT_CREDIT_NOTE_PAYMENT: Operation = Operation {
        name: "reattempt_credit_note_payment",
        method: "PUT",
        path: "/{companyDomain}/creditNotes/{creditNoteNumber}/Payment",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/creditNotes/{p6}/Payment"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "creditNoteNumber",
                segment: 2,
                schema: &schemas::INVOICE_NUMBER,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/products`
    pub static LIST_PRODUCTS: Operation = Operation {
        name: "list_products",
        method: "GET",
        path: "/{companyDomain}/products",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/products"],
        key_header: Some("ApiKey"),
        segments: 2,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[
            QueryParameter {
                name: "page",
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
            QueryParameter {
                name: "pageSize",
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(100),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "search",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            QueryParameter {
                name: "visibilityType",
                required: false,
                schema: &schemas::VISIBILITY,
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::PRODUCT_PAGE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /{companyDomain}/products`
    pub static CREATE_PRODUCT: Operation = Operation {
        name: "create_product",
        method: "POST",
        path: "/{companyDomain}/products",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/products"],
        key_header: Some("ApiKey"),
        segments: 2,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_PRODUCT,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::PRODUCT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/products/{productId}`
    pub static GET_PRODUCT: Operation = Operation {
        name: "get_product",
        method: "GET",
        path: "/{companyDomain}/products/{productId}",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/products/{p6}"],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "productId",
                segment: 2,
                schema: &schemas::PRODUCT_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::PRODUCT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/products/{productId}`
    pub static UPDATE_PRODUCT: Operation = Operation {
        name: "update_product",
        method: "PUT",
        path: "/{companyDomain}/products/{productId}",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/products/{p6}"],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "productId",
                segment: 2,
                schema: &schemas::PRODUCT_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::PRODUCT_UPDATE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::PRODUCT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/products/{productId}/plans`
    pub static LIST_PLANS: Operation = Operation {
        name: "list_plans",
        method: "GET",
        path: "/{companyDomain}/products/{productId}/plans",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/products/{p6}/plans"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "productId",
                segment: 2,
                schema: &schemas::PRODUCT_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &schemas::PLAN,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /{companyDomain}/products/{productId}/plans`
    pub static CREATE_PLAN: Operation = Operation {
        name: "create_plan",
        method: "POST",
        path: "/{companyDomain}/products/{productId}/plans",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/products/{p6}/plans"],
        key_header: Some("ApiKey"),
        segments: 4,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "productId",
                segment: 2,
                schema: &schemas::PRODUCT_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_PLAN,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::PLAN)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/products/{productId}/plans/orders`
    pub static REORDER_PLANS: Operation = Operation {
        name: "reorder_plans",
        method: "PUT",
        path: "/{companyDomain}/products/{productId}/plans/orders",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/products/{p6}/plans/orders"],
        key_header: Some("ApiKey"),
        segments: 5,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "productId",
                segment: 2,
                schema: &schemas::PRODUCT_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::PLAN_ORDER,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/products/{productId}/plans/{planId}`
    pub static UPDATE_PLAN: Operation = Operation {
        name: "update_plan",
        method: "PUT",
        path: "/{companyDomain}/products/{productId}/plans/{planId}",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/products/{p6}/plans/{p8}"],
        key_header: Some("ApiKey"),
        segments: 5,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "productId",
                segment: 2,
                schema: &schemas::PRODUCT_ID,
            },
            PathParameter {
                name: "planId",
                segment: 4,
                schema: &schemas::PLAN_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::PLAN_UPDATE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /{companyDomain}/products/{productId}/plans/{planId}/cycles`
    pub static CREATE_CYCLES: Operation = Operation {
        name: "create_cycles",
        method: "POST",
        path: "/{companyDomain}/products/{productId}/plans/{planId}/cycles",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/products/{p6}/plans/{p8}/cycles"],
        key_header: Some("ApiKey"),
        segments: 6,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "productId",
                segment: 2,
                schema: &schemas::PRODUCT_ID,
            },
            PathParameter {
                name: "planId",
                segment: 4,
                schema: &schemas::PLAN_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_CYCLES,
        }),
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &schemas::CYCLE,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/addons`
    pub static LIST_ADD_ONS: Operation = Operation {
        name: "list_add_ons",
        method: "GET",
        path: "/{companyDomain}/addons",
        bases: &["/api/v1/rest/core", "/api/v1/rest/billing"],
        routes: &["/api/v1/rest/core/{p4}/addons", "/api/v1/rest/billing/{p4}/addons"],
        key_header: Some("ApiKey"),
        segments: 2,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &schemas::ADD_ON_SUMMARY,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/addons/{addonId}`
    pub static GET_ADD_ON: Operation = Operation {
        name: "get_add_on",
        method: "GET",
        path: "/{companyDomain}/addons/{addonId}",
        bases: &["/api/v1/rest/core", "/api/v1/rest/billing"],
        routes: &[
            "/api/v1/rest/core/{p4}/addons/{p6}",
            "/api/v1/rest/billing/{p4}/addons/{p6}",
        ],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "addonId",
                segment: 2,
                schema: &schemas::ADD_ON_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ADD_ON)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/allowances`
    pub static LIST_ALLOWANCES: Operation = Operation {
        name: "list_allowances",
        method: "GET",
        path: "/{companyDomain}/allowances",
        bases: &["/api/v1/rest/core", "/api/v1/rest/billing"],
        routes: &[
            "/api/v1/rest/core/{p4}/allowances",
            "/api/v1/rest/billing/{p4}/allowances",
        ],
        key_header: Some("ApiKey"),
        segments: 2,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &schemas::ALLOWANCE_SUMMARY,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/allowances/{allowanceId}`
    pub static GET_ALLOWANCE: Operation = Operation {
        name: "get_allowance",
        method: "GET",
        path: "/{companyDomain}/allowances/{allowanceId}",
        bases: &["/api/v1/rest/core", "/api/v1/rest/billing"],
        routes: &[
            "/api/v1/rest/core/{p4}/allowances/{p6}",
            "/api/v1/rest/billing/{p4}/allowances/{p6}",
        ],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "allowanceId",
                segment: 2,
                schema: &schemas::ALLOWANCE_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ALLOWANCE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /usage/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}`
    pub static GET_COUNTER_USAGE: Operation = Operation {
        name: "get_counter_usage",
        method: "GET",
        path: "/usage/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}",
        bases: &["/api/v1/rest/counters", "/api/v1/rest/core"],
        routes: &[
            "/api/v1/rest/counters/usage/{p5}/subscriptions/{p7}/counters/{p9}",
            "/api/v1/rest/core/usage/{p5}/subscriptions/{p7}/counters/{p9}",
        ],
        key_header: Some("ApiKey"),
        segments: 6,
        settings: &[("company", 1)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 3,
                schema: &schemas::SUBSCRIPTION_ID,
            },
            PathParameter {
                name: "counterId",
                segment: 5,
                schema: &schemas::COUNTER_ID,
            },
        ],
        query_parameters: &[
            QueryParameter {
                name: "from",
                required: false,
                schema: &schemas::TIMESTAMP,
            },
            QueryParameter {
                name: "to",
                required: false,
                schema: &schemas::TIMESTAMP,
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::COUNTER_USAGE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /operations/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}`
    pub static UPDATE_COUNTER: Operation = Operation {
        name: "update_counter",
        method: "POST",
        path: "/operations/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}",
        bases: &["/api/v1/rest/counters", "/api/v1/rest/core"],
        routes: &[
            "/api/v1/rest/counters/operations/{p5}/subscriptions/{p7}/counters/{p9}",
            "/api/v1/rest/core/operations/{p5}/subscriptions/{p7}/counters/{p9}",
        ],
        key_header: Some("ApiKey"),
        segments: 6,
        settings: &[("company", 1)],
        path_parameters: &[
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 3,
                schema: &schemas::SUBSCRIPTION_ID,
            },
            PathParameter {
                name: "counterId",
                segment: 5,
                schema: &schemas::COUNTER_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::COUNTER_UPDATE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/customfields`
    pub static LIST_CUSTOM_FIELDS: Operation = Operation {
        name: "list_custom_fields",
        method: "GET",
        path: "/{companyDomain}/customfields",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customfields"],
        key_header: Some("ApiKey"),
        segments: 2,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &schemas::CUSTOM_FIELD,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /{companyDomain}/customfields`
    pub static CREATE_CUSTOM_FIELD: Operation = Operation {
        name: "create_custom_field",
        method: "POST",
        path: "/{companyDomain}/customfields",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customfields"],
        key_header: Some("ApiKey"),
        segments: 2,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_CUSTOM_FIELD,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/customfields/{customFieldId}`
    pub static UPDATE_CUSTOM_FIELD: Operation = Operation {
        name: "update_custom_field",
        method: "PUT",
        path: "/{companyDomain}/customfields/{customFieldId}",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customfields/{p6}"],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customFieldId",
                segment: 2,
                schema: &schemas::CUSTOM_FIELD_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::CUSTOM_FIELD_UPDATE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ACKNOWLEDGEMENT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /{companyDomain}/customfieldResponses`
    pub static LIST_CUSTOM_FIELD_RESPONSES: Operation = Operation {
        name: "list_custom_field_responses",
        method: "GET",
        path: "/{companyDomain}/customfieldResponses",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customfieldResponses"],
        key_header: Some("ApiKey"),
        segments: 2,
        settings: &[("company", 0)],
        path_parameters: &[],
        query_parameters: &[
            QueryParameter {
                name: "productId",
                required: false,
                schema: &schemas::PRODUCT_ID,
            },
            QueryParameter {
                name: "customerUniqueId",
                required: false,
                schema: &schemas::CUSTOMER_ID,
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &schemas::CUSTOM_FIELD_RESPONSE,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /{companyDomain}/customfieldResponses/{customFieldResponseId}`
    pub static UPDATE_CUSTOM_FIELD_RESPONSE: Operation = Operation {
        name: "update_custom_field_response",
        method: "PUT",
        path: "/{companyDomain}/customfieldResponses/{customFieldResponseId}",
        bases: &["/api/v1/rest/core"],
        routes: &["/api/v1/rest/core/{p4}/customfieldResponses/{p6}"],
        key_header: Some("ApiKey"),
        segments: 3,
        settings: &[("company", 0)],
        path_parameters: &[
            PathParameter {
                name: "customFieldResponseId",
                segment: 2,
                schema: &schemas::CUSTOM_FIELD_RESPONSE_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::CUSTOM_FIELD_RESPONSE_UPDATE,
        }),
        replies: &[
            ReplyTable::new(
                Some(200),
                Content::Json(
                    &Schema {
                        nullable: false,
                        kind: Kind::List(List {
                            items: &schemas::CUSTOM_FIELD_RESPONSE,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(401), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(429), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
}
