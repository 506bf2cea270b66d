// @generated from the API description. Do not edit: change the description and regenerate.

use crate::types;
/// An extra that is billed in advance with a plan.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AddOn {
    /// `description`
    #[serde(default)]
    #[builder(required)]
    pub description: Option<String>,
    /// `addonId`
    #[serde(rename = "addonId")]
    pub addon_id: types::AddOnId,
    /// The name within the company.
    pub name: String,
    /// The name that customers see.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// What one unit is called; null when it is not sold by the unit.
    #[serde(rename = "singleUnitName", default)]
    #[builder(required)]
    pub single_unit_name: Option<String>,
    /// `pluralUnitName`
    #[serde(rename = "pluralUnitName", default)]
    #[builder(required)]
    pub plural_unit_name: Option<String>,
    /// `pricingModelType`
    #[serde(rename = "pricingModelType")]
    pub pricing_model_type: types::PricingModelName,
    /// `hasActiveLinkedPlans`
    #[serde(rename = "hasActiveLinkedPlans")]
    pub has_active_linked_plans: bool,
    /// What a subscription with it is tagged with.
    #[serde(rename = "featureTags")]
    pub feature_tags: Vec<String>,
    /// `plans`
    pub plans: Vec<AddOnPlan>,
    /// `priceModels`
    #[serde(rename = "priceModels")]
    pub price_models: Vec<AddOnPriceModel>,
}
/// A plan that an add-on goes with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AddOnPlan {
    /// `planId`
    #[serde(rename = "planId")]
    pub plan_id: types::PlanId,
    /// `planName`
    #[serde(rename = "planName")]
    pub plan_name: String,
    /// `productName`
    #[serde(rename = "productName")]
    pub product_name: String,
    /// Whether it is part of every subscription to the plan.
    #[serde(rename = "forceAddon")]
    pub force_addon: bool,
    /// `isActive`
    #[serde(rename = "isActive")]
    pub is_active: bool,
}
/// What an add-on costs in one currency and rhythm of billing. Prices that its pricing model does not use are missing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AddOnPriceModel {
    /// How many of the unit one period lasts.
    pub frequency: i32,
    /// `frequencyType`
    #[serde(rename = "frequencyType")]
    pub frequency_type: types::FrequencyName,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// `flatFeePrice`
    #[serde(
        rename = "flatFeePrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub flat_fee_price: Option<types::Amount>,
    /// `flatFeePriceFormatted`
    #[serde(
        rename = "flatFeePriceFormatted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub flat_fee_price_formatted: Option<types::FormattedAmount>,
    /// `perUnitPrice`
    #[serde(
        rename = "perUnitPrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub per_unit_price: Option<types::Amount>,
    /// `perUnitPriceFormatted`
    #[serde(
        rename = "perUnitPriceFormatted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub per_unit_price_formatted: Option<types::FormattedAmount>,
    /// `tiers`
    pub tiers: Vec<FormattedTier>,
}
/// An add-on taken with a plan, and how many of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AddOnSelection {
    /// `addOnId`
    #[serde(rename = "addOnId")]
    pub add_on_id: types::AddOnId,
    /// One when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quantity: Option<i32>,
}
/// An add-on, as the list shows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AddOnSummary {
    /// `description`
    #[serde(default)]
    #[builder(required)]
    pub description: Option<String>,
    /// `addonId`
    #[serde(rename = "addonId")]
    pub addon_id: types::AddOnId,
    /// `name`
    pub name: String,
    /// `hasActiveLinkedPlans`
    #[serde(rename = "hasActiveLinkedPlans")]
    pub has_active_linked_plans: bool,
}
/// A postal address.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Address {
    /// `addressLine1`
    #[serde(rename = "addressLine1")]
    pub address_line1: String,
    /// `addressLine2`
    #[serde(
        rename = "addressLine2",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_line2: Option<String>,
    /// `city`
    pub city: String,
    /// For the United States, the two-letter code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: Option<String>,
    /// `country`
    pub country: types::CountryCode,
    /// `postCode`
    #[serde(rename = "postCode")]
    pub post_code: String,
}
/// Usage that a plan includes, with a price beyond it. It is billed in arrears.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Allowance {
    /// `description`
    #[serde(default)]
    #[builder(required)]
    pub description: Option<String>,
    /// `allowanceId`
    #[serde(rename = "allowanceId")]
    pub allowance_id: types::AllowanceId,
    /// The name within the company.
    pub name: String,
    /// The name that customers see.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// What one unit is called.
    #[serde(rename = "singleUnitName", default)]
    #[builder(required)]
    pub single_unit_name: Option<String>,
    /// `pluralUnitName`
    #[serde(rename = "pluralUnitName", default)]
    #[builder(required)]
    pub plural_unit_name: Option<String>,
    /// `pricingModelType`
    #[serde(rename = "pricingModelType")]
    pub pricing_model_type: types::PricingModelName,
    /// `counter`
    pub counter: AllowanceCounter,
    /// `hasActiveLinkedPlans`
    #[serde(rename = "hasActiveLinkedPlans")]
    pub has_active_linked_plans: bool,
    /// What a subscription with it is tagged with.
    #[serde(rename = "featureTags")]
    pub feature_tags: Vec<String>,
    /// `plans`
    pub plans: Vec<AllowancePlan>,
    /// `priceModels`
    #[serde(rename = "priceModels")]
    pub price_models: Vec<AllowancePriceModel>,
}
/// The counter that measures an allowance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AllowanceCounter {
    /// `counterId`
    #[serde(rename = "counterId")]
    pub counter_id: types::CounterId,
    /// `counterName`
    #[serde(rename = "counterName")]
    pub counter_name: String,
}
/// A plan that an allowance goes with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AllowancePlan {
    /// `planId`
    #[serde(rename = "planId")]
    pub plan_id: types::PlanId,
    /// `planName`
    #[serde(rename = "planName")]
    pub plan_name: String,
    /// `productName`
    #[serde(rename = "productName")]
    pub product_name: String,
    /// Whether it is part of every subscription to the plan.
    #[serde(rename = "forceAllowance")]
    pub force_allowance: bool,
    /// `isActive`
    #[serde(rename = "isActive")]
    pub is_active: bool,
}
/// What an allowance includes and costs in one currency and rhythm of billing. Prices that its pricing model does not use are missing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AllowancePriceModel {
    /// How many of the unit one period lasts.
    pub frequency: i32,
    /// `frequencyType`
    #[serde(rename = "frequencyType")]
    pub frequency_type: types::FrequencyName,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// `includedUnits`
    #[serde(rename = "includedUnits")]
    pub included_units: i32,
    /// `flatFeePrice`
    #[serde(
        rename = "flatFeePrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub flat_fee_price: Option<types::Amount>,
    /// `flatFeePriceFormatted`
    #[serde(
        rename = "flatFeePriceFormatted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub flat_fee_price_formatted: Option<types::FormattedAmount>,
    /// `perUnitPrice`
    #[serde(
        rename = "perUnitPrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub per_unit_price: Option<types::Amount>,
    /// `perUnitPriceFormatted`
    #[serde(
        rename = "perUnitPriceFormatted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub per_unit_price_formatted: Option<types::FormattedAmount>,
    /// `tiers`
    pub tiers: Vec<FormattedTier>,
}
/// An allowance, as the list shows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AllowanceSummary {
    /// `allowanceId`
    #[serde(rename = "allowanceId")]
    pub allowance_id: types::AllowanceId,
    /// `name`
    pub name: String,
    /// `description`
    #[serde(default)]
    #[builder(required)]
    pub description: Option<String>,
    /// `hasActiveLinkedPlans`
    #[serde(rename = "hasActiveLinkedPlans")]
    pub has_active_linked_plans: bool,
}
/// A payment card, as the card tokenizer in the customer's browser hands it over. The number itself is never seen.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CardDetails {
    /// `fullName`
    #[serde(rename = "fullName")]
    #[serde(alias = "fullname")]
    pub full_name: String,
    /// `paymentCardToken`
    #[serde(rename = "paymentCardToken")]
    #[serde(alias = "paymentCardtoken")]
    pub payment_card_token: types::PaymentCardToken,
    /// `expiryMonth`
    #[serde(rename = "expiryMonth")]
    pub expiry_month: i32,
    /// `expiryYear`
    #[serde(rename = "expiryYear")]
    pub expiry_year: i32,
    /// The brand as the tokenizer names it, for example `visa`, `master` or `american_express`.
    #[serde(rename = "cardType")]
    pub card_type: String,
    /// `last4Digits`
    #[serde(rename = "last4Digits")]
    pub last4_digits: String,
}
/// A change of the usage.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CounterUpdate {
    /// `operationType`
    #[serde(rename = "operationType")]
    pub operation_type: types::CounterOperation,
    /// By how much, or with `Set` to what.
    pub value: i64,
}
/// How much was used.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CounterUsage {
    /// `usage`
    pub usage: i64,
    /// When the usage last changed; null when it never did.
    #[serde(default)]
    #[builder(required)]
    pub timestamp: Option<types::Timestamp>,
}
/// One country in which a product is sold.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CountrySetting {
    /// `countryIso3`
    #[serde(rename = "countryIso3")]
    pub country_iso3: types::CountryCode,
    /// `addressPermission`
    #[serde(rename = "addressPermission")]
    pub address_permission: types::AddressPermission,
}
/// A coupon redeemed on a plan.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CouponRedemption {
    /// `planId`
    #[serde(rename = "planId")]
    pub plan_id: types::PlanId,
    /// `couponCode`
    #[serde(rename = "couponCode")]
    pub coupon_code: String,
}
/// A credit note, as the company's list shows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CreditNote {
    /// `creditNoteId`
    #[serde(rename = "creditNoteId")]
    pub credit_note_id: types::CreditNoteId,
    /// `creditNoteUniqueId`
    #[serde(rename = "creditNoteUniqueId")]
    pub credit_note_unique_id: types::InvoiceNumber,
    /// `customerId`
    #[serde(rename = "customerId")]
    pub customer_id: types::CustomerNumber,
    /// `customerUniqueId`
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `customerFirstName`
    #[serde(rename = "customerFirstName")]
    pub customer_first_name: String,
    /// `customerLastName`
    #[serde(rename = "customerLastName")]
    pub customer_last_name: String,
    /// `customerFullName`
    #[serde(rename = "customerFullName")]
    pub customer_full_name: String,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
    /// `amount`
    pub amount: types::Amount,
    /// `status`
    pub status: types::CreditNoteStatus,
    /// `currency`
    pub currency: types::CurrencyCode,
}
/// A credit note was made. `InvoiceNumber` is its own number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CreditNoteCreatedEvent {
    /// `Type`
    #[serde(rename = "Type")]
    pub type_: types::WebhookType,
    /// `Id`
    #[serde(rename = "Id")]
    pub id: types::WebhookId,
    /// `InvoiceNumber`
    #[serde(rename = "InvoiceNumber")]
    pub invoice_number: types::InvoiceNumber,
    /// `CustomerId`
    #[serde(rename = "CustomerId")]
    pub customer_id: types::CustomerNumber,
    /// `CustomerUniqueId`
    #[serde(rename = "CustomerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `CurrencyCode`
    #[serde(rename = "CurrencyCode")]
    pub currency_code: types::CurrencyCode,
    /// `Amount`
    #[serde(rename = "Amount")]
    pub amount: types::Amount,
    /// `Status`
    #[serde(rename = "Status")]
    pub status: types::CreditNoteStatus,
    /// The page on which the customer sees it.
    #[serde(rename = "Url")]
    pub url: String,
}
/// One page of credit notes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CreditNotePage {
    /// `currentPage`
    #[serde(rename = "currentPage")]
    pub current_page: i32,
    /// `pageCount`
    #[serde(rename = "pageCount")]
    pub page_count: i32,
    /// `pageSize`
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// How many rows all pages hold together.
    #[serde(rename = "rowCount")]
    pub row_count: i32,
    /// `results`
    pub results: Vec<CreditNote>,
}
/// The status of a credit note changed. Unlike its creation, this does not name the customer by the id that calls take.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CreditNoteUpdatedEvent {
    /// `Type`
    #[serde(rename = "Type")]
    pub type_: types::WebhookType,
    /// `Id`
    #[serde(rename = "Id")]
    pub id: types::WebhookId,
    /// `InvoiceNumber`
    #[serde(rename = "InvoiceNumber")]
    pub invoice_number: types::InvoiceNumber,
    /// `CustomerId`
    #[serde(rename = "CustomerId")]
    pub customer_id: types::CustomerNumber,
    /// `CurrencyCode`
    #[serde(rename = "CurrencyCode")]
    pub currency_code: types::CurrencyCode,
    /// `Amount`
    #[serde(rename = "Amount")]
    pub amount: types::Amount,
    /// `Status`
    #[serde(rename = "Status")]
    pub status: types::CreditNoteStatus,
    /// The page on which the customer sees it.
    #[serde(rename = "Url")]
    pub url: String,
}
/// A question asked at sign-up.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomField {
    /// `customFieldId`
    #[serde(rename = "customFieldId")]
    pub custom_field_id: types::CustomFieldId,
    /// `type`
    #[serde(rename = "type")]
    pub type_: types::CustomFieldType,
    /// `label`
    pub label: String,
    /// `description`
    pub description: String,
    /// The choices, separated by commas. Null where there is nothing to choose.
    #[serde(default)]
    #[builder(required)]
    pub options: Option<String>,
    /// Whether it must be answered.
    pub compulsory: bool,
}
/// An answer that a customer gives when subscribing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomFieldAnswer {
    /// `customFieldId`
    #[serde(rename = "customFieldId")]
    pub custom_field_id: types::CustomFieldId,
    /// `value`
    pub value: String,
}
/// A question with one customer's answer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomFieldResponse {
    /// `customFieldResponseId`
    #[serde(rename = "customFieldResponseId")]
    pub custom_field_response_id: types::CustomFieldResponseId,
    /// `customField`
    #[serde(rename = "customField")]
    pub custom_field: CustomField,
    /// `value`
    pub value: String,
}
/// A new answer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomFieldResponseUpdate {
    /// `value`
    pub value: String,
}
/// What to change about a question; what is absent stays. Its type is fixed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomFieldUpdate {
    /// `label`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// The choices, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: Option<String>,
    /// Whether it must be answered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub compulsory: Option<bool>,
}
/// A customer, with what it has paid. Erasing its data sets the personal fields to `gdpr`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Customer {
    /// `customerUniqueId`
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `firstName`
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// `lastName`
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// `email`
    pub email: String,
    /// `additionalEmail`
    #[serde(rename = "additionalEmail", default)]
    #[builder(required)]
    pub additional_email: Option<String>,
    /// `phoneNumberDialCountry`
    #[serde(rename = "phoneNumberDialCountry", default)]
    #[builder(required)]
    pub phone_number_dial_country: Option<String>,
    /// `phoneNumberDialCode`
    #[serde(rename = "phoneNumberDialCode", default)]
    #[builder(required)]
    pub phone_number_dial_code: Option<String>,
    /// `phoneNumber`
    #[serde(rename = "phoneNumber", default)]
    #[builder(required)]
    pub phone_number: Option<String>,
    /// `billingAddress`
    #[serde(rename = "billingAddress")]
    pub billing_address: Address,
    /// `isMarketingConsentGiven`
    #[serde(rename = "isMarketingConsentGiven")]
    pub is_marketing_consent_given: bool,
    /// `status`
    pub status: types::CustomerStatus,
    /// `cardStatus`
    #[serde(rename = "cardStatus")]
    pub card_status: types::CardStatus,
    /// `companyCurrency`
    #[serde(rename = "companyCurrency")]
    pub company_currency: types::CurrencyCode,
    /// `totalAmountPaid`
    #[serde(rename = "totalAmountPaid")]
    pub total_amount_paid: types::FormattedAmount,
    /// `averageAmountPerMonth`
    #[serde(rename = "averageAmountPerMonth")]
    pub average_amount_per_month: types::FormattedAmount,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
}
/// The id of a customer just made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomerCreated {
    /// `customerUniqueId`
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: types::CustomerId,
}
/// A credit note, as a customer's list shows it. The wire borrows the names of an invoice.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomerCreditNote {
    /// `invoiceId`
    #[serde(rename = "invoiceId")]
    pub invoice_id: types::CreditNoteId,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
    /// `invoiceNumber`
    #[serde(rename = "invoiceNumber")]
    pub invoice_number: types::InvoiceNumber,
    /// `amount`
    pub amount: types::Amount,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// How many invoices it belongs to.
    #[serde(rename = "linkedTransactionsCount")]
    pub linked_transactions_count: i32,
    /// `status`
    pub status: types::CreditNoteStatus,
    /// The gateway that pays it out; null while none was asked.
    #[serde(rename = "paymentGatewayDisplayName", default)]
    #[builder(required)]
    pub payment_gateway_display_name: Option<String>,
}
/// A customer was created, changed or deleted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomerEvent {
    /// `Type`
    #[serde(rename = "Type")]
    pub type_: types::WebhookType,
    /// `Id`
    #[serde(rename = "Id")]
    pub id: types::WebhookId,
    /// `CustomerUniqueId`
    #[serde(rename = "CustomerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `Email`
    #[serde(rename = "Email")]
    pub email: String,
    /// `FirstName`
    #[serde(rename = "FirstName")]
    pub first_name: String,
    /// `LastName`
    #[serde(rename = "LastName")]
    pub last_name: String,
    /// `SubscriptionIds`
    #[serde(rename = "SubscriptionIds")]
    pub subscription_ids: Vec<types::SubscriptionId>,
}
/// An invoice, as a customer's list shows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomerInvoice {
    /// `invoiceId`
    #[serde(rename = "invoiceId")]
    pub invoice_id: types::InvoiceId,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
    /// `invoiceNumber`
    #[serde(rename = "invoiceNumber")]
    pub invoice_number: types::InvoiceNumber,
    /// `amount`
    pub amount: types::Amount,
    /// `refundableAmount`
    #[serde(rename = "refundableAmount")]
    pub refundable_amount: types::Amount,
    /// `formattedAmount`
    #[serde(rename = "formattedAmount")]
    pub formatted_amount: types::FormattedAmount,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// How many credit notes belong to it.
    #[serde(rename = "linkedTransactionsCount")]
    pub linked_transactions_count: i32,
    /// `status`
    pub status: types::InvoiceStatus,
}
/// One page of customers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomerPage {
    /// `currentPage`
    #[serde(rename = "currentPage")]
    pub current_page: i32,
    /// `pageCount`
    #[serde(rename = "pageCount")]
    pub page_count: i32,
    /// `pageSize`
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// How many rows all pages hold together.
    #[serde(rename = "rowCount")]
    pub row_count: i32,
    /// `results`
    pub results: Vec<CustomerSummary>,
}
/// A subscription as the list of one customer shows it. `subscriptionId` holds the unique id here, not the number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomerSubscription {
    /// `subscriptionId`
    #[serde(rename = "subscriptionId")]
    pub subscription_id: types::SubscriptionId,
    /// `productId`
    #[serde(rename = "productId")]
    pub product_id: types::ProductId,
    /// `productName`
    #[serde(rename = "productName")]
    pub product_name: String,
    /// `planId`
    #[serde(rename = "planId")]
    pub plan_id: types::PlanId,
    /// `planName`
    #[serde(rename = "planName")]
    pub plan_name: String,
    /// `status`
    pub status: types::SubscriptionStatus,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// `revenue`
    pub revenue: types::FormattedAmount,
    /// `nextBilling`
    #[serde(rename = "nextBilling", default)]
    #[builder(required)]
    pub next_billing: Option<types::Timestamp>,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
    /// `units`
    pub units: i32,
}
/// A customer as a list shows it. The country of the dial code has another key here than on the customer itself.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomerSummary {
    /// `customerUniqueId`
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `firstName`
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// `lastName`
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// `email`
    pub email: String,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
    /// `status`
    pub status: types::CustomerStatus,
    /// `phoneNumber`
    #[serde(rename = "phoneNumber", default)]
    #[builder(required)]
    pub phone_number: Option<String>,
    /// `phoneNumberDialCode`
    #[serde(rename = "phoneNumberDialCode", default)]
    #[builder(required)]
    pub phone_number_dial_code: Option<String>,
    /// `phoneNumberDialCodeCountry`
    #[serde(rename = "phoneNumberDialCodeCountry", default)]
    #[builder(required)]
    pub phone_number_dial_code_country: Option<String>,
    /// `billingAddress`
    #[serde(rename = "billingAddress")]
    pub billing_address: Address,
}
/// The whole of what may be changed about a customer. An absent phone number is removed, so send back what is to stay.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomerUpdate {
    /// `firstName`
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// `lastName`
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// `email`
    pub email: types::EmailAddress,
    /// The country of the dial code. A phone number needs it.
    #[serde(
        rename = "phoneNumberDialCountry",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_dial_country: Option<String>,
    /// The dial code, with or without its plus sign. A phone number needs it.
    #[serde(
        rename = "phoneNumberDialCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_dial_code: Option<String>,
    /// The number after the dial code, without a leading zero.
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number: Option<String>,
    /// `billingAddress`
    #[serde(rename = "billingAddress")]
    pub billing_address: Address,
}
/// A price and a rhythm of billing; what a customer subscribes to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Cycle {
    /// `cycleId`
    #[serde(rename = "cycleId")]
    pub cycle_id: types::CycleId,
    /// `planId`
    #[serde(rename = "planId")]
    pub plan_id: types::PlanId,
    /// `pricingModel`
    #[serde(rename = "pricingModel")]
    pub pricing_model: CyclePricingModel,
    /// `visibility`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: Option<types::VisibilityName>,
}
/// The pricing of a cycle. What does not apply to it is null or missing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CyclePricingModel {
    /// `pricingModelId`
    #[serde(rename = "pricingModelId")]
    pub pricing_model_id: types::PricingModelId,
    /// How many of the unit one period lasts.
    pub frequency: i32,
    /// `frequencyType`
    #[serde(rename = "frequencyType")]
    pub frequency_type: types::FrequencyType,
    /// How many of its unit the free trial lasts.
    #[serde(
        rename = "freeTrial",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub free_trial: Option<i32>,
    /// `freeTrialFrequencyType`
    #[serde(
        rename = "freeTrialFrequencyType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub free_trial_frequency_type: Option<types::FrequencyType>,
    /// How many of its unit the customer is bound for.
    #[serde(
        rename = "contractTerm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contract_term: Option<i32>,
    /// `contractTermFrequencyType`
    #[serde(
        rename = "contractTermFrequencyType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contract_term_frequency_type: Option<types::FrequencyType>,
    /// `setupFeePrice`
    #[serde(
        rename = "setupFeePrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub setup_fee_price: Option<types::Amount>,
    /// `setupFeePriceFormatted`
    #[serde(
        rename = "setupFeePriceFormatted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub setup_fee_price_formatted: Option<types::FormattedAmount>,
    /// How many units cost nothing.
    #[serde(
        rename = "freeQuantity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub free_quantity: Option<i32>,
    /// `billingDateType`
    #[serde(rename = "billingDateType")]
    pub billing_date_type: types::BillingDateType,
    /// The day of the month, or of the week, when the billing date is fixed.
    #[serde(
        rename = "fixedBillingDateDay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub fixed_billing_date_day: Option<i32>,
    /// `proRateOption`
    #[serde(rename = "proRateOption")]
    pub pro_rate_option: types::ProRateOption,
    /// `price`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: Option<types::Amount>,
    /// `priceFormatted`
    #[serde(
        rename = "priceFormatted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub price_formatted: Option<types::FormattedAmount>,
    /// The brackets of units, where the pricing model of the plan has them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tiers: Option<Vec<Tier>>,
}
/// What to change of a cycle. The contract term can not be changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CycleUpdate {
    /// `cycleId`
    #[serde(rename = "cycleId")]
    pub cycle_id: types::CycleId,
    /// How many of the unit one period lasts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub frequency: Option<i32>,
    /// `frequencyType`
    #[serde(
        rename = "frequencyType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub frequency_type: Option<types::FrequencyType>,
    /// `price`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: Option<types::Amount>,
    /// How many of its unit the free trial lasts.
    #[serde(
        rename = "freeTrial",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub free_trial: Option<i32>,
    /// `freeTrialFrequencyType`
    #[serde(
        rename = "freeTrialFrequencyType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub free_trial_frequency_type: Option<types::FrequencyType>,
    /// `setupFeePrice`
    #[serde(
        rename = "setupFeePrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub setup_fee_price: Option<types::Amount>,
    /// How many units cost nothing.
    #[serde(
        rename = "freeQuantity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub free_quantity: Option<i32>,
    /// `billingDateType`
    #[serde(
        rename = "billingDateType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub billing_date_type: Option<types::BillingDateType>,
    /// The day of the month, or of the week, when the billing date is fixed.
    #[serde(
        rename = "fixedBillingDateDay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub fixed_billing_date_day: Option<i32>,
    /// `proRateOption`
    #[serde(
        rename = "proRateOption",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pro_rate_option: Option<types::ProRateOption>,
    /// `visibility`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: Option<types::Visibility>,
    /// The brackets of units. They replace those that were there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tiers: Option<Vec<Tier>>,
}
/// What is left of a customer whose data was erased. Every personal field reads `gdpr`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ErasedCustomer {
    /// `customerUniqueId`
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `uniqueId`
    #[serde(rename = "uniqueId")]
    pub unique_id: types::CustomerId,
    /// `firstName`
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// `lastName`
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// `email`
    pub email: String,
    /// `additionalEmail`
    #[serde(rename = "additionalEmail", default)]
    #[builder(required)]
    pub additional_email: Option<String>,
    /// `phoneNumberDialCountry`
    #[serde(rename = "phoneNumberDialCountry", default)]
    #[builder(required)]
    pub phone_number_dial_country: Option<String>,
    /// `phoneNumberDialCode`
    #[serde(rename = "phoneNumberDialCode", default)]
    #[builder(required)]
    pub phone_number_dial_code: Option<String>,
    /// `phoneNumber`
    #[serde(rename = "phoneNumber", default)]
    #[builder(required)]
    pub phone_number: Option<String>,
    /// `billingAddress`
    #[serde(rename = "billingAddress")]
    pub billing_address: Address,
    /// `customerTaxRegNumber`
    #[serde(rename = "customerTaxRegNumber", default)]
    #[builder(required)]
    pub customer_tax_reg_number: Option<String>,
    /// `isMarketingConsentGiven`
    #[serde(rename = "isMarketingConsentGiven")]
    pub is_marketing_consent_given: bool,
    /// `status`
    pub status: types::CustomerStatus,
    /// `cardStatus`
    #[serde(rename = "cardStatus")]
    pub card_status: types::CardStatus,
    /// `companyCurrency`
    #[serde(rename = "companyCurrency")]
    pub company_currency: types::CurrencyCode,
    /// `totalAmountPaid`
    #[serde(rename = "totalAmountPaid")]
    pub total_amount_paid: types::FormattedAmount,
    /// `averageAmountPerMonth`
    #[serde(rename = "averageAmountPerMonth")]
    pub average_amount_per_month: types::FormattedAmount,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
}
/// Something that happened to a subscription.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct EventLog {
    /// `subscriptionEventLogId`
    #[serde(rename = "subscriptionEventLogId")]
    pub subscription_event_log_id: types::EventLogId,
    /// `type`
    #[serde(rename = "type")]
    pub type_: types::EventLogType,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
    /// `eventData`
    #[serde(rename = "eventData")]
    pub event_data: ::serde_json::Map<String, ::serde_json::Value>,
}
/// One page of the log of a subscription.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct EventLogPage {
    /// `currentPage`
    #[serde(rename = "currentPage")]
    pub current_page: i32,
    /// `pageCount`
    #[serde(rename = "pageCount")]
    pub page_count: i32,
    /// `pageSize`
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// How many rows all pages hold together.
    #[serde(rename = "rowCount")]
    pub row_count: i32,
    /// `results`
    pub results: Vec<EventLog>,
}
/// Tags, and the subscriptions that get all of them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct FeatureTagAssignment {
    /// `subscriptionUniqueIds`
    #[serde(rename = "subscriptionUniqueIds")]
    pub subscription_unique_ids: Vec<types::SubscriptionId>,
    /// `tagNames`
    #[serde(rename = "tagNames")]
    pub tag_names: Vec<String>,
}
/// The tags of a subscription by where they come from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct FeatureTagSplit {
    /// From the plan and from its add-ons and allowances.
    #[serde(rename = "planFeatureTags")]
    pub plan_feature_tags: Vec<String>,
    /// Custom tags, given to this subscription by hand or by call.
    #[serde(rename = "subscriptionFeatureTags")]
    pub subscription_feature_tags: Vec<String>,
}
/// A bracket of units and its price, with its display twin. The last bracket has no finish.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct FormattedTier {
    /// `start`
    pub start: i32,
    /// `finish`
    #[serde(default)]
    #[builder(required)]
    pub finish: Option<i32>,
    /// `price`
    pub price: types::Amount,
    /// `priceFormatted`
    #[serde(rename = "priceFormatted")]
    pub price_formatted: types::FormattedAmount,
}
/// An invoice in full, as the customer's own page shows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Invoice {
    /// `invoiceId`
    #[serde(rename = "invoiceId")]
    pub invoice_id: types::InvoiceId,
    /// `customerEmail`
    #[serde(rename = "customerEmail")]
    pub customer_email: String,
    /// `customerFirstName`
    #[serde(rename = "customerFirstName")]
    pub customer_first_name: String,
    /// `customerLastName`
    #[serde(rename = "customerLastName")]
    pub customer_last_name: String,
    /// `customerUniqueId`
    #[serde(
        rename = "customerUniqueId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_unique_id: Option<types::CustomerId>,
    /// `addressLine1`
    #[serde(
        rename = "addressLine1",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_line1: Option<String>,
    /// `addressLine2`
    #[serde(
        rename = "addressLine2",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_line2: Option<String>,
    /// `addressPostCode`
    #[serde(
        rename = "addressPostCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_post_code: Option<String>,
    /// `addressCity`
    #[serde(
        rename = "addressCity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_city: Option<String>,
    /// `addressState`
    #[serde(
        rename = "addressState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_state: Option<String>,
    /// The name of the country.
    #[serde(
        rename = "addressCountry",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_country: Option<String>,
    /// `addressCountryCode`
    #[serde(
        rename = "addressCountryCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_country_code: Option<types::CountryCode>,
    /// `invoiceNumber`
    #[serde(rename = "invoiceNumber")]
    pub invoice_number: types::InvoiceNumber,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
    /// `formattedAmount`
    #[serde(rename = "formattedAmount")]
    pub formatted_amount: types::FormattedAmount,
    /// `amount`
    pub amount: types::Amount,
    /// `refundableAmount`
    #[serde(rename = "refundableAmount")]
    pub refundable_amount: types::Amount,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// `status`
    pub status: types::InvoiceStatus,
    /// `subTotal`
    #[serde(rename = "subTotal")]
    pub sub_total: types::FormattedAmount,
    /// `taxTotal`
    #[serde(rename = "taxTotal")]
    pub tax_total: types::FormattedAmount,
    /// What proration took off, for display; null when the invoice is not prorated.
    #[serde(
        rename = "prorationAdjustment",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub proration_adjustment: Option<String>,
    /// The share of the period that is charged, from 0 to 1; null when the invoice is not prorated.
    #[serde(
        rename = "prorationFactor",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub proration_factor: Option<f64>,
    /// `taxes`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub taxes: Option<Vec<InvoiceTax>>,
    /// `invoiceType`
    #[serde(rename = "invoiceType")]
    pub invoice_type: types::InvoiceType,
    /// What is charged for. The lines of a one-time charge are in one entry that names no subscription.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscriptions: Option<Vec<InvoiceSubscription>>,
    /// `companyName`
    #[serde(rename = "companyName")]
    pub company_name: String,
    /// `companyEmail`
    #[serde(rename = "companyEmail")]
    pub company_email: String,
    /// `companyTaxNumber`
    #[serde(
        rename = "companyTaxNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub company_tax_number: Option<String>,
    /// `companyDomain`
    #[serde(rename = "companyDomain")]
    pub company_domain: String,
    /// `companyPhoneNumberDialCountry`
    #[serde(
        rename = "companyPhoneNumberDialCountry",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub company_phone_number_dial_country: Option<String>,
    /// `companyPhoneNumberDialCode`
    #[serde(
        rename = "companyPhoneNumberDialCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub company_phone_number_dial_code: Option<String>,
    /// `companyPhoneNumber`
    #[serde(
        rename = "companyPhoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub company_phone_number: Option<String>,
    /// `companyAddressLine1`
    #[serde(
        rename = "companyAddressLine1",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub company_address_line1: Option<String>,
    /// `companyAddressLine2`
    #[serde(
        rename = "companyAddressLine2",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub company_address_line2: Option<String>,
    /// `companyCity`
    #[serde(
        rename = "companyCity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub company_city: Option<String>,
    /// `companyState`
    #[serde(
        rename = "companyState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub company_state: Option<String>,
    /// `companyPostCode`
    #[serde(
        rename = "companyPostCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub company_post_code: Option<String>,
    /// `companyCountry`
    #[serde(
        rename = "companyCountry",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub company_country: Option<String>,
    /// `brandingLogo`
    #[serde(
        rename = "brandingLogo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub branding_logo: Option<String>,
    /// `brandingLogoBackgroundColor`
    #[serde(
        rename = "brandingLogoBackgroundColor",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub branding_logo_background_color: Option<String>,
    /// `brandingHighlightColor`
    #[serde(
        rename = "brandingHighlightColor",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub branding_highlight_color: Option<String>,
    /// `supportUrl`
    #[serde(
        rename = "supportUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub support_url: Option<String>,
    /// The brand of the card that was charged; null while none was.
    #[serde(rename = "cardType", skip_serializing_if = "::std::option::Option::is_none")]
    pub card_type: Option<String>,
    /// `cardLast4Digits`
    #[serde(
        rename = "cardLast4Digits",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub card_last4_digits: Option<types::WrittenNumber>,
    /// `cardExpiryMonth`
    #[serde(
        rename = "cardExpiryMonth",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub card_expiry_month: Option<types::WrittenNumber>,
    /// `cardExpiryYear`
    #[serde(
        rename = "cardExpiryYear",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub card_expiry_year: Option<types::WrittenNumber>,
    /// `footerCompanyName`
    #[serde(
        rename = "footerCompanyName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub footer_company_name: Option<String>,
    /// `footerAddressLine1`
    #[serde(
        rename = "footerAddressLine1",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub footer_address_line1: Option<String>,
    /// `footerAddressLine2`
    #[serde(
        rename = "footerAddressLine2",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub footer_address_line2: Option<String>,
    /// `footerAddressState`
    #[serde(
        rename = "footerAddressState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub footer_address_state: Option<String>,
    /// `footerAddressCity`
    #[serde(
        rename = "footerAddressCity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub footer_address_city: Option<String>,
    /// `footerAddressPostCode`
    #[serde(
        rename = "footerAddressPostCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub footer_address_post_code: Option<String>,
    /// `footerAddressCountryISO3`
    #[serde(
        rename = "footerAddressCountryISO3",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub footer_address_country_iso3: Option<String>,
    /// `footerEmailAddress`
    #[serde(
        rename = "footerEmailAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub footer_email_address: Option<String>,
    /// `footerPhoneNumberDialCountry`
    #[serde(
        rename = "footerPhoneNumberDialCountry",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub footer_phone_number_dial_country: Option<String>,
    /// `footerPhoneNumberDialCode`
    #[serde(
        rename = "footerPhoneNumberDialCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub footer_phone_number_dial_code: Option<String>,
    /// `footerPhoneNumber`
    #[serde(
        rename = "footerPhoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub footer_phone_number: Option<String>,
    /// `supportContactHeading`
    #[serde(
        rename = "supportContactHeading",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub support_contact_heading: Option<String>,
    /// `supportContactContent`
    #[serde(
        rename = "supportContactContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub support_contact_content: Option<String>,
    /// `supportContactSupportUrl`
    #[serde(
        rename = "supportContactSupportUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub support_contact_support_url: Option<String>,
    /// `supportContactSupportUrlButtonText`
    #[serde(
        rename = "supportContactSupportUrlButtonText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub support_contact_support_url_button_text: Option<String>,
    /// The word `true` or `false`, sent as a string.
    #[serde(
        rename = "isAdvertEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_advert_enabled: Option<String>,
    /// `advertImageUrl`
    #[serde(
        rename = "advertImageUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub advert_image_url: Option<String>,
    /// `advertLinkToUrl`
    #[serde(
        rename = "advertLinkToUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub advert_link_to_url: Option<String>,
}
/// An invoice was made, or its status changed. It names no customer; the number begins with the customer's id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct InvoiceEvent {
    /// `Type`
    #[serde(rename = "Type")]
    pub type_: types::WebhookType,
    /// `Id`
    #[serde(rename = "Id")]
    pub id: types::WebhookId,
    /// `InvoiceNumber`
    #[serde(rename = "InvoiceNumber")]
    pub invoice_number: types::InvoiceNumber,
    /// `InvoiceAmount`
    #[serde(rename = "InvoiceAmount")]
    pub invoice_amount: types::Amount,
    /// `CurrencyCode`
    #[serde(rename = "CurrencyCode")]
    pub currency_code: types::CurrencyCode,
    /// `InvoiceStatus`
    #[serde(rename = "InvoiceStatus")]
    pub invoice_status: types::InvoiceStatus,
    /// The page on which the customer sees it.
    #[serde(rename = "Url")]
    pub url: String,
}
/// One line of an invoice. All its numbers are for display.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct InvoiceItem {
    /// `description`
    pub description: String,
    /// `units`
    pub units: types::WrittenNumber,
    /// `unitPrice`
    #[serde(rename = "unitPrice")]
    pub unit_price: types::FormattedAmount,
    /// `discounts`
    pub discounts: types::FormattedAmount,
    /// `amount`
    pub amount: types::FormattedAmount,
}
/// One page of invoices.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct InvoicePage {
    /// `currentPage`
    #[serde(rename = "currentPage")]
    pub current_page: i32,
    /// `pageCount`
    #[serde(rename = "pageCount")]
    pub page_count: i32,
    /// `pageSize`
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// How many rows all pages hold together.
    #[serde(rename = "rowCount")]
    pub row_count: i32,
    /// `results`
    pub results: Vec<InvoiceSummary>,
}
/// The lines of an invoice that belong to one subscription and one billing period.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct InvoiceSubscription {
    /// `subscriptionUniqueId`
    #[serde(
        rename = "subscriptionUniqueId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subscription_unique_id: Option<types::SubscriptionId>,
    /// `planName`
    #[serde(rename = "planName", skip_serializing_if = "::std::option::Option::is_none")]
    pub plan_name: Option<String>,
    /// `billingPeriodStart`
    #[serde(
        rename = "billingPeriodStart",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub billing_period_start: Option<types::Timestamp>,
    /// `billingPeriodEnd`
    #[serde(
        rename = "billingPeriodEnd",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub billing_period_end: Option<types::Timestamp>,
    /// `subscriptionItems`
    #[serde(rename = "subscriptionItems")]
    pub subscription_items: Vec<InvoiceItem>,
}
/// An invoice, as the company's list shows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct InvoiceSummary {
    /// `invoiceId`
    #[serde(rename = "invoiceId")]
    pub invoice_id: types::InvoiceId,
    /// `invoiceNumber`
    #[serde(rename = "invoiceNumber")]
    pub invoice_number: types::InvoiceNumber,
    /// `customerId`
    #[serde(rename = "customerId")]
    pub customer_id: types::CustomerNumber,
    /// `customerUniqueId`
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `customerFirstName`
    #[serde(rename = "customerFirstName")]
    pub customer_first_name: String,
    /// `customerLastName`
    #[serde(rename = "customerLastName")]
    pub customer_last_name: String,
    /// `customerFullName`
    #[serde(rename = "customerFullName")]
    pub customer_full_name: String,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
    /// `amount`
    pub amount: types::Amount,
    /// `formattedAmount`
    #[serde(rename = "formattedAmount")]
    pub formatted_amount: types::FormattedAmount,
    /// `status`
    pub status: types::InvoiceStatus,
    /// `currency`
    pub currency: types::CurrencyCode,
}
/// One tax on an invoice. No source shows an entry, so this shape is ours and every property of it may be missing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct InvoiceTax {
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// The rate, for display.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rate: Option<String>,
    /// `amount`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount: Option<types::FormattedAmount>,
}
/// A question to ask at sign-up. A dropdown needs options.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCustomField {
    /// `type`
    #[serde(rename = "type")]
    pub type_: types::CustomFieldType,
    /// `label`
    pub label: String,
    /// `description`
    pub description: String,
    /// The choices, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: Option<String>,
    /// Whether it must be answered.
    pub compulsory: bool,
}
/// A customer to make, with no subscription yet. The address stands beside the name here, not in an object of its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCustomer {
    /// `firstName`
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// `lastName`
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// `email`
    pub email: types::EmailAddress,
    /// `addressLine1`
    #[serde(rename = "addressLine1")]
    pub address_line1: String,
    /// `addressLine2`
    #[serde(
        rename = "addressLine2",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_line2: Option<String>,
    /// `city`
    pub city: String,
    /// For the United States, the two-letter code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: Option<String>,
    /// `country`
    pub country: types::CountryCode,
    /// `postCode`
    #[serde(rename = "postCode")]
    pub post_code: String,
    /// `cardDetails`
    #[serde(
        rename = "cardDetails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub card_details: Option<CardDetails>,
}
/// A subscription for a customer that exists. Its card is the one on file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCustomerSubscription {
    /// `cycleId`
    #[serde(rename = "cycleId")]
    pub cycle_id: types::CycleId,
    /// How many units of the plan are bought. One when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Units")]
    pub units: Option<i32>,
    /// `address`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: Option<Address>,
    /// `shippingAddress`
    #[serde(
        rename = "shippingAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shipping_address: Option<Address>,
    /// `additionalEmail`
    #[serde(
        rename = "additionalEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub additional_email: Option<types::EmailAddress>,
    /// The country of the dial code. A phone number needs it.
    #[serde(
        rename = "phoneNumberDialCountry",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_dial_country: Option<String>,
    /// The dial code, with or without its plus sign. A phone number needs it.
    #[serde(
        rename = "phoneNumberDialCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_dial_code: Option<String>,
    /// The number after the dial code, without a leading zero.
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number: Option<String>,
    /// `marketingConsent`
    #[serde(
        rename = "marketingConsent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub marketing_consent: Option<bool>,
    /// The customer's own tax number.
    #[serde(
        rename = "taxRegNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tax_reg_number: Option<String>,
    /// Where the customer signs up from.
    #[serde(
        rename = "ipAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ip_address: Option<String>,
    /// `customFieldResponse`
    #[serde(
        rename = "customFieldResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_field_response: Option<Vec<CustomFieldAnswer>>,
    /// `addOns`
    #[serde(rename = "addOns", skip_serializing_if = "::std::option::Option::is_none")]
    pub add_ons: Option<Vec<AddOnSelection>>,
    /// `allowances`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allowances: Option<Vec<types::AllowanceId>>,
    /// `couponCodes`
    #[serde(
        rename = "couponCodes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub coupon_codes: Option<Vec<CouponRedemption>>,
}
/// A cycle to create. `price` is the price of the cycle in a flat-fee plan and of one unit in a per-unit plan; plans with brackets ignore it and take `tiers`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCycle {
    /// How many of the unit one period lasts.
    pub frequency: i32,
    /// `frequencyType`
    #[serde(rename = "frequencyType")]
    pub frequency_type: types::FrequencyType,
    /// `price`
    pub price: types::Amount,
    /// `billingDateType`
    #[serde(rename = "billingDateType")]
    pub billing_date_type: types::BillingDateType,
    /// `visibility`
    pub visibility: types::Visibility,
    /// How many of its unit the free trial lasts.
    #[serde(
        rename = "freeTrial",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub free_trial: Option<i32>,
    /// `freeTrialFrequencyType`
    #[serde(
        rename = "freeTrialFrequencyType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub free_trial_frequency_type: Option<types::FrequencyType>,
    /// How many of its unit the customer is bound for.
    #[serde(
        rename = "contractTerm",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contract_term: Option<i32>,
    /// `contractTermFrequencyType`
    #[serde(
        rename = "contractTermFrequencyType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contract_term_frequency_type: Option<types::FrequencyType>,
    /// `setupFeePrice`
    #[serde(
        rename = "setupFeePrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub setup_fee_price: Option<types::Amount>,
    /// How many units cost nothing, in a plan with brackets.
    #[serde(
        rename = "freeQuantity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub free_quantity: Option<i32>,
    /// The day of the month, 1 to 28, or of the week, 1 to 7 from Monday, when the billing date is fixed.
    #[serde(
        rename = "fixedBillingDateDay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub fixed_billing_date_day: Option<i32>,
    /// The month, when a yearly billing date is fixed.
    #[serde(
        rename = "fixedBillingDateMonth",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub fixed_billing_date_month: Option<i32>,
    /// `proRateOption`
    #[serde(
        rename = "proRateOption",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pro_rate_option: Option<types::ProRateOption>,
    /// The brackets of units, in a plan with brackets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tiers: Option<Vec<Tier>>,
}
/// Cycles to create, with the add-ons and allowances to tie to the plan.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCycles {
    /// `cyclesInputModel`
    #[serde(rename = "cyclesInputModel")]
    pub cycles_input_model: Vec<NewCycle>,
    /// May be empty.
    #[serde(rename = "addonPlanInputModels")]
    pub addon_plan_input_models: Vec<PlanAddOn>,
    /// `allowancePlanInputModel`
    #[serde(
        rename = "allowancePlanInputModel",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub allowance_plan_input_model: Option<Vec<PlanAllowance>>,
}
/// A plan to create. Left out, the visibility is Public.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewPlan {
    /// `description`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// The name within the company.
    pub name: String,
    /// The name that customers see.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// `pricingModel`
    #[serde(rename = "pricingModel")]
    pub pricing_model: types::PricingModelType,
    /// What a subscription to the plan is tagged with.
    #[serde(
        rename = "featureTags",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub feature_tags: Option<Vec<String>>,
    /// `visibility`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: Option<types::Visibility>,
    /// Where the customer goes after signing up.
    #[serde(
        rename = "redirectUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub redirect_url: Option<String>,
    /// Who in the company is told of a new subscription.
    #[serde(
        rename = "alertEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub alert_email: Option<types::EmailAddress>,
}
/// A product to create. Left out, the visibility is Public, the type Tiered, nothing more is asked of the customer, and every country is allowed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewProduct {
    /// `description`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "decription")]
    pub description: Option<String>,
    /// The name within the company.
    pub name: String,
    /// The name that customers see.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// `visibility`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: Option<types::Visibility>,
    /// `billingCurrency`
    #[serde(rename = "billingCurrency")]
    pub billing_currency: types::CurrencyCode,
    /// `typeOfProduct`
    #[serde(
        rename = "typeOfProduct",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub type_of_product: Option<types::ProductType>,
    /// `isShippingAddressRequired`
    #[serde(
        rename = "isShippingAddressRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_shipping_address_required: Option<bool>,
    /// `isShippingAddressValidationRequired`
    #[serde(
        rename = "isShippingAddressValidationRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_shipping_address_validation_required: Option<bool>,
    /// `isBillingAddressValidationRequired`
    #[serde(
        rename = "isBillingAddressValidationRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_billing_address_validation_required: Option<bool>,
    /// `isAdditionalEmailRequired`
    #[serde(
        rename = "isAdditionalEmailRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_additional_email_required: Option<bool>,
    /// `isPhoneNumberRequired`
    #[serde(
        rename = "isPhoneNumberRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_phone_number_required: Option<bool>,
    /// `isMarketingConsentRequired`
    #[serde(
        rename = "isMarketingConsentRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(alias = "is MarketingConsentRequired")]
    pub is_marketing_consent_required: Option<bool>,
    /// Who in the company is told of a new subscription.
    #[serde(
        rename = "alertEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub alert_email: Option<types::EmailAddress>,
    /// The custom fields asked at sign-up, in order.
    #[serde(
        rename = "orderedCustomFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ordered_custom_fields: Option<Vec<types::CustomFieldId>>,
    /// `productCountryLimitation`
    #[serde(
        rename = "productCountryLimitation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(alias = "productCountryLimitations")]
    pub product_country_limitation: Option<ProductCountryLimitation>,
    /// The same as inside `productCountryLimitation`, which counts when both are sent.
    #[serde(
        rename = "isAnyCountryAllowed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_any_country_allowed: Option<bool>,
}
/// A refund of all or part of an invoice.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewRefund {
    /// `invoiceNumber`
    #[serde(rename = "invoiceNumber")]
    pub invoice_number: types::InvoiceNumber,
    /// `amount`
    pub amount: types::Amount,
}
/// A customer and its subscription, made together.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewSubscription {
    /// `firstName`
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// `lastName`
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// `email`
    pub email: types::EmailAddress,
    /// `cycleId`
    #[serde(rename = "cycleId")]
    pub cycle_id: types::CycleId,
    /// How many units of the plan are bought; 1 for a plan with a flat fee.
    #[serde(alias = "Units")]
    pub units: i32,
    /// `address`
    pub address: Address,
    /// `shippingAddress`
    #[serde(
        rename = "shippingAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shipping_address: Option<Address>,
    /// `additionalEmail`
    #[serde(
        rename = "additionalEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub additional_email: Option<types::EmailAddress>,
    /// The country of the dial code. A phone number needs it.
    #[serde(
        rename = "phoneNumberDialCountry",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_dial_country: Option<String>,
    /// The dial code, with or without its plus sign. A phone number needs it.
    #[serde(
        rename = "phoneNumberDialCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_dial_code: Option<String>,
    /// The number after the dial code, without a leading zero.
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number: Option<String>,
    /// `marketingConsent`
    #[serde(
        rename = "marketingConsent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub marketing_consent: Option<bool>,
    /// `customFieldResponse`
    #[serde(
        rename = "customFieldResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_field_response: Option<Vec<CustomFieldAnswer>>,
    /// `addOns`
    #[serde(rename = "addOns", skip_serializing_if = "::std::option::Option::is_none")]
    pub add_ons: Option<Vec<AddOnSelection>>,
    /// `allowances`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allowances: Option<Vec<types::AllowanceId>>,
    /// `couponCodes`
    #[serde(
        rename = "couponCodes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub coupon_codes: Option<Vec<CouponRedemption>>,
    /// `cardDetails`
    #[serde(rename = "cardDetails")]
    pub card_details: CardDetails,
}
/// A charge outside any subscription. A negative amount is a credit to the customer in the application; that calls take it too is assumed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct OneTimeCharge {
    /// What the customer reads on the invoice.
    pub description: String,
    /// `currencyCode`
    #[serde(rename = "currencyCode")]
    pub currency_code: types::CurrencyCode,
    /// `amount`
    pub amount: types::Amount,
}
/// One attempt to take payment for an invoice.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PaymentLog {
    /// `paymentLogId`
    #[serde(rename = "paymentLogId")]
    pub payment_log_id: types::PaymentLogId,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
    /// The payment gateway, among those of the company.
    #[serde(rename = "gatewayId")]
    pub gateway_id: i32,
    /// `gatewayName`
    #[serde(rename = "gatewayName")]
    pub gateway_name: String,
    /// The gateway's own token for the transaction; null when the gateway gave none.
    #[serde(default)]
    #[builder(required)]
    pub reference: Option<String>,
    /// The brand of the card.
    #[serde(rename = "paymentMethod")]
    pub payment_method: String,
    /// `status`
    pub status: types::PaymentLogStatus,
}
/// A way in which a product is sold.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Plan {
    /// `description`
    #[serde(default)]
    #[builder(required)]
    pub description: Option<String>,
    /// `planId`
    #[serde(rename = "planId")]
    pub plan_id: types::PlanId,
    /// The name within the company.
    pub name: String,
    /// The name that customers see.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// `pricingModelType`
    #[serde(rename = "pricingModelType")]
    pub pricing_model_type: types::PricingModelType,
    /// `productId`
    #[serde(rename = "productId")]
    pub product_id: types::ProductId,
    /// `cycles`
    pub cycles: Vec<Cycle>,
    /// What a subscription to the plan is tagged with.
    #[serde(rename = "featureTags")]
    pub feature_tags: Vec<String>,
    /// `visibility`
    pub visibility: types::VisibilityName,
    /// Where the customer goes after signing up.
    #[serde(rename = "redirectUrl", default)]
    #[builder(required)]
    pub redirect_url: Option<String>,
    /// `hasActiveSubscription`
    #[serde(rename = "hasActiveSubscription")]
    pub has_active_subscription: bool,
    /// Who in the company is told of a new subscription.
    #[serde(rename = "alertEmail", default)]
    #[builder(required)]
    pub alert_email: Option<String>,
}
/// An add-on to tie to a plan, and what it costs there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanAddOn {
    /// `addonId`
    #[serde(rename = "addonId")]
    pub addon_id: types::AddOnId,
    /// Whether it is part of every subscription to the plan. When left out: `false`.
    #[serde(rename = "isForced", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_forced: Option<bool>,
    /// `addonPriceModels`
    #[serde(
        rename = "addonPriceModels",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub addon_price_models: Option<Vec<PlanAddOnPriceModel>>,
}
/// What an add-on costs in a cycle of this currency and rhythm. Which of the prices counts follows from its pricing model.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanAddOnPriceModel {
    /// `currencyIso3Code`
    #[serde(
        rename = "currencyIso3Code",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub currency_iso3_code: Option<types::CurrencyCode>,
    /// How many of the unit one period lasts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub frequency: Option<i32>,
    /// `frequencyType`
    #[serde(
        rename = "frequencyType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub frequency_type: Option<types::FrequencyType>,
    /// `flatFeePrice`
    #[serde(
        rename = "flatFeePrice",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub flat_fee_price: Option<types::Amount>,
    /// `pricePerUnit`
    #[serde(
        rename = "pricePerUnit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub price_per_unit: Option<types::Amount>,
    /// `unitTiers`
    #[serde(
        rename = "unitTiers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unit_tiers: Option<Vec<Tier>>,
}
/// An allowance to tie to a plan, and what it includes and costs there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanAllowance {
    /// `allowanceId`
    #[serde(rename = "allowanceId")]
    pub allowance_id: types::AllowanceId,
    /// Whether it is part of every subscription to the plan. When left out: `false`.
    #[serde(rename = "isForced", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_forced: Option<bool>,
    /// `allowancePriceModels`
    #[serde(
        rename = "allowancePriceModels",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub allowance_price_models: Option<Vec<PlanAllowancePriceModel>>,
}
/// What an allowance includes and costs in a cycle of this currency and rhythm. Only units beyond those included are charged.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanAllowancePriceModel {
    /// `currencyIso3Code`
    #[serde(rename = "currencyIso3Code")]
    pub currency_iso3_code: types::CurrencyCode,
    /// How many of the unit one period lasts.
    pub frequency: i32,
    /// `frequencyType`
    #[serde(rename = "frequencyType")]
    pub frequency_type: types::FrequencyType,
    /// When left out: `0`.
    #[serde(
        rename = "includedUnits",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub included_units: Option<i32>,
    /// `pricePerUnit`
    #[serde(
        rename = "pricePerUnit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub price_per_unit: Option<types::Amount>,
    /// `unitTiers`
    #[serde(
        rename = "unitTiers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub unit_tiers: Option<Vec<Tier>>,
}
/// A move to another plan or cycle.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanChange {
    /// `customerUniqueId`
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `planId`
    #[serde(rename = "planId")]
    pub plan_id: types::PlanId,
    /// `cycleId`
    #[serde(rename = "cycleId")]
    pub cycle_id: types::CycleId,
    /// `planChangeType`
    #[serde(
        rename = "planChangeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_change_type: Option<types::PlanChangeType>,
    /// How many units of the new plan; as many as before when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Units")]
    pub units: Option<i32>,
    /// The add-ons taken with the new plan, besides those it forces; none when absent.
    #[serde(rename = "addOns", skip_serializing_if = "::std::option::Option::is_none")]
    pub add_ons: Option<Vec<AddOnSelection>>,
    /// The allowances taken with the new plan, besides those it forces; none when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allowances: Option<Vec<types::AllowanceId>>,
    /// Whether what is left of the old plan is credited on the first invoice of the new one. Counts only for an immediate change; false when absent.
    #[serde(
        rename = "issueRefund",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub issue_refund: Option<bool>,
}
/// The plans of a product, each once, in the order in which they are shown.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanOrder {
    /// `orderedPlanIds`
    #[serde(rename = "orderedPlanIds")]
    pub ordered_plan_ids: Vec<types::PlanId>,
}
/// The pricing of the cycle a subscription is on, with words where the catalogue has numbers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanPricingModel {
    /// `pricingModelId`
    #[serde(rename = "pricingModelId")]
    pub pricing_model_id: types::PricingModelId,
    /// How many units of `frequencyType` a cycle lasts.
    pub frequency: i32,
    /// `frequencyType`
    #[serde(rename = "frequencyType")]
    pub frequency_type: types::FrequencyName,
    /// How many units of `freeTrialFrequencyType` the free trial lasts.
    #[serde(rename = "freeTrial", default)]
    #[builder(required)]
    pub free_trial: Option<i32>,
    /// `freeTrialFrequencyType`
    #[serde(rename = "freeTrialFrequencyType")]
    pub free_trial_frequency_type: types::FrequencyName,
    /// How many units of `contractTermFrequencyType` the contract runs at least.
    #[serde(rename = "contractTerm", default)]
    #[builder(required)]
    pub contract_term: Option<i32>,
    /// `contractTermFrequencyType`
    #[serde(rename = "contractTermFrequencyType")]
    pub contract_term_frequency_type: types::FrequencyName,
    /// `setupFeePrice`
    #[serde(rename = "setupFeePrice", default)]
    #[builder(required)]
    pub setup_fee_price: Option<types::Amount>,
    /// `setupFeePriceFormatted`
    #[serde(rename = "setupFeePriceFormatted", default)]
    #[builder(required)]
    pub setup_fee_price_formatted: Option<types::FormattedAmount>,
    /// Units without charge, where the price depends on brackets.
    #[serde(rename = "freeQuantity", default)]
    #[builder(required)]
    pub free_quantity: Option<i32>,
    /// `billingDateType`
    #[serde(rename = "billingDateType")]
    pub billing_date_type: types::BillingDateTypeName,
    /// The day of the month, or of the week, that the billing date is fixed to.
    #[serde(rename = "fixedBillingDateDay", default)]
    #[builder(required)]
    pub fixed_billing_date_day: Option<i32>,
    /// `fixedBillingDateMonth`
    #[serde(rename = "fixedBillingDateMonth", default)]
    #[builder(required)]
    pub fixed_billing_date_month: Option<i32>,
    /// `proRateOption`
    #[serde(rename = "proRateOption")]
    pub pro_rate_option: types::ProRateOptionName,
    /// `tiers`
    pub tiers: Vec<Tier>,
}
/// What to change of a plan. Its pricing model can not be changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanUpdate {
    /// `description`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// The name within the company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// The name that customers see.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: Option<String>,
    /// What a subscription to the plan is tagged with. It replaces the list that was there.
    #[serde(
        rename = "featureTags",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub feature_tags: Option<Vec<String>>,
    /// `visibility`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: Option<types::Visibility>,
    /// The cycles to change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cycles: Option<Vec<CycleUpdate>>,
    /// Where the customer goes after signing up.
    #[serde(
        rename = "redirectUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub redirect_url: Option<String>,
    /// Who in the company is told of a new subscription.
    #[serde(
        rename = "alertEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub alert_email: Option<types::EmailAddress>,
}
/// A product.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Product {
    /// `description`
    #[serde(default)]
    #[builder(required)]
    pub description: Option<String>,
    /// `productCountryLimitation`
    #[serde(
        rename = "productCountryLimitation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub product_country_limitation: Option<ProductCountryLimitation>,
    /// `productId`
    #[serde(rename = "productId")]
    pub product_id: types::ProductId,
    /// The name within the company.
    pub name: String,
    /// `visibility`
    pub visibility: types::Visibility,
    /// `billingCurrency`
    #[serde(rename = "billingCurrency")]
    pub billing_currency: types::CurrencyCode,
    /// How an amount is written in the currency.
    #[serde(
        rename = "billingCurrencyTemplate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub billing_currency_template: Option<String>,
    /// The name that customers see.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// `typeOfProduct`
    #[serde(rename = "typeOfProduct")]
    pub type_of_product: types::ProductType,
    /// `hasPlans`
    #[serde(rename = "hasPlans")]
    pub has_plans: bool,
    /// `isShippingAddressRequired`
    #[serde(rename = "isShippingAddressRequired")]
    pub is_shipping_address_required: bool,
    /// `isShippingAddressValidationRequired`
    #[serde(rename = "isShippingAddressValidationRequired")]
    pub is_shipping_address_validation_required: bool,
    /// `isBillingAddressValidationRequired`
    #[serde(rename = "isBillingAddressValidationRequired")]
    pub is_billing_address_validation_required: bool,
    /// `isAdditionalEmailRequired`
    #[serde(rename = "isAdditionalEmailRequired")]
    pub is_additional_email_required: bool,
    /// `isPhoneNumberRequired`
    #[serde(rename = "isPhoneNumberRequired")]
    pub is_phone_number_required: bool,
    /// `isMarketingConsentRequired`
    #[serde(rename = "isMarketingConsentRequired")]
    pub is_marketing_consent_required: bool,
    /// `numberOfPlans`
    #[serde(rename = "numberOfPlans")]
    pub number_of_plans: i32,
    /// Who in the company is told of a new subscription.
    #[serde(rename = "alertEmail", default)]
    #[builder(required)]
    pub alert_email: Option<String>,
}
/// The countries in which a product is sold. The settings count only when not every country is allowed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ProductCountryLimitation {
    /// `isAnyCountryAllowed`
    #[serde(rename = "isAnyCountryAllowed")]
    pub is_any_country_allowed: bool,
    /// `countrySettings`
    #[serde(
        rename = "countrySettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_settings: Option<Vec<CountrySetting>>,
}
/// One page of products.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ProductPage {
    /// `currentPage`
    #[serde(rename = "currentPage")]
    pub current_page: i32,
    /// `pageCount`
    #[serde(rename = "pageCount")]
    pub page_count: i32,
    /// `pageSize`
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// How many rows all pages hold together.
    #[serde(rename = "rowCount")]
    pub row_count: i32,
    /// `results`
    pub results: Vec<ProductSummary>,
}
/// A product, as the list shows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ProductSummary {
    /// `description`
    #[serde(default)]
    #[builder(required)]
    pub description: Option<String>,
    /// `productId`
    #[serde(rename = "productId")]
    pub product_id: types::ProductId,
    /// The name within the company.
    pub name: String,
    /// `visibility`
    pub visibility: types::Visibility,
    /// `billingCurrency`
    #[serde(rename = "billingCurrency")]
    pub billing_currency: types::CurrencyCode,
    /// How an amount is written in the currency.
    #[serde(rename = "billingCurrencyTemplate")]
    pub billing_currency_template: String,
    /// The name that customers see.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// `typeOfProduct`
    #[serde(rename = "typeOfProduct")]
    pub type_of_product: types::ProductType,
    /// `hasPlans`
    #[serde(rename = "hasPlans")]
    pub has_plans: bool,
    /// `isShippingAddressRequired`
    #[serde(rename = "isShippingAddressRequired")]
    pub is_shipping_address_required: bool,
    /// `isShippingAddressValidationRequired`
    #[serde(rename = "isShippingAddressValidationRequired")]
    pub is_shipping_address_validation_required: bool,
    /// `isBillingAddressValidationRequired`
    #[serde(rename = "isBillingAddressValidationRequired")]
    pub is_billing_address_validation_required: bool,
    /// `isAdditionalEmailRequired`
    #[serde(rename = "isAdditionalEmailRequired")]
    pub is_additional_email_required: bool,
    /// `isPhoneNumberRequired`
    #[serde(rename = "isPhoneNumberRequired")]
    pub is_phone_number_required: bool,
    /// `isMarketingConsentRequired`
    #[serde(rename = "isMarketingConsentRequired")]
    pub is_marketing_consent_required: bool,
    /// `numberOfPlans`
    #[serde(rename = "numberOfPlans")]
    pub number_of_plans: i32,
    /// Who in the company is told of a new subscription.
    #[serde(rename = "alertEmail", default)]
    #[builder(required)]
    pub alert_email: Option<String>,
    /// The questions asked at sign-up.
    #[serde(rename = "customFields")]
    pub custom_fields: Vec<CustomField>,
    /// Their ids, in the order in which they are asked.
    #[serde(rename = "orderedCustomFields")]
    pub ordered_custom_fields: Vec<types::CustomFieldId>,
}
/// What to change of a product. A currency other than the product's own is refused.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ProductUpdate {
    /// `description`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "decription")]
    pub description: Option<String>,
    /// The name within the company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// The name that customers see.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: Option<String>,
    /// `visibility`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visibility: Option<types::Visibility>,
    /// `billingCurrency`
    #[serde(
        rename = "billingCurrency",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub billing_currency: Option<types::CurrencyCode>,
    /// `typeOfProduct`
    #[serde(
        rename = "typeOfProduct",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub type_of_product: Option<types::ProductType>,
    /// `isShippingAddressRequired`
    #[serde(
        rename = "isShippingAddressRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_shipping_address_required: Option<bool>,
    /// `isShippingAddressValidationRequired`
    #[serde(
        rename = "isShippingAddressValidationRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_shipping_address_validation_required: Option<bool>,
    /// `isBillingAddressValidationRequired`
    #[serde(
        rename = "isBillingAddressValidationRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_billing_address_validation_required: Option<bool>,
    /// `isAdditionalEmailRequired`
    #[serde(
        rename = "isAdditionalEmailRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_additional_email_required: Option<bool>,
    /// `isPhoneNumberRequired`
    #[serde(
        rename = "isPhoneNumberRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_phone_number_required: Option<bool>,
    /// `isMarketingConsentRequired`
    #[serde(
        rename = "isMarketingConsentRequired",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(alias = "is MarketingConsentRequired")]
    pub is_marketing_consent_required: Option<bool>,
    /// Who in the company is told of a new subscription.
    #[serde(
        rename = "alertEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub alert_email: Option<types::EmailAddress>,
    /// The custom fields asked at sign-up, in order.
    #[serde(
        rename = "orderedCustomFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ordered_custom_fields: Option<Vec<types::CustomFieldId>>,
    /// `productCountryLimitation`
    #[serde(
        rename = "productCountryLimitation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(alias = "productCountryLimitations")]
    pub product_country_limitation: Option<ProductCountryLimitation>,
}
/// What is left of an invoice to refund, after a refund of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Refund {
    /// `invoiceNumber`
    #[serde(rename = "invoiceNumber")]
    pub invoice_number: types::InvoiceNumber,
    /// `amount`
    pub amount: types::Amount,
}
/// A new date of renewal, and whether to rest until then.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct RenewalDateUpdate {
    /// `newRenewalDate`
    #[serde(
        rename = "newRenewalDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub new_renewal_date: Option<types::Timestamp>,
    /// Whether the subscription is paused until that date.
    #[serde(
        rename = "pauseSubscription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pause_subscription: Option<bool>,
}
/// A subscription with its plan, its next bill and what it has brought in. The properties that end in `Next` are filled while a change of plan waits for the renewal.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Subscription {
    /// `subscriptionId`
    #[serde(rename = "subscriptionId")]
    pub subscription_id: types::SubscriptionNumber,
    /// `subscriptionUniqueId`
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: types::SubscriptionId,
    /// `customerId`
    #[serde(rename = "customerId")]
    pub customer_id: types::CustomerNumber,
    /// `customerUniqueId`
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `customerEmail`
    #[serde(rename = "customerEmail")]
    pub customer_email: String,
    /// `customerFullname`
    #[serde(rename = "customerFullname")]
    pub customer_fullname: String,
    /// `productId`
    #[serde(rename = "productId")]
    pub product_id: types::ProductId,
    /// `productName`
    #[serde(rename = "productName")]
    pub product_name: String,
    /// `productVisibility`
    #[serde(rename = "productVisibility")]
    pub product_visibility: types::VisibilityName,
    /// `planId`
    #[serde(rename = "planId")]
    pub plan_id: types::PlanId,
    /// `planIdNext`
    #[serde(rename = "planIdNext", default)]
    #[builder(required)]
    pub plan_id_next: Option<types::PlanId>,
    /// `planName`
    #[serde(rename = "planName")]
    pub plan_name: String,
    /// `visibility`
    pub visibility: types::VisibilityName,
    /// `cycleId`
    #[serde(rename = "cycleId")]
    pub cycle_id: types::CycleId,
    /// `cycleIdNext`
    #[serde(rename = "cycleIdNext", default)]
    #[builder(required)]
    pub cycle_id_next: Option<types::CycleId>,
    /// `units`
    pub units: i32,
    /// `unitsNext`
    #[serde(rename = "unitsNext", default)]
    #[builder(required)]
    pub units_next: Option<i32>,
    /// `planPricingModel`
    #[serde(rename = "planPricingModel")]
    pub plan_pricing_model: PlanPricingModel,
    /// `nextPlanPricingModel`
    #[serde(rename = "nextPlanPricingModel", default)]
    #[builder(required)]
    pub next_plan_pricing_model: Option<PlanPricingModel>,
    /// `status`
    pub status: types::SubscriptionStatus,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
    /// `contractMinimumTermEnd`
    #[serde(rename = "contractMinimumTermEnd", default)]
    #[builder(required)]
    pub contract_minimum_term_end: Option<types::Timestamp>,
    /// `companyCurrency`
    #[serde(rename = "companyCurrency")]
    pub company_currency: types::CurrencyCode,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// `nextBillingDate`
    #[serde(rename = "nextBillingDate", default)]
    #[builder(required)]
    pub next_billing_date: Option<types::Timestamp>,
    /// `nextBillingAmount`
    #[serde(rename = "nextBillingAmount")]
    pub next_billing_amount: types::Amount,
    /// `nextBillingAmountFormatted`
    #[serde(rename = "nextBillingAmountFormatted")]
    pub next_billing_amount_formatted: types::FormattedAmount,
    /// `nextCycleRecurringBillingAmount`
    #[serde(rename = "nextCycleRecurringBillingAmount")]
    pub next_cycle_recurring_billing_amount: types::FormattedAmount,
    /// `totalRevenue`
    #[serde(rename = "totalRevenue")]
    pub total_revenue: types::Amount,
    /// `totalRevenueFormatted`
    #[serde(rename = "totalRevenueFormatted")]
    pub total_revenue_formatted: types::FormattedAmount,
    /// `isBillingAddressValidationRequired`
    #[serde(rename = "isBillingAddressValidationRequired")]
    pub is_billing_address_validation_required: bool,
    /// `isShippingAddressRequired`
    #[serde(rename = "isShippingAddressRequired")]
    pub is_shipping_address_required: bool,
    /// `isShippingAddressValidationRequired`
    #[serde(rename = "isShippingAddressValidationRequired")]
    pub is_shipping_address_validation_required: bool,
}
/// An add-on that a subscription has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct SubscriptionAddOn {
    /// `id`
    pub id: types::AddOnId,
    /// `name`
    pub name: String,
    /// Whether the plan brings it.
    #[serde(rename = "isForced")]
    pub is_forced: bool,
    /// Whether it is in force, as `Active` or `Inactive`.
    pub status: String,
    /// `quantity`
    pub quantity: i32,
    /// The quantity from the next update on; null when no change is waiting.
    #[serde(rename = "quantityNext", default)]
    #[builder(required)]
    pub quantity_next: Option<i32>,
    /// `nextUpdate`
    #[serde(rename = "nextUpdate", default)]
    #[builder(required)]
    pub next_update: Option<types::Timestamp>,
}
/// The add-ons of a subscription.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct SubscriptionAddOns {
    /// `addons`
    pub addons: Vec<SubscriptionAddOn>,
}
/// An allowance that a subscription has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct SubscriptionAllowance {
    /// `id`
    pub id: types::AllowanceId,
    /// `name`
    pub name: String,
    /// Whether the plan brings it.
    #[serde(rename = "isForced")]
    pub is_forced: bool,
    /// Whether it is in force, as `Active` or `Inactive`.
    pub status: String,
    /// Units used in the present billing period.
    pub usage: i64,
    /// Units that the plan includes.
    #[serde(rename = "includedUnits")]
    pub included_units: i32,
}
/// The allowances of a subscription.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct SubscriptionAllowances {
    /// `allowances`
    pub allowances: Vec<SubscriptionAllowance>,
}
/// The ids of a subscription just made and of its customer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct SubscriptionCreated {
    /// `customerUniqueId`
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `subscriptionUniqueId`
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: types::SubscriptionId,
}
/// A customer subscribed to a plan.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct SubscriptionCreatedEvent {
    /// `Type`
    #[serde(rename = "Type")]
    pub type_: types::WebhookType,
    /// `Id`
    #[serde(rename = "Id")]
    pub id: types::WebhookId,
    /// `SubscriptionUniqueId`
    #[serde(rename = "SubscriptionUniqueId")]
    pub subscription_unique_id: types::SubscriptionId,
    /// `CustomerUniqueId`
    #[serde(rename = "CustomerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `SubscriptionStatus`
    #[serde(rename = "SubscriptionStatus")]
    pub subscription_status: types::SubscriptionStatus,
    /// `BillsbyProductId`
    #[serde(rename = "BillsbyProductId")]
    pub billsby_product_id: types::ProductId,
    /// `BillsbyPlanId`
    #[serde(rename = "BillsbyPlanId")]
    pub billsby_plan_id: types::PlanId,
    /// `BillsbyCycleId`
    #[serde(rename = "BillsbyCycleId")]
    pub billsby_cycle_id: types::CycleId,
    /// `Units`
    #[serde(rename = "Units")]
    pub units: i32,
}
/// One page of subscriptions.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct SubscriptionPage {
    /// `currentPage`
    #[serde(rename = "currentPage")]
    pub current_page: i32,
    /// `pageCount`
    #[serde(rename = "pageCount")]
    pub page_count: i32,
    /// `pageSize`
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// How many rows all pages hold together.
    #[serde(rename = "rowCount")]
    pub row_count: i32,
    /// `results`
    pub results: Vec<SubscriptionSummary>,
}
/// A subscription as the list of the company shows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct SubscriptionSummary {
    /// `subscriptionId`
    #[serde(rename = "subscriptionId")]
    pub subscription_id: types::SubscriptionNumber,
    /// `subscriptionUniqueId`
    #[serde(rename = "subscriptionUniqueId")]
    #[serde(alias = "subscriptionUniqueID")]
    pub subscription_unique_id: types::SubscriptionId,
    /// `customerId`
    #[serde(rename = "customerId")]
    pub customer_id: types::CustomerNumber,
    /// `customerUniqueId`
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `customerEmail`
    #[serde(rename = "customerEmail")]
    pub customer_email: String,
    /// `customerFullname`
    #[serde(rename = "customerFullname")]
    pub customer_fullname: String,
    /// `planId`
    #[serde(rename = "planId")]
    pub plan_id: types::PlanId,
    /// `planName`
    #[serde(rename = "planName")]
    pub plan_name: String,
    /// `productId`
    #[serde(rename = "productId")]
    pub product_id: types::ProductId,
    /// `productName`
    #[serde(rename = "productName")]
    pub product_name: String,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
    /// `status`
    pub status: types::SubscriptionStatus,
    /// `isInFreeTrial`
    #[serde(rename = "isInFreeTrial")]
    pub is_in_free_trial: bool,
}
/// A subscription changed, renewed, or was cancelled, which only its status tells.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct SubscriptionUpdatedEvent {
    /// `Type`
    #[serde(rename = "Type")]
    pub type_: types::WebhookType,
    /// `Id`
    #[serde(rename = "Id")]
    pub id: types::WebhookId,
    /// `SubscriptionUniqueId`
    #[serde(rename = "SubscriptionUniqueId")]
    pub subscription_unique_id: types::SubscriptionId,
    /// `CustomerUniqueId`
    #[serde(rename = "CustomerUniqueId")]
    pub customer_unique_id: types::CustomerId,
    /// `SubscriptionStatus`
    #[serde(rename = "SubscriptionStatus")]
    pub subscription_status: types::SubscriptionStatus,
    /// `BillsbyProductId`
    #[serde(rename = "BillsbyProductId")]
    pub billsby_product_id: types::ProductId,
    /// `BillsbyPlanId`
    #[serde(rename = "BillsbyPlanId")]
    pub billsby_plan_id: types::PlanId,
    /// `BillsbyCycleId`
    #[serde(rename = "BillsbyCycleId")]
    pub billsby_cycle_id: types::CycleId,
    /// `Units`
    #[serde(rename = "Units")]
    pub units: i32,
    /// `NextBillingDate`
    #[serde(rename = "NextBillingDate", default)]
    #[builder(required)]
    pub next_billing_date: Option<types::Timestamp>,
}
/// A bracket of units and its price. The last bracket has no finish.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Tier {
    /// `start`
    pub start: i32,
    /// `finish`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finish: Option<i32>,
    /// `price`
    pub price: types::Amount,
}
/// A customer as its update answers it. The ids have other keys here, and `customerId` is a string.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct UpdatedCustomer {
    /// `customerId`
    #[serde(rename = "customerId")]
    pub customer_id: types::WrittenNumber,
    /// `uniqueId`
    #[serde(rename = "uniqueId")]
    pub unique_id: types::CustomerId,
    /// `firstName`
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// `lastName`
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// `email`
    pub email: String,
    /// `additionalEmail`
    #[serde(rename = "additionalEmail", default)]
    #[builder(required)]
    pub additional_email: Option<String>,
    /// `phoneNumberDialCountry`
    #[serde(rename = "phoneNumberDialCountry", default)]
    #[builder(required)]
    pub phone_number_dial_country: Option<String>,
    /// `phoneNumberDialCode`
    #[serde(rename = "phoneNumberDialCode", default)]
    #[builder(required)]
    pub phone_number_dial_code: Option<String>,
    /// `phoneNumber`
    #[serde(rename = "phoneNumber", default)]
    #[builder(required)]
    pub phone_number: Option<String>,
    /// `billingAddress`
    #[serde(rename = "billingAddress")]
    pub billing_address: Address,
    /// `isMarketingConsentGiven`
    #[serde(rename = "isMarketingConsentGiven")]
    pub is_marketing_consent_given: bool,
    /// `createdOn`
    #[serde(rename = "createdOn")]
    pub created_on: types::Timestamp,
}
