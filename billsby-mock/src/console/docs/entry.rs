//! Operations where they stand in their description, with every reference followed.

use super::description::{Api, Media, Operation, Parameter, PathItem, Response, Schema, Tag};

/// An operation where it stands in its description.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) api: &'a Api,
    pub(super) method: &'static str,
    /// Where the service of the operation is.
    base: &'a str,
    path: &'a str,
    shared: &'a [Parameter],
    pub(super) operation: &'a Operation,
}

impl<'a> Entry<'a> {
    /// The whole path on this server.
    pub(super) fn path(self) -> String {
        format!("{}{}", self.base, self.path)
    }

    /// What stands in the path and in the query.
    pub(super) fn parameters(self) -> impl Iterator<Item = &'a Parameter> {
        let components = &self.api.description.components;
        let all = self.shared.iter().chain(&self.operation.parameters);
        all.filter_map(|parameter| match &parameter.reference {
            Some(reference) => components.parameters.get(last_segment(reference)),
            None => Some(parameter),
        })
    }

    /// The body of the request, if it has one.
    pub(super) fn body(self) -> Option<&'a Media> {
        self.operation.request_body.as_ref()?.content.values().next()
    }

    /// Whether a body of it is a file, and no text.
    pub(super) fn carries_bytes(self) -> bool {
        let replies = self.replies().filter_map(|(_, reply)| reply.body());
        self.body().into_iter().chain(replies).any(|media| media.schema.format.as_deref() == Some("binary"))
    }

    /// The replies by their status.
    pub(super) fn replies(self) -> impl Iterator<Item = (&'a str, &'a Response)> {
        let components = &self.api.description.components;
        self.operation.responses.iter().filter_map(|(status, reply)| match &reply.reference {
            Some(reference) => Some((status, components.responses.get(last_segment(reference))?)),
            None => Some((status, reply)),
        })
    }
}

impl Response {
    /// Its body, if it has one.
    pub(super) fn body(&self) -> Option<&Media> {
        self.content.values().next()
    }
}

impl Api {
    /// The groups of its operations.
    pub(super) fn tags(&self) -> &[Tag] {
        &self.description.tags
    }

    /// The header that carries the key to a company, if it takes one.
    pub(super) fn key_header(&self) -> Option<&str> {
        self.description.components.security_schemes.values().next().map(|scheme| scheme.name.as_str())
    }

    /// All of its operations.
    pub(super) fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.description.paths.iter().flat_map(move |(path, item)| {
            let base = item.servers.first().or(self.description.servers.first()).map_or("", |server| &server.url);
            let PathItem { get, post, put, delete, parameters, .. } = item;
            let operations = [("GET", get), ("POST", post), ("PUT", put), ("DELETE", delete)];
            operations.into_iter().filter_map(move |(method, operation)| {
                let operation = operation.as_ref()?;
                Some(Entry { api: self, method, base, path, shared: parameters, operation })
            })
        })
    }

    /// The schema that this one stands for, and its name where it has one.
    pub(super) fn resolve<'a>(&'a self, schema: &'a Schema) -> (Option<&'a str>, &'a Schema) {
        // A schema that is there to describe a reference anew holds nothing else.
        let schema = schema.all_of.first().unwrap_or(schema);
        let name = schema.reference.as_deref().map(last_segment);
        let found = name.and_then(|name| self.description.components.schemas.get(name));
        (name, found.unwrap_or(schema))
    }
}

fn last_segment(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::description::apis;
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn both_descriptions_are_read_and_every_reference_leads_somewhere() {
        let apis = apis().unwrap();
        let entries: Vec<_> = apis.iter().flat_map(Api::entries).collect();
        let ids: BTreeSet<_> = entries.iter().map(|entry| &entry.operation.operation_id).collect();
        assert!(entries.len() > 70 && ids.len() == entries.len(), "{} of {}", ids.len(), entries.len());
        for entry in &entries {
            let id = &entry.operation.operation_id;
            let tags = entry.api.tags();
            assert!(tags.iter().any(|tag| entry.operation.tags.contains(&tag.name)), "{id} is in no group");
            assert_eq!(entry.parameters().count(), entry.shared.len() + entry.operation.parameters.len(), "{id}");
            assert_eq!(entry.replies().count(), entry.operation.responses.iter().count(), "{id}");
            assert!(entry.parameters().all(|parameter| !parameter.name.is_empty()), "{id}");
        }
        for api in apis {
            for schema in api.description.components.schemas.values() {
                for property in schema.properties.values() {
                    assert!(property.all_of.len() <= 1);
                    assert!(api.resolve(property).1.reference.is_none());
                }
            }
        }
        assert_eq!(apis.iter().map(Api::key_header).collect::<Vec<_>>(), [Some("ApiKey"), None]);
    }
}
