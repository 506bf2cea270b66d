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
            let reply = api.list_books(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.add_book(&caller, call.request().await?).await?;
            reply::json(201, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_book(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.update_book(&caller, call.request().await?).await?;
            reply::fixed(200, "\"done\"")
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            api.remove_book(&caller, call.request().await?).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            reply::bytes(200, api.download_cover(&caller, call.request().await?).await?)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let (request, body) = call.request_with_bytes(16).await?;
            api.upload_cover(&caller, request, body).await?;
            reply::empty(204)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.lend_book(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.arrange_shelf(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.change_desk_key(&caller, call.request().await?).await?;
            reply::json(200, &reply)
        }),
        |api, call| Box::pin(async move {
            let caller = api.authorize(call.credentials())?;
            let reply = api.get_opening_hours(&caller, call.request().await?).await?;
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
