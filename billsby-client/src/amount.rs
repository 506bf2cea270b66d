//! An amount of money.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::currency;
use crate::runtime::lenient;

/// An amount of money in minor units of a currency: 500 is $5.00 and ¥500.
///
/// The currency stands beside it in every body, not in it. There are no operators and no floats:
/// sums are checked, and an amount becomes decimal text only where its currency is named.
///
/// ```
/// use billsby_client::Amount;
///
/// let price = Amount::minor(1250);
/// let setup = Amount::parse("5.00", "USD")?;
/// let total = price.checked_add(setup).ok_or("too much")?;
///
/// assert_eq!(total.as_minor(), 1750);
/// assert_eq!(total.in_currency("USD")?, "17.50");
/// assert_eq!(total.in_currency("JPY")?, "1750");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// `Display` is the number of minor units, as the wire has it; for people, use
/// [`in_currency`](Amount::in_currency). A service that writes it as a string is understood:
///
/// ```
/// # use billsby_client::Amount;
/// let amounts: Vec<Amount> = serde_json::from_str(r#"[2999, "2999"]"#)?;
/// assert_eq!(amounts, [Amount::minor(2999); 2]);
/// assert_eq!(serde_json::to_string(&amounts)?, "[2999,2999]");
/// assert!(serde_json::from_str::<Amount>("29.99").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(i64);

/// Why text and an [`Amount`] could not be turned into each other.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AmountError {
    /// The currency is not one of ISO 4217.
    #[error("unknown currency {code:?}: expected an ISO 4217 code in upper case, such as USD")]
    UnknownCurrency {
        /// What was given.
        code: String,
    },
    /// The text is not plain decimal digits.
    #[error(
        "{text:?} is not an amount: expected digits with an optional decimal point, such as \
         1234.56, and no currency sign, separators or blanks"
    )]
    NotDecimal {
        /// What was given.
        text: String,
    },
    /// The text has more decimals than the currency.
    #[error("{text:?} has too many decimals: expected at most {decimals} for {code}")]
    TooPrecise {
        /// What was given.
        text: String,
        /// The currency.
        code: String,
        /// The decimals of the currency.
        decimals: u32,
    },
    /// The amount does not fit into 64 bits of minor units.
    #[error("{text:?} is out of range: expected at most {max} minor units", max = i64::MAX)]
    OutOfRange {
        /// What was given.
        text: String,
    },
}

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// An amount of so many minor units.
    pub const fn minor(units: i64) -> Self {
        Self(units)
    }

    /// The number of minor units.
    pub const fn as_minor(self) -> i64 {
        self.0
    }

    /// Whether it is nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Whether it is less than nothing, as a credit may be.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// The sum of two amounts, or `None` where it does not fit.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// This amount less the other, or `None` where it does not fit.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The amount with its sign turned, or `None` where it does not fit.
    pub fn checked_neg(self) -> Option<Self> {
        self.0.checked_neg().map(Self)
    }

    /// This amount so many times, or `None` where it does not fit.
    pub fn checked_mul(self, times: i64) -> Option<Self> {
        self.0.checked_mul(times).map(Self)
    }

    /// The sum of many amounts, or `None` where it does not fit.
    ///
    /// ```
    /// # use billsby_client::Amount;
    /// let lines = [Amount::minor(100), Amount::minor(250)];
    /// assert_eq!(Amount::checked_sum(lines), Some(Amount::minor(350)));
    /// ```
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        // Wider than the amounts, so that the answer does not depend on their order.
        let sum: i128 = amounts.into_iter().map(|amount| i128::from(amount.0)).sum();
        i64::try_from(sum).ok().map(Self)
    }

    /// Decimal text with the decimals of the currency: `12.34` for `USD`, `1234` for `JPY`.
    ///
    /// ```
    /// # use billsby_client::Amount;
    /// assert_eq!(Amount::minor(-5).in_currency("EUR")?, "-0.05");
    /// assert_eq!(Amount::minor(1234).in_currency("KWD")?, "1.234");
    /// # Ok::<(), billsby_client::AmountError>(())
    /// ```
    ///
    /// # Errors
    /// [`AmountError::UnknownCurrency`], since a guess at its decimals could be wrong by a factor
    /// of 100.
    pub fn in_currency(self, code: impl AsRef<str>) -> Result<String, AmountError> {
        let decimals = decimals_of(code.as_ref())?;
        let sign = if self.is_negative() { "-" } else { "" };
        let units = self.0.unsigned_abs();
        if decimals == 0 {
            return Ok(format!("{sign}{units}"));
        }
        let scale = 10_u64.pow(decimals);
        let width = decimals as usize;
        Ok(format!("{sign}{}.{:0width$}", units / scale, units % scale))
    }

    /// The same with the code after it: `12.34 USD`.
    ///
    /// ```
    /// # use billsby_client::Amount;
    /// assert_eq!(Amount::minor(1234).with_code("USD")?, "12.34 USD");
    /// # Ok::<(), billsby_client::AmountError>(())
    /// ```
    ///
    /// # Errors
    /// As of [`in_currency`](Self::in_currency).
    pub fn with_code(self, code: impl AsRef<str>) -> Result<String, AmountError> {
        Ok(format!("{} {}", self.in_currency(&code)?, code.as_ref()))
    }

    /// Reads decimal text such as `12.34`, `12` or `-0.5`; missing decimals are zero.
    ///
    /// ```
    /// # use billsby_client::Amount;
    /// assert_eq!(Amount::parse("12.34", "USD"), Ok(Amount::minor(1234)));
    /// assert_eq!(
    ///     Amount::parse("12.34", "JPY").unwrap_err().to_string(),
    ///     "\"12.34\" has too many decimals: expected at most 0 for JPY",
    /// );
    /// ```
    ///
    /// # Errors
    /// Where the currency is unknown, the text is not plain decimal digits or has more decimals
    /// than the currency, or the amount does not fit.
    pub fn parse(text: &str, code: impl AsRef<str>) -> Result<Self, AmountError> {
        let code = code.as_ref();
        let decimals = decimals_of(code)?;
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && !whole.is_empty()
            && !fraction.contains('.')
            && !digits.ends_with('.');
        if !plain {
            return Err(AmountError::NotDecimal { text: text.to_owned() });
        }
        let width = decimals as usize;
        if fraction.len() > width {
            let (text, code) = (text.to_owned(), code.to_owned());
            return Err(AmountError::TooPrecise { text, code, decimals });
        }
        format!("{sign}{whole}{fraction:0<width$}")
            .parse()
            .map(Self)
            .map_err(|_| AmountError::OutOfRange { text: text.to_owned() })
    }
}

fn decimals_of(code: &str) -> Result<u32, AmountError> {
    currency::decimals(code).ok_or_else(|| AmountError::UnknownCurrency { code: code.to_owned() })
}

impl fmt::Display for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// One line even in pretty output: `Amount(500)`.
impl fmt::Debug for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Amount({})", self.0)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let expected = "an integer number of minor units (2999 for 29.99), or a string that holds one";
        lenient::integer_expecting(deserializer, expected).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CURRENCIES: [&str; 4] = ["JPY", "USD", "KWD", "CLF"];

    #[test]
    fn arithmetic_is_checked() {
        let (max, one) = (Amount::minor(i64::MAX), Amount::minor(1));
        assert_eq!(Amount::minor(2).checked_add(one), Some(Amount::minor(3)));
        assert_eq!(Amount::ZERO.checked_sub(one), Some(Amount::minor(-1)));
        assert_eq!(one.checked_neg(), Some(Amount::minor(-1)));
        assert_eq!(max.checked_add(one), None);
        assert_eq!(Amount::minor(i64::MIN).checked_sub(one), None);
        assert_eq!(Amount::minor(i64::MIN).checked_neg(), None);
    }

    #[test]
    fn a_sum_fits_whatever_the_order() {
        let (max, one) = (Amount::minor(i64::MAX), Amount::minor(1));
        assert_eq!(Amount::checked_sum([]), Some(Amount::ZERO));
        assert_eq!(Amount::checked_sum([max, one, Amount::minor(-1)]), Some(max));
        assert_eq!(Amount::checked_sum([max, one]), None);
    }

    #[test]
    fn text_forms() {
        assert_eq!(format!("{:?}", Amount::minor(500)), "Amount(500)");
        assert_eq!(format!("{:#?}", Amount::minor(500)), "Amount(500)");
        assert_eq!(Amount::minor(-500).to_string(), "-500");
        assert_eq!(format!("{:>6}", Amount::minor(500)), "   500");
    }

    #[test]
    fn decimal_text_has_the_decimals_of_the_currency() {
        let cases = [
            (0, "USD", "0.00"),
            (5, "USD", "0.05"),
            (-5, "USD", "-0.05"),
            (-100, "USD", "-1.00"),
            (1234, "JPY", "1234"),
            (0, "JPY", "0"),
            (1234, "KWD", "1.234"),
            (12, "CLF", "0.0012"),
            (i64::MIN, "USD", "-92233720368547758.08"),
        ];
        for (units, code, text) in cases {
            assert_eq!(Amount::minor(units).in_currency(code).as_deref(), Ok(text));
            assert_eq!(Amount::parse(text, code), Ok(Amount::minor(units)));
        }
    }

    #[test]
    fn missing_decimals_are_zero() {
        assert_eq!(Amount::parse("12", "USD"), Ok(Amount::minor(1200)));
        assert_eq!(Amount::parse("12.3", "USD"), Ok(Amount::minor(1230)));
        assert_eq!(Amount::parse("012", "USD"), Ok(Amount::minor(1200)));
        assert_eq!(Amount::parse("-0", "USD"), Ok(Amount::ZERO));
        assert_eq!(Amount::parse("12", "KWD"), Ok(Amount::minor(12000)));
    }

    #[test]
    fn text_that_is_not_decimal_is_refused() {
        let refused = [
            "", "-", ".", "12.", ".5", "--1", "+1", "1-", "1,234.50", "$12", "12 USD", " 12", "1e3", "1.2.3", "0x10",
            "١٢", "NaN",
        ];
        for text in refused {
            let error = Amount::parse(text, "USD").expect_err(text);
            assert_eq!(error, AmountError::NotDecimal { text: text.to_owned() });
        }
    }

    #[test]
    fn errors_name_what_was_expected() {
        let message = |text, code| Amount::parse(text, code).unwrap_err().to_string();
        assert_eq!(
            message("12,50", "EUR"),
            "\"12,50\" is not an amount: expected digits with an optional decimal point, such as \
             1234.56, and no currency sign, separators or blanks"
        );
        assert_eq!(message("1.999", "USD"), "\"1.999\" has too many decimals: expected at most 2 for USD");
        assert_eq!(message("1.0", "JPY"), "\"1.0\" has too many decimals: expected at most 0 for JPY");
        assert_eq!(
            message("92233720368547758.08", "USD"),
            "\"92233720368547758.08\" is out of range: expected at most 9223372036854775807 minor units"
        );
        assert_eq!(
            message("1", "usd"),
            "unknown currency \"usd\": expected an ISO 4217 code in upper case, such as USD"
        );
        assert_eq!(Amount::ZERO.in_currency("???"), Err(AmountError::UnknownCurrency { code: "???".to_owned() }));
    }

    #[test]
    fn json_is_an_integer_or_a_string_that_holds_one() {
        assert_eq!(serde_json::to_string(&Amount::minor(-5)).unwrap(), "-5");
        assert_eq!(serde_json::from_str::<Amount>("\"-5\"").unwrap(), Amount::minor(-5));
        for json in ["29.99", "\"29.99\"", "2999.0", "\"$10\"", "\"\"", "null", "true"] {
            let message = serde_json::from_str::<Amount>(json).expect_err(json).to_string();
            assert!(
                message.contains("expected an integer number of minor units (2999 for 29.99)"),
                "{json}: {message}"
            );
        }
    }

    proptest! {
        #[test]
        fn decimal_text_reads_back(units: i64, code in proptest::sample::select(&CURRENCIES[..])) {
            let amount = Amount::minor(units);
            prop_assert_eq!(Amount::parse(&amount.in_currency(code)?, code), Ok(amount));
        }

        #[test]
        fn json_reads_back(units: i64) {
            let amount = Amount::minor(units);
            let json = serde_json::to_string(&amount)?;
            prop_assert_eq!(serde_json::from_str::<Amount>(&json)?, amount);
            prop_assert_eq!(serde_json::from_str::<Amount>(&format!("\"{amount}\""))?, amount);
        }

        #[test]
        fn any_text_parses_or_is_refused(text: String, code in proptest::sample::select(&CURRENCIES[..])) {
            let _ = Amount::parse(&text, code);
        }

        #[test]
        fn subtraction_undoes_addition(a: i64, b: i64) {
            let (a, b) = (Amount::minor(a), Amount::minor(b));
            if let Some(sum) = a.checked_add(b) {
                prop_assert_eq!(sum.checked_sub(b), Some(a));
                prop_assert_eq!(Amount::checked_sum([a, b]), Some(sum));
            }
        }
    }
}
