//! Going through a bundled description, part by part.

use crate::diagnostic::Position;
use crate::source::{Bundle, Entry, Node, Place};

/// One part of a description.
pub struct Visit<'a> {
    /// What it is.
    pub place: Place,
    /// The JSON pointer to it.
    pub pointer: String,
    /// Where its key stands; for an item of a list, where it starts.
    pub at: &'a Position,
    /// The part itself, which may be a reference.
    pub node: &'a Node,
}

/// Every part of the document that has a place of its own, outer before inner.
pub fn visits(bundle: &Bundle) -> Vec<Visit<'_>> {
    let mut found = Vec::new();
    let document = &bundle.document;
    descend(Place::Document, String::new(), &document.at, document, &mut found);
    found
}

/// Every part of one kind.
pub fn at_place(bundle: &Bundle, place: Place) -> impl Iterator<Item = Visit<'_>> {
    visits(bundle).into_iter().filter(move |visit| visit.place == place)
}

fn descend<'a>(place: Place, pointer: String, at: &'a Position, node: &'a Node, found: &mut Vec<Visit<'a>>) {
    if place == Place::Opaque {
        return;
    }
    found.push(Visit { place, pointer: pointer.clone(), at, node });
    for entry in node.entries() {
        let token = entry.key.replace('~', "~0").replace('/', "~1");
        descend(place.child(&entry.key), format!("{pointer}/{token}"), &entry.key_at, &entry.value, found);
    }
    for (index, item) in node.items().iter().enumerate() {
        descend(place.child(""), format!("{pointer}/{index}"), &item.at, item, found);
    }
}

/// One operation, with the path it stands under.
#[derive(Clone, Copy)]
pub struct Operation<'a> {
    /// The path and its item.
    pub path: &'a Entry,
    /// The method and the operation.
    pub method: &'a Entry,
}

impl<'a> Operation<'a> {
    /// The operation itself.
    pub fn node(self) -> &'a Node {
        &self.method.value
    }

    /// Its name, or method and path when it has none; for messages.
    pub fn label(self) -> String {
        match self.node().text("operationId") {
            Some(id) => id.to_owned(),
            None => format!("{} {}", self.method.key.to_uppercase(), self.path.key),
        }
    }

    /// The parameters of the operation and those of its path, each as listed and as resolved.
    pub fn parameters(self, bundle: &'a Bundle) -> impl Iterator<Item = (&'a Node, &'a Node)> {
        let own = self.node().get("parameters").map(Node::items).unwrap_or_default();
        let shared = self.path.value.get("parameters").map(Node::items).unwrap_or_default();
        own.iter().chain(shared).map(move |listed| (listed, follow(bundle, listed)))
    }

    /// The schema of the JSON body, resolved.
    pub fn body(self, bundle: &'a Bundle) -> Option<&'a Node> {
        json_schema(bundle, follow(bundle, self.node().get("requestBody")?))
    }

    /// The schema of the JSON reply on success, resolved.
    pub fn reply(self, bundle: &'a Bundle) -> Option<&'a Node> {
        let replies = self.node().get("responses")?.entries();
        let success = replies.iter().find(|reply| reply.key.starts_with('2'))?;
        json_schema(bundle, follow(bundle, &success.value))
    }
}

/// Every operation, in the order of the document.
pub fn operations(bundle: &Bundle) -> impl Iterator<Item = Operation<'_>> {
    let paths = bundle.document.get("paths").map(Node::entries).unwrap_or_default();
    paths.iter().filter(|path| Place::Paths.child(&path.key) == Place::PathItem).flat_map(|path| {
        path.value
            .entries()
            .iter()
            .filter(|method| Place::PathItem.child(&method.key) == Place::Operation)
            .map(move |method| Operation { path, method })
    })
}

/// The value that `node` stands for: itself, or what its reference leads to.
pub fn follow<'a>(bundle: &'a Bundle, node: &'a Node) -> &'a Node {
    let mut node = node;
    // A bundle holds no circle of references; the bound keeps a hand-made one from turning forever.
    for _ in 0..64 {
        match target(bundle, node) {
            Some(next) => node = next,
            None => break,
        }
    }
    node
}

/// What the reference `node` leads to, one step.
pub fn target<'a>(bundle: &'a Bundle, node: &Node) -> Option<&'a Node> {
    bundle.document.pointer(node.text("$ref")?.strip_prefix('#')?)
}

/// Whether a media type holds JSON.
pub fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

fn json_schema<'a>(bundle: &'a Bundle, node: &'a Node) -> Option<&'a Node> {
    let media = node.get("content")?.entries().iter().find(|media| is_json(&media.key))?;
    Some(follow(bundle, media.value.get("schema")?))
}
