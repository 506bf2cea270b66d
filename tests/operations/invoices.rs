//! Invoices.

use crate::stage::{NOBODY, Stage, address, monthly, order};
use billsby_client::Amount;
use billsby_client::types::{
    CreditNoteStatus, InvoiceStatus, InvoiceSummary, InvoiceType, NewCustomer, PaymentLogStatus, PricingModelType,
};

cross_checks::cases!(
    list_customer_invoices,
    create_one_time_charge,
    list_payment_logs,
    refund_invoice,
    get_invoice,
    list_invoices,
    reattempt_invoice_payment,
    mark_invoice_paid_offline,
    write_off_invoice,
);

/// An invoice of the demo company with this status.
async fn demo_invoice(stage: &Stage, status: InvoiceStatus) -> InvoiceSummary {
    let all = stage.billsby.list_invoices().await.unwrap().results;
    all.into_iter().find(|invoice| invoice.status == status).unwrap_or_else(|| panic!("no invoice is {status}"))
}

async fn status(stage: &Stage, invoice: &InvoiceSummary) -> InvoiceStatus {
    stage.billsby.get_invoice(&invoice.invoice_number).await.unwrap().status
}

async fn list_customer_invoices(stage: &Stage) {
    let bought = stage.subscriber("tok_pays").await;
    let customer = &bought.customer_unique_id;
    stage.billsby.create_one_time_charge(customer, "Onboarding", "USD", Amount::minor(2550)).await.unwrap();
    let found = stage.billsby.list_customer_invoices(customer).await.unwrap();
    let [charge, first] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(first.invoice_number.as_str(), format!("{customer}-1"));
    assert_eq!((first.amount.as_minor(), first.refundable_amount.as_minor()), (5000, 5000));
    assert_eq!((first.formatted_amount.as_str(), first.currency.as_str()), ("$50", "USD"));
    assert_eq!((first.status.clone(), first.linked_transactions_count), (InvoiceStatus::Paid, 0));
    assert_eq!((charge.amount.as_minor(), charge.formatted_amount.as_str()), (2550, "$25.50"));
    assert!(charge.created_on >= first.created_on && charge.invoice_id > first.invoice_id);
    stage.not_found(stage.billsby.list_customer_invoices(NOBODY)).await;
}

async fn create_one_time_charge(stage: &Stage) {
    let bought = stage.subscriber("tok_pays").await;
    let customer = &bought.customer_unique_id;
    let charge = |currency: &str, amount| {
        stage.billsby.create_one_time_charge(customer, "Onboarding", currency, Amount::minor(amount))
    };
    assert!(charge("USD", 2500).await.unwrap());
    let invoice = stage.latest_invoice(&bought).await;
    assert_eq!((invoice.amount.as_minor(), invoice.status), (2500, InvoiceStatus::Paid));
    let full = stage.billsby.get_invoice(&invoice.invoice_number).await.unwrap();
    assert_eq!(full.invoice_type, InvoiceType::OneTimeCharge);
    let entry = &full.subscriptions.unwrap()[0];
    assert_eq!((entry.subscription_unique_id.clone(), entry.plan_name.clone()), (None, None));
    assert_eq!(entry.subscription_items[0].description, "Onboarding");

    assert!(charge("USD", -700).await.unwrap());
    assert_eq!(stage.billsby.list_customer_invoices(customer).await.unwrap().len(), 2, "a credit is no invoice");
    let notes = stage.billsby.list_customer_credit_notes(customer).await.unwrap();
    assert_eq!((notes[0].amount.as_minor(), notes[0].status.clone()), (700, CreditNoteStatus::Paid));

    stage.invalid(charge("USD", 0), &["/body/amount"]).await;
    stage.invalid(charge("EUR", 100), &["/body/currencyCode"]).await;
    stage.not_found(stage.billsby.create_one_time_charge(NOBODY, "Onboarding", "USD", Amount::minor(1))).await;
    let cardless = NewCustomer::builder()
        .first_name("Grace")
        .last_name("Hopper")
        .email("grace@example.com")
        .address_line1("1 Navy Yard")
        .city("Arlington")
        .country("USA")
        .post_code("22202")
        .build();
    let cardless = stage.billsby.create_customer(cardless).await.unwrap().customer_unique_id;
    let uncharged = stage.billsby.create_one_time_charge(cardless, "Onboarding", "USD", Amount::minor(1));
    stage.conflict(uncharged, "no card").await;
    stage.billsby.cancel_subscription(&bought.subscription_unique_id, customer).await.unwrap();
    stage.conflict(charge("USD", 100), "Inactive").await;
}

async fn list_payment_logs(stage: &Stage) {
    let bought = stage.subscriber("tok_decline").await;
    let customer = &bought.customer_unique_id;
    let invoice = stage.latest_invoice(&bought).await.invoice_number;
    stage.billsby.update_payment_card(customer, crate::stage::card("tok_pays")).await.unwrap();
    stage.billsby.reattempt_invoice_payment(&invoice).await.unwrap();
    let log = stage.billsby.list_payment_logs(customer, &invoice).await.unwrap();
    let [second, first] = log.as_slice() else { panic!("{log:?}") };
    assert_eq!((&first.status, &second.status), (&PaymentLogStatus::Failed, &PaymentLogStatus::Success));
    assert_eq!((first.payment_method.as_str(), first.gateway_id), ("visa", second.gateway_id));
    assert!(first.reference.is_some() && first.reference != second.reference);
    assert!(first.payment_log_id < second.payment_log_id && first.created_on <= second.created_on);

    let other = stage.subscriber("tok_pays").await;
    stage.not_found(stage.billsby.list_payment_logs(&other.customer_unique_id, &invoice)).await;
    stage.not_found(stage.billsby.list_payment_logs(customer, format!("{customer}-99"))).await;
}

async fn refund_invoice(stage: &Stage) {
    let bought = stage.subscriber("tok_pays").await;
    let customer = &bought.customer_unique_id;
    let invoice = stage.latest_invoice(&bought).await.invoice_number;
    let refund = |amount| stage.billsby.refund_invoice(customer, &invoice, Amount::minor(amount));
    let reply = refund(1200).await.unwrap();
    assert_eq!((&reply.invoice_number, reply.amount.as_minor()), (&invoice, 3800), "the reply is what is left");
    let read = stage.latest_invoice(&bought).await;
    assert_eq!((read.amount.as_minor(), read.refundable_amount.as_minor()), (5000, 3800));
    assert_eq!((read.status, read.linked_transactions_count), (InvoiceStatus::Paid, 1));
    let notes = stage.billsby.list_customer_credit_notes(customer).await.unwrap();
    assert_eq!(
        (notes[0].amount.as_minor(), notes[0].invoice_number.as_str()),
        (1200, format!("{customer}-2").as_str())
    );
    assert_eq!(stage.billsby.get_customer(customer).await.unwrap().total_amount_paid.as_str(), "$38");

    stage.invalid(refund(3801), &["/body/amount"]).await;
    stage.invalid(refund(0), &["/body/amount"]).await;
    assert_eq!(refund(3800).await.unwrap().amount.as_minor(), 0);
    stage.invalid(refund(1), &["/body/amount"]).await;
    let unpaid = stage.subscriber("tok_decline").await;
    let number = stage.latest_invoice(&unpaid).await.invoice_number;
    let early = stage.billsby.refund_invoice(&unpaid.customer_unique_id, &number, Amount::minor(1));
    stage.conflict(early, "Unpaid").await;
    stage.not_found(stage.billsby.refund_invoice(customer, &number, Amount::minor(1))).await;
    stage.not_found(stage.billsby.refund_invoice(NOBODY, &invoice, Amount::minor(1))).await;
}

async fn get_invoice(stage: &Stage) {
    let mut cycle = monthly(1250);
    cycle.setup_fee_price = Some(Amount::minor(4900));
    let offer = stage.sell(PricingModelType::PerUnit, cycle).await;
    let mut order = order(offer.cycle, "tok_pays");
    order.units = 3;
    let bought = stage.subscribe(order).await;
    let row = stage.latest_invoice(&bought).await;
    let found = stage.billsby.get_invoice(&row.invoice_number).await.unwrap();
    assert_eq!((found.invoice_id, &found.invoice_number), (row.invoice_id, &row.invoice_number));
    assert_eq!((found.amount.as_minor(), found.refundable_amount.as_minor()), (3 * 1250 + 4900, 8650));
    assert_eq!((found.formatted_amount.as_str(), found.sub_total.as_str()), ("$86.50", "$86.50"));
    assert_eq!((found.tax_total.as_str(), found.status), ("$0", InvoiceStatus::Paid));
    assert_eq!(found.invoice_type, InvoiceType::Renewal);
    assert_eq!((found.customer_first_name.as_str(), found.customer_email.as_str()), ("Ada", "ada@example.com"));
    assert_eq!((found.address_line1, found.address_city), (Some(address().address_line1), Some(address().city)));
    assert_eq!(found.address_country.as_deref(), Some("United Kingdom"));
    assert_eq!(found.address_country_code, Some("GBR".into()));
    assert_eq!((found.company_domain.as_str(), found.card_last4_digits), ("demo", Some("1111".into())));
    let subscriptions = found.subscriptions.unwrap();
    let [entry] = subscriptions.as_slice() else { panic!("{subscriptions:?}") };
    assert_eq!(entry.subscription_unique_id.as_ref(), Some(&bought.subscription_unique_id));
    assert_eq!(entry.plan_name.as_deref(), Some("Basic plan"));
    assert!(entry.billing_period_start < entry.billing_period_end);
    let [plan, setup] = entry.subscription_items.as_slice() else { panic!("{:?}", entry.subscription_items) };
    assert_eq!((plan.units.as_str(), plan.unit_price.as_str(), plan.amount.as_str()), ("3", "$12.50", "$37.50"));
    assert_eq!((setup.description.as_str(), setup.amount.as_str()), ("Setup fee", "$49"));
    stage.not_found(stage.billsby.get_invoice(format!("{}-99", bought.customer_unique_id))).await;
    stage.not_found(stage.billsby.get_invoice("no number at all")).await;
}

async fn list_invoices(stage: &Stage) {
    let all = stage.billsby.list_invoices().await.unwrap().results;
    let list = || stage.billsby.list_invoices();
    for (request, wanted) in [
        (list().is_pending(true), vec![InvoiceStatus::Pending]),
        (list().is_paid(true), vec![InvoiceStatus::Paid]),
        (list().is_unpaid(true), vec![InvoiceStatus::Unpaid]),
        (list().is_paid_offline(true), vec![InvoiceStatus::PaidOffline]),
        (list().is_written_off(true), vec![InvoiceStatus::WrittenOff, InvoiceStatus::ToBeWrittenOff]),
        (list().is_pending(true).is_unpaid(true), vec![InvoiceStatus::Pending, InvoiceStatus::Unpaid]),
    ] {
        let asked = format!("{request:?}");
        let found = request.await.unwrap();
        let expected: Vec<_> = all.iter().filter(|row| wanted.contains(&row.status)).cloned().collect();
        assert!(!expected.is_empty(), "{asked}: the demo company has none");
        assert_eq!(found.results, expected, "{asked}");
        assert_eq!(usize::try_from(found.row_count).unwrap(), expected.len());
    }
    assert_eq!(list().is_paid(false).await.unwrap().results, all, "a filter that is false adds nothing");

    let bought = stage.subscriber("tok_pays").await;
    let newest = &list().page_size(1).await.unwrap().results[0];
    assert_eq!(newest.customer_unique_id, bought.customer_unique_id);
    assert_eq!((newest.amount.as_minor(), newest.formatted_amount.as_str()), (5000, "$50"));
    assert_eq!(newest.customer_full_name, "Ada Lovelace");
    for query in ["lovelace", newest.invoice_number.as_str()] {
        assert_eq!(list().query(query).await.unwrap().results, std::slice::from_ref(newest), "{query}");
    }
    stage.invalid(list().order_by_descending("colour"), &["/query/orderByDescending"]).await;
}

async fn reattempt_invoice_payment(stage: &Stage) {
    let bought = stage.subscriber("tok_decline").await;
    let invoice = stage.latest_invoice(&bought).await.invoice_number;
    stage.billsby.reattempt_invoice_payment(&invoice).await.unwrap();
    assert_eq!(
        stage.latest_invoice(&bought).await.status,
        InvoiceStatus::Unpaid,
        "success says only that it was tried"
    );
    let log = stage.billsby.list_payment_logs(&bought.customer_unique_id, &invoice).await.unwrap();
    assert_eq!(log.len(), 2);
    stage.billsby.update_payment_card(&bought.customer_unique_id, crate::stage::card("tok_pays")).await.unwrap();
    stage.billsby.reattempt_invoice_payment(&invoice).await.unwrap();
    let paid = stage.latest_invoice(&bought).await;
    assert_eq!((paid.status, paid.refundable_amount.as_minor()), (InvoiceStatus::Paid, 5000));
    stage.conflict(stage.billsby.reattempt_invoice_payment(&invoice), "Paid").await;
    for wrong in [InvoiceStatus::Pending, InvoiceStatus::ToBeWrittenOff] {
        let invoice = demo_invoice(stage, wrong.clone()).await.invoice_number;
        stage.conflict(stage.billsby.reattempt_invoice_payment(invoice), wrong.as_str()).await;
    }
    stage.not_found(stage.billsby.reattempt_invoice_payment(format!("{NOBODY}-1"))).await;
}

async fn mark_invoice_paid_offline(stage: &Stage) {
    for open in [InvoiceStatus::Unpaid, InvoiceStatus::Pending, InvoiceStatus::ToBeWrittenOff] {
        let invoice = demo_invoice(stage, open).await;
        let attempts = stage.billsby.list_payment_logs(&invoice.customer_unique_id, &invoice.invoice_number);
        let before = attempts.await.unwrap().len();
        stage.billsby.mark_invoice_paid_offline(&invoice.invoice_number).await.unwrap();
        let read = stage.billsby.get_invoice(&invoice.invoice_number).await.unwrap();
        assert_eq!((read.status, read.amount), (InvoiceStatus::PaidOffline, invoice.amount));
        assert_eq!(read.refundable_amount.as_minor(), 0, "what no card paid goes back to none");
        let attempts = stage.billsby.list_payment_logs(&invoice.customer_unique_id, &invoice.invoice_number);
        assert_eq!(attempts.await.unwrap().len(), before, "no card is asked");
        stage.conflict(stage.billsby.mark_invoice_paid_offline(&invoice.invoice_number), "PaidOffline").await;
    }
    let paid = demo_invoice(stage, InvoiceStatus::Paid).await.invoice_number;
    stage.conflict(stage.billsby.mark_invoice_paid_offline(paid), "Paid").await;
    stage.not_found(stage.billsby.mark_invoice_paid_offline(format!("{NOBODY}-1"))).await;
}

async fn write_off_invoice(stage: &Stage) {
    for open in [InvoiceStatus::Unpaid, InvoiceStatus::Pending, InvoiceStatus::ToBeWrittenOff] {
        let invoice = demo_invoice(stage, open).await;
        assert_ne!(invoice.amount.as_minor(), 0);
        stage.billsby.write_off_invoice(&invoice.invoice_number).await.unwrap();
        let read = stage.billsby.get_invoice(&invoice.invoice_number).await.unwrap();
        assert_eq!((read.status, read.amount.as_minor()), (InvoiceStatus::WrittenOff, 0));
        stage.conflict(stage.billsby.write_off_invoice(&invoice.invoice_number), "WrittenOff").await;
    }
    let settled = demo_invoice(stage, InvoiceStatus::PaidOffline).await;
    stage.conflict(stage.billsby.write_off_invoice(&settled.invoice_number), "PaidOffline").await;
    assert_eq!(status(stage, &settled).await, InvoiceStatus::PaidOffline);
    stage.not_found(stage.billsby.write_off_invoice("nothing")).await;
}
