//! Amounts: integers of a currency's smallest unit.

use std::fmt;
use std::str::FromStr;

/// The greatest amount that can be bought with one document; it fits the 32-bit integers
/// that clients of the interface read amounts into.
pub const MAX_AMOUNT: i64 = i32::MAX as i64;

/// A currency, by its three-letter ISO 4217 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Currency([u8; 3]);

impl Currency {
    /// United States dollars.
    pub const USD: Self = Self(*b"USD");

    /// The three-letter code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many decimals the smallest unit stands for; two where the code is none of ISO 4217.
    pub fn exponent(self) -> u32 {
        billsby_client::currency::decimals(self.code()).unwrap_or(2)
    }

    /// What stands before the figure: the sign, or the code where there is none.
    pub fn sign(&self) -> String {
        self.known_sign().map_or_else(|| format!("{} ", self.code()), str::to_owned)
    }

    fn known_sign(self) -> Option<&'static str> {
        Some(match &self.0 {
            b"USD" => "$",
            b"EUR" => "€",
            b"GBP" => "£",
            b"JPY" => "¥",
            b"INR" => "₹",
            _ => return None,
        })
    }

    /// How amounts of the currency are written, in the vendor's notation: `$X.XX`.
    pub fn template(&self) -> String {
        let decimals = "X".repeat(self.exponent() as usize);
        let point = if decimals.is_empty() { "" } else { "." };
        format!("{}X{point}{decimals}", self.sign())
    }
}

impl FromStr for Currency {
    type Err = NotACurrency;

    fn from_str(text: &str) -> Result<Self, NotACurrency> {
        let code = <[u8; 3]>::try_from(text.as_bytes()).map_err(|_| NotACurrency)?;
        match code.iter().all(u8::is_ascii_uppercase) {
            true => Ok(Self(code)),
            false => Err(NotACurrency),
        }
    }
}

/// The text is not three upper-case letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be a three-letter ISO 4217 code such as USD")]
pub struct NotACurrency;

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount of money. Displays as `$40` when whole and `$14.46` otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Money {
    /// In the currency's smallest unit: 1000 is 10.00 dollars, or 1000 yen.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// An amount in smallest units.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing.
    pub const fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// The sum; none where the currencies differ or the figure is too large.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let minor = self.minor.checked_add(other.minor)?;
        (self.currency == other.currency).then_some(Self { minor, ..self })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exponent = self.currency.exponent();
        let (minor, scale) = (self.minor.unsigned_abs(), 10u64.pow(exponent));
        let (whole, part) = (minor / scale, minor % scale);
        if self.minor < 0 {
            f.write_str("-")?;
        }
        match self.currency.known_sign() {
            Some(sign) => f.write_str(sign)?,
            None => write!(f, "{} ", self.currency)?,
        }
        match part {
            0 => whole.fmt(f),
            _ => write!(f, "{whole}.{part:0width$}", width = exponent as usize),
        }
    }
}

/// A share of a whole, such as 10 of 31 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Share {
    /// The part.
    pub part: i64,
    /// The whole; never zero.
    pub whole: i64,
}

impl Share {
    /// All of it.
    pub const ALL: Self = Self { part: 1, whole: 1 };

    /// `part` of `whole`, within nothing and all; all of an empty whole.
    pub fn new(part: i64, whole: i64) -> Self {
        match whole {
            ..=0 => Self::ALL,
            _ => Self { part: part.clamp(0, whole), whole },
        }
    }

    /// Whether it is all.
    pub fn is_all(self) -> bool {
        self.part == self.whole
    }

    /// This share of an amount, rounded half up (away from zero for credits).
    pub fn of(self, amount: i128) -> i128 {
        divide_half_up(amount * i128::from(self.part), i128::from(self.whole))
    }
}

/// Divides and rounds half up, away from zero; `divisor` is positive.
pub(crate) fn divide_half_up(dividend: i128, divisor: i128) -> i128 {
    let magnitude = (dividend.abs() * 2 + divisor) / (divisor * 2);
    magnitude * dividend.signum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64, code: &str) -> String {
        Money::new(minor, code.parse().unwrap()).to_string()
    }

    #[test]
    fn amounts_are_written_with_sign_and_without_idle_decimals() {
        assert_eq!(money(4000, "USD"), "$40");
        assert_eq!(money(1446, "USD"), "$14.46");
        assert_eq!(money(-505, "EUR"), "-€5.05");
        assert_eq!(money(1500, "JPY"), "¥1500");
        assert_eq!(money(1250, "KWD"), "KWD 1.250");
        assert_eq!(money(i64::MIN, "USD"), "-$92233720368547758.08");
        assert_eq!(Currency::USD.template(), "$X.XX");
    }

    #[test]
    fn sums_refuse_other_currencies_and_overflow() {
        let euro: Currency = "EUR".parse().unwrap();
        let one = Money::new(1, Currency::USD);
        assert_eq!(one.checked_add(one), Some(Money::new(2, Currency::USD)));
        assert_eq!(one.checked_add(Money::new(1, euro)), None);
        assert_eq!(one.checked_add(Money::new(i64::MAX, Currency::USD)), None);
        assert!("usd".parse::<Currency>().is_err());
        assert!("USDX".parse::<Currency>().is_err());
    }

    #[test]
    fn shares_round_half_up() {
        assert_eq!(Share::new(1, 2).of(5), 3);
        assert_eq!(Share::new(1, 2).of(-5), -3);
        assert_eq!(Share::new(10, 31).of(3000), 968);
        assert_eq!(Share::new(1, 3).of(100), 33);
        assert_eq!(Share::new(2, 3).of(100), 67);
        assert_eq!(Share::new(9, 0).of(100), 100);
        assert_eq!(Share::new(9, 5).of(100), 100);
    }
}
