//! How many decimals a currency has.

/// The decimals of a currency by its ISO 4217 code (`USD` has 2, `JPY` none, `KWD` 3), or `None`
/// where there is no such code.
///
/// Codes withdrawn since 2020 are kept, because old records hold them.
pub fn decimals(code: &str) -> Option<u32> {
    // By bytes the compiler makes a tree of it, by text a list of comparisons.
    let decimals = match code.as_bytes() {
        b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF" | b"UGX" | b"UYI"
        | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,

        b"AED" | b"AFN" | b"ALL" | b"AMD" | b"ANG" | b"AOA" | b"ARS" | b"AUD" | b"AWG" | b"AZN" | b"BAM" | b"BBD"
        | b"BDT" | b"BGN" | b"BMD" | b"BND" | b"BOB" | b"BOV" | b"BRL" | b"BSD" | b"BTN" | b"BWP" | b"BYN" | b"BZD"
        | b"CAD" | b"CDF" | b"CHE" | b"CHF" | b"CHW" | b"CNY" | b"COP" | b"COU" | b"CRC" | b"CUC" | b"CUP" | b"CVE"
        | b"CZK" | b"DKK" | b"DOP" | b"DZD" | b"EGP" | b"ERN" | b"ETB" | b"EUR" | b"FJD" | b"FKP" | b"GBP" | b"GEL"
        | b"GHS" | b"GIP" | b"GMD" | b"GTQ" | b"GYD" | b"HKD" | b"HNL" | b"HRK" | b"HTG" | b"HUF" | b"IDR" | b"ILS"
        | b"INR" | b"IRR" | b"JMD" | b"KES" | b"KGS" | b"KHR" | b"KPW" | b"KYD" | b"KZT" | b"LAK" | b"LBP" | b"LKR"
        | b"LRD" | b"LSL" | b"MAD" | b"MDL" | b"MGA" | b"MKD" | b"MMK" | b"MNT" | b"MOP" | b"MRU" | b"MUR" | b"MVR"
        | b"MWK" | b"MXN" | b"MXV" | b"MYR" | b"MZN" | b"NAD" | b"NGN" | b"NIO" | b"NOK" | b"NPR" | b"NZD" | b"PAB"
        | b"PEN" | b"PGK" | b"PHP" | b"PKR" | b"PLN" | b"QAR" | b"RON" | b"RSD" | b"RUB" | b"SAR" | b"SBD" | b"SCR"
        | b"SDG" | b"SEK" | b"SGD" | b"SHP" | b"SLE" | b"SLL" | b"SOS" | b"SRD" | b"SSP" | b"STN" | b"SVC" | b"SYP"
        | b"SZL" | b"THB" | b"TJS" | b"TMT" | b"TOP" | b"TRY" | b"TTD" | b"TWD" | b"TZS" | b"UAH" | b"USD" | b"USN"
        | b"UYU" | b"UZS" | b"VED" | b"VES" | b"WST" | b"XAD" | b"XCD" | b"XCG" | b"YER" | b"ZAR" | b"ZMW" | b"ZWG"
        | b"ZWL" => 2,

        b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,

        b"CLF" | b"UYW" => 4,

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
