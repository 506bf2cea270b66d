//! What the root says to a person who looks there.

use super::builder::ControlPlane;
use super::service::Serves;

/// What there is at this address.
pub(super) fn greeting(serves: Serves, control: ControlPlane, is_guarded: bool) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let mut said = format!("billsby-mock {version}: the Billsby API, served from memory.\n\n");
    if serves != Serves::Control {
        said += "/openapi.json   the description of every operation\n\
                 /api/v1/rest/   the operations, under the paths of the real service; send the company's key in the header ApiKey\n";
    }
    said += match (serves, control, is_guarded) {
        (Serves::Api, ControlPlane::Off, _) => "The control plane is off.\n",
        (Serves::Api, _, _) => "The control plane and the console are at another address.\n",
        (_, _, true) => "/_mock/   the console; asks for the token of the control plane, as the password of any user\n",
        (_, _, false) => "/_mock/   the console: what the companies hold\n",
    };
    if serves != Serves::Api {
        said += "/_mock/companies   the control plane: clocks, rules of billing, webhooks, faults; no key\n\
                 /_mock/openapi.json   its description\n";
    }
    said += "/_mock/health, /_mock/ready   whether it is there\n";
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_what_is_there_and_nothing_else() {
        let elsewhere = ControlPlane::At(([127, 0, 0, 1], 1).into());
        for (serves, control, is_guarded, there, not_there) in [
            (Serves::Both, ControlPlane::Beside, false, "/_mock/   the console: ", "token"),
            (Serves::Both, ControlPlane::Beside, true, "asks for the token", "at another address"),
            (Serves::Api, ControlPlane::Off, false, "is off", "/_mock/companies"),
            (Serves::Api, elsewhere, true, "at another address", "/_mock/companies"),
            (Serves::Control, elsewhere, false, "/_mock/companies", "/api/v1/rest/"),
        ] {
            let said = greeting(serves, control, is_guarded);
            assert!(said.contains(there) && !said.contains(not_there), "{said}");
        }
    }
}
