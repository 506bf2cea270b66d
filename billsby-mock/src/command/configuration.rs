//! The configuration that flags, environment and file come to.

use super::clock::ClockWord;
use super::company::CompanyOptions;
use super::failure::Failure;
use super::options::{Arguments, LogFormat, Options};
use super::secret::Secret;
use billsby_mock::{Clock, DEMO_COMPANY, DETERMINISTIC_START};
use serde::Deserialize;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use toml::{Table, Value};

/// What is set where nobody says otherwise.
pub(super) const LISTEN: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 4747);

/// What the arguments and the file they name come to, with everything set that always is.
pub(super) fn effective(arguments: Arguments) -> Result<Options, Failure> {
    let Arguments { options: mut given, empty, config, .. } = arguments;
    if empty {
        given.data = Some("empty".to_owned());
    }
    let file = config.as_deref().map(read).transpose()?.unwrap_or_default();
    let mut options = over(given, file)?;
    let deterministic = options.deterministic == Some(true);
    let clock = if deterministic { Clock::Frozen(DETERMINISTIC_START) } else { Clock::Real };
    options.listen.get_or_insert(LISTEN);
    options.data.get_or_insert_with(|| "demo".to_owned());
    options.seed.get_or_insert(1);
    options.clock.get_or_insert(ClockWord(clock));
    options.log.get_or_insert_with(|| "warn".to_owned());
    options.log_format.get_or_insert(LogFormat::Text);
    Ok(options)
}

/// The options in a file.
fn read(path: &Path) -> Result<Options, Failure> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| Failure::usage(format!("cannot read --config {}: {error}", path.display())))?;
    toml::from_str(&text).map_err(|error| {
        // The error's own text shows the line, and there may be a key in it.
        let place = error.span().map(|span| place(&text, span.start)).unwrap_or_default();
        Failure::usage(format!("{}{place}: {}", path.display(), error.message()))
    })
}

/// Line and column of what begins at a byte.
fn place(text: &str, byte: usize) -> String {
    let before = text.get(..byte).unwrap_or_default();
    let (line, column) =
        (before.matches('\n').count() + 1, before.chars().rev().take_while(|c| *c != '\n').count() + 1);
    format!(":{line}:{column}")
}

/// What is given, over what the file says.
fn over(given: Options, mut file: Options) -> Result<Options, Failure> {
    // What is said for all companies from outside the file is meant for those that it describes, too.
    for company in &mut file.company {
        company.data = company.data.take().filter(|_| given.data.is_none());
        company.seed = company.seed.filter(|_| given.seed.is_none());
        company.clock = company.clock.filter(|_| given.clock.is_none());
        let rules = company.rules.get_or_insert_default();
        for (key, is_given) in [("settlement", given.settlement.is_some()), ("counting", given.counting_lag.is_some())]
        {
            rules.retain(|rule, _| !(is_given && rule == key));
        }
        company.rules = company.rules.take().filter(|rules| !rules.is_empty());
    }
    let companies = match (given.company.is_empty(), file.company.is_empty()) {
        (true, true) => vec![named(DEMO_COMPANY)],
        (true, false) => file.company.clone(),
        (false, _) => given.company.iter().map(|company| described(&file.company, &company.name)).collect(),
    };
    let mut both = table(&file)?;
    both.extend(table(&given)?);
    let mut options = Options::deserialize(both).map_err(Failure::other)?;
    options.company = companies;
    if let (Some(first), Some(key)) = (options.company.first_mut(), options.api_key.take()) {
        // A key of the file's own is the company's; one from outside is meant for the first, whichever that is.
        if given.api_key.is_some() || first.api_key.is_none() {
            first.api_key = Some(key);
        }
    }
    Ok(options)
}

fn named(name: &str) -> CompanyOptions {
    CompanyOptions { name: name.to_owned(), api_key: None, data: None, seed: None, clock: None, rules: None }
}

/// The company as the file describes it, if it does.
fn described(file: &[CompanyOptions], name: &str) -> CompanyOptions {
    file.iter().find(|company| company.name == name).cloned().unwrap_or_else(|| named(name))
}

fn table(options: &Options) -> Result<Table, Failure> {
    let beyond = |error| Failure::usage(format!("a number is beyond what the file can say: {error}"));
    match Value::try_from(options).map_err(beyond)? {
        Value::Table(table) => Ok(table),
        _ => Ok(Table::new()),
    }
}

/// The configuration as a file that can be read again; hidden secrets are refused then.
pub(super) fn printed(mut options: Options, with_secrets: bool) -> Result<String, Failure> {
    if !with_secrets {
        let keys = options.company.iter_mut().filter_map(|company| company.api_key.as_mut());
        keys.chain(options.control_token.as_mut()).for_each(Secret::hide);
    }
    toml::to_string(&options).map_err(Failure::other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use billsby_mock::billing::rules::Settlement;

    fn read_back(text: &str) -> Options {
        toml::from_str(text).unwrap()
    }

    const FILE: &str = r#"
        seed = 3
        control-token = "sesame"
        [[company]]
        name = "acme"
        api-key = "acme_key"
        seed = 7
        [[company]]
        name = "bolt"
        clock = "2026-01-31T12:00:00Z"
        [rules]
        settlement = "Batched"
    "#;

    #[test]
    fn what_is_given_wins_over_the_file() {
        let given = read_back("seed = 9\nlisten = \"127.0.0.1:1\"");
        let options = over(given, read_back(FILE)).unwrap();
        assert_eq!((options.seed, options.listen), (Some(9), Some("127.0.0.1:1".parse().unwrap())));
        assert_eq!(options.company.len(), 2);
        assert_eq!(options.company[0].seed, None, "the seed given is meant for acme, too");
        assert!(options.company[1].clock.is_some() && options.control_token.is_some() && options.rules.is_some());
    }

    #[test]
    fn a_company_has_its_own_rules_unless_flags_say_otherwise() {
        let file =
            "settlement = \"Immediate\"\n[[company]]\nname = \"acme\"\n[company.rules]\nsettlement = \"Batched\"\n";
        let settlement = |given: &str| {
            let options = over(read_back(given), read_back(file)).unwrap();
            let rules = crate::command::server::rules(&options, &options.company[0]).unwrap().unwrap();
            rules.settlement
        };
        assert_eq!(settlement(""), Settlement::Batched);
        assert_eq!(settlement("settlement = \"Immediate\""), Settlement::Immediate);
        assert_eq!(settlement("counting-lag = \"PT1H\""), Settlement::Batched);
    }

    #[test]
    fn a_company_that_is_named_is_taken_as_the_file_describes_it() {
        let mut given = Options { company: vec![named("bolt"), named("new")], ..Options::default() };
        given.api_key = Some("first".parse().unwrap());
        let options = over(given, read_back(FILE)).unwrap();
        let names: Vec<_> = options.company.iter().map(|company| company.name.as_str()).collect();
        assert_eq!(names, ["bolt", "new"]);
        assert!(options.company[0].clock.is_some());
        assert_eq!(options.company[0].api_key.as_ref().unwrap().expose(), "first");
    }

    #[test]
    fn what_is_printed_can_be_read_again_unless_secrets_are_hidden() {
        let options = read_back(FILE);
        let shown = printed(options.clone(), true).unwrap();
        assert_eq!(printed(read_back(&shown), true).unwrap(), shown);
        let hidden = printed(options, false).unwrap();
        assert!(!hidden.contains("sesame") && !hidden.contains("acme_key"), "{hidden}");
        let error = toml::from_str::<Options>(&hidden).unwrap_err().to_string();
        assert!(error.contains("hidden when the file was printed"), "{error}");
    }
}
