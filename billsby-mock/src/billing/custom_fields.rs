//! Custom fields: questions a company asks at sign-up, and customers' answers.

use crate::billing::company::Company;
use crate::billing::enumeration::enumeration;
use crate::billing::error::{BillingError, Violations};
use crate::billing::ids::{CustomFieldId, CustomFieldResponseId, CustomerId, ProductId};
use crate::billing::products::Product;
use crate::store::Record;

enumeration! {
    /// How a custom field is answered.
    CustomFieldType {
        /// A line of text.
        SingleLineTextField = 0,
        /// Lines of text.
        MultiLineTextField = 1,
        /// Ticked or not: `true` or `false`, or some of the options where there are any.
        CheckboxField = 2,
        /// A day: `2026-01-31`, with or without a time.
        DatePickerField = 3,
        /// A number.
        NumbersField = 4,
        /// One of the options.
        DropdownField = 5,
    }
}

impl CustomFieldType {
    /// Whether there is something to choose.
    pub const fn has_choices(self) -> bool {
        matches!(self, Self::CheckboxField | Self::DropdownField)
    }
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct CustomField {
    /// Its id.
    pub id: CustomFieldId,
    /// How it is answered; fixed when it is made.
    pub kind: CustomFieldType,
    /// The question.
    pub label: String,
    /// What it is for.
    pub description: String,
    /// The answers to choose from, separated by commas.
    pub options: String,
    /// Whether a sign-up must answer it.
    pub is_compulsory: bool,
}

/// A customer's answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct CustomFieldResponse {
    /// Its id.
    pub id: CustomFieldResponseId,
    /// The question.
    pub field: CustomFieldId,
    /// Who answered.
    pub customer: CustomerId,
    /// The answer.
    pub value: String,
}

impl Record for CustomField {
    type Id = CustomFieldId;
    type Shelf = ();
    fn id(&self) -> CustomFieldId {
        self.id
    }
    fn shelf(&self) {}
}

impl Record for CustomFieldResponse {
    type Id = CustomFieldResponseId;
    type Shelf = ();
    fn id(&self) -> CustomFieldResponseId {
        self.id
    }
    fn shelf(&self) {}
}

/// An answer beside its question.
pub type Answered<'a> = (&'a CustomFieldResponse, &'a CustomField);

/// A question to be made.
#[derive(Debug, Clone)]
pub struct NewCustomField {
    /// `type`
    pub kind: CustomFieldType,
    /// `label`
    pub label: String,
    /// `description`
    pub description: String,
    /// `options`
    pub options: Option<String>,
    /// `compulsory`
    pub compulsory: bool,
}

/// Changes to a question; what is left out stays as it is.
#[derive(Debug, Clone, Default)]
pub struct CustomFieldUpdate {
    /// `label`
    pub label: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `options`
    pub options: Option<String>,
    /// `compulsory`
    pub compulsory: Option<bool>,
}

/// An answer as a command gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomFieldAnswer {
    /// `customFieldId`
    pub field: CustomFieldId,
    /// `value`
    pub value: String,
}

impl CustomField {
    fn options(&self) -> impl Iterator<Item = &str> {
        self.options.split(',').map(str::trim).filter(|option| !option.is_empty())
    }

    /// Checks an answer; an empty one answers nothing and passes where that is allowed.
    fn check(&self, value: &str, pointer: &str, violations: &mut Violations) {
        let value = value.trim();
        if value.is_empty() {
            violations
                .check(!self.is_compulsory, pointer, || format!("must not be empty: `{}` is compulsory", self.label));
            return;
        }
        let known = |answer: &str| self.options().any(|option| option == answer.trim());
        let has_options = self.options().next().is_some();
        let (passes, expected) = match self.kind {
            CustomFieldType::SingleLineTextField => (!value.contains('\n'), "a single line".into()),
            CustomFieldType::MultiLineTextField => (true, String::new()),
            CustomFieldType::CheckboxField if !has_options => {
                (matches!(value, "true" | "false"), "true or false".into())
            }
            CustomFieldType::CheckboxField => (value.split(',').all(known), format!("some of {}", self.options)),
            CustomFieldType::DropdownField => (known(value), format!("one of {}", self.options)),
            CustomFieldType::NumbersField => (value.parse::<f64>().is_ok_and(f64::is_finite), "a number".into()),
            CustomFieldType::DatePickerField => {
                let date = value.get(..10).and_then(|day| day.parse::<jiff::civil::Date>().ok());
                (date.is_some(), "a date such as 2026-01-31".into())
            }
        };
        violations
            .check(passes, pointer, || format!("must be {expected}, the answer to `{}`, not `{value}`", self.label));
    }
}

impl Company {
    /// All custom fields, oldest first.
    pub fn list_custom_fields(&self) -> impl Iterator<Item = &CustomField> {
        self.store.custom_fields.iter()
    }

    /// Makes a custom field.
    pub fn create_custom_field(&mut self, new: NewCustomField) -> Result<CustomFieldId, BillingError> {
        let id = self.store.custom_fields.next_id();
        let field = CustomField {
            id,
            kind: new.kind,
            label: new.label,
            description: new.description,
            options: new.options.unwrap_or_default(),
            is_compulsory: new.compulsory,
        };
        check_field(&field)?;
        self.store.custom_fields.insert(field);
        Ok(id)
    }

    /// Changes a custom field; its type stays.
    pub fn update_custom_field(&mut self, id: CustomFieldId, update: CustomFieldUpdate) -> Result<(), BillingError> {
        let field = self.store.custom_fields.get(id);
        let mut field = field.cloned().ok_or_else(|| BillingError::not_found("custom field", id))?;
        field.label = update.label.unwrap_or(field.label);
        field.description = update.description.unwrap_or(field.description);
        field.options = update.options.unwrap_or(field.options);
        field.is_compulsory = update.compulsory.unwrap_or(field.is_compulsory);
        check_field(&field)?;
        self.store.custom_fields.update(id, |existing| *existing = field);
        Ok(())
    }

    /// The answers of a customer, to a product's fields, or both; one must be given (assumed).
    pub fn list_custom_field_responses(
        &self,
        product: Option<ProductId>,
        customer: Option<CustomerId>,
    ) -> Result<Vec<Answered<'_>>, BillingError> {
        if product.is_none() && customer.is_none() {
            return Err(BillingError::invalid("/query/customerUniqueId", "is required where productId is not given"));
        }
        let fields = match product {
            Some(product) => Some(self.get_product(product)?.custom_fields.as_slice()),
            None => None,
        };
        let responses: Vec<&CustomFieldResponse> = match customer {
            Some(customer) => {
                let ids = self.get_customer_record(customer)?.responses.iter();
                ids.filter_map(|id| self.store.custom_field_responses.get(*id)).collect()
            }
            None => self.store.custom_field_responses.iter().collect(),
        };
        Ok(responses
            .into_iter()
            .filter(|response| fields.is_none_or(|fields| fields.contains(&response.field)))
            .filter_map(|response| self.answered(response))
            .collect())
    }

    /// Changes an answer.
    pub fn update_custom_field_response(
        &mut self,
        id: CustomFieldResponseId,
        value: String,
    ) -> Result<Answered<'_>, BillingError> {
        let missing = || BillingError::not_found("custom field response", id);
        let response = self.store.custom_field_responses.get(id).ok_or_else(missing)?;
        let field = self.store.custom_fields.get(response.field).ok_or_else(missing)?;
        let mut violations = Violations::default();
        field.check(&value, "/value", &mut violations);
        violations.finish()?;

        self.store.custom_field_responses.update(id, |response| response.value = value);
        let response = self.store.custom_field_responses.get(id).ok_or_else(missing)?;
        self.answered(response).ok_or_else(missing)
    }

    fn answered<'a>(&'a self, response: &'a CustomFieldResponse) -> Option<Answered<'a>> {
        Some((response, self.store.custom_fields.get(response.field)?))
    }

    /// Checks the answers of a sign-up against the fields its product asks for.
    pub(crate) fn check_answers(&self, answers: &[CustomFieldAnswer], product: &Product, violations: &mut Violations) {
        for (place, answer) in answers.iter().enumerate() {
            let at = |field: &str| format!("/customFieldResponse/{place}/{field}");
            match self.store.custom_fields.get(answer.field) {
                None => violations.add(at("customFieldId"), format!("there is no custom field {}", answer.field)),
                Some(field) => field.check(&answer.value, &at("value"), violations),
            }
            let twice = answers[..place].iter().any(|other| other.field == answer.field);
            violations.check(!twice, at("customFieldId"), || format!("answers custom field {} again", answer.field));
        }
        for field in self.product_custom_fields(product) {
            let answered = answers.iter().any(|answer| answer.field == field.id);
            violations.check(answered || !field.is_compulsory, "/customFieldResponse", || {
                format!("must answer custom field {}, `{}`", field.id, field.label)
            });
        }
    }

    /// Keeps the answers of a sign-up, each in the place of an earlier one.
    pub(crate) fn answer(&mut self, customer: CustomerId, answers: Vec<CustomFieldAnswer>) {
        let earlier: Vec<_> = match self.store.customer(customer) {
            Some(customer) => customer.responses.to_vec(),
            None => return,
        };
        for CustomFieldAnswer { field, value } in answers {
            let same = |id: &&CustomFieldResponseId| {
                let response = self.store.custom_field_responses.get(**id);
                response.is_some_and(|response| response.field == field)
            };
            if let Some(id) = earlier.iter().find(same) {
                self.store.custom_field_responses.update(*id, |response| response.value = value);
                continue;
            }
            let id = self.store.custom_field_responses.next_id();
            let response = CustomFieldResponse { id, field, customer, value };
            self.store.custom_field_responses.insert(response);
            self.store.update_customer(customer, |customer| customer.responses.push(id));
        }
    }
}

fn check_field(field: &CustomField) -> Result<(), BillingError> {
    let mut violations = Violations::default();
    violations.check(!field.label.is_empty(), "/label", || "must not be empty");
    let needs_options = field.kind == CustomFieldType::DropdownField;
    violations.check(
        !needs_options || field.options().next().is_some(),
        "/options",
        || "must name at least one option, separated by commas, because the type is DropdownField",
    );
    violations.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::{Shop, assert_refused, company, new_subscription, now};
    use crate::billing::products::ProductFields;

    fn field(kind: CustomFieldType, options: &str, compulsory: bool) -> NewCustomField {
        NewCustomField {
            kind,
            label: "Question".into(),
            description: String::new(),
            options: Some(options.into()),
            compulsory,
        }
    }

    #[test]
    fn fields_are_made_changed_and_checked() {
        let mut company = company();
        let id = company.create_custom_field(field(CustomFieldType::DropdownField, "a,b", true)).unwrap();
        let update = CustomFieldUpdate { label: Some("Which?".into()), ..Default::default() };
        company.update_custom_field(id, update).unwrap();
        let changed = company.list_custom_fields().next().unwrap();
        assert_eq!((changed.label.as_str(), changed.options.as_str()), ("Which?", "a,b"));
        assert_refused(&mut company, "/options", |company| {
            let update = CustomFieldUpdate { options: Some(" ,".into()), ..Default::default() };
            company.update_custom_field(id, update)
        });
        assert_refused(&mut company, "/options", |company| {
            company.create_custom_field(field(CustomFieldType::DropdownField, "", true)).map(drop)
        });
        let missing = company.update_custom_field(99.into(), CustomFieldUpdate::default());
        assert_eq!(missing, Err(BillingError::not_found("custom field", 99)));
    }

    #[test]
    fn each_type_knows_its_answers() {
        let cases = [
            (CustomFieldType::CheckboxField, "", "true", "yes"),
            (CustomFieldType::CheckboxField, "a,b", "a, b", "a,c"),
            (CustomFieldType::DatePickerField, "", "2026-01-31T10:00:00Z", "31.1.2026"),
            (CustomFieldType::NumbersField, "", "-1.5", "many"),
            (CustomFieldType::DropdownField, "small, large", "large", "medium"),
            (CustomFieldType::SingleLineTextField, "", "one", "one\ntwo"),
        ];
        for (kind, options, good, bad) in cases {
            let field = CustomField {
                id: 1.into(),
                kind,
                label: String::new(),
                description: String::new(),
                options: options.into(),
                is_compulsory: false,
            };
            for (value, passes) in [(good, true), (bad, false), ("", true)] {
                let mut violations = Violations::default();
                field.check(value, "/value", &mut violations);
                assert_eq!(violations.finish().is_ok(), passes, "{kind} {value:?}");
            }
        }
    }

    #[test]
    fn a_compulsory_field_of_the_product_must_be_answered() {
        let mut shop = Shop::new();
        let compulsory = field(CustomFieldType::NumbersField, "", true);
        let id = shop.company.create_custom_field(compulsory).unwrap();
        let fields = ProductFields { ordered_custom_fields: Some(vec![id]), ..ProductFields::default() };
        shop.company.update_product(shop.product, fields).unwrap();
        let cycle = shop.cycle;
        assert_refused(&mut shop.company, "/customFieldResponse", |company| {
            company.create_subscription(new_subscription(cycle), now()).map(drop)
        });
        assert_refused(&mut shop.company, "/customFieldResponse/0/value", |company| {
            let mut new = new_subscription(cycle);
            new.order.answers = vec![CustomFieldAnswer { field: id, value: "many".into() }];
            company.create_subscription(new, now()).map(drop)
        });
        let (customer, _) = shop.subscribe_with(|new| {
            new.answers = vec![CustomFieldAnswer { field: id, value: "3".into() }];
        });
        let answers = shop.company.list_custom_field_responses(None, Some(customer)).unwrap();
        assert_eq!(answers[0].0.value, "3");
        let response = answers[0].0.id;
        let by_product = shop.company.list_custom_field_responses(Some(shop.product), None);
        assert_eq!(by_product.unwrap().len(), 1);
        let changed = shop.company.update_custom_field_response(response, "4".into()).unwrap();
        assert_eq!(changed.0.value, "4");
        assert_refused(&mut shop.company, "/value", |company| {
            company.update_custom_field_response(response, "four".into()).map(drop)
        });
        assert_refused(&mut shop.company, "/query/customerUniqueId", |company| {
            company.list_custom_field_responses(None, None).map(drop)
        });
    }
}
