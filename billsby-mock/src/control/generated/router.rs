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
            let reply = api.list_companies(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_company(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.create_company(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.delete_company(&caller, call.request().await?).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.reset_company(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.fork_company(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_snapshots(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.create_snapshot(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.delete_snapshot(&caller, call.request().await?).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.restore_snapshot(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            reply::bytes(
                200,
                api.download_company_state(&caller, call.request().await?).await?,
            )
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let (request, body) = call.request_with_bytes(268435456).await?;
            api.upload_company_state(&caller, request, body).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.save_state(&caller, call.request().await?).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.load_fixture(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_scenarios(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_clock(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.set_clock(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.advance_clock(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_rules(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.update_rules(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_coupons(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.create_coupon(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.create_add_on(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.create_allowance(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.update_add_on_quantity(&caller, call.request().await?).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.reactivate_subscription(&caller, call.request().await?).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_webhook_receiver(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.set_webhook_receiver(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.remove_webhook_receiver(&caller, call.request().await?).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .list_webhook_deliveries(&caller, call.request().await?)
                .await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.resend_webhook(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.settle_webhooks(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_faults(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.add_fault(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.clear_faults(&caller, call.request().await?).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_fault(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.remove_fault(&caller, call.request().await?).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_rate_limit(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.set_rate_limit(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.remove_rate_limit(&caller, call.request().await?).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.list_journal_entries(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.clear_journal(&caller, call.request().await?).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_journal_entry(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.verify_journal(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.export_journal(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_journal_settings(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api
                .update_journal_settings(&caller, call.request().await?)
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
