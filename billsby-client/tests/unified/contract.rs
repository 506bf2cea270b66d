//! What every provider must do.

use crate::shape;
use crate::stage::Stage;
use billsby_client::Amount;
use billsby_client::unified::{
    Action, Address, CustomerChange, Error, ErrorBody, ErrorKind, Filter, GetQuery, Invoice, InvoiceStatus, ListQuery,
    NewCustomer, Outcome, Page, PaymentStatus, Phone, Provider, Resource,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const GET: GetQuery = GetQuery::new();

fn all() -> ListQuery {
    ListQuery::new()
}

fn address() -> Address {
    Address {
        line1: "12 St James Square".to_owned(),
        line2: None,
        city: "London".to_owned(),
        state: None,
        country: "GBR".to_owned(),
        postal_code: "SW1Y 4LB".to_owned(),
    }
}

fn usd(minor: i64) -> (Option<String>, Option<Amount>) {
    (Amount::minor(minor).in_currency("USD").ok(), Some(Amount::minor(minor)))
}

/// A list as JSON, whatever its records.
async fn listed(provider: &impl Provider, resource: Resource, query: &ListQuery) -> Result<Value, Error> {
    fn value<T: Serialize>(page: Page<T>) -> Value {
        serde_json::to_value(page).unwrap()
    }
    Ok(match resource {
        Resource::Customers => value(provider.list_customers(query).await?),
        Resource::Invoices => value(provider.list_invoices(query).await?),
        Resource::Subscriptions => value(provider.list_subscriptions(query).await?),
        Resource::Plans => value(provider.list_plans(query).await?),
        Resource::CreditNotes => value(provider.list_credit_notes(query).await?),
        Resource::Payments => value(provider.list_payments(query).await?),
        other => panic!("{other} is new here"),
    })
}

/// A record as JSON, whatever it is.
async fn read(provider: &impl Provider, resource: Resource, id: &str, query: GetQuery) -> Result<Value, Error> {
    fn value<T: Serialize>(record: T) -> Value {
        serde_json::to_value(record).unwrap()
    }
    Ok(match resource {
        Resource::Customers => value(provider.get_customer(id, query).await?),
        Resource::Invoices => value(provider.get_invoice(id, query).await?),
        Resource::Subscriptions => value(provider.get_subscription(id, query).await?),
        Resource::Plans => value(provider.get_plan(id, query).await?),
        Resource::CreditNotes => value(provider.get_credit_note(id, query).await?),
        Resource::Payments => value(provider.get_payment(id, query).await?),
        other => panic!("{other} is new here"),
    })
}

fn ids(page: &Value) -> Vec<String> {
    page["result"].as_array().unwrap().iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect()
}

/// A record of each kind.
fn known(stage: &impl Stage) -> [(Resource, String); 6] {
    let ids = stage.ids().clone();
    [
        (Resource::Customers, ids.customer),
        (Resource::Invoices, ids.paid),
        (Resource::Subscriptions, ids.subscription),
        (Resource::Plans, ids.plan),
        (Resource::CreditNotes, ids.credit_note),
        (Resource::Payments, ids.payment),
    ]
}

pub async fn every_field_has_its_name_and_type(stage: &impl Stage) {
    let (provider, ids) = (stage.provider(), stage.ids());
    let customer = provider.get_customer(&ids.customer, GET).await.unwrap();
    shape::check(&customer, shape::CUSTOMER, "id first_name last_name name email created_at");
    assert_eq!(customer.name.as_deref(), Some("Ada Lovelace"));

    let invoice = provider.get_invoice(&ids.paid, GET).await.unwrap();
    let told = "id customer subscription_id is_recurring status provider_status issue_date paid_on_date \
                total_discount total_discount_minor sub_total sub_total_minor total_tax_amount total_tax_amount_minor \
                total_amount total_amount_minor balance balance_minor refundable_amount refundable_amount_minor number \
                currency payments line_items created_at";
    shape::check(&invoice, shape::INVOICE, told);
    assert_eq!((invoice.total_amount, invoice.total_amount_minor), usd(2000));
    assert_eq!((invoice.balance, invoice.balance_minor), usd(0));
    assert_eq!((invoice.refundable_amount, invoice.refundable_amount_minor), usd(1500));
    assert_eq!((invoice.sub_total, invoice.sub_total_minor), usd(2000));
    assert_eq!((invoice.total_discount, invoice.total_discount_minor), usd(0));
    assert_eq!((invoice.status, invoice.status_is_mapped), (Some(InvoiceStatus::Paid), true));
    assert_eq!(invoice.currency.as_deref(), Some("USD"));
    assert_eq!(invoice.subscription_id.as_ref(), Some(&ids.subscription));
    assert_eq!(invoice.customer.unwrap().id.as_ref(), Some(&ids.customer));
    assert_eq!(invoice.line_items.unwrap()[0].amount_minor, Some(Amount::minor(2000)));
    assert_eq!(invoice.payments.unwrap()[0].id, ids.payment);
    let owed = provider.get_invoice(&ids.unpaid[0], GET).await.unwrap();
    shape::check(&owed, shape::INVOICE, "id status balance");
    assert_eq!((owed.balance, owed.balance_minor), usd(2000));
    assert_eq!(owed.status, Some(InvoiceStatus::Failed));

    let payment = provider.get_payment(&ids.payment, GET).await.unwrap();
    let told = "id method provider_method status provider_status amount amount_minor refund_amount refund_amount_minor \
                currency invoice_id created_at";
    shape::check(&payment, shape::PAYMENT, told);
    assert_eq!((payment.amount, payment.amount_minor), usd(2000));
    assert_eq!((payment.refund_amount, payment.refund_amount_minor), usd(500));
    assert_eq!(payment.invoice_id.as_ref(), Some(&ids.paid));
    assert_eq!((payment.status, payment.status_is_mapped), (Some(PaymentStatus::Paid), true));

    let subscription = provider.get_subscription(&ids.subscription, GET).await.unwrap();
    let told = "id customer plan_id status provider_status quantity currency created_at";
    shape::check(&subscription, shape::SUBSCRIPTION, told);
    assert_eq!(subscription.plan_id.as_ref(), Some(&ids.plan));

    let plan = provider.get_plan(&ids.plan, GET).await.unwrap();
    shape::check(&plan, shape::PLAN, "id name status provider_status prices features");
    assert_eq!((plan.prices[0].amount.clone(), plan.prices[0].amount_minor), usd(2000));
    assert_eq!(plan.prices[0].interval.as_deref(), Some("month"));

    let note = provider.get_credit_note(&ids.credit_note, GET).await.unwrap();
    let told = "id number customer status provider_status amount amount_minor currency created_at";
    shape::check(&note, shape::CREDIT_NOTE, told);
    assert_eq!((note.amount, note.amount_minor), usd(500));

    let shapes = [
        (Resource::Customers, shape::CUSTOMER),
        (Resource::Invoices, shape::INVOICE),
        (Resource::Subscriptions, shape::SUBSCRIPTION),
        (Resource::Plans, shape::PLAN),
        (Resource::CreditNotes, shape::CREDIT_NOTE),
        (Resource::Payments, shape::PAYMENT),
    ];
    for (resource, fields) in shapes {
        for query in [all(), all().details(true)] {
            let page = listed(provider, resource, &query).await.unwrap();
            let records = page["result"].as_array().unwrap();
            assert!(!records.is_empty(), "{resource}");
            records.iter().for_each(|record| shape::check(record, fields, "id"));
        }
    }
}

pub async fn a_list_has_the_envelope(stage: &impl Stage) {
    stage.add_customer().await;
    let page = listed(stage.provider(), Resource::Customers, &all().limit(1)).await.unwrap();
    let mut names: Vec<&str> = page.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["is_partial_response", "next_cursor", "prev_cursor", "result", "result_count"]);
    assert_eq!((page["result_count"].as_u64(), page["result"].as_array().unwrap().len()), (Some(1), 1));
    assert!(page["next_cursor"].is_string() && page["prev_cursor"].is_null(), "{page}");

    let page = listed(stage.provider(), Resource::Plans, &all().status("archived")).await.unwrap();
    assert_eq!(
        page,
        json!({ "result": [], "next_cursor": null, "prev_cursor": null, "result_count": 0, "is_partial_response": false })
    );
}

pub async fn what_was_sent_comes_only_where_it_is_asked_for(stage: &impl Stage) {
    let provider = stage.provider();
    for (resource, id) in known(stage) {
        let record = read(provider, resource, &id, GET).await.unwrap();
        assert!(!record.to_string().contains("remote_data"), "{record}");
        let record = read(provider, resource, &id, GetQuery::new().remote_data(true)).await.unwrap();
        assert!(record["remote_data"].is_object(), "{resource}: {record}");

        for details in [false, true] {
            let query = all().details(details);
            let page = listed(provider, resource, &query).await.unwrap();
            assert!(!page.to_string().contains("remote_data"), "{page}");
            let page = listed(provider, resource, &query.remote_data(true)).await.unwrap();
            for record in page["result"].as_array().unwrap() {
                assert!(record["remote_data"].is_object(), "{resource}: {record}");
            }
        }
    }
    let query = GetQuery::new().remote_data(true);
    let invoice = provider.get_invoice(&stage.ids().paid, query).await.unwrap();
    assert!(invoice.payments.unwrap()[0].remote_data.is_some());
}

pub async fn records_survive_being_written_and_read(stage: &impl Stage) {
    fn same<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(record: T) {
        let text = serde_json::to_string(&record).unwrap();
        assert_eq!(serde_json::from_str::<T>(&text).unwrap(), record);
        // Through a tree as well.
        let tree = serde_json::to_value(&record).unwrap();
        assert_eq!(serde_json::to_value(serde_json::from_value::<T>(tree.clone()).unwrap()).unwrap(), tree);
    }
    let (provider, query) = (stage.provider(), all().details(true).remote_data(true));
    same(provider.list_customers(&query).await.unwrap());
    same(provider.list_invoices(&query).await.unwrap());
    same(provider.list_subscriptions(&query).await.unwrap());
    same(provider.list_plans(&query).await.unwrap());
    same(provider.list_credit_notes(&query).await.unwrap());
    same(provider.list_payments(&query).await.unwrap());
}

pub async fn a_list_tells_what_a_single_record_tells(stage: &impl Stage) {
    let provider = stage.provider();
    for (resource, id) in known(stage) {
        let single = read(provider, resource, &id, GET).await.unwrap();
        let of = |page: &Value| {
            let records = page["result"].as_array().unwrap();
            records.iter().find(|record| record["id"] == single["id"]).cloned().unwrap()
        };
        let page = listed(provider, resource, &all().details(true)).await.unwrap();
        assert_eq!(of(&page), single, "{resource}");
        // Without details it may tell less, and nothing else.
        let page = listed(provider, resource, &all()).await.unwrap();
        for (name, value) in of(&page).as_object().unwrap() {
            match value {
                Value::Null => {}
                Value::Object(parts) => {
                    parts.iter().filter(|(_, part)| !part.is_null()).for_each(|(part, value)| {
                        assert_eq!(*value, single[name][part], "{resource}: {name}.{part}");
                    });
                }
                value => assert_eq!(*value, single[name], "{resource}: {name}"),
            }
        }
    }
}

pub async fn capabilities_are_all_and_only_what_is_supported(stage: &impl Stage) {
    let (provider, ids) = (stage.provider(), stage.ids());
    let nothing = "no such thing";
    for resource in Resource::ALL {
        assert_eq!(Resource::named(resource.as_str()), Some(resource));
        assert!(Action::ALL.iter().all(|action| Action::named(action.as_str()) == Some(*action)));
        let supported = [
            (Action::List, listed(provider, resource, &all()).await.err()),
            (Action::Get, read(provider, resource, nothing, GET).await.err()),
        ];
        for (action, error) in supported {
            let is_supported = error.is_none_or(|error| error.kind() != ErrorKind::NotSupported);
            let is_told = provider.capabilities().iter().any(|it| (it.resource, it.action) == (resource, action));
            assert_eq!(is_told, is_supported, "{action} of {resource}");
        }
    }
    let writes = [
        (Action::Create, provider.create_customer(NewCustomer::new("", "", "")).await.err()),
        (Action::Update, provider.update_customer(nothing, CustomerChange::default()).await.err()),
        (Action::Refund, provider.refund_invoice(&ids.unpaid[0], Amount::minor(1)).await.err()),
        (Action::Reattempt, provider.reattempt_invoice(nothing).await.err()),
        (Action::MarkPaidOffline, provider.mark_invoice_paid_offline(nothing).await.err()),
        (Action::WriteOff, provider.write_off_invoice(nothing).await.err()),
    ];
    for (action, error) in writes {
        let is_supported = error.is_none_or(|error| error.kind() != ErrorKind::NotSupported);
        assert_eq!(provider.capabilities().iter().any(|it| it.action == action), is_supported, "{action}");
    }
}

pub async fn lists_are_narrowed(stage: &impl Stage) {
    let (provider, known) = (stage.provider(), stage.ids());
    stage.add_customer().await;
    let by_customer = all().customer_id(&known.customer);
    let by_subscription = all().subscription_id(&known.subscription);
    let found = async |resource, query: ListQuery| ids(&listed(provider, resource, &query).await.unwrap());
    let mut invoices = known.unpaid.clone();
    invoices.push(known.paid.clone());
    invoices.sort();
    let mut by_all = found(Resource::Invoices, all()).await;
    by_all.sort();
    assert_eq!(by_all, invoices);
    let mut of_customer = found(Resource::Invoices, by_customer.clone()).await;
    of_customer.sort();
    assert_eq!(of_customer, invoices);
    let of_subscription = found(Resource::Invoices, by_subscription.clone()).await;
    assert!(of_subscription.contains(&known.paid) && of_subscription.len() < invoices.len(), "{of_subscription:?}");
    for invoice in &of_subscription {
        let invoice = provider.get_invoice(invoice, GET).await.unwrap();
        assert_eq!(invoice.subscription_id.as_ref(), Some(&known.subscription));
    }
    let both = by_subscription.clone().customer_id(&known.customer);
    assert_eq!(found(Resource::Invoices, both).await, of_subscription);
    let paid = std::slice::from_ref(&known.paid);
    assert_eq!(found(Resource::Invoices, all().status("paid")).await, paid);
    assert_eq!(found(Resource::Invoices, by_customer.clone().status("paid")).await, paid);
    let mut failed = found(Resource::Invoices, all().status("failed")).await;
    failed.sort();
    let mut unpaid = known.unpaid.clone();
    unpaid.sort();
    assert_eq!(failed, unpaid);
    assert_eq!(found(Resource::Invoices, all().number(&known.paid)).await, paid);
    assert!(found(Resource::Invoices, all().number(&known.paid[..known.paid.len() - 1])).await.is_empty());
    for nothing in [all().status("refunded"), all().status("draft"), all().number("none"), all().status("cancelled")] {
        assert!(found(Resource::Invoices, nothing).await.is_empty());
    }

    assert_eq!(found(Resource::Subscriptions, by_customer.clone()).await, std::slice::from_ref(&known.subscription));
    assert_eq!(found(Resource::Plans, all().status("active")).await, found(Resource::Plans, all()).await);
    let note = std::slice::from_ref(&known.credit_note);
    assert_eq!(found(Resource::CreditNotes, by_customer.clone()).await, note);
    assert_eq!(found(Resource::CreditNotes, all().number(&known.credit_note).status("paid")).await, note);
    assert!(found(Resource::CreditNotes, all().status("failed")).await.is_empty());

    let payment = std::slice::from_ref(&known.payment);
    assert_eq!(found(Resource::Payments, all().invoice_id(&known.paid)).await, payment);
    assert_eq!(found(Resource::Payments, all().status("paid")).await, payment);
    assert_eq!(found(Resource::Payments, by_customer.status("paid")).await, payment);
    assert_eq!(found(Resource::Payments, by_subscription.status("paid")).await, payment);

    // What does not exist has nothing.
    for resource in [Resource::Invoices, Resource::Subscriptions, Resource::CreditNotes, Resource::Payments] {
        assert!(found(resource, all().customer_id("0000000000")).await.is_empty(), "{resource}");
    }
    for resource in [Resource::Invoices, Resource::Payments] {
        assert!(found(resource, all().subscription_id("0000000000")).await.is_empty(), "{resource}");
    }
    assert!(found(Resource::Payments, all().invoice_id("0000000000-1")).await.is_empty());
}

pub async fn a_filter_that_is_not_there_is_refused(stage: &impl Stage) {
    let provider = stage.provider();
    let date = "2026-01-01".parse().unwrap();
    let filters = [
        (Filter::CustomerId, all().customer_id("x")),
        (Filter::SubscriptionId, all().subscription_id("x")),
        (Filter::InvoiceId, all().invoice_id("x")),
        (Filter::Status, all().status("active")),
        (Filter::Number, all().number("x")),
        (Filter::CreatedAt, all().created_after(date)),
    ];
    for capability in provider.capabilities().iter().filter(|it| it.action == Action::List) {
        for (filter, query) in &filters {
            let error = listed(provider, capability.resource, query).await.err();
            let refused = error.filter(|error| error.to_string().contains("cannot be narrowed by it"));
            assert_eq!(refused.is_none(), capability.filters.contains(filter), "{} {filter:?}", capability.resource);
            if let Some(error) = refused {
                assert_eq!((error.parameter(), error.status()), (Some(filter.as_str()), 400));
            }
        }
    }
}

pub async fn a_status_that_is_no_word_is_refused(stage: &impl Stage) {
    for resource in Resource::ALL.into_iter().filter(|resource| *resource != Resource::Customers) {
        let error = listed(stage.provider(), resource, &all().status("piad")).await.unwrap_err();
        assert_eq!((error.kind(), error.parameter()), (ErrorKind::InvalidParameter, Some("status")), "{resource}");
        assert!(error.to_string().contains("expected one of") && error.to_string().contains("piad"), "{error}");
    }
}

pub async fn created_at_narrows(stage: &impl Stage) {
    let provider = stage.provider();
    let (first, second) = (stage.add_customer().await, stage.add_customer().await);
    let created = async |id: &str| provider.get_customer(id, GET).await.unwrap().created_at.unwrap();
    let (first_at, second_at) = (created(&first).await, created(&second).await);
    assert!(first_at < second_at);
    let found = async |query: ListQuery| ids(&listed(provider, Resource::Customers, &query).await.unwrap());
    assert_eq!(found(all().created_from(second_at)).await, std::slice::from_ref(&second));
    assert!(found(all().created_after(second_at)).await.is_empty());
    assert_eq!(found(all().created_from(first_at).created_before(second_at)).await, std::slice::from_ref(&first));
    assert_eq!(found(all().created_after(first_at).created_until(second_at)).await, std::slice::from_ref(&second));
    let older = found(all().created_before(first_at)).await;
    assert!(older.contains(&stage.ids().customer) && !older.contains(&first), "{older:?}");
    let all_of_them = found(all()).await;
    assert_eq!(&all_of_them[..2], [second, first], "the newest come first");
}

pub async fn what_is_not_there_is_not_found(stage: &impl Stage) {
    for (resource, _) in known(stage) {
        for id in ["0000000000", "0000000000-1", "0000000000-1.1", "1.999999", "999999.1"] {
            let error = read(stage.provider(), resource, id, GET).await.unwrap_err();
            assert_eq!((error.kind(), error.status()), (ErrorKind::NotFound, 404), "{resource} {id}: {error}");
            assert!(error.to_string().contains(id), "{error}");
        }
    }
}

pub async fn cursors_lead_on_and_back(stage: &impl Stage) {
    let provider = stage.provider();
    let mut added = vec![stage.ids().customer.clone()];
    for _ in 0..7 {
        added.insert(0, stage.add_customer().await);
    }
    let (mut pages, mut query) = (Vec::new(), all().limit(3));
    let mut last = loop {
        let page = provider.list_customers(&query).await.unwrap();
        assert_eq!(page.result.len(), page.result_count);
        pages.push(page.result.iter().map(|customer| customer.id.clone()).collect::<Vec<_>>());
        match &page.next_cursor {
            Some(cursor) => query = all().limit(3).cursor(cursor),
            None => break page,
        }
    };
    assert_eq!(pages.concat(), added);
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 2]);
    for expected in pages.iter().rev().skip(1) {
        let query = all().limit(3).cursor(last.prev_cursor.unwrap());
        last = provider.list_customers(&query).await.unwrap();
        assert_eq!(last.result.iter().map(|customer| customer.id.clone()).collect::<Vec<_>>(), *expected);
        assert!(last.next_cursor.is_some());
    }
    assert_eq!(last.prev_cursor, None);

    // Other lists too, one record a page.
    for resource in [Resource::Invoices, Resource::Payments, Resource::Plans] {
        let whole = ids(&listed(provider, resource, &all()).await.unwrap());
        let mut query = all().limit(1);
        let mut walked = Vec::new();
        loop {
            let page = listed(provider, resource, &query).await.unwrap();
            walked.extend(ids(&page));
            let Some(cursor) = page["next_cursor"].as_str() else { break };
            query = all().limit(1).cursor(cursor);
        }
        assert_eq!(walked, whole, "{resource}");
    }
}

pub async fn cursors_of_others_are_refused(stage: &impl Stage) {
    let provider = stage.provider();
    stage.add_customer().await;
    let cursor = provider.list_customers(&all().limit(1)).await.unwrap().next_cursor.unwrap();
    assert!(provider.list_customers(&all().cursor(&cursor)).await.is_ok());

    let mut altered = cursor.clone();
    let last = if altered.pop() == Some('A') { 'B' } else { 'A' };
    altered.insert(altered.len() / 2, last);
    for wrong in [altered.as_str(), "x", "", &cursor[1..], "eyJwYWdlIjoyfQ"] {
        let error = provider.list_customers(&all().cursor(wrong)).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::InvalidCursor, 400), "{wrong}: {error}");
        assert!(error.to_string().contains("not given out here, or was altered"), "{error}");
    }
    let narrowed = all().created_from("2020-01-01".parse().unwrap()).cursor(&cursor);
    let error = provider.list_customers(&narrowed).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidCursor);
    assert!(error.to_string().contains("belongs to the list `customers?`"), "{error}");
    let error = provider.list_invoices(&all().cursor(&cursor)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidCursor);
    let error = stage.other_account().list_customers(&all().cursor(&cursor)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidCursor);
}

pub async fn customers_are_made_and_changed(stage: &impl Stage) {
    let provider = stage.provider();
    let new = NewCustomer::new("Grace", "Hopper", "grace@example.com").address(address());
    let made = provider.create_customer(new).await.unwrap();
    assert_eq!(made, provider.get_customer(&made.id, GET).await.unwrap());
    assert_eq!(made.name.as_deref(), Some("Grace Hopper"));
    assert_eq!(made.email.as_deref(), Some("grace@example.com"));

    let mut change = CustomerChange::default();
    change.last_name = Some("Murray Hopper".to_owned());
    let changed = provider.update_customer(&made.id, change).await.unwrap();
    assert_eq!(changed.name.as_deref(), Some("Grace Murray Hopper"));
    assert_eq!(changed.email, made.email, "what is left out stays");
    let mut change = CustomerChange::default();
    change.phone = Some(Phone { country: "GBR".into(), dial_code: "44".into(), number: "2079460000".into() });
    change.email = Some("hopper@example.com".to_owned());
    change.address = Some(address());
    let changed = provider.update_customer(&made.id, change).await.unwrap();
    assert_eq!(changed.phone.as_deref(), Some("+44 2079460000"));
    assert_eq!(changed.email.as_deref(), Some("hopper@example.com"));
    assert_eq!(changed.name.as_deref(), Some("Grace Murray Hopper"));
    assert_eq!(changed, provider.get_customer(&made.id, GET).await.unwrap());

    let error = provider.update_customer("0000000000", CustomerChange::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::NotFound, Outcome::NotDone));
}

async fn notes(stage: &impl Stage) -> usize {
    stage.provider().list_credit_notes(&all()).await.unwrap().result_count
}

pub async fn an_invoice_is_refunded_in_parts(stage: &impl Stage) {
    let (provider, id) = (stage.provider(), &stage.ids().paid);
    let before = notes(stage).await;
    let invoice = provider.refund_invoice(id, Amount::minor(600)).await.unwrap();
    assert_eq!((invoice.refundable_amount.clone(), invoice.refundable_amount_minor), usd(900));
    let payment = provider.get_payment(&stage.ids().payment, GET).await.unwrap();
    assert_eq!((payment.refund_amount, payment.refund_amount_minor), usd(1100));
    assert_eq!(invoice, provider.get_invoice(id, GET).await.unwrap());
    let invoice = provider.refund_invoice(id, Amount::minor(900)).await.unwrap();
    assert_eq!(invoice.refundable_amount_minor, Some(Amount::ZERO));
    assert_eq!(notes(stage).await, before + 2);
    let mut amounts: Vec<_> =
        provider.list_credit_notes(&all()).await.unwrap().result.iter().filter_map(|note| note.amount_minor).collect();
    amounts.sort();
    assert_eq!(amounts, [500, 600, 900].map(Amount::minor));
}

pub async fn a_refund_that_cannot_be_changes_nothing(stage: &impl Stage) {
    let (provider, id) = (stage.provider(), &stage.ids().paid);
    let before = (provider.get_invoice(id, GET).await.unwrap(), notes(stage).await);
    for minor in [0, -1] {
        let error = provider.refund_invoice(id, Amount::minor(minor)).await.unwrap_err();
        assert_eq!((error.kind(), error.parameter()), (ErrorKind::InvalidParameter, Some("amount_minor")));
    }
    let refusals = [
        provider.refund_invoice(id, Amount::minor(1501)).await,
        provider.refund_invoice(&stage.ids().unpaid[0], Amount::minor(1)).await,
        provider.refund_invoice("0000000000-1", Amount::minor(1)).await,
    ];
    for refusal in refusals {
        let error = refusal.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotDone, "{error}");
        assert!((400..500).contains(&error.status()), "{error}");
    }
    assert_eq!((provider.get_invoice(id, GET).await.unwrap(), notes(stage).await), before);
}

fn is_settled(invoice: &Invoice, status: InvoiceStatus) {
    assert_eq!(invoice.status.as_ref(), Some(&status), "{invoice:?}");
    assert!(invoice.status_is_mapped);
    assert_eq!((invoice.balance.clone(), invoice.balance_minor), usd(0));
}

pub async fn an_invoice_is_reattempted(stage: &impl Stage) {
    let (provider, id) = (stage.provider(), &stage.ids().unpaid[0]);
    let invoice = provider.reattempt_invoice(id).await.unwrap();
    is_settled(&invoice, InvoiceStatus::Paid);
    assert!(invoice.paid_on_date.is_some());
    assert_eq!((invoice.refundable_amount.clone(), invoice.refundable_amount_minor), usd(2000));
    let of_invoice = provider.list_payments(&all().invoice_id(id)).await.unwrap().result;
    assert_eq!(of_invoice[0].status, Some(PaymentStatus::Paid));
    assert_eq!(invoice, provider.get_invoice(id, GET).await.unwrap());
}

pub async fn an_invoice_is_paid_offline(stage: &impl Stage) {
    let id = &stage.ids().unpaid[0];
    let invoice = stage.provider().mark_invoice_paid_offline(id).await.unwrap();
    is_settled(&invoice, InvoiceStatus::Paid);
    assert_eq!(invoice, stage.provider().get_invoice(id, GET).await.unwrap());
}

pub async fn an_invoice_is_written_off(stage: &impl Stage) {
    let id = &stage.ids().unpaid[0];
    let invoice = stage.provider().write_off_invoice(id).await.unwrap();
    is_settled(&invoice, InvoiceStatus::Cancelled);
    assert_eq!(invoice, stage.provider().get_invoice(id, GET).await.unwrap());
    let cancelled = stage.provider().list_invoices(&all().status("cancelled")).await.unwrap();
    assert_eq!(cancelled.result[0].id, *id);
}

pub async fn what_is_paid_is_not_settled_again(stage: &impl Stage) {
    let (provider, id) = (stage.provider(), &stage.ids().paid);
    let before = provider.get_invoice(id, GET).await.unwrap();
    let refusals = [
        provider.reattempt_invoice(id).await,
        provider.mark_invoice_paid_offline(id).await,
        provider.write_off_invoice(id).await,
    ];
    for refusal in refusals {
        let error = refusal.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Conflict, Outcome::NotDone), "{error}");
    }
    assert_eq!(provider.get_invoice(id, GET).await.unwrap(), before);
}

pub async fn errors_have_the_shape_of_the_listing(stage: &impl Stage) {
    let provider = stage.provider();
    let errors = [
        provider.get_invoice("0000000000-1", GET).await.unwrap_err(),
        provider.list_invoices(&all().status("piad")).await.unwrap_err(),
        provider.list_invoices(&all().cursor("x")).await.unwrap_err(),
        provider.write_off_invoice(&stage.ids().paid).await.unwrap_err(),
    ];
    for error in errors {
        let body = serde_json::to_value(error.body()).unwrap();
        assert_eq!(body["statusCode"], error.status());
        assert!(body["error"].is_string() && body["details"]["code"].is_string(), "{body}");
        assert_eq!(body["message"], error.to_string());
        assert_eq!(body["details"]["outcome"], "not_done");
        assert_eq!(serde_json::from_value::<ErrorBody>(body).unwrap(), error.body());
    }
}
