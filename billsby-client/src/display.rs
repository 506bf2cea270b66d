//! Amounts as the service writes them for people.

use crate::Amount;

impl Amount {
    /// Reads an amount that is written for people, such as `$1,014.46` or `-£5`; none where it is not exactly that.
    ///
    /// ```
    /// use billsby_client::Amount;
    ///
    /// assert_eq!(Amount::from_display("$1,014.46", "USD"), Some(Amount::minor(101_446)));
    /// assert_eq!(Amount::from_display("1.014,46 €", "EUR"), None);
    /// ```
    pub fn from_display(text: &str, code: impl AsRef<str>) -> Option<Self> {
        let start = text.find(|letter: char| letter.is_ascii_digit())?;
        let (sign, figure) = text.split_at(start);
        // A decimal point before the first digit may be part of a sign as well as of the figure.
        if sign.contains(['.', ',']) || sign.matches('-').count() > 1 {
            return None;
        }
        let (whole, fraction) =
            figure.split_once('.').map_or((figure, None), |(whole, fraction)| (whole, Some(fraction)));
        let mut groups = whole.split(',');
        let first = groups.next()?;
        let mut digits = String::from(if sign.contains('-') { "-" } else { "" });
        digits.push_str(first);
        for group in groups {
            if group.len() != 3 || first.len() > 3 {
                return None;
            }
            digits.push_str(group);
        }
        if let Some(fraction) = fraction {
            digits.push('.');
            digits.push_str(fraction);
        }
        Self::parse(&digits, code).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_for_people_is_read_exactly_or_not_at_all() {
        let cases = [
            ("$40", "USD", Some(4000)),
            ("$14.46", "USD", Some(1446)),
            ("-$5", "USD", Some(-500)),
            ("$-5", "USD", Some(-500)),
            ("£1,014.5", "GBP", Some(101_450)),
            ("¥1,234,567", "JPY", Some(1_234_567)),
            ("KWD 1.234", "KWD", Some(1234)),
            ("10", "USD", Some(1000)),
            ("$14.467", "USD", None),
            ("1.014,46 €", "EUR", None),
            ("10,50 €", "EUR", None),
            ("$1014,460", "USD", None),
            ("10.00 USD", "USD", None),
            ("Rs.5", "INR", None),
            ("--$5", "USD", None),
            ("$40", "???", None),
            ("", "USD", None),
            ("free", "USD", None),
        ];
        for (text, currency, minor) in cases {
            assert_eq!(Amount::from_display(text, currency), minor.map(Amount::minor), "{text}");
        }
    }
}
