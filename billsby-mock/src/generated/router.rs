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
            &tables::LIST_CUSTOMERS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.list_customers(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::CREATE_CUSTOMER,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.create_customer(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::GET_CUSTOMER,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.get_customer(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::UPDATE_CUSTOMER,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.update_customer(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::DELETE_CUSTOMER,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.delete_customer(&caller, call.request().await?).await?;
                reply::fixed(200, "\"Success\"")
            }),
        )
        .serve(
            &tables::LIST_CUSTOMER_SUBSCRIPTIONS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .list_customer_subscriptions(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::ADD_CUSTOMER_SUBSCRIPTION,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .add_customer_subscription(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::LIST_CUSTOMER_FEATURE_TAGS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .list_customer_feature_tags(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::REQUEST_PAYMENT_DETAILS_UPDATE,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.request_payment_details_update(&caller, call.request().await?)
                    .await?;
                reply::fixed(200, "\"Success\"")
            }),
        )
        .serve(
            &tables::UPDATE_PAYMENT_CARD,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.update_payment_card(&caller, call.request().await?).await?;
                reply::fixed(200, "\"Success\"")
            }),
        )
        .serve(
            &tables::ERASE_CUSTOMER_DATA,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .erase_customer_data(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::LIST_CUSTOMER_INVOICES,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .list_customer_invoices(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::CREATE_ONE_TIME_CHARGE,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .create_one_time_charge(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::LIST_PAYMENT_LOGS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.list_payment_logs(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::REFUND_INVOICE,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.refund_invoice(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::LIST_CUSTOMER_CREDIT_NOTES,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .list_customer_credit_notes(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::LIST_SUBSCRIPTIONS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .list_subscriptions(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::CREATE_SUBSCRIPTION,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .create_subscription(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::GET_SUBSCRIPTION,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.get_subscription(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::CANCEL_SUBSCRIPTION,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.cancel_subscription(&caller, call.request().await?).await?;
                reply::fixed(200, "\"success\"")
            }),
        )
        .serve(
            &tables::GET_SHIPPING_ADDRESS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .get_shipping_address(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::UPDATE_SHIPPING_ADDRESS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.update_shipping_address(&caller, call.request().await?).await?;
                reply::fixed(200, "\"success\"")
            }),
        )
        .serve(
            &tables::CHANGE_SUBSCRIPTION_PLAN,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.change_subscription_plan(&caller, call.request().await?).await?;
                reply::fixed(200, "\"success\"")
            }),
        )
        .serve(
            &tables::UPDATE_RENEWAL_DATE,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.update_renewal_date(&caller, call.request().await?).await?;
                reply::fixed(200, "{}")
            }),
        )
        .serve(
            &tables::LIST_SUBSCRIPTION_EVENT_LOGS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .list_subscription_event_logs(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::LIST_SUBSCRIPTION_FEATURE_TAGS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .list_subscription_feature_tags(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::GET_SUBSCRIPTION_FEATURE_TAG_SPLIT,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .get_subscription_feature_tag_split(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::ADD_FEATURE_TAGS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.add_feature_tags(&caller, call.request().await?).await?;
                reply::fixed(200, "\"Success\"")
            }),
        )
        .serve(
            &tables::REMOVE_FEATURE_TAG,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.remove_feature_tag(&caller, call.request().await?).await?;
                reply::fixed(200, "\"Success\"")
            }),
        )
        .serve(
            &tables::LIST_SUBSCRIPTION_ADD_ONS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .list_subscription_add_ons(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::LIST_SUBSCRIPTION_ALLOWANCES,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .list_subscription_allowances(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::GET_INVOICE,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.get_invoice(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::LIST_INVOICES,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.list_invoices(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::REATTEMPT_INVOICE_PAYMENT,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.reattempt_invoice_payment(&caller, call.request().await?).await?;
                reply::fixed(200, "\"success\"")
            }),
        )
        .serve(
            &tables::MARK_INVOICE_PAID_OFFLINE,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.mark_invoice_paid_offline(&caller, call.request().await?).await?;
                reply::fixed(200, "\"success\"")
            }),
        )
        .serve(
            &tables::WRITE_OFF_INVOICE,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.write_off_invoice(&caller, call.request().await?).await?;
                reply::fixed(200, "\"success\"")
            }),
        )
        .serve(
            &tables::LIST_CREDIT_NOTES,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.list_credit_notes(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::REATTEMPT_CREDIT_NOTE_PAYMENT,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.reattempt_credit_note_payment(&caller, call.request().await?).await?;
                reply::fixed(200, "\"success\"")
            }),
        )
        .serve(
            &tables::LIST_PRODUCTS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.list_products(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::CREATE_PRODUCT,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.create_product(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::GET_PRODUCT,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.get_product(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::UPDATE_PRODUCT,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.update_product(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::LIST_PLANS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.list_plans(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::CREATE_PLAN,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.create_plan(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::REORDER_PLANS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.reorder_plans(&caller, call.request().await?).await?;
                reply::fixed(200, "\"success\"")
            }),
        )
        .serve(
            &tables::UPDATE_PLAN,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.update_plan(&caller, call.request().await?).await?;
                reply::fixed(200, "\"success\"")
            }),
        )
        .serve(
            &tables::CREATE_CYCLES,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.create_cycles(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::LIST_ADD_ONS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.list_add_ons(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::GET_ADD_ON,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.get_add_on(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::LIST_ALLOWANCES,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.list_allowances(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::GET_ALLOWANCE,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.get_allowance(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::GET_COUNTER_USAGE,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api.get_counter_usage(&caller, call.request().await?).await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::UPDATE_COUNTER,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.update_counter(&caller, call.request().await?).await?;
                reply::fixed(200, "\"success\"")
            }),
        )
        .serve(
            &tables::LIST_CUSTOM_FIELDS,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .list_custom_fields(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::CREATE_CUSTOM_FIELD,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.create_custom_field(&caller, call.request().await?).await?;
                reply::fixed(200, "\"success\"")
            }),
        )
        .serve(
            &tables::UPDATE_CUSTOM_FIELD,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                api.update_custom_field(&caller, call.request().await?).await?;
                reply::fixed(200, "\"success\"")
            }),
        )
        .serve(
            &tables::LIST_CUSTOM_FIELD_RESPONSES,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .list_custom_field_responses(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .serve(
            &tables::UPDATE_CUSTOM_FIELD_RESPONSE,
            |api, call| Box::pin(async move {
                let caller = api.authorize(call.credentials())?;
                let reply = api
                    .update_custom_field_response(&caller, call.request().await?)
                    .await?;
                reply::json(200, &reply)
            }),
        )
        .into_router()
}
