// @generated from the API description. Do not edit: change the description and regenerate.

use crate::types;
/// An extra that is billed in advance with a plan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct AddOn {
    /// `description`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub description: Option<String>,
    /// `addonId`
    pub addon_id: types::AddOnId,
    /// The name within the company.
    pub name: String,
    /// The name that customers see.
    pub display_name: String,
    /// What one unit is called; null when it is not sold by the unit.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub single_unit_name: Option<String>,
    /// `pluralUnitName`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub plural_unit_name: Option<String>,
    /// `pricingModelType`
    pub pricing_model_type: types::PricingModelName,
    /// `hasActiveLinkedPlans`
    pub has_active_linked_plans: bool,
    /// What a subscription with it is tagged with.
    pub feature_tags: Vec<String>,
    /// `plans`
    pub plans: Vec<AddOnPlan>,
    /// `priceModels`
    pub price_models: Vec<AddOnPriceModel>,
}
/// A plan that an add-on goes with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct AddOnPlan {
    /// `planId`
    pub plan_id: types::PlanId,
    /// `planName`
    pub plan_name: String,
    /// `productName`
    pub product_name: String,
    /// Whether it is part of every subscription to the plan.
    pub force_addon: bool,
    /// `isActive`
    pub is_active: bool,
}
/// What an add-on costs in one currency and rhythm of billing. Prices that its pricing model does not use are missing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct AddOnPriceModel {
    /// How many of the unit one period lasts.
    pub frequency: i32,
    /// `frequencyType`
    pub frequency_type: types::FrequencyName,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// `flatFeePrice`
    pub flat_fee_price: Option<types::Amount>,
    /// `flatFeePriceFormatted`
    pub flat_fee_price_formatted: Option<types::FormattedAmount>,
    /// `perUnitPrice`
    pub per_unit_price: Option<types::Amount>,
    /// `perUnitPriceFormatted`
    pub per_unit_price_formatted: Option<types::FormattedAmount>,
    /// `tiers`
    pub tiers: Vec<FormattedTier>,
}
/// An add-on taken with a plan, and how many of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct AddOnSelection {
    /// `addOnId`
    pub add_on_id: types::AddOnId,
    /// One when absent.
    pub quantity: Option<i32>,
}
/// An add-on, as the list shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct AddOnSummary {
    /// `description`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub description: Option<String>,
    /// `addonId`
    pub addon_id: types::AddOnId,
    /// `name`
    pub name: String,
    /// `hasActiveLinkedPlans`
    pub has_active_linked_plans: bool,
}
/// A postal address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Address {
    /// `addressLine1`
    pub address_line1: String,
    /// `addressLine2`
    pub address_line2: Option<String>,
    /// `city`
    pub city: String,
    /// For the United States, the two-letter code.
    pub state: Option<String>,
    /// `country`
    pub country: types::CountryCode,
    /// `postCode`
    pub post_code: String,
}
/// Usage that a plan includes, with a price beyond it. It is billed in arrears.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Allowance {
    /// `description`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub description: Option<String>,
    /// `allowanceId`
    pub allowance_id: types::AllowanceId,
    /// The name within the company.
    pub name: String,
    /// The name that customers see.
    pub display_name: String,
    /// What one unit is called.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub single_unit_name: Option<String>,
    /// `pluralUnitName`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub plural_unit_name: Option<String>,
    /// `pricingModelType`
    pub pricing_model_type: types::PricingModelName,
    /// `counter`
    pub counter: AllowanceCounter,
    /// `hasActiveLinkedPlans`
    pub has_active_linked_plans: bool,
    /// What a subscription with it is tagged with.
    pub feature_tags: Vec<String>,
    /// `plans`
    pub plans: Vec<AllowancePlan>,
    /// `priceModels`
    pub price_models: Vec<AllowancePriceModel>,
}
/// The counter that measures an allowance.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct AllowanceCounter {
    /// `counterId`
    pub counter_id: types::CounterId,
    /// `counterName`
    pub counter_name: String,
}
/// A plan that an allowance goes with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct AllowancePlan {
    /// `planId`
    pub plan_id: types::PlanId,
    /// `planName`
    pub plan_name: String,
    /// `productName`
    pub product_name: String,
    /// Whether it is part of every subscription to the plan.
    pub force_allowance: bool,
    /// `isActive`
    pub is_active: bool,
}
/// What an allowance includes and costs in one currency and rhythm of billing. Prices that its pricing model does not use are missing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct AllowancePriceModel {
    /// How many of the unit one period lasts.
    pub frequency: i32,
    /// `frequencyType`
    pub frequency_type: types::FrequencyName,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// `includedUnits`
    pub included_units: i32,
    /// `flatFeePrice`
    pub flat_fee_price: Option<types::Amount>,
    /// `flatFeePriceFormatted`
    pub flat_fee_price_formatted: Option<types::FormattedAmount>,
    /// `perUnitPrice`
    pub per_unit_price: Option<types::Amount>,
    /// `perUnitPriceFormatted`
    pub per_unit_price_formatted: Option<types::FormattedAmount>,
    /// `tiers`
    pub tiers: Vec<FormattedTier>,
}
/// An allowance, as the list shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct AllowanceSummary {
    /// `allowanceId`
    pub allowance_id: types::AllowanceId,
    /// `name`
    pub name: String,
    /// `description`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub description: Option<String>,
    /// `hasActiveLinkedPlans`
    pub has_active_linked_plans: bool,
}
/// A payment card, as the card tokenizer in the customer's browser hands it over. The number itself is never seen.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CardDetails {
    /// `fullName`
    pub full_name: String,
    /// `paymentCardToken`
    pub payment_card_token: types::PaymentCardToken,
    /// `expiryMonth`
    pub expiry_month: i32,
    /// `expiryYear`
    pub expiry_year: i32,
    /// The brand as the tokenizer names it, for example `visa`, `master` or `american_express`.
    pub card_type: String,
    /// `last4Digits`
    pub last4_digits: String,
}
/// A change of the usage.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CounterUpdate {
    /// `operationType`
    pub operation_type: types::CounterOperation,
    /// By how much, or with `Set` to what.
    pub value: i64,
}
/// How much was used.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CounterUsage {
    /// `usage`
    pub usage: i64,
    /// When the usage last changed; null when it never did.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub timestamp: Option<types::Timestamp>,
}
/// One country in which a product is sold.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CountrySetting {
    /// `countryIso3`
    pub country_iso3: types::CountryCode,
    /// `addressPermission`
    pub address_permission: types::AddressPermission,
}
/// A coupon redeemed on a plan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CouponRedemption {
    /// `planId`
    pub plan_id: types::PlanId,
    /// `couponCode`
    pub coupon_code: String,
}
/// A credit note, as the company's list shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CreditNote {
    /// `creditNoteId`
    pub credit_note_id: types::CreditNoteId,
    /// `creditNoteUniqueId`
    pub credit_note_unique_id: types::InvoiceNumber,
    /// `customerId`
    pub customer_id: types::CustomerNumber,
    /// `customerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `customerFirstName`
    pub customer_first_name: String,
    /// `customerLastName`
    pub customer_last_name: String,
    /// `customerFullName`
    pub customer_full_name: String,
    /// `createdOn`
    pub created_on: types::Timestamp,
    /// `amount`
    pub amount: types::Amount,
    /// `status`
    pub status: types::CreditNoteStatus,
    /// `currency`
    pub currency: types::CurrencyCode,
}
/// A credit note was made. `InvoiceNumber` is its own number.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CreditNoteCreatedEvent {
    /// `Type`
    pub type_: types::WebhookType,
    /// `Id`
    pub id: types::WebhookId,
    /// `InvoiceNumber`
    pub invoice_number: types::InvoiceNumber,
    /// `CustomerId`
    pub customer_id: types::CustomerNumber,
    /// `CustomerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `CurrencyCode`
    pub currency_code: types::CurrencyCode,
    /// `Amount`
    pub amount: types::Amount,
    /// `Status`
    pub status: types::CreditNoteStatus,
    /// The page on which the customer sees it.
    pub url: String,
}
/// One page of credit notes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CreditNotePage {
    /// `currentPage`
    pub current_page: i32,
    /// `pageCount`
    pub page_count: i32,
    /// `pageSize`
    pub page_size: i32,
    /// How many rows all pages hold together.
    pub row_count: i32,
    /// `results`
    pub results: Vec<CreditNote>,
}
/// The status of a credit note changed. Unlike its creation, this does not name the customer by the id that calls take.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CreditNoteUpdatedEvent {
    /// `Type`
    pub type_: types::WebhookType,
    /// `Id`
    pub id: types::WebhookId,
    /// `InvoiceNumber`
    pub invoice_number: types::InvoiceNumber,
    /// `CustomerId`
    pub customer_id: types::CustomerNumber,
    /// `CurrencyCode`
    pub currency_code: types::CurrencyCode,
    /// `Amount`
    pub amount: types::Amount,
    /// `Status`
    pub status: types::CreditNoteStatus,
    /// The page on which the customer sees it.
    pub url: String,
}
/// A question asked at sign-up.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CustomField {
    /// `customFieldId`
    pub custom_field_id: types::CustomFieldId,
    /// `type`
    pub type_: types::CustomFieldType,
    /// `label`
    pub label: String,
    /// `description`
    pub description: String,
    /// The choices, separated by commas. Null where there is nothing to choose.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub options: Option<String>,
    /// Whether it must be answered.
    pub compulsory: bool,
}
/// An answer that a customer gives when subscribing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomFieldAnswer {
    /// `customFieldId`
    pub custom_field_id: types::CustomFieldId,
    /// `value`
    pub value: String,
}
/// A question with one customer's answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CustomFieldResponse {
    /// `customFieldResponseId`
    pub custom_field_response_id: types::CustomFieldResponseId,
    /// `customField`
    pub custom_field: CustomField,
    /// `value`
    pub value: String,
}
/// A new answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomFieldResponseUpdate {
    /// `value`
    pub value: String,
}
/// What to change about a question; what is absent stays. Its type is fixed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomFieldUpdate {
    /// `label`
    pub label: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// The choices, separated by commas.
    #[builder(default)]
    pub options: types::Change<String>,
    /// Whether it must be answered.
    pub compulsory: Option<bool>,
}
/// A customer, with what it has paid. Erasing its data sets the personal fields to `gdpr`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Customer {
    /// `customerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `firstName`
    pub first_name: String,
    /// `lastName`
    pub last_name: String,
    /// `email`
    pub email: String,
    /// `additionalEmail`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub additional_email: Option<String>,
    /// `phoneNumberDialCountry`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub phone_number_dial_country: Option<String>,
    /// `phoneNumberDialCode`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub phone_number_dial_code: Option<String>,
    /// `phoneNumber`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub phone_number: Option<String>,
    /// `billingAddress`
    pub billing_address: Address,
    /// `isMarketingConsentGiven`
    pub is_marketing_consent_given: bool,
    /// `status`
    pub status: types::CustomerStatus,
    /// `cardStatus`
    pub card_status: types::CardStatus,
    /// `companyCurrency`
    pub company_currency: types::CurrencyCode,
    /// `totalAmountPaid`
    pub total_amount_paid: types::FormattedAmount,
    /// `averageAmountPerMonth`
    pub average_amount_per_month: types::FormattedAmount,
    /// `createdOn`
    pub created_on: types::Timestamp,
}
/// The id of a customer just made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CustomerCreated {
    /// `customerUniqueId`
    pub customer_unique_id: types::CustomerId,
}
/// A credit note, as a customer's list shows it. The wire borrows the names of an invoice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CustomerCreditNote {
    /// `invoiceId`
    pub invoice_id: types::CreditNoteId,
    /// `createdOn`
    pub created_on: types::Timestamp,
    /// `invoiceNumber`
    pub invoice_number: types::InvoiceNumber,
    /// `amount`
    pub amount: types::Amount,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// How many invoices it belongs to.
    pub linked_transactions_count: i32,
    /// `status`
    pub status: types::CreditNoteStatus,
    /// The gateway that pays it out; null while none was asked.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub payment_gateway_display_name: Option<String>,
}
/// A customer was created, changed or deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CustomerEvent {
    /// `Type`
    pub type_: types::WebhookType,
    /// `Id`
    pub id: types::WebhookId,
    /// `CustomerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `Email`
    pub email: String,
    /// `FirstName`
    pub first_name: String,
    /// `LastName`
    pub last_name: String,
    /// `SubscriptionIds`
    pub subscription_ids: Vec<types::SubscriptionId>,
}
/// An invoice, as a customer's list shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CustomerInvoice {
    /// `invoiceId`
    pub invoice_id: types::InvoiceId,
    /// `createdOn`
    pub created_on: types::Timestamp,
    /// `invoiceNumber`
    pub invoice_number: types::InvoiceNumber,
    /// `amount`
    pub amount: types::Amount,
    /// `refundableAmount`
    pub refundable_amount: types::Amount,
    /// `formattedAmount`
    pub formatted_amount: types::FormattedAmount,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// How many credit notes belong to it.
    pub linked_transactions_count: i32,
    /// `status`
    pub status: types::InvoiceStatus,
}
/// One page of customers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CustomerPage {
    /// `currentPage`
    pub current_page: i32,
    /// `pageCount`
    pub page_count: i32,
    /// `pageSize`
    pub page_size: i32,
    /// How many rows all pages hold together.
    pub row_count: i32,
    /// `results`
    pub results: Vec<CustomerSummary>,
}
/// A subscription as the list of one customer shows it. `subscriptionId` holds the unique id here, not the number.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CustomerSubscription {
    /// `subscriptionId`
    pub subscription_id: types::SubscriptionId,
    /// `productId`
    pub product_id: types::ProductId,
    /// `productName`
    pub product_name: String,
    /// `planId`
    pub plan_id: types::PlanId,
    /// `planName`
    pub plan_name: String,
    /// `status`
    pub status: types::SubscriptionStatus,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// `revenue`
    pub revenue: types::FormattedAmount,
    /// `nextBilling`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub next_billing: Option<types::Timestamp>,
    /// `createdOn`
    pub created_on: types::Timestamp,
    /// `units`
    pub units: i32,
}
/// A customer as a list shows it. The country of the dial code has another key here than on the customer itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CustomerSummary {
    /// `customerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `firstName`
    pub first_name: String,
    /// `lastName`
    pub last_name: String,
    /// `email`
    pub email: String,
    /// `createdOn`
    pub created_on: types::Timestamp,
    /// `status`
    pub status: types::CustomerStatus,
    /// `phoneNumber`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub phone_number: Option<String>,
    /// `phoneNumberDialCode`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub phone_number_dial_code: Option<String>,
    /// `phoneNumberDialCodeCountry`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub phone_number_dial_code_country: Option<String>,
    /// `billingAddress`
    pub billing_address: Address,
}
/// The whole of what may be changed about a customer. An absent phone number is removed, so send back what is to stay.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CustomerUpdate {
    /// `firstName`
    pub first_name: String,
    /// `lastName`
    pub last_name: String,
    /// `email`
    pub email: types::EmailAddress,
    /// The country of the dial code. A phone number needs it.
    pub phone_number_dial_country: Option<String>,
    /// The dial code, with or without its plus sign. A phone number needs it.
    pub phone_number_dial_code: Option<String>,
    /// The number after the dial code, without a leading zero.
    pub phone_number: Option<String>,
    /// `billingAddress`
    pub billing_address: Address,
}
/// A price and a rhythm of billing; what a customer subscribes to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Cycle {
    /// `cycleId`
    pub cycle_id: types::CycleId,
    /// `planId`
    pub plan_id: types::PlanId,
    /// `pricingModel`
    pub pricing_model: CyclePricingModel,
    /// `visibility`
    pub visibility: Option<types::VisibilityName>,
}
/// The pricing of a cycle. What does not apply to it is null or missing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct CyclePricingModel {
    /// `pricingModelId`
    pub pricing_model_id: types::PricingModelId,
    /// How many of the unit one period lasts.
    pub frequency: i32,
    /// `frequencyType`
    pub frequency_type: types::FrequencyType,
    /// How many of its unit the free trial lasts.
    pub free_trial: Option<i32>,
    /// `freeTrialFrequencyType`
    pub free_trial_frequency_type: Option<types::FrequencyType>,
    /// How many of its unit the customer is bound for.
    pub contract_term: Option<i32>,
    /// `contractTermFrequencyType`
    pub contract_term_frequency_type: Option<types::FrequencyType>,
    /// `setupFeePrice`
    pub setup_fee_price: Option<types::Amount>,
    /// `setupFeePriceFormatted`
    pub setup_fee_price_formatted: Option<types::FormattedAmount>,
    /// How many units cost nothing.
    pub free_quantity: Option<i32>,
    /// `billingDateType`
    pub billing_date_type: types::BillingDateType,
    /// The day of the month, or of the week, when the billing date is fixed.
    pub fixed_billing_date_day: Option<i32>,
    /// `proRateOption`
    pub pro_rate_option: types::ProRateOption,
    /// `price`
    pub price: Option<types::Amount>,
    /// `priceFormatted`
    pub price_formatted: Option<types::FormattedAmount>,
    /// The brackets of units, where the pricing model of the plan has them.
    pub tiers: Option<Vec<Tier>>,
}
/// What to change of a cycle. The contract term can not be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct CycleUpdate {
    /// `cycleId`
    pub cycle_id: types::CycleId,
    /// How many of the unit one period lasts.
    pub frequency: Option<i32>,
    /// `frequencyType`
    pub frequency_type: Option<types::FrequencyType>,
    /// `price`
    pub price: Option<types::Amount>,
    /// How many of its unit the free trial lasts.
    pub free_trial: Option<i32>,
    /// `freeTrialFrequencyType`
    pub free_trial_frequency_type: Option<types::FrequencyType>,
    /// `setupFeePrice`
    pub setup_fee_price: Option<types::Amount>,
    /// How many units cost nothing.
    pub free_quantity: Option<i32>,
    /// `billingDateType`
    pub billing_date_type: Option<types::BillingDateType>,
    /// The day of the month, or of the week, when the billing date is fixed.
    pub fixed_billing_date_day: Option<i32>,
    /// `proRateOption`
    pub pro_rate_option: Option<types::ProRateOption>,
    /// `visibility`
    pub visibility: Option<types::Visibility>,
    /// The brackets of units. They replace those that were there.
    pub tiers: Option<Vec<Tier>>,
}
/// What is left of a customer whose data was erased. Every personal field reads `gdpr`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct ErasedCustomer {
    /// `customerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `uniqueId`
    pub unique_id: types::CustomerId,
    /// `firstName`
    pub first_name: String,
    /// `lastName`
    pub last_name: String,
    /// `email`
    pub email: String,
    /// `additionalEmail`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub additional_email: Option<String>,
    /// `phoneNumberDialCountry`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub phone_number_dial_country: Option<String>,
    /// `phoneNumberDialCode`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub phone_number_dial_code: Option<String>,
    /// `phoneNumber`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub phone_number: Option<String>,
    /// `billingAddress`
    pub billing_address: Address,
    /// `customerTaxRegNumber`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub customer_tax_reg_number: Option<String>,
    /// `isMarketingConsentGiven`
    pub is_marketing_consent_given: bool,
    /// `status`
    pub status: types::CustomerStatus,
    /// `cardStatus`
    pub card_status: types::CardStatus,
    /// `companyCurrency`
    pub company_currency: types::CurrencyCode,
    /// `totalAmountPaid`
    pub total_amount_paid: types::FormattedAmount,
    /// `averageAmountPerMonth`
    pub average_amount_per_month: types::FormattedAmount,
    /// `createdOn`
    pub created_on: types::Timestamp,
}
/// Something that happened to a subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct EventLog {
    /// `subscriptionEventLogId`
    pub subscription_event_log_id: types::EventLogId,
    /// `type`
    pub type_: types::EventLogType,
    /// `createdOn`
    pub created_on: types::Timestamp,
    /// `eventData`
    pub event_data: ::serde_json::Map<String, ::serde_json::Value>,
}
/// One page of the log of a subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct EventLogPage {
    /// `currentPage`
    pub current_page: i32,
    /// `pageCount`
    pub page_count: i32,
    /// `pageSize`
    pub page_size: i32,
    /// How many rows all pages hold together.
    pub row_count: i32,
    /// `results`
    pub results: Vec<EventLog>,
}
/// Tags, and the subscriptions that get all of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct FeatureTagAssignment {
    /// `subscriptionUniqueIds`
    pub subscription_unique_ids: Vec<types::SubscriptionId>,
    /// `tagNames`
    pub tag_names: Vec<String>,
}
/// The tags of a subscription by where they come from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct FeatureTagSplit {
    /// From the plan and from its add-ons and allowances.
    pub plan_feature_tags: Vec<String>,
    /// Custom tags, given to this subscription by hand or by call.
    pub subscription_feature_tags: Vec<String>,
}
/// A bracket of units and its price, with its display twin. The last bracket has no finish.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct FormattedTier {
    /// `start`
    pub start: i32,
    /// `finish`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub finish: Option<i32>,
    /// `price`
    pub price: types::Amount,
    /// `priceFormatted`
    pub price_formatted: types::FormattedAmount,
}
/// An invoice in full, as the customer's own page shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Invoice {
    /// `invoiceId`
    pub invoice_id: types::InvoiceId,
    /// `customerEmail`
    pub customer_email: String,
    /// `customerFirstName`
    pub customer_first_name: String,
    /// `customerLastName`
    pub customer_last_name: String,
    /// `customerUniqueId`
    pub customer_unique_id: Option<types::CustomerId>,
    /// `addressLine1`
    pub address_line1: Option<String>,
    /// `addressLine2`
    pub address_line2: Option<String>,
    /// `addressPostCode`
    pub address_post_code: Option<String>,
    /// `addressCity`
    pub address_city: Option<String>,
    /// `addressState`
    pub address_state: Option<String>,
    /// The name of the country.
    pub address_country: Option<String>,
    /// `addressCountryCode`
    pub address_country_code: Option<types::CountryCode>,
    /// `invoiceNumber`
    pub invoice_number: types::InvoiceNumber,
    /// `createdOn`
    pub created_on: types::Timestamp,
    /// `formattedAmount`
    pub formatted_amount: types::FormattedAmount,
    /// `amount`
    pub amount: types::Amount,
    /// `refundableAmount`
    pub refundable_amount: types::Amount,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// `status`
    pub status: types::InvoiceStatus,
    /// `subTotal`
    pub sub_total: types::FormattedAmount,
    /// `taxTotal`
    pub tax_total: types::FormattedAmount,
    /// What proration took off, for display; null when the invoice is not prorated.
    pub proration_adjustment: Option<String>,
    /// The share of the period that is charged, from 0 to 1; null when the invoice is not prorated.
    pub proration_factor: Option<f64>,
    /// `taxes`
    pub taxes: Option<Vec<InvoiceTax>>,
    /// `invoiceType`
    pub invoice_type: types::InvoiceType,
    /// What is charged for. The lines of a one-time charge are in one entry that names no subscription.
    pub subscriptions: Option<Vec<InvoiceSubscription>>,
    /// `companyName`
    pub company_name: String,
    /// `companyEmail`
    pub company_email: String,
    /// `companyTaxNumber`
    pub company_tax_number: Option<String>,
    /// `companyDomain`
    pub company_domain: String,
    /// `companyPhoneNumberDialCountry`
    pub company_phone_number_dial_country: Option<String>,
    /// `companyPhoneNumberDialCode`
    pub company_phone_number_dial_code: Option<String>,
    /// `companyPhoneNumber`
    pub company_phone_number: Option<String>,
    /// `companyAddressLine1`
    pub company_address_line1: Option<String>,
    /// `companyAddressLine2`
    pub company_address_line2: Option<String>,
    /// `companyCity`
    pub company_city: Option<String>,
    /// `companyState`
    pub company_state: Option<String>,
    /// `companyPostCode`
    pub company_post_code: Option<String>,
    /// `companyCountry`
    pub company_country: Option<String>,
    /// `brandingLogo`
    pub branding_logo: Option<String>,
    /// `brandingLogoBackgroundColor`
    pub branding_logo_background_color: Option<String>,
    /// `brandingHighlightColor`
    pub branding_highlight_color: Option<String>,
    /// `supportUrl`
    pub support_url: Option<String>,
    /// The brand of the card that was charged; null while none was.
    pub card_type: Option<String>,
    /// `cardLast4Digits`
    pub card_last4_digits: Option<types::WrittenNumber>,
    /// `cardExpiryMonth`
    pub card_expiry_month: Option<types::WrittenNumber>,
    /// `cardExpiryYear`
    pub card_expiry_year: Option<types::WrittenNumber>,
    /// `footerCompanyName`
    pub footer_company_name: Option<String>,
    /// `footerAddressLine1`
    pub footer_address_line1: Option<String>,
    /// `footerAddressLine2`
    pub footer_address_line2: Option<String>,
    /// `footerAddressState`
    pub footer_address_state: Option<String>,
    /// `footerAddressCity`
    pub footer_address_city: Option<String>,
    /// `footerAddressPostCode`
    pub footer_address_post_code: Option<String>,
    /// `footerAddressCountryISO3`
    pub footer_address_country_iso3: Option<String>,
    /// `footerEmailAddress`
    pub footer_email_address: Option<String>,
    /// `footerPhoneNumberDialCountry`
    pub footer_phone_number_dial_country: Option<String>,
    /// `footerPhoneNumberDialCode`
    pub footer_phone_number_dial_code: Option<String>,
    /// `footerPhoneNumber`
    pub footer_phone_number: Option<String>,
    /// `supportContactHeading`
    pub support_contact_heading: Option<String>,
    /// `supportContactContent`
    pub support_contact_content: Option<String>,
    /// `supportContactSupportUrl`
    pub support_contact_support_url: Option<String>,
    /// `supportContactSupportUrlButtonText`
    pub support_contact_support_url_button_text: Option<String>,
    /// The word `true` or `false`, sent as a string.
    pub is_advert_enabled: Option<String>,
    /// `advertImageUrl`
    pub advert_image_url: Option<String>,
    /// `advertLinkToUrl`
    pub advert_link_to_url: Option<String>,
}
/// An invoice was made, or its status changed. It names no customer; the number begins with the customer's id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct InvoiceEvent {
    /// `Type`
    pub type_: types::WebhookType,
    /// `Id`
    pub id: types::WebhookId,
    /// `InvoiceNumber`
    pub invoice_number: types::InvoiceNumber,
    /// `InvoiceAmount`
    pub invoice_amount: types::Amount,
    /// `CurrencyCode`
    pub currency_code: types::CurrencyCode,
    /// `InvoiceStatus`
    pub invoice_status: types::InvoiceStatus,
    /// The page on which the customer sees it.
    pub url: String,
}
/// One line of an invoice. All its numbers are for display.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct InvoiceItem {
    /// `description`
    pub description: String,
    /// `units`
    pub units: types::WrittenNumber,
    /// `unitPrice`
    pub unit_price: types::FormattedAmount,
    /// `discounts`
    pub discounts: types::FormattedAmount,
    /// `amount`
    pub amount: types::FormattedAmount,
}
/// One page of invoices.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct InvoicePage {
    /// `currentPage`
    pub current_page: i32,
    /// `pageCount`
    pub page_count: i32,
    /// `pageSize`
    pub page_size: i32,
    /// How many rows all pages hold together.
    pub row_count: i32,
    /// `results`
    pub results: Vec<InvoiceSummary>,
}
/// The lines of an invoice that belong to one subscription and one billing period.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct InvoiceSubscription {
    /// `subscriptionUniqueId`
    pub subscription_unique_id: Option<types::SubscriptionId>,
    /// `planName`
    pub plan_name: Option<String>,
    /// `billingPeriodStart`
    pub billing_period_start: Option<types::Timestamp>,
    /// `billingPeriodEnd`
    pub billing_period_end: Option<types::Timestamp>,
    /// `subscriptionItems`
    pub subscription_items: Vec<InvoiceItem>,
}
/// An invoice, as the company's list shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct InvoiceSummary {
    /// `invoiceId`
    pub invoice_id: types::InvoiceId,
    /// `invoiceNumber`
    pub invoice_number: types::InvoiceNumber,
    /// `customerId`
    pub customer_id: types::CustomerNumber,
    /// `customerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `customerFirstName`
    pub customer_first_name: String,
    /// `customerLastName`
    pub customer_last_name: String,
    /// `customerFullName`
    pub customer_full_name: String,
    /// `createdOn`
    pub created_on: types::Timestamp,
    /// `amount`
    pub amount: types::Amount,
    /// `formattedAmount`
    pub formatted_amount: types::FormattedAmount,
    /// `status`
    pub status: types::InvoiceStatus,
    /// `currency`
    pub currency: types::CurrencyCode,
}
/// One tax on an invoice. No source shows an entry, so this shape is ours and every property of it may be missing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct InvoiceTax {
    /// `name`
    pub name: Option<String>,
    /// The rate, for display.
    pub rate: Option<String>,
    /// `amount`
    pub amount: Option<types::FormattedAmount>,
}
/// A question to ask at sign-up. A dropdown needs options.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCustomField {
    /// `type`
    pub type_: types::CustomFieldType,
    /// `label`
    pub label: String,
    /// `description`
    pub description: String,
    /// The choices, separated by commas.
    pub options: Option<String>,
    /// Whether it must be answered.
    pub compulsory: bool,
}
/// A customer to make, with no subscription yet. The address stands beside the name here, not in an object of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCustomer {
    /// `firstName`
    pub first_name: String,
    /// `lastName`
    pub last_name: String,
    /// `email`
    pub email: types::EmailAddress,
    /// `addressLine1`
    pub address_line1: String,
    /// `addressLine2`
    pub address_line2: Option<String>,
    /// `city`
    pub city: String,
    /// For the United States, the two-letter code.
    pub state: Option<String>,
    /// `country`
    pub country: types::CountryCode,
    /// `postCode`
    pub post_code: String,
    /// `cardDetails`
    pub card_details: Option<CardDetails>,
}
/// A subscription for a customer that exists. Its card is the one on file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCustomerSubscription {
    /// `cycleId`
    pub cycle_id: types::CycleId,
    /// How many units of the plan are bought. One when absent.
    pub units: Option<i32>,
    /// `address`
    pub address: Option<Address>,
    /// `shippingAddress`
    pub shipping_address: Option<Address>,
    /// `additionalEmail`
    pub additional_email: Option<types::EmailAddress>,
    /// The country of the dial code. A phone number needs it.
    pub phone_number_dial_country: Option<String>,
    /// The dial code, with or without its plus sign. A phone number needs it.
    pub phone_number_dial_code: Option<String>,
    /// The number after the dial code, without a leading zero.
    pub phone_number: Option<String>,
    /// `marketingConsent`
    pub marketing_consent: Option<bool>,
    /// The customer's own tax number.
    pub tax_reg_number: Option<String>,
    /// Where the customer signs up from.
    pub ip_address: Option<String>,
    /// `customFieldResponse`
    pub custom_field_response: Option<Vec<CustomFieldAnswer>>,
    /// `addOns`
    pub add_ons: Option<Vec<AddOnSelection>>,
    /// `allowances`
    pub allowances: Option<Vec<types::AllowanceId>>,
    /// `couponCodes`
    pub coupon_codes: Option<Vec<CouponRedemption>>,
}
/// A cycle to create. `price` is the price of the cycle in a flat-fee plan and of one unit in a per-unit plan; plans with brackets ignore it and take `tiers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCycle {
    /// How many of the unit one period lasts.
    pub frequency: i32,
    /// `frequencyType`
    pub frequency_type: types::FrequencyType,
    /// `price`
    pub price: types::Amount,
    /// `billingDateType`
    pub billing_date_type: types::BillingDateType,
    /// `visibility`
    pub visibility: types::Visibility,
    /// How many of its unit the free trial lasts.
    pub free_trial: Option<i32>,
    /// `freeTrialFrequencyType`
    pub free_trial_frequency_type: Option<types::FrequencyType>,
    /// How many of its unit the customer is bound for.
    pub contract_term: Option<i32>,
    /// `contractTermFrequencyType`
    pub contract_term_frequency_type: Option<types::FrequencyType>,
    /// `setupFeePrice`
    pub setup_fee_price: Option<types::Amount>,
    /// How many units cost nothing, in a plan with brackets.
    pub free_quantity: Option<i32>,
    /// The day of the month, 1 to 28, or of the week, 1 to 7 from Monday, when the billing date is fixed.
    pub fixed_billing_date_day: Option<i32>,
    /// The month, when a yearly billing date is fixed.
    pub fixed_billing_date_month: Option<i32>,
    /// `proRateOption`
    pub pro_rate_option: Option<types::ProRateOption>,
    /// The brackets of units, in a plan with brackets.
    pub tiers: Option<Vec<Tier>>,
}
/// Cycles to create, with the add-ons and allowances to tie to the plan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewCycles {
    /// `cyclesInputModel`
    pub cycles_input_model: Vec<NewCycle>,
    /// May be empty.
    pub addon_plan_input_models: Vec<PlanAddOn>,
    /// `allowancePlanInputModel`
    pub allowance_plan_input_model: Option<Vec<PlanAllowance>>,
}
/// A plan to create. Left out, the visibility is Public.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewPlan {
    /// `description`
    pub description: Option<String>,
    /// The name within the company.
    pub name: String,
    /// The name that customers see.
    pub display_name: String,
    /// `pricingModel`
    pub pricing_model: types::PricingModelType,
    /// What a subscription to the plan is tagged with.
    pub feature_tags: Option<Vec<String>>,
    /// `visibility`
    pub visibility: Option<types::Visibility>,
    /// Where the customer goes after signing up.
    pub redirect_url: Option<String>,
    /// Who in the company is told of a new subscription.
    pub alert_email: Option<types::EmailAddress>,
}
/// A product to create. Left out, the visibility is Public, the type Tiered, nothing more is asked of the customer, and every country is allowed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewProduct {
    /// `description`
    pub description: Option<String>,
    /// The name within the company.
    pub name: String,
    /// The name that customers see.
    pub display_name: String,
    /// `visibility`
    pub visibility: Option<types::Visibility>,
    /// `billingCurrency`
    pub billing_currency: types::CurrencyCode,
    /// `typeOfProduct`
    pub type_of_product: Option<types::ProductType>,
    /// `isShippingAddressRequired`
    pub is_shipping_address_required: Option<bool>,
    /// `isShippingAddressValidationRequired`
    pub is_shipping_address_validation_required: Option<bool>,
    /// `isBillingAddressValidationRequired`
    pub is_billing_address_validation_required: Option<bool>,
    /// `isAdditionalEmailRequired`
    pub is_additional_email_required: Option<bool>,
    /// `isPhoneNumberRequired`
    pub is_phone_number_required: Option<bool>,
    /// `isMarketingConsentRequired`
    pub is_marketing_consent_required: Option<bool>,
    /// Who in the company is told of a new subscription.
    pub alert_email: Option<types::EmailAddress>,
    /// The custom fields asked at sign-up, in order.
    pub ordered_custom_fields: Option<Vec<types::CustomFieldId>>,
    /// `productCountryLimitation`
    pub product_country_limitation: Option<ProductCountryLimitation>,
    /// The same as inside `productCountryLimitation`, which counts when both are sent.
    pub is_any_country_allowed: Option<bool>,
}
/// A refund of all or part of an invoice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewRefund {
    /// `invoiceNumber`
    pub invoice_number: types::InvoiceNumber,
    /// `amount`
    pub amount: types::Amount,
}
/// A customer and its subscription, made together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct NewSubscription {
    /// `firstName`
    pub first_name: String,
    /// `lastName`
    pub last_name: String,
    /// `email`
    pub email: types::EmailAddress,
    /// `cycleId`
    pub cycle_id: types::CycleId,
    /// How many units of the plan are bought; 1 for a plan with a flat fee.
    pub units: i32,
    /// `address`
    pub address: Address,
    /// `shippingAddress`
    pub shipping_address: Option<Address>,
    /// `additionalEmail`
    pub additional_email: Option<types::EmailAddress>,
    /// The country of the dial code. A phone number needs it.
    pub phone_number_dial_country: Option<String>,
    /// The dial code, with or without its plus sign. A phone number needs it.
    pub phone_number_dial_code: Option<String>,
    /// The number after the dial code, without a leading zero.
    pub phone_number: Option<String>,
    /// `marketingConsent`
    pub marketing_consent: Option<bool>,
    /// `customFieldResponse`
    pub custom_field_response: Option<Vec<CustomFieldAnswer>>,
    /// `addOns`
    pub add_ons: Option<Vec<AddOnSelection>>,
    /// `allowances`
    pub allowances: Option<Vec<types::AllowanceId>>,
    /// `couponCodes`
    pub coupon_codes: Option<Vec<CouponRedemption>>,
    /// `cardDetails`
    pub card_details: CardDetails,
}
/// A charge outside any subscription. A negative amount is a credit to the customer in the application; that calls take it too is assumed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct OneTimeCharge {
    /// What the customer reads on the invoice.
    pub description: String,
    /// `currencyCode`
    pub currency_code: types::CurrencyCode,
    /// `amount`
    pub amount: types::Amount,
}
/// One attempt to take payment for an invoice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct PaymentLog {
    /// `paymentLogId`
    pub payment_log_id: types::PaymentLogId,
    /// `createdOn`
    pub created_on: types::Timestamp,
    /// The payment gateway, among those of the company.
    pub gateway_id: i32,
    /// `gatewayName`
    pub gateway_name: String,
    /// The gateway's own token for the transaction; null when the gateway gave none.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub reference: Option<String>,
    /// The brand of the card.
    pub payment_method: String,
    /// `status`
    pub status: types::PaymentLogStatus,
}
/// A way in which a product is sold.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Plan {
    /// `description`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub description: Option<String>,
    /// `planId`
    pub plan_id: types::PlanId,
    /// The name within the company.
    pub name: String,
    /// The name that customers see.
    pub display_name: String,
    /// `pricingModelType`
    pub pricing_model_type: types::PricingModelType,
    /// `productId`
    pub product_id: types::ProductId,
    /// `cycles`
    pub cycles: Vec<Cycle>,
    /// What a subscription to the plan is tagged with.
    pub feature_tags: Vec<String>,
    /// `visibility`
    pub visibility: types::VisibilityName,
    /// Where the customer goes after signing up.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub redirect_url: Option<String>,
    /// `hasActiveSubscription`
    pub has_active_subscription: bool,
    /// Who in the company is told of a new subscription.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub alert_email: Option<String>,
}
/// An add-on to tie to a plan, and what it costs there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanAddOn {
    /// `addonId`
    pub addon_id: types::AddOnId,
    /// Whether it is part of every subscription to the plan. When left out: `false`.
    pub is_forced: Option<bool>,
    /// `addonPriceModels`
    pub addon_price_models: Option<Vec<PlanAddOnPriceModel>>,
}
/// What an add-on costs in a cycle of this currency and rhythm. Which of the prices counts follows from its pricing model.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanAddOnPriceModel {
    /// `currencyIso3Code`
    pub currency_iso3_code: Option<types::CurrencyCode>,
    /// How many of the unit one period lasts.
    pub frequency: Option<i32>,
    /// `frequencyType`
    pub frequency_type: Option<types::FrequencyType>,
    /// `flatFeePrice`
    pub flat_fee_price: Option<types::Amount>,
    /// `pricePerUnit`
    pub price_per_unit: Option<types::Amount>,
    /// `unitTiers`
    pub unit_tiers: Option<Vec<Tier>>,
}
/// An allowance to tie to a plan, and what it includes and costs there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanAllowance {
    /// `allowanceId`
    pub allowance_id: types::AllowanceId,
    /// Whether it is part of every subscription to the plan. When left out: `false`.
    pub is_forced: Option<bool>,
    /// `allowancePriceModels`
    pub allowance_price_models: Option<Vec<PlanAllowancePriceModel>>,
}
/// What an allowance includes and costs in a cycle of this currency and rhythm. Only units beyond those included are charged.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanAllowancePriceModel {
    /// `currencyIso3Code`
    pub currency_iso3_code: types::CurrencyCode,
    /// How many of the unit one period lasts.
    pub frequency: i32,
    /// `frequencyType`
    pub frequency_type: types::FrequencyType,
    /// When left out: `0`.
    pub included_units: Option<i32>,
    /// `pricePerUnit`
    pub price_per_unit: Option<types::Amount>,
    /// `unitTiers`
    pub unit_tiers: Option<Vec<Tier>>,
}
/// A move to another plan or cycle.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanChange {
    /// `customerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `planId`
    pub plan_id: types::PlanId,
    /// `cycleId`
    pub cycle_id: types::CycleId,
    /// `planChangeType`
    pub plan_change_type: Option<types::PlanChangeType>,
    /// How many units of the new plan; as many as before when absent.
    pub units: Option<i32>,
    /// The add-ons taken with the new plan, besides those it forces; none when absent.
    pub add_ons: Option<Vec<AddOnSelection>>,
    /// The allowances taken with the new plan, besides those it forces; none when absent.
    pub allowances: Option<Vec<types::AllowanceId>>,
    /// Whether what is left of the old plan is credited on the first invoice of the new one. Counts only for an immediate change; false when absent.
    pub issue_refund: Option<bool>,
}
/// The plans of a product, each once, in the order in which they are shown.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanOrder {
    /// `orderedPlanIds`
    pub ordered_plan_ids: Vec<types::PlanId>,
}
/// The pricing of the cycle a subscription is on, with words where the catalogue has numbers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct PlanPricingModel {
    /// `pricingModelId`
    pub pricing_model_id: types::PricingModelId,
    /// How many units of `frequencyType` a cycle lasts.
    pub frequency: i32,
    /// `frequencyType`
    pub frequency_type: types::FrequencyName,
    /// How many units of `freeTrialFrequencyType` the free trial lasts.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub free_trial: Option<i32>,
    /// `freeTrialFrequencyType`
    pub free_trial_frequency_type: types::FrequencyName,
    /// How many units of `contractTermFrequencyType` the contract runs at least.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub contract_term: Option<i32>,
    /// `contractTermFrequencyType`
    pub contract_term_frequency_type: types::FrequencyName,
    /// `setupFeePrice`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub setup_fee_price: Option<types::Amount>,
    /// `setupFeePriceFormatted`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub setup_fee_price_formatted: Option<types::FormattedAmount>,
    /// Units without charge, where the price depends on brackets.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub free_quantity: Option<i32>,
    /// `billingDateType`
    pub billing_date_type: types::BillingDateTypeName,
    /// The day of the month, or of the week, that the billing date is fixed to.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub fixed_billing_date_day: Option<i32>,
    /// `fixedBillingDateMonth`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub fixed_billing_date_month: Option<i32>,
    /// `proRateOption`
    pub pro_rate_option: types::ProRateOptionName,
    /// `tiers`
    pub tiers: Vec<Tier>,
}
/// What to change of a plan. Its pricing model can not be changed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct PlanUpdate {
    /// `description`
    #[builder(default)]
    pub description: types::Change<String>,
    /// The name within the company.
    pub name: Option<String>,
    /// The name that customers see.
    pub display_name: Option<String>,
    /// What a subscription to the plan is tagged with. It replaces the list that was there.
    pub feature_tags: Option<Vec<String>>,
    /// `visibility`
    pub visibility: Option<types::Visibility>,
    /// The cycles to change.
    pub cycles: Option<Vec<CycleUpdate>>,
    /// Where the customer goes after signing up.
    #[builder(default)]
    pub redirect_url: types::Change<String>,
    /// Who in the company is told of a new subscription.
    #[builder(default)]
    pub alert_email: types::Change<types::EmailAddress>,
}
/// A product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Product {
    /// `description`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub description: Option<String>,
    /// `productCountryLimitation`
    pub product_country_limitation: Option<ProductCountryLimitation>,
    /// `productId`
    pub product_id: types::ProductId,
    /// The name within the company.
    pub name: String,
    /// `visibility`
    pub visibility: types::Visibility,
    /// `billingCurrency`
    pub billing_currency: types::CurrencyCode,
    /// How an amount is written in the currency.
    pub billing_currency_template: Option<String>,
    /// The name that customers see.
    pub display_name: String,
    /// `typeOfProduct`
    pub type_of_product: types::ProductType,
    /// `hasPlans`
    pub has_plans: bool,
    /// `isShippingAddressRequired`
    pub is_shipping_address_required: bool,
    /// `isShippingAddressValidationRequired`
    pub is_shipping_address_validation_required: bool,
    /// `isBillingAddressValidationRequired`
    pub is_billing_address_validation_required: bool,
    /// `isAdditionalEmailRequired`
    pub is_additional_email_required: bool,
    /// `isPhoneNumberRequired`
    pub is_phone_number_required: bool,
    /// `isMarketingConsentRequired`
    pub is_marketing_consent_required: bool,
    /// `numberOfPlans`
    pub number_of_plans: i32,
    /// Who in the company is told of a new subscription.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub alert_email: Option<String>,
}
/// The countries in which a product is sold. The settings count only when not every country is allowed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ProductCountryLimitation {
    /// `isAnyCountryAllowed`
    pub is_any_country_allowed: bool,
    /// `countrySettings`
    pub country_settings: Option<Vec<CountrySetting>>,
}
/// One page of products.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct ProductPage {
    /// `currentPage`
    pub current_page: i32,
    /// `pageCount`
    pub page_count: i32,
    /// `pageSize`
    pub page_size: i32,
    /// How many rows all pages hold together.
    pub row_count: i32,
    /// `results`
    pub results: Vec<ProductSummary>,
}
/// A product, as the list shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct ProductSummary {
    /// `description`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub description: Option<String>,
    /// `productId`
    pub product_id: types::ProductId,
    /// The name within the company.
    pub name: String,
    /// `visibility`
    pub visibility: types::Visibility,
    /// `billingCurrency`
    pub billing_currency: types::CurrencyCode,
    /// How an amount is written in the currency.
    pub billing_currency_template: String,
    /// The name that customers see.
    pub display_name: String,
    /// `typeOfProduct`
    pub type_of_product: types::ProductType,
    /// `hasPlans`
    pub has_plans: bool,
    /// `isShippingAddressRequired`
    pub is_shipping_address_required: bool,
    /// `isShippingAddressValidationRequired`
    pub is_shipping_address_validation_required: bool,
    /// `isBillingAddressValidationRequired`
    pub is_billing_address_validation_required: bool,
    /// `isAdditionalEmailRequired`
    pub is_additional_email_required: bool,
    /// `isPhoneNumberRequired`
    pub is_phone_number_required: bool,
    /// `isMarketingConsentRequired`
    pub is_marketing_consent_required: bool,
    /// `numberOfPlans`
    pub number_of_plans: i32,
    /// Who in the company is told of a new subscription.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub alert_email: Option<String>,
    /// The questions asked at sign-up.
    pub custom_fields: Vec<CustomField>,
    /// Their ids, in the order in which they are asked.
    pub ordered_custom_fields: Vec<types::CustomFieldId>,
}
/// What to change of a product. A currency other than the product's own is refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct ProductUpdate {
    /// `description`
    #[builder(default)]
    pub description: types::Change<String>,
    /// The name within the company.
    pub name: Option<String>,
    /// The name that customers see.
    pub display_name: Option<String>,
    /// `visibility`
    pub visibility: Option<types::Visibility>,
    /// `billingCurrency`
    pub billing_currency: Option<types::CurrencyCode>,
    /// `typeOfProduct`
    pub type_of_product: Option<types::ProductType>,
    /// `isShippingAddressRequired`
    pub is_shipping_address_required: Option<bool>,
    /// `isShippingAddressValidationRequired`
    pub is_shipping_address_validation_required: Option<bool>,
    /// `isBillingAddressValidationRequired`
    pub is_billing_address_validation_required: Option<bool>,
    /// `isAdditionalEmailRequired`
    pub is_additional_email_required: Option<bool>,
    /// `isPhoneNumberRequired`
    pub is_phone_number_required: Option<bool>,
    /// `isMarketingConsentRequired`
    pub is_marketing_consent_required: Option<bool>,
    /// Who in the company is told of a new subscription.
    #[builder(default)]
    pub alert_email: types::Change<types::EmailAddress>,
    /// The custom fields asked at sign-up, in order.
    pub ordered_custom_fields: Option<Vec<types::CustomFieldId>>,
    /// `productCountryLimitation`
    pub product_country_limitation: Option<ProductCountryLimitation>,
}
/// What is left of an invoice to refund, after a refund of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Refund {
    /// `invoiceNumber`
    pub invoice_number: types::InvoiceNumber,
    /// `amount`
    pub amount: types::Amount,
}
/// A new date of renewal, and whether to rest until then.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct RenewalDateUpdate {
    /// `newRenewalDate`
    pub new_renewal_date: Option<types::Timestamp>,
    /// Whether the subscription is paused until that date.
    pub pause_subscription: Option<bool>,
}
/// A subscription with its plan, its next bill and what it has brought in. The properties that end in `Next` are filled while a change of plan waits for the renewal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct Subscription {
    /// `subscriptionId`
    pub subscription_id: types::SubscriptionNumber,
    /// `subscriptionUniqueId`
    pub subscription_unique_id: types::SubscriptionId,
    /// `customerId`
    pub customer_id: types::CustomerNumber,
    /// `customerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `customerEmail`
    pub customer_email: String,
    /// `customerFullname`
    pub customer_fullname: String,
    /// `productId`
    pub product_id: types::ProductId,
    /// `productName`
    pub product_name: String,
    /// `productVisibility`
    pub product_visibility: types::VisibilityName,
    /// `planId`
    pub plan_id: types::PlanId,
    /// `planIdNext`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub plan_id_next: Option<types::PlanId>,
    /// `planName`
    pub plan_name: String,
    /// `visibility`
    pub visibility: types::VisibilityName,
    /// `cycleId`
    pub cycle_id: types::CycleId,
    /// `cycleIdNext`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub cycle_id_next: Option<types::CycleId>,
    /// `units`
    pub units: i32,
    /// `unitsNext`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub units_next: Option<i32>,
    /// `planPricingModel`
    pub plan_pricing_model: PlanPricingModel,
    /// `nextPlanPricingModel`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub next_plan_pricing_model: Option<PlanPricingModel>,
    /// `status`
    pub status: types::SubscriptionStatus,
    /// `createdOn`
    pub created_on: types::Timestamp,
    /// `contractMinimumTermEnd`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub contract_minimum_term_end: Option<types::Timestamp>,
    /// `companyCurrency`
    pub company_currency: types::CurrencyCode,
    /// `currency`
    pub currency: types::CurrencyCode,
    /// `nextBillingDate`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub next_billing_date: Option<types::Timestamp>,
    /// `nextBillingAmount`
    pub next_billing_amount: types::Amount,
    /// `nextBillingAmountFormatted`
    pub next_billing_amount_formatted: types::FormattedAmount,
    /// `nextCycleRecurringBillingAmount`
    pub next_cycle_recurring_billing_amount: types::FormattedAmount,
    /// `totalRevenue`
    pub total_revenue: types::Amount,
    /// `totalRevenueFormatted`
    pub total_revenue_formatted: types::FormattedAmount,
    /// `isBillingAddressValidationRequired`
    pub is_billing_address_validation_required: bool,
    /// `isShippingAddressRequired`
    pub is_shipping_address_required: bool,
    /// `isShippingAddressValidationRequired`
    pub is_shipping_address_validation_required: bool,
}
/// An add-on that a subscription has.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct SubscriptionAddOn {
    /// `id`
    pub id: types::AddOnId,
    /// `name`
    pub name: String,
    /// Whether the plan brings it.
    pub is_forced: bool,
    /// Whether it is in force, as `Active` or `Inactive`.
    pub status: String,
    /// `quantity`
    pub quantity: i32,
    /// The quantity from the next update on; null when no change is waiting.
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub quantity_next: Option<i32>,
    /// `nextUpdate`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub next_update: Option<types::Timestamp>,
}
/// The add-ons of a subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct SubscriptionAddOns {
    /// `addons`
    pub addons: Vec<SubscriptionAddOn>,
}
/// An allowance that a subscription has.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct SubscriptionAllowance {
    /// `id`
    pub id: types::AllowanceId,
    /// `name`
    pub name: String,
    /// Whether the plan brings it.
    pub is_forced: bool,
    /// Whether it is in force, as `Active` or `Inactive`.
    pub status: String,
    /// Units used in the present billing period.
    pub usage: i64,
    /// Units that the plan includes.
    pub included_units: i32,
}
/// The allowances of a subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct SubscriptionAllowances {
    /// `allowances`
    pub allowances: Vec<SubscriptionAllowance>,
}
/// The ids of a subscription just made and of its customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct SubscriptionCreated {
    /// `customerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `subscriptionUniqueId`
    pub subscription_unique_id: types::SubscriptionId,
}
/// A customer subscribed to a plan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct SubscriptionCreatedEvent {
    /// `Type`
    pub type_: types::WebhookType,
    /// `Id`
    pub id: types::WebhookId,
    /// `SubscriptionUniqueId`
    pub subscription_unique_id: types::SubscriptionId,
    /// `CustomerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `SubscriptionStatus`
    pub subscription_status: types::SubscriptionStatus,
    /// `BillsbyProductId`
    pub billsby_product_id: types::ProductId,
    /// `BillsbyPlanId`
    pub billsby_plan_id: types::PlanId,
    /// `BillsbyCycleId`
    pub billsby_cycle_id: types::CycleId,
    /// `Units`
    pub units: i32,
}
/// One page of subscriptions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct SubscriptionPage {
    /// `currentPage`
    pub current_page: i32,
    /// `pageCount`
    pub page_count: i32,
    /// `pageSize`
    pub page_size: i32,
    /// How many rows all pages hold together.
    pub row_count: i32,
    /// `results`
    pub results: Vec<SubscriptionSummary>,
}
/// A subscription as the list of the company shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct SubscriptionSummary {
    /// `subscriptionId`
    pub subscription_id: types::SubscriptionNumber,
    /// `subscriptionUniqueId`
    pub subscription_unique_id: types::SubscriptionId,
    /// `customerId`
    pub customer_id: types::CustomerNumber,
    /// `customerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `customerEmail`
    pub customer_email: String,
    /// `customerFullname`
    pub customer_fullname: String,
    /// `planId`
    pub plan_id: types::PlanId,
    /// `planName`
    pub plan_name: String,
    /// `productId`
    pub product_id: types::ProductId,
    /// `productName`
    pub product_name: String,
    /// `createdOn`
    pub created_on: types::Timestamp,
    /// `status`
    pub status: types::SubscriptionStatus,
    /// `isInFreeTrial`
    pub is_in_free_trial: bool,
}
/// A subscription changed, renewed, or was cancelled, which only its status tells.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct SubscriptionUpdatedEvent {
    /// `Type`
    pub type_: types::WebhookType,
    /// `Id`
    pub id: types::WebhookId,
    /// `SubscriptionUniqueId`
    pub subscription_unique_id: types::SubscriptionId,
    /// `CustomerUniqueId`
    pub customer_unique_id: types::CustomerId,
    /// `SubscriptionStatus`
    pub subscription_status: types::SubscriptionStatus,
    /// `BillsbyProductId`
    pub billsby_product_id: types::ProductId,
    /// `BillsbyPlanId`
    pub billsby_plan_id: types::PlanId,
    /// `BillsbyCycleId`
    pub billsby_cycle_id: types::CycleId,
    /// `Units`
    pub units: i32,
    /// `NextBillingDate`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub next_billing_date: Option<types::Timestamp>,
}
/// A bracket of units and its price. The last bracket has no finish.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[derive(bon::Builder)]
#[builder(on(_, into))]
pub struct Tier {
    /// `start`
    pub start: i32,
    /// `finish`
    pub finish: Option<i32>,
    /// `price`
    pub price: types::Amount,
}
/// A customer as its update answers it. The ids have other keys here, and `customerId` is a string.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "reply-builders", derive(bon::Builder))]
#[cfg_attr(feature = "reply-builders", builder(on(_, into)))]
pub struct UpdatedCustomer {
    /// `customerId`
    pub customer_id: types::WrittenNumber,
    /// `uniqueId`
    pub unique_id: types::CustomerId,
    /// `firstName`
    pub first_name: String,
    /// `lastName`
    pub last_name: String,
    /// `email`
    pub email: String,
    /// `additionalEmail`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub additional_email: Option<String>,
    /// `phoneNumberDialCountry`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub phone_number_dial_country: Option<String>,
    /// `phoneNumberDialCode`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub phone_number_dial_code: Option<String>,
    /// `phoneNumber`
    #[cfg_attr(feature = "reply-builders", builder(required))]
    pub phone_number: Option<String>,
    /// `billingAddress`
    pub billing_address: Address,
    /// `isMarketingConsentGiven`
    pub is_marketing_consent_given: bool,
    /// `createdOn`
    pub created_on: types::Timestamp,
}
crate::runtime::object! {
    AddOn { 0 description : "description" nullable, 1 addon_id : "addonId" required, 2
    name : "name" required, 3 display_name : "displayName" required, 4 single_unit_name :
    "singleUnitName" nullable, 5 plural_unit_name : "pluralUnitName" nullable, 6
    pricing_model_type : "pricingModelType" required, 7 has_active_linked_plans :
    "hasActiveLinkedPlans" required, 8 feature_tags : "featureTags" required, 9 plans :
    "plans" required, 10 price_models : "priceModels" required, }
}
crate::runtime::object! {
    AddOnPlan { 0 plan_id : "planId" required, 1 plan_name : "planName" required, 2
    product_name : "productName" required, 3 force_addon : "forceAddon" required, 4
    is_active : "isActive" required, }
}
crate::runtime::object! {
    AddOnPriceModel { 0 frequency : "frequency" required, 1 frequency_type :
    "frequencyType" required, 2 currency : "currency" required, 3 flat_fee_price :
    "flatFeePrice" optional, 4 flat_fee_price_formatted : "flatFeePriceFormatted"
    optional, 5 per_unit_price : "perUnitPrice" optional, 6 per_unit_price_formatted :
    "perUnitPriceFormatted" optional, 7 tiers : "tiers" required, }
}
crate::runtime::object! {
    AddOnSelection { 0 add_on_id : "addOnId" required, 1 quantity : "quantity" optional,
    }
}
crate::runtime::object! {
    AddOnSummary { 0 description : "description" nullable, 1 addon_id : "addonId"
    required, 2 name : "name" required, 3 has_active_linked_plans :
    "hasActiveLinkedPlans" required, }
}
crate::runtime::object! {
    Address { 0 address_line1 : "addressLine1" required, 1 address_line2 : "addressLine2"
    optional, 2 city : "city" required, 3 state : "state" optional, 4 country : "country"
    required, 5 post_code : "postCode" required, }
}
crate::runtime::object! {
    Allowance { 0 description : "description" nullable, 1 allowance_id : "allowanceId"
    required, 2 name : "name" required, 3 display_name : "displayName" required, 4
    single_unit_name : "singleUnitName" nullable, 5 plural_unit_name : "pluralUnitName"
    nullable, 6 pricing_model_type : "pricingModelType" required, 7 counter : "counter"
    required, 8 has_active_linked_plans : "hasActiveLinkedPlans" required, 9 feature_tags
    : "featureTags" required, 10 plans : "plans" required, 11 price_models :
    "priceModels" required, }
}
crate::runtime::object! {
    AllowanceCounter { 0 counter_id : "counterId" required, 1 counter_name :
    "counterName" required, }
}
crate::runtime::object! {
    AllowancePlan { 0 plan_id : "planId" required, 1 plan_name : "planName" required, 2
    product_name : "productName" required, 3 force_allowance : "forceAllowance" required,
    4 is_active : "isActive" required, }
}
crate::runtime::object! {
    AllowancePriceModel { 0 frequency : "frequency" required, 1 frequency_type :
    "frequencyType" required, 2 currency : "currency" required, 3 included_units :
    "includedUnits" required, 4 flat_fee_price : "flatFeePrice" optional, 5
    flat_fee_price_formatted : "flatFeePriceFormatted" optional, 6 per_unit_price :
    "perUnitPrice" optional, 7 per_unit_price_formatted : "perUnitPriceFormatted"
    optional, 8 tiers : "tiers" required, }
}
crate::runtime::object! {
    AllowanceSummary { 0 allowance_id : "allowanceId" required, 1 name : "name" required,
    2 description : "description" nullable, 3 has_active_linked_plans :
    "hasActiveLinkedPlans" required, }
}
crate::runtime::object! {
    CardDetails { 0 full_name : "fullName" | "fullname" required, 1 payment_card_token :
    "paymentCardToken" | "paymentCardtoken" required, 2 expiry_month : "expiryMonth"
    required, 3 expiry_year : "expiryYear" required, 4 card_type : "cardType" required, 5
    last4_digits : "last4Digits" required, }
}
crate::runtime::object! {
    CounterUpdate { 0 operation_type : "operationType" required, 1 value : "value"
    required, }
}
crate::runtime::object! {
    CounterUsage { 0 usage : "usage" required, 1 timestamp : "timestamp" nullable, }
}
crate::runtime::object! {
    CountrySetting { 0 country_iso3 : "countryIso3" required, 1 address_permission :
    "addressPermission" required, }
}
crate::runtime::object! {
    CouponRedemption { 0 plan_id : "planId" required, 1 coupon_code : "couponCode"
    required, }
}
crate::runtime::object! {
    CreditNote { 0 credit_note_id : "creditNoteId" required, 1 credit_note_unique_id :
    "creditNoteUniqueId" required, 2 customer_id : "customerId" required, 3
    customer_unique_id : "customerUniqueId" required, 4 customer_first_name :
    "customerFirstName" required, 5 customer_last_name : "customerLastName" required, 6
    customer_full_name : "customerFullName" required, 7 created_on : "createdOn"
    required, 8 amount : "amount" required, 9 status : "status" required, 10 currency :
    "currency" required, }
}
crate::runtime::object! {
    CreditNoteCreatedEvent { 0 type_ : "Type" required, 1 id : "Id" required, 2
    invoice_number : "InvoiceNumber" required, 3 customer_id : "CustomerId" required, 4
    customer_unique_id : "CustomerUniqueId" required, 5 currency_code : "CurrencyCode"
    required, 6 amount : "Amount" required, 7 status : "Status" required, 8 url : "Url"
    required, }
}
crate::runtime::object! {
    CreditNotePage { 0 current_page : "currentPage" required, 1 page_count : "pageCount"
    required, 2 page_size : "pageSize" required, 3 row_count : "rowCount" required, 4
    results : "results" required, }
}
crate::runtime::object! {
    CreditNoteUpdatedEvent { 0 type_ : "Type" required, 1 id : "Id" required, 2
    invoice_number : "InvoiceNumber" required, 3 customer_id : "CustomerId" required, 4
    currency_code : "CurrencyCode" required, 5 amount : "Amount" required, 6 status :
    "Status" required, 7 url : "Url" required, }
}
crate::runtime::object! {
    CustomField { 0 custom_field_id : "customFieldId" required, 1 type_ : "type"
    required, 2 label : "label" required, 3 description : "description" required, 4
    options : "options" nullable, 5 compulsory : "compulsory" required, }
}
crate::runtime::object! {
    CustomFieldAnswer { 0 custom_field_id : "customFieldId" required, 1 value : "value"
    required, }
}
crate::runtime::object! {
    CustomFieldResponse { 0 custom_field_response_id : "customFieldResponseId" required,
    1 custom_field : "customField" required, 2 value : "value" required, }
}
crate::runtime::object! {
    CustomFieldResponseUpdate { 0 value : "value" required, }
}
crate::runtime::object! {
    CustomFieldUpdate { 0 label : "label" optional, 1 description : "description"
    optional, 2 options : "options" change, 3 compulsory : "compulsory" optional, }
}
crate::runtime::object! {
    Customer { 0 customer_unique_id : "customerUniqueId" required, 1 first_name :
    "firstName" required, 2 last_name : "lastName" required, 3 email : "email" required,
    4 additional_email : "additionalEmail" nullable, 5 phone_number_dial_country :
    "phoneNumberDialCountry" nullable, 6 phone_number_dial_code : "phoneNumberDialCode"
    nullable, 7 phone_number : "phoneNumber" nullable, 8 billing_address :
    "billingAddress" required, 9 is_marketing_consent_given : "isMarketingConsentGiven"
    required, 10 status : "status" required, 11 card_status : "cardStatus" required, 12
    company_currency : "companyCurrency" required, 13 total_amount_paid :
    "totalAmountPaid" required, 14 average_amount_per_month : "averageAmountPerMonth"
    required, 15 created_on : "createdOn" required, }
}
crate::runtime::object! {
    CustomerCreated { 0 customer_unique_id : "customerUniqueId" required, }
}
crate::runtime::object! {
    CustomerCreditNote { 0 invoice_id : "invoiceId" required, 1 created_on : "createdOn"
    required, 2 invoice_number : "invoiceNumber" required, 3 amount : "amount" required,
    4 currency : "currency" required, 5 linked_transactions_count :
    "linkedTransactionsCount" required, 6 status : "status" required, 7
    payment_gateway_display_name : "paymentGatewayDisplayName" nullable, }
}
crate::runtime::object! {
    CustomerEvent { 0 type_ : "Type" required, 1 id : "Id" required, 2 customer_unique_id
    : "CustomerUniqueId" required, 3 email : "Email" required, 4 first_name : "FirstName"
    required, 5 last_name : "LastName" required, 6 subscription_ids : "SubscriptionIds"
    required, }
}
crate::runtime::object! {
    CustomerInvoice { 0 invoice_id : "invoiceId" required, 1 created_on : "createdOn"
    required, 2 invoice_number : "invoiceNumber" required, 3 amount : "amount" required,
    4 refundable_amount : "refundableAmount" required, 5 formatted_amount :
    "formattedAmount" required, 6 currency : "currency" required, 7
    linked_transactions_count : "linkedTransactionsCount" required, 8 status : "status"
    required, }
}
crate::runtime::object! {
    CustomerPage { 0 current_page : "currentPage" required, 1 page_count : "pageCount"
    required, 2 page_size : "pageSize" required, 3 row_count : "rowCount" required, 4
    results : "results" required, }
}
crate::runtime::object! {
    CustomerSubscription { 0 subscription_id : "subscriptionId" required, 1 product_id :
    "productId" required, 2 product_name : "productName" required, 3 plan_id : "planId"
    required, 4 plan_name : "planName" required, 5 status : "status" required, 6 currency
    : "currency" required, 7 revenue : "revenue" required, 8 next_billing : "nextBilling"
    nullable, 9 created_on : "createdOn" required, 10 units : "units" required, }
}
crate::runtime::object! {
    CustomerSummary { 0 customer_unique_id : "customerUniqueId" required, 1 first_name :
    "firstName" required, 2 last_name : "lastName" required, 3 email : "email" required,
    4 created_on : "createdOn" required, 5 status : "status" required, 6 phone_number :
    "phoneNumber" nullable, 7 phone_number_dial_code : "phoneNumberDialCode" nullable, 8
    phone_number_dial_code_country : "phoneNumberDialCodeCountry" nullable, 9
    billing_address : "billingAddress" required, }
}
crate::runtime::object! {
    CustomerUpdate { 0 first_name : "firstName" required, 1 last_name : "lastName"
    required, 2 email : "email" required, 3 phone_number_dial_country :
    "phoneNumberDialCountry" optional, 4 phone_number_dial_code : "phoneNumberDialCode"
    optional, 5 phone_number : "phoneNumber" optional, 6 billing_address :
    "billingAddress" required, }
}
crate::runtime::object! {
    Cycle { 0 cycle_id : "cycleId" required, 1 plan_id : "planId" required, 2
    pricing_model : "pricingModel" required, 3 visibility : "visibility" optional, }
}
crate::runtime::object! {
    CyclePricingModel { 0 pricing_model_id : "pricingModelId" required, 1 frequency :
    "frequency" required, 2 frequency_type : "frequencyType" required, 3 free_trial :
    "freeTrial" optional, 4 free_trial_frequency_type : "freeTrialFrequencyType"
    optional, 5 contract_term : "contractTerm" optional, 6 contract_term_frequency_type :
    "contractTermFrequencyType" optional, 7 setup_fee_price : "setupFeePrice" optional, 8
    setup_fee_price_formatted : "setupFeePriceFormatted" optional, 9 free_quantity :
    "freeQuantity" optional, 10 billing_date_type : "billingDateType" required, 11
    fixed_billing_date_day : "fixedBillingDateDay" optional, 12 pro_rate_option :
    "proRateOption" required, 13 price : "price" optional, 14 price_formatted :
    "priceFormatted" optional, 15 tiers : "tiers" optional, }
}
crate::runtime::object! {
    CycleUpdate { 0 cycle_id : "cycleId" required, 1 frequency : "frequency" optional, 2
    frequency_type : "frequencyType" optional, 3 price : "price" optional, 4 free_trial :
    "freeTrial" optional, 5 free_trial_frequency_type : "freeTrialFrequencyType"
    optional, 6 setup_fee_price : "setupFeePrice" optional, 7 free_quantity :
    "freeQuantity" optional, 8 billing_date_type : "billingDateType" optional, 9
    fixed_billing_date_day : "fixedBillingDateDay" optional, 10 pro_rate_option :
    "proRateOption" optional, 11 visibility : "visibility" optional, 12 tiers : "tiers"
    optional, }
}
crate::runtime::object! {
    ErasedCustomer { 0 customer_unique_id : "customerUniqueId" required, 1 unique_id :
    "uniqueId" required, 2 first_name : "firstName" required, 3 last_name : "lastName"
    required, 4 email : "email" required, 5 additional_email : "additionalEmail"
    nullable, 6 phone_number_dial_country : "phoneNumberDialCountry" nullable, 7
    phone_number_dial_code : "phoneNumberDialCode" nullable, 8 phone_number :
    "phoneNumber" nullable, 9 billing_address : "billingAddress" required, 10
    customer_tax_reg_number : "customerTaxRegNumber" nullable, 11
    is_marketing_consent_given : "isMarketingConsentGiven" required, 12 status : "status"
    required, 13 card_status : "cardStatus" required, 14 company_currency :
    "companyCurrency" required, 15 total_amount_paid : "totalAmountPaid" required, 16
    average_amount_per_month : "averageAmountPerMonth" required, 17 created_on :
    "createdOn" required, }
}
crate::runtime::object! {
    EventLog { 0 subscription_event_log_id : "subscriptionEventLogId" required, 1 type_ :
    "type" required, 2 created_on : "createdOn" required, 3 event_data : "eventData"
    required, }
}
crate::runtime::object! {
    EventLogPage { 0 current_page : "currentPage" required, 1 page_count : "pageCount"
    required, 2 page_size : "pageSize" required, 3 row_count : "rowCount" required, 4
    results : "results" required, }
}
crate::runtime::object! {
    FeatureTagAssignment { 0 subscription_unique_ids : "subscriptionUniqueIds" required,
    1 tag_names : "tagNames" required, }
}
crate::runtime::object! {
    FeatureTagSplit { 0 plan_feature_tags : "planFeatureTags" required, 1
    subscription_feature_tags : "subscriptionFeatureTags" required, }
}
crate::runtime::object! {
    FormattedTier { 0 start : "start" required, 1 finish : "finish" nullable, 2 price :
    "price" required, 3 price_formatted : "priceFormatted" required, }
}
crate::runtime::object! {
    Invoice { 0 invoice_id : "invoiceId" required, 1 customer_email : "customerEmail"
    required, 2 customer_first_name : "customerFirstName" required, 3 customer_last_name
    : "customerLastName" required, 4 customer_unique_id : "customerUniqueId" optional, 5
    address_line1 : "addressLine1" optional, 6 address_line2 : "addressLine2" optional, 7
    address_post_code : "addressPostCode" optional, 8 address_city : "addressCity"
    optional, 9 address_state : "addressState" optional, 10 address_country :
    "addressCountry" optional, 11 address_country_code : "addressCountryCode" optional,
    12 invoice_number : "invoiceNumber" required, 13 created_on : "createdOn" required,
    14 formatted_amount : "formattedAmount" required, 15 amount : "amount" required, 16
    refundable_amount : "refundableAmount" required, 17 currency : "currency" required,
    18 status : "status" required, 19 sub_total : "subTotal" required, 20 tax_total :
    "taxTotal" required, 21 proration_adjustment : "prorationAdjustment" optional, 22
    proration_factor : "prorationFactor" optional, 23 taxes : "taxes" optional, 24
    invoice_type : "invoiceType" required, 25 subscriptions : "subscriptions" optional,
    26 company_name : "companyName" required, 27 company_email : "companyEmail" required,
    28 company_tax_number : "companyTaxNumber" optional, 29 company_domain :
    "companyDomain" required, 30 company_phone_number_dial_country :
    "companyPhoneNumberDialCountry" optional, 31 company_phone_number_dial_code :
    "companyPhoneNumberDialCode" optional, 32 company_phone_number : "companyPhoneNumber"
    optional, 33 company_address_line1 : "companyAddressLine1" optional, 34
    company_address_line2 : "companyAddressLine2" optional, 35 company_city :
    "companyCity" optional, 36 company_state : "companyState" optional, 37
    company_post_code : "companyPostCode" optional, 38 company_country : "companyCountry"
    optional, 39 branding_logo : "brandingLogo" optional, 40
    branding_logo_background_color : "brandingLogoBackgroundColor" optional, 41
    branding_highlight_color : "brandingHighlightColor" optional, 42 support_url :
    "supportUrl" optional, 43 card_type : "cardType" optional, 44 card_last4_digits :
    "cardLast4Digits" optional, 45 card_expiry_month : "cardExpiryMonth" optional, 46
    card_expiry_year : "cardExpiryYear" optional, 47 footer_company_name :
    "footerCompanyName" optional, 48 footer_address_line1 : "footerAddressLine1"
    optional, 49 footer_address_line2 : "footerAddressLine2" optional, 50
    footer_address_state : "footerAddressState" optional, 51 footer_address_city :
    "footerAddressCity" optional, 52 footer_address_post_code : "footerAddressPostCode"
    optional, 53 footer_address_country_iso3 : "footerAddressCountryISO3" optional, 54
    footer_email_address : "footerEmailAddress" optional, 55
    footer_phone_number_dial_country : "footerPhoneNumberDialCountry" optional, 56
    footer_phone_number_dial_code : "footerPhoneNumberDialCode" optional, 57
    footer_phone_number : "footerPhoneNumber" optional, 58 support_contact_heading :
    "supportContactHeading" optional, 59 support_contact_content :
    "supportContactContent" optional, 60 support_contact_support_url :
    "supportContactSupportUrl" optional, 61 support_contact_support_url_button_text :
    "supportContactSupportUrlButtonText" optional, 62 is_advert_enabled :
    "isAdvertEnabled" optional, 63 advert_image_url : "advertImageUrl" optional, 64
    advert_link_to_url : "advertLinkToUrl" optional, }
}
crate::runtime::object! {
    InvoiceEvent { 0 type_ : "Type" required, 1 id : "Id" required, 2 invoice_number :
    "InvoiceNumber" required, 3 invoice_amount : "InvoiceAmount" required, 4
    currency_code : "CurrencyCode" required, 5 invoice_status : "InvoiceStatus" required,
    6 url : "Url" required, }
}
crate::runtime::object! {
    InvoiceItem { 0 description : "description" required, 1 units : "units" required, 2
    unit_price : "unitPrice" required, 3 discounts : "discounts" required, 4 amount :
    "amount" required, }
}
crate::runtime::object! {
    InvoicePage { 0 current_page : "currentPage" required, 1 page_count : "pageCount"
    required, 2 page_size : "pageSize" required, 3 row_count : "rowCount" required, 4
    results : "results" required, }
}
crate::runtime::object! {
    InvoiceSubscription { 0 subscription_unique_id : "subscriptionUniqueId" optional, 1
    plan_name : "planName" optional, 2 billing_period_start : "billingPeriodStart"
    optional, 3 billing_period_end : "billingPeriodEnd" optional, 4 subscription_items :
    "subscriptionItems" required, }
}
crate::runtime::object! {
    InvoiceSummary { 0 invoice_id : "invoiceId" required, 1 invoice_number :
    "invoiceNumber" required, 2 customer_id : "customerId" required, 3 customer_unique_id
    : "customerUniqueId" required, 4 customer_first_name : "customerFirstName" required,
    5 customer_last_name : "customerLastName" required, 6 customer_full_name :
    "customerFullName" required, 7 created_on : "createdOn" required, 8 amount : "amount"
    required, 9 formatted_amount : "formattedAmount" required, 10 status : "status"
    required, 11 currency : "currency" required, }
}
crate::runtime::object! {
    InvoiceTax { 0 name : "name" optional, 1 rate : "rate" optional, 2 amount : "amount"
    optional, }
}
crate::runtime::object! {
    NewCustomField { 0 type_ : "type" required, 1 label : "label" required, 2 description
    : "description" required, 3 options : "options" optional, 4 compulsory : "compulsory"
    required, }
}
crate::runtime::object! {
    NewCustomer { 0 first_name : "firstName" required, 1 last_name : "lastName" required,
    2 email : "email" required, 3 address_line1 : "addressLine1" required, 4
    address_line2 : "addressLine2" optional, 5 city : "city" required, 6 state : "state"
    optional, 7 country : "country" required, 8 post_code : "postCode" required, 9
    card_details : "cardDetails" optional, }
}
crate::runtime::object! {
    NewCustomerSubscription { 0 cycle_id : "cycleId" required, 1 units : "units" |
    "Units" optional, 2 address : "address" optional, 3 shipping_address :
    "shippingAddress" optional, 4 additional_email : "additionalEmail" optional, 5
    phone_number_dial_country : "phoneNumberDialCountry" optional, 6
    phone_number_dial_code : "phoneNumberDialCode" optional, 7 phone_number :
    "phoneNumber" optional, 8 marketing_consent : "marketingConsent" optional, 9
    tax_reg_number : "taxRegNumber" optional, 10 ip_address : "ipAddress" optional, 11
    custom_field_response : "customFieldResponse" optional, 12 add_ons : "addOns"
    optional, 13 allowances : "allowances" optional, 14 coupon_codes : "couponCodes"
    optional, }
}
crate::runtime::object! {
    NewCycle { 0 frequency : "frequency" required, 1 frequency_type : "frequencyType"
    required, 2 price : "price" required, 3 billing_date_type : "billingDateType"
    required, 4 visibility : "visibility" required, 5 free_trial : "freeTrial" optional,
    6 free_trial_frequency_type : "freeTrialFrequencyType" optional, 7 contract_term :
    "contractTerm" optional, 8 contract_term_frequency_type : "contractTermFrequencyType"
    optional, 9 setup_fee_price : "setupFeePrice" optional, 10 free_quantity :
    "freeQuantity" optional, 11 fixed_billing_date_day : "fixedBillingDateDay" optional,
    12 fixed_billing_date_month : "fixedBillingDateMonth" optional, 13 pro_rate_option :
    "proRateOption" optional, 14 tiers : "tiers" optional, }
}
crate::runtime::object! {
    NewCycles { 0 cycles_input_model : "cyclesInputModel" required, 1
    addon_plan_input_models : "addonPlanInputModels" required, 2
    allowance_plan_input_model : "allowancePlanInputModel" optional, }
}
crate::runtime::object! {
    NewPlan { 0 description : "description" optional, 1 name : "name" required, 2
    display_name : "displayName" required, 3 pricing_model : "pricingModel" required, 4
    feature_tags : "featureTags" optional, 5 visibility : "visibility" optional, 6
    redirect_url : "redirectUrl" optional, 7 alert_email : "alertEmail" optional, }
}
crate::runtime::object! {
    NewProduct { 0 description : "description" | "decription" optional, 1 name : "name"
    required, 2 display_name : "displayName" required, 3 visibility : "visibility"
    optional, 4 billing_currency : "billingCurrency" required, 5 type_of_product :
    "typeOfProduct" optional, 6 is_shipping_address_required :
    "isShippingAddressRequired" optional, 7 is_shipping_address_validation_required :
    "isShippingAddressValidationRequired" optional, 8
    is_billing_address_validation_required : "isBillingAddressValidationRequired"
    optional, 9 is_additional_email_required : "isAdditionalEmailRequired" optional, 10
    is_phone_number_required : "isPhoneNumberRequired" optional, 11
    is_marketing_consent_required : "isMarketingConsentRequired" |
    "is MarketingConsentRequired" optional, 12 alert_email : "alertEmail" optional, 13
    ordered_custom_fields : "orderedCustomFields" optional, 14 product_country_limitation
    : "productCountryLimitation" | "productCountryLimitations" optional, 15
    is_any_country_allowed : "isAnyCountryAllowed" optional, }
}
crate::runtime::object! {
    NewRefund { 0 invoice_number : "invoiceNumber" required, 1 amount : "amount"
    required, }
}
crate::runtime::object! {
    NewSubscription { 0 first_name : "firstName" required, 1 last_name : "lastName"
    required, 2 email : "email" required, 3 cycle_id : "cycleId" required, 4 units :
    "units" | "Units" required, 5 address : "address" required, 6 shipping_address :
    "shippingAddress" optional, 7 additional_email : "additionalEmail" optional, 8
    phone_number_dial_country : "phoneNumberDialCountry" optional, 9
    phone_number_dial_code : "phoneNumberDialCode" optional, 10 phone_number :
    "phoneNumber" optional, 11 marketing_consent : "marketingConsent" optional, 12
    custom_field_response : "customFieldResponse" optional, 13 add_ons : "addOns"
    optional, 14 allowances : "allowances" optional, 15 coupon_codes : "couponCodes"
    optional, 16 card_details : "cardDetails" required, }
}
crate::runtime::object! {
    OneTimeCharge { 0 description : "description" required, 1 currency_code :
    "currencyCode" required, 2 amount : "amount" required, }
}
crate::runtime::object! {
    PaymentLog { 0 payment_log_id : "paymentLogId" required, 1 created_on : "createdOn"
    required, 2 gateway_id : "gatewayId" required, 3 gateway_name : "gatewayName"
    required, 4 reference : "reference" nullable, 5 payment_method : "paymentMethod"
    required, 6 status : "status" required, }
}
crate::runtime::object! {
    Plan { 0 description : "description" nullable, 1 plan_id : "planId" required, 2 name
    : "name" required, 3 display_name : "displayName" required, 4 pricing_model_type :
    "pricingModelType" required, 5 product_id : "productId" required, 6 cycles : "cycles"
    required, 7 feature_tags : "featureTags" required, 8 visibility : "visibility"
    required, 9 redirect_url : "redirectUrl" nullable, 10 has_active_subscription :
    "hasActiveSubscription" required, 11 alert_email : "alertEmail" nullable, }
}
crate::runtime::object! {
    PlanAddOn { 0 addon_id : "addonId" required, 1 is_forced : "isForced" optional, 2
    addon_price_models : "addonPriceModels" optional, }
}
crate::runtime::object! {
    PlanAddOnPriceModel { 0 currency_iso3_code : "currencyIso3Code" optional, 1 frequency
    : "frequency" optional, 2 frequency_type : "frequencyType" optional, 3 flat_fee_price
    : "flatFeePrice" optional, 4 price_per_unit : "pricePerUnit" optional, 5 unit_tiers :
    "unitTiers" optional, }
}
crate::runtime::object! {
    PlanAllowance { 0 allowance_id : "allowanceId" required, 1 is_forced : "isForced"
    optional, 2 allowance_price_models : "allowancePriceModels" optional, }
}
crate::runtime::object! {
    PlanAllowancePriceModel { 0 currency_iso3_code : "currencyIso3Code" required, 1
    frequency : "frequency" required, 2 frequency_type : "frequencyType" required, 3
    included_units : "includedUnits" optional, 4 price_per_unit : "pricePerUnit"
    optional, 5 unit_tiers : "unitTiers" optional, }
}
crate::runtime::object! {
    PlanChange { 0 customer_unique_id : "customerUniqueId" required, 1 plan_id : "planId"
    required, 2 cycle_id : "cycleId" required, 3 plan_change_type : "planChangeType"
    optional, 4 units : "units" | "Units" optional, 5 add_ons : "addOns" optional, 6
    allowances : "allowances" optional, 7 issue_refund : "issueRefund" optional, }
}
crate::runtime::object! {
    PlanOrder { 0 ordered_plan_ids : "orderedPlanIds" required, }
}
crate::runtime::object! {
    PlanPricingModel { 0 pricing_model_id : "pricingModelId" required, 1 frequency :
    "frequency" required, 2 frequency_type : "frequencyType" required, 3 free_trial :
    "freeTrial" nullable, 4 free_trial_frequency_type : "freeTrialFrequencyType"
    required, 5 contract_term : "contractTerm" nullable, 6 contract_term_frequency_type :
    "contractTermFrequencyType" required, 7 setup_fee_price : "setupFeePrice" nullable, 8
    setup_fee_price_formatted : "setupFeePriceFormatted" nullable, 9 free_quantity :
    "freeQuantity" nullable, 10 billing_date_type : "billingDateType" required, 11
    fixed_billing_date_day : "fixedBillingDateDay" nullable, 12 fixed_billing_date_month
    : "fixedBillingDateMonth" nullable, 13 pro_rate_option : "proRateOption" required, 14
    tiers : "tiers" required, }
}
crate::runtime::object! {
    PlanUpdate { 0 description : "description" change, 1 name : "name" optional, 2
    display_name : "displayName" optional, 3 feature_tags : "featureTags" optional, 4
    visibility : "visibility" optional, 5 cycles : "cycles" optional, 6 redirect_url :
    "redirectUrl" change, 7 alert_email : "alertEmail" change, }
}
crate::runtime::object! {
    Product { 0 description : "description" nullable, 1 product_country_limitation :
    "productCountryLimitation" optional, 2 product_id : "productId" required, 3 name :
    "name" required, 4 visibility : "visibility" required, 5 billing_currency :
    "billingCurrency" required, 6 billing_currency_template : "billingCurrencyTemplate"
    optional, 7 display_name : "displayName" required, 8 type_of_product :
    "typeOfProduct" required, 9 has_plans : "hasPlans" required, 10
    is_shipping_address_required : "isShippingAddressRequired" required, 11
    is_shipping_address_validation_required : "isShippingAddressValidationRequired"
    required, 12 is_billing_address_validation_required :
    "isBillingAddressValidationRequired" required, 13 is_additional_email_required :
    "isAdditionalEmailRequired" required, 14 is_phone_number_required :
    "isPhoneNumberRequired" required, 15 is_marketing_consent_required :
    "isMarketingConsentRequired" required, 16 number_of_plans : "numberOfPlans" required,
    17 alert_email : "alertEmail" nullable, }
}
crate::runtime::object! {
    ProductCountryLimitation { 0 is_any_country_allowed : "isAnyCountryAllowed" required,
    1 country_settings : "countrySettings" optional, }
}
crate::runtime::object! {
    ProductPage { 0 current_page : "currentPage" required, 1 page_count : "pageCount"
    required, 2 page_size : "pageSize" required, 3 row_count : "rowCount" required, 4
    results : "results" required, }
}
crate::runtime::object! {
    ProductSummary { 0 description : "description" nullable, 1 product_id : "productId"
    required, 2 name : "name" required, 3 visibility : "visibility" required, 4
    billing_currency : "billingCurrency" required, 5 billing_currency_template :
    "billingCurrencyTemplate" required, 6 display_name : "displayName" required, 7
    type_of_product : "typeOfProduct" required, 8 has_plans : "hasPlans" required, 9
    is_shipping_address_required : "isShippingAddressRequired" required, 10
    is_shipping_address_validation_required : "isShippingAddressValidationRequired"
    required, 11 is_billing_address_validation_required :
    "isBillingAddressValidationRequired" required, 12 is_additional_email_required :
    "isAdditionalEmailRequired" required, 13 is_phone_number_required :
    "isPhoneNumberRequired" required, 14 is_marketing_consent_required :
    "isMarketingConsentRequired" required, 15 number_of_plans : "numberOfPlans" required,
    16 alert_email : "alertEmail" nullable, 17 custom_fields : "customFields" required,
    18 ordered_custom_fields : "orderedCustomFields" required, }
}
crate::runtime::object! {
    ProductUpdate { 0 description : "description" | "decription" change, 1 name : "name"
    optional, 2 display_name : "displayName" optional, 3 visibility : "visibility"
    optional, 4 billing_currency : "billingCurrency" optional, 5 type_of_product :
    "typeOfProduct" optional, 6 is_shipping_address_required :
    "isShippingAddressRequired" optional, 7 is_shipping_address_validation_required :
    "isShippingAddressValidationRequired" optional, 8
    is_billing_address_validation_required : "isBillingAddressValidationRequired"
    optional, 9 is_additional_email_required : "isAdditionalEmailRequired" optional, 10
    is_phone_number_required : "isPhoneNumberRequired" optional, 11
    is_marketing_consent_required : "isMarketingConsentRequired" |
    "is MarketingConsentRequired" optional, 12 alert_email : "alertEmail" change, 13
    ordered_custom_fields : "orderedCustomFields" optional, 14 product_country_limitation
    : "productCountryLimitation" | "productCountryLimitations" optional, }
}
crate::runtime::object! {
    Refund { 0 invoice_number : "invoiceNumber" required, 1 amount : "amount" required, }
}
crate::runtime::object! {
    RenewalDateUpdate { 0 new_renewal_date : "newRenewalDate" optional, 1
    pause_subscription : "pauseSubscription" optional, }
}
crate::runtime::object! {
    Subscription { 0 subscription_id : "subscriptionId" required, 1
    subscription_unique_id : "subscriptionUniqueId" required, 2 customer_id :
    "customerId" required, 3 customer_unique_id : "customerUniqueId" required, 4
    customer_email : "customerEmail" required, 5 customer_fullname : "customerFullname"
    required, 6 product_id : "productId" required, 7 product_name : "productName"
    required, 8 product_visibility : "productVisibility" required, 9 plan_id : "planId"
    required, 10 plan_id_next : "planIdNext" nullable, 11 plan_name : "planName"
    required, 12 visibility : "visibility" required, 13 cycle_id : "cycleId" required, 14
    cycle_id_next : "cycleIdNext" nullable, 15 units : "units" required, 16 units_next :
    "unitsNext" nullable, 17 plan_pricing_model : "planPricingModel" required, 18
    next_plan_pricing_model : "nextPlanPricingModel" nullable, 19 status : "status"
    required, 20 created_on : "createdOn" required, 21 contract_minimum_term_end :
    "contractMinimumTermEnd" nullable, 22 company_currency : "companyCurrency" required,
    23 currency : "currency" required, 24 next_billing_date : "nextBillingDate" nullable,
    25 next_billing_amount : "nextBillingAmount" required, 26
    next_billing_amount_formatted : "nextBillingAmountFormatted" required, 27
    next_cycle_recurring_billing_amount : "nextCycleRecurringBillingAmount" required, 28
    total_revenue : "totalRevenue" required, 29 total_revenue_formatted :
    "totalRevenueFormatted" required, 30 is_billing_address_validation_required :
    "isBillingAddressValidationRequired" required, 31 is_shipping_address_required :
    "isShippingAddressRequired" required, 32 is_shipping_address_validation_required :
    "isShippingAddressValidationRequired" required, }
}
crate::runtime::object! {
    SubscriptionAddOn { 0 id : "id" required, 1 name : "name" required, 2 is_forced :
    "isForced" required, 3 status : "status" required, 4 quantity : "quantity" required,
    5 quantity_next : "quantityNext" nullable, 6 next_update : "nextUpdate" nullable, }
}
crate::runtime::object! {
    SubscriptionAddOns { 0 addons : "addons" required, }
}
crate::runtime::object! {
    SubscriptionAllowance { 0 id : "id" required, 1 name : "name" required, 2 is_forced :
    "isForced" required, 3 status : "status" required, 4 usage : "usage" required, 5
    included_units : "includedUnits" required, }
}
crate::runtime::object! {
    SubscriptionAllowances { 0 allowances : "allowances" required, }
}
crate::runtime::object! {
    SubscriptionCreated { 0 customer_unique_id : "customerUniqueId" required, 1
    subscription_unique_id : "subscriptionUniqueId" required, }
}
crate::runtime::object! {
    SubscriptionCreatedEvent { 0 type_ : "Type" required, 1 id : "Id" required, 2
    subscription_unique_id : "SubscriptionUniqueId" required, 3 customer_unique_id :
    "CustomerUniqueId" required, 4 subscription_status : "SubscriptionStatus" required, 5
    billsby_product_id : "BillsbyProductId" required, 6 billsby_plan_id : "BillsbyPlanId"
    required, 7 billsby_cycle_id : "BillsbyCycleId" required, 8 units : "Units" required,
    }
}
crate::runtime::object! {
    SubscriptionPage { 0 current_page : "currentPage" required, 1 page_count :
    "pageCount" required, 2 page_size : "pageSize" required, 3 row_count : "rowCount"
    required, 4 results : "results" required, }
}
crate::runtime::object! {
    SubscriptionSummary { 0 subscription_id : "subscriptionId" required, 1
    subscription_unique_id : "subscriptionUniqueId" | "subscriptionUniqueID" required, 2
    customer_id : "customerId" required, 3 customer_unique_id : "customerUniqueId"
    required, 4 customer_email : "customerEmail" required, 5 customer_fullname :
    "customerFullname" required, 6 plan_id : "planId" required, 7 plan_name : "planName"
    required, 8 product_id : "productId" required, 9 product_name : "productName"
    required, 10 created_on : "createdOn" required, 11 status : "status" required, 12
    is_in_free_trial : "isInFreeTrial" required, }
}
crate::runtime::object! {
    SubscriptionUpdatedEvent { 0 type_ : "Type" required, 1 id : "Id" required, 2
    subscription_unique_id : "SubscriptionUniqueId" required, 3 customer_unique_id :
    "CustomerUniqueId" required, 4 subscription_status : "SubscriptionStatus" required, 5
    billsby_product_id : "BillsbyProductId" required, 6 billsby_plan_id : "BillsbyPlanId"
    required, 7 billsby_cycle_id : "BillsbyCycleId" required, 8 units : "Units" required,
    9 next_billing_date : "NextBillingDate" nullable, }
}
crate::runtime::object! {
    Tier { 0 start : "start" required, 1 finish : "finish" optional, 2 price : "price"
    required, }
}
crate::runtime::object! {
    UpdatedCustomer { 0 customer_id : "customerId" required, 1 unique_id : "uniqueId"
    required, 2 first_name : "firstName" required, 3 last_name : "lastName" required, 4
    email : "email" required, 5 additional_email : "additionalEmail" nullable, 6
    phone_number_dial_country : "phoneNumberDialCountry" nullable, 7
    phone_number_dial_code : "phoneNumberDialCode" nullable, 8 phone_number :
    "phoneNumber" nullable, 9 billing_address : "billingAddress" required, 10
    is_marketing_consent_given : "isMarketingConsentGiven" required, 11 created_on :
    "createdOn" required, }
}
