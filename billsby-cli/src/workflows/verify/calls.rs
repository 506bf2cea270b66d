//! The operations that read, and the arguments that a company has for them.

use super::compare;
use super::drift::Drifts;
use billsby_client::calls::{CALLS, Call};
use billsby_client::{Client, Effect, Error};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// So many times as often as it is to answer an operation is asked at most.
const TRIES: usize = 10;

/// What was called, and what came of it.
#[derive(Debug, Default)]
pub struct Verified {
    /// In what the replies are not as described.
    pub drifts: Drifts,
    /// The operations that answered.
    pub answered: BTreeSet<&'static str>,
    /// How many replies were compared.
    pub replies: usize,
    /// The operations for which the company has nothing.
    pub not_called: Vec<&'static str>,
    /// The operations that refuse whatever they are asked, with what they say.
    pub refused: Vec<(&'static str, String)>,
    /// The replies themselves.
    #[cfg(test)]
    pub seen: Vec<(&'static str, Value)>,
}

/// The operations that change nothing and contact nobody.
pub fn reads() -> impl Iterator<Item = &'static Call> {
    CALLS.iter().filter(|call| call.effect == Effect::Read)
}

/// Calls every operation that reads, each with at most `samples` sets of arguments.
pub async fn verify(client: &Client, samples: usize) -> Result<Verified, Error> {
    let mut verified = Verified::default();
    let mut known = Known::default();
    let mut waiting: Vec<&'static Call> = reads().collect();
    // What one reply names is an argument of others: go on until no reply helps any more.
    loop {
        let (ready, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|call| known.has(call));
        waiting = rest;
        if ready.is_empty() {
            verified.not_called.extend(waiting.iter().map(|call| call.name));
            return Ok(verified);
        }
        for call in ready {
            let mut refusal = None;
            let mut answers = 0;
            // Not everybody has an address or a counter, so that others are asked for theirs.
            for arguments in known.arguments(call, samples * TRIES) {
                if answers == samples {
                    break;
                }
                match reply(client, call, &arguments).await? {
                    Ok(reply) => {
                        let schema =
                            call.reply.and_then(|schema| serde_json::from_str(schema).ok()).unwrap_or_default();
                        compare::compare(call.name, &schema, &reply, &mut verified.drifts);
                        known.learn(&arguments, &reply);
                        verified.answered.insert(call.name);
                        verified.replies += 1;
                        answers += 1;
                        #[cfg(test)]
                        verified.seen.push((call.name, reply));
                    }
                    // What was not given is not there: an address, a counter.
                    Err(Error::NotFound(_)) => {}
                    Err(error) => refusal = Some(error.to_string()),
                }
            }
            match refusal {
                _ if verified.answered.contains(call.name) => {}
                Some(refusal) => verified.refused.push((call.name, refusal)),
                None => verified.not_called.push(call.name),
            }
        }
    }
}

/// The reply as it came, also where the client cannot read it; or why there is none for these arguments.
async fn reply(
    client: &Client,
    call: &'static Call,
    arguments: &Map<String, Value>,
) -> Result<Result<Value, Error>, Error> {
    let request = match client.call(call, arguments.clone()) {
        Ok(request) => request,
        // An id that is not as described is no argument.
        Err(error) => return Ok(Err(Error::Request { operation: call.name, message: error.to_string() })),
    };
    match request.raw().await {
        Ok(reply) => Ok(Ok(reply.json().unwrap_or_default())),
        Err(Error::Decode(failure)) => match serde_json::from_slice(failure.body.as_bytes()) {
            Ok(reply) => Ok(Ok(reply)),
            Err(_) => Err(Error::Decode(failure)),
        },
        Err(error @ (Error::NotFound(_) | Error::Invalid(_) | Error::Conflict(_))) => Ok(Err(error)),
        Err(error) => Err(error),
    }
}

/// What replies have named so far: objects with the arguments that led to them.
#[derive(Default)]
struct Known {
    contexts: Vec<Map<String, Value>>,
    /// The same as text, so that none is there twice.
    seen: BTreeSet<String>,
}

impl Known {
    /// The parameters that a call is to have: those it must have, and the ids of its example, without which it may say
    /// nothing.
    fn wanted(&self, call: &Call) -> Vec<&'static str> {
        let example: Map<String, Value> = serde_json::from_str(call.example).unwrap_or_default();
        let is_wanted = |name: &str, required: bool| required || (name.ends_with("Id") && example.contains_key(name));
        call.parameters.iter().filter(|it| is_wanted(it.name, it.required)).map(|it| it.name).collect()
    }

    fn has(&self, call: &Call) -> bool {
        !self.arguments(call, 1).is_empty()
    }

    /// Sets of arguments that belong together, each once, those known first first.
    fn arguments(&self, call: &Call, samples: usize) -> Vec<Map<String, Value>> {
        let wanted = self.wanted(call);
        if wanted.is_empty() {
            return vec![Map::new()];
        }
        let mut parts: Vec<Map<String, Value>> = Vec::new();
        for context in &self.contexts {
            let found = wanted.iter().filter_map(|name| Some(((*name).to_owned(), context.get(*name)?.clone())));
            let part: Map<String, Value> = found.collect();
            if !part.is_empty() && !parts.contains(&part) {
                parts.push(part);
            }
        }
        let is_whole = |set: &Map<String, Value>| set.len() == wanted.len();
        let mut sets: Vec<_> = parts.iter().filter(|part| is_whole(part)).take(samples).cloned().collect();
        if sets.is_empty() {
            // No object names them all: whether two belong together the service has to say.
            let pairs = parts.iter().flat_map(|one| parts.iter().map(move |other| (one, other)));
            let joined = pairs.map(|(one, other)| other.clone().into_iter().chain(one.clone()).collect());
            sets.extend(joined.filter(is_whole).take(samples));
        }
        sets
    }

    fn learn(&mut self, arguments: &Map<String, Value>, reply: &Value) {
        match reply {
            Value::Array(items) => items.iter().for_each(|item| self.learn(arguments, item)),
            Value::Object(members) => {
                let mut context = arguments.clone();
                let is_id = |value: &&Value| value.is_string() || value.is_i64();
                for (key, value) in members.iter().filter(|(_, value)| is_id(value)) {
                    if key.ends_with("Id") || key.ends_with("Number") {
                        // An argument is what it was asked for.
                        context.entry(key).or_insert_with(|| value.clone());
                    }
                }
                if self.seen.insert(Value::Object(context.clone()).to_string()) {
                    self.contexts.push(context);
                }
                members.values().for_each(|value| self.learn(arguments, value));
            }
            _ => {}
        }
    }
}
