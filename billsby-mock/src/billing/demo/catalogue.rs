//! What the demo company sells: a plan for each pricing model, each billed by
//! the month and by the year.

use jiff::Timestamp;

use crate::billing::add_ons::Goods;
use crate::billing::calendar::{BillingDateType, FrequencyType, ProRateOption, civil};
use crate::billing::company::Company;
use crate::billing::coupons::{Coupon, Discount};
use crate::billing::custom_fields::{CustomFieldType, NewCustomField};
use crate::billing::cycles::{CycleInput, NewCycles, PlanLinkInput};
use crate::billing::error::BillingError;
use crate::billing::ids::{AddOnId, CounterId, CustomFieldId, CycleId, PlanId, ProductId};
use crate::billing::money::{Currency, Money};
use crate::billing::plans::NewPlan;
use crate::billing::price_models::PriceModelInput;
use crate::billing::pricing::{PricingModel, Tier};
use crate::billing::products::{ProductFields, ProductType};

/// What can be bought.
pub(super) struct Catalogue {
    /// One plan a pricing model, in the order of [`PricingModel::ALL`].
    pub offers: Vec<Offer>,
    /// The per-unit plan by the month, free for 14 days.
    pub trial: CycleId,
    pub mailbox: AddOnId,
    pub calls_counter: CounterId,
    /// Compulsory for the second product.
    pub company_size: CustomFieldId,
    pub order_number: CustomFieldId,
}

/// A plan.
#[derive(Clone, Copy)]
pub(super) struct Offer {
    pub plan: PlanId,
    pub monthly: CycleId,
    pub yearly: CycleId,
    /// Whether sign-ups answer the custom fields.
    pub asks_questions: bool,
}

/// A year costs ten months.
const MONTHS_A_YEAR_COSTS: i64 = 10;

pub(super) fn stock(company: &mut Company, now: Timestamp) -> Result<Catalogue, BillingError> {
    let [company_size, order_number, newsletter] = custom_fields(company)?;
    let mail = product(company, "Mailroom", "Shared inboxes for teams", Vec::new())?;
    let questions = vec![company_size, order_number, newsletter];
    let insight = product(company, "Insight", "Product analytics", questions)?;

    let support = company.create_add_on(
        goods("Priority support", ["ticket queue", "ticket queues"], "priority-support"),
        PricingModel::FlatFee,
    );
    let mailbox =
        company.create_add_on(goods("Extra mailbox", ["mailbox", "mailboxes"], "extra-mailbox"), PricingModel::PerUnit);
    let calls =
        company.create_allowance(goods("API calls", ["call", "calls"], "api"), PricingModel::PerUnit, "api-calls");
    let storage = company.create_allowance(
        goods("Storage", ["gigabyte", "gigabytes"], "storage"),
        PricingModel::Tiered,
        "storage-gigabytes",
    );

    let add_on = |item, is_forced, monthly: PriceModelInput| PlanLinkInput {
        item,
        is_forced,
        price_models: by_month_and_year(monthly),
    };
    let support_price = PriceModelInput { flat_fee_price: Some(2500), ..Default::default() };
    let mailbox_price = PriceModelInput { price_per_unit: Some(300), ..Default::default() };
    let links = |mailbox_too: bool| {
        let mut links = vec![add_on(support, false, support_price.clone())];
        if mailbox_too {
            links.push(add_on(mailbox, false, mailbox_price.clone()));
        }
        links
    };
    let calls_link = |is_forced| PlanLinkInput {
        item: calls,
        is_forced,
        price_models: by_month_and_year(PriceModelInput {
            price_per_unit: Some(2),
            included_units: Some(1000),
            ..Default::default()
        }),
    };
    let storage_link = PlanLinkInput {
        item: storage,
        is_forced: true,
        price_models: by_month_and_year(PriceModelInput {
            unit_tiers: tiers([100, 80, 60]),
            included_units: Some(50),
            ..Default::default()
        }),
    };

    let fee = |price: i64| CycleInput { price, ..CycleInput::new(1, FrequencyType::Monthly, 0) };
    let tiered = |prices| CycleInput { tiers: tiers(prices), ..fee(0) };
    // A fixed day that has not come round since the first monthly sign-up.
    let tomorrow = match i64::from(civil(now).day()) {
        day @ ..28 => day + 1,
        _ => 1,
    };
    let fixed_day = CycleInput {
        billing_date_type: BillingDateType::FixedDayEachMonth,
        fixed_billing_date_day: Some(tomorrow),
        pro_rate_option: Some(ProRateOption::ProRateBasedOnDaysRemaining),
        ..fee(800)
    };
    let committed = CycleInput { free_quantity: Some(10), contract_term: Some(12), ..fixed_day };
    let with_setup = CycleInput { setup_fee_price: Some(4900), ..tiered([500, 400, 300]) };
    let free_units = CycleInput { free_quantity: Some(2), ..tiered([250, 200, 150]) };

    use PricingModel::*;
    let shelf: Vec<(ProductId, &str, PricingModel, CycleInput, Vec<_>, Vec<_>)> = vec![
        (mail, "Starter", FlatFee, fee(1900), links(false), vec![]),
        (mail, "Team", PerUnit, fee(1200), links(true), vec![calls_link(true)]),
        (mail, "Dedicated", Reserved, committed, links(true), vec![calls_link(false)]),
        (insight, "Events", Tiered, with_setup, links(false), vec![calls_link(false)]),
        (insight, "Warehouse", Volume, free_units, links(false), vec![storage_link]),
        (insight, "Reports", Ranged, tiered([2900, 4900, 9900]), links(false), vec![]),
    ];
    let mut offers = Vec::new();
    for (product, name, model, monthly, add_ons, allowances) in shelf {
        let plan = plan(company, product, name, model)?;
        let yearly = a_year_of(&monthly);
        let new = NewCycles { cycles: vec![monthly, yearly], add_ons, allowances };
        let made: Vec<CycleId> = company.create_cycles(product, plan, new)?.iter().map(|cycle| cycle.id).collect();
        if let [monthly, yearly] = made[..] {
            offers.push(Offer { plan, monthly, yearly, asks_questions: product == insight });
        }
    }
    let trial = CycleInput { free_trial: Some(14), ..fee(1200) };
    let trial = NewCycles { cycles: vec![trial], ..NewCycles::default() };
    let team = offers.get(1).map_or(PlanId::from(0i64), |offer| offer.plan);
    let trial = company.create_cycles(mail, team, trial)?.first().map(|cycle| cycle.id);
    coupons(company, now, team)?;
    Ok(Catalogue {
        offers,
        trial: trial.unwrap_or(CycleId::from(0i64)),
        mailbox,
        calls_counter: company.get_allowance(calls)?.item.counter.id,
        company_size,
        order_number,
    })
}

fn custom_fields(company: &mut Company) -> Result<[CustomFieldId; 3], BillingError> {
    let mut make = |kind, label: &str, description: &str, options: Option<&str>, compulsory| {
        company.create_custom_field(NewCustomField {
            kind,
            label: label.to_owned(),
            description: description.to_owned(),
            options: options.map(str::to_owned),
            compulsory,
        })
    };
    let sizes = Some("1-9,10-49,50-249,250+");
    Ok([
        make(CustomFieldType::DropdownField, "Company size", "People employed", sizes, true)?,
        make(CustomFieldType::SingleLineTextField, "Purchase order number", "Printed on invoices", None, false)?,
        make(CustomFieldType::CheckboxField, "Newsletter", "News once a month", None, false)?,
    ])
}

fn product(
    company: &mut Company,
    name: &str,
    description: &str,
    custom_fields: Vec<CustomFieldId>,
) -> Result<ProductId, BillingError> {
    let fields = ProductFields {
        name: Some(name.to_owned()),
        description: Some(description.to_owned()),
        type_of_product: Some(ProductType::Tiered),
        alert_email: Some("sales@demo.example".to_owned()),
        ordered_custom_fields: Some(custom_fields),
        ..ProductFields::default()
    };
    Ok(company.create_product(fields)?.id)
}

fn plan(
    company: &mut Company,
    product: ProductId,
    name: &str,
    pricing_model: PricingModel,
) -> Result<PlanId, BillingError> {
    let tag = name.to_lowercase();
    let new = NewPlan {
        name: name.to_owned(),
        display_name: Some(format!("{name} plan")),
        description: Some(format!("Priced by the {pricing_model} model")),
        pricing_model,
        feature_tags: vec![tag.clone(), "core".to_owned()],
        visibility: None,
        redirect_url: Some(format!("https://demo.example/welcome/{tag}")),
        alert_email: None,
    };
    Ok(company.create_plan(product, new)?.plan.id)
}

fn goods(name: &str, [unit, units]: [&str; 2], tag: &str) -> Goods {
    Goods {
        name: name.to_owned(),
        display_name: name.into(),
        description: format!("{name}, to be had with a plan"),
        single_unit_name: unit.to_owned(),
        plural_unit_name: units.to_owned(),
        feature_tags: vec![tag.to_owned()],
    }
}

fn tiers([low, middle, high]: [i64; 3]) -> Vec<Tier> {
    vec![
        Tier { start: 1, finish: Some(10), price: low },
        Tier { start: 11, finish: Some(50), price: middle },
        Tier { start: 51, finish: None, price: high },
    ]
}

fn yearly_tiers(monthly: &[Tier]) -> Vec<Tier> {
    let year = |tier: &Tier| Tier { price: tier.price * MONTHS_A_YEAR_COSTS, ..*tier };
    monthly.iter().map(year).collect()
}

fn a_year_of(monthly: &CycleInput) -> CycleInput {
    CycleInput {
        frequency_type: FrequencyType::Yearly,
        price: monthly.price * MONTHS_A_YEAR_COSTS,
        tiers: yearly_tiers(&monthly.tiers),
        billing_date_type: BillingDateType::Anniversary,
        fixed_billing_date_day: None,
        ..monthly.clone()
    }
}

fn by_month_and_year(monthly: PriceModelInput) -> Vec<PriceModelInput> {
    let year = |price: Option<i64>| price.map(|price| price * MONTHS_A_YEAR_COSTS);
    let yearly = PriceModelInput {
        frequency: Some(1),
        frequency_type: Some(FrequencyType::Yearly),
        flat_fee_price: year(monthly.flat_fee_price),
        price_per_unit: year(monthly.price_per_unit),
        unit_tiers: yearly_tiers(&monthly.unit_tiers),
        included_units: year(monthly.included_units),
        ..monthly.clone()
    };
    let monthly = PriceModelInput { frequency: Some(1), frequency_type: Some(FrequencyType::Monthly), ..monthly };
    vec![monthly, yearly]
}

fn coupons(company: &mut Company, now: Timestamp, team: PlanId) -> Result<(), BillingError> {
    let coupon = |code: &str, discount| Coupon {
        code: code.to_owned(),
        discount,
        plans: Vec::new(),
        is_stackable: true,
        max_redemptions: None,
        redemptions: 0,
        expires_on: None,
        cycles: None,
    };
    let five = Discount::Amount(Money::new(500, Currency::USD));
    for coupon in [
        coupon("WELCOME10", Discount::Percentage(10)),
        coupon("FIVEOFF", five),
        Coupon {
            is_stackable: false,
            plans: vec![team],
            cycles: Some(3),
            ..coupon("TEAM50", Discount::Percentage(50))
        },
        Coupon { max_redemptions: Some(1), ..coupon("ONLYONCE", Discount::Percentage(25)) },
        Coupon { expires_on: Some(now), ..coupon("BYGONE", Discount::Percentage(20)) },
    ] {
        company.create_coupon(coupon)?;
    }
    Ok(())
}
