#![allow(clippy::unwrap_used, reason = "a test may panic")]

use super::calls::{Verified, reads, verify};
use super::compare::compare;
use super::drift::{Change, Drifts, Root, Site};
use super::patch::Patch;
use super::shape::Shape;
use billsby_client::{Client, reqwest};
use billsby_mock::MockServer;
use billsby_mock::axum::body::{Body, Bytes};
use billsby_mock::axum::http::{Response, Uri};
use billsby_mock::axum::{self, Router};
use codegen::emit::json_schema::{OtherKeys, alone};
use codegen::lint::{self, Profile};
use codegen::model::{self, ReplyContent};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What becomes of a reply on its way: the path that was asked for, and the reply.
type Alter = fn(&str, &mut Value);

/// What is found of a demo company whose replies are altered on their way, with the replies as they came.
async fn found(alter: Alter) -> Verified {
    let mock = MockServer::builder().deterministic().start().await.unwrap();
    let origin = mock.url().to_owned();
    let key = mock.api_key().to_owned();
    let http = reqwest::Client::new();
    let proxy = Router::new().fallback(move |uri: Uri| {
        let (origin, key, http) = (origin.clone(), key.clone(), http.clone());
        async move {
            let answer = http.get(format!("{origin}{uri}")).header("apikey", key).send().await.unwrap();
            let (status, bytes) = (answer.status(), answer.bytes().await.unwrap());
            let mut reply: Value = serde_json::from_slice(&bytes).unwrap();
            if status.is_success() {
                alter(uri.path(), &mut reply);
            }
            let body = Body::from(Bytes::from(reply.to_string()));
            Response::builder().status(status.as_u16()).header("content-type", "application/json").body(body).unwrap()
        }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move { axum::serve(listener, proxy).await });
    let client = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(&url).build().unwrap();
    let verified = verify(&client, 10).await.unwrap();
    server.abort();
    verified
}

fn told(drifts: &Drifts) -> Vec<String> {
    let site = |site: &Site| {
        let root = match &site.root {
            Root::Reply(operation) => operation,
            Root::Schema(name) => name.as_str(),
        };
        [&[root][..], site.property.as_deref().as_slice(), &vec!["-"; site.depth]].concat().join(".")
    };
    drifts.iter().map(|drift| format!("{} {}", site(&drift.site), drift.change.word())).collect()
}

/// Every object in a reply, also those in others.
fn objects(reply: &mut Value, change: &mut dyn FnMut(&mut serde_json::Map<String, Value>)) {
    match reply {
        Value::Array(items) => items.iter_mut().for_each(|item| objects(item, change)),
        Value::Object(members) => {
            members.values_mut().for_each(|member| objects(member, change));
            change(members);
        }
        _ => {}
    }
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// A copy of the description to which the patch was applied, as a maintainer would.
struct Patched {
    folder: tempfile::TempDir,
}

impl Patched {
    fn new(patch: &Patch) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&repository().join("spec"), &folder.path().join("spec"));
        let file = folder.path().join("drift.patch");
        std::fs::write(&file, patch.text()).unwrap();
        let mut git = Command::new("git");
        git.args(["apply", "--verbose", "drift.patch"]).current_dir(folder.path());
        // The repository around the tests is none of its business.
        git.env("GIT_CEILING_DIRECTORIES", folder.path().parent().unwrap());
        let output = git.output().unwrap();
        assert!(output.status.success(), "{}\n{}", String::from_utf8_lossy(&output.stderr), patch.text());
        for (path, text) in patch.files() {
            assert_eq!(std::fs::read_to_string(folder.path().join("spec").join(path)).unwrap(), text, "{path}");
        }
        Self { folder }
    }

    /// The schema of each reply, from the description that the linter passes.
    fn schemas(&self) -> BTreeMap<String, Value> {
        let bundle = codegen::source::load(&self.folder.path().join("spec/openapi.yaml"))
            .unwrap_or_else(|error| panic!("{error}"));
        lint::check(&bundle, Profile::House).unwrap_or_else(|error| panic!("{error}"));
        let model = model::read(&bundle).unwrap_or_else(|error| panic!("{error}")).model;
        let replies = model.operations.iter().filter_map(|operation| match &operation.reply.content {
            ReplyContent::Json(shape) => Some((operation.name.clone(), alone(&model, shape, OtherKeys::AsDescribed))),
            _ => None,
        });
        replies.collect()
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &to.join(entry.file_name())),
            false => _ = std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap(),
        }
    }
}

#[tokio::test]
async fn the_mock_is_as_described() {
    let verified = found(|_, _| {}).await;
    assert_eq!(told(&verified.drifts), [""; 0]);
    assert_eq!((verified.refused.len(), &verified.not_called[..]), (0, &[][..]));
    assert_eq!(verified.answered, reads().map(|call| call.name).collect());
    assert_eq!(Patch::new(&verified.drifts).text(), "");
}

/// Each kind of drift, found in altered replies; with the patch the description says what they say.
#[tokio::test]
async fn a_patch_lets_the_description_say_what_was_seen() {
    let alter: Alter = |path, reply| {
        if path.ends_with("/customers") {
            objects(reply, &mut |members| {
                if members.contains_key("email") {
                    members.insert("loyaltyTier".into(), json!("gold"));
                    members.insert("score".into(), json!(12.5));
                    members.insert("labels".into(), json!(["a"]));
                    members
                        .insert("referrer".into(), json!({ "code": "X1", "discount": null, "steps": [{ "at": 1 }] }));
                    members.remove("phoneNumber");
                    members.insert("createdOn".into(), Value::Null);
                    members.insert("status".into(), json!("Dormant"));
                }
            });
        }
        if path.ends_with("/customers") {
            for (row, city) in reply["results"].as_array_mut().unwrap().iter_mut().zip([301, 1001, 256]) {
                row["billingAddress"]["city"] = json!("A".repeat(city));
                row["billingAddress"]["postCode"] = json!("");
            }
        }
        if path.ends_with("/subscriptions/featuretags") {
            *reply = json!(["team", null, "core"]);
        }
        if path.ends_with("/tags") {
            *reply = json!([7, 8]);
        }
        if path.ends_with("/tags/split") {
            reply["planFeatureTags"] = json!([{ "name": "team", "since": "2026-01-01", "by": null }]);
            reply["subscriptionFeatureTags"] = json!(["a", null]);
        }
        if path.ends_with("/products") {
            for row in reply["results"].as_array_mut().unwrap() {
                row["orderedCustomFields"] = json!(["1"]);
                row["numberOfPlans"] = json!(-1234);
                row["customFields"] = json!([null]);
            }
        }
        if path.ends_with("/paymentlogs") {
            reply[0]["seenBy"] = json!("Ada");
        }
        if path.ends_with("/products") {
            objects(reply, &mut |members| {
                if let Some(visibility) = members.get_mut("visibility") {
                    *visibility = json!(9);
                }
            });
        }
        objects(reply, &mut |members| {
            if let Some(number) = members.get_mut("customerId") {
                *number = json!(number.to_string());
            }
            if let Some(units) = members.get_mut("units").filter(|units| units.is_i64()) {
                *units = json!(units.to_string());
            }
        });
    };
    let verified = found(alter).await;
    let drifts = told(&verified.drifts);
    for expected in [
        "CustomerSummary.loyaltyTier new",
        "CustomerSummary.score new",
        "CustomerSummary.labels new",
        "CustomerSummary.referrer new",
        "CustomerSummary.phoneNumber missing",
        "CustomerSummary.createdOn null",
        "CustomerStatus value",
        "Visibility value",
        "CreditNote.customerId type",
        "InvoiceSummary.customerId type",
        "Subscription.units type",
        "Address.city limit",
        "Address.postCode limit",
        "list_customer_feature_tags.- null",
        "list_subscription_feature_tags.- type",
        "FeatureTagSplit.planFeatureTags.- type",
        "FeatureTagSplit.subscriptionFeatureTags.- null",
        "ProductSummary.orderedCustomFields.- type",
        "ProductSummary.customFields.- null",
        "ProductSummary.numberOfPlans limit",
        "PaymentLog.seenBy new",
    ] {
        assert!(drifts.iter().any(|drift| drift == expected), "{expected}: {drifts:#?}");
    }
    let patch = Patch::new(&verified.drifts);
    assert!(patch.patched().iter().all(|patched| *patched), "{drifts:#?} {:?}", patch.patched());
    let schemas = Patched::new(&patch).schemas();
    let again = rewritten(&verified, &schemas);
    assert_eq!(told(&again), [""; 0], "{}", patch.text());
    // Limits move to round figures: nobody learns what the account holds.
    for line in ["+      maxLength: 10000\n", "+      minLength: 0\n", "+      minimum: -10000\n"] {
        assert!(patch.text().contains(line), "{line}: {}", patch.text());
    }
}

/// A share beyond its limits is patched. How a text is written that does not match its pattern no reply tells, so that
/// it stays as it is described; nor is the text told.
#[tokio::test]
async fn fractions_and_patterns_are_held_against_the_replies() {
    let alter: Alter = |path, reply| {
        if path.ends_with("/products") {
            reply["results"][0]["billingCurrency"] = json!("usd");
        }
        if let Some(share) = reply.get_mut("prorationFactor") {
            *share = json!(1.5);
        }
    };
    let verified = found(alter).await;
    assert_eq!(told(&verified.drifts), ["CurrencyCode pattern", "Invoice.prorationFactor limit"]);
    let patch = Patch::new(&verified.drifts);
    assert_eq!(patch.patched(), [false, true]);
    let row = verified.drifts.iter().next().unwrap().row(false);
    assert_eq!(row["message"], "a text does not match ^[A-Z]{3}$");
    assert!(patch.text().contains("-      maximum: 1\n+      maximum: 10\n"), "{}", patch.text());
    let again = rewritten(&verified, &Patched::new(&patch).schemas());
    assert_eq!(told(&again), ["CurrencyCode pattern"]);

    let (operation, invoice) = verified.seen.iter().find(|(operation, _)| *operation == "get_invoice").unwrap();
    let call = reads().find(|call| call.name == *operation).unwrap();
    for (share, expected) in [(-0.5, Some(("minimum", 0, -1))), (0.0, None), (0.5, None), (1.0, None)] {
        let mut invoice = invoice.clone();
        invoice["prorationFactor"] = json!(share);
        let mut drifts = Drifts::default();
        compare(call.name, &serde_json::from_str(call.reply.unwrap()).unwrap(), &invoice, &mut drifts);
        let expected = expected.map(|(keyword, bound, beyond)| Change::Limit { keyword, bound, beyond });
        assert_eq!(drifts.iter().map(|drift| drift.change.clone()).next(), expected, "{share}");
    }
}

/// The same replies against other schemas.
fn rewritten(verified: &Verified, schemas: &BTreeMap<String, Value>) -> Drifts {
    let mut drifts = Drifts::default();
    for (operation, reply) in &verified.seen {
        compare(operation, &schemas[*operation], reply, &mut drifts);
    }
    drifts
}

/// Notes a kind of drift wherever it can be.
type Note<'a> = &'a dyn Fn(&mut Drifts);

/// A value of another type than the schema has.
fn swapped(schema: &Value, definitions: &BTreeMap<String, Value>) -> Value {
    let name = schema.get("$ref").map(|name| name.as_str().unwrap().trim_start_matches("#/$defs/"));
    let choice = schema.get("anyOf").map(|choices| &choices[0]);
    match (name.map(|name| &definitions[name]).or(choice), schema["type"].to_string().contains("string")) {
        (Some(next), _) => swapped(next, definitions),
        (None, true) => json!(5),
        (None, false) => json!("text"),
    }
}

/// Where a limit of a property, or of what is in its list, is written: it may have a name of its own.
fn limits(
    site: Site,
    schema: &Value,
    definitions: &BTreeMap<String, Value>,
    found: &mut Vec<(Site, &'static str, i64)>,
) {
    if let Some(name) = schema.get("$ref").map(|name| name.as_str().unwrap().trim_start_matches("#/$defs/")) {
        return limits(Site::schema(name), &definitions[name], definitions, found);
    }
    if let Some(choices) = schema.get("anyOf") {
        return limits(site, &choices[0], definitions, found);
    }
    for keyword in ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"] {
        if let Some(bound) = schema.get(keyword).and_then(Value::as_i64) {
            found.push((site.clone(), keyword, bound));
        }
    }
    if let Some(items) = schema.get("items") {
        limits(site.items(), items, definitions, found);
    }
}

/// Every kind of drift in every property of every reply: the edits fit all of the description.
#[test]
fn every_property_can_be_patched() {
    let mut properties: BTreeMap<(String, String), (Value, bool)> = BTreeMap::new();
    let mut enumerations = BTreeMap::new();
    let mut definitions = BTreeMap::new();
    for call in reads() {
        let schema: Value = serde_json::from_str(call.reply.unwrap()).unwrap();
        for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
            definitions.insert(name.clone(), definition.clone());
            let required = definition["required"].as_array().cloned().unwrap_or_default();
            for (key, property) in definition["properties"].as_object().into_iter().flatten() {
                let is_required = required.iter().any(|it| it == key);
                properties.insert((name.clone(), key.clone()), (property.clone(), is_required));
            }
            if let Some(values) = definition["enum"].as_array() {
                enumerations.insert(name.clone(), if values[0].is_string() { json!("Brand new") } else { json!(97) });
            }
        }
    }
    assert!(properties.len() > 200 && enumerations.len() > 10);
    let is_nullable = |schema: &Value| schema.to_string().contains("\"null\"");
    // Lists are read by the parts of a page, which are told and stay what they are.
    let outside_pages = || properties.iter().filter(|((name, _), _)| !name.ends_with("Page"));
    let type_of = |value: &Value| Change::Type { expected: String::new(), found: Shape::of(value) };
    let mut bounds = Vec::new();
    for ((name, key), (schema, _)) in &properties {
        limits(Site::property(name, key), schema, &definitions, &mut bounds);
    }
    assert!(bounds.len() > 50, "{}", bounds.len());
    let kinds: [(&str, Note); 8] = [
        ("new", &|drifts| {
            for (name, _) in properties.keys() {
                drifts.note("x", &Site::property(name, "brandNew"), Change::New(Shape::of(&json!("text"))));
                drifts.note("x", &Site::property(name, "on"), Change::New(Shape::of(&json!([{ "deep": [1, null] }]))));
            }
        }),
        ("missing", &|drifts| {
            for ((name, key), _) in properties.iter().filter(|(_, (_, is_required))| *is_required) {
                drifts.note("x", &Site::property(name, key), Change::Missing);
            }
        }),
        ("null", &|drifts| {
            for ((name, key), _) in outside_pages().filter(|(_, (schema, _))| !is_nullable(schema)) {
                drifts.note("x", &Site::property(name, key), Change::Null);
            }
        }),
        ("value", &|drifts| {
            for (name, value) in &enumerations {
                drifts.note("x", &Site::schema(name), Change::Value(value.clone()));
            }
        }),
        ("type", &|drifts| {
            for ((name, key), (schema, _)) in outside_pages() {
                drifts.note("x", &Site::property(name, key), type_of(&swapped(schema, &definitions)));
            }
        }),
        ("type of an item", &|drifts| {
            for ((name, key), (schema, _)) in outside_pages() {
                if let Some(items) = schema.get("items") {
                    drifts.note("x", &Site::property(name, key).items(), type_of(&swapped(items, &definitions)));
                }
            }
        }),
        ("null item", &|drifts| {
            for ((name, key), (schema, _)) in outside_pages() {
                if schema.get("items").is_some_and(|items| !is_nullable(items)) {
                    drifts.note("x", &Site::property(name, key).items(), Change::Null);
                }
            }
        }),
        ("limit", &|drifts| {
            for (site, keyword, bound) in &bounds {
                let beyond = if keyword.starts_with("min") { bound / 10 } else { bound.saturating_mul(10) };
                drifts.note("x", site, Change::Limit { keyword, bound: *bound, beyond });
            }
        }),
    ];
    for (kind, note) in kinds {
        let mut drifts = Drifts::default();
        note(&mut drifts);
        let patch = Patch::new(&drifts);
        let failed: Vec<_> =
            drifts.iter().zip(patch.patched()).filter(|(_, patched)| !**patched).map(|(it, _)| &it.site).collect();
        assert!(failed.is_empty(), "{kind}: {failed:#?}");
        assert!(!Patched::new(&patch).schemas().is_empty(), "{kind}");
    }
}

/// What a reply cannot tell is told, and not patched.
#[test]
fn what_cannot_be_patched_is_told() {
    let mut drifts = Drifts::default();
    let page = Site::property("ProductPage", "rowCount");
    drifts.note("x", &page, Change::Type { expected: "integer".into(), found: Shape::of(&json!("67")) });
    drifts.note("x", &Site::property("ProductPage", "results").items(), Change::Null);
    let reply = Site::reply("list_products");
    drifts.note("x", &reply, Change::Type { expected: "array".into(), found: Shape::of(&json!({})) });
    drifts.note("x", &reply, Change::Null);
    drifts.note("x", &reply.items(), Change::Null);
    let limit = Change::Limit { keyword: "maximum", bound: 5, beyond: 10 };
    drifts.note("x", &Site::property("Invoice", "amount"), limit);
    drifts.note("x", &Site::property("Invoice", "createdOn"), Change::Format("date-time"));
    drifts.note("x", &Site::property("Invoice", "amount").items(), Change::Null);
    drifts.note("x", &Site::property("Invoice", "amount").items(), Change::Missing);
    // There is no room for the names of objects among the operations.
    let objects = Change::Type { expected: "string".into(), found: Shape::of(&json!({ "name": "team" })) };
    drifts.note("x", &Site::reply("list_customer_feature_tags").items(), objects);
    drifts.note("x", &Site::property("Invoice", "amount"), Change::New(Shape::of(&Value::Null)));
    drifts.note("x", &Site::property("Invoice", "nothing"), Change::Missing);
    drifts.note("x", &Site::property("Nobody", "nothing"), Change::Null);
    let patch = Patch::new(&drifts);
    assert_eq!((patch.patched(), patch.text().as_str()), (&[false; 13][..], ""));
}

#[test]
fn no_value_of_an_account_is_told() {
    let mut drifts = Drifts::default();
    let call = reads().find(|call| call.name == "get_customer").unwrap();
    let mut reply: Value = serde_json::from_str(call.reply_example.unwrap()).unwrap();
    for key in ["email", "secretNote", "createdOn"] {
        reply[key] = json!({ "inner": "ada@example.com" });
    }
    reply["firstName"] = json!(["Ada"]);
    compare(call.name, &serde_json::from_str(call.reply.unwrap()).unwrap(), &reply, &mut drifts);
    let patch = Patch::new(&drifts).text();
    let rows: Vec<String> = drifts.iter().map(|drift| drift.row(true).to_string()).collect();
    assert!(rows.len() >= 4, "{rows:?}");
    // The examples of the description are Ada's.
    let added: Vec<&str> = patch.lines().filter(|line| line.starts_with('+')).collect();
    for text in rows.iter().map(String::as_str).chain(added) {
        assert!(!text.contains("Ada") && !text.contains("ada@"), "{text}");
    }
}
