//! The closed lists of billing, each with the names and, where the vendor
//! numbers them, the numbers that callers see.

macro_rules! enumeration {
    (
        $(#[$meta:meta])*
        $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident $(= $number:literal)? ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $( $(#[$variant_meta])* $variant ),+
        }

        impl $name {
            /// Every member, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The member's name.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($variant)),+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::billing::error::BillingError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let found = Self::ALL.iter().find(|member| member.as_str() == text);
                found.copied().ok_or_else(|| {
                    crate::billing::error::BillingError::invalid(
                        "",
                        format!("`{text}` is no {}", stringify!($name)),
                    )
                })
            }
        }

        crate::billing::enumeration::enumeration!(@numbers $name { $($variant $(= $number)?),+ });
    };
    (@numbers $name:ident { $($variant:ident = $number:literal),+ }) => {
        impl $name {
            /// The number the vendor gives the member.
            pub const fn number(self) -> i64 {
                match self {
                    $(Self::$variant => $number),+
                }
            }

            /// The member with this number.
            pub const fn from_number(number: i64) -> Option<Self> {
                match number {
                    $($number => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
    (@numbers $name:ident { $($variant:ident),+ }) => {};
}

pub(crate) use enumeration;
