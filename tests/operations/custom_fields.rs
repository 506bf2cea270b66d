//! Custom fields and the answers to them.

use crate::stage::{NOBODY, NOTHING, Stage, order};
use billsby_client::Change;
use billsby_client::types::{CustomField, CustomFieldAnswer, CustomFieldType, NewCustomField, SubscriptionCreated};

cross_checks::cases!(
    list_custom_fields,
    create_custom_field,
    update_custom_field,
    list_custom_field_responses,
    update_custom_field_response,
);

/// A customer of the product that asks, who answered two of its three questions.
async fn answered(stage: &Stage) -> (Vec<CustomField>, SubscriptionCreated) {
    let fields = stage.billsby.list_custom_fields().await.unwrap();
    let reports = stage.demo_plan("Reports").await;
    let answer = |field: &CustomField, value: &str| {
        CustomFieldAnswer::builder().custom_field_id(field.custom_field_id).value(value).build()
    };
    let mut order = order(reports.cycles[0].cycle_id, "tok_pays");
    order.custom_field_response = Some(vec![answer(&fields[0], "10-49"), answer(&fields[1], "PO-7")]);
    (fields, stage.subscribe(order).await)
}

async fn list_custom_fields(stage: &Stage) {
    let fields = stage.billsby.list_custom_fields().await.unwrap();
    let [size, number, newsletter] = fields.as_slice() else { panic!("{fields:?}") };
    assert_eq!((size.label.as_str(), size.type_), ("Company size", CustomFieldType::DropdownField));
    assert_eq!((size.options.as_deref(), size.compulsory), (Some("1-9,10-49,50-249,250+"), true));
    assert_eq!((number.type_, number.options.clone()), (CustomFieldType::SingleLineTextField, None));
    assert_eq!((newsletter.description.as_str(), newsletter.compulsory), ("News once a month", false));
}

async fn create_custom_field(stage: &Stage) {
    let create = |type_: CustomFieldType, options: Option<&str>| {
        stage.billsby.create_custom_field(
            NewCustomField::builder()
                .type_(type_)
                .label("Colour")
                .description("Of the cover")
                .maybe_options(options)
                .compulsory(true)
                .build(),
        )
    };
    create(CustomFieldType::DropdownField, Some("red, blue")).await.unwrap();
    let made = stage.billsby.list_custom_fields().await.unwrap().pop().unwrap();
    assert_eq!((made.label.as_str(), made.description.as_str()), ("Colour", "Of the cover"));
    assert_eq!(
        (made.type_, made.options.as_deref(), made.compulsory),
        (CustomFieldType::DropdownField, Some("red, blue"), true)
    );
    create(CustomFieldType::NumbersField, None).await.unwrap();
    assert_eq!(stage.billsby.list_custom_fields().await.unwrap().len(), 5);
    stage.invalid(create(CustomFieldType::DropdownField, None), &["/body/options"]).await;
    stage.invalid(create(CustomFieldType::from(9), None), &["/body/type"]).await;
}

async fn update_custom_field(stage: &Stage) {
    let before = stage.billsby.list_custom_fields().await.unwrap().remove(0);
    stage.billsby.update_custom_field(before.custom_field_id).label("Staff").options("1-9,10+").await.unwrap();
    let after = stage.billsby.list_custom_fields().await.unwrap().remove(0);
    let mut expected = before.clone();
    expected.label = "Staff".into();
    expected.options = Some("1-9,10+".into());
    assert_eq!(after, expected, "absent properties are left alone");
    stage.invalid(stage.billsby.update_custom_field(before.custom_field_id).options(""), &["/body/options"]).await;
    stage
        .invalid(stage.billsby.update_custom_field(before.custom_field_id).options(Change::Clear), &["/body/options"])
        .await;
    stage.not_found(stage.billsby.update_custom_field(NOTHING).label("Never")).await;
}

async fn list_custom_field_responses(stage: &Stage) {
    let (fields, bought) = answered(stage).await;
    let list = || stage.billsby.list_custom_field_responses();
    let given = list().customer_unique_id(&bought.customer_unique_id).await.unwrap();
    let seen: Vec<_> = given.iter().map(|answer| (&answer.custom_field, answer.value.as_str())).collect();
    assert_eq!(seen, [(&fields[0], "10-49"), (&fields[1], "PO-7")]);

    let products = stage.billsby.list_products().await.unwrap().results;
    let [mailroom, insight] = products.as_slice() else { panic!("{products:?}") };
    let by_product = list().product_id(insight.product_id).await.unwrap();
    assert!(by_product.len() > given.len() && given.iter().all(|answer| by_product.contains(answer)));
    assert!(list().product_id(mailroom.product_id).await.unwrap().is_empty(), "it asks nothing");
    let both = list().product_id(insight.product_id).customer_unique_id(&bought.customer_unique_id).await.unwrap();
    assert_eq!(both, given);

    stage.invalid(list(), &["/query/customerUniqueId"]).await;
    stage.not_found(list().customer_unique_id(NOBODY)).await;
    stage.not_found(list().product_id(NOTHING)).await;
}

async fn update_custom_field_response(stage: &Stage) {
    let (_, bought) = answered(stage).await;
    let read = async || {
        let list = stage.billsby.list_custom_field_responses().customer_unique_id(&bought.customer_unique_id);
        list.await.unwrap()
    };
    let before = read().await;
    let id = before[0].custom_field_response_id;
    let changed = stage.billsby.update_custom_field_response(id, "250+").await.unwrap();
    let [only] = changed.as_slice() else { panic!("{changed:?}") };
    assert_eq!((only.custom_field_response_id, only.value.as_str()), (id, "250+"));
    assert_eq!(read().await, [only.clone(), before[1].clone()]);
    stage.invalid(stage.billsby.update_custom_field_response(id, "many"), &["/body/value"]).await;
    stage.not_found(stage.billsby.update_custom_field_response(NOTHING, "250+")).await;
}
