// @generated from the API description. Do not edit: change the description and regenerate.

//! What a valid request of each operation may be.
use crate::strategy::*;
use proptest::strategy::BoxedStrategy;
use serde_json::Value;
/// Valid requests of `operation`; none for an unknown one.
#[allow(clippy::too_many_lines)]
pub fn request(operation: &str) -> Option<BoxedStrategy<Value>> {
    Some(
        match operation {
            "list_customers" => {
                object(
                    vec![
                        property("page", true, integer(1i64, 2147483647i64)),
                        property("pageSize", true, integer(1i64, 100i64)),
                        property("search", false, text(None, None)),
                    ],
                )
            }
            "create_customer" => object(vec![property("body", true, new_customer()),]),
            "get_customer" => {
                object(
                    vec![property("customerUniqueId", true, path_value(customer_id())),],
                )
            }
            "update_customer" => {
                object(
                    vec![
                        property("customerUniqueId", true, path_value(customer_id())),
                        property("body", true, customer_update()),
                    ],
                )
            }
            "delete_customer" => {
                object(
                    vec![property("customerUniqueId", true, path_value(customer_id())),],
                )
            }
            "list_customer_subscriptions" => {
                object(
                    vec![property("customerUniqueId", true, path_value(customer_id())),],
                )
            }
            "add_customer_subscription" => {
                object(
                    vec![
                        property("customerUniqueId", true, path_value(customer_id())),
                        property("body", true, new_customer_subscription()),
                    ],
                )
            }
            "list_customer_feature_tags" => {
                object(
                    vec![property("customerUniqueId", true, path_value(customer_id())),],
                )
            }
            "request_payment_details_update" => {
                object(
                    vec![property("customerUniqueId", true, path_value(customer_id())),],
                )
            }
            "update_payment_card" => {
                object(
                    vec![
                        property("customerUniqueId", true, path_value(customer_id())),
                        property("body", true, card_details()),
                    ],
                )
            }
            "erase_customer_data" => {
                object(
                    vec![property("customerUniqueId", true, path_value(customer_id())),],
                )
            }
            "list_customer_invoices" => {
                object(
                    vec![property("customerUniqueId", true, path_value(customer_id())),],
                )
            }
            "create_one_time_charge" => {
                object(
                    vec![
                        property("customerUniqueId", true, path_value(customer_id())),
                        property("body", true, one_time_charge()),
                    ],
                )
            }
            "list_payment_logs" => {
                object(
                    vec![
                        property("customerUniqueId", true, path_value(customer_id())),
                        property("invoiceNumber", true, path_value(invoice_number())),
                    ],
                )
            }
            "refund_invoice" => {
                object(
                    vec![
                        property("customerUniqueId", true, path_value(customer_id())),
                        property("body", true, new_refund()),
                    ],
                )
            }
            "list_customer_credit_notes" => {
                object(
                    vec![property("customerUniqueId", true, path_value(customer_id())),],
                )
            }
            "list_subscriptions" => {
                object(
                    vec![
                        property("page", true, integer(1i64, 2147483647i64)),
                        property("pageSize", true, integer(1i64, 100i64)),
                        property("orderBy", false, text(Some(1u64), None)),
                        property("orderByDescending", false, text(Some(1u64), None)),
                        property("isActive", false, boolean()), property("isInFreeTrial",
                        false, boolean()), property("productName", false, text(None,
                        None)), property("planName", false, text(None, None)),
                    ],
                )
            }
            "create_subscription" => {
                object(vec![property("body", true, new_subscription()),])
            }
            "get_subscription" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())),
                    ],
                )
            }
            "cancel_subscription" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())), property("customerUniqueId",
                        true, customer_id()),
                    ],
                )
            }
            "get_shipping_address" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())),
                    ],
                )
            }
            "update_shipping_address" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())), property("body", true,
                        address()),
                    ],
                )
            }
            "change_subscription_plan" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())), property("body", true,
                        plan_change()),
                    ],
                )
            }
            "update_renewal_date" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())), property("body", true,
                        renewal_date_update()),
                    ],
                )
            }
            "list_subscription_event_logs" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())), property("page", true,
                        integer(1i64, 2147483647i64)), property("pageSize", true,
                        integer(1i64, 100i64)),
                    ],
                )
            }
            "list_subscription_feature_tags" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())),
                    ],
                )
            }
            "get_subscription_feature_tag_split" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())),
                    ],
                )
            }
            "add_feature_tags" => {
                object(vec![property("body", true, feature_tag_assignment()),])
            }
            "remove_feature_tag" => {
                object(
                    vec![
                        property("tagname", true, path_value(text(Some(1u64), None))),
                        property("subsId", false, subscription_id()),
                    ],
                )
            }
            "list_subscription_add_ons" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())),
                    ],
                )
            }
            "list_subscription_allowances" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())),
                    ],
                )
            }
            "get_invoice" => {
                object(
                    vec![property("invoiceNumber", true, path_value(invoice_number())),],
                )
            }
            "list_invoices" => {
                object(
                    vec![
                        property("page", true, integer(1i64, 2147483647i64)),
                        property("pageSize", true, integer(1i64, 100i64)),
                        property("query", false, text(None, None)), property("orderBy",
                        false, text(Some(1u64), None)), property("orderByDescending",
                        false, text(Some(1u64), None)), property("isPending", false,
                        boolean()), property("isPaid", false, boolean()),
                        property("isUnpaid", false, boolean()), property("isPaidOffline",
                        false, boolean()), property("isWrittenOff", false, boolean()),
                    ],
                )
            }
            "reattempt_invoice_payment" => {
                object(
                    vec![property("invoiceNumber", true, path_value(invoice_number())),],
                )
            }
            "mark_invoice_paid_offline" => {
                object(
                    vec![property("invoiceNumber", true, path_value(invoice_number())),],
                )
            }
            "write_off_invoice" => {
                object(
                    vec![property("invoiceNumber", true, path_value(invoice_number())),],
                )
            }
            "list_credit_notes" => {
                object(
                    vec![
                        property("page", true, integer(1i64, 2147483647i64)),
                        property("pageSize", true, integer(1i64, 100i64)),
                        property("query", false, text(None, None)), property("orderBy",
                        false, text(Some(1u64), None)), property("orderByDescending",
                        false, text(Some(1u64), None)), property("isPending", false,
                        boolean()), property("isPaid", false, boolean()),
                        property("isFailed", false, boolean()),
                    ],
                )
            }
            "reattempt_credit_note_payment" => {
                object(
                    vec![
                        property("creditNoteNumber", true, path_value(invoice_number())),
                    ],
                )
            }
            "list_products" => {
                object(
                    vec![
                        property("page", true, integer(1i64, 2147483647i64)),
                        property("pageSize", true, integer(1i64, 100i64)),
                        property("search", false, text(None, None)),
                        property("visibilityType", false, visibility()),
                    ],
                )
            }
            "create_product" => object(vec![property("body", true, new_product()),]),
            "get_product" => {
                object(vec![property("productId", true, path_value(product_id())),])
            }
            "update_product" => {
                object(
                    vec![
                        property("productId", true, path_value(product_id())),
                        property("body", true, product_update()),
                    ],
                )
            }
            "list_plans" => {
                object(vec![property("productId", true, path_value(product_id())),])
            }
            "create_plan" => {
                object(
                    vec![
                        property("productId", true, path_value(product_id())),
                        property("body", true, new_plan()),
                    ],
                )
            }
            "reorder_plans" => {
                object(
                    vec![
                        property("productId", true, path_value(product_id())),
                        property("body", true, plan_order()),
                    ],
                )
            }
            "update_plan" => {
                object(
                    vec![
                        property("productId", true, path_value(product_id())),
                        property("planId", true, path_value(plan_id())), property("body",
                        true, plan_update()),
                    ],
                )
            }
            "create_cycles" => {
                object(
                    vec![
                        property("productId", true, path_value(product_id())),
                        property("planId", true, path_value(plan_id())), property("body",
                        true, new_cycles()),
                    ],
                )
            }
            "list_add_ons" => object(vec![]),
            "get_add_on" => {
                object(vec![property("addonId", true, path_value(add_on_id())),])
            }
            "list_allowances" => object(vec![]),
            "get_allowance" => {
                object(vec![property("allowanceId", true, path_value(allowance_id())),])
            }
            "get_counter_usage" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())), property("counterId", true,
                        path_value(counter_id())), property("from", false, timestamp()),
                        property("to", false, timestamp()),
                    ],
                )
            }
            "update_counter" => {
                object(
                    vec![
                        property("subscriptionUniqueId", true,
                        path_value(subscription_id())), property("counterId", true,
                        path_value(counter_id())), property("body", true,
                        counter_update()),
                    ],
                )
            }
            "list_custom_fields" => object(vec![]),
            "create_custom_field" => {
                object(vec![property("body", true, new_custom_field()),])
            }
            "update_custom_field" => {
                object(
                    vec![
                        property("customFieldId", true, path_value(custom_field_id())),
                        property("body", true, custom_field_update()),
                    ],
                )
            }
            "list_custom_field_responses" => {
                object(
                    vec![
                        property("productId", false, product_id()),
                        property("customerUniqueId", false, customer_id()),
                    ],
                )
            }
            "update_custom_field_response" => {
                object(
                    vec![
                        property("customFieldResponseId", true,
                        path_value(custom_field_response_id())), property("body", true,
                        custom_field_response_update()),
                    ],
                )
            }
            _ => return None,
        },
    )
}
/// `AddOnId`
fn add_on_id() -> BoxedStrategy<Value> {
    integer(1i64, 9223372036854775807i64)
}
/// `AddOnSelection`
fn add_on_selection() -> BoxedStrategy<Value> {
    object(
        vec![
            property("addOnId", true, add_on_id()), property("quantity", false,
            integer(1i64, 2147483647i64))
        ],
    )
}
/// `Address`
fn address() -> BoxedStrategy<Value> {
    object(
        vec![
            property("addressLine1", true, text(Some(1u64), Some(255u64))),
            property("addressLine2", false, nullable(text(None, Some(255u64)))),
            property("city", true, text(Some(1u64), Some(255u64))), property("state",
            false, nullable(text(None, Some(255u64)))), property("country", true,
            country_code()), property("postCode", true, text(Some(1u64), Some(32u64)))
        ],
    )
}
/// `AddressPermission`
fn address_permission() -> BoxedStrategy<Value> {
    integer(-2147483648i64, 2147483647i64)
}
/// `AllowanceId`
fn allowance_id() -> BoxedStrategy<Value> {
    integer(1i64, 9223372036854775807i64)
}
/// `BillingDateType`
fn billing_date_type() -> BoxedStrategy<Value> {
    one_of(&[1i64, 2i64, 3i64])
}
/// `CardDetails`
fn card_details() -> BoxedStrategy<Value> {
    object(
        vec![
            property("fullName", true, text(Some(1u64), Some(255u64))),
            property("paymentCardToken", true, payment_card_token()),
            property("expiryMonth", true, integer(1i64, 12i64)), property("expiryYear",
            true, integer(2000i64, 2100i64)), property("cardType", true, text(Some(1u64),
            Some(64u64))), property("last4Digits", true, matching("^[0-9]{4}$"))
        ],
    )
}
/// `ChargeAmount`
fn charge_amount() -> BoxedStrategy<Value> {
    integer(-2147483647i64, 2147483647i64)
}
/// `CounterId`
fn counter_id() -> BoxedStrategy<Value> {
    text(Some(1u64), None)
}
/// `CounterOperation`
fn counter_operation() -> BoxedStrategy<Value> {
    one_of(&["Increment", "Decrement", "Set"])
}
/// `CounterUpdate`
fn counter_update() -> BoxedStrategy<Value> {
    object(
        vec![
            property("operationType", true, counter_operation()), property("value", true,
            integer(0i64, 2147483647i64))
        ],
    )
}
/// `CountryCode`
fn country_code() -> BoxedStrategy<Value> {
    matching("^[A-Z]{3}$")
}
/// `CountrySetting`
fn country_setting() -> BoxedStrategy<Value> {
    object(
        vec![
            property("countryIso3", true, country_code()), property("addressPermission",
            true, address_permission())
        ],
    )
}
/// `CouponRedemption`
fn coupon_redemption() -> BoxedStrategy<Value> {
    object(
        vec![
            property("planId", true, plan_id()), property("couponCode", true,
            text(Some(1u64), Some(255u64)))
        ],
    )
}
/// `CurrencyCode`
fn currency_code() -> BoxedStrategy<Value> {
    matching("^[A-Z]{3}$")
}
/// `CustomFieldAnswer`
fn custom_field_answer() -> BoxedStrategy<Value> {
    object(
        vec![
            property("customFieldId", true, custom_field_id()), property("value", true,
            text(None, Some(4000u64)))
        ],
    )
}
/// `CustomFieldId`
fn custom_field_id() -> BoxedStrategy<Value> {
    integer(1i64, 9223372036854775807i64)
}
/// `CustomFieldResponseId`
fn custom_field_response_id() -> BoxedStrategy<Value> {
    integer(1i64, 9223372036854775807i64)
}
/// `CustomFieldResponseUpdate`
fn custom_field_response_update() -> BoxedStrategy<Value> {
    object(vec![property("value", true, text(None, Some(4000u64)))])
}
/// `CustomFieldType`
fn custom_field_type() -> BoxedStrategy<Value> {
    one_of(&[0i64, 1i64, 2i64, 3i64, 4i64, 5i64])
}
/// `CustomFieldUpdate`
fn custom_field_update() -> BoxedStrategy<Value> {
    object(
        vec![
            property("label", false, text(Some(1u64), Some(255u64))),
            property("description", false, text(None, Some(4000u64))),
            property("options", false, nullable(text(None, Some(4000u64)))),
            property("compulsory", false, boolean())
        ],
    )
}
/// `CustomerId`
fn customer_id() -> BoxedStrategy<Value> {
    text(Some(1u64), None)
}
/// `CustomerUpdate`
fn customer_update() -> BoxedStrategy<Value> {
    object(
        vec![
            property("firstName", true, text(Some(1u64), Some(255u64))),
            property("lastName", true, text(Some(1u64), Some(255u64))), property("email",
            true, email_address()), property("phoneNumberDialCountry", false,
            nullable(text(None, Some(3u64)))), property("phoneNumberDialCode", false,
            nullable(text(None, Some(8u64)))), property("phoneNumber", false,
            nullable(text(None, Some(32u64)))), property("billingAddress", true,
            address())
        ],
    )
}
/// `CycleId`
fn cycle_id() -> BoxedStrategy<Value> {
    integer(1i64, 9223372036854775807i64)
}
/// `CycleUpdate`
fn cycle_update() -> BoxedStrategy<Value> {
    object(
        vec![
            property("cycleId", true, cycle_id()), property("frequency", false,
            integer(1i64, 365i64)), property("frequencyType", false, frequency_type()),
            property("price", false, price()), property("freeTrial", false, integer(0i64,
            365i64)), property("freeTrialFrequencyType", false, frequency_type()),
            property("setupFeePrice", false, price()), property("freeQuantity", false,
            integer(0i64, 2147483647i64)), property("billingDateType", false,
            billing_date_type()), property("fixedBillingDateDay", false, integer(1i64,
            28i64)), property("proRateOption", false, pro_rate_option()),
            property("visibility", false, visibility()), property("tiers", false,
            list(tier(), None, None))
        ],
    )
}
/// `EmailAddress`
fn email_address() -> BoxedStrategy<Value> {
    matching("^[!-?A-~]+@[!-?A-~]+$")
}
/// `FeatureTagAssignment`
fn feature_tag_assignment() -> BoxedStrategy<Value> {
    object(
        vec![
            property("subscriptionUniqueIds", true, list(subscription_id(), Some(1u64),
            None)), property("tagNames", true, list(text(Some(1u64), Some(255u64)),
            Some(1u64), None))
        ],
    )
}
/// `FrequencyType`
fn frequency_type() -> BoxedStrategy<Value> {
    one_of(&[1i64, 2i64, 3i64, 4i64])
}
/// `InvoiceNumber`
fn invoice_number() -> BoxedStrategy<Value> {
    text(Some(1u64), None)
}
/// `NewCustomField`
fn new_custom_field() -> BoxedStrategy<Value> {
    object(
        vec![
            property("type", true, custom_field_type()), property("label", true,
            text(Some(1u64), Some(255u64))), property("description", true, text(None,
            Some(4000u64))), property("options", false, nullable(text(None,
            Some(4000u64)))), property("compulsory", true, boolean())
        ],
    )
}
/// `NewCustomer`
fn new_customer() -> BoxedStrategy<Value> {
    object(
        vec![
            property("firstName", true, text(Some(1u64), Some(255u64))),
            property("lastName", true, text(Some(1u64), Some(255u64))), property("email",
            true, email_address()), property("addressLine1", true, text(Some(1u64),
            Some(255u64))), property("addressLine2", false, nullable(text(None,
            Some(255u64)))), property("city", true, text(Some(1u64), Some(255u64))),
            property("state", false, nullable(text(None, Some(255u64)))),
            property("country", true, country_code()), property("postCode", true,
            text(Some(1u64), Some(32u64))), property("cardDetails", false,
            card_details())
        ],
    )
}
/// `NewCustomerSubscription`
fn new_customer_subscription() -> BoxedStrategy<Value> {
    object(
        vec![
            property("cycleId", true, cycle_id()), property("units", false, integer(1i64,
            2147483647i64)), property("address", false, address()),
            property("shippingAddress", false, address()), property("additionalEmail",
            false, email_address()), property("phoneNumberDialCountry", false, text(None,
            Some(3u64))), property("phoneNumberDialCode", false, text(None, Some(8u64))),
            property("phoneNumber", false, text(None, Some(32u64))),
            property("marketingConsent", false, boolean()), property("taxRegNumber",
            false, text(None, Some(64u64))), property("ipAddress", false, text(None,
            Some(45u64))), property("customFieldResponse", false,
            list(custom_field_answer(), None, None)), property("addOns", false,
            list(add_on_selection(), None, None)), property("allowances", false,
            list(allowance_id(), None, None)), property("couponCodes", false,
            list(coupon_redemption(), None, None))
        ],
    )
}
/// `NewCycle`
fn new_cycle() -> BoxedStrategy<Value> {
    object(
        vec![
            property("frequency", true, integer(1i64, 365i64)), property("frequencyType",
            true, frequency_type()), property("price", true, price()),
            property("billingDateType", true, billing_date_type()),
            property("visibility", true, visibility()), property("freeTrial", false,
            integer(0i64, 365i64)), property("freeTrialFrequencyType", false,
            frequency_type()), property("contractTerm", false, integer(0i64, 365i64)),
            property("contractTermFrequencyType", false, frequency_type()),
            property("setupFeePrice", false, price()), property("freeQuantity", false,
            integer(0i64, 2147483647i64)), property("fixedBillingDateDay", false,
            integer(1i64, 28i64)), property("fixedBillingDateMonth", false, integer(1i64,
            12i64)), property("proRateOption", false, pro_rate_option()),
            property("tiers", false, list(tier(), None, None))
        ],
    )
}
/// `NewCycles`
fn new_cycles() -> BoxedStrategy<Value> {
    object(
        vec![
            property("cyclesInputModel", true, list(new_cycle(), Some(1u64), None)),
            property("addonPlanInputModels", true, list(plan_add_on(), None, None)),
            property("allowancePlanInputModel", false, list(plan_allowance(), None,
            None))
        ],
    )
}
/// `NewPlan`
fn new_plan() -> BoxedStrategy<Value> {
    object(
        vec![
            property("description", false, nullable(text(None, Some(2000u64)))),
            property("name", true, text(Some(1u64), Some(255u64))),
            property("displayName", true, text(Some(1u64), Some(255u64))),
            property("pricingModel", true, pricing_model_type()), property("featureTags",
            false, list(text(Some(1u64), Some(255u64)), None, None)),
            property("visibility", false, visibility()), property("redirectUrl", false,
            nullable(text(None, Some(2048u64)))), property("alertEmail", false,
            nullable(email_address()))
        ],
    )
}
/// `NewProduct`
fn new_product() -> BoxedStrategy<Value> {
    object(
        vec![
            property("description", false, nullable(text(None, Some(2000u64)))),
            property("name", true, text(Some(1u64), Some(255u64))),
            property("displayName", true, text(Some(1u64), Some(255u64))),
            property("visibility", false, visibility()), property("billingCurrency",
            true, currency_code()), property("typeOfProduct", false, product_type()),
            property("isShippingAddressRequired", false, boolean()),
            property("isShippingAddressValidationRequired", false, boolean()),
            property("isBillingAddressValidationRequired", false, boolean()),
            property("isAdditionalEmailRequired", false, boolean()),
            property("isPhoneNumberRequired", false, boolean()),
            property("isMarketingConsentRequired", false, boolean()),
            property("alertEmail", false, nullable(email_address())),
            property("orderedCustomFields", false, list(custom_field_id(), None, None)),
            property("productCountryLimitation", false, product_country_limitation()),
            property("isAnyCountryAllowed", false, boolean())
        ],
    )
}
/// `NewRefund`
fn new_refund() -> BoxedStrategy<Value> {
    object(
        vec![
            property("invoiceNumber", true, invoice_number()), property("amount", true,
            positive_amount())
        ],
    )
}
/// `NewSubscription`
fn new_subscription() -> BoxedStrategy<Value> {
    object(
        vec![
            property("firstName", true, text(Some(1u64), Some(255u64))),
            property("lastName", true, text(Some(1u64), Some(255u64))), property("email",
            true, email_address()), property("cycleId", true, cycle_id()),
            property("units", true, integer(1i64, 2147483647i64)), property("address",
            true, address()), property("shippingAddress", false, address()),
            property("additionalEmail", false, email_address()),
            property("phoneNumberDialCountry", false, text(None, Some(3u64))),
            property("phoneNumberDialCode", false, text(None, Some(8u64))),
            property("phoneNumber", false, text(None, Some(32u64))),
            property("marketingConsent", false, boolean()),
            property("customFieldResponse", false, list(custom_field_answer(), None,
            None)), property("addOns", false, list(add_on_selection(), None, None)),
            property("allowances", false, list(allowance_id(), None, None)),
            property("couponCodes", false, list(coupon_redemption(), None, None)),
            property("cardDetails", true, card_details())
        ],
    )
}
/// `OneTimeCharge`
fn one_time_charge() -> BoxedStrategy<Value> {
    object(
        vec![
            property("description", true, text(Some(1u64), Some(255u64))),
            property("currencyCode", true, currency_code()), property("amount", true,
            charge_amount())
        ],
    )
}
/// `PaymentCardToken`
fn payment_card_token() -> BoxedStrategy<Value> {
    text(Some(1u64), Some(255u64))
}
/// `PlanAddOn`
fn plan_add_on() -> BoxedStrategy<Value> {
    object(
        vec![
            property("addonId", true, add_on_id()), property("isForced", false,
            boolean()), property("addonPriceModels", false,
            list(plan_add_on_price_model(), None, None))
        ],
    )
}
/// `PlanAddOnPriceModel`
fn plan_add_on_price_model() -> BoxedStrategy<Value> {
    object(
        vec![
            property("currencyIso3Code", false, currency_code()), property("frequency",
            false, integer(1i64, 365i64)), property("frequencyType", false,
            frequency_type()), property("flatFeePrice", false, price()),
            property("pricePerUnit", false, price()), property("unitTiers", false,
            list(tier(), None, None))
        ],
    )
}
/// `PlanAllowance`
fn plan_allowance() -> BoxedStrategy<Value> {
    object(
        vec![
            property("allowanceId", true, allowance_id()), property("isForced", false,
            boolean()), property("allowancePriceModels", false,
            list(plan_allowance_price_model(), None, None))
        ],
    )
}
/// `PlanAllowancePriceModel`
fn plan_allowance_price_model() -> BoxedStrategy<Value> {
    object(
        vec![
            property("currencyIso3Code", true, currency_code()), property("frequency",
            true, integer(1i64, 365i64)), property("frequencyType", true,
            frequency_type()), property("includedUnits", false, integer(0i64,
            2147483647i64)), property("pricePerUnit", false, price()),
            property("unitTiers", false, list(tier(), None, None))
        ],
    )
}
/// `PlanChange`
fn plan_change() -> BoxedStrategy<Value> {
    object(
        vec![
            property("customerUniqueId", true, customer_id()), property("planId", true,
            plan_id()), property("cycleId", true, cycle_id()), property("planChangeType",
            false, plan_change_type()), property("units", false, integer(1i64,
            2147483647i64)), property("addOns", false, list(add_on_selection(), None,
            None)), property("allowances", false, list(allowance_id(), None, None)),
            property("issueRefund", false, boolean())
        ],
    )
}
/// `PlanChangeType`
fn plan_change_type() -> BoxedStrategy<Value> {
    one_of(&[1i64, 2i64])
}
/// `PlanId`
fn plan_id() -> BoxedStrategy<Value> {
    integer(1i64, 9223372036854775807i64)
}
/// `PlanOrder`
fn plan_order() -> BoxedStrategy<Value> {
    object(vec![property("orderedPlanIds", true, list(plan_id(), Some(1u64), None))])
}
/// `PlanUpdate`
fn plan_update() -> BoxedStrategy<Value> {
    object(
        vec![
            property("description", false, nullable(text(None, Some(2000u64)))),
            property("name", false, text(Some(1u64), Some(255u64))),
            property("displayName", false, text(Some(1u64), Some(255u64))),
            property("featureTags", false, list(text(Some(1u64), Some(255u64)), None,
            None)), property("visibility", false, visibility()), property("cycles",
            false, list(cycle_update(), None, None)), property("redirectUrl", false,
            nullable(text(None, Some(2048u64)))), property("alertEmail", false,
            nullable(email_address()))
        ],
    )
}
/// `PositiveAmount`
fn positive_amount() -> BoxedStrategy<Value> {
    integer(1i64, 2147483647i64)
}
/// `Price`
fn price() -> BoxedStrategy<Value> {
    integer(0i64, 2147483647i64)
}
/// `PricingModelType`
fn pricing_model_type() -> BoxedStrategy<Value> {
    one_of(&[1i64, 2i64, 3i64, 4i64, 5i64, 6i64])
}
/// `ProRateOption`
fn pro_rate_option() -> BoxedStrategy<Value> {
    one_of(&[1i64, 2i64, 3i64])
}
/// `ProductCountryLimitation`
fn product_country_limitation() -> BoxedStrategy<Value> {
    object(
        vec![
            property("isAnyCountryAllowed", true, boolean()), property("countrySettings",
            false, list(country_setting(), None, None))
        ],
    )
}
/// `ProductId`
fn product_id() -> BoxedStrategy<Value> {
    integer(1i64, 9223372036854775807i64)
}
/// `ProductType`
fn product_type() -> BoxedStrategy<Value> {
    one_of(&[1i64, 2i64])
}
/// `ProductUpdate`
fn product_update() -> BoxedStrategy<Value> {
    object(
        vec![
            property("description", false, nullable(text(None, Some(2000u64)))),
            property("name", false, text(Some(1u64), Some(255u64))),
            property("displayName", false, text(Some(1u64), Some(255u64))),
            property("visibility", false, visibility()), property("billingCurrency",
            false, currency_code()), property("typeOfProduct", false, product_type()),
            property("isShippingAddressRequired", false, boolean()),
            property("isShippingAddressValidationRequired", false, boolean()),
            property("isBillingAddressValidationRequired", false, boolean()),
            property("isAdditionalEmailRequired", false, boolean()),
            property("isPhoneNumberRequired", false, boolean()),
            property("isMarketingConsentRequired", false, boolean()),
            property("alertEmail", false, nullable(email_address())),
            property("orderedCustomFields", false, list(custom_field_id(), None, None)),
            property("productCountryLimitation", false, product_country_limitation())
        ],
    )
}
/// `RenewalDate`
fn renewal_date() -> BoxedStrategy<Value> {
    matching(
        "^(20[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|20([02468][048]|[13579][26])-02-29)(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$",
    )
}
/// `RenewalDateUpdate`
fn renewal_date_update() -> BoxedStrategy<Value> {
    object(
        vec![
            property("newRenewalDate", false, renewal_date()),
            property("pauseSubscription", false, boolean())
        ],
    )
}
/// `SubscriptionId`
fn subscription_id() -> BoxedStrategy<Value> {
    text(Some(1u64), None)
}
/// `Tier`
fn tier() -> BoxedStrategy<Value> {
    object(
        vec![
            property("start", true, integer(0i64, 2147483647i64)), property("finish",
            false, nullable(integer(1i64, 2147483647i64))), property("price", true,
            price())
        ],
    )
}
/// `Timestamp`
fn timestamp() -> BoxedStrategy<Value> {
    date_time()
}
/// `Visibility`
fn visibility() -> BoxedStrategy<Value> {
    one_of(&[0i64, 1i64, 2i64, 3i64])
}
