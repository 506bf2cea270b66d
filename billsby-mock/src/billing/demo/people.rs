//! Who lives in the demo company.

use crate::billing::address::{Address, Contact, PhoneInput};
use crate::billing::payments::Card;

const FIRST_NAMES: [&str; 16] = [
    "Amelia", "Noah", "Priya", "Lucas", "Ingrid", "Mateo", "Yuki", "Omar", "Clara", "Felix", "Zoe", "Hugo", "Leila",
    "Jonas", "Maya", "Arthur",
];

const LAST_NAMES: [&str; 16] = [
    "Carter", "Nguyen", "Okafor", "Schmidt", "Rossi", "Dubois", "Larsen", "Haddad", "Kowalski", "Moreau", "Tanaka",
    "Fischer", "Silva", "Bennett", "Jansen", "Patel",
];

/// City, state, country, post code, dial code.
const PLACES: [[&str; 5]; 6] = [
    ["Austin", "TX", "USA", "78701", "+1"],
    ["Leeds", "", "GBR", "LS1 4AP", "+44"],
    ["Hamburg", "", "DEU", "20095", "+49"],
    ["Lyon", "", "FRA", "69002", "+33"],
    ["Utrecht", "", "NLD", "3511", "+31"],
    ["Toronto", "ON", "CAN", "M5V 2T6", "+1"],
];

const STREETS: [&str; 5] = ["Mill Lane", "Station Road", "High Street", "Park Avenue", "Quay 7"];

fn place(index: usize) -> [&'static str; 5] {
    PLACES[index % PLACES.len()]
}

/// The person with this index; no two of the first 256 share a name.
pub(super) fn contact(index: usize) -> Contact {
    let first = FIRST_NAMES[index % 16];
    let last = LAST_NAMES[(index * 5 + index / 16) % 16];
    let [city, state, country, post_code, _] = place(index);
    Contact {
        first_name: first.into(),
        last_name: last.into(),
        email: format!("{first}.{last}@mail.example").to_lowercase().into(),
        address: Address {
            line1: format!("{} {}", 3 + index * 7 % 90, STREETS[index % STREETS.len()]).into(),
            line2: "".into(),
            city: city.into(),
            state: state.into(),
            country: country.into(),
            post_code: post_code.into(),
        },
    }
}

pub(super) fn phone(index: usize) -> PhoneInput {
    let [_, _, country, _, dial_code] = place(index);
    PhoneInput {
        dial_country: Some(country.to_owned()),
        dial_code: Some(dial_code.to_owned()),
        number: Some(format!("20255501{index:02}")),
    }
}

pub(super) fn card(index: usize, token: &str, expiry_year: i32) -> Card {
    let brands = ["visa", "master", "american_express"];
    Card {
        full_name: contact(index).full_name().into(),
        token: token.into(),
        expiry_month: 1 + index as i32 % 12,
        expiry_year,
        brand: brands[index % brands.len()].into(),
        last4_digits: format!("{:04}", 1111 + index * 37 % 8000).into(),
    }
}
