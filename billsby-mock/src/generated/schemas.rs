// @generated from the API description. Do not edit: change the description and regenerate.

//! Every schema that a request or a reply reaches, as a table.
use crate::runtime::schema::{
    Format, Integer, Kind, List, Number, Object, Pattern, Property, Schema, Text,
};
/// The schema `Acknowledgement`.
pub static ACKNOWLEDGEMENT: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Success", "success"],
        ..Text::PLAIN
    }),
};
/// The schema `AddOn`.
pub static ADD_ON: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "description",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "addonId",
                aliases: &[],
                required: true,
                schema: &ADD_ON_ID,
            },
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
                name: "displayName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "singleUnitName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "pluralUnitName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "pricingModelType",
                aliases: &[],
                required: true,
                schema: &PRICING_MODEL_NAME,
            },
            Property {
                name: "hasActiveLinkedPlans",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "featureTags",
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
            Property {
                name: "plans",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &ADD_ON_PLAN,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "priceModels",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &ADD_ON_PRICE_MODEL,
                        fewest: None,
                        most: None,
                    }),
                },
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
/// The schema `AddOnPlan`.
pub static ADD_ON_PLAN: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "planId",
                aliases: &[],
                required: true,
                schema: &PLAN_ID,
            },
            Property {
                name: "planName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "productName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "forceAddon",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isActive",
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
/// The schema `AddOnPriceModel`.
pub static ADD_ON_PRICE_MODEL: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "frequency",
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
                name: "frequencyType",
                aliases: &[],
                required: true,
                schema: &FREQUENCY_NAME,
            },
            Property {
                name: "currency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "flatFeePrice",
                aliases: &[],
                required: false,
                schema: &PRICE,
            },
            Property {
                name: "flatFeePriceFormatted",
                aliases: &[],
                required: false,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "perUnitPrice",
                aliases: &[],
                required: false,
                schema: &PRICE,
            },
            Property {
                name: "perUnitPriceFormatted",
                aliases: &[],
                required: false,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "tiers",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &FORMATTED_TIER,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `AddOnSelection`.
pub static ADD_ON_SELECTION: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "addOnId",
                aliases: &[],
                required: true,
                schema: &ADD_ON_ID,
            },
            Property {
                name: "quantity",
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
/// The schema `AddOnSummary`.
pub static ADD_ON_SUMMARY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "description",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "addonId",
                aliases: &[],
                required: true,
                schema: &ADD_ON_ID,
            },
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
                name: "hasActiveLinkedPlans",
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
/// The schema `Address`.
pub static ADDRESS: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "addressLine1",
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
                name: "addressLine2",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "city",
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
                name: "state",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "country",
                aliases: &[],
                required: true,
                schema: &COUNTRY_CODE,
            },
            Property {
                name: "postCode",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(32),
                        ..Text::PLAIN
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `AddressPermission`.
pub static ADDRESS_PERMISSION: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        ..Integer::PLAIN
    }),
};
/// The schema `Allowance`.
pub static ALLOWANCE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "description",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "allowanceId",
                aliases: &[],
                required: true,
                schema: &ALLOWANCE_ID,
            },
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
                name: "displayName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "singleUnitName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "pluralUnitName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "pricingModelType",
                aliases: &[],
                required: true,
                schema: &PRICING_MODEL_NAME,
            },
            Property {
                name: "counter",
                aliases: &[],
                required: true,
                schema: &ALLOWANCE_COUNTER,
            },
            Property {
                name: "hasActiveLinkedPlans",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "featureTags",
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
            Property {
                name: "plans",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &ALLOWANCE_PLAN,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "priceModels",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &ALLOWANCE_PRICE_MODEL,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `AllowanceCounter`.
pub static ALLOWANCE_COUNTER: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "counterId",
                aliases: &[],
                required: true,
                schema: &COUNTER_ID,
            },
            Property {
                name: "counterName",
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
/// The schema `AllowanceId`.
pub static ALLOWANCE_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `AllowancePlan`.
pub static ALLOWANCE_PLAN: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "planId",
                aliases: &[],
                required: true,
                schema: &PLAN_ID,
            },
            Property {
                name: "planName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "productName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "forceAllowance",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isActive",
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
/// The schema `AllowancePriceModel`.
pub static ALLOWANCE_PRICE_MODEL: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "frequency",
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
                name: "frequencyType",
                aliases: &[],
                required: true,
                schema: &FREQUENCY_NAME,
            },
            Property {
                name: "currency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "includedUnits",
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
                name: "flatFeePrice",
                aliases: &[],
                required: false,
                schema: &PRICE,
            },
            Property {
                name: "flatFeePriceFormatted",
                aliases: &[],
                required: false,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "perUnitPrice",
                aliases: &[],
                required: false,
                schema: &PRICE,
            },
            Property {
                name: "perUnitPriceFormatted",
                aliases: &[],
                required: false,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "tiers",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &FORMATTED_TIER,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `AllowanceSummary`.
pub static ALLOWANCE_SUMMARY: Schema = Schema {
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
                name: "name",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "description",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "hasActiveLinkedPlans",
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
/// The schema `Amount`.
pub static AMOUNT: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer::PLAIN),
};
/// The schema `BillingDateType`.
pub static BILLING_DATE_TYPE: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        values: &[
            (1, "Anniversary"),
            (2, "FixedDayEachMonth"),
            (3, "FixedDayOfTheWeek"),
        ],
        ..Integer::PLAIN
    }),
};
/// The schema `BillingDateTypeName`.
pub static BILLING_DATE_TYPE_NAME: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Anniversary", "FixedDayEachMonth", "FixedDayOfTheWeek"],
        ..Text::PLAIN
    }),
};
/// The schema `CardDetails`.
pub static CARD_DETAILS: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "fullName",
                aliases: &["fullname"],
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
                name: "paymentCardToken",
                aliases: &["paymentCardtoken"],
                required: true,
                schema: &PAYMENT_CARD_TOKEN,
            },
            Property {
                name: "expiryMonth",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(12),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "expiryYear",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(2000),
                        most: Some(2100),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "cardType",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(64),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "last4Digits",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        pattern: Some(&PATTERN_3),
                        ..Text::PLAIN
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `CardStatus`.
pub static CARD_STATUS: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Valid", "Missing"],
        ..Text::PLAIN
    }),
};
/// The schema `ChargeAccepted`.
pub static CHARGE_ACCEPTED: Schema = Schema {
    nullable: false,
    kind: Kind::Boolean,
};
/// The schema `ChargeAmount`.
pub static CHARGE_AMOUNT: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(-2147483647),
        most: Some(2147483647),
        ..Integer::PLAIN
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
/// The schema `CounterOperation`.
pub static COUNTER_OPERATION: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Increment", "Decrement", "Set"],
        ..Text::PLAIN
    }),
};
/// The schema `CounterUpdate`.
pub static COUNTER_UPDATE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "operationType",
                aliases: &[],
                required: true,
                schema: &COUNTER_OPERATION,
            },
            Property {
                name: "value",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        most: Some(2147483647),
                        ..Integer::PLAIN
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `CounterUsage`.
pub static COUNTER_USAGE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "usage",
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
                name: "timestamp",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&TIMESTAMP),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `CountryCode`.
pub static COUNTRY_CODE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(3),
        longest: Some(3),
        pattern: Some(&PATTERN_5),
        ..Text::PLAIN
    }),
};
/// The schema `CountrySetting`.
pub static COUNTRY_SETTING: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "countryIso3",
                aliases: &[],
                required: true,
                schema: &COUNTRY_CODE,
            },
            Property {
                name: "addressPermission",
                aliases: &[],
                required: true,
                schema: &ADDRESS_PERMISSION,
            },
        ],
        closed: false,
    }),
};
/// The schema `CouponRedemption`.
pub static COUPON_REDEMPTION: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "planId",
                aliases: &[],
                required: true,
                schema: &PLAN_ID,
            },
            Property {
                name: "couponCode",
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
/// The schema `CreditNote`.
pub static CREDIT_NOTE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "creditNoteId",
                aliases: &[],
                required: true,
                schema: &CREDIT_NOTE_ID,
            },
            Property {
                name: "creditNoteUniqueId",
                aliases: &[],
                required: true,
                schema: &INVOICE_NUMBER,
            },
            Property {
                name: "customerId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_NUMBER,
            },
            Property {
                name: "customerUniqueId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_ID,
            },
            Property {
                name: "customerFirstName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "customerLastName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "customerFullName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
            },
            Property {
                name: "amount",
                aliases: &[],
                required: true,
                schema: &AMOUNT,
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &CREDIT_NOTE_STATUS,
            },
            Property {
                name: "currency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
        ],
        closed: false,
    }),
};
/// The schema `CreditNoteId`.
pub static CREDIT_NOTE_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `CreditNotePage`.
pub static CREDIT_NOTE_PAGE: Schema = Schema {
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
                        items: &CREDIT_NOTE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `CreditNoteStatus`.
pub static CREDIT_NOTE_STATUS: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Pending", "Paid", "Failed"],
        ..Text::PLAIN
    }),
};
/// The schema `CurrencyCode`.
pub static CURRENCY_CODE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(3),
        longest: Some(3),
        pattern: Some(&PATTERN_5),
        ..Text::PLAIN
    }),
};
/// The schema `CustomField`.
pub static CUSTOM_FIELD: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "customFieldId",
                aliases: &[],
                required: true,
                schema: &CUSTOM_FIELD_ID,
            },
            Property {
                name: "type",
                aliases: &[],
                required: true,
                schema: &CUSTOM_FIELD_TYPE,
            },
            Property {
                name: "label",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
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
                name: "options",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "compulsory",
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
/// The schema `CustomFieldAnswer`.
pub static CUSTOM_FIELD_ANSWER: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "customFieldId",
                aliases: &[],
                required: true,
                schema: &CUSTOM_FIELD_ID,
            },
            Property {
                name: "value",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(4000),
                        ..Text::PLAIN
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `CustomFieldId`.
pub static CUSTOM_FIELD_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `CustomFieldResponse`.
pub static CUSTOM_FIELD_RESPONSE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "customFieldResponseId",
                aliases: &[],
                required: true,
                schema: &CUSTOM_FIELD_RESPONSE_ID,
            },
            Property {
                name: "customField",
                aliases: &[],
                required: true,
                schema: &CUSTOM_FIELD,
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
/// The schema `CustomFieldResponseId`.
pub static CUSTOM_FIELD_RESPONSE_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `CustomFieldResponseUpdate`.
pub static CUSTOM_FIELD_RESPONSE_UPDATE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "value",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(4000),
                        ..Text::PLAIN
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `CustomFieldType`.
pub static CUSTOM_FIELD_TYPE: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        values: &[
            (0, "SingleLineTextField"),
            (1, "MultiLineTextField"),
            (2, "CheckboxField"),
            (3, "DatePickerField"),
            (4, "NumbersField"),
            (5, "DropdownField"),
        ],
        ..Integer::PLAIN
    }),
};
/// The schema `CustomFieldUpdate`.
pub static CUSTOM_FIELD_UPDATE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "label",
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
                name: "description",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(4000),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "options",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(4000),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "compulsory",
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
/// The schema `Customer`.
pub static CUSTOMER: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "customerUniqueId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_ID,
            },
            Property {
                name: "firstName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "lastName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "email",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "additionalEmail",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "phoneNumberDialCountry",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "phoneNumberDialCode",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "phoneNumber",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "billingAddress",
                aliases: &[],
                required: true,
                schema: &ADDRESS,
            },
            Property {
                name: "isMarketingConsentGiven",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_STATUS,
            },
            Property {
                name: "cardStatus",
                aliases: &[],
                required: true,
                schema: &CARD_STATUS,
            },
            Property {
                name: "companyCurrency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "totalAmountPaid",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "averageAmountPerMonth",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
            },
        ],
        closed: false,
    }),
};
/// The schema `CustomerCreated`.
pub static CUSTOMER_CREATED: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "customerUniqueId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_ID,
            },
        ],
        closed: false,
    }),
};
/// The schema `CustomerCreditNote`.
pub static CUSTOMER_CREDIT_NOTE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "invoiceId",
                aliases: &[],
                required: true,
                schema: &CREDIT_NOTE_ID,
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
            },
            Property {
                name: "invoiceNumber",
                aliases: &[],
                required: true,
                schema: &INVOICE_NUMBER,
            },
            Property {
                name: "amount",
                aliases: &[],
                required: true,
                schema: &AMOUNT,
            },
            Property {
                name: "currency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "linkedTransactionsCount",
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
                name: "status",
                aliases: &[],
                required: true,
                schema: &CREDIT_NOTE_STATUS,
            },
            Property {
                name: "paymentGatewayDisplayName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `CustomerId`.
pub static CUSTOMER_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
    }),
};
/// The schema `CustomerInvoice`.
pub static CUSTOMER_INVOICE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "invoiceId",
                aliases: &[],
                required: true,
                schema: &INVOICE_ID,
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
            },
            Property {
                name: "invoiceNumber",
                aliases: &[],
                required: true,
                schema: &INVOICE_NUMBER,
            },
            Property {
                name: "amount",
                aliases: &[],
                required: true,
                schema: &AMOUNT,
            },
            Property {
                name: "refundableAmount",
                aliases: &[],
                required: true,
                schema: &AMOUNT,
            },
            Property {
                name: "formattedAmount",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "currency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "linkedTransactionsCount",
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
                name: "status",
                aliases: &[],
                required: true,
                schema: &INVOICE_STATUS,
            },
        ],
        closed: false,
    }),
};
/// The schema `CustomerNumber`.
pub static CUSTOMER_NUMBER: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `CustomerPage`.
pub static CUSTOMER_PAGE: Schema = Schema {
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
                        items: &CUSTOMER_SUMMARY,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `CustomerStatus`.
pub static CUSTOMER_STATUS: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Active", "Inactive"],
        ..Text::PLAIN
    }),
};
/// The schema `CustomerSubscription`.
pub static CUSTOMER_SUBSCRIPTION: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "subscriptionId",
                aliases: &[],
                required: true,
                schema: &SUBSCRIPTION_ID,
            },
            Property {
                name: "productId",
                aliases: &[],
                required: true,
                schema: &PRODUCT_ID,
            },
            Property {
                name: "productName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "planId",
                aliases: &[],
                required: true,
                schema: &PLAN_ID,
            },
            Property {
                name: "planName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &SUBSCRIPTION_STATUS,
            },
            Property {
                name: "currency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "revenue",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "nextBilling",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&TIMESTAMP),
                },
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
            },
            Property {
                name: "units",
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
/// The schema `CustomerSummary`.
pub static CUSTOMER_SUMMARY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "customerUniqueId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_ID,
            },
            Property {
                name: "firstName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "lastName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "email",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_STATUS,
            },
            Property {
                name: "phoneNumber",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "phoneNumberDialCode",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "phoneNumberDialCodeCountry",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "billingAddress",
                aliases: &[],
                required: true,
                schema: &ADDRESS,
            },
        ],
        closed: false,
    }),
};
/// The schema `CustomerUpdate`.
pub static CUSTOMER_UPDATE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "firstName",
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
                name: "lastName",
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
                name: "email",
                aliases: &[],
                required: true,
                schema: &EMAIL_ADDRESS,
            },
            Property {
                name: "phoneNumberDialCountry",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(3),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "phoneNumberDialCode",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(8),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "phoneNumber",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(32),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "billingAddress",
                aliases: &[],
                required: true,
                schema: &ADDRESS,
            },
        ],
        closed: false,
    }),
};
/// The schema `Cycle`.
pub static CYCLE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "cycleId",
                aliases: &[],
                required: true,
                schema: &CYCLE_ID,
            },
            Property {
                name: "planId",
                aliases: &[],
                required: true,
                schema: &PLAN_ID,
            },
            Property {
                name: "pricingModel",
                aliases: &[],
                required: true,
                schema: &CYCLE_PRICING_MODEL,
            },
            Property {
                name: "visibility",
                aliases: &[],
                required: false,
                schema: &VISIBILITY_NAME,
            },
        ],
        closed: false,
    }),
};
/// The schema `CycleId`.
pub static CYCLE_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `CyclePricingModel`.
pub static CYCLE_PRICING_MODEL: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "pricingModelId",
                aliases: &[],
                required: true,
                schema: &PRICING_MODEL_ID,
            },
            Property {
                name: "frequency",
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
                name: "frequencyType",
                aliases: &[],
                required: true,
                schema: &FREQUENCY_TYPE,
            },
            Property {
                name: "freeTrial",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "freeTrialFrequencyType",
                aliases: &[],
                required: false,
                schema: &FREQUENCY_TYPE,
            },
            Property {
                name: "contractTerm",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "contractTermFrequencyType",
                aliases: &[],
                required: false,
                schema: &FREQUENCY_TYPE,
            },
            Property {
                name: "setupFeePrice",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&PRICE),
                },
            },
            Property {
                name: "setupFeePriceFormatted",
                aliases: &[],
                required: false,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "freeQuantity",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "billingDateType",
                aliases: &[],
                required: true,
                schema: &BILLING_DATE_TYPE,
            },
            Property {
                name: "fixedBillingDateDay",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(28),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "proRateOption",
                aliases: &[],
                required: true,
                schema: &PRO_RATE_OPTION,
            },
            Property {
                name: "price",
                aliases: &[],
                required: false,
                schema: &PRICE,
            },
            Property {
                name: "priceFormatted",
                aliases: &[],
                required: false,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "tiers",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &TIER,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `CycleUpdate`.
pub static CYCLE_UPDATE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "cycleId",
                aliases: &[],
                required: true,
                schema: &CYCLE_ID,
            },
            Property {
                name: "frequency",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(365),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "frequencyType",
                aliases: &[],
                required: false,
                schema: &FREQUENCY_TYPE,
            },
            Property {
                name: "price",
                aliases: &[],
                required: false,
                schema: &PRICE,
            },
            Property {
                name: "freeTrial",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        most: Some(365),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "freeTrialFrequencyType",
                aliases: &[],
                required: false,
                schema: &FREQUENCY_TYPE,
            },
            Property {
                name: "setupFeePrice",
                aliases: &[],
                required: false,
                schema: &PRICE,
            },
            Property {
                name: "freeQuantity",
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
                name: "billingDateType",
                aliases: &[],
                required: false,
                schema: &BILLING_DATE_TYPE,
            },
            Property {
                name: "fixedBillingDateDay",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(28),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "proRateOption",
                aliases: &[],
                required: false,
                schema: &PRO_RATE_OPTION,
            },
            Property {
                name: "visibility",
                aliases: &[],
                required: false,
                schema: &VISIBILITY,
            },
            Property {
                name: "tiers",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &TIER,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `EmailAddress`.
pub static EMAIL_ADDRESS: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        longest: Some(254),
        pattern: Some(&PATTERN_2),
        ..Text::PLAIN
    }),
};
/// The schema `EmptyAcknowledgement`.
pub static EMPTY_ACKNOWLEDGEMENT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[],
        closed: true,
    }),
};
/// The schema `ErasedCustomer`.
pub static ERASED_CUSTOMER: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "customerUniqueId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_ID,
            },
            Property {
                name: "uniqueId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_ID,
            },
            Property {
                name: "firstName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "lastName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "email",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "additionalEmail",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "phoneNumberDialCountry",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "phoneNumberDialCode",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "phoneNumber",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "billingAddress",
                aliases: &[],
                required: true,
                schema: &ADDRESS,
            },
            Property {
                name: "customerTaxRegNumber",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "isMarketingConsentGiven",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_STATUS,
            },
            Property {
                name: "cardStatus",
                aliases: &[],
                required: true,
                schema: &CARD_STATUS,
            },
            Property {
                name: "companyCurrency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "totalAmountPaid",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "averageAmountPerMonth",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
            },
        ],
        closed: false,
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
            "unauthorized",
            "not_found",
            "method_not_allowed",
            "conflict",
            "payload_too_large",
            "unsupported_media_type",
            "rate_limited",
            "internal_error",
        ],
        ..Text::PLAIN
    }),
};
/// The schema `EventData`.
pub static EVENT_DATA: Schema = Schema {
    nullable: false,
    kind: Kind::Map(
        &Schema {
            nullable: false,
            kind: Kind::Any,
        },
    ),
};
/// The schema `EventLog`.
pub static EVENT_LOG: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "subscriptionEventLogId",
                aliases: &[],
                required: true,
                schema: &EVENT_LOG_ID,
            },
            Property {
                name: "type",
                aliases: &[],
                required: true,
                schema: &EVENT_LOG_TYPE,
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
            },
            Property {
                name: "eventData",
                aliases: &[],
                required: true,
                schema: &EVENT_DATA,
            },
        ],
        closed: false,
    }),
};
/// The schema `EventLogId`.
pub static EVENT_LOG_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `EventLogPage`.
pub static EVENT_LOG_PAGE: Schema = Schema {
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
                        items: &EVENT_LOG,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `EventLogType`.
pub static EVENT_LOG_TYPE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &[
            "SubscriptionCreated",
            "TrialStarted",
            "TrialEnded",
            "SubscriptionRenewed",
            "InvoiceCreated",
            "InvoicePaid",
            "InvoiceUnpaid",
            "PaymentRetryScheduled",
            "DunningEnded",
            "InvoicePaidOffline",
            "InvoiceToBeWrittenOff",
            "InvoiceWrittenOff",
            "CreditNoteCreated",
            "CreditNotePaid",
            "CreditNoteFailed",
            "PlanChanged",
            "PlanChangeScheduled",
            "AddOnQuantityChangeScheduled",
            "RenewalDateChanged",
            "SubscriptionPaused",
            "SubscriptionResumed",
            "SubscriptionSuspended",
            "SubscriptionReactivated",
            "SubscriptionCancelled",
            "FeatureTagsAdded",
            "FeatureTagRemoved",
            "ShippingAddressUpdated",
            "CounterUpdated",
        ],
        ..Text::PLAIN
    }),
};
/// The schema `FeatureTagAssignment`.
pub static FEATURE_TAG_ASSIGNMENT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "subscriptionUniqueIds",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &SUBSCRIPTION_ID,
                        fewest: Some(1),
                        most: None,
                    }),
                },
            },
            Property {
                name: "tagNames",
                aliases: &[],
                required: true,
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
                        fewest: Some(1),
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `FeatureTagSplit`.
pub static FEATURE_TAG_SPLIT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "planFeatureTags",
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
            Property {
                name: "subscriptionFeatureTags",
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
/// The schema `FormattedAmount`.
pub static FORMATTED_AMOUNT: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text::PLAIN),
};
/// The schema `FormattedTier`.
pub static FORMATTED_TIER: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "start",
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
                name: "finish",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "price",
                aliases: &[],
                required: true,
                schema: &PRICE,
            },
            Property {
                name: "priceFormatted",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
        ],
        closed: false,
    }),
};
/// The schema `FrequencyName`.
pub static FREQUENCY_NAME: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Unassigned", "Daily", "Weekly", "Monthly", "Yearly"],
        ..Text::PLAIN
    }),
};
/// The schema `FrequencyType`.
pub static FREQUENCY_TYPE: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        values: &[(1, "Daily"), (2, "Weekly"), (3, "Monthly"), (4, "Yearly")],
        ..Integer::PLAIN
    }),
};
/// The schema `Invoice`.
pub static INVOICE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "invoiceId",
                aliases: &[],
                required: true,
                schema: &INVOICE_ID,
            },
            Property {
                name: "customerEmail",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "customerFirstName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "customerLastName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "customerUniqueId",
                aliases: &[],
                required: false,
                schema: &CUSTOMER_ID,
            },
            Property {
                name: "addressLine1",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "addressLine2",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "addressPostCode",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "addressCity",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "addressState",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "addressCountry",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "addressCountryCode",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&COUNTRY_CODE),
                },
            },
            Property {
                name: "invoiceNumber",
                aliases: &[],
                required: true,
                schema: &INVOICE_NUMBER,
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
            },
            Property {
                name: "formattedAmount",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "amount",
                aliases: &[],
                required: true,
                schema: &AMOUNT,
            },
            Property {
                name: "refundableAmount",
                aliases: &[],
                required: true,
                schema: &AMOUNT,
            },
            Property {
                name: "currency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &INVOICE_STATUS,
            },
            Property {
                name: "subTotal",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "taxTotal",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "prorationAdjustment",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "prorationFactor",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Number(Number {
                        least: Some(0.0),
                        most: Some(1.0),
                    }),
                },
            },
            Property {
                name: "taxes",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &INVOICE_TAX,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "invoiceType",
                aliases: &[],
                required: true,
                schema: &INVOICE_TYPE,
            },
            Property {
                name: "subscriptions",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &INVOICE_SUBSCRIPTION,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "companyName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "companyEmail",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "companyTaxNumber",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "companyDomain",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "companyPhoneNumberDialCountry",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "companyPhoneNumberDialCode",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "companyPhoneNumber",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "companyAddressLine1",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "companyAddressLine2",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "companyCity",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "companyState",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "companyPostCode",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "companyCountry",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "brandingLogo",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "brandingLogoBackgroundColor",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "brandingHighlightColor",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "supportUrl",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "cardType",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "cardLast4Digits",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&WRITTEN_NUMBER),
                },
            },
            Property {
                name: "cardExpiryMonth",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&WRITTEN_NUMBER),
                },
            },
            Property {
                name: "cardExpiryYear",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&WRITTEN_NUMBER),
                },
            },
            Property {
                name: "footerCompanyName",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "footerAddressLine1",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "footerAddressLine2",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "footerAddressState",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "footerAddressCity",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "footerAddressPostCode",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "footerAddressCountryISO3",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "footerEmailAddress",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "footerPhoneNumberDialCountry",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "footerPhoneNumberDialCode",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "footerPhoneNumber",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "supportContactHeading",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "supportContactContent",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "supportContactSupportUrl",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "supportContactSupportUrlButtonText",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "isAdvertEnabled",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "advertImageUrl",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "advertLinkToUrl",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `InvoiceId`.
pub static INVOICE_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `InvoiceItem`.
pub static INVOICE_ITEM: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
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
                name: "units",
                aliases: &[],
                required: true,
                schema: &WRITTEN_NUMBER,
            },
            Property {
                name: "unitPrice",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "discounts",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "amount",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
        ],
        closed: false,
    }),
};
/// The schema `InvoiceNumber`.
pub static INVOICE_NUMBER: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
    }),
};
/// The schema `InvoicePage`.
pub static INVOICE_PAGE: Schema = Schema {
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
                        items: &INVOICE_SUMMARY,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `InvoiceStatus`.
pub static INVOICE_STATUS: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &[
            "Pending",
            "Paid",
            "Unpaid",
            "PaidOffline",
            "ToBeWrittenOff",
            "WrittenOff",
        ],
        ..Text::PLAIN
    }),
};
/// The schema `InvoiceSubscription`.
pub static INVOICE_SUBSCRIPTION: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "subscriptionUniqueId",
                aliases: &[],
                required: false,
                schema: &SUBSCRIPTION_ID,
            },
            Property {
                name: "planName",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "billingPeriodStart",
                aliases: &[],
                required: false,
                schema: &TIMESTAMP,
            },
            Property {
                name: "billingPeriodEnd",
                aliases: &[],
                required: false,
                schema: &TIMESTAMP,
            },
            Property {
                name: "subscriptionItems",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &INVOICE_ITEM,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `InvoiceSummary`.
pub static INVOICE_SUMMARY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "invoiceId",
                aliases: &[],
                required: true,
                schema: &INVOICE_ID,
            },
            Property {
                name: "invoiceNumber",
                aliases: &[],
                required: true,
                schema: &INVOICE_NUMBER,
            },
            Property {
                name: "customerId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_NUMBER,
            },
            Property {
                name: "customerUniqueId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_ID,
            },
            Property {
                name: "customerFirstName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "customerLastName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "customerFullName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
            },
            Property {
                name: "amount",
                aliases: &[],
                required: true,
                schema: &AMOUNT,
            },
            Property {
                name: "formattedAmount",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &INVOICE_STATUS,
            },
            Property {
                name: "currency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
        ],
        closed: false,
    }),
};
/// The schema `InvoiceTax`.
pub static INVOICE_TAX: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "name",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "rate",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "amount",
                aliases: &[],
                required: false,
                schema: &FORMATTED_AMOUNT,
            },
        ],
        closed: false,
    }),
};
/// The schema `InvoiceType`.
pub static INVOICE_TYPE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Renewal", "OneTimeCharge", "Refund", "OneTimeCredit"],
        ..Text::PLAIN
    }),
};
/// The schema `NewCustomField`.
pub static NEW_CUSTOM_FIELD: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "type",
                aliases: &[],
                required: true,
                schema: &CUSTOM_FIELD_TYPE,
            },
            Property {
                name: "label",
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
                name: "description",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(4000),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "options",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(4000),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "compulsory",
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
/// The schema `NewCustomer`.
pub static NEW_CUSTOMER: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "firstName",
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
                name: "lastName",
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
                name: "email",
                aliases: &[],
                required: true,
                schema: &EMAIL_ADDRESS,
            },
            Property {
                name: "addressLine1",
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
                name: "addressLine2",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "city",
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
                name: "state",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(255),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "country",
                aliases: &[],
                required: true,
                schema: &COUNTRY_CODE,
            },
            Property {
                name: "postCode",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        shortest: Some(1),
                        longest: Some(32),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "cardDetails",
                aliases: &[],
                required: false,
                schema: &CARD_DETAILS,
            },
        ],
        closed: false,
    }),
};
/// The schema `NewCustomerSubscription`.
pub static NEW_CUSTOMER_SUBSCRIPTION: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "cycleId",
                aliases: &[],
                required: true,
                schema: &CYCLE_ID,
            },
            Property {
                name: "units",
                aliases: &["Units"],
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
                name: "address",
                aliases: &[],
                required: false,
                schema: &ADDRESS,
            },
            Property {
                name: "shippingAddress",
                aliases: &[],
                required: false,
                schema: &ADDRESS,
            },
            Property {
                name: "additionalEmail",
                aliases: &[],
                required: false,
                schema: &EMAIL_ADDRESS,
            },
            Property {
                name: "phoneNumberDialCountry",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(3),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "phoneNumberDialCode",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(8),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "phoneNumber",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(32),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "marketingConsent",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "taxRegNumber",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(64),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "ipAddress",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(45),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "customFieldResponse",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &CUSTOM_FIELD_ANSWER,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "addOns",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &ADD_ON_SELECTION,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "allowances",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &ALLOWANCE_ID,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "couponCodes",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &COUPON_REDEMPTION,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `NewCycle`.
pub static NEW_CYCLE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "frequency",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(365),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "frequencyType",
                aliases: &[],
                required: true,
                schema: &FREQUENCY_TYPE,
            },
            Property {
                name: "price",
                aliases: &[],
                required: true,
                schema: &PRICE,
            },
            Property {
                name: "billingDateType",
                aliases: &[],
                required: true,
                schema: &BILLING_DATE_TYPE,
            },
            Property {
                name: "visibility",
                aliases: &[],
                required: true,
                schema: &VISIBILITY,
            },
            Property {
                name: "freeTrial",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        most: Some(365),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "freeTrialFrequencyType",
                aliases: &[],
                required: false,
                schema: &FREQUENCY_TYPE,
            },
            Property {
                name: "contractTerm",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        most: Some(365),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "contractTermFrequencyType",
                aliases: &[],
                required: false,
                schema: &FREQUENCY_TYPE,
            },
            Property {
                name: "setupFeePrice",
                aliases: &[],
                required: false,
                schema: &PRICE,
            },
            Property {
                name: "freeQuantity",
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
                name: "fixedBillingDateDay",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(28),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "fixedBillingDateMonth",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(12),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "proRateOption",
                aliases: &[],
                required: false,
                schema: &PRO_RATE_OPTION,
            },
            Property {
                name: "tiers",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &TIER,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `NewCycles`.
pub static NEW_CYCLES: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "cyclesInputModel",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &NEW_CYCLE,
                        fewest: Some(1),
                        most: None,
                    }),
                },
            },
            Property {
                name: "addonPlanInputModels",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &PLAN_ADD_ON,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "allowancePlanInputModel",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &PLAN_ALLOWANCE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `NewPlan`.
pub static NEW_PLAN: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "description",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(2000),
                        ..Text::PLAIN
                    }),
                },
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
                name: "displayName",
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
                name: "pricingModel",
                aliases: &[],
                required: true,
                schema: &PRICING_MODEL_TYPE,
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
                name: "visibility",
                aliases: &[],
                required: false,
                schema: &VISIBILITY,
            },
            Property {
                name: "redirectUrl",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(2048),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "alertEmail",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&EMAIL_ADDRESS),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `NewProduct`.
pub static NEW_PRODUCT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "description",
                aliases: &["decription"],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(2000),
                        ..Text::PLAIN
                    }),
                },
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
                name: "displayName",
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
                name: "visibility",
                aliases: &[],
                required: false,
                schema: &VISIBILITY,
            },
            Property {
                name: "billingCurrency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "typeOfProduct",
                aliases: &[],
                required: false,
                schema: &PRODUCT_TYPE,
            },
            Property {
                name: "isShippingAddressRequired",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isShippingAddressValidationRequired",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isBillingAddressValidationRequired",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isAdditionalEmailRequired",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isPhoneNumberRequired",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isMarketingConsentRequired",
                aliases: &["is MarketingConsentRequired"],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "alertEmail",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&EMAIL_ADDRESS),
                },
            },
            Property {
                name: "orderedCustomFields",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &CUSTOM_FIELD_ID,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "productCountryLimitation",
                aliases: &["productCountryLimitations"],
                required: false,
                schema: &PRODUCT_COUNTRY_LIMITATION,
            },
            Property {
                name: "isAnyCountryAllowed",
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
/// The schema `NewRefund`.
pub static NEW_REFUND: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "invoiceNumber",
                aliases: &[],
                required: true,
                schema: &INVOICE_NUMBER,
            },
            Property {
                name: "amount",
                aliases: &[],
                required: true,
                schema: &POSITIVE_AMOUNT,
            },
        ],
        closed: false,
    }),
};
/// The schema `NewSubscription`.
pub static NEW_SUBSCRIPTION: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "firstName",
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
                name: "lastName",
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
                name: "email",
                aliases: &[],
                required: true,
                schema: &EMAIL_ADDRESS,
            },
            Property {
                name: "cycleId",
                aliases: &[],
                required: true,
                schema: &CYCLE_ID,
            },
            Property {
                name: "units",
                aliases: &["Units"],
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
                name: "address",
                aliases: &[],
                required: true,
                schema: &ADDRESS,
            },
            Property {
                name: "shippingAddress",
                aliases: &[],
                required: false,
                schema: &ADDRESS,
            },
            Property {
                name: "additionalEmail",
                aliases: &[],
                required: false,
                schema: &EMAIL_ADDRESS,
            },
            Property {
                name: "phoneNumberDialCountry",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(3),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "phoneNumberDialCode",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(8),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "phoneNumber",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text {
                        longest: Some(32),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "marketingConsent",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "customFieldResponse",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &CUSTOM_FIELD_ANSWER,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "addOns",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &ADD_ON_SELECTION,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "allowances",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &ALLOWANCE_ID,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "couponCodes",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &COUPON_REDEMPTION,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "cardDetails",
                aliases: &[],
                required: true,
                schema: &CARD_DETAILS,
            },
        ],
        closed: false,
    }),
};
/// The schema `OneTimeCharge`.
pub static ONE_TIME_CHARGE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "description",
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
                name: "currencyCode",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "amount",
                aliases: &[],
                required: true,
                schema: &CHARGE_AMOUNT,
            },
        ],
        closed: false,
    }),
};
/// The schema `PaymentCardToken`.
pub static PAYMENT_CARD_TOKEN: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        longest: Some(255),
        ..Text::PLAIN
    }),
};
/// The schema `PaymentLog`.
pub static PAYMENT_LOG: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "paymentLogId",
                aliases: &[],
                required: true,
                schema: &PAYMENT_LOG_ID,
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
            },
            Property {
                name: "gatewayId",
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
                name: "gatewayName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "reference",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "paymentMethod",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &PAYMENT_LOG_STATUS,
            },
        ],
        closed: false,
    }),
};
/// The schema `PaymentLogId`.
pub static PAYMENT_LOG_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `PaymentLogStatus`.
pub static PAYMENT_LOG_STATUS: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["success", "failed"],
        ..Text::PLAIN
    }),
};
/// The schema `Plan`.
pub static PLAN: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "description",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "planId",
                aliases: &[],
                required: true,
                schema: &PLAN_ID,
            },
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
                name: "displayName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "pricingModelType",
                aliases: &[],
                required: true,
                schema: &PRICING_MODEL_TYPE,
            },
            Property {
                name: "productId",
                aliases: &[],
                required: true,
                schema: &PRODUCT_ID,
            },
            Property {
                name: "cycles",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &CYCLE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "featureTags",
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
            Property {
                name: "visibility",
                aliases: &[],
                required: true,
                schema: &VISIBILITY_NAME,
            },
            Property {
                name: "redirectUrl",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "hasActiveSubscription",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "alertEmail",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `PlanAddOn`.
pub static PLAN_ADD_ON: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "addonId",
                aliases: &[],
                required: true,
                schema: &ADD_ON_ID,
            },
            Property {
                name: "isForced",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "addonPriceModels",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &PLAN_ADD_ON_PRICE_MODEL,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `PlanAddOnPriceModel`.
pub static PLAN_ADD_ON_PRICE_MODEL: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "currencyIso3Code",
                aliases: &[],
                required: false,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "frequency",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(365),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "frequencyType",
                aliases: &[],
                required: false,
                schema: &FREQUENCY_TYPE,
            },
            Property {
                name: "flatFeePrice",
                aliases: &[],
                required: false,
                schema: &PRICE,
            },
            Property {
                name: "pricePerUnit",
                aliases: &[],
                required: false,
                schema: &PRICE,
            },
            Property {
                name: "unitTiers",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &TIER,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `PlanAllowance`.
pub static PLAN_ALLOWANCE: Schema = Schema {
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
                name: "isForced",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "allowancePriceModels",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &PLAN_ALLOWANCE_PRICE_MODEL,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `PlanAllowancePriceModel`.
pub static PLAN_ALLOWANCE_PRICE_MODEL: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "currencyIso3Code",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "frequency",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(365),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "frequencyType",
                aliases: &[],
                required: true,
                schema: &FREQUENCY_TYPE,
            },
            Property {
                name: "includedUnits",
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
                name: "pricePerUnit",
                aliases: &[],
                required: false,
                schema: &PRICE,
            },
            Property {
                name: "unitTiers",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &TIER,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `PlanChange`.
pub static PLAN_CHANGE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "customerUniqueId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_ID,
            },
            Property {
                name: "planId",
                aliases: &[],
                required: true,
                schema: &PLAN_ID,
            },
            Property {
                name: "cycleId",
                aliases: &[],
                required: true,
                schema: &CYCLE_ID,
            },
            Property {
                name: "planChangeType",
                aliases: &[],
                required: false,
                schema: &PLAN_CHANGE_TYPE,
            },
            Property {
                name: "units",
                aliases: &["Units"],
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
                name: "addOns",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &ADD_ON_SELECTION,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "allowances",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &ALLOWANCE_ID,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "issueRefund",
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
/// The schema `PlanChangeType`.
pub static PLAN_CHANGE_TYPE: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        values: &[(1, "Immediate"), (2, "OnRenewal")],
        ..Integer::PLAIN
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
/// The schema `PlanOrder`.
pub static PLAN_ORDER: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "orderedPlanIds",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &PLAN_ID,
                        fewest: Some(1),
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `PlanPricingModel`.
pub static PLAN_PRICING_MODEL: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "pricingModelId",
                aliases: &[],
                required: true,
                schema: &PRICING_MODEL_ID,
            },
            Property {
                name: "frequency",
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
                name: "frequencyType",
                aliases: &[],
                required: true,
                schema: &FREQUENCY_NAME,
            },
            Property {
                name: "freeTrial",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "freeTrialFrequencyType",
                aliases: &[],
                required: true,
                schema: &FREQUENCY_NAME,
            },
            Property {
                name: "contractTerm",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "contractTermFrequencyType",
                aliases: &[],
                required: true,
                schema: &FREQUENCY_NAME,
            },
            Property {
                name: "setupFeePrice",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&PRICE),
                },
            },
            Property {
                name: "setupFeePriceFormatted",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&FORMATTED_AMOUNT),
                },
            },
            Property {
                name: "freeQuantity",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "billingDateType",
                aliases: &[],
                required: true,
                schema: &BILLING_DATE_TYPE_NAME,
            },
            Property {
                name: "fixedBillingDateDay",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(28),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "fixedBillingDateMonth",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        most: Some(12),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "proRateOption",
                aliases: &[],
                required: true,
                schema: &PRO_RATE_OPTION_NAME,
            },
            Property {
                name: "tiers",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &TIER,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `PlanUpdate`.
pub static PLAN_UPDATE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "description",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(2000),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "name",
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
                name: "displayName",
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
                name: "visibility",
                aliases: &[],
                required: false,
                schema: &VISIBILITY,
            },
            Property {
                name: "cycles",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &CYCLE_UPDATE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "redirectUrl",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(2048),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "alertEmail",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&EMAIL_ADDRESS),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `PositiveAmount`.
pub static POSITIVE_AMOUNT: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        most: Some(2147483647),
        ..Integer::PLAIN
    }),
};
/// The schema `Price`.
pub static PRICE: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(0),
        most: Some(2147483647),
        ..Integer::PLAIN
    }),
};
/// The schema `PricingModelId`.
pub static PRICING_MODEL_ID: Schema = Schema {
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
/// The schema `PricingModelType`.
pub static PRICING_MODEL_TYPE: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        values: &[
            (1, "FlatFee"),
            (2, "PerUnit"),
            (3, "Reserved"),
            (4, "Tiered"),
            (5, "Volume"),
            (6, "Ranged"),
        ],
        ..Integer::PLAIN
    }),
};
/// The schema `ProRateOption`.
pub static PRO_RATE_OPTION: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        values: &[
            (1, "DoNotProRate"),
            (2, "DoNotChargeUntilNextCycle"),
            (3, "ProRateBasedOnDaysRemaining"),
        ],
        ..Integer::PLAIN
    }),
};
/// The schema `ProRateOptionName`.
pub static PRO_RATE_OPTION_NAME: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &[
            "DoNotProRate",
            "DoNotChargeUntilNextCycle",
            "ProRateBasedOnDaysRemaining",
        ],
        ..Text::PLAIN
    }),
};
/// The schema `Product`.
pub static PRODUCT: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "description",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "productCountryLimitation",
                aliases: &[],
                required: false,
                schema: &PRODUCT_COUNTRY_LIMITATION,
            },
            Property {
                name: "productId",
                aliases: &[],
                required: true,
                schema: &PRODUCT_ID,
            },
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
                name: "visibility",
                aliases: &[],
                required: true,
                schema: &VISIBILITY,
            },
            Property {
                name: "billingCurrency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "billingCurrencyTemplate",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "displayName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "typeOfProduct",
                aliases: &[],
                required: true,
                schema: &PRODUCT_TYPE,
            },
            Property {
                name: "hasPlans",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isShippingAddressRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isShippingAddressValidationRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isBillingAddressValidationRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isAdditionalEmailRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isPhoneNumberRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isMarketingConsentRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "numberOfPlans",
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
                name: "alertEmail",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `ProductCountryLimitation`.
pub static PRODUCT_COUNTRY_LIMITATION: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "isAnyCountryAllowed",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "countrySettings",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &COUNTRY_SETTING,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `ProductId`.
pub static PRODUCT_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `ProductPage`.
pub static PRODUCT_PAGE: Schema = Schema {
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
                        items: &PRODUCT_SUMMARY,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `ProductSummary`.
pub static PRODUCT_SUMMARY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "description",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "productId",
                aliases: &[],
                required: true,
                schema: &PRODUCT_ID,
            },
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
                name: "visibility",
                aliases: &[],
                required: true,
                schema: &VISIBILITY,
            },
            Property {
                name: "billingCurrency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "billingCurrencyTemplate",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "displayName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "typeOfProduct",
                aliases: &[],
                required: true,
                schema: &PRODUCT_TYPE,
            },
            Property {
                name: "hasPlans",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isShippingAddressRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isShippingAddressValidationRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isBillingAddressValidationRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isAdditionalEmailRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isPhoneNumberRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isMarketingConsentRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "numberOfPlans",
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
                name: "alertEmail",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "customFields",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &CUSTOM_FIELD,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "orderedCustomFields",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &CUSTOM_FIELD_ID,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `ProductType`.
pub static PRODUCT_TYPE: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        values: &[(1, "Tiered"), (2, "MultiSku")],
        ..Integer::PLAIN
    }),
};
/// The schema `ProductUpdate`.
pub static PRODUCT_UPDATE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "description",
                aliases: &["decription"],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text {
                        longest: Some(2000),
                        ..Text::PLAIN
                    }),
                },
            },
            Property {
                name: "name",
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
                name: "displayName",
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
                name: "visibility",
                aliases: &[],
                required: false,
                schema: &VISIBILITY,
            },
            Property {
                name: "billingCurrency",
                aliases: &[],
                required: false,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "typeOfProduct",
                aliases: &[],
                required: false,
                schema: &PRODUCT_TYPE,
            },
            Property {
                name: "isShippingAddressRequired",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isShippingAddressValidationRequired",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isBillingAddressValidationRequired",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isAdditionalEmailRequired",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isPhoneNumberRequired",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isMarketingConsentRequired",
                aliases: &["is MarketingConsentRequired"],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "alertEmail",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&EMAIL_ADDRESS),
                },
            },
            Property {
                name: "orderedCustomFields",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &CUSTOM_FIELD_ID,
                        fewest: None,
                        most: None,
                    }),
                },
            },
            Property {
                name: "productCountryLimitation",
                aliases: &["productCountryLimitations"],
                required: false,
                schema: &PRODUCT_COUNTRY_LIMITATION,
            },
        ],
        closed: false,
    }),
};
/// The schema `Refund`.
pub static REFUND: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "invoiceNumber",
                aliases: &[],
                required: true,
                schema: &INVOICE_NUMBER,
            },
            Property {
                name: "amount",
                aliases: &[],
                required: true,
                schema: &AMOUNT,
            },
        ],
        closed: false,
    }),
};
/// The schema `RenewalDate`.
pub static RENEWAL_DATE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_1),
        ..Text::PLAIN
    }),
};
/// The schema `RenewalDateUpdate`.
pub static RENEWAL_DATE_UPDATE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "newRenewalDate",
                aliases: &[],
                required: false,
                schema: &RENEWAL_DATE,
            },
            Property {
                name: "pauseSubscription",
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
/// The schema `Subscription`.
pub static SUBSCRIPTION: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "subscriptionId",
                aliases: &[],
                required: true,
                schema: &SUBSCRIPTION_NUMBER,
            },
            Property {
                name: "subscriptionUniqueId",
                aliases: &[],
                required: true,
                schema: &SUBSCRIPTION_ID,
            },
            Property {
                name: "customerId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_NUMBER,
            },
            Property {
                name: "customerUniqueId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_ID,
            },
            Property {
                name: "customerEmail",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "customerFullname",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "productId",
                aliases: &[],
                required: true,
                schema: &PRODUCT_ID,
            },
            Property {
                name: "productName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "productVisibility",
                aliases: &[],
                required: true,
                schema: &VISIBILITY_NAME,
            },
            Property {
                name: "planId",
                aliases: &[],
                required: true,
                schema: &PLAN_ID,
            },
            Property {
                name: "planIdNext",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&PLAN_ID),
                },
            },
            Property {
                name: "planName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "visibility",
                aliases: &[],
                required: true,
                schema: &VISIBILITY_NAME,
            },
            Property {
                name: "cycleId",
                aliases: &[],
                required: true,
                schema: &CYCLE_ID,
            },
            Property {
                name: "cycleIdNext",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&CYCLE_ID),
                },
            },
            Property {
                name: "units",
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
                name: "unitsNext",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "planPricingModel",
                aliases: &[],
                required: true,
                schema: &PLAN_PRICING_MODEL,
            },
            Property {
                name: "nextPlanPricingModel",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&PLAN_PRICING_MODEL),
                },
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &SUBSCRIPTION_STATUS,
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &ZONELESS_TIMESTAMP,
            },
            Property {
                name: "contractMinimumTermEnd",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&ZONELESS_TIMESTAMP),
                },
            },
            Property {
                name: "companyCurrency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "currency",
                aliases: &[],
                required: true,
                schema: &CURRENCY_CODE,
            },
            Property {
                name: "nextBillingDate",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&ZONELESS_TIMESTAMP),
                },
            },
            Property {
                name: "nextBillingAmount",
                aliases: &[],
                required: true,
                schema: &AMOUNT,
            },
            Property {
                name: "nextBillingAmountFormatted",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "nextCycleRecurringBillingAmount",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "totalRevenue",
                aliases: &[],
                required: true,
                schema: &AMOUNT,
            },
            Property {
                name: "totalRevenueFormatted",
                aliases: &[],
                required: true,
                schema: &FORMATTED_AMOUNT,
            },
            Property {
                name: "isBillingAddressValidationRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isShippingAddressRequired",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "isShippingAddressValidationRequired",
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
/// The schema `SubscriptionAddOn`.
pub static SUBSCRIPTION_ADD_ON: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "id",
                aliases: &[],
                required: true,
                schema: &ADD_ON_ID,
            },
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
                name: "isForced",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "quantity",
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
                name: "quantityNext",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(0),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "nextUpdate",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Reference(&TIMESTAMP),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `SubscriptionAddOns`.
pub static SUBSCRIPTION_ADD_ONS: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "addons",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &SUBSCRIPTION_ADD_ON,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `SubscriptionAllowance`.
pub static SUBSCRIPTION_ALLOWANCE: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "id",
                aliases: &[],
                required: true,
                schema: &ALLOWANCE_ID,
            },
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
                name: "isForced",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "usage",
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
                name: "includedUnits",
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
        ],
        closed: false,
    }),
};
/// The schema `SubscriptionAllowances`.
pub static SUBSCRIPTION_ALLOWANCES: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "allowances",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::List(List {
                        items: &SUBSCRIPTION_ALLOWANCE,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `SubscriptionCreated`.
pub static SUBSCRIPTION_CREATED: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "customerUniqueId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_ID,
            },
            Property {
                name: "subscriptionUniqueId",
                aliases: &[],
                required: true,
                schema: &SUBSCRIPTION_ID,
            },
        ],
        closed: false,
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
/// The schema `SubscriptionNumber`.
pub static SUBSCRIPTION_NUMBER: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
};
/// The schema `SubscriptionPage`.
pub static SUBSCRIPTION_PAGE: Schema = Schema {
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
                        items: &SUBSCRIPTION_SUMMARY,
                        fewest: None,
                        most: None,
                    }),
                },
            },
        ],
        closed: false,
    }),
};
/// The schema `SubscriptionStatus`.
pub static SUBSCRIPTION_STATUS: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Active", "InTrial", "Paused", "Suspended", "Cancelled"],
        ..Text::PLAIN
    }),
};
/// The schema `SubscriptionSummary`.
pub static SUBSCRIPTION_SUMMARY: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "subscriptionId",
                aliases: &[],
                required: true,
                schema: &SUBSCRIPTION_NUMBER,
            },
            Property {
                name: "subscriptionUniqueId",
                aliases: &["subscriptionUniqueID"],
                required: true,
                schema: &SUBSCRIPTION_ID,
            },
            Property {
                name: "customerId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_NUMBER,
            },
            Property {
                name: "customerUniqueId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_ID,
            },
            Property {
                name: "customerEmail",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "customerFullname",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "planId",
                aliases: &[],
                required: true,
                schema: &PLAN_ID,
            },
            Property {
                name: "planName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "productId",
                aliases: &[],
                required: true,
                schema: &PRODUCT_ID,
            },
            Property {
                name: "productName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
            },
            Property {
                name: "status",
                aliases: &[],
                required: true,
                schema: &SUBSCRIPTION_STATUS,
            },
            Property {
                name: "isInFreeTrial",
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
/// The schema `Tier`.
pub static TIER: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "start",
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
                name: "finish",
                aliases: &[],
                required: false,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Integer(Integer {
                        least: Some(1),
                        narrow: true,
                        ..Integer::PLAIN
                    }),
                },
            },
            Property {
                name: "price",
                aliases: &[],
                required: true,
                schema: &PRICE,
            },
        ],
        closed: false,
    }),
};
/// The schema `Timestamp`.
pub static TIMESTAMP: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        format: Some(Format::DateTime),
        ..Text::PLAIN
    }),
};
/// The schema `UpdatedCustomer`.
pub static UPDATED_CUSTOMER: Schema = Schema {
    nullable: false,
    kind: Kind::Object(Object {
        properties: &[
            Property {
                name: "customerId",
                aliases: &[],
                required: true,
                schema: &WRITTEN_NUMBER,
            },
            Property {
                name: "uniqueId",
                aliases: &[],
                required: true,
                schema: &CUSTOMER_ID,
            },
            Property {
                name: "firstName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "lastName",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "email",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "additionalEmail",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "phoneNumberDialCountry",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "phoneNumberDialCode",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "phoneNumber",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: true,
                    kind: Kind::Text(Text::PLAIN),
                },
            },
            Property {
                name: "billingAddress",
                aliases: &[],
                required: true,
                schema: &ADDRESS,
            },
            Property {
                name: "isMarketingConsentGiven",
                aliases: &[],
                required: true,
                schema: &Schema {
                    nullable: false,
                    kind: Kind::Boolean,
                },
            },
            Property {
                name: "createdOn",
                aliases: &[],
                required: true,
                schema: &TIMESTAMP,
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
/// The schema `Visibility`.
pub static VISIBILITY: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        values: &[(0, "Public"), (1, "Hidden"), (2, "Internal"), (3, "OffSale")],
        ..Integer::PLAIN
    }),
};
/// The schema `VisibilityName`.
pub static VISIBILITY_NAME: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        values: &["Public", "Hidden", "Internal", "OffSale"],
        ..Text::PLAIN
    }),
};
/// The schema `WrittenNumber`.
pub static WRITTEN_NUMBER: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
    }),
};
/// The schema `ZonelessTimestamp`.
pub static ZONELESS_TIMESTAMP: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        pattern: Some(&PATTERN_4),
        ..Text::PLAIN
    }),
};
/// The pattern `^(20[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|20([02468][048]|[13579][26])-02-29)(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$`.
pub static PATTERN_1: Pattern = Pattern::new(
    "^(20[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|20([02468][048]|[13579][26])-02-29)(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$",
);
/// The pattern `^[!-?A-~]+@[!-?A-~]+$`.
pub static PATTERN_2: Pattern = Pattern::new("^[!-?A-~]+@[!-?A-~]+$");
/// The pattern `^[0-9]{4}$`.
pub static PATTERN_3: Pattern = Pattern::new("^[0-9]{4}$");
/// The pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?$`.
pub static PATTERN_4: Pattern = Pattern::new(
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?$",
);
/// The pattern `^[A-Z]{3}$`.
pub static PATTERN_5: Pattern = Pattern::new("^[A-Z]{3}$");
