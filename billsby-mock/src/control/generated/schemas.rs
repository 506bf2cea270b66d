// @generated from the API description. Do not edit: change the description and regenerate.

//! Every schema that a request reaches, as a table.
use crate::runtime::schema::{
    Format, Integer, Kind, List, Object, Pattern, Property, Schema, Text,
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
/// The schema `CalendarDuration`.
pub static CALENDAR_DURATION: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_2),
        ..Text::PLAIN
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
        ],
        closed: true,
    }),
};
/// The schema `CompanyKey`.
pub static COMPANY_KEY: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        longest: Some(255),
        pattern: Some(&PATTERN_3),
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
/// The schema `CurrencyCode`.
pub static CURRENCY_CODE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_5),
        ..Text::PLAIN
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
                        pattern: Some(&PATTERN_6),
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
/// The schema `WebhookId`.
pub static WEBHOOK_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
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
/// The pattern `^[A-Za-z][A-Za-z0-9_-]*$`.
pub static PATTERN_6: Pattern = Pattern::new("^[A-Za-z][A-Za-z0-9_-]*$");
