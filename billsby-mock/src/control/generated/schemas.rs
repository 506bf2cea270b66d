// @generated from the API description. Do not edit: change the description and regenerate.

//! Every schema that a request or a reply reaches, as a table.
use crate::runtime::schema::{
    Format, Integer, Kind, List, Number, Object, Pattern, Property, Schema, Text,
};
/// The schema `AddOnCreated`.
pub static ADD_ON_CREATED: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "addonId",
                aliases: &[],
                required: true,
                schema: &ADD_ON_ID,
            },
        ],
        closed: false,
    }),
};
/// The schema `AddOnId`.
pub static ADD_ON_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `AddOnQuantity`.
pub static ADD_ON_QUANTITY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "quantity",
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
        ],
        closed: false,
    }),
};
/// The schema `AllowanceCreated`.
pub static ALLOWANCE_CREATED: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "allowanceId",
                aliases: &[],
                required: true,
                schema: &ALLOWANCE_ID,
            },
            Property {
                name: "counterId",
                aliases: &[],
                required: true,
                schema: &COUNTER_ID,
            },
        ],
        closed: false,
    }),
};
/// The schema `AllowanceId`.
pub static ALLOWANCE_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `CalendarDuration`.
pub static CALENDAR_DURATION: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_4),
        ..Text::PLAIN
    }),
};
/// The schema `Clock`.
pub static CLOCK: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "mode",
                aliases: &[],
                required: true,
                schema: &CLOCK_MODE,
            },
            Property {
                name: "now",
                aliases: &[],
                required: true,
                schema: &INSTANT,
            },
            Property {
                name: "nextDue",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&DUE),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `ClockAdvance`.
pub static CLOCK_ADVANCE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "by",
                aliases: &[],
                required: false,
                schema: &CALENDAR_DURATION,
            },
            Property {
                name: "to",
                aliases: &[],
                required: false,
                schema: &INSTANT,
            },
            Property {
                name: "toNextEvent",
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
/// The schema `ClockAdvanced`.
pub static CLOCK_ADVANCED: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "from",
                aliases: &[],
                required: true,
                schema: &INSTANT,
            },
            Property {
                name: "to",
                aliases: &[],
                required: true,
                schema: &INSTANT,
            },
            Property {
                name: "happened",
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
                name: "nextDue",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&DUE),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `ClockMode`.
pub static CLOCK_MODE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["real", "frozen", "offset"],
        ..Text::PLAIN
    }),
};
/// The schema `ClockSetting`.
pub static CLOCK_SETTING: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "mode",
                aliases: &[],
                required: true,
                schema: &CLOCK_MODE,
            },
            Property {
                name: "at",
                aliases: &[],
                required: false,
                schema: &INSTANT,
            },
        ],
        closed: false,
    }),
};
/// The schema `Company`.
pub static COMPANY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "domain",
                aliases: &[],
                required: true,
                schema: &COMPANY_DOMAIN,
            },
            Property {
                name: "clockMode",
                aliases: &[],
                required: true,
                schema: &CLOCK_MODE,
            },
            Property {
                name: "now",
                aliases: &[],
                required: true,
                schema: &INSTANT,
            },
        ],
        closed: false,
    }),
};
/// The schema `CompanyData`.
pub static COMPANY_DATA: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["empty", "demo"],
        ..Text::PLAIN
    }),
};
/// The schema `CompanyDomain`.
pub static COMPANY_DOMAIN: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
    }),
};
/// The schema `CompanyFork`.
pub static COMPANY_FORK: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "to",
                aliases: &[],
                required: true,
                schema: &COMPANY_DOMAIN,
            },
            Property {
                name: "apiKey",
                aliases: &[],
                required: false,
                schema: &COMPANY_KEY,
            },
            Property {
                name: "snapshotId",
                aliases: &[],
                required: false,
                schema: &SNAPSHOT_ID,
            },
            Property {
                name: "ownWebhooks",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
        ],
        closed: true,
    }),
};
/// The schema `CompanyKey`.
pub static COMPANY_KEY: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        longest: Some(255),
        pattern: Some(&PATTERN_5),
        ..Text::PLAIN
    }),
};
/// The schema `CounterId`.
pub static COUNTER_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
    }),
};
/// The schema `Counting`.
pub static COUNTING: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "mode",
                aliases: &[],
                required: true,
                schema: &COUNTING_MODE,
            },
            Property {
                name: "lag",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
        ],
        closed: false,
    }),
};
/// The schema `CountingMode`.
pub static COUNTING_MODE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Immediate", "Queued"],
        ..Text::PLAIN
    }),
};
/// The schema `CountryCode`.
pub static COUNTRY_CODE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_9),
        ..Text::PLAIN
    }),
};
/// The schema `Coupon`.
pub static COUPON: Schema = Schema {
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
                name: "percentage",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "amount",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer::PLAIN),
                },
            },
            Property {
                name: "currency",
                aliases: &[],
                required: false,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "planIds",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &PLAN_ID,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "isStackable",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "maxRedemptions",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "expiresOn",
                aliases: &[],
                required: false,
                schema: &INSTANT,
            },
            Property {
                name: "cycles",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "redemptions",
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
        ],
        closed: false,
    }),
};
/// The schema `CurrencyCode`.
pub static CURRENCY_CODE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_9),
        ..Text::PLAIN
    }),
};
/// The schema `Due`.
pub static DUE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "at",
                aliases: &[],
                required: true,
                schema: &INSTANT,
            },
            Property {
                name: "kind",
                aliases: &[],
                required: true,
                schema: &DUE_KIND,
            },
        ],
        closed: false,
    }),
};
/// The schema `DueKind`.
pub static DUE_KIND: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["CounterUpdate", "Invoice", "CreditNote", "Subscription"],
        ..Text::PLAIN
    }),
};
/// The schema `Dunning`.
pub static DUNNING: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "declined",
                aliases: &[],
                required: true,
                schema: &DUNNING_RULE,
            },
            Property {
                name: "failed",
                aliases: &[],
                required: true,
                schema: &DUNNING_RULE,
            },
        ],
        closed: false,
    }),
};
/// The schema `DunningChange`.
pub static DUNNING_CHANGE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "declined",
                aliases: &[],
                required: false,
                schema: &DUNNING_RULE,
            },
            Property {
                name: "failed",
                aliases: &[],
                required: false,
                schema: &DUNNING_RULE,
            },
        ],
        closed: false,
    }),
};
/// The schema `DunningRule`.
pub static DUNNING_RULE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "retries",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &DURATION,
                        fewest: None,
                        most: Some(100),
                    }),
                },
            },
            Property {
                name: "invoiceEnd",
                aliases: &[],
                required: true,
                schema: &INVOICE_END,
            },
            Property {
                name: "writeOffAfter",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
            Property {
                name: "subscriptionEnd",
                aliases: &[],
                required: true,
                schema: &SUBSCRIPTION_END,
            },
        ],
        closed: false,
    }),
};
/// The schema `Duration`.
pub static DURATION: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_3),
        ..Text::PLAIN
    }),
};
/// The schema `Effect`.
pub static EFFECT: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["read", "write", "money", "erase", "notify"],
        ..Text::PLAIN
    }),
};
/// The schema `Error`.
pub static ERROR: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "code",
                aliases: &[],
                required: true,
                schema: &ERROR_CODE,
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
                        items: &VIOLATION,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `ErrorCode`.
pub static ERROR_CODE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &[
            "invalid_request",
            "not_found",
            "method_not_allowed",
            "conflict",
            "payload_too_large",
            "unsupported_media_type",
            "internal_error",
        ],
        ..Text::PLAIN
    }),
};
/// The schema `ExpectedOrder`.
pub static EXPECTED_ORDER: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Any", "Sequence", "Uninterrupted"],
        ..Text::PLAIN
    }),
};
/// The schema `ExpectedTimes`.
pub static EXPECTED_TIMES: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "least",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        most: Some(1000000),
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "most",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        ..Integer::PLAIN
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `Fault`.
pub static FAULT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "id",
                aliases: &[],
                required: true,
                schema: &FAULT_ID,
            },
            Property {
                name: "strikes",
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
                name: "kind",
                aliases: &[],
                required: true,
                schema: &FAULT_KIND,
            },
            Property {
                name: "operations",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &OPERATION_NAME,
                        fewest: Some(1),
                        most: None,
                    }),
                },
            },
            Property {
                name: "effect",
                aliases: &[],
                required: false,
                schema: &EFFECT,
            },
            Property {
                name: "webhooks",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &WEBHOOK_TYPE,
                        fewest: Some(1),
                        most: None,
                    }),
                },
            },
            Property {
                name: "moment",
                aliases: &[],
                required: false,
                schema: &MOMENT,
            },
            Property {
                name: "after",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "times",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "rate",
                aliases: &[],
                required: false,
                schema: &RATE,
            },
            Property {
                name: "until",
                aliases: &[],
                required: false,
                schema: &INSTANT,
            },
            Property {
                name: "latency",
                aliases: &[],
                required: false,
                schema: &LATENCY,
            },
            Property {
                name: "status",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(400),
                        most: Some(599),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "retryAfter",
                aliases: &[],
                required: false,
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
                name: "over",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
            Property {
                name: "contentType",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "staleness",
                aliases: &[],
                required: false,
                schema: &STALENESS,
            },
            Property {
                name: "delay",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
        ],
        closed: false,
    }),
};
/// The schema `FaultId`.
pub static FAULT_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `FaultKind`.
pub static FAULT_KIND: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &[
            "Latency",
            "Status",
            "Reset",
            "EmptyReply",
            "GarbageReply",
            "GarbageBody",
            "TruncatedReply",
            "SlowBody",
            "WrongContentType",
            "UnknownEnumeration",
            "ExtraFields",
            "StaleRead",
            "WebhookLost",
            "WebhookDuplicated",
            "WebhookReordered",
            "WebhookDelayed",
        ],
        ..Text::PLAIN
    }),
};
/// The schema `Fixture`.
pub static FIXTURE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "description",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "extends",
                aliases: &[],
                required: false,
                schema: &SCENARIO_NAME,
            },
            Property {
                name: "steps",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &STEP,
                        fewest: None,
                        most: Some(1000),
                    }),
                },
            },
            Property {
                name: "ids",
                aliases: &[],
                required: false,
                schema: &NAMED_REFERENCES,
            },
        ],
        closed: true,
    }),
};
/// The schema `HarCache`.
pub static HAR_CACHE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "comment",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `HarContent`.
pub static HAR_CONTENT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "size",
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
                name: "mimeType",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "text",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "comment",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `HarCreator`.
pub static HAR_CREATOR: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "name",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "version",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        ..Text::PLAIN
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `HarEntry`.
pub static HAR_ENTRY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "startedDateTime",
                aliases: &[],
                required: true,
                schema: &INSTANT,
            },
            Property {
                name: "time",
                aliases: &[],
                required: true,
                schema: &HAR_MILLISECONDS,
            },
            Property {
                name: "request",
                aliases: &[],
                required: true,
                schema: &HAR_REQUEST,
            },
            Property {
                name: "response",
                aliases: &[],
                required: true,
                schema: &HAR_RESPONSE,
            },
            Property {
                name: "cache",
                aliases: &[],
                required: true,
                schema: &HAR_CACHE,
            },
            Property {
                name: "timings",
                aliases: &[],
                required: true,
                schema: &HAR_TIMINGS,
            },
            Property {
                name: "comment",
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
/// The schema `HarLog`.
pub static HAR_LOG: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "version",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        pattern: Some(&PATTERN_1),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "creator",
                aliases: &[],
                required: true,
                schema: &HAR_CREATOR,
            },
            Property {
                name: "entries",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &HAR_ENTRY,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `HarMilliseconds`.
pub static HAR_MILLISECONDS: Schema = Schema {
    nullable: false,
    kind: Kind::Number(Number {
        least: Some(0.0),
        ..Number::PLAIN
    }),
};
/// The schema `HarPostData`.
pub static HAR_POST_DATA: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "mimeType",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "text",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "comment",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `HarRequest`.
pub static HAR_REQUEST: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "method",
                aliases: &[],
                required: true,
                schema: &HTTP_METHOD,
            },
            Property {
                name: "url",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        pattern: Some(&PATTERN_11),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "httpVersion",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        pattern: Some(&PATTERN_2),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "cookies",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &NAMED_VALUE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "headers",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &NAMED_VALUE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "queryString",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &NAMED_VALUE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "postData",
                aliases: &[],
                required: false,
                schema: &HAR_POST_DATA,
            },
            Property {
                name: "headersSize",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(-1),
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "bodySize",
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
        ],
        closed: false,
    }),
};
/// The schema `HarResponse`.
pub static HAR_RESPONSE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "status",
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
                name: "statusText",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "httpVersion",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        pattern: Some(&PATTERN_2),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "cookies",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &NAMED_VALUE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "headers",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &NAMED_VALUE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "content",
                aliases: &[],
                required: true,
                schema: &HAR_CONTENT,
            },
            Property {
                name: "redirectURL",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "headersSize",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(-1),
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "bodySize",
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
        ],
        closed: false,
    }),
};
/// The schema `HarTimings`.
pub static HAR_TIMINGS: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "send",
                aliases: &[],
                required: true,
                schema: &HAR_MILLISECONDS,
            },
            Property {
                name: "wait",
                aliases: &[],
                required: true,
                schema: &HAR_MILLISECONDS,
            },
            Property {
                name: "receive",
                aliases: &[],
                required: true,
                schema: &HAR_MILLISECONDS,
            },
        ],
        closed: false,
    }),
};
/// The schema `HttpArchive`.
pub static HTTP_ARCHIVE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "log",
                aliases: &[],
                required: true,
                schema: &HAR_LOG,
            },
        ],
        closed: false,
    }),
};
/// The schema `HttpMethod`.
pub static HTTP_METHOD: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_8),
        ..Text::PLAIN
    }),
};
/// The schema `Instant`.
pub static INSTANT: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        format: Some(Format::DateTime),
        ..Text::PLAIN
    }),
};
/// The schema `InvoiceEnd`.
pub static INVOICE_END: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Leave", "WriteOff", "WriteOffAfter"],
        ..Text::PLAIN
    }),
};
/// The schema `JournalBody`.
pub static JOURNAL_BODY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "text",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "length",
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
                name: "isCut",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `JournalDifference`.
pub static JOURNAL_DIFFERENCE: Schema = Schema {
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
                name: "expected",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "found",
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
/// The schema `JournalEntry`.
pub static JOURNAL_ENTRY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "number",
                aliases: &[],
                required: true,
                schema: &JOURNAL_NUMBER,
            },
            Property {
                name: "at",
                aliases: &[],
                required: true,
                schema: &INSTANT,
            },
            Property {
                name: "wall",
                aliases: &[],
                required: true,
                schema: &INSTANT,
            },
            Property {
                name: "duration",
                aliases: &[],
                required: true,
                schema: &DURATION,
            },
            Property {
                name: "method",
                aliases: &[],
                required: true,
                schema: &HTTP_METHOD,
            },
            Property {
                name: "path",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "query",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "operation",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&OPERATION_NAME),
                },
            },
            Property {
                name: "key",
                aliases: &[],
                required: true,
                schema: &KEY_STATE,
            },
            Property {
                name: "request",
                aliases: &[],
                required: true,
                schema: &JOURNAL_MESSAGE,
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "reply",
                aliases: &[],
                required: true,
                schema: &JOURNAL_MESSAGE,
            },
            Property {
                name: "outcome",
                aliases: &[],
                required: true,
                schema: &JOURNAL_OUTCOME,
            },
        ],
        closed: false,
    }),
};
/// The schema `JournalExpectation`.
pub static JOURNAL_EXPECTATION: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "operation",
                aliases: &[],
                required: false,
                schema: &OPERATION_NAME,
            },
            Property {
                name: "method",
                aliases: &[],
                required: false,
                schema: &HTTP_METHOD,
            },
            Property {
                name: "path",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "pathValues",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Map(
                        &Schema {
                            nullable: false,
                            kind: Kind::Text(Text::PLAIN),
                        },
                    ),
                },
            },
            Property {
                name: "queryValues",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Map(
                        &Schema {
                            nullable: false,
                            kind: Kind::Text(Text::PLAIN),
                        },
                    ),
                },
            },
            Property {
                name: "headers",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Map(
                        &Schema {
                            nullable: false,
                            kind: Kind::Text(Text::PLAIN),
                        },
                    ),
                },
            },
            Property {
                name: "key",
                aliases: &[],
                required: false,
                schema: &KEY_STATE,
            },
            Property {
                name: "status",
                aliases: &[],
                required: false,
                schema: &STATUS_PATTERN,
            },
            Property {
                name: "body",
                aliases: &[],
                required: false,
                schema: &JSON_OBJECT,
            },
            Property {
                name: "bodyContains",
                aliases: &[],
                required: false,
                schema: &JSON_OBJECT,
            },
            Property {
                name: "bodyAt",
                aliases: &[],
                required: false,
                schema: &JSON_OBJECT,
            },
            Property {
                name: "bodyText",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "times",
                aliases: &[],
                required: false,
                schema: &EXPECTED_TIMES,
            },
        ],
        closed: false,
    }),
};
/// The schema `JournalExpectations`.
pub static JOURNAL_EXPECTATIONS: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "order",
                aliases: &[],
                required: false,
                schema: &EXPECTED_ORDER,
            },
            Property {
                name: "expectations",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &JOURNAL_EXPECTATION,
                        fewest: Some(1),
                        most: Some(100),
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `JournalMessage`.
pub static JOURNAL_MESSAGE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "headers",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &NAMED_VALUE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "body",
                aliases: &[],
                required: true,
                schema: &JOURNAL_BODY,
            },
        ],
        closed: false,
    }),
};
/// The schema `JournalNumber`.
pub static JOURNAL_NUMBER: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `JournalOrder`.
pub static JOURNAL_ORDER: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Newest", "Oldest"],
        ..Text::PLAIN
    }),
};
/// The schema `JournalOutcome`.
pub static JOURNAL_OUTCOME: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &[
            "Complete",
            "Reset",
            "EmptyReply",
            "GarbageReply",
            "Truncated",
            "Abandoned",
        ],
        ..Text::PLAIN
    }),
};
/// The schema `JournalPage`.
pub static JOURNAL_PAGE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "currentPage",
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
                name: "pageSize",
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
                name: "rowCount",
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
                name: "results",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &JOURNAL_ENTRY,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `JournalSettings`.
pub static JOURNAL_SETTINGS: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "entries",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        most: Some(1000000),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "bodyBytes",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        most: Some(1073741824),
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "isDeterministic",
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
/// The schema `JournalState`.
pub static JOURNAL_STATE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "entries",
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
                name: "bodyBytes",
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
                name: "isDeterministic",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "held",
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
                name: "heldBodyBytes",
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
                name: "dropped",
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
                name: "latest",
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
        ],
        closed: false,
    }),
};
/// The schema `JournalVerdict`.
pub static JOURNAL_VERDICT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "isMet",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "report",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "unmet",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &UNMET_EXPECTATION,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `JsonObject`.
pub static JSON_OBJECT: Schema = Schema {
    nullable: false,
    kind: Kind::Map(
        &Schema {
            nullable: false,
            kind: Kind::Any,
        },
    ),
};
/// The schema `KeyState`.
pub static KEY_STATE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Right", "Wrong", "Missing"],
        ..Text::PLAIN
    }),
};
/// The schema `Latency`.
pub static LATENCY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "fixed",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
            Property {
                name: "from",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
            Property {
                name: "to",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
            Property {
                name: "median",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
            Property {
                name: "p99",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
        ],
        closed: false,
    }),
};
/// The schema `LoadedFixture`.
pub static LOADED_FIXTURE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "ids",
                aliases: &[],
                required: true,
                schema: &NAMED_IDS,
            },
        ],
        closed: false,
    }),
};
/// The schema `MadeCompany`.
pub static MADE_COMPANY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "domain",
                aliases: &[],
                required: true,
                schema: &COMPANY_DOMAIN,
            },
            Property {
                name: "apiKey",
                aliases: &[],
                required: true,
                schema: &COMPANY_KEY,
            },
            Property {
                name: "clockMode",
                aliases: &[],
                required: true,
                schema: &CLOCK_MODE,
            },
            Property {
                name: "now",
                aliases: &[],
                required: true,
                schema: &INSTANT,
            },
            Property {
                name: "ids",
                aliases: &[],
                required: true,
                schema: &NAMED_IDS,
            },
        ],
        closed: false,
    }),
};
/// The schema `Moment`.
pub static MOMENT: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["BeforeActing", "AfterActing"],
        ..Text::PLAIN
    }),
};
/// The schema `NamedIds`.
pub static NAMED_IDS: Schema = Schema {
    nullable: false,
    kind: Kind::Map(
        &Schema {
            nullable: false,
            kind: Kind::Text(Text::PLAIN),
        },
    ),
};
/// The schema `NamedReferences`.
pub static NAMED_REFERENCES: Schema = Schema {
    nullable: false,
    kind: Kind::Map(
        &Schema {
            nullable: false,
            kind: Kind::Text(Text::PLAIN),
        },
    ),
};
/// The schema `NamedValue`.
pub static NAMED_VALUE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "name",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "value",
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
/// The schema `NewAddOn`.
pub static NEW_ADD_ON: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "name",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "displayName",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "description",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "singleUnitName",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "pluralUnitName",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "featureTags",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &Schema {
                            nullable: false,
                            kind: Kind::Text(Text {
                                shortest: Some(1),
                                longest: Some(255),
                                ..Text::PLAIN
                            }),
                        },
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "pricingModel",
                aliases: &[],
                required: true,
                schema: &PRICING_MODEL_NAME,
            },
        ],
        closed: false,
    }),
};
/// The schema `NewAllowance`.
pub static NEW_ALLOWANCE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "name",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "displayName",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "description",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "singleUnitName",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "pluralUnitName",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "featureTags",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &Schema {
                            nullable: false,
                            kind: Kind::Text(Text {
                                shortest: Some(1),
                                longest: Some(255),
                                ..Text::PLAIN
                            }),
                        },
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "pricingModel",
                aliases: &[],
                required: true,
                schema: &PRICING_MODEL_NAME,
            },
            Property {
                name: "counterName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `NewCompany`.
pub static NEW_COMPANY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "apiKey",
                aliases: &[],
                required: false,
                schema: &COMPANY_KEY,
            },
            Property {
                name: "seed",
                aliases: &[],
                required: false,
                schema: &SEED,
            },
            Property {
                name: "clock",
                aliases: &[],
                required: false,
                schema: &CLOCK_SETTING,
            },
            Property {
                name: "data",
                aliases: &[],
                required: false,
                schema: &COMPANY_DATA,
            },
            Property {
                name: "scenario",
                aliases: &[],
                required: false,
                schema: &SCENARIO_NAME,
            },
            Property {
                name: "fixture",
                aliases: &[],
                required: false,
                schema: &FIXTURE,
            },
        ],
        closed: true,
    }),
};
/// The schema `NewCoupon`.
pub static NEW_COUPON: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "code",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "percentage",
                aliases: &[],
                required: false,
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
            Property {
                name: "amount",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "currency",
                aliases: &[],
                required: false,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "planIds",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &PLAN_ID,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "isStackable",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "maxRedemptions",
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
                name: "expiresOn",
                aliases: &[],
                required: false,
                schema: &INSTANT,
            },
            Property {
                name: "cycles",
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
        ],
        closed: false,
    }),
};
/// The schema `NewFault`.
pub static NEW_FAULT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "kind",
                aliases: &[],
                required: true,
                schema: &FAULT_KIND,
            },
            Property {
                name: "operations",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &OPERATION_NAME,
                        fewest: Some(1),
                        most: None,
                    }),
                },
            },
            Property {
                name: "effect",
                aliases: &[],
                required: false,
                schema: &EFFECT,
            },
            Property {
                name: "webhooks",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &WEBHOOK_TYPE,
                        fewest: Some(1),
                        most: None,
                    }),
                },
            },
            Property {
                name: "moment",
                aliases: &[],
                required: false,
                schema: &MOMENT,
            },
            Property {
                name: "after",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "times",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "rate",
                aliases: &[],
                required: false,
                schema: &RATE,
            },
            Property {
                name: "until",
                aliases: &[],
                required: false,
                schema: &INSTANT,
            },
            Property {
                name: "lasting",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
            Property {
                name: "latency",
                aliases: &[],
                required: false,
                schema: &LATENCY,
            },
            Property {
                name: "status",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(400),
                        most: Some(599),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "retryAfter",
                aliases: &[],
                required: false,
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
                name: "over",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
            Property {
                name: "contentType",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "staleness",
                aliases: &[],
                required: false,
                schema: &STALENESS,
            },
            Property {
                name: "delay",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
        ],
        closed: false,
    }),
};
/// The schema `NewSnapshot`.
pub static NEW_SNAPSHOT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "name",
                aliases: &[],
                required: false,
                schema: &SNAPSHOT_NAME,
            },
        ],
        closed: true,
    }),
};
/// The schema `NewWebhookReceiver`.
pub static NEW_WEBHOOK_RECEIVER: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "url",
                aliases: &[],
                required: true,
                schema: &WEBHOOK_URL,
            },
            Property {
                name: "secret",
                aliases: &[],
                required: false,
                schema: &WEBHOOK_SECRET,
            },
        ],
        closed: false,
    }),
};
/// The schema `OperationName`.
pub static OPERATION_NAME: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
    }),
};
/// The schema `Percentage`.
pub static PERCENTAGE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_6),
        ..Text::PLAIN
    }),
};
/// The schema `PlanId`.
pub static PLAN_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `PricingModelName`.
pub static PRICING_MODEL_NAME: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["FlatFee", "PerUnit", "Reserved", "Tiered", "Volume", "Ranged"],
        ..Text::PLAIN
    }),
};
/// The schema `Rate`.
pub static RATE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "strikes",
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
                name: "outOf",
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
        ],
        closed: false,
    }),
};
/// The schema `RateLimit`.
pub static RATE_LIMIT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "requests",
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
                name: "per",
                aliases: &[],
                required: true,
                schema: &DURATION,
            },
            Property {
                name: "burst",
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
        ],
        closed: false,
    }),
};
/// The schema `Rules`.
pub static RULES: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "settlement",
                aliases: &[],
                required: true,
                schema: &SETTLEMENT,
            },
            Property {
                name: "counting",
                aliases: &[],
                required: true,
                schema: &COUNTING,
            },
            Property {
                name: "dunning",
                aliases: &[],
                required: true,
                schema: &DUNNING,
            },
            Property {
                name: "taxes",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &TAX,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `RulesChange`.
pub static RULES_CHANGE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "settlement",
                aliases: &[],
                required: false,
                schema: &SETTLEMENT,
            },
            Property {
                name: "counting",
                aliases: &[],
                required: false,
                schema: &COUNTING,
            },
            Property {
                name: "dunning",
                aliases: &[],
                required: false,
                schema: &DUNNING_CHANGE,
            },
            Property {
                name: "taxes",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &TAX,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `Scenario`.
pub static SCENARIO: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "name",
                aliases: &[],
                required: true,
                schema: &SCENARIO_NAME,
            },
            Property {
                name: "description",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "ids",
                aliases: &[],
                required: true,
                schema: &Schema {
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
            },
        ],
        closed: false,
    }),
};
/// The schema `ScenarioName`.
pub static SCENARIO_NAME: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
    }),
};
/// The schema `Seed`.
pub static SEED: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(0),
        ..Integer::PLAIN
    }),
};
/// The schema `Settlement`.
pub static SETTLEMENT: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Immediate", "Batched"],
        ..Text::PLAIN
    }),
};
/// The schema `Snapshot`.
pub static SNAPSHOT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "id",
                aliases: &[],
                required: true,
                schema: &SNAPSHOT_ID,
            },
            Property {
                name: "name",
                aliases: &[],
                required: false,
                schema: &SNAPSHOT_NAME,
            },
            Property {
                name: "takenAt",
                aliases: &[],
                required: true,
                schema: &INSTANT,
            },
        ],
        closed: false,
    }),
};
/// The schema `SnapshotId`.
pub static SNAPSHOT_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `SnapshotName`.
pub static SNAPSHOT_NAME: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        longest: Some(200),
        ..Text::PLAIN
    }),
};
/// The schema `Staleness`.
pub static STALENESS: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "writes",
                aliases: &[],
                required: false,
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
            Property {
                name: "age",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
        ],
        closed: false,
    }),
};
/// The schema `StatusPattern`.
pub static STATUS_PATTERN: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_7),
        ..Text::PLAIN
    }),
};
/// The schema `Step`.
pub static STEP: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "name",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        pattern: Some(&PATTERN_10),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "operation",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "path",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Map(
                        &Schema {
                            nullable: false,
                            kind: Kind::Any,
                        },
                    ),
                },
            },
            Property {
                name: "query",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Map(
                        &Schema {
                            nullable: false,
                            kind: Kind::Any,
                        },
                    ),
                },
            },
            Property {
                name: "body",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Map(
                        &Schema {
                            nullable: false,
                            kind: Kind::Any,
                        },
                    ),
                },
            },
            Property {
                name: "repeat",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(1000000),
                        ..Integer::PLAIN
                    }),
                },
            },
        ],
        closed: true,
    }),
};
/// The schema `SubscriptionEnd`.
pub static SUBSCRIPTION_END: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Active", "Suspended", "Cancelled"],
        ..Text::PLAIN
    }),
};
/// The schema `SubscriptionId`.
pub static SUBSCRIPTION_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
    }),
};
/// The schema `Tax`.
pub static TAX: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "country",
                aliases: &[],
                required: true,
                schema: &COUNTRY_CODE,
            },
            Property {
                name: "name",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "rate",
                aliases: &[],
                required: true,
                schema: &PERCENTAGE,
            },
        ],
        closed: false,
    }),
};
/// The schema `UnmetExpectation`.
pub static UNMET_EXPECTATION: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "report",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "found",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &JOURNAL_NUMBER,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "nearest",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&JOURNAL_NUMBER),
                },
            },
            Property {
                name: "differences",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &JOURNAL_DIFFERENCE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `Violation`.
pub static VIOLATION: Schema = Schema {
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
/// The schema `WebhookAttempt`.
pub static WEBHOOK_ATTEMPT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "at",
                aliases: &[],
                required: true,
                schema: &INSTANT,
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "error",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&WEBHOOK_ERROR),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `WebhookDelivery`.
pub static WEBHOOK_DELIVERY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "id",
                aliases: &[],
                required: true,
                schema: &WEBHOOK_ID,
            },
            Property {
                name: "type",
                aliases: &[],
                required: true,
                schema: &WEBHOOK_TYPE,
            },
            Property {
                name: "postedAt",
                aliases: &[],
                required: true,
                schema: &INSTANT,
            },
            Property {
                name: "state",
                aliases: &[],
                required: true,
                schema: &WEBHOOK_STATE,
            },
            Property {
                name: "isResent",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "attempts",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &WEBHOOK_ATTEMPT,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "nextAttempt",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&INSTANT),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `WebhookDeliveryPage`.
pub static WEBHOOK_DELIVERY_PAGE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "currentPage",
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
                name: "pageSize",
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
                name: "rowCount",
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
                name: "results",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &WEBHOOK_DELIVERY,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `WebhookError`.
pub static WEBHOOK_ERROR: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Unreachable", "Broken", "TimedOut"],
        ..Text::PLAIN
    }),
};
/// The schema `WebhookId`.
pub static WEBHOOK_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
    }),
};
/// The schema `WebhookReceiver`.
pub static WEBHOOK_RECEIVER: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "url",
                aliases: &[],
                required: true,
                schema: &WEBHOOK_URL,
            },
            Property {
                name: "hasSecret",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "waiting",
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
                name: "dropped",
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
        ],
        closed: false,
    }),
};
/// The schema `WebhookRow`.
pub static WEBHOOK_ROW: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "isSettled",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "waiting",
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
                name: "nextAttempt",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&INSTANT),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `WebhookSecret`.
pub static WEBHOOK_SECRET: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        longest: Some(255),
        pattern: Some(&PATTERN_5),
        ..Text::PLAIN
    }),
};
/// The schema `WebhookState`.
pub static WEBHOOK_STATE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Waiting", "Delivered", "Failed"],
        ..Text::PLAIN
    }),
};
/// The schema `WebhookType`.
pub static WEBHOOK_TYPE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &[
            "CustomerCreated",
            "CustomerUpdated",
            "CustomerDeleted",
            "SubscriptionCreated",
            "SubscriptionUpdated",
            "InvoiceCreated",
            "InvoiceUpdated",
            "CreditNoteCreated",
            "CreditNoteUpdated",
        ],
        ..Text::PLAIN
    }),
};
/// The schema `WebhookUrl`.
pub static WEBHOOK_URL: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        longest: Some(2048),
        ..Text::PLAIN
    }),
};
/// The schema `WebhookWait`.
pub static WEBHOOK_WAIT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "timeout",
                aliases: &[],
                required: false,
                schema: &DURATION,
            },
        ],
        closed: false,
    }),
};
/// The pattern `^1\.2$`.
pub static PATTERN_1: Pattern = Pattern::new("^1\\.2$");
/// The pattern `^HTTP/`.
pub static PATTERN_2: Pattern = Pattern::new("^HTTP/");
/// The pattern `^P[0-9.WDTHMS]+$`.
pub static PATTERN_3: Pattern = Pattern::new("^P[0-9.WDTHMS]+$");
/// The pattern `^P[0-9.YMWDTHS]+$`.
pub static PATTERN_4: Pattern = Pattern::new("^P[0-9.YMWDTHS]+$");
/// The pattern `^[!-~]+$`.
pub static PATTERN_5: Pattern = Pattern::new("^[!-~]+$");
/// The pattern `^[0-9]{1,3}(\.[0-9]{1,3})?$`.
pub static PATTERN_6: Pattern = Pattern::new("^[0-9]{1,3}(\\.[0-9]{1,3})?$");
/// The pattern `^[1-5]([0-9][0-9]|xx)$`.
pub static PATTERN_7: Pattern = Pattern::new("^[1-5]([0-9][0-9]|xx)$");
/// The pattern `^[A-Z]+$`.
pub static PATTERN_8: Pattern = Pattern::new("^[A-Z]+$");
/// The pattern `^[A-Z]{3}$`.
pub static PATTERN_9: Pattern = Pattern::new("^[A-Z]{3}$");
/// The pattern `^[A-Za-z][A-Za-z0-9_-]*$`.
pub static PATTERN_10: Pattern = Pattern::new("^[A-Za-z][A-Za-z0-9_-]*$");
/// The pattern `^http://`.
pub static PATTERN_11: Pattern = Pattern::new("^http://");
