// @generated from the API description. Do not edit: change the description and regenerate.

//! Each operation as a table: where it is served, how its request is read, and what it may answer.
use crate::runtime::Operation;
/// Every operation, in the order of the description.
pub static OPERATIONS: &[&Operation] = &[
    &tables::LIST_COMPANIES,
    &tables::GET_COMPANY,
    &tables::CREATE_COMPANY,
    &tables::DELETE_COMPANY,
    &tables::RESET_COMPANY,
    &tables::FORK_COMPANY,
    &tables::LIST_SNAPSHOTS,
    &tables::CREATE_SNAPSHOT,
    &tables::DELETE_SNAPSHOT,
    &tables::RESTORE_SNAPSHOT,
    &tables::DOWNLOAD_COMPANY_STATE,
    &tables::UPLOAD_COMPANY_STATE,
    &tables::SAVE_STATE,
    &tables::LOAD_FIXTURE,
    &tables::LIST_SCENARIOS,
    &tables::GET_CLOCK,
    &tables::SET_CLOCK,
    &tables::ADVANCE_CLOCK,
    &tables::GET_RULES,
    &tables::UPDATE_RULES,
    &tables::LIST_COUPONS,
    &tables::CREATE_COUPON,
    &tables::CREATE_ADD_ON,
    &tables::CREATE_ALLOWANCE,
    &tables::UPDATE_ADD_ON_QUANTITY,
    &tables::REACTIVATE_SUBSCRIPTION,
    &tables::GET_WEBHOOK_RECEIVER,
    &tables::SET_WEBHOOK_RECEIVER,
    &tables::REMOVE_WEBHOOK_RECEIVER,
    &tables::LIST_WEBHOOK_DELIVERIES,
    &tables::RESEND_WEBHOOK,
    &tables::SETTLE_WEBHOOKS,
    &tables::LIST_FAULTS,
    &tables::ADD_FAULT,
    &tables::CLEAR_FAULTS,
    &tables::GET_FAULT,
    &tables::REMOVE_FAULT,
    &tables::GET_RATE_LIMIT,
    &tables::SET_RATE_LIMIT,
    &tables::REMOVE_RATE_LIMIT,
    &tables::LIST_JOURNAL_ENTRIES,
    &tables::CLEAR_JOURNAL,
    &tables::GET_JOURNAL_ENTRY,
    &tables::VERIFY_JOURNAL,
    &tables::EXPORT_JOURNAL,
    &tables::GET_JOURNAL_SETTINGS,
    &tables::UPDATE_JOURNAL_SETTINGS,
];
/// The operations by their names.
pub mod tables {
    use super::Operation;
    use super::super::schemas;
    use crate::runtime::body::BodyTable;
    use crate::runtime::decode::{PathParameter, QueryParameter};
    use crate::runtime::reply_table::{Content, ReplyTable};
    use crate::runtime::schema::{Integer, Kind, List, Schema, Text};
    /// `GET /companies`
    pub static LIST_COMPANIES: Operation = Operation {
        name: "list_companies",
        method: "GET",
        path: "/companies",
        bases: &["/_mock"],
        routes: &["/_mock/companies"],
        key_header: None,
        segments: 1,
        settings: &[],
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
                            items: &schemas::COMPANY,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}`
    pub static GET_COMPANY: Operation = Operation {
        name: "get_company",
        method: "GET",
        path: "/companies/{domain}",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}"],
        key_header: None,
        segments: 2,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::COMPANY)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /companies/{domain}`
    pub static CREATE_COMPANY: Operation = Operation {
        name: "create_company",
        method: "PUT",
        path: "/companies/{domain}",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}"],
        key_header: None,
        segments: 2,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_COMPANY,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::MADE_COMPANY)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `DELETE /companies/{domain}`
    pub static DELETE_COMPANY: Operation = Operation {
        name: "delete_company",
        method: "DELETE",
        path: "/companies/{domain}",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}"],
        key_header: None,
        segments: 2,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/reset`
    pub static RESET_COMPANY: Operation = Operation {
        name: "reset_company",
        method: "POST",
        path: "/companies/{domain}/reset",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/reset"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::COMPANY)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/fork`
    pub static FORK_COMPANY: Operation = Operation {
        name: "fork_company",
        method: "POST",
        path: "/companies/{domain}/fork",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/fork"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::COMPANY_FORK,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::MADE_COMPANY)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/snapshots`
    pub static LIST_SNAPSHOTS: Operation = Operation {
        name: "list_snapshots",
        method: "GET",
        path: "/companies/{domain}/snapshots",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/snapshots"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
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
                            items: &schemas::SNAPSHOT,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/snapshots`
    pub static CREATE_SNAPSHOT: Operation = Operation {
        name: "create_snapshot",
        method: "POST",
        path: "/companies/{domain}/snapshots",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/snapshots"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_SNAPSHOT,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::SNAPSHOT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `DELETE /companies/{domain}/snapshots/{snapshotId}`
    pub static DELETE_SNAPSHOT: Operation = Operation {
        name: "delete_snapshot",
        method: "DELETE",
        path: "/companies/{domain}/snapshots/{snapshotId}",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/snapshots/{p4}"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
            PathParameter {
                name: "snapshotId",
                segment: 3,
                schema: &schemas::SNAPSHOT_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/snapshots/{snapshotId}/restore`
    pub static RESTORE_SNAPSHOT: Operation = Operation {
        name: "restore_snapshot",
        method: "POST",
        path: "/companies/{domain}/snapshots/{snapshotId}/restore",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/snapshots/{p4}/restore"],
        key_header: None,
        segments: 5,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
            PathParameter {
                name: "snapshotId",
                segment: 3,
                schema: &schemas::SNAPSHOT_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::COMPANY)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/state`
    pub static DOWNLOAD_COMPANY_STATE: Operation = Operation {
        name: "download_company_state",
        method: "GET",
        path: "/companies/{domain}/state",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/state"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Bytes),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /companies/{domain}/state`
    pub static UPLOAD_COMPANY_STATE: Operation = Operation {
        name: "upload_company_state",
        method: "PUT",
        path: "/companies/{domain}/state",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/state"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /state/save`
    pub static SAVE_STATE: Operation = Operation {
        name: "save_state",
        method: "POST",
        path: "/state/save",
        bases: &["/_mock"],
        routes: &["/_mock/state/save"],
        key_header: None,
        segments: 2,
        settings: &[],
        path_parameters: &[],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/fixtures`
    pub static LOAD_FIXTURE: Operation = Operation {
        name: "load_fixture",
        method: "POST",
        path: "/companies/{domain}/fixtures",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/fixtures"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::FIXTURE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::LOADED_FIXTURE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /scenarios`
    pub static LIST_SCENARIOS: Operation = Operation {
        name: "list_scenarios",
        method: "GET",
        path: "/scenarios",
        bases: &["/_mock"],
        routes: &["/_mock/scenarios"],
        key_header: None,
        segments: 1,
        settings: &[],
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
                            items: &schemas::SCENARIO,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/clock`
    pub static GET_CLOCK: Operation = Operation {
        name: "get_clock",
        method: "GET",
        path: "/companies/{domain}/clock",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/clock"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::CLOCK)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /companies/{domain}/clock`
    pub static SET_CLOCK: Operation = Operation {
        name: "set_clock",
        method: "PUT",
        path: "/companies/{domain}/clock",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/clock"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::CLOCK_SETTING,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::CLOCK)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/clock/advance`
    pub static ADVANCE_CLOCK: Operation = Operation {
        name: "advance_clock",
        method: "POST",
        path: "/companies/{domain}/clock/advance",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/clock/advance"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::CLOCK_ADVANCE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::CLOCK_ADVANCED)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/rules`
    pub static GET_RULES: Operation = Operation {
        name: "get_rules",
        method: "GET",
        path: "/companies/{domain}/rules",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/rules"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::RULES)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /companies/{domain}/rules`
    pub static UPDATE_RULES: Operation = Operation {
        name: "update_rules",
        method: "PUT",
        path: "/companies/{domain}/rules",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/rules"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::RULES_CHANGE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::RULES)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/coupons`
    pub static LIST_COUPONS: Operation = Operation {
        name: "list_coupons",
        method: "GET",
        path: "/companies/{domain}/coupons",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/coupons"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
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
                            items: &schemas::COUPON,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/coupons`
    pub static CREATE_COUPON: Operation = Operation {
        name: "create_coupon",
        method: "POST",
        path: "/companies/{domain}/coupons",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/coupons"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_COUPON,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::COUPON)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/addOns`
    pub static CREATE_ADD_ON: Operation = Operation {
        name: "create_add_on",
        method: "POST",
        path: "/companies/{domain}/addOns",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/addOns"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_ADD_ON,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ADD_ON_CREATED)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/allowances`
    pub static CREATE_ALLOWANCE: Operation = Operation {
        name: "create_allowance",
        method: "POST",
        path: "/companies/{domain}/allowances",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/allowances"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_ALLOWANCE,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::ALLOWANCE_CREATED)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /companies/{domain}/subscriptions/{subscriptionUniqueId}/addOns/{addonId}`
    pub static UPDATE_ADD_ON_QUANTITY: Operation = Operation {
        name: "update_add_on_quantity",
        method: "PUT",
        path: "/companies/{domain}/subscriptions/{subscriptionUniqueId}/addOns/{addonId}",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/subscriptions/{p4}/addOns/{p6}"],
        key_header: None,
        segments: 6,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 3,
                schema: &schemas::SUBSCRIPTION_ID,
            },
            PathParameter {
                name: "addonId",
                segment: 5,
                schema: &schemas::ADD_ON_ID,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::ADD_ON_QUANTITY,
        }),
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/subscriptions/{subscriptionUniqueId}/reactivate`
    pub static REACTIVATE_SUBSCRIPTION: Operation = Operation {
        name: "reactivate_subscription",
        method: "POST",
        path: "/companies/{domain}/subscriptions/{subscriptionUniqueId}/reactivate",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/subscriptions/{p4}/reactivate"],
        key_header: None,
        segments: 5,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
            PathParameter {
                name: "subscriptionUniqueId",
                segment: 3,
                schema: &schemas::SUBSCRIPTION_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/webhooks/receiver`
    pub static GET_WEBHOOK_RECEIVER: Operation = Operation {
        name: "get_webhook_receiver",
        method: "GET",
        path: "/companies/{domain}/webhooks/receiver",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/webhooks/receiver"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::WEBHOOK_RECEIVER)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /companies/{domain}/webhooks/receiver`
    pub static SET_WEBHOOK_RECEIVER: Operation = Operation {
        name: "set_webhook_receiver",
        method: "PUT",
        path: "/companies/{domain}/webhooks/receiver",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/webhooks/receiver"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_WEBHOOK_RECEIVER,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::WEBHOOK_RECEIVER)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `DELETE /companies/{domain}/webhooks/receiver`
    pub static REMOVE_WEBHOOK_RECEIVER: Operation = Operation {
        name: "remove_webhook_receiver",
        method: "DELETE",
        path: "/companies/{domain}/webhooks/receiver",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/webhooks/receiver"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/webhooks/deliveries`
    pub static LIST_WEBHOOK_DELIVERIES: Operation = Operation {
        name: "list_webhook_deliveries",
        method: "GET",
        path: "/companies/{domain}/webhooks/deliveries",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/webhooks/deliveries"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
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
            ReplyTable::new(Some(200), Content::Json(&schemas::WEBHOOK_DELIVERY_PAGE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/webhooks/deliveries/{webhookId}/resend`
    pub static RESEND_WEBHOOK: Operation = Operation {
        name: "resend_webhook",
        method: "POST",
        path: "/companies/{domain}/webhooks/deliveries/{webhookId}/resend",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/webhooks/deliveries/{p5}/resend"],
        key_header: None,
        segments: 6,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
            PathParameter {
                name: "webhookId",
                segment: 4,
                schema: &schemas::WEBHOOK_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::WEBHOOK_DELIVERY)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(409), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/webhooks/settle`
    pub static SETTLE_WEBHOOKS: Operation = Operation {
        name: "settle_webhooks",
        method: "POST",
        path: "/companies/{domain}/webhooks/settle",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/webhooks/settle"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::WEBHOOK_WAIT,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::WEBHOOK_ROW)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/faults`
    pub static LIST_FAULTS: Operation = Operation {
        name: "list_faults",
        method: "GET",
        path: "/companies/{domain}/faults",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/faults"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
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
                            items: &schemas::FAULT,
                            fewest: None,
                            most: None,
                        }),
                    },
                ),
            ),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/faults`
    pub static ADD_FAULT: Operation = Operation {
        name: "add_fault",
        method: "POST",
        path: "/companies/{domain}/faults",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/faults"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::NEW_FAULT,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::FAULT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `DELETE /companies/{domain}/faults`
    pub static CLEAR_FAULTS: Operation = Operation {
        name: "clear_faults",
        method: "DELETE",
        path: "/companies/{domain}/faults",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/faults"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/faults/{faultId}`
    pub static GET_FAULT: Operation = Operation {
        name: "get_fault",
        method: "GET",
        path: "/companies/{domain}/faults/{faultId}",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/faults/{p4}"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
            PathParameter {
                name: "faultId",
                segment: 3,
                schema: &schemas::FAULT_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::FAULT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `DELETE /companies/{domain}/faults/{faultId}`
    pub static REMOVE_FAULT: Operation = Operation {
        name: "remove_fault",
        method: "DELETE",
        path: "/companies/{domain}/faults/{faultId}",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/faults/{p4}"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
            PathParameter {
                name: "faultId",
                segment: 3,
                schema: &schemas::FAULT_ID,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/rateLimit`
    pub static GET_RATE_LIMIT: Operation = Operation {
        name: "get_rate_limit",
        method: "GET",
        path: "/companies/{domain}/rateLimit",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/rateLimit"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::RATE_LIMIT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /companies/{domain}/rateLimit`
    pub static SET_RATE_LIMIT: Operation = Operation {
        name: "set_rate_limit",
        method: "PUT",
        path: "/companies/{domain}/rateLimit",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/rateLimit"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::RATE_LIMIT,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::RATE_LIMIT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `DELETE /companies/{domain}/rateLimit`
    pub static REMOVE_RATE_LIMIT: Operation = Operation {
        name: "remove_rate_limit",
        method: "DELETE",
        path: "/companies/{domain}/rateLimit",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/rateLimit"],
        key_header: None,
        segments: 3,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/journal/entries`
    pub static LIST_JOURNAL_ENTRIES: Operation = Operation {
        name: "list_journal_entries",
        method: "GET",
        path: "/companies/{domain}/journal/entries",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/journal/entries"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
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
            QueryParameter {
                name: "operationName",
                required: false,
                schema: &schemas::OPERATION_NAME,
            },
            QueryParameter {
                name: "method",
                required: false,
                schema: &schemas::HTTP_METHOD,
            },
            QueryParameter {
                name: "path",
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
                name: "status",
                required: false,
                schema: &schemas::STATUS_PATTERN,
            },
            QueryParameter {
                name: "from",
                required: false,
                schema: &schemas::INSTANT,
            },
            QueryParameter {
                name: "to",
                required: false,
                schema: &schemas::INSTANT,
            },
            QueryParameter {
                name: "text",
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
                name: "after",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        ..Integer::PLAIN
                    }),
                },
            },
            QueryParameter {
                name: "order",
                required: false,
                schema: &schemas::JOURNAL_ORDER,
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::JOURNAL_PAGE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `DELETE /companies/{domain}/journal/entries`
    pub static CLEAR_JOURNAL: Operation = Operation {
        name: "clear_journal",
        method: "DELETE",
        path: "/companies/{domain}/journal/entries",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/journal/entries"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(204), Content::Empty),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/journal/entries/{number}`
    pub static GET_JOURNAL_ENTRY: Operation = Operation {
        name: "get_journal_entry",
        method: "GET",
        path: "/companies/{domain}/journal/entries/{number}",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/journal/entries/{p5}"],
        key_header: None,
        segments: 5,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
            PathParameter {
                name: "number",
                segment: 4,
                schema: &schemas::JOURNAL_NUMBER,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::JOURNAL_ENTRY)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `POST /companies/{domain}/journal/verify`
    pub static VERIFY_JOURNAL: Operation = Operation {
        name: "verify_journal",
        method: "POST",
        path: "/companies/{domain}/journal/verify",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/journal/verify"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::JOURNAL_EXPECTATIONS,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::JOURNAL_VERDICT)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/journal/har`
    pub static EXPORT_JOURNAL: Operation = Operation {
        name: "export_journal",
        method: "GET",
        path: "/companies/{domain}/journal/har",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/journal/har"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[
            QueryParameter {
                name: "mask",
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
        ],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::HTTP_ARCHIVE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `GET /companies/{domain}/journal/settings`
    pub static GET_JOURNAL_SETTINGS: Operation = Operation {
        name: "get_journal_settings",
        method: "GET",
        path: "/companies/{domain}/journal/settings",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/journal/settings"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: None,
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::JOURNAL_STATE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
    /// `PUT /companies/{domain}/journal/settings`
    pub static UPDATE_JOURNAL_SETTINGS: Operation = Operation {
        name: "update_journal_settings",
        method: "PUT",
        path: "/companies/{domain}/journal/settings",
        bases: &["/_mock"],
        routes: &["/_mock/companies/{p2}/journal/settings"],
        key_header: None,
        segments: 4,
        settings: &[],
        path_parameters: &[
            PathParameter {
                name: "domain",
                segment: 1,
                schema: &schemas::COMPANY_DOMAIN,
            },
        ],
        query_parameters: &[],
        body: Some(BodyTable {
            field: "body",
            required: true,
            schema: &schemas::JOURNAL_SETTINGS,
        }),
        replies: &[
            ReplyTable::new(Some(200), Content::Json(&schemas::JOURNAL_STATE)),
            ReplyTable::new(Some(400), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(404), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(413), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(415), Content::Json(&schemas::ERROR)),
            ReplyTable::new(Some(500), Content::Json(&schemas::ERROR)),
        ],
    };
}
