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

use crate::companies::{Companies, World};
use crate::generated::{Api, requests};
use crate::runtime::{Credentials, Rejection, Route};
use crate::traffic;
use axum::extract::Request;
use axum::response::Response;
use billsby_client::types;
use std::sync::Arc;

/// Serves every operation from the state of the company that calls.
pub(crate) struct Operations {
    pub(crate) companies: Arc<Companies>,
}

/// The table of operations: resource, operation, request, reply. The handler of
/// an operation is the function of its name in the module of its resource.
macro_rules! operations {
    ($($resource:ident { $($operation:ident($request:ident) -> $reply:ty;)* })*) => {
        impl Api for Operations {
            type Caller = Arc<World>;

            fn authorize(&self, credentials: Credentials<'_>) -> Result<Arc<World>, Rejection> {
                self.companies.authorize(&credentials)
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
                    world: &Arc<World>,
                    request: requests::$request,
                ) -> Result<$reply, Rejection> {
                    world.act(|company, now| $resource::$operation(company, now, request))
                }
            )*)*
        }
    };
}

operations! {
    customers {
        list_customers(ListCustomers) -> types::CustomerPage;
        create_customer(CreateCustomer) -> types::CustomerCreated;
        get_customer(GetCustomer) -> types::Customer;
        update_customer(UpdateCustomer) -> types::UpdatedCustomer;
        delete_customer(DeleteCustomer) -> ();
        request_payment_details_update(RequestPaymentDetailsUpdate) -> ();
        update_payment_card(UpdatePaymentCard) -> ();
        erase_customer_data(EraseCustomerData) -> types::ErasedCustomer;
    }
    subscriptions {
        list_customer_subscriptions(ListCustomerSubscriptions) -> Vec<types::CustomerSubscription>;
        add_customer_subscription(AddCustomerSubscription) -> types::SubscriptionCreated;
        list_subscriptions(ListSubscriptions) -> types::SubscriptionPage;
        create_subscription(CreateSubscription) -> types::SubscriptionCreated;
        get_subscription(GetSubscription) -> types::Subscription;
        cancel_subscription(CancelSubscription) -> ();
        get_shipping_address(GetShippingAddress) -> types::Address;
        update_shipping_address(UpdateShippingAddress) -> ();
        change_subscription_plan(ChangeSubscriptionPlan) -> ();
        update_renewal_date(UpdateRenewalDate) -> ();
        list_subscription_event_logs(ListSubscriptionEventLogs) -> types::EventLogPage;
    }
    feature_tags {
        list_customer_feature_tags(ListCustomerFeatureTags) -> Vec<String>;
        list_subscription_feature_tags(ListSubscriptionFeatureTags) -> Vec<String>;
        get_subscription_feature_tag_split(GetSubscriptionFeatureTagSplit) -> types::FeatureTagSplit;
        add_feature_tags(AddFeatureTags) -> ();
        remove_feature_tag(RemoveFeatureTag) -> ();
    }
    invoices {
        list_customer_invoices(ListCustomerInvoices) -> Vec<types::CustomerInvoice>;
        create_one_time_charge(CreateOneTimeCharge) -> bool;
        list_payment_logs(ListPaymentLogs) -> Vec<types::PaymentLog>;
        get_invoice(GetInvoice) -> types::Invoice;
        list_invoices(ListInvoices) -> types::InvoicePage;
        refund_invoice(RefundInvoice) -> types::Refund;
        reattempt_invoice_payment(ReattemptInvoicePayment) -> ();
        mark_invoice_paid_offline(MarkInvoicePaidOffline) -> ();
        write_off_invoice(WriteOffInvoice) -> ();
    }
    credit_notes {
        list_credit_notes(ListCreditNotes) -> types::CreditNotePage;
        list_customer_credit_notes(ListCustomerCreditNotes) -> Vec<types::CustomerCreditNote>;
        reattempt_credit_note_payment(ReattemptCreditNotePayment) -> ();
    }
    products {
        list_products(ListProducts) -> types::ProductPage;
        create_product(CreateProduct) -> types::Product;
        get_product(GetProduct) -> types::Product;
        update_product(UpdateProduct) -> types::Product;
    }
    plans {
        list_plans(ListPlans) -> Vec<types::Plan>;
        create_plan(CreatePlan) -> types::Plan;
        create_cycles(CreateCycles) -> Vec<types::Cycle>;
        update_plan(UpdatePlan) -> ();
        reorder_plans(ReorderPlans) -> ();
    }
    add_ons {
        list_add_ons(ListAddOns) -> Vec<types::AddOnSummary>;
        get_add_on(GetAddOn) -> types::AddOn;
        list_subscription_add_ons(ListSubscriptionAddOns) -> types::SubscriptionAddOns;
    }
    allowances {
        list_allowances(ListAllowances) -> Vec<types::AllowanceSummary>;
        get_allowance(GetAllowance) -> types::Allowance;
        list_subscription_allowances(ListSubscriptionAllowances) -> types::SubscriptionAllowances;
    }
    counters {
        get_counter_usage(GetCounterUsage) -> types::CounterUsage;
        update_counter(UpdateCounter) -> ();
    }
    custom_fields {
        list_custom_fields(ListCustomFields) -> Vec<types::CustomField>;
        create_custom_field(CreateCustomField) -> ();
        update_custom_field(UpdateCustomField) -> ();
        list_custom_field_responses(ListCustomFieldResponses) -> Vec<types::CustomFieldResponse>;
        update_custom_field_response(UpdateCustomFieldResponse) -> Vec<types::CustomFieldResponse>;
    }
}
