//! The operations: each handler translates the request, calls the domain, and
//! translates its answer back. One module a resource.

mod add_ons;
mod allowances;
mod counters;
mod countries;
mod credit_notes;
mod custom_fields;
mod customers;
mod feature_tags;
mod invoices;
mod plans;
mod products;
mod rejections;
mod subscriptions;
pub(crate) mod values;

use crate::companies::{Companies, Concerned};
use crate::generated::{Api, requests};
use crate::runtime::{Credentials, Operation, Rejection, Route};
use crate::traffic;
use axum::extract::Request;
use axum::response::Response;
use billsby_client::types;
use std::sync::Arc;

/// Serves every operation from the state of the company that calls.
pub(crate) enum Operations {
    /// Whichever of these that is.
    Any(Arc<Companies>),
    /// This one, whose key came with the call.
    Of(Concerned),
}

impl Operations {
    /// The company that a call is about, be it allowed or not: the one that the path names, or else the key's.
    pub(crate) fn concerned<B>(&self, operation: Option<&Operation>, request: &http::Request<B>) -> Option<Concerned> {
        match self {
            Self::Any(companies) => traffic::concerned(companies, operation, request).map(Concerned::from),
            Self::Of(world) => Some(world.clone()),
        }
    }
}

/// The table of operations: resource, what it does to the company, operation,
/// request, reply. The handler of an operation is the function of its name in the
/// module of its resource; those that only read run beside each other.
macro_rules! operations {
    ($($resource:ident { $($how:ident $operation:ident($request:ident) -> $reply:ty;)* })*) => {
        impl Api for Operations {
            type Caller = Concerned;

            fn authorize(&self, credentials: Credentials<'_>) -> Result<Concerned, Rejection> {
                match self {
                    Self::Any(companies) => companies.authorize(&credentials).map(Concerned::from),
                    Self::Of(world) => Ok(world.clone()),
                }
            }

            fn around(
                api: Arc<Self>,
                route: Route<Self>,
                request: Request,
            ) -> impl Future<Output = Response> + Send {
                traffic::carry(api, route, request)
            }

            $($(
                async fn $operation(
                    &self,
                    world: &Concerned,
                    request: requests::$request,
                ) -> Result<$reply, Rejection> {
                    world.$how(|company, now| $resource::$operation(company, now, request))
                }
            )*)*
        }
    };
}

operations! {
    customers {
        read list_customers(ListCustomers) -> types::CustomerPage;
        act create_customer(CreateCustomer) -> types::CustomerCreated;
        read get_customer(GetCustomer) -> types::Customer;
        act update_customer(UpdateCustomer) -> types::UpdatedCustomer;
        act delete_customer(DeleteCustomer) -> ();
        act request_payment_details_update(RequestPaymentDetailsUpdate) -> ();
        act update_payment_card(UpdatePaymentCard) -> ();
        act erase_customer_data(EraseCustomerData) -> types::ErasedCustomer;
    }
    subscriptions {
        read list_customer_subscriptions(ListCustomerSubscriptions) -> Vec<types::CustomerSubscription>;
        act add_customer_subscription(AddCustomerSubscription) -> types::SubscriptionCreated;
        read list_subscriptions(ListSubscriptions) -> types::SubscriptionPage;
        act create_subscription(CreateSubscription) -> types::SubscriptionCreated;
        read get_subscription(GetSubscription) -> types::Subscription;
        act cancel_subscription(CancelSubscription) -> ();
        read get_shipping_address(GetShippingAddress) -> types::Address;
        act update_shipping_address(UpdateShippingAddress) -> ();
        act change_subscription_plan(ChangeSubscriptionPlan) -> ();
        act update_renewal_date(UpdateRenewalDate) -> ();
        read list_subscription_event_logs(ListSubscriptionEventLogs) -> types::EventLogPage;
    }
    feature_tags {
        read list_customer_feature_tags(ListCustomerFeatureTags) -> Vec<String>;
        read list_subscription_feature_tags(ListSubscriptionFeatureTags) -> Vec<String>;
        read get_subscription_feature_tag_split(GetSubscriptionFeatureTagSplit) -> types::FeatureTagSplit;
        act add_feature_tags(AddFeatureTags) -> ();
        act remove_feature_tag(RemoveFeatureTag) -> ();
    }
    invoices {
        read list_customer_invoices(ListCustomerInvoices) -> Vec<types::CustomerInvoice>;
        act create_one_time_charge(CreateOneTimeCharge) -> bool;
        read list_payment_logs(ListPaymentLogs) -> Vec<types::PaymentLog>;
        read get_invoice(GetInvoice) -> types::Invoice;
        read list_invoices(ListInvoices) -> types::InvoicePage;
        act refund_invoice(RefundInvoice) -> types::Refund;
        act reattempt_invoice_payment(ReattemptInvoicePayment) -> ();
        act mark_invoice_paid_offline(MarkInvoicePaidOffline) -> ();
        act write_off_invoice(WriteOffInvoice) -> ();
    }
    credit_notes {
        read list_credit_notes(ListCreditNotes) -> types::CreditNotePage;
        read list_customer_credit_notes(ListCustomerCreditNotes) -> Vec<types::CustomerCreditNote>;
        act reattempt_credit_note_payment(ReattemptCreditNotePayment) -> ();
    }
    products {
        read list_products(ListProducts) -> types::ProductPage;
        act create_product(CreateProduct) -> types::Product;
        read get_product(GetProduct) -> types::Product;
        act update_product(UpdateProduct) -> types::Product;
    }
    plans {
        read list_plans(ListPlans) -> Vec<types::Plan>;
        act create_plan(CreatePlan) -> types::Plan;
        act create_cycles(CreateCycles) -> Vec<types::Cycle>;
        act update_plan(UpdatePlan) -> ();
        act reorder_plans(ReorderPlans) -> ();
    }
    add_ons {
        read list_add_ons(ListAddOns) -> Vec<types::AddOnSummary>;
        read get_add_on(GetAddOn) -> types::AddOn;
        read list_subscription_add_ons(ListSubscriptionAddOns) -> types::SubscriptionAddOns;
    }
    allowances {
        read list_allowances(ListAllowances) -> Vec<types::AllowanceSummary>;
        read get_allowance(GetAllowance) -> types::Allowance;
        read list_subscription_allowances(ListSubscriptionAllowances) -> types::SubscriptionAllowances;
    }
    counters {
        read get_counter_usage(GetCounterUsage) -> types::CounterUsage;
        act update_counter(UpdateCounter) -> ();
    }
    custom_fields {
        read list_custom_fields(ListCustomFields) -> Vec<types::CustomField>;
        act create_custom_field(CreateCustomField) -> ();
        act update_custom_field(UpdateCustomField) -> ();
        read list_custom_field_responses(ListCustomFieldResponses) -> Vec<types::CustomFieldResponse>;
        act update_custom_field_response(UpdateCustomFieldResponse) -> Vec<types::CustomFieldResponse>;
    }
}
