#![allow(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use billsby_client::types::{CreditNoteStatus, InvoiceStatus, PaymentLogStatus};
use billsby_mock::MockServer;

/// The demo company, in which everything adds up.
struct Stage {
    _mock: MockServer,
    client: Client,
}

/// A customer with several invoices and a credit note for one of them.
const REFUNDED: &str = "LX0CUI85LH";

impl Stage {
    async fn new() -> Self {
        let mock = MockServer::builder().deterministic().start().await.unwrap();
        let client = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build().unwrap();
        Self { _mock: mock, client }
    }

    async fn books(&self) -> Books {
        let wanted = BTreeSet::from([REFUNDED.to_owned()]);
        let listed = Listed::read(&self.client, &wanted).await.unwrap();
        listed.books(&self.client, REFUNDED).await.unwrap().unwrap()
    }

    async fn reconcile(&self, ledger: Option<&[Entry]>) -> (Read, Vec<Finding>) {
        reconcile(&self.client, &BTreeSet::new(), ledger).await.unwrap()
    }
}

fn kinds(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.kind.word()).collect()
}

fn entry(reference: &str, invoice: impl ToString, amount: i64) -> Entry {
    let (reference, currency) = (reference.to_owned(), "USD".to_owned());
    Entry { reference, invoice: invoice.to_string(), amount: Money::minor(amount), currency }
}

#[tokio::test]
async fn a_healthy_company_adds_up() {
    let stage = Stage::new().await;
    let (read, findings) = stage.reconcile(None).await;
    assert_eq!(findings, []);
    assert!(read.customers > 50 && read.invoices > 60 && read.credit_notes > 3, "{read}");
}

#[tokio::test]
async fn credit_of_a_plan_change_and_beside_a_subscription_adds_up() {
    let stage = Stage::new().await;
    // A credit beside the subscription is a credit note without an invoice, and no refund.
    stage.client.create_one_time_charge(REFUNDED, "Sorry", "USD", Money::minor(-700)).await.unwrap();
    let subscription = stage.client.list_customer_subscriptions(REFUNDED).await.unwrap().remove(0);
    let plan = stage.client.get_subscription(&subscription.subscription_id).await.unwrap();
    let cycle = plan.cycle_id;
    let change = stage.client.change_subscription_plan(&subscription.subscription_id, REFUNDED, plan.plan_id, cycle);
    change.units(3).issue_refund(true).await.unwrap();
    let books = stage.books().await;
    let refundable = books.invoices.iter().filter(|billed| billed.row.refundable_amount != billed.row.amount);
    assert!(refundable.count() > 0);
    assert_eq!(check(&books, None), []);
}

/// What is planted in healthy books, and what is found.
#[tokio::test]
async fn whatever_is_planted_is_found() {
    type Plant = fn(&mut Books);
    let cases: &[(&str, Plant, &[&str])] = &[
        ("nothing", |_| {}, &[]),
        ("a line", |books| set_line(books, "$1"), &["lines"]),
        ("a line that is no amount", |books| set_line(books, "one dollar"), &["unreadable"]),
        ("a sub-total", |books| books.invoices[0].full.sub_total = "$1".into(), &["lines", "total"]),
        ("a tax total", |books| books.invoices[0].full.tax_total = "$1".into(), &["taxes?", "total"]),
        (
            "an amount in the list",
            |books| {
                books.invoices[0].row.amount = Money::minor(1);
                books.invoices[0].row.refundable_amount = Money::minor(1);
            },
            &["contradiction", "contradiction"],
        ),
        (
            "a status in the list",
            |books| books.invoices[0].full.status = InvoiceStatus::PaidOffline,
            &["contradiction"],
        ),
        ("an invoice left out", |books| drop(books.invoices.remove(0)), &["contradiction"]),
        ("no payment", |books| books.invoices[0].payments.clear(), &["payment_missing"]),
        (
            "a failed payment",
            |books| books.invoices[0].payments.iter_mut().for_each(|log| log.status = PaymentLogStatus::Failed),
            &["payment_missing"],
        ),
        (
            "a second payment",
            |books| {
                let payment = books.invoices[0].payments[0].clone();
                books.invoices[0].payments.push(payment);
            },
            &["payment_twice"],
        ),
        (
            "a payment that nobody noticed",
            |books| {
                let billed = &mut books.invoices[0];
                (billed.row.status, billed.full.status) = (InvoiceStatus::Unpaid, InvoiceStatus::Unpaid);
                (billed.row.refundable_amount, billed.full.refundable_amount) = (Money::ZERO, Money::ZERO);
            },
            &["payment_unnoticed"],
        ),
        ("less to refund", |books| set_refundable(books, 100), &["refundable"]),
        ("more to refund than was paid", |books| set_refundable(books, -100), &["refundable"]),
        (
            "another amount of a credit note",
            |books| {
                books.credit_notes[0].amount = Money::minor(501);
                books.listed_credit_notes[0].amount = Money::minor(501);
            },
            &["refundable", "credit_note_without_invoice"],
        ),
        (
            "another amount of a credit note in one list",
            |books| books.listed_credit_notes[0].amount = Money::minor(501),
            &["contradiction"],
        ),
        (
            "a credit note too many",
            |books| {
                let note = books.credit_notes[0].clone();
                books.credit_notes.push(note);
            },
            &["credit_note_without_invoice"],
        ),
        (
            "a credit note that is gone",
            |books| {
                books.credit_notes.clear();
                books.listed_credit_notes.clear();
            },
            &["refundable"],
        ),
        ("a credit note in one list", |books| books.credit_notes.clear(), &["refundable", "contradiction"]),
        (
            "something to refund of what is not paid",
            |books| {
                let billed = &mut books.invoices[0];
                (billed.row.status, billed.full.status) = (InvoiceStatus::Unpaid, InvoiceStatus::Unpaid);
                billed.payments.clear();
            },
            &["refundable"],
        ),
    ];
    let stage = Stage::new().await;
    let healthy = stage.books().await;
    let is_taxed = healthy.invoices[0].full.taxes.as_ref().is_some_and(|taxes| !taxes.is_empty());
    for (what, plant, expected) in cases {
        let mut books = healthy.clone();
        plant(&mut books);
        let mut expected = expected.to_vec();
        expected.retain(|kind| *kind != "taxes?" || is_taxed);
        let expected: Vec<&str> = expected.iter().map(|kind| kind.trim_end_matches('?')).collect();
        assert_eq!(kinds(&check(&books, None)), expected, "{what}");
    }
}

fn set_line(books: &mut Books, text: &str) {
    let lines = &mut books.invoices[0].full.subscriptions.as_mut().unwrap()[0].subscription_items;
    lines[0].amount = text.into();
}

fn set_refundable(books: &mut Books, less: i64) {
    let billed = &mut books.invoices[0];
    assert_eq!(billed.row.amount, billed.row.refundable_amount);
    let left = billed.row.amount.checked_sub(Money::minor(less)).unwrap();
    (billed.row.refundable_amount, billed.full.refundable_amount) = (left, left);
}

/// Two invoices of which as much is gone, by other credit notes: the first way to share them out does not do.
#[tokio::test]
async fn credit_notes_are_shared_out_in_whatever_way_adds_up() {
    let stage = Stage::new().await;
    let mut books = stage.books().await;
    let note = books.credit_notes[0].clone();
    books.listed_credit_notes.clear();
    books.credit_notes.clear();
    for amount in [500, 300, 200, 400, 100] {
        let mut note = note.clone();
        note.amount = Money::minor(amount);
        books.credit_notes.push(note);
    }
    for (index, (gone, count)) in [(500, 2), (600, 2), (400, 1)].into_iter().enumerate() {
        let row = &mut books.invoices[index].row;
        row.refundable_amount = row.amount.checked_sub(Money::minor(gone)).unwrap();
        row.linked_transactions_count = count;
    }
    for billed in &mut books.invoices {
        billed.full.refundable_amount = billed.row.refundable_amount;
    }
    let last = books.invoices.len() - 1;
    let row = &mut books.invoices[last].row;
    (row.refundable_amount, row.linked_transactions_count) = (row.amount, 0);
    books.invoices[last].full.refundable_amount = books.invoices[last].row.amount;
    // 500 = 300 + 200, 600 = 500 + 100, 400.
    assert_eq!(check(&books, None), []);
    books.credit_notes[4].amount = Money::minor(101);
    assert!(kinds(&check(&books, None)).contains(&"refundable"));
}

#[tokio::test]
async fn a_ledger_is_held_against_what_was_made() {
    let stage = Stage::new().await;
    let books = stage.books().await;
    let refunded = books.invoices.iter().find(|billed| billed.row.linked_transactions_count == 1).unwrap();
    let (refunded, other) = (&refunded.row.invoice_number, &books.invoices[0].row.invoice_number);
    assert_ne!(refunded, other);
    let amount = books.credit_notes[0].amount.as_minor();
    let found = |books: &Books, ledger: &[Entry]| {
        let mut findings = Vec::new();
        ledger::check(books, &ledger.iter().collect::<Vec<_>>(), &mut findings);
        kinds(&findings)
    };
    let meant = [entry("R-1", refunded, amount)];
    assert_eq!(found(&books, &meant), [""; 0]);
    assert_eq!(found(&books, &[]), ["refund_unexpected"]);
    assert_eq!(found(&books, &[entry("R-1", refunded, amount), entry("R-2", other, 1)]), ["refund_missing"]);
    assert_eq!(found(&books, &[entry("R-1", refunded, amount + 1)]), ["refund_missing", "refund_unexpected"]);
    assert_eq!(found(&books, &[entry("R-1", other, amount)]), ["refund_elsewhere"]);
    let euros = Entry { currency: "EUR".to_owned(), ..entry("R-1", refunded, amount) };
    assert_eq!(found(&books, &[euros]), ["refund_missing", "refund_unexpected"]);

    let mut failed = books.clone();
    failed.credit_notes[0].status = CreditNoteStatus::Failed;
    assert_eq!(found(&failed, &meant), ["refund_failed"]);
    let mut twice = books.clone();
    twice.credit_notes.push(twice.credit_notes[0].clone());
    assert_eq!(found(&twice, &meant), ["refund_twice"]);
    // What failed and was made anew is made, and stands there twice.
    twice.credit_notes[0].status = CreditNoteStatus::Failed;
    assert_eq!(found(&twice, &meant), ["refund_twice"]);
    assert_eq!(found(&twice, &[entry("R-1", refunded, amount), entry("R-2", refunded, amount)]), ["refund_failed"]);
}

#[tokio::test]
async fn a_refund_of_nobody_is_missing() {
    let stage = Stage::new().await;
    let (_, findings) = stage.reconcile(Some(&[entry("R-9", "NOBODY0000-1", 100)])).await;
    assert!(findings.iter().any(|finding| finding.reference.as_deref() == Some("R-9")));
    assert!(findings.iter().all(|finding| [Kind::RefundMissing, Kind::RefundUnexpected].contains(&finding.kind)));
}

#[test]
fn a_ledger_is_read_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let read = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        ledger::read(&path).map_err(|failure| format!("{failure:?}"))
    };
    let header = "reference, invoice, amount, currency, note\n";
    let expected = vec![entry("R-1", "LX0CUI85LH-1", 1250)];
    assert_eq!(read("a.csv", &format!("{header}R-1, LX0CUI85LH-1, 1250, USD, for the outage\n")).unwrap(), expected);
    let json = r#"[{"reference": "R-1", "invoice": "LX0CUI85LH-1", "amount": 1250, "currency": "USD", "note": 1}]"#;
    assert_eq!(read("a.json", json).unwrap(), expected);
    for (text, told) in [
        ("reference,invoice,amount\n", "expected a column `currency`, found reference, invoice, amount"),
        (&format!("{header}R-1,LX0CUI85LH-1,12.50,USD,\n"), "entry 1: amount: expected minor units"),
        (&format!("{header}R-1,LX0CUI85LH-1,0,USD,\n"), "entry 1: amount: expected minor units above zero"),
        (&format!("{header}R-1,LX0CUI85LH,5,USD,\n"), "entry 1: invoice: expected the number of an invoice"),
        (&format!("{header}R-1,LX0CUI85LH-1,5,usd,\n"), "entry 1: currency: expected a code such as USD"),
        (
            &format!("{header}R-1,LX0CUI85LH-1,5,USD,\nR-1,LX0CUI85LH-2,5,USD,\n"),
            "entry 2: reference: expected a word of its own",
        ),
        (&format!("{header}R-1,LX0CUI85LH-1\n"), "entry 1"),
    ] {
        let error = read("a.csv", text).unwrap_err();
        assert!(error.contains(told) && error.contains("Usage"), "{error}");
    }
    assert!(read("a.json", "{}").unwrap_err().contains("expected a JSON list of refunds"));
    assert!(read("a.json", "[{}]").unwrap_err().contains("entry 1: missing field `reference`"));
}

#[test]
fn every_kind_has_its_word() {
    for (kind, word, _) in Kind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), word);
    }
}

#[test]
fn the_page_shows_what_was_found_as_text() {
    let message = "It is \"<b>Paid</b>\".";
    let finding = Finding::new(Kind::Lines, "<script>", "A-1", "USD", message);
    let read = Read { customers: 1, invoices: 2, credit_notes: 0, entries: Some(1), deleted: BTreeSet::new() };
    let page = page::page("acme", &read, &[finding.amounts(Money::minor(1250), Money::ZERO)]);
    for text in ["1 customer, 2 invoices, 0 credit notes, 1 refund meant", "12.50 USD", "1 finding<", "&lt;script&gt;"]
    {
        assert!(page.contains(text), "{text}: {page}");
    }
    assert!(!page.contains("<script>") && !page.contains("<b>"));
    let page = page::page("acme", &read, &[]);
    assert!(page.contains("Everything adds up.") && !page.contains("<table>"));
}
