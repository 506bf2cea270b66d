//! Products.

use crate::stage::{NOTHING, Stage, order};
use billsby_client::Change;
use billsby_client::types::{
    AddressPermission, CountrySetting, CustomFieldType, ProductCountryLimitation, ProductType, Visibility,
};

cross_checks::cases!(list_products, create_product, get_product, update_product);

fn only_britain() -> ProductCountryLimitation {
    let britain = CountrySetting::builder().country_iso3("GBR").address_permission(AddressPermission::from(1)).build();
    ProductCountryLimitation::builder().is_any_country_allowed(false).country_settings([britain]).build()
}

async fn list_products(stage: &Stage) {
    let demo = stage.billsby.list_products().await.unwrap().results;
    let names: Vec<_> = demo.iter().map(|product| product.name.as_str()).collect();
    assert_eq!(names, ["Mailroom", "Insight"]);
    let insight = &demo[1];
    assert_eq!((insight.has_plans, insight.number_of_plans), (true, 3));
    let labels: Vec<_> = insight.custom_fields.iter().map(|field| field.label.as_str()).collect();
    assert_eq!(labels, ["Company size", "Purchase order number", "Newsletter"]);
    let ids: Vec<_> = insight.custom_fields.iter().map(|field| field.custom_field_id).collect();
    assert_eq!(insight.ordered_custom_fields, ids);
    assert_eq!(insight.custom_fields[0].type_, CustomFieldType::DropdownField);

    let hidden =
        stage.billsby.create_product("Notebook", "Notebook", "EUR").visibility(Visibility::Hidden).await.unwrap();
    let list = || stage.billsby.list_products();
    for found in [list().search("oteb").await.unwrap(), list().visibility_type(Visibility::Hidden).await.unwrap()] {
        let [only] = found.results.as_slice() else { panic!("{found:?}") };
        assert_eq!((found.row_count, only.product_id, only.billing_currency.as_str()), (1, hidden.product_id, "EUR"));
        assert_eq!((only.visibility, only.number_of_plans), (Visibility::Hidden, 0));
    }
    assert_eq!(list().visibility_type(Visibility::Public).await.unwrap().results, demo);
    let found = list().search("oteb").visibility_type(Visibility::Public).await.unwrap();
    assert!(found.results.is_empty(), "filters narrow each other");
    stage.invalid(list().page_size(101), &["/query/pageSize"]).await;
}

async fn create_product(stage: &Stage) {
    let field = stage.billsby.list_custom_fields().await.unwrap()[0].custom_field_id;
    let made = stage
        .billsby
        .create_product("notebook", "Notebook", "GBP")
        .description("Paper, mostly")
        .visibility(Visibility::Internal)
        .type_of_product(ProductType::MultiSku)
        .is_phone_number_required(true)
        .is_marketing_consent_required(true)
        .alert_email("sales@example.com")
        .ordered_custom_fields([field])
        .product_country_limitation(only_britain())
        .await
        .unwrap();
    assert_eq!((made.name.as_str(), made.display_name.as_str()), ("notebook", "Notebook"));
    assert_eq!(made.description.as_deref(), Some("Paper, mostly"));
    assert_eq!((made.billing_currency.as_str(), made.visibility), ("GBP", Visibility::Internal));
    assert_eq!(made.type_of_product, ProductType::MultiSku);
    assert!(made.is_phone_number_required && made.is_marketing_consent_required);
    assert!(!made.is_shipping_address_required && !made.is_additional_email_required);
    assert_eq!((made.has_plans, made.number_of_plans), (false, 0));
    assert_eq!(made.product_country_limitation, Some(only_britain()));
    assert_eq!(stage.billsby.get_product(made.product_id).await.unwrap(), made);
    let listed = stage.billsby.list_products().search("notebook").await.unwrap().results;
    assert_eq!(listed[0].ordered_custom_fields, [field]);

    let plain = stage.billsby.create_product("Pencil", "Pencil", "USD").await.unwrap();
    assert_eq!((plain.description, plain.alert_email), (None, None));
    assert_eq!((plain.visibility, plain.type_of_product), (Visibility::Public, ProductType::Tiered));
    assert!(plain.product_country_limitation.is_some_and(|it| it.is_any_country_allowed));

    stage.invalid(stage.billsby.create_product("Pen", "Pen", "dollars"), &["/body/billingCurrency"]).await;
    let unknown_field = stage.billsby.create_product("Pen", "Pen", "USD").ordered_custom_fields([NOTHING.into()]);
    stage.invalid(unknown_field, &["/body/orderedCustomFields/0"]).await;
}

async fn get_product(stage: &Stage) {
    let row = stage.billsby.list_products().await.unwrap().results.remove(0);
    let product = stage.billsby.get_product(row.product_id).await.unwrap();
    assert_eq!((product.product_id, product.name.as_str()), (row.product_id, "Mailroom"));
    assert_eq!(product.description.as_deref(), Some("Shared inboxes for teams"));
    assert_eq!(product.alert_email.as_deref(), Some("sales@demo.example"));
    assert_eq!((product.has_plans, product.number_of_plans), (true, 3));
    assert_eq!(product.billing_currency.as_str(), "USD");
    assert!(product.product_country_limitation.is_some_and(|it| it.is_any_country_allowed));
    stage.not_found(stage.billsby.get_product(NOTHING)).await;
}

async fn update_product(stage: &Stage) {
    let offer = stage.sell_basic().await;
    let before = stage.billsby.get_product(offer.product).await.unwrap();
    let after = stage
        .billsby
        .update_product(offer.product)
        .display_name("Jotter")
        .product_country_limitation(only_britain())
        .is_additional_email_required(true)
        .await
        .unwrap();
    assert_eq!((after.name.as_str(), after.display_name.as_str()), ("Notebook", "Jotter"), "what is left out stays");
    assert_eq!(after.product_country_limitation, Some(only_britain()));
    assert_eq!(stage.billsby.get_product(offer.product).await.unwrap(), after);
    assert_ne!(after, before);

    let mut abroad = order(offer.cycle, "tok_pays");
    abroad.address.country = "USA".into();
    let refusal = ["/body/additionalEmail", "/body/address/country"];
    stage.invalid(stage.billsby.create_subscription(abroad), &refusal).await;
    let mut home = order(offer.cycle, "tok_pays");
    home.additional_email = Some("office@example.com".into());
    stage.subscribe(home).await;

    stage.conflict(stage.billsby.update_product(offer.product).billing_currency("EUR"), "USD").await;
    stage.invalid(stage.billsby.update_product(offer.product).alert_email("nobody"), &["/body/alertEmail"]).await;
    let described = stage.billsby.update_product(offer.product).description("Letters").await.unwrap();
    assert_eq!(described.description.as_deref(), Some("Letters"));
    let kept = stage.billsby.update_product(offer.product).name("Pen").await.unwrap();
    assert_eq!(kept.description.as_deref(), Some("Letters"), "what is not named stays");
    let cleared = stage.billsby.update_product(offer.product).description(Change::Clear).await.unwrap();
    assert_eq!(cleared.description, None);
    stage.not_found(stage.billsby.update_product(NOTHING).name("Pen")).await;
}
