// @generated from the API description. Do not edit: change the description and regenerate.

//! From a request to the method of the trait, and back.
use super::api::Api;
use super::operations::OPERATIONS;
use crate::runtime::{Handler, Paths, Service, reply};
use std::marker::PhantomData;
use std::sync::{Arc, LazyLock};
/// Where each operation is served: the same for every server, so found out once.
static PATHS: LazyLock<Paths> = LazyLock::new(|| Paths::new(OPERATIONS));
/// What carries out each operation, in the order of [`OPERATIONS`].
struct Handlers<A>(PhantomData<A>);
impl<A: Api> Handlers<A> {
    const ALL: &'static [Handler<A>] = &[
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_customers(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.create_customer(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_customer(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.update_customer(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.delete_customer(&caller, call.request().await?).await?;
            reply::fixed(200, "\"Success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .list_customer_subscriptions(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .add_customer_subscription(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .list_customer_feature_tags(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.request_payment_details_update(&caller, call.request().await?).await?;
            reply::fixed(200, "\"Success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.update_payment_card(&caller, call.request().await?).await?;
            reply::fixed(200, "\"Success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.erase_customer_data(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .list_customer_invoices(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .create_one_time_charge(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_payment_logs(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.refund_invoice(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .list_customer_credit_notes(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_subscriptions(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.create_subscription(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_subscription(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.cancel_subscription(&caller, call.request().await?).await?;
            reply::fixed(200, "\"success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_shipping_address(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.update_shipping_address(&caller, call.request().await?).await?;
            reply::fixed(200, "\"success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.change_subscription_plan(&caller, call.request().await?).await?;
            reply::fixed(200, "\"success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.update_renewal_date(&caller, call.request().await?).await?;
            reply::fixed(200, "{}")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .list_subscription_event_logs(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .list_subscription_feature_tags(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .get_subscription_feature_tag_split(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.add_feature_tags(&caller, call.request().await?).await?;
            reply::fixed(200, "\"Success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.remove_feature_tag(&caller, call.request().await?).await?;
            reply::fixed(200, "\"Success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .list_subscription_add_ons(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .list_subscription_allowances(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_invoice(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_invoices(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.reattempt_invoice_payment(&caller, call.request().await?).await?;
            reply::fixed(200, "\"success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.mark_invoice_paid_offline(&caller, call.request().await?).await?;
            reply::fixed(200, "\"success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.write_off_invoice(&caller, call.request().await?).await?;
            reply::fixed(200, "\"success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_credit_notes(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.reattempt_credit_note_payment(&caller, call.request().await?).await?;
            reply::fixed(200, "\"success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_products(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.create_product(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_product(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.update_product(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_plans(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.create_plan(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.reorder_plans(&caller, call.request().await?).await?;
            reply::fixed(200, "\"success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.update_plan(&caller, call.request().await?).await?;
            reply::fixed(200, "\"success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.create_cycles(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_add_ons(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_add_on(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_allowances(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_allowance(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_counter_usage(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.update_counter(&caller, call.request().await?).await?;
            reply::fixed(200, "\"success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_custom_fields(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.create_custom_field(&caller, call.request().await?).await?;
            reply::fixed(200, "\"success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.update_custom_field(&caller, call.request().await?).await?;
            reply::fixed(200, "\"success\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .list_custom_field_responses(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .update_custom_field_response(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
    ];
}
/// Serves every operation of `api`, each under all of its bases.
pub fn service<A: Api>(api: Arc<A>) -> Service<A> {
    Service::new(
        api,
        &PATHS,
        Handlers::<A>::ALL,
        A::render,
        |api, route, request| { Box::pin(A::around(api, route, request)) },
    )
}
/// The same as a router, to be extended or nested.
pub fn router<A: Api>(api: Arc<A>) -> axum::Router {
    axum::Router::new().fallback_service(service(api))
}
