//! The lines of an invoice, and whether what a file says of them adds up.
//!
//! `2 x 31.00 x 16/31 - 3.20 = 28.80 + 5.47 tax`: units, unit price, the share
//! of the period, the discount, the amount, the tax. What is one or nothing is left out.

use std::fmt;

use billsby_mock::billing::money::Currency;

use crate::notation::{Fallible, amount_text, minor};
use crate::scenario::InvoiceText;

/// A line; amounts are in smallest units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    pub currency: Currency,
    pub units: i64,
    pub unit_price: i64,
    /// The part and the whole, in days.
    pub share: Option<(i64, i64)>,
    pub discount: i64,
    pub amount: i64,
    pub tax: i64,
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |minor| amount_text(minor, self.currency);
        write!(f, "{} x {}", self.units, text(self.unit_price))?;
        if let Some((part, whole)) = self.share {
            write!(f, " x {part}/{whole}")?;
        }
        if self.discount != 0 {
            write!(f, " - {}", text(self.discount))?;
        }
        write!(f, " = {}", text(self.amount))?;
        match self.tax {
            0 => Ok(()),
            ..0 => write!(f, " - {} tax", text(-self.tax)),
            1.. => write!(f, " + {} tax", text(self.tax)),
        }
    }
}

impl Line {
    pub fn parse(text: &str, currency: Currency) -> Fallible<Self> {
        let line = Self::of_words(text, currency).map_err(|error| format!("line `{text}`: {error}"))?;
        match line.to_string() {
            full if full == text => Ok(line),
            full => Err(format!("line `{text}` is to be written `{full}`").into()),
        }
    }

    fn of_words(text: &str, currency: Currency) -> Fallible<Self> {
        let (left, right) = text.split_once(" = ").ok_or("expected ` = ` before the amount")?;
        let (left, discount) = match left.split_once(" - ") {
            Some((left, discount)) => (left, minor(discount, currency)?),
            None => (left, 0),
        };
        let mut factors = left.split(" x ");
        let units = factors.next().unwrap_or_default().parse()?;
        let unit_price = minor(factors.next().ok_or("expected ` x ` before the unit price")?, currency)?;
        let share = match factors.next() {
            None => None,
            Some(share) => {
                let (part, whole) = share.split_once('/').ok_or("expected a share such as `16/31`")?;
                Some((part.parse()?, whole.parse()?))
            }
        };
        let (amount, tax) = match right.strip_suffix(" tax") {
            None => (right, 0),
            Some(right) => match (right.split_once(" + "), right.split_once(" - ")) {
                (Some((amount, tax)), _) => (amount, minor(tax, currency)?),
                (None, Some((amount, tax))) => (amount, -minor(tax, currency)?),
                (None, None) => return Err("expected ` + ` before the tax".into()),
            },
        };
        Ok(Self { currency, units, unit_price, share, discount, amount: minor(amount, currency)?, tax })
    }

    /// Whether units times price times share, rounded half up, less the discount is the amount.
    fn adds_up(&self) -> bool {
        let (part, whole) = self.share.unwrap_or((1, 1));
        let exact = i128::from(self.units) * i128::from(self.unit_price) * i128::from(part);
        // The nearest is at most half a unit off; exactly half is rounded away from zero.
        let gross = i128::from(self.amount) + i128::from(self.discount);
        let off = 2 * (gross * i128::from(whole) - exact) * exact.signum();
        -i128::from(whole) < off && off <= i128::from(whole)
    }
}

/// Refuses an invoice whose own figures contradict each other, whatever the engine says.
pub fn check(invoice: &InvoiceText, currency: Currency) -> Fallible<()> {
    let mut sum = 0;
    for (description, text) in invoice.lines.iter() {
        let line = Line::parse(text, currency)?;
        if !line.adds_up() {
            return Err(format!("invoice {}: `{description}: {text}` does not add up", invoice.number).into());
        }
        sum += line.amount + line.tax;
    }
    // What is written off is worth nothing.
    let expected = if invoice.status == "WrittenOff" { 0 } else { sum };
    match minor(&invoice.total, currency)? {
        total if total == expected => Ok(()),
        total => Err(format!(
            "invoice {}: the total is {}, but the lines come to {}",
            invoice.number,
            amount_text(total, currency),
            amount_text(expected, currency)
        )
        .into()),
    }
}

#[test]
fn a_line_reads_back_and_adds_up() {
    let usd = Currency::USD;
    for text in [
        "1 x 31.00 = 31.00",
        "2 x 31.00 x 16/31 - 3.20 = 28.80 + 5.47 tax",
        "1 x -16.13 = -16.13 - 3.06 tax",
        // 0.125 is rounded up.
        "1 x 0.25 x 1/2 = 0.13",
    ] {
        let line = Line::parse(text, usd).unwrap();
        assert_eq!(line.to_string(), text);
        assert!(line.adds_up(), "{text}");
    }
    for text in ["1 x 31.00 = 31.01", "1 x 0.25 x 1/2 = 0.12", "2 x 31.00 x 16/31 = 28.80"] {
        assert!(!Line::parse(text, usd).unwrap().adds_up(), "{text}");
    }
    for text in ["31.00", "1 x 31 = 31.00", "1 x 31.00 - 0.00 = 31.00", "1 x 31.00 = 31.00 tax"] {
        assert!(Line::parse(text, usd).is_err(), "{text}");
    }
}
