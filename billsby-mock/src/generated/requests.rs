// @generated from the API description. Do not edit: change the description and regenerate.

//! What each operation takes.
/// What `list_customers` takes: list the customers of the company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListCustomers {
    /// The page wanted; the first is 1.
    pub page: i32,
    /// How many rows a page holds.
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// A full or partial name or e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
}
/// What `create_customer` takes: make a customer without a subscription.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateCustomer {
    /// The body.
    pub body: billsby_client::types::NewCustomer,
}
/// What `get_customer` takes: read a customer.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetCustomer {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
}
/// What `update_customer` takes: replace a customer's name, e-mail address, phone number and billing address.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateCustomer {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
    /// The body.
    pub body: billsby_client::types::CustomerUpdate,
}
/// What `delete_customer` takes: delete a customer and everything about it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DeleteCustomer {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
}
/// What `list_customer_subscriptions` takes: list a customer's subscriptions.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListCustomerSubscriptions {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
}
/// What `add_customer_subscription` takes: subscribe a customer that exists to a plan.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddCustomerSubscription {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
    /// The body.
    pub body: billsby_client::types::NewCustomerSubscription,
}
/// What `list_customer_feature_tags` takes: list the tags that a customer has.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListCustomerFeatureTags {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
}
/// What `request_payment_details_update` takes: e-mail a customer to ask for new card details.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RequestPaymentDetailsUpdate {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
}
/// What `update_payment_card` takes: replace the card on file.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdatePaymentCard {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
    /// The body.
    pub body: billsby_client::types::CardDetails,
}
/// What `erase_customer_data` takes: erase a customer's personal data.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EraseCustomerData {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
}
/// What `list_customer_invoices` takes: list the invoices of a customer.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListCustomerInvoices {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
}
/// What `create_one_time_charge` takes: charge a customer once, outside any subscription.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateOneTimeCharge {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
    /// The body.
    pub body: billsby_client::types::OneTimeCharge,
}
/// What `list_payment_logs` takes: list the attempts to take payment for an invoice.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListPaymentLogs {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
    /// The invoice.
    #[serde(rename = "invoiceNumber")]
    pub invoice_number: billsby_client::types::InvoiceNumber,
}
/// What `refund_invoice` takes: give back all or part of a paid invoice.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RefundInvoice {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
    /// The body.
    pub body: billsby_client::types::NewRefund,
}
/// What `list_customer_credit_notes` takes: list the credit notes of a customer.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListCustomerCreditNotes {
    /// The customer.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
}
/// What `list_subscriptions` takes: list the subscriptions of the company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListSubscriptions {
    /// The page wanted; the first is 1.
    pub page: i32,
    /// How many rows a page holds.
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// The property to sort by, ascending. Case does not matter.
    #[serde(rename = "orderBy")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_by: Option<String>,
    /// The property to sort by, descending. Case does not matter.
    #[serde(rename = "orderByDescending")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_by_descending: Option<String>,
    /// Whether the subscription is active.
    #[serde(rename = "isActive")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// Whether the subscription is in its free trial.
    #[serde(rename = "isInFreeTrial")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_in_free_trial: Option<bool>,
    /// The name of the product.
    #[serde(rename = "productName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_name: Option<String>,
    /// The name of the plan.
    #[serde(rename = "planName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_name: Option<String>,
}
/// What `create_subscription` takes: make a customer with a subscription.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateSubscription {
    /// The body.
    pub body: billsby_client::types::NewSubscription,
}
/// What `get_subscription` takes: read a subscription.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetSubscription {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
}
/// What `cancel_subscription` takes: cancel a subscription at once and for good.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CancelSubscription {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
    /// The customer that the subscription belongs to.
    #[serde(rename = "customerUniqueId")]
    pub customer_unique_id: billsby_client::types::CustomerId,
}
/// What `get_shipping_address` takes: read where a subscription is shipped to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetShippingAddress {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
}
/// What `update_shipping_address` takes: replace where a subscription is shipped to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateShippingAddress {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
    /// The body.
    pub body: billsby_client::types::Address,
}
/// What `change_subscription_plan` takes: move a subscription to another plan or cycle.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ChangeSubscriptionPlan {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
    /// The body.
    pub body: billsby_client::types::PlanChange,
}
/// What `update_renewal_date` takes: move the next renewal, and pause until then if wanted.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateRenewalDate {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
    /// The body.
    pub body: billsby_client::types::RenewalDateUpdate,
}
/// What `list_subscription_event_logs` takes: list what happened to a subscription.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListSubscriptionEventLogs {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
    /// The page wanted; the first is 1.
    pub page: i32,
    /// How many rows a page holds.
    #[serde(rename = "pageSize")]
    pub page_size: i32,
}
/// What `list_subscription_feature_tags` takes: list the tags of a subscription.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListSubscriptionFeatureTags {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
}
/// What `get_subscription_feature_tag_split` takes: read the tags of a subscription by where they come from.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetSubscriptionFeatureTagSplit {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
}
/// What `add_feature_tags` takes: add custom tags to subscriptions.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddFeatureTags {
    /// The body.
    pub body: billsby_client::types::FeatureTagAssignment,
}
/// What `remove_feature_tag` takes: remove a custom tag from one subscription or from all.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RemoveFeatureTag {
    /// The tag.
    pub tagname: String,
    /// The only subscription to take the tag from.
    #[serde(rename = "subsId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subs_id: Option<billsby_client::types::SubscriptionId>,
}
/// What `list_subscription_add_ons` takes: list the add-ons of a subscription.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListSubscriptionAddOns {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
}
/// What `list_subscription_allowances` takes: list the allowances of a subscription.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListSubscriptionAllowances {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
}
/// What `get_invoice` takes: read one invoice in full.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetInvoice {
    /// The invoice.
    #[serde(rename = "invoiceNumber")]
    pub invoice_number: billsby_client::types::InvoiceNumber,
}
/// What `list_invoices` takes: list the invoices of the company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListInvoices {
    /// The page wanted; the first is 1.
    pub page: i32,
    /// How many rows a page holds.
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// Part of an invoice number, or of the customer's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// The property to sort by, ascending. Case does not matter.
    #[serde(rename = "orderBy")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_by: Option<String>,
    /// The property to sort by, descending. Case does not matter.
    #[serde(rename = "orderByDescending")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_by_descending: Option<String>,
    /// Include invoices not yet processed.
    #[serde(rename = "isPending")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_pending: Option<bool>,
    /// Include invoices paid by card.
    #[serde(rename = "isPaid")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_paid: Option<bool>,
    /// Include invoices whose charge failed.
    #[serde(rename = "isUnpaid")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_unpaid: Option<bool>,
    /// Include invoices paid outside the service.
    #[serde(rename = "isPaidOffline")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_paid_offline: Option<bool>,
    /// Include invoices written off, or about to be.
    #[serde(rename = "isWrittenOff")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_written_off: Option<bool>,
}
/// What `reattempt_invoice_payment` takes: charge the card again for an unpaid invoice.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ReattemptInvoicePayment {
    /// The invoice.
    #[serde(rename = "invoiceNumber")]
    pub invoice_number: billsby_client::types::InvoiceNumber,
}
/// What `mark_invoice_paid_offline` takes: settle an open invoice as paid outside the service.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MarkInvoicePaidOffline {
    /// The invoice.
    #[serde(rename = "invoiceNumber")]
    pub invoice_number: billsby_client::types::InvoiceNumber,
}
/// What `write_off_invoice` takes: give up an open invoice.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct WriteOffInvoice {
    /// The invoice.
    #[serde(rename = "invoiceNumber")]
    pub invoice_number: billsby_client::types::InvoiceNumber,
}
/// What `list_credit_notes` takes: list the credit notes of the company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListCreditNotes {
    /// The page wanted; the first is 1.
    pub page: i32,
    /// How many rows a page holds.
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// Part of a credit note's number, or of the customer's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// The property to sort by, ascending. Case does not matter.
    #[serde(rename = "orderBy")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_by: Option<String>,
    /// The property to sort by, descending. Case does not matter.
    #[serde(rename = "orderByDescending")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_by_descending: Option<String>,
    /// Include credit notes not yet sent to the gateway.
    #[serde(rename = "isPending")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_pending: Option<bool>,
    /// Include credit notes that were paid out.
    #[serde(rename = "isPaid")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_paid: Option<bool>,
    /// Include credit notes that the gateway refused.
    #[serde(rename = "isFailed")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_failed: Option<bool>,
}
/// What `reattempt_credit_note_payment` takes: try again to pay out a failed credit note.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ReattemptCreditNotePayment {
    /// The number of the credit note.
    #[serde(rename = "creditNoteNumber")]
    pub credit_note_number: billsby_client::types::InvoiceNumber,
}
/// What `list_products` takes: list the products of the company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListProducts {
    /// The page wanted; the first is 1.
    pub page: i32,
    /// How many rows a page holds.
    #[serde(rename = "pageSize")]
    pub page_size: i32,
    /// A full or partial name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Only products of this visibility.
    #[serde(rename = "visibilityType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility_type: Option<billsby_client::types::Visibility>,
}
/// What `create_product` takes: create a product.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateProduct {
    /// The body.
    pub body: billsby_client::types::NewProduct,
}
/// What `get_product` takes: read a product.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetProduct {
    /// The product.
    #[serde(rename = "productId")]
    pub product_id: billsby_client::types::ProductId,
}
/// What `update_product` takes: change a product.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateProduct {
    /// The product.
    #[serde(rename = "productId")]
    pub product_id: billsby_client::types::ProductId,
    /// The body.
    pub body: billsby_client::types::ProductUpdate,
}
/// What `list_plans` takes: list the plans of a product.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListPlans {
    /// The product.
    #[serde(rename = "productId")]
    pub product_id: billsby_client::types::ProductId,
}
/// What `create_plan` takes: create a plan of a product.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreatePlan {
    /// The product.
    #[serde(rename = "productId")]
    pub product_id: billsby_client::types::ProductId,
    /// The body.
    pub body: billsby_client::types::NewPlan,
}
/// What `reorder_plans` takes: set the order in which the plans of a product are shown.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ReorderPlans {
    /// The product.
    #[serde(rename = "productId")]
    pub product_id: billsby_client::types::ProductId,
    /// The body.
    pub body: billsby_client::types::PlanOrder,
}
/// What `update_plan` takes: change a plan and its cycles.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdatePlan {
    /// The product.
    #[serde(rename = "productId")]
    pub product_id: billsby_client::types::ProductId,
    /// The plan.
    #[serde(rename = "planId")]
    pub plan_id: billsby_client::types::PlanId,
    /// The body.
    pub body: billsby_client::types::PlanUpdate,
}
/// What `create_cycles` takes: give a plan one or more cycles.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateCycles {
    /// The product.
    #[serde(rename = "productId")]
    pub product_id: billsby_client::types::ProductId,
    /// The plan.
    #[serde(rename = "planId")]
    pub plan_id: billsby_client::types::PlanId,
    /// The body.
    pub body: billsby_client::types::NewCycles,
}
/// What `list_add_ons` takes: list the add-ons of the company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListAddOns {}
/// What `get_add_on` takes: read an add-on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetAddOn {
    /// The add-on.
    #[serde(rename = "addonId")]
    pub addon_id: billsby_client::types::AddOnId,
}
/// What `list_allowances` takes: list the allowances of the company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListAllowances {}
/// What `get_allowance` takes: read an allowance.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetAllowance {
    /// The allowance.
    #[serde(rename = "allowanceId")]
    pub allowance_id: billsby_client::types::AllowanceId,
}
/// What `get_counter_usage` takes: read how much of an allowance a subscription has used.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetCounterUsage {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
    /// The counter, as the allowance names it.
    #[serde(rename = "counterId")]
    pub counter_id: billsby_client::types::CounterId,
    /// The start of the window, included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<billsby_client::types::Timestamp>,
    /// The end of the window, not included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<billsby_client::types::Timestamp>,
}
/// What `update_counter` takes: count usage of an allowance.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateCounter {
    /// The subscription.
    #[serde(rename = "subscriptionUniqueId")]
    pub subscription_unique_id: billsby_client::types::SubscriptionId,
    /// The counter, as the allowance names it.
    #[serde(rename = "counterId")]
    pub counter_id: billsby_client::types::CounterId,
    /// The body.
    pub body: billsby_client::types::CounterUpdate,
}
/// What `list_custom_fields` takes: list the custom fields of the company.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListCustomFields {}
/// What `create_custom_field` takes: make a custom field.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateCustomField {
    /// The body.
    pub body: billsby_client::types::NewCustomField,
}
/// What `update_custom_field` takes: change a custom field.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateCustomField {
    /// The custom field.
    #[serde(rename = "customFieldId")]
    pub custom_field_id: billsby_client::types::CustomFieldId,
    /// The body.
    pub body: billsby_client::types::CustomFieldUpdate,
}
/// What `list_custom_field_responses` takes: list customers' answers to custom fields.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListCustomFieldResponses {
    /// Only answers to fields of this product.
    #[serde(rename = "productId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<billsby_client::types::ProductId>,
    /// Only answers of this customer.
    #[serde(rename = "customerUniqueId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_unique_id: Option<billsby_client::types::CustomerId>,
}
/// What `update_custom_field_response` takes: change a customer's answer.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateCustomFieldResponse {
    /// The answer.
    #[serde(rename = "customFieldResponseId")]
    pub custom_field_response_id: billsby_client::types::CustomFieldResponseId,
    /// The body.
    pub body: billsby_client::types::CustomFieldResponseUpdate,
}
