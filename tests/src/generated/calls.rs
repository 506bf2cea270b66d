// @generated from the API description. Do not edit: change the description and regenerate.

//! Every operation by its name.
use crate::arguments::{Arguments, CallError, reply};
use billsby_client::{Client, types};
use serde_json::Value;
/// The names of all operations, in the order of the description.
pub const OPERATIONS: &[&str] = &[
    "list_customers",
    "create_customer",
    "get_customer",
    "update_customer",
    "delete_customer",
    "list_customer_subscriptions",
    "add_customer_subscription",
    "list_customer_feature_tags",
    "request_payment_details_update",
    "update_payment_card",
    "erase_customer_data",
    "list_customer_invoices",
    "create_one_time_charge",
    "list_payment_logs",
    "refund_invoice",
    "list_customer_credit_notes",
    "list_subscriptions",
    "create_subscription",
    "get_subscription",
    "cancel_subscription",
    "get_shipping_address",
    "update_shipping_address",
    "change_subscription_plan",
    "update_renewal_date",
    "list_subscription_event_logs",
    "list_subscription_feature_tags",
    "get_subscription_feature_tag_split",
    "add_feature_tags",
    "remove_feature_tag",
    "list_subscription_add_ons",
    "list_subscription_allowances",
    "get_invoice",
    "list_invoices",
    "reattempt_invoice_payment",
    "mark_invoice_paid_offline",
    "write_off_invoice",
    "list_credit_notes",
    "reattempt_credit_note_payment",
    "list_products",
    "create_product",
    "get_product",
    "update_product",
    "list_plans",
    "create_plan",
    "reorder_plans",
    "update_plan",
    "create_cycles",
    "list_add_ons",
    "get_add_on",
    "list_allowances",
    "get_allowance",
    "get_counter_usage",
    "update_counter",
    "list_custom_fields",
    "create_custom_field",
    "update_custom_field",
    "list_custom_field_responses",
    "update_custom_field_response",
];
/// Calls `operation` with `arguments`, and gives its reply as JSON; null for a reply that says nothing.
#[allow(clippy::too_many_lines)]
pub async fn call(
    client: &Client,
    operation: &str,
    arguments: &Value,
) -> Result<Value, CallError> {
    let arguments = Arguments::new(arguments);
    match operation {
        "list_customers" => {
            let mut call = client.list_customers();
            if let Some(value) = arguments.optional::<i32>("page")? {
                call = call.page(value);
            }
            if let Some(value) = arguments.optional::<i32>("pageSize")? {
                call = call.page_size(value);
            }
            if let Some(value) = arguments.optional::<String>("search")? {
                call = call.search(value);
            }
            reply(call.await)
        }
        "create_customer" => {
            let call = client
                .create_customer(arguments.required::<types::NewCustomer>("body")?);
            reply(call.await)
        }
        "get_customer" => {
            let call = client
                .get_customer(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                );
            reply(call.await)
        }
        "update_customer" => {
            let call = client
                .update_customer(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                    arguments.required::<types::CustomerUpdate>("body")?,
                );
            reply(call.await)
        }
        "delete_customer" => {
            let call = client
                .delete_customer(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                );
            reply(call.await)
        }
        "list_customer_subscriptions" => {
            let call = client
                .list_customer_subscriptions(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                );
            reply(call.await)
        }
        "add_customer_subscription" => {
            let mut call = client
                .add_customer_subscription(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                    arguments.body_required::<types::CycleId>("cycleId")?,
                );
            if let Some(value) = arguments.body_optional::<i32>("units")? {
                call = call.units(value);
            }
            if let Some(value) = arguments.body_optional::<types::Address>("address")? {
                call = call.address(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::Address>("shippingAddress")?
            {
                call = call.shipping_address(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::EmailAddress>("additionalEmail")?
            {
                call = call.additional_email(value);
            }
            if let Some(value) = arguments
                .body_optional::<String>("phoneNumberDialCountry")?
            {
                call = call.phone_number_dial_country(value);
            }
            if let Some(value) = arguments
                .body_optional::<String>("phoneNumberDialCode")?
            {
                call = call.phone_number_dial_code(value);
            }
            if let Some(value) = arguments.body_optional::<String>("phoneNumber")? {
                call = call.phone_number(value);
            }
            if let Some(value) = arguments.body_optional::<bool>("marketingConsent")? {
                call = call.marketing_consent(value);
            }
            if let Some(value) = arguments.body_optional::<String>("taxRegNumber")? {
                call = call.tax_reg_number(value);
            }
            if let Some(value) = arguments.body_optional::<String>("ipAddress")? {
                call = call.ip_address(value);
            }
            if let Some(value) = arguments
                .body_optional::<Vec<types::CustomFieldAnswer>>("customFieldResponse")?
            {
                call = call.custom_field_response(value);
            }
            if let Some(value) = arguments
                .body_optional::<Vec<types::AddOnSelection>>("addOns")?
            {
                call = call.add_ons(value);
            }
            if let Some(value) = arguments
                .body_optional::<Vec<types::AllowanceId>>("allowances")?
            {
                call = call.allowances(value);
            }
            if let Some(value) = arguments
                .body_optional::<Vec<types::CouponRedemption>>("couponCodes")?
            {
                call = call.coupon_codes(value);
            }
            reply(call.await)
        }
        "list_customer_feature_tags" => {
            let call = client
                .list_customer_feature_tags(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                );
            reply(call.await)
        }
        "request_payment_details_update" => {
            let call = client
                .request_payment_details_update(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                );
            reply(call.await)
        }
        "update_payment_card" => {
            let call = client
                .update_payment_card(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                    arguments.required::<types::CardDetails>("body")?,
                );
            reply(call.await)
        }
        "erase_customer_data" => {
            let call = client
                .erase_customer_data(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                );
            reply(call.await)
        }
        "list_customer_invoices" => {
            let call = client
                .list_customer_invoices(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                );
            reply(call.await)
        }
        "create_one_time_charge" => {
            let call = client
                .create_one_time_charge(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                    arguments.body_required::<String>("description")?,
                    arguments.body_required::<types::CurrencyCode>("currencyCode")?,
                    arguments.body_required::<types::Amount>("amount")?,
                );
            reply(call.await)
        }
        "list_payment_logs" => {
            let call = client
                .list_payment_logs(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                    arguments.required::<types::InvoiceNumber>("invoiceNumber")?,
                );
            reply(call.await)
        }
        "refund_invoice" => {
            let call = client
                .refund_invoice(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                    arguments.body_required::<types::InvoiceNumber>("invoiceNumber")?,
                    arguments.body_required::<types::Amount>("amount")?,
                );
            reply(call.await)
        }
        "list_customer_credit_notes" => {
            let call = client
                .list_customer_credit_notes(
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                );
            reply(call.await)
        }
        "list_subscriptions" => {
            let mut call = client.list_subscriptions();
            if let Some(value) = arguments.optional::<i32>("page")? {
                call = call.page(value);
            }
            if let Some(value) = arguments.optional::<i32>("pageSize")? {
                call = call.page_size(value);
            }
            if let Some(value) = arguments.optional::<String>("orderBy")? {
                call = call.order_by(value);
            }
            if let Some(value) = arguments.optional::<String>("orderByDescending")? {
                call = call.order_by_descending(value);
            }
            if let Some(value) = arguments.optional::<bool>("isActive")? {
                call = call.is_active(value);
            }
            if let Some(value) = arguments.optional::<bool>("isInFreeTrial")? {
                call = call.is_in_free_trial(value);
            }
            if let Some(value) = arguments.optional::<String>("productName")? {
                call = call.product_name(value);
            }
            if let Some(value) = arguments.optional::<String>("planName")? {
                call = call.plan_name(value);
            }
            reply(call.await)
        }
        "create_subscription" => {
            let call = client
                .create_subscription(
                    arguments.required::<types::NewSubscription>("body")?,
                );
            reply(call.await)
        }
        "get_subscription" => {
            let call = client
                .get_subscription(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                );
            reply(call.await)
        }
        "cancel_subscription" => {
            let call = client
                .cancel_subscription(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                    arguments.required::<types::CustomerId>("customerUniqueId")?,
                );
            reply(call.await)
        }
        "get_shipping_address" => {
            let call = client
                .get_shipping_address(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                );
            reply(call.await)
        }
        "update_shipping_address" => {
            let call = client
                .update_shipping_address(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                    arguments.required::<types::Address>("body")?,
                );
            reply(call.await)
        }
        "change_subscription_plan" => {
            let mut call = client
                .change_subscription_plan(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                    arguments.body_required::<types::CustomerId>("customerUniqueId")?,
                    arguments.body_required::<types::PlanId>("planId")?,
                    arguments.body_required::<types::CycleId>("cycleId")?,
                );
            if let Some(value) = arguments
                .body_optional::<types::PlanChangeType>("planChangeType")?
            {
                call = call.plan_change_type(value);
            }
            if let Some(value) = arguments.body_optional::<i32>("units")? {
                call = call.units(value);
            }
            if let Some(value) = arguments
                .body_optional::<Vec<types::AddOnSelection>>("addOns")?
            {
                call = call.add_ons(value);
            }
            if let Some(value) = arguments
                .body_optional::<Vec<types::AllowanceId>>("allowances")?
            {
                call = call.allowances(value);
            }
            if let Some(value) = arguments.body_optional::<bool>("issueRefund")? {
                call = call.issue_refund(value);
            }
            reply(call.await)
        }
        "update_renewal_date" => {
            let mut call = client
                .update_renewal_date(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                );
            if let Some(value) = arguments
                .body_optional::<types::Timestamp>("newRenewalDate")?
            {
                call = call.new_renewal_date(value);
            }
            if let Some(value) = arguments.body_optional::<bool>("pauseSubscription")? {
                call = call.pause_subscription(value);
            }
            reply(call.await)
        }
        "list_subscription_event_logs" => {
            let mut call = client
                .list_subscription_event_logs(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                );
            if let Some(value) = arguments.optional::<i32>("page")? {
                call = call.page(value);
            }
            if let Some(value) = arguments.optional::<i32>("pageSize")? {
                call = call.page_size(value);
            }
            reply(call.await)
        }
        "list_subscription_feature_tags" => {
            let call = client
                .list_subscription_feature_tags(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                );
            reply(call.await)
        }
        "get_subscription_feature_tag_split" => {
            let call = client
                .get_subscription_feature_tag_split(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                );
            reply(call.await)
        }
        "add_feature_tags" => {
            let call = client
                .add_feature_tags(
                    arguments
                        .body_required::<
                            Vec<types::SubscriptionId>,
                        >("subscriptionUniqueIds")?,
                    arguments.body_required::<Vec<String>>("tagNames")?,
                );
            reply(call.await)
        }
        "remove_feature_tag" => {
            let mut call = client
                .remove_feature_tag(arguments.required::<String>("tagname")?);
            if let Some(value) = arguments.optional::<types::SubscriptionId>("subsId")? {
                call = call.subs_id(value);
            }
            reply(call.await)
        }
        "list_subscription_add_ons" => {
            let call = client
                .list_subscription_add_ons(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                );
            reply(call.await)
        }
        "list_subscription_allowances" => {
            let call = client
                .list_subscription_allowances(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                );
            reply(call.await)
        }
        "get_invoice" => {
            let call = client
                .get_invoice(
                    arguments.required::<types::InvoiceNumber>("invoiceNumber")?,
                );
            reply(call.await)
        }
        "list_invoices" => {
            let mut call = client.list_invoices();
            if let Some(value) = arguments.optional::<i32>("page")? {
                call = call.page(value);
            }
            if let Some(value) = arguments.optional::<i32>("pageSize")? {
                call = call.page_size(value);
            }
            if let Some(value) = arguments.optional::<String>("query")? {
                call = call.query(value);
            }
            if let Some(value) = arguments.optional::<String>("orderBy")? {
                call = call.order_by(value);
            }
            if let Some(value) = arguments.optional::<String>("orderByDescending")? {
                call = call.order_by_descending(value);
            }
            if let Some(value) = arguments.optional::<bool>("isPending")? {
                call = call.is_pending(value);
            }
            if let Some(value) = arguments.optional::<bool>("isPaid")? {
                call = call.is_paid(value);
            }
            if let Some(value) = arguments.optional::<bool>("isUnpaid")? {
                call = call.is_unpaid(value);
            }
            if let Some(value) = arguments.optional::<bool>("isPaidOffline")? {
                call = call.is_paid_offline(value);
            }
            if let Some(value) = arguments.optional::<bool>("isWrittenOff")? {
                call = call.is_written_off(value);
            }
            reply(call.await)
        }
        "reattempt_invoice_payment" => {
            let call = client
                .reattempt_invoice_payment(
                    arguments.required::<types::InvoiceNumber>("invoiceNumber")?,
                );
            reply(call.await)
        }
        "mark_invoice_paid_offline" => {
            let call = client
                .mark_invoice_paid_offline(
                    arguments.required::<types::InvoiceNumber>("invoiceNumber")?,
                );
            reply(call.await)
        }
        "write_off_invoice" => {
            let call = client
                .write_off_invoice(
                    arguments.required::<types::InvoiceNumber>("invoiceNumber")?,
                );
            reply(call.await)
        }
        "list_credit_notes" => {
            let mut call = client.list_credit_notes();
            if let Some(value) = arguments.optional::<i32>("page")? {
                call = call.page(value);
            }
            if let Some(value) = arguments.optional::<i32>("pageSize")? {
                call = call.page_size(value);
            }
            if let Some(value) = arguments.optional::<String>("query")? {
                call = call.query(value);
            }
            if let Some(value) = arguments.optional::<String>("orderBy")? {
                call = call.order_by(value);
            }
            if let Some(value) = arguments.optional::<String>("orderByDescending")? {
                call = call.order_by_descending(value);
            }
            if let Some(value) = arguments.optional::<bool>("isPending")? {
                call = call.is_pending(value);
            }
            if let Some(value) = arguments.optional::<bool>("isPaid")? {
                call = call.is_paid(value);
            }
            if let Some(value) = arguments.optional::<bool>("isFailed")? {
                call = call.is_failed(value);
            }
            reply(call.await)
        }
        "reattempt_credit_note_payment" => {
            let call = client
                .reattempt_credit_note_payment(
                    arguments.required::<types::InvoiceNumber>("creditNoteNumber")?,
                );
            reply(call.await)
        }
        "list_products" => {
            let mut call = client.list_products();
            if let Some(value) = arguments.optional::<i32>("page")? {
                call = call.page(value);
            }
            if let Some(value) = arguments.optional::<i32>("pageSize")? {
                call = call.page_size(value);
            }
            if let Some(value) = arguments.optional::<String>("search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments
                .optional::<types::Visibility>("visibilityType")?
            {
                call = call.visibility_type(value);
            }
            reply(call.await)
        }
        "create_product" => {
            let mut call = client
                .create_product(
                    arguments.body_required::<String>("name")?,
                    arguments.body_required::<String>("displayName")?,
                    arguments.body_required::<types::CurrencyCode>("billingCurrency")?,
                );
            if let Some(value) = arguments.body_optional::<String>("description")? {
                call = call.description(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::Visibility>("visibility")?
            {
                call = call.visibility(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::ProductType>("typeOfProduct")?
            {
                call = call.type_of_product(value);
            }
            if let Some(value) = arguments
                .body_optional::<bool>("isShippingAddressRequired")?
            {
                call = call.is_shipping_address_required(value);
            }
            if let Some(value) = arguments
                .body_optional::<bool>("isShippingAddressValidationRequired")?
            {
                call = call.is_shipping_address_validation_required(value);
            }
            if let Some(value) = arguments
                .body_optional::<bool>("isBillingAddressValidationRequired")?
            {
                call = call.is_billing_address_validation_required(value);
            }
            if let Some(value) = arguments
                .body_optional::<bool>("isAdditionalEmailRequired")?
            {
                call = call.is_additional_email_required(value);
            }
            if let Some(value) = arguments
                .body_optional::<bool>("isPhoneNumberRequired")?
            {
                call = call.is_phone_number_required(value);
            }
            if let Some(value) = arguments
                .body_optional::<bool>("isMarketingConsentRequired")?
            {
                call = call.is_marketing_consent_required(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::EmailAddress>("alertEmail")?
            {
                call = call.alert_email(value);
            }
            if let Some(value) = arguments
                .body_optional::<Vec<types::CustomFieldId>>("orderedCustomFields")?
            {
                call = call.ordered_custom_fields(value);
            }
            if let Some(value) = arguments
                .body_optional::<
                    types::ProductCountryLimitation,
                >("productCountryLimitation")?
            {
                call = call.product_country_limitation(value);
            }
            if let Some(value) = arguments.body_optional::<bool>("isAnyCountryAllowed")?
            {
                call = call.is_any_country_allowed(value);
            }
            reply(call.await)
        }
        "get_product" => {
            let call = client
                .get_product(arguments.required::<types::ProductId>("productId")?);
            reply(call.await)
        }
        "update_product" => {
            let mut call = client
                .update_product(arguments.required::<types::ProductId>("productId")?);
            if let Some(value) = arguments
                .body_optional::<types::Change<String>>("description")?
            {
                call = call.description(value);
            }
            if let Some(value) = arguments.body_optional::<String>("name")? {
                call = call.name(value);
            }
            if let Some(value) = arguments.body_optional::<String>("displayName")? {
                call = call.display_name(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::Visibility>("visibility")?
            {
                call = call.visibility(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::CurrencyCode>("billingCurrency")?
            {
                call = call.billing_currency(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::ProductType>("typeOfProduct")?
            {
                call = call.type_of_product(value);
            }
            if let Some(value) = arguments
                .body_optional::<bool>("isShippingAddressRequired")?
            {
                call = call.is_shipping_address_required(value);
            }
            if let Some(value) = arguments
                .body_optional::<bool>("isShippingAddressValidationRequired")?
            {
                call = call.is_shipping_address_validation_required(value);
            }
            if let Some(value) = arguments
                .body_optional::<bool>("isBillingAddressValidationRequired")?
            {
                call = call.is_billing_address_validation_required(value);
            }
            if let Some(value) = arguments
                .body_optional::<bool>("isAdditionalEmailRequired")?
            {
                call = call.is_additional_email_required(value);
            }
            if let Some(value) = arguments
                .body_optional::<bool>("isPhoneNumberRequired")?
            {
                call = call.is_phone_number_required(value);
            }
            if let Some(value) = arguments
                .body_optional::<bool>("isMarketingConsentRequired")?
            {
                call = call.is_marketing_consent_required(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::Change<types::EmailAddress>>("alertEmail")?
            {
                call = call.alert_email(value);
            }
            if let Some(value) = arguments
                .body_optional::<Vec<types::CustomFieldId>>("orderedCustomFields")?
            {
                call = call.ordered_custom_fields(value);
            }
            if let Some(value) = arguments
                .body_optional::<
                    types::ProductCountryLimitation,
                >("productCountryLimitation")?
            {
                call = call.product_country_limitation(value);
            }
            reply(call.await)
        }
        "list_plans" => {
            let call = client
                .list_plans(arguments.required::<types::ProductId>("productId")?);
            reply(call.await)
        }
        "create_plan" => {
            let mut call = client
                .create_plan(
                    arguments.required::<types::ProductId>("productId")?,
                    arguments.body_required::<String>("name")?,
                    arguments.body_required::<String>("displayName")?,
                    arguments.body_required::<types::PricingModelType>("pricingModel")?,
                );
            if let Some(value) = arguments.body_optional::<String>("description")? {
                call = call.description(value);
            }
            if let Some(value) = arguments.body_optional::<Vec<String>>("featureTags")? {
                call = call.feature_tags(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::Visibility>("visibility")?
            {
                call = call.visibility(value);
            }
            if let Some(value) = arguments.body_optional::<String>("redirectUrl")? {
                call = call.redirect_url(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::EmailAddress>("alertEmail")?
            {
                call = call.alert_email(value);
            }
            reply(call.await)
        }
        "reorder_plans" => {
            let call = client
                .reorder_plans(
                    arguments.required::<types::ProductId>("productId")?,
                    arguments.body_required::<Vec<types::PlanId>>("orderedPlanIds")?,
                );
            reply(call.await)
        }
        "update_plan" => {
            let mut call = client
                .update_plan(
                    arguments.required::<types::ProductId>("productId")?,
                    arguments.required::<types::PlanId>("planId")?,
                );
            if let Some(value) = arguments
                .body_optional::<types::Change<String>>("description")?
            {
                call = call.description(value);
            }
            if let Some(value) = arguments.body_optional::<String>("name")? {
                call = call.name(value);
            }
            if let Some(value) = arguments.body_optional::<String>("displayName")? {
                call = call.display_name(value);
            }
            if let Some(value) = arguments.body_optional::<Vec<String>>("featureTags")? {
                call = call.feature_tags(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::Visibility>("visibility")?
            {
                call = call.visibility(value);
            }
            if let Some(value) = arguments
                .body_optional::<Vec<types::CycleUpdate>>("cycles")?
            {
                call = call.cycles(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::Change<String>>("redirectUrl")?
            {
                call = call.redirect_url(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::Change<types::EmailAddress>>("alertEmail")?
            {
                call = call.alert_email(value);
            }
            reply(call.await)
        }
        "create_cycles" => {
            let mut call = client
                .create_cycles(
                    arguments.required::<types::ProductId>("productId")?,
                    arguments.required::<types::PlanId>("planId")?,
                    arguments.body_required::<Vec<types::NewCycle>>("cyclesInputModel")?,
                    arguments
                        .body_required::<Vec<types::PlanAddOn>>("addonPlanInputModels")?,
                );
            if let Some(value) = arguments
                .body_optional::<Vec<types::PlanAllowance>>("allowancePlanInputModel")?
            {
                call = call.allowance_plan_input_model(value);
            }
            reply(call.await)
        }
        "list_add_ons" => {
            let call = client.list_add_ons();
            reply(call.await)
        }
        "get_add_on" => {
            let call = client
                .get_add_on(arguments.required::<types::AddOnId>("addonId")?);
            reply(call.await)
        }
        "list_allowances" => {
            let call = client.list_allowances();
            reply(call.await)
        }
        "get_allowance" => {
            let call = client
                .get_allowance(arguments.required::<types::AllowanceId>("allowanceId")?);
            reply(call.await)
        }
        "get_counter_usage" => {
            let mut call = client
                .get_counter_usage(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                    arguments.required::<types::CounterId>("counterId")?,
                );
            if let Some(value) = arguments.optional::<types::Timestamp>("from")? {
                call = call.from(value);
            }
            if let Some(value) = arguments.optional::<types::Timestamp>("to")? {
                call = call.to(value);
            }
            reply(call.await)
        }
        "update_counter" => {
            let call = client
                .update_counter(
                    arguments.required::<types::SubscriptionId>("subscriptionUniqueId")?,
                    arguments.required::<types::CounterId>("counterId")?,
                    arguments.body_required::<types::CounterOperation>("operationType")?,
                    arguments.body_required::<i64>("value")?,
                );
            reply(call.await)
        }
        "list_custom_fields" => {
            let call = client.list_custom_fields();
            reply(call.await)
        }
        "create_custom_field" => {
            let call = client
                .create_custom_field(
                    arguments.required::<types::NewCustomField>("body")?,
                );
            reply(call.await)
        }
        "update_custom_field" => {
            let mut call = client
                .update_custom_field(
                    arguments.required::<types::CustomFieldId>("customFieldId")?,
                );
            if let Some(value) = arguments.body_optional::<String>("label")? {
                call = call.label(value);
            }
            if let Some(value) = arguments.body_optional::<String>("description")? {
                call = call.description(value);
            }
            if let Some(value) = arguments
                .body_optional::<types::Change<String>>("options")?
            {
                call = call.options(value);
            }
            if let Some(value) = arguments.body_optional::<bool>("compulsory")? {
                call = call.compulsory(value);
            }
            reply(call.await)
        }
        "list_custom_field_responses" => {
            let mut call = client.list_custom_field_responses();
            if let Some(value) = arguments.optional::<types::ProductId>("productId")? {
                call = call.product_id(value);
            }
            if let Some(value) = arguments
                .optional::<types::CustomerId>("customerUniqueId")?
            {
                call = call.customer_unique_id(value);
            }
            reply(call.await)
        }
        "update_custom_field_response" => {
            let call = client
                .update_custom_field_response(
                    arguments
                        .required::<
                            types::CustomFieldResponseId,
                        >("customFieldResponseId")?,
                    arguments.body_required::<String>("value")?,
                );
            reply(call.await)
        }
        other => Err(CallError::Operation(other.to_owned())),
    }
}
