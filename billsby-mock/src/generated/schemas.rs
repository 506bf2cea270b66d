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
/// The schema `AllowanceId`.
pub static ALLOWANCE_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
    }),
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
/// The schema `CountryCode`.
pub static COUNTRY_CODE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(3),
        longest: Some(3),
        pattern: Some(&PATTERN_4),
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
/// The schema `CurrencyCode`.
pub static CURRENCY_CODE: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(3),
        longest: Some(3),
        pattern: Some(&PATTERN_4),
        ..Text::PLAIN
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
/// The schema `CustomerId`.
pub static CUSTOMER_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
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
/// The schema `CycleId`.
pub static CYCLE_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        least: Some(1),
        ..Integer::PLAIN
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
/// The schema `FrequencyType`.
pub static FREQUENCY_TYPE: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        values: &[(1, "Daily"), (2, "Weekly"), (3, "Monthly"), (4, "Yearly")],
        ..Integer::PLAIN
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
/// The schema `SubscriptionId`.
pub static SUBSCRIPTION_ID: Schema = Schema {
    nullable: false,
    kind: Kind::Text(Text {
        shortest: Some(1),
        ..Text::PLAIN
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
/// The schema `Visibility`.
pub static VISIBILITY: Schema = Schema {
    nullable: false,
    kind: Kind::Integer(Integer {
        narrow: true,
        values: &[(0, "Public"), (1, "Hidden"), (2, "Internal"), (3, "OffSale")],
        ..Integer::PLAIN
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
/// The pattern `^[A-Z]{3}$`.
pub static PATTERN_4: Pattern = Pattern::new("^[A-Z]{3}$");
