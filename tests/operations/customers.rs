//! Customers.

use crate::stage::{NOBODY, Stage, address, card, order};
use billsby_client::types::{CardStatus, CustomerStatus, CustomerUpdate, InvoiceStatus, NewCustomer};

cross_checks::cases!(
    list_customers,
    create_customer,
    get_customer,
    update_customer,
    delete_customer,
    request_payment_details_update,
    update_payment_card,
    erase_customer_data,
);

fn grace() -> NewCustomer {
    NewCustomer::builder()
        .first_name("Grace")
        .last_name("Hopper")
        .email("grace@example.com")
        .address_line1("1 Navy Yard")
        .city("Arlington")
        .state("VA")
        .country("USA")
        .post_code("22202")
        .build()
}

async fn list_customers(stage: &Stage) {
    let before = stage.billsby.list_customers().await.unwrap().row_count;
    assert!(before >= 60, "{before} customers are too few for pages");
    let made = stage.billsby.create_customer(grace()).await.unwrap().customer_unique_id;
    let page = stage.billsby.list_customers().page_size(5).await.unwrap();
    assert_eq!((page.current_page, page.page_size, page.row_count), (1, 5, before + 1));
    assert_eq!(page.results.len(), 5);
    let newest = &page.results[0];
    assert_eq!(newest.customer_unique_id, made);
    assert_eq!((newest.first_name.as_str(), newest.email.as_str()), ("Grace", "grace@example.com"));
    assert_eq!(newest.billing_address.country.as_str(), "USA");
    assert_eq!((newest.status.clone(), newest.phone_number.clone()), (CustomerStatus::Active, None));

    for search in ["hopp", "GRACE@example", "ace hop"] {
        let found = stage.billsby.list_customers().search(search).await.unwrap();
        assert_eq!((found.row_count, &found.results[0].customer_unique_id), (1, &made), "{search}");
    }
    assert!(stage.billsby.list_customers().search("nobody at all").await.unwrap().results.is_empty());
    stage.invalid(stage.billsby.list_customers().page(0).page_size(101), &["/query/page", "/query/pageSize"]).await;
}

async fn create_customer(stage: &Stage) {
    let id = stage.billsby.create_customer(grace()).await.unwrap().customer_unique_id;
    let customer = stage.billsby.get_customer(&id).await.unwrap();
    assert_eq!((customer.first_name.as_str(), customer.last_name.as_str()), ("Grace", "Hopper"));
    assert_eq!(customer.billing_address.address_line1, "1 Navy Yard");
    assert_eq!(customer.billing_address.state.as_deref(), Some("VA"));
    assert_eq!((customer.status, customer.card_status), (CustomerStatus::Active, CardStatus::Missing));
    assert_eq!(customer.total_amount_paid.as_str(), "$0");
    assert!(stage.billsby.list_customer_subscriptions(&id).await.unwrap().is_empty());
    assert!(stage.billsby.list_customer_invoices(&id).await.unwrap().is_empty());

    let mut with_card = grace();
    with_card.card_details = Some(card("tok_pays"));
    let other = stage.billsby.create_customer(with_card).await.unwrap().customer_unique_id;
    assert_ne!(other, id, "one e-mail address, two customers");
    assert_eq!(stage.billsby.get_customer(&other).await.unwrap().card_status, CardStatus::Valid);

    let mut wrong = grace();
    wrong.email = "grace".into();
    stage.invalid(stage.billsby.create_customer(wrong), &["/body/email"]).await;
    let mut wrong = grace();
    wrong.country = "US".into();
    stage.invalid(stage.billsby.create_customer(wrong), &["/body/country"]).await;
}

async fn get_customer(stage: &Stage) {
    let offer = stage.sell_basic().await;
    let mut order = order(offer.cycle, "tok_pays");
    order.marketing_consent = Some(true);
    order.additional_email = Some("office@example.com".into());
    order.phone_number_dial_country = Some("GBR".into());
    order.phone_number_dial_code = Some("+44".into());
    order.phone_number = Some("2079460000".into());
    let bought = stage.subscribe(order).await;
    let customer = stage.billsby.get_customer(&bought.customer_unique_id).await.unwrap();
    assert_eq!(customer.customer_unique_id, bought.customer_unique_id);
    assert_eq!(customer.additional_email.as_deref(), Some("office@example.com"));
    assert_eq!(customer.phone_number_dial_country.as_deref(), Some("GBR"));
    assert_eq!(customer.phone_number_dial_code.as_deref(), Some("+44"));
    assert_eq!(customer.phone_number.as_deref(), Some("2079460000"));
    assert_eq!(customer.billing_address, address());
    assert!(customer.is_marketing_consent_given);
    assert_eq!((customer.status, customer.card_status), (CustomerStatus::Active, CardStatus::Valid));
    assert_eq!(customer.company_currency.as_str(), "USD");
    assert_eq!((customer.total_amount_paid.as_str(), customer.average_amount_per_month.as_str()), ("$50", "$50"));
    stage.not_found(stage.billsby.get_customer(NOBODY)).await;
}

async fn update_customer(stage: &Stage) {
    let bought = stage.subscriber("tok_pays").await;
    let id = &bought.customer_unique_id;
    let change = |phone: Option<&str>, code: Option<&str>| {
        CustomerUpdate::builder()
            .first_name("Augusta")
            .last_name("King")
            .email("augusta@example.com")
            .maybe_phone_number(phone)
            .maybe_phone_number_dial_code(code)
            .maybe_phone_number_dial_country(code.map(|_| "GBR"))
            .billing_address(address())
            .build()
    };
    let updated = stage.billsby.update_customer(id, change(Some("2079460000"), Some("+44"))).await.unwrap();
    assert_eq!((&updated.unique_id, updated.first_name.as_str()), (id, "Augusta"));
    assert_eq!(updated.phone_number.as_deref(), Some("2079460000"));
    let read = stage.billsby.get_customer(id).await.unwrap();
    assert_eq!((read.last_name.as_str(), read.email.as_str()), ("King", "augusta@example.com"));

    let updated = stage.billsby.update_customer(id, change(None, None)).await.unwrap();
    assert_eq!((updated.phone_number, updated.phone_number_dial_code), (None, None), "what is left out is removed");
    assert_eq!(stage.billsby.get_customer(id).await.unwrap().phone_number, None);
    let invoice = stage.latest_invoice(&bought).await;
    let invoice = stage.billsby.get_invoice(&invoice.invoice_number).await.unwrap();
    assert_eq!(invoice.customer_first_name, "Ada", "an invoice keeps the name it was made for");

    let no_code = stage.billsby.update_customer(id, change(Some("2079460000"), None));
    stage.invalid(no_code, &["/body/phoneNumberDialCountry", "/body/phoneNumberDialCode"]).await;
    stage.not_found(stage.billsby.update_customer(NOBODY, change(None, None))).await;
}

async fn delete_customer(stage: &Stage) {
    let before = stage.billsby.list_customers().await.unwrap().row_count;
    let bought = stage.subscriber("tok_pays").await;
    let (customer, subscription) = (&bought.customer_unique_id, &bought.subscription_unique_id);
    let invoice = stage.latest_invoice(&bought).await.invoice_number;
    stage.conflict(stage.billsby.delete_customer(customer), "Active").await;
    stage.billsby.cancel_subscription(subscription, customer).await.unwrap();
    stage.billsby.delete_customer(customer).await.unwrap();
    stage.not_found(stage.billsby.get_customer(customer)).await;
    stage.not_found(stage.billsby.get_subscription(subscription)).await;
    stage.not_found(stage.billsby.get_invoice(&invoice)).await;
    assert_eq!(stage.billsby.list_customers().await.unwrap().row_count, before);
    stage.not_found(stage.billsby.delete_customer(customer)).await;
}

async fn request_payment_details_update(stage: &Stage) {
    let customer = stage.billsby.create_customer(grace()).await.unwrap().customer_unique_id;
    stage.mock.world().company().take_notices();
    stage.billsby.request_payment_details_update(&customer).await.unwrap();
    let told = format!("{:?}", stage.mock.world().company().take_notices());
    assert!(told.contains("PaymentDetailsRequested") && told.contains(customer.as_str()), "{told}");
    stage.not_found(stage.billsby.request_payment_details_update(NOBODY)).await;
}

async fn update_payment_card(stage: &Stage) {
    let bought = stage.subscriber("tok_decline").await;
    let invoice = stage.latest_invoice(&bought).await;
    assert_eq!(invoice.status, InvoiceStatus::Unpaid);
    stage.billsby.update_payment_card(&bought.customer_unique_id, card("tok_pays")).await.unwrap();
    assert_eq!(stage.latest_invoice(&bought).await.status, InvoiceStatus::Unpaid, "a new card charges nothing");
    stage.billsby.reattempt_invoice_payment(&invoice.invoice_number).await.unwrap();
    assert_eq!(stage.latest_invoice(&bought).await.status, InvoiceStatus::Paid);

    let cardless = stage.billsby.create_customer(grace()).await.unwrap().customer_unique_id;
    stage.billsby.update_payment_card(&cardless, card("tok_pays")).await.unwrap();
    assert_eq!(stage.billsby.get_customer(&cardless).await.unwrap().card_status, CardStatus::Valid);

    let mut wrong = card("tok_pays");
    wrong.expiry_month = 13;
    stage.invalid(stage.billsby.update_payment_card(&cardless, wrong), &["/body/expiryMonth"]).await;
    stage.not_found(stage.billsby.update_payment_card(NOBODY, card("tok_pays"))).await;
}

async fn erase_customer_data(stage: &Stage) {
    let bought = stage.subscriber("tok_pays").await;
    let id = &bought.customer_unique_id;
    let erased = stage.billsby.erase_customer_data(id).await.unwrap();
    assert_eq!((&erased.customer_unique_id, &erased.unique_id), (id, id));
    let personal = [
        Some(&erased.first_name),
        Some(&erased.last_name),
        Some(&erased.email),
        erased.additional_email.as_ref(),
        erased.phone_number.as_ref(),
        erased.phone_number_dial_code.as_ref(),
        erased.phone_number_dial_country.as_ref(),
        erased.customer_tax_reg_number.as_ref(),
        Some(&erased.billing_address.address_line1),
        erased.billing_address.address_line2.as_ref(),
        Some(&erased.billing_address.city),
        erased.billing_address.state.as_ref(),
        Some(&erased.billing_address.post_code),
    ];
    assert!(personal.iter().all(|text| text.is_some_and(|text| text == "gdpr")), "{personal:?}");
    assert_eq!(erased.billing_address.country.as_str(), "GBR", "the country stays");
    assert_eq!((erased.status.clone(), erased.card_status.clone()), (CustomerStatus::Active, CardStatus::Valid));
    assert_eq!(erased.total_amount_paid.as_str(), "$50", "what was paid stays");
    assert_eq!(stage.billsby.get_customer(id).await.unwrap().email, "gdpr");
    let invoice = stage.billsby.get_invoice(&stage.latest_invoice(&bought).await.invoice_number).await.unwrap();
    assert_eq!((invoice.customer_last_name.as_str(), invoice.amount.as_minor()), ("gdpr", 5000));
    assert_eq!(stage.billsby.erase_customer_data(id).await.unwrap(), erased, "it may be repeated");
    stage.not_found(stage.billsby.erase_customer_data(NOBODY)).await;
}
