// @generated from the API description. Do not edit: change the description and regenerate.

//! What a server of Billsby does.
use super::requests;
use crate::runtime::{Credentials, Rejection, Route};
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
/// What a server of Billsby does.
///
/// Every operation is one method. None has a body here: an operation that is not implemented does not compile.
pub trait Api: Send + Sync + 'static {
    /// Who calls, once it is known.
    type Caller: Send + Sync;
    /// Finds out who calls, before anything else of the request is looked at.
    fn authorize(&self, credentials: Credentials<'_>) -> Result<Self::Caller, Rejection>;
    /// Writes a rejection.
    fn render(rejection: Rejection) -> Response {
        rejection.into_response()
    }
    /// What happens around every request, also around one that leads to no operation: nothing, unless told
    /// otherwise.
    fn around(
        api: Arc<Self>,
        route: Route<Self>,
        request: Request,
    ) -> impl Future<Output = Response> + Send
    where
        Self: Sized,
    {
        route.answer(api, request)
    }
    /// List the customers of the company.
    ///
    /// Newest first, one page at a time. `search` matches a full or partial name or e-mail address.
    ///
    /// `GET /{companyDomain}/customers`
    fn list_customers(
        &self,
        caller: &Self::Caller,
        request: requests::ListCustomers,
    ) -> impl Future<
        Output = Result<billsby_client::types::CustomerPage, Rejection>,
    > + Send;
    /// Make a customer without a subscription.
    ///
    /// A card may come with it or later; a subscription can be added once there is one. Nothing is charged. Sent twice it makes two customers, also with the same e-mail address.
    ///
    /// `POST /{companyDomain}/customers`
    fn create_customer(
        &self,
        caller: &Self::Caller,
        request: requests::CreateCustomer,
    ) -> impl Future<
        Output = Result<billsby_client::types::CustomerCreated, Rejection>,
    > + Send;
    /// Read a customer.
    ///
    /// With the card's state and what the customer has paid over its life, as text for display.
    ///
    /// `GET /{companyDomain}/customers/{customerUniqueId}`
    fn get_customer(
        &self,
        caller: &Self::Caller,
        request: requests::GetCustomer,
    ) -> impl Future<Output = Result<billsby_client::types::Customer, Rejection>> + Send;
    /// Replace a customer's name, e-mail address, phone number and billing address.
    ///
    /// Read the customer first and send back what is to stay, since what is left out is removed. Keys that are not listed are ignored, so a customer as read may be sent whole. The reply calls the ids `uniqueId` and `customerId`.
    ///
    /// `PUT /{companyDomain}/customers/{customerUniqueId}`
    fn update_customer(
        &self,
        caller: &Self::Caller,
        request: requests::UpdateCustomer,
    ) -> impl Future<
        Output = Result<billsby_client::types::UpdatedCustomer, Rejection>,
    > + Send;
    /// Delete a customer and everything about it.
    ///
    /// There is no way back. It is refused while a subscription runs; cancel that first. To keep the invoices and the statistics, erase the customer's data instead.
    ///
    /// `DELETE /{companyDomain}/customers/{customerUniqueId}`
    fn delete_customer(
        &self,
        caller: &Self::Caller,
        request: requests::DeleteCustomer,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// List a customer's subscriptions.
    ///
    /// All of them at once. `subscriptionId` is the id that other calls take.
    ///
    /// `GET /{companyDomain}/customers/{customerUniqueId}/subscriptions`
    fn list_customer_subscriptions(
        &self,
        caller: &Self::Caller,
        request: requests::ListCustomerSubscriptions,
    ) -> impl Future<
        Output = Result<Vec<billsby_client::types::CustomerSubscription>, Rejection>,
    > + Send;
    /// Subscribe a customer that exists to a plan.
    ///
    /// Makes the subscription and its first invoice, which is charged to the card on file. A customer can hold one plan, needs a valid card, and after a cancellation can not subscribe again; a new customer must be made then.
    ///
    /// `POST /{companyDomain}/customers/{customerUniqueId}/subscriptions`
    fn add_customer_subscription(
        &self,
        caller: &Self::Caller,
        request: requests::AddCustomerSubscription,
    ) -> impl Future<
        Output = Result<billsby_client::types::SubscriptionCreated, Rejection>,
    > + Send;
    /// List the tags that a customer has.
    ///
    /// The tags of its subscriptions that are not cancelled, from plans, add-ons, allowances and custom ones, each once.
    ///
    /// `GET /{companyDomain}/customers/{customerUniqueId}/subscriptions/featuretags`
    fn list_customer_feature_tags(
        &self,
        caller: &Self::Caller,
        request: requests::ListCustomerFeatureTags,
    ) -> impl Future<Output = Result<Vec<String>, Rejection>> + Send;
    /// E-mail a customer to ask for new card details.
    ///
    /// A GET that is no read. Every call sends the customer another e-mail with a link to a form, so keep caches, crawlers and retries away from it.
    ///
    /// `GET /{companyDomain}/customers/{customerUniqueId}/paymentdetailsrequest`
    fn request_payment_details_update(
        &self,
        caller: &Self::Caller,
        request: requests::RequestPaymentDetailsUpdate,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Replace the card on file.
    ///
    /// Takes what the card tokenizer hands over. It charges nothing by itself; invoices to come use the new card.
    ///
    /// `PUT /{companyDomain}/customers/{customerUniqueId}/paymentCard`
    fn update_payment_card(
        &self,
        caller: &Self::Caller,
        request: requests::UpdatePaymentCard,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Erase a customer's personal data.
    ///
    /// Overwrites the personal fields with the word `gdpr`, without a way back. Subscriptions, invoices and statistics stay.
    ///
    /// `PUT /{companyDomain}/customers/{customerUniqueId}/gdprcleanup`
    fn erase_customer_data(
        &self,
        caller: &Self::Caller,
        request: requests::EraseCustomerData,
    ) -> impl Future<
        Output = Result<billsby_client::types::ErasedCustomer, Rejection>,
    > + Send;
    /// List the invoices of a customer.
    ///
    /// All of them, newest first, with what can still be refunded of each. Credit notes are not among them.
    ///
    /// `GET /{companyDomain}/customers/{customerUniqueId}/invoices`
    fn list_customer_invoices(
        &self,
        caller: &Self::Caller,
        request: requests::ListCustomerInvoices,
    ) -> impl Future<
        Output = Result<Vec<billsby_client::types::CustomerInvoice>, Rejection>,
    > + Send;
    /// Charge a customer once, outside any subscription.
    ///
    /// Makes an invoice, charges the card on file at once and e-mails the customer. A failed charge leaves the invoice Unpaid and is never dunned. The reply does not name the invoice; list the customer's invoices to find it.
    ///
    /// `POST /{companyDomain}/customers/{customerUniqueId}/invoices`
    fn create_one_time_charge(
        &self,
        caller: &Self::Caller,
        request: requests::CreateOneTimeCharge,
    ) -> impl Future<Output = Result<bool, Rejection>> + Send;
    /// List the attempts to take payment for an invoice.
    ///
    /// One entry for each time the payment gateway was asked, failed or not, with the gateway's own reference. An invoice paid offline may have none.
    ///
    /// `GET /{companyDomain}/customers/{customerUniqueId}/invoices/{invoiceNumber}/paymentlogs`
    fn list_payment_logs(
        &self,
        caller: &Self::Caller,
        request: requests::ListPaymentLogs,
    ) -> impl Future<
        Output = Result<Vec<billsby_client::types::PaymentLog>, Rejection>,
    > + Send;
    /// Give back all or part of a paid invoice.
    ///
    /// Makes a credit note that goes back to the card, at most for what is left to refund. The reply's amount is what is left afterwards, not what was refunded.
    ///
    /// `POST /{companyDomain}/customers/{customerUniqueId}/refunds`
    fn refund_invoice(
        &self,
        caller: &Self::Caller,
        request: requests::RefundInvoice,
    ) -> impl Future<Output = Result<billsby_client::types::Refund, Rejection>> + Send;
    /// List the credit notes of a customer.
    ///
    /// All of them, newest first. `invoiceId` and `invoiceNumber` are those of the credit note itself, not of the invoice that was refunded.
    ///
    /// `GET /{companyDomain}/customers/{customerUniqueId}/creditNotes`
    fn list_customer_credit_notes(
        &self,
        caller: &Self::Caller,
        request: requests::ListCustomerCreditNotes,
    ) -> impl Future<
        Output = Result<Vec<billsby_client::types::CustomerCreditNote>, Rejection>,
    > + Send;
    /// List the subscriptions of the company.
    ///
    /// One page at a time, newest first unless an order is given. The filters narrow each other.
    ///
    /// `GET /{companyDomain}/subscriptions`
    fn list_subscriptions(
        &self,
        caller: &Self::Caller,
        request: requests::ListSubscriptions,
    ) -> impl Future<
        Output = Result<billsby_client::types::SubscriptionPage, Rejection>,
    > + Send;
    /// Make a customer with a subscription.
    ///
    /// Makes the customer too, always a new one, and charges the first invoice to the card unless the plan starts with a free trial. For a customer that exists use `add_customer_subscription`.
    ///
    /// `POST /{companyDomain}/subscriptions`
    fn create_subscription(
        &self,
        caller: &Self::Caller,
        request: requests::CreateSubscription,
    ) -> impl Future<
        Output = Result<billsby_client::types::SubscriptionCreated, Rejection>,
    > + Send;
    /// Read a subscription.
    ///
    /// With its plan, its next bill and its revenue. Types of date, frequency and visibility are words here, where the catalogue has numbers.
    ///
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}`
    fn get_subscription(
        &self,
        caller: &Self::Caller,
        request: requests::GetSubscription,
    ) -> impl Future<
        Output = Result<billsby_client::types::Subscription, Rejection>,
    > + Send;
    /// Cancel a subscription at once and for good.
    ///
    /// The subscription becomes Cancelled and its customer Inactive, and neither comes back. It is refused while the customer has invoices that are Pending, Unpaid or to be written off.
    ///
    /// `DELETE /{companyDomain}/subscriptions/{subscriptionUniqueId}`
    fn cancel_subscription(
        &self,
        caller: &Self::Caller,
        request: requests::CancelSubscription,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Read where a subscription is shipped to.
    ///
    /// A subscription that was never given a shipping address has none, and the answer is 404.
    ///
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}/shippingAddress`
    fn get_shipping_address(
        &self,
        caller: &Self::Caller,
        request: requests::GetShippingAddress,
    ) -> impl Future<Output = Result<billsby_client::types::Address, Rejection>> + Send;
    /// Replace where a subscription is shipped to.
    ///
    /// The whole address; what is left out is removed. The billing address stays.
    ///
    /// `PUT /{companyDomain}/subscriptions/{subscriptionUniqueId}/shippingAddress`
    fn update_shipping_address(
        &self,
        caller: &Self::Caller,
        request: requests::UpdateShippingAddress,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Move a subscription to another plan or cycle.
    ///
    /// At once, which is the default and makes an invoice, or on renewal, which only fills the subscription's `Next` properties and replaces an earlier plan for it. With `issueRefund` the unused part of the old plan is credited on the first new invoice.
    ///
    /// `PUT /{companyDomain}/subscriptions/{subscriptionUniqueId}/plan`
    fn change_subscription_plan(
        &self,
        caller: &Self::Caller,
        request: requests::ChangeSubscriptionPlan,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Move the next renewal, and pause until then if wanted.
    ///
    /// Sets when the customer is billed next. With `pauseSubscription` the subscription is Paused until that date; the service has no other call to pause.
    ///
    /// `PUT /{companyDomain}/subscriptions/{subscriptionUniqueId}/renewaldate`
    fn update_renewal_date(
        &self,
        caller: &Self::Caller,
        request: requests::UpdateRenewalDate,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// List what happened to a subscription.
    ///
    /// Newest first, one page at a time. What `eventData` holds depends on the type of the event.
    ///
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}/logs`
    fn list_subscription_event_logs(
        &self,
        caller: &Self::Caller,
        request: requests::ListSubscriptionEventLogs,
    ) -> impl Future<
        Output = Result<billsby_client::types::EventLogPage, Rejection>,
    > + Send;
    /// List the tags of a subscription.
    ///
    /// From its plan, add-ons and allowances and its custom ones, each once. Use the split to tell them apart.
    ///
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}/tags`
    fn list_subscription_feature_tags(
        &self,
        caller: &Self::Caller,
        request: requests::ListSubscriptionFeatureTags,
    ) -> impl Future<Output = Result<Vec<String>, Rejection>> + Send;
    /// Read the tags of a subscription by where they come from.
    ///
    /// Those of the plan in one list, the custom ones in another. Only the latter can be removed by call.
    ///
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}/tags/split`
    fn get_subscription_feature_tag_split(
        &self,
        caller: &Self::Caller,
        request: requests::GetSubscriptionFeatureTagSplit,
    ) -> impl Future<
        Output = Result<billsby_client::types::FeatureTagSplit, Rejection>,
    > + Send;
    /// Add custom tags to subscriptions.
    ///
    /// Every tag goes to every subscription named. A tag that is there already stays as it is. When one subscription is unknown none is changed.
    ///
    /// `POST /{companyDomain}/subscriptions/tags`
    fn add_feature_tags(
        &self,
        caller: &Self::Caller,
        request: requests::AddFeatureTags,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Remove a custom tag from one subscription or from all.
    ///
    /// Mind that without `subsId` every subscription loses the tag. Tags of plans, add-ons and allowances stay. When nothing has the custom tag the answer is 404.
    ///
    /// `DELETE /{companyDomain}/subscriptions/tags/{tagname}`
    fn remove_feature_tag(
        &self,
        caller: &Self::Caller,
        request: requests::RemoveFeatureTag,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// List the add-ons of a subscription.
    ///
    /// Chosen and forced ones, with the quantity now and, where a change is waiting, from the next renewal.
    ///
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}/addons`
    fn list_subscription_add_ons(
        &self,
        caller: &Self::Caller,
        request: requests::ListSubscriptionAddOns,
    ) -> impl Future<
        Output = Result<billsby_client::types::SubscriptionAddOns, Rejection>,
    > + Send;
    /// List the allowances of a subscription.
    ///
    /// With the units used in the present billing period and those the plan includes; what goes beyond is billed at the end of the period.
    ///
    /// `GET /{companyDomain}/subscriptions/{subscriptionUniqueId}/allowances`
    fn list_subscription_allowances(
        &self,
        caller: &Self::Caller,
        request: requests::ListSubscriptionAllowances,
    ) -> impl Future<
        Output = Result<billsby_client::types::SubscriptionAllowances, Rejection>,
    > + Send;
    /// Read one invoice in full.
    ///
    /// Lines, taxes, addresses and branding, as the customer's own page shows them. The path does not name the company; the key alone does.
    ///
    /// `GET /invoices/{invoiceNumber}`
    fn get_invoice(
        &self,
        caller: &Self::Caller,
        request: requests::GetInvoice,
    ) -> impl Future<Output = Result<billsby_client::types::Invoice, Rejection>> + Send;
    /// List the invoices of the company.
    ///
    /// Newest first unless ordered otherwise, one page at a time. Each status filter set to true adds its invoices; with none set, all are listed.
    ///
    /// `GET /{companyDomain}/companies/invoices`
    fn list_invoices(
        &self,
        caller: &Self::Caller,
        request: requests::ListInvoices,
    ) -> impl Future<
        Output = Result<billsby_client::types::InvoicePage, Rejection>,
    > + Send;
    /// Charge the card again for an unpaid invoice.
    ///
    /// Only an Unpaid invoice can be reattempted. Success means that the attempt was made; read the invoice or its payment logs for the outcome.
    ///
    /// `PUT /{companyDomain}/invoices/{invoiceNumber}/Payment`
    fn reattempt_invoice_payment(
        &self,
        caller: &Self::Caller,
        request: requests::ReattemptInvoicePayment,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Settle an open invoice as paid outside the service.
    ///
    /// No card is charged. It ends dunning for the invoice and can not be undone; an invoice that is settled or written off is refused.
    ///
    /// `PUT /{companyDomain}/invoices/{invoiceNumber}/PaidOffline`
    fn mark_invoice_paid_offline(
        &self,
        caller: &Self::Caller,
        request: requests::MarkInvoicePaidOffline,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Give up an open invoice.
    ///
    /// Sets its amount to 0 and ends dunning for it, and can not be undone. A customer's open invoices must be written off or paid before the subscription can be cancelled.
    ///
    /// `PUT /{companyDomain}/invoices/{invoiceNumber}/WrittenOff`
    fn write_off_invoice(
        &self,
        caller: &Self::Caller,
        request: requests::WriteOffInvoice,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// List the credit notes of the company.
    ///
    /// Newest first unless ordered otherwise, one page at a time. Each status filter set to true adds its credit notes; with none set, all are listed.
    ///
    /// `GET /{companyDomain}/companies/creditnotes`
    fn list_credit_notes(
        &self,
        caller: &Self::Caller,
        request: requests::ListCreditNotes,
    ) -> impl Future<
        Output = Result<billsby_client::types::CreditNotePage, Rejection>,
    > + Send;
    /// Try again to pay out a failed credit note.
    ///
    /// Only a Failed credit note can be reattempted. Success means that the attempt was made; list the credit notes for the outcome.
    ///
    /// `PUT /{companyDomain}/creditNotes/{creditNoteNumber}/Payment`
    fn reattempt_credit_note_payment(
        &self,
        caller: &Self::Caller,
        request: requests::ReattemptCreditNotePayment,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// List the products of the company.
    ///
    /// One page at a time, in the order of their ids. These rows carry the custom fields that the single product lacks, and lack its countries.
    ///
    /// `GET /{companyDomain}/products`
    fn list_products(
        &self,
        caller: &Self::Caller,
        request: requests::ListProducts,
    ) -> impl Future<
        Output = Result<billsby_client::types::ProductPage, Rejection>,
    > + Send;
    /// Create a product.
    ///
    /// It can not be bought until it has a plan with a cycle. Its currency is fixed from then on.
    ///
    /// `POST /{companyDomain}/products`
    fn create_product(
        &self,
        caller: &Self::Caller,
        request: requests::CreateProduct,
    ) -> impl Future<Output = Result<billsby_client::types::Product, Rejection>> + Send;
    /// Read a product.
    ///
    /// With the countries it is sold in. Its custom fields are in the list of products only.
    ///
    /// `GET /{companyDomain}/products/{productId}`
    fn get_product(
        &self,
        caller: &Self::Caller,
        request: requests::GetProduct,
    ) -> impl Future<Output = Result<billsby_client::types::Product, Rejection>> + Send;
    /// Change a product.
    ///
    /// What the body leaves out stays as it is; `orderedCustomFields` and the countries are replaced whole. Existing subscriptions go on even when the product is taken off sale.
    ///
    /// `PUT /{companyDomain}/products/{productId}`
    fn update_product(
        &self,
        caller: &Self::Caller,
        request: requests::UpdateProduct,
    ) -> impl Future<Output = Result<billsby_client::types::Product, Rejection>> + Send;
    /// List the plans of a product.
    ///
    /// All of them with their cycles, in the order in which they are shown. Hidden and withdrawn plans are among them, so look at `visibility`.
    ///
    /// `GET /{companyDomain}/products/{productId}/plans`
    fn list_plans(
        &self,
        caller: &Self::Caller,
        request: requests::ListPlans,
    ) -> impl Future<
        Output = Result<Vec<billsby_client::types::Plan>, Rejection>,
    > + Send;
    /// Create a plan of a product.
    ///
    /// A new plan has no price and can not be bought until it is given a cycle. Its pricing model is fixed here for good.
    ///
    /// `POST /{companyDomain}/products/{productId}/plans`
    fn create_plan(
        &self,
        caller: &Self::Caller,
        request: requests::CreatePlan,
    ) -> impl Future<Output = Result<billsby_client::types::Plan, Rejection>> + Send;
    /// Set the order in which the plans of a product are shown.
    ///
    /// Plans that the body does not name follow in the order they had.
    ///
    /// `PUT /{companyDomain}/products/{productId}/plans/orders`
    fn reorder_plans(
        &self,
        caller: &Self::Caller,
        request: requests::ReorderPlans,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Change a plan and its cycles.
    ///
    /// What the body leaves out stays as it is, and so do cycles it does not name. Existing subscribers keep a plan or cycle taken off sale; a changed price reaches them at their next renewal.
    ///
    /// `PUT /{companyDomain}/products/{productId}/plans/{planId}`
    fn update_plan(
        &self,
        caller: &Self::Caller,
        request: requests::UpdatePlan,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Give a plan one or more cycles.
    ///
    /// A cycle is what a customer subscribes to; its prices must fit the plan's pricing model. The same call ties add-ons and allowances to the plan, and a forced one becomes part of every new subscription to it.
    ///
    /// `POST /{companyDomain}/products/{productId}/plans/{planId}/cycles`
    fn create_cycles(
        &self,
        caller: &Self::Caller,
        request: requests::CreateCycles,
    ) -> impl Future<
        Output = Result<Vec<billsby_client::types::Cycle>, Rejection>,
    > + Send;
    /// List the add-ons of the company.
    ///
    /// All of them, by name. Prices are on the single add-on.
    ///
    /// `GET /{companyDomain}/addons`
    fn list_add_ons(
        &self,
        caller: &Self::Caller,
        request: requests::ListAddOns,
    ) -> impl Future<
        Output = Result<Vec<billsby_client::types::AddOnSummary>, Rejection>,
    > + Send;
    /// Read an add-on.
    ///
    /// With the plans it goes with, and its prices for each currency and rhythm of billing.
    ///
    /// `GET /{companyDomain}/addons/{addonId}`
    fn get_add_on(
        &self,
        caller: &Self::Caller,
        request: requests::GetAddOn,
    ) -> impl Future<Output = Result<billsby_client::types::AddOn, Rejection>> + Send;
    /// List the allowances of the company.
    ///
    /// All of them, by name. Prices and counters are on the single allowance.
    ///
    /// `GET /{companyDomain}/allowances`
    fn list_allowances(
        &self,
        caller: &Self::Caller,
        request: requests::ListAllowances,
    ) -> impl Future<
        Output = Result<Vec<billsby_client::types::AllowanceSummary>, Rejection>,
    > + Send;
    /// Read an allowance.
    ///
    /// With its counter, the plans it goes with, and what it includes and costs for each currency and rhythm of billing.
    ///
    /// `GET /{companyDomain}/allowances/{allowanceId}`
    fn get_allowance(
        &self,
        caller: &Self::Caller,
        request: requests::GetAllowance,
    ) -> impl Future<
        Output = Result<billsby_client::types::Allowance, Rejection>,
    > + Send;
    /// Read how much of an allowance a subscription has used.
    ///
    /// The usage of the present billing period, or of the window given. Writes are queued, so a read right after a write may show the value before it.
    ///
    /// `GET /usage/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}`
    fn get_counter_usage(
        &self,
        caller: &Self::Caller,
        request: requests::GetCounterUsage,
    ) -> impl Future<
        Output = Result<billsby_client::types::CounterUsage, Rejection>,
    > + Send;
    /// Count usage of an allowance.
    ///
    /// Adds to, takes from or sets the usage of the present billing period, which then starts again from 0. The write is queued; the usage never falls below 0.
    ///
    /// `POST /operations/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}`
    fn update_counter(
        &self,
        caller: &Self::Caller,
        request: requests::UpdateCounter,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// List the custom fields of the company.
    ///
    /// All of them at once, in the order they were made.
    ///
    /// `GET /{companyDomain}/customfields`
    fn list_custom_fields(
        &self,
        caller: &Self::Caller,
        request: requests::ListCustomFields,
    ) -> impl Future<
        Output = Result<Vec<billsby_client::types::CustomField>, Rejection>,
    > + Send;
    /// Make a custom field.
    ///
    /// The type can not be changed later. The reply does not say the id; list the fields to find it. Products ask the field once it is in their `orderedCustomFields`.
    ///
    /// `POST /{companyDomain}/customfields`
    fn create_custom_field(
        &self,
        caller: &Self::Caller,
        request: requests::CreateCustomField,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// Change a custom field.
    ///
    /// What is left out stays. Answers already given stay too, also when their option goes away.
    ///
    /// `PUT /{companyDomain}/customfields/{customFieldId}`
    fn update_custom_field(
        &self,
        caller: &Self::Caller,
        request: requests::UpdateCustomField,
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
    /// List customers' answers to custom fields.
    ///
    /// Of one customer, of the customers of one product, or both; without either the answer is 400.
    ///
    /// `GET /{companyDomain}/customfieldResponses`
    fn list_custom_field_responses(
        &self,
        caller: &Self::Caller,
        request: requests::ListCustomFieldResponses,
    ) -> impl Future<
        Output = Result<Vec<billsby_client::types::CustomFieldResponse>, Rejection>,
    > + Send;
    /// Change a customer's answer.
    ///
    /// The reply is a list, though it holds only the answer changed.
    ///
    /// `PUT /{companyDomain}/customfieldResponses/{customFieldResponseId}`
    fn update_custom_field_response(
        &self,
        caller: &Self::Caller,
        request: requests::UpdateCustomFieldResponse,
    ) -> impl Future<
        Output = Result<Vec<billsby_client::types::CustomFieldResponse>, Rejection>,
    > + Send;
}
