//! What a company says about itself, on invoices and elsewhere.

use crate::billing::address::{Address, Phone};
use crate::billing::money::Currency;
use crate::billing::rules::Rules;

/// A company's settings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Settings {
    /// The sub-domain it is known by.
    pub domain: String,
    /// Its name.
    pub name: String,
    /// The currency it reports in.
    pub currency: Currency,
    /// Its e-mail address.
    pub email: String,
    /// Its tax number.
    pub tax_number: String,
    /// Its telephone number.
    pub phone: Phone,
    /// Its postal address.
    pub address: Address,
    /// How its invoices look.
    pub branding: Branding,
    /// Whom invoices tell customers to ask.
    pub support: Support,
    /// What invoices advertise, if anything.
    pub advert: Option<Advert>,
    /// The gateway that takes the payments.
    pub gateway: Gateway,
    /// The rules it bills by.
    pub rules: Rules,
}

/// How a company's invoices look.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Branding {
    /// Address of the logo.
    pub logo: String,
    /// Behind the logo.
    pub logo_background_color: String,
    /// Of headings and buttons.
    pub highlight_color: String,
}

/// Whom customers ask.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Support {
    /// Page of the support desk.
    pub url: String,
    /// Heading of the paragraph.
    pub heading: String,
    /// The paragraph.
    pub content: String,
    /// Text of the button.
    pub button_text: String,
}

/// An advertisement on invoices.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Advert {
    /// Address of the picture.
    pub image_url: String,
    /// Where it leads.
    pub link_url: String,
}

/// A payment gateway.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Gateway {
    /// Its id.
    pub id: i64,
    /// Its name.
    pub name: String,
}

impl Settings {
    /// The same settings of a company of another name.
    pub fn renamed(self, domain: &str) -> Self {
        let Self { currency, gateway, rules, .. } = self;
        Self { currency, gateway, rules, ..Self::new(domain) }
    }

    /// The settings of a new company.
    pub fn new(domain: &str) -> Self {
        let mut name = domain.to_owned();
        if let Some(first) = name.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        Self {
            domain: domain.to_owned(),
            name,
            currency: Currency::USD,
            email: format!("billing@{domain}.example"),
            tax_number: "US000000000".to_owned(),
            phone: Phone { dial_country: "USA".into(), dial_code: "+1".into(), number: "2025550123".into() },
            address: Address {
                line1: "1 Main Street".into(),
                line2: "".into(),
                city: "Springfield".into(),
                state: "IL".into(),
                country: "USA".into(),
                post_code: "62701".into(),
            },
            branding: Branding {
                logo: format!("https://{domain}.example/logo.png"),
                logo_background_color: "#FFFFFF".to_owned(),
                highlight_color: "#3366FF".to_owned(),
            },
            support: Support {
                url: format!("https://{domain}.example/support"),
                heading: "Questions about this invoice?".to_owned(),
                content: "Write to us, we answer within a day.".to_owned(),
                button_text: "Contact support".to_owned(),
            },
            advert: None,
            gateway: Gateway { id: 1, name: "Test gateway".to_owned() },
            rules: Rules::default(),
        }
    }
}
