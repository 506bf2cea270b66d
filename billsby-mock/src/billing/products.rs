//! Products: what plans belong to. A product's currency is fixed once set.

use crate::billing::address::check_email;
use crate::billing::company::Company;
use crate::billing::custom_fields::CustomField;
use crate::billing::enumeration::enumeration;
use crate::billing::error::{BillingError, Violations};
use crate::billing::ids::{CustomFieldId, PlanId, ProductId};
use crate::billing::money::{Currency, NotACurrency};
use crate::billing::update::set;
use crate::store::{Direction, Page, PageRequest, Record};

enumeration! {
    /// Where a product, plan or cycle is offered.
    Visibility {
        /// Everywhere.
        Public = 0,
        /// By direct link or by the interface only.
        Hidden = 1,
        /// To the company's own staff: retention and withdrawn offers.
        Internal = 2,
        /// Nowhere; those who have it keep it.
        OffSale = 3,
    }
}

enumeration! {
    /// What kind of plans a product has.
    ProductType {
        /// Plans are steps of one offer.
        Tiered = 1,
        /// Plans are different goods.
        MultiSku = 2,
    }
}

/// A product.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Product {
    /// Its id.
    pub id: ProductId,
    /// Its name inside the company.
    pub name: String,
    /// Its name to customers.
    pub display_name: String,
    /// What it is.
    pub description: String,
    /// Where it is offered.
    pub visibility: Visibility,
    /// What it is billed in.
    pub currency: Currency,
    /// What kind of plans it has.
    pub kind: ProductType,
    /// What a sign-up must bring.
    pub requirements: Requirements,
    /// Who may buy it.
    pub countries: CountryLimitation,
    /// Whom to tell of sign-ups.
    pub alert_email: String,
    /// The custom fields a sign-up answers, in order.
    pub custom_fields: Vec<CustomFieldId>,
    /// Its plans, in the order they are shown.
    pub plans: Vec<PlanId>,
}

/// What a sign-up must bring.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Requirements {
    /// A shipping address.
    pub shipping_address: bool,
    /// A shipping address that exists; noted, not checked.
    pub shipping_address_validation: bool,
    /// A billing address that exists; noted, not checked.
    pub billing_address_validation: bool,
    /// A second e-mail address.
    pub additional_email: bool,
    /// A telephone number.
    pub phone_number: bool,
    /// An answer, yes or no, on marketing.
    pub marketing_consent: bool,
}

/// Which countries a product is sold to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct CountryLimitation {
    /// To all.
    pub is_any_country_allowed: bool,
    /// To these, where not to all.
    pub countries: Vec<CountrySetting>,
}

impl Default for CountryLimitation {
    fn default() -> Self {
        Self { is_any_country_allowed: true, countries: Vec::new() }
    }
}

/// Whether a country may buy.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct CountrySetting {
    /// ISO 3166 alpha-3.
    pub country: String,
    /// Zero forbids, anything else allows (assumed).
    pub address_permission: i64,
}

impl CountryLimitation {
    /// Whether an address in `country` may buy.
    pub fn allows(&self, country: &str) -> bool {
        self.is_any_country_allowed
            || self
                .countries
                .iter()
                .any(|setting| setting.country.eq_ignore_ascii_case(country) && setting.address_permission != 0)
    }
}

impl Record for Product {
    type Id = ProductId;
    type Shelf = Visibility;
    fn id(&self) -> ProductId {
        self.id
    }
    fn shelf(&self) -> Visibility {
        self.visibility
    }
}

/// The fields of a product; on an update those left out stay as they are.
#[derive(Debug, Clone, Default)]
pub struct ProductFields {
    /// `name`; a new product needs one.
    pub name: Option<String>,
    /// `displayName`; the name where left out.
    pub display_name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `visibility`; Public where left out.
    pub visibility: Option<Visibility>,
    /// `billingCurrency`; the company's where left out.
    pub billing_currency: Option<String>,
    /// `typeOfProduct`; Tiered where left out.
    pub type_of_product: Option<ProductType>,
    /// `isShippingAddressRequired`
    pub is_shipping_address_required: Option<bool>,
    /// `isShippingAddressValidationRequired`
    pub is_shipping_address_validation_required: Option<bool>,
    /// `isBillingAddressValidationRequired`
    pub is_billing_address_validation_required: Option<bool>,
    /// `isAdditionalEmailRequired`
    pub is_additional_email_required: Option<bool>,
    /// `isPhoneNumberRequired`
    pub is_phone_number_required: Option<bool>,
    /// `isMarketingConsentRequired`
    pub is_marketing_consent_required: Option<bool>,
    /// `productCountryLimitation`
    pub product_country_limitation: Option<CountryLimitation>,
    /// `alertEmail`
    pub alert_email: Option<String>,
    /// `orderedCustomFields`
    pub ordered_custom_fields: Option<Vec<CustomFieldId>>,
}

impl ProductFields {
    fn apply(self, product: &mut Product) {
        let requirements = &mut product.requirements;
        set(&mut requirements.shipping_address, self.is_shipping_address_required);
        set(&mut requirements.shipping_address_validation, self.is_shipping_address_validation_required);
        set(&mut requirements.billing_address_validation, self.is_billing_address_validation_required);
        set(&mut requirements.additional_email, self.is_additional_email_required);
        set(&mut requirements.phone_number, self.is_phone_number_required);
        set(&mut requirements.marketing_consent, self.is_marketing_consent_required);
        set(&mut product.name, self.name);
        set(&mut product.display_name, self.display_name);
        set(&mut product.description, self.description);
        set(&mut product.visibility, self.visibility);
        set(&mut product.kind, self.type_of_product);
        set(&mut product.countries, self.product_country_limitation);
        set(&mut product.alert_email, self.alert_email);
        set(&mut product.custom_fields, self.ordered_custom_fields);
    }
}

/// Which products a list shows.
#[derive(Debug, Clone, Default)]
pub struct ProductFilter {
    /// Part of the name.
    pub search: Option<String>,
    /// Only this visibility.
    pub visibility: Option<Visibility>,
}

impl Company {
    /// A page of the products, in the order of their ids.
    pub fn list_products(&self, filter: &ProductFilter, page: PageRequest) -> Page<&Product> {
        let wanted = |visibility| filter.visibility.is_none_or(|only| only == visibility);
        let Some(search) = filter.search.as_deref().filter(|text| !text.is_empty()) else {
            return self.store.products.list(wanted).by_creation(Direction::Ascending, page);
        };
        let search = search.to_lowercase();
        let matching = self
            .store
            .products
            .iter()
            .filter(|product| wanted(product.visibility) && product.name.to_lowercase().contains(&search));
        Page::of(matching, page)
    }

    /// A product.
    pub fn get_product(&self, id: ProductId) -> Result<&Product, BillingError> {
        self.store.products.get(id).ok_or_else(|| BillingError::not_found("product", id))
    }

    /// The custom fields of a product, in order.
    pub fn product_custom_fields(&self, product: &Product) -> Vec<&CustomField> {
        let fields = product.custom_fields.iter();
        fields.filter_map(|id| self.store.custom_fields.get(*id)).collect()
    }

    /// Makes a product.
    pub fn create_product(&mut self, fields: ProductFields) -> Result<&Product, BillingError> {
        let mut violations = Violations::default();
        violations.check(fields.name.is_some(), "/name", || "is required");
        self.check_product_fields(&fields, &mut violations);
        let currency = match &fields.billing_currency {
            None => Some(self.settings.currency),
            Some(code) => check_currency(code, "/billingCurrency", &mut violations),
        };
        violations.finish()?;

        let id = self.store.products.next_id();
        let name = fields.name.clone().unwrap_or_default();
        let mut product = Product {
            id,
            display_name: name.clone(),
            name,
            description: String::new(),
            visibility: Visibility::Public,
            currency: currency.unwrap_or(self.settings.currency),
            kind: ProductType::Tiered,
            requirements: Requirements::default(),
            countries: CountryLimitation::default(),
            alert_email: String::new(),
            custom_fields: Vec::new(),
            plans: Vec::new(),
        };
        fields.apply(&mut product);
        self.store.products.insert(product);
        self.get_product(id)
    }

    /// Changes the fields of a product that are given.
    pub fn update_product(&mut self, id: ProductId, fields: ProductFields) -> Result<&Product, BillingError> {
        let currency = self.get_product(id)?.currency;
        let mut violations = Violations::default();
        self.check_product_fields(&fields, &mut violations);
        violations.finish()?;
        if fields.billing_currency.as_deref().is_some_and(|code| code != currency.code()) {
            let message = format!("product {id} is billed in {currency}, and its currency is fixed");
            return Err(BillingError::conflict(message));
        }

        self.store.products.update(id, |product| fields.apply(product));
        self.get_product(id)
    }

    fn check_product_fields(&self, fields: &ProductFields, violations: &mut Violations) {
        if let Some(name) = &fields.name {
            violations.check(!name.is_empty(), "/name", || "must not be empty");
        }
        if let Some(email) = fields.alert_email.as_deref().filter(|email| !email.is_empty()) {
            check_email(email, "/alertEmail", violations);
        }
        for (place, id) in fields.ordered_custom_fields.iter().flatten().enumerate() {
            let pointer = format!("/orderedCustomFields/{place}");
            violations.check(self.store.custom_fields.get(*id).is_some(), pointer, || {
                format!("there is no custom field {id}")
            });
        }
        let limitation = fields.product_country_limitation.iter();
        for (place, setting) in limitation.flat_map(|it| &it.countries).enumerate() {
            let code = &setting.country;
            let passes = code.len() == 3 && code.bytes().all(|b| b.is_ascii_alphabetic());
            let pointer = format!("/productCountryLimitation/countrySettings/{place}/countryIso3");
            violations
                .check(passes, pointer, || format!("must be a three-letter ISO 3166 code such as USA, not `{code}`"));
        }
    }
}

/// Reads a currency code, or notes what is wrong with it.
pub(crate) fn check_currency(code: &str, pointer: &str, violations: &mut Violations) -> Option<Currency> {
    match code.parse() {
        Ok(currency) => Some(currency),
        Err(NotACurrency) => {
            violations.add(pointer, format!("{NotACurrency}, not `{code}`"));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::{assert_conflict, assert_refused, company};

    #[test]
    fn a_product_takes_defaults_and_keeps_its_currency() {
        let mut company = company();
        let fields = ProductFields { name: Some("Mail".into()), ..ProductFields::default() };
        let product = company.create_product(fields).unwrap().clone();
        assert_eq!((product.display_name.as_str(), product.currency), ("Mail", Currency::USD));

        let fields = ProductFields {
            description: Some("Letters".into()),
            billing_currency: Some("USD".into()),
            visibility: Some(Visibility::Hidden),
            ..ProductFields::default()
        };
        let changed = company.update_product(product.id, fields).unwrap();
        assert_eq!((changed.name.as_str(), changed.description.as_str()), ("Mail", "Letters"));

        let hidden = ProductFilter { visibility: Some(Visibility::Hidden), ..Default::default() };
        assert_eq!(company.list_products(&hidden, PageRequest::first()).row_count, 1);
        let search = ProductFilter { search: Some("mAi".into()), ..Default::default() };
        assert_eq!(company.list_products(&search, PageRequest::first()).row_count, 1);

        assert_conflict(&mut company, "USD", |company| {
            let euro = ProductFields { billing_currency: Some("EUR".into()), ..Default::default() };
            company.update_product(product.id, euro).map(drop)
        });
    }

    #[test]
    fn a_product_without_name_or_with_unknown_fields_is_refused() {
        let mut company = company();
        assert_refused(&mut company, "/name", |company| company.create_product(ProductFields::default()).map(drop));
        assert_refused(&mut company, "/orderedCustomFields/0", |company| {
            let fields = ProductFields {
                name: Some("Mail".into()),
                ordered_custom_fields: Some(vec![99.into()]),
                ..ProductFields::default()
            };
            company.create_product(fields).map(drop)
        });
        let missing = company.get_product(99.into()).unwrap_err();
        assert_eq!(missing, BillingError::not_found("product", 99));
    }
}
