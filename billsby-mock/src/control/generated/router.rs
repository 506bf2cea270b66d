// @generated from the API description. Do not edit: change the description and regenerate.

//! From a call to the method of the trait, and back.
use super::api::Api;
use super::operations::tables;
use crate::runtime::{Routes, reply};
use std::sync::Arc;
/// Serves every operation of `api`, each under all of its bases.
pub fn router<A: Api>(api: Arc<A>) -> axum::Router {
    Routes::new(api, A::render)
        .serve(
            &tables::LIST_COMPANIES,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.list_companies(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::GET_COMPANY,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.get_company(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::GET_CLOCK,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.get_clock(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::SET_CLOCK,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.set_clock(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::ADVANCE_CLOCK,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.advance_clock(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::GET_RULES,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.get_rules(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::UPDATE_RULES,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.update_rules(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::LIST_COUPONS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.list_coupons(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::CREATE_COUPON,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.create_coupon(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::CREATE_ADD_ON,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.create_add_on(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::CREATE_ALLOWANCE,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.create_allowance(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::UPDATE_ADD_ON_QUANTITY,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.update_add_on_quantity(&caller, call.request().await?).await?;
                reply::empty(204)
            }),
        )
        .serve(
            &tables::REACTIVATE_SUBSCRIPTION,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.reactivate_subscription(&caller, call.request().await?).await?;
                reply::empty(204)
            }),
        )
        .serve(
            &tables::GET_WEBHOOK_RECEIVER,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .get_webhook_receiver(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::SET_WEBHOOK_RECEIVER,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .set_webhook_receiver(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::REMOVE_WEBHOOK_RECEIVER,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.remove_webhook_receiver(&caller, call.request().await?).await?;
                reply::empty(204)
            }),
        )
        .serve(
            &tables::LIST_WEBHOOK_DELIVERIES,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .list_webhook_deliveries(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::RESEND_WEBHOOK,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.resend_webhook(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::SETTLE_WEBHOOKS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.settle_webhooks(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .into_router()
}
