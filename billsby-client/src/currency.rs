//! How many decimals a currency has.

/// The decimals of a currency by its ISO 4217 code (`USD` has 2, `JPY` none, `KWD` 3), or `None`
/// where there is no such code.
///
/// Codes withdrawn since 2020 are kept, because old records hold them.
pub fn decimals(code: &str) -> Option<u32> {
    let decimals = match code {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND"
        | "VUV" | "XAF" | "XOF" | "XPF" => 0,

        "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT"
        | "BGN" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF"
        | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP"
        | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ"
        | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS"
        | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD"
        | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN"
        | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD"
        | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP"
        | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH"
        | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW"
        | "ZWG" | "ZWL" => 2,

        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,

        "CLF" | "UYW" => 4,

        _ => return None,
    };
    Some(decimals)
}

#[cfg(test)]
mod tests {
    use super::decimals;

    #[test]
    fn a_code_has_its_decimals() {
        assert_eq!(decimals("USD"), Some(2));
        assert_eq!(decimals("EUR"), Some(2));
        assert_eq!(decimals("JPY"), Some(0));
        assert_eq!(decimals("KWD"), Some(3));
        assert_eq!(decimals("CLF"), Some(4));
    }

    #[test]
    fn anything_else_has_none() {
        for code in ["", "usd", "US", "USDT", "$", "ABC", " USD"] {
            assert_eq!(decimals(code), None, "{code}");
        }
    }
}
