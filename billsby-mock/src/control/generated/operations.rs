// @generated from the API description. Do not edit: change the description and regenerate.

//! Each operation as a table: where it is served, and how its request is read.
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
];
/// The operations by their names.
pub mod tables {
    use super::Operation;
    use super::super::schemas;
    use crate::runtime::body::BodyTable;
    use crate::runtime::decode::{PathParameter, QueryParameter};
    use crate::runtime::schema::{Integer, Kind, Schema};
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
    };
}
