//! Which operation a request of the proxy is.

use super::Refusal;
use crate::command::Resource;
use crate::generated::commands::RESOURCES;
use billsby_client::calls::{self, Call};
use billsby_client::unified::{Error, ErrorKind};

/// What an HTTP method asks for by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    /// `GET /proxy/{resource}`
    List,
    /// `POST /proxy/{resource}`
    Create,
    /// `GET /proxy/{resource}/{id}`
    Get,
    /// `PATCH /proxy/{resource}/{id}`
    Update,
    /// `DELETE /proxy/{resource}/{id}`
    Delete,
}

impl Standard {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::List, Self::Create, Self::Get, Self::Update, Self::Delete];

    /// The HTTP method, in upper case.
    pub fn http_method(self) -> &'static str {
        match self {
            Self::List | Self::Get => "GET",
            Self::Create => "POST",
            Self::Update => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// The verb of its command.
    pub fn verb(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Create => "create",
            Self::Get => "get",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }
}

/// How an operation of a resource is asked for.
#[derive(PartialEq, Eq)]
pub enum Name {
    /// By an HTTP method.
    Standard(Standard),
    /// By a name of its own, in the path.
    Own(String),
}

/// An operation as the proxy serves it.
pub struct Method {
    /// The resource in its path.
    pub resource: String,
    /// How it is asked for.
    pub name: Name,
    /// The operation.
    pub call: &'static Call,
}

/// Every operation, by the words of its command.
pub fn methods() -> impl Iterator<Item = Method> {
    RESOURCES.iter().flat_map(|resource| {
        resource.commands.iter().filter_map(|command| {
            let standard = Standard::ALL.into_iter().find(|standard| standard.verb() == command.verb);
            let name = standard.map_or_else(|| Name::Own(command.verb.replace('-', "_")), Name::Standard);
            Some(Method { resource: resource.name.replace('-', "_"), name, call: calls::find(command.operation)? })
        })
    })
}

/// The operation that an HTTP method asks for by itself.
pub fn standard(resource: &str, standard: Standard) -> Result<&'static Call, Refusal> {
    let of_resource = of(resource)?;
    let find = |standard| of_resource.iter().find(|method| method.name == Name::Standard(standard));
    find(standard).map(|method| method.call).ok_or_else(|| {
        let message = format!("{resource}: there is no `{}`; there are {}", standard.verb(), names(&of_resource));
        let beside = match standard {
            Standard::List | Standard::Create => &[Standard::List, Standard::Create][..],
            _ => &[Standard::Get, Standard::Update, Standard::Delete],
        };
        let allowed = beside.iter().filter(|standard| find(**standard).is_some());
        Refusal::not_supported(message, &allowed.map(|standard| standard.http_method()).collect::<Vec<_>>())
    })
}

/// The operation with this name of its own.
pub fn custom(resource: &str, name: &str) -> Result<&'static Call, Refusal> {
    let of_resource = of(resource)?;
    let is_it = |method: &&Method| matches!(&method.name, Name::Own(own) if own == name);
    of_resource.iter().find(is_it).map(|method| method.call).ok_or_else(|| {
        let message = format!("{resource}: there is no method `{name}`; there are {}", names(&of_resource));
        Error::new(ErrorKind::NotFound, message).into()
    })
}

fn of(resource: &str) -> Result<Vec<Method>, Refusal> {
    let found: Vec<Method> = methods().filter(|method| method.resource == resource).collect();
    if found.is_empty() {
        let known = RESOURCES.iter().map(|Resource { name, .. }| name.replace('-', "_")).collect::<Vec<_>>().join(", ");
        let message = format!("there is no resource `{resource}`; there are {known}");
        return Err(Error::new(ErrorKind::NotFound, message).into());
    }
    Ok(found)
}

fn names(methods: &[Method]) -> String {
    let name = |method: &Method| match &method.name {
        Name::Standard(standard) => standard.verb().to_owned(),
        Name::Own(name) => name.clone(),
    };
    methods.iter().map(name).collect::<Vec<_>>().join(", ")
}
