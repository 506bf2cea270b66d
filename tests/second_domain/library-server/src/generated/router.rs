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
            &tables::LIST_BOOKS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.list_books(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::ADD_BOOK,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.add_book(&caller, call.request().await?).await?;
                reply::json(201, &reply)
            }),
        )
        .serve(
            &tables::GET_BOOK,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.get_book(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::UPDATE_BOOK,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.update_book(&caller, call.request().await?).await?;
                reply::fixed(200, "\"done\"")
            }),
        )
        .serve(
            &tables::REMOVE_BOOK,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.remove_book(&caller, call.request().await?).await?;
                reply::empty(204)
            }),
        )
        .serve(
            &tables::LEND_BOOK,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.lend_book(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::ARRANGE_SHELF,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.arrange_shelf(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::CHANGE_DESK_KEY,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.change_desk_key(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::GET_OPENING_HOURS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.get_opening_hours(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .into_router()
}
