//! Taking personal data out of what leaves the journal.

use super::HIDDEN;
use super::body::RecordedBody;
use serde_json::Value;
use std::borrow::Cow;

/// Fields and parameters that say who somebody is, in the lower case: what the API calls them in any of its shapes.
/// The country stays, as it does when a customer's data is erased.
const PERSONAL: &[&str] = &[
    // Names.
    "firstname",
    "lastname",
    "fullname",
    "customerfirstname",
    "customerlastname",
    "customerfullname",
    // E-mail.
    "email",
    "additionalemail",
    "customeremail",
    // Phone.
    "phonenumber",
    "phonenumberdialcode",
    "phonenumberdialcodecountry",
    "phonenumberdialcountry",
    // Address.
    "addressline1",
    "addressline2",
    "addresscity",
    "addresspostcode",
    "addressstate",
    "city",
    "postcode",
    "state",
    // Card.
    "cardexpirymonth",
    "cardexpiryyear",
    "cardlast4digits",
    "cardtype",
    "expirymonth",
    "expiryyear",
    "last4digits",
    "paymentcardtoken",
    // What else a customer said.
    "customertaxregnumber",
    "ipaddress",
    "search",
    "taxregnumber",
];

/// The answer to a custom field, which is text; the change of a counter has the same name, and is a number.
const ANSWER: &str = "value";

/// The shortest text that is looked for in sentences: shorter ones stand in words that have nothing to do with them.
const SHORTEST: usize = 4;

/// What hides personal data in one request and its reply.
#[derive(Debug, Default)]
pub(super) struct Mask {
    /// What was hidden, since a message may repeat it.
    hidden: Vec<String>,
}

impl Mask {
    /// A parameter of the query.
    pub(super) fn parameter(&mut self, name: &str, value: String) -> String {
        if !is_personal(name) {
            return value;
        }
        self.note(value);
        HIDDEN.to_owned()
    }

    /// A body. What is not JSON cannot be looked into, and is hidden as a whole.
    pub(super) fn body(&mut self, body: &RecordedBody) -> String {
        let Some(mut json) = body.json() else {
            return if body.length() == 0 { String::new() } else { HIDDEN.to_owned() };
        };
        self.mask(&mut json, false);
        self.mask_repeated(&mut json);
        json.to_string()
    }

    fn mask(&mut self, value: &mut Value, personal: bool) {
        match value {
            Value::Object(members) => members.iter_mut().for_each(|(name, value)| {
                let answer = name.eq_ignore_ascii_case(ANSWER) && value.is_string();
                self.mask(value, personal || answer || is_personal(name));
            }),
            Value::Array(items) => items.iter_mut().for_each(|item| self.mask(item, personal)),
            Value::String(text) if personal => self.note(std::mem::replace(text, HIDDEN.to_owned())),
            Value::Number(_) if personal => *value = 0.into(),
            _ => {}
        }
    }

    fn mask_repeated(&self, value: &mut Value) {
        match value {
            Value::Object(members) => members.values_mut().for_each(|value| self.mask_repeated(value)),
            Value::Array(items) => items.iter_mut().for_each(|item| self.mask_repeated(item)),
            Value::String(text) => {
                if let Cow::Owned(masked) = self.repeated(text) {
                    *text = masked;
                }
            }
            _ => {}
        }
    }

    /// A text without what was hidden elsewhere.
    fn repeated<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.hidden.iter().fold(Cow::Borrowed(text), |text, hidden| match text.contains(hidden.as_str()) {
            true => Cow::Owned(text.replace(hidden.as_str(), HIDDEN)),
            false => text,
        })
    }

    fn note(&mut self, text: String) {
        if text.len() >= SHORTEST {
            self.hidden.push(text);
        }
    }
}

fn is_personal(name: &str) -> bool {
    PERSONAL.iter().any(|personal| personal.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::super::entry::tests::entry;
    use super::*;
    use crate::generated::OPERATIONS;
    use serde_json::json;

    fn masked(mask: &mut Mask, body: &str) -> Value {
        let text = mask.body(&entry("POST", "/", body.as_bytes(), b"").request.body);
        serde_json::from_str(&text).unwrap_or(Value::from(text))
    }

    #[test]
    fn personal_fields_are_masked_wherever_they_stand() {
        let body = json!({
            "firstName": "Ada",
            "billingAddress": { "addressLine1": "1 Road", "country": "GBR", "state": null },
            "cardDetails": { "expiryMonth": 12, "last4Digits": "4242" },
            "customFields": [{ "customFieldId": 1, "value": "a secret" }],
            "counter": { "value": 3 },
            "units": 2,
        });
        assert_eq!(
            masked(&mut Mask::default(), &body.to_string()),
            json!({
                "firstName": "***",
                "billingAddress": { "addressLine1": "***", "country": "GBR", "state": null },
                "cardDetails": { "expiryMonth": 0, "last4Digits": "***" },
                "customFields": [{ "customFieldId": 1, "value": "***" }],
                "counter": { "value": 3 },
                "units": 2,
            })
        );
    }

    #[test]
    fn what_was_hidden_is_hidden_in_messages_too() {
        let mut mask = Mask::default();
        assert_eq!(mask.parameter("search", "lovelace".to_owned()), "***");
        assert_eq!(mask.parameter("page", "1".to_owned()), "1");
        masked(&mut mask, r#"{"email":"ada@example.com","firstName":"Ada"}"#);
        let reply = masked(&mut mask, r#"{"message":"ada@example.com is lovelace's. Adapt."}"#);
        assert_eq!(reply, json!({ "message": "*** is ***'s. Adapt." }));
    }

    #[test]
    fn a_body_that_cannot_be_looked_into_is_hidden() {
        assert_eq!(masked(&mut Mask::default(), "{\"email\":\"ada@"), json!("***"));
        assert_eq!(masked(&mut Mask::default(), ""), json!(""));
    }

    /// Whatever the description calls like a personal field is one, or is the company's own.
    #[test]
    fn no_field_of_the_description_is_forgotten() {
        const OWN: &[&str] = &["company", "footer", "support", "alert", "is", "productName"];
        let document: Value = serde_json::from_str(crate::OPENAPI).unwrap();
        let mut names = Vec::new();
        for schema in document["components"]["schemas"].as_object().unwrap().values() {
            names.extend(schema["properties"].as_object().into_iter().flat_map(|properties| properties.keys()));
        }
        let queries = OPERATIONS.iter().flat_map(|operation| operation.query_parameters);
        let names = names.into_iter().map(String::as_str).chain(queries.map(|parameter| parameter.name));
        let suspicious = ["firstname", "lastname", "fullname", "email", "phone", "line1", "city", "postcode", "digits"];
        let mut seen = 0;
        for name in names.filter(|name| !OWN.iter().any(|own| name.starts_with(own))) {
            let lower = name.to_ascii_lowercase();
            if suspicious.iter().any(|part| lower.contains(part)) {
                seen += 1;
                assert!(is_personal(name), "{name}");
            }
        }
        assert!(seen > 30, "{seen}");
    }
}
