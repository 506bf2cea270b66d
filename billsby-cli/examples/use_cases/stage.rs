//! Where a story takes place: a company, three ways to it, and what goes wrong on them.

use super::agent::Agent;
use super::clock::Waiting;
use super::command::{self, Run, UNKNOWN};
use anyhow::{Result, bail, ensure};
use billsby_client::{Client, RetryPolicy};
use billsby_mock::faults::{Fault, FaultId};
use billsby_mock::{Advance, Data, MockCompany, MockServer, jiff};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use tempfile::TempDir;

/// The step of a company's data in which Grace subscribes, with a card of this token. It is called `grace`.
pub fn grace(token: &str) -> Value {
    json!({
        "name": "grace",
        "operation": "create_subscription",
        "body": {
            "firstName": "Grace", "lastName": "Hopper", "email": "grace@example.com",
            "cycleId": "${cycles.0.cycleId}", "units": 1,
            "address": { "addressLine1": "3 Navy Yard", "city": "Bristol", "country": "GBR", "postCode": "BS1 4DJ" },
            "cardDetails": {
                "fullName": "Grace Hopper", "paymentCardToken": token, "expiryMonth": 12, "expiryYear": 2035,
                "cardType": "visa", "last4Digits": "4242",
            },
        },
    })
}

/// Where a story takes place.
pub struct Stage {
    /// What serves the company.
    pub mock: MockServer,
    /// The company.
    pub company: MockCompany,
    /// The client of a program.
    pub client: Client,
    /// An agent with its tools.
    pub agent: Agent,
    home: TempDir,
    clock: Waiting,
    is_troubled: bool,
    troubles: RefCell<Vec<(FaultId, u64, String)>>,
    told: RefCell<Vec<String>>,
}

impl Stage {
    /// A company with `data`, the same every time; `is_troubled` says whether things go wrong.
    pub async fn new(data: Data, is_troubled: bool) -> Result<Self> {
        // On a thread of its own: it answers while this one waits for the command.
        let mock = MockServer::builder().company("acme").data(data).deterministic().start_blocking()?;
        let clock = Waiting::default();
        // Without chance in it, a wait is as long as the service asks.
        let retry = RetryPolicy::default().random(|_| 0);
        let client = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url());
        let client = client.clock(clock.clone()).retry(retry).build()?;
        Ok(Self {
            company: mock.company(mock.domain()),
            agent: Agent::start(client.clone()).await?,
            home: tempfile::tempdir()?,
            troubles: RefCell::default(),
            told: RefCell::default(),
            client,
            clock,
            is_troubled,
            mock,
        })
    }

    /// The id that the company's data give this name.
    pub fn id(&self, name: &str) -> &str {
        self.company.id(name)
    }

    /// A folder of the story's own.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Keeps that folder, and says where it is.
    pub fn keep(self) -> PathBuf {
        self.home.keep()
    }

    /// What the company's clock shows.
    pub fn now(&self) -> jiff::Timestamp {
        self.company.read(|_, now| now)
    }

    /// Lets time pass for the company.
    pub fn pass(&self, span: jiff::Span) -> Result<()> {
        self.company.advance(Advance::By(span))?;
        Ok(())
    }

    /// How long client and agent waited because the service asked them to.
    pub fn waited(&self) -> Duration {
        self.clock.waited()
    }

    /// The command, with these arguments.
    pub fn command(&self, arguments: &[&str]) -> Result<Command> {
        let mut command = command::billsby(&self.mock, self.mock.url(), self.home())?;
        command.args(arguments);
        Ok(command)
    }

    /// Runs the command.
    pub fn billsby(&self, arguments: &[&str]) -> Result<Run> {
        command::run(self.command(arguments)?)
    }

    /// Has the command do once what must not be done twice: where it leaves with 8 nobody knows, and `is_done` looks
    /// before anything is sent again.
    pub async fn once(&self, arguments: &[&str], is_done: impl AsyncFn() -> Result<bool>) -> Result<()> {
        for _ in 0..3 {
            let run = self.billsby(arguments)?;
            if run.code != UNKNOWN {
                return run.done().map(drop);
            }
            self.aside("The command leaves with 8, since nobody knows. Somebody looks before it is run again.");
            if is_done().await? {
                return Ok(());
            }
        }
        bail!("it cannot be done: billsby {}", arguments.join(" "))
    }

    /// Tells what happens.
    pub fn say(&self, line: impl Display) {
        println!("{line}");
        self.told.borrow_mut().push(line.to_string());
    }

    /// Tells what happens only where things go wrong.
    pub fn aside(&self, line: impl Display) {
        self.say(format!("! {line}"));
    }

    /// Everything that was told.
    pub fn told(&self) -> String {
        self.told.borrow().join("\n") + "\n"
    }

    /// From here on `fault` strikes so many times, where things go wrong at all.
    pub fn trouble(&self, what: &str, times: u64, fault: Fault) -> Result<()> {
        if self.is_troubled {
            self.aside(what);
            let id = self.company.faults().add(fault.times(times))?;
            self.troubles.borrow_mut().push((id, times, what.to_owned()));
        }
        Ok(())
    }

    /// What was to go wrong went wrong: a story that nothing happens to proves nothing.
    pub fn check_troubles(&self) -> Result<()> {
        for (id, times, what) in self.troubles.borrow().iter() {
            let strikes = self.company.faults().get(*id)?.strikes;
            ensure!(strikes == *times, "{what} It was to strike {times} times, and did {strikes} times.");
        }
        Ok(())
    }
}
