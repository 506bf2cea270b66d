// @generated from the API description. Do not edit: change the description and regenerate.

//! Every schema that a request or a reply reaches, as a table.
use crate::runtime::schema::{
    Format, Integer, Kind, List, Object, Pattern, Property, Schema, Text,
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
        pattern: Some(&PATTERN_2),
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
/// The schema `CompanyDomain`.
pub static COMPANY_DOMAIN: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
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
        pattern: Some(&PATTERN_5),
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
        pattern: Some(&PATTERN_5),
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
        pattern: Some(&PATTERN_1),
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
/// The schema `Percentage`.
pub static PERCENTAGE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_4),
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
/// The schema `Settlement`.
pub static SETTLEMENT: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Immediate", "Batched"],
        ..Text::PLAIN
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
        pattern: Some(&PATTERN_3),
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
/// The pattern `^P[0-9.WDTHMS]+$`.
pub static PATTERN_1: Pattern = Pattern::new("^P[0-9.WDTHMS]+$");
/// The pattern `^P[0-9.YMWDTHS]+$`.
pub static PATTERN_2: Pattern = Pattern::new("^P[0-9.YMWDTHS]+$");
/// The pattern `^[!-~]+$`.
pub static PATTERN_3: Pattern = Pattern::new("^[!-~]+$");
/// The pattern `^[0-9]{1,3}(\.[0-9]{1,3})?$`.
pub static PATTERN_4: Pattern = Pattern::new("^[0-9]{1,3}(\\.[0-9]{1,3})?$");
/// The pattern `^[A-Z]{3}$`.
pub static PATTERN_5: Pattern = Pattern::new("^[A-Z]{3}$");
