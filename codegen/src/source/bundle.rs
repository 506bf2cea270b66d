//! A description split over files to one document whose references are all local.

use super::node::{Entry, Kind, Node};
use super::place::Place;
use super::yaml;
use crate::diagnostic::{Diagnostic, Diagnostics, Position};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// A description as one document.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The document. Every `$ref` in it leads to its own `components`.
    pub document: Node,
    /// Named schemas of the files read that no reference leads to.
    pub unreferenced: Vec<Entry>,
    /// The files read, the root first.
    pub files: Vec<PathBuf>,
}

/// Reads the description whose root is `root`, follows every reference, and bundles it.
pub fn load(root: &Path) -> Result<Bundle, Diagnostics> {
    let mut loader = Loader::default();
    let file = loader.read(root, None)?;
    let mut tree = loader.files[&file].clone();
    if !matches!(tree.kind, Kind::Map(_)) {
        return Err(Diagnostic {
            message: format!("expected an OpenAPI document, found {}", tree.kind_name()),
            at: tree.at,
            code: "openapi",
            remedy: "start the file with `openapi: 3.0.3`".into(),
        }
        .into());
    }
    loader.register(&mut tree, &file);
    let mut document = loader.walk(&tree, Place::Document, &file);
    loader.drain();
    let mut found = std::mem::take(&mut loader.found);
    if let Err(diagnostic) = loader.attach(&mut document) {
        found.push(diagnostic);
    }
    Diagnostics::check(found)?;
    let unreferenced = loader.unreferenced(&file);
    let mut files: Vec<PathBuf> = loader.order.iter().map(|file| file.as_ref().clone()).collect();
    files.dedup();
    Ok(Bundle { document, unreferenced, files })
}

type File = Arc<PathBuf>;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Target {
    file: File,
    pointer: String,
}

impl Target {
    fn name(&self) -> String {
        self.pointer.rsplit('/').next().map(unescape).unwrap_or_default()
    }
}

#[derive(Default)]
struct Loader {
    files: BTreeMap<File, Node>,
    order: Vec<File>,
    /// Component section and name to the value it stands for.
    names: BTreeMap<(String, String), Target>,
    waiting: Vec<(String, String, Place)>,
    /// The components of other files, by section, in the order they were met.
    built: Vec<(String, Entry)>,
    visited: BTreeSet<(String, String)>,
    inlining: Vec<Target>,
    found: Vec<Diagnostic>,
}

impl Loader {
    fn read(&mut self, path: &Path, from: Option<&Position>) -> Result<File, Diagnostic> {
        let file: File = Arc::new(normal(path));
        if self.files.contains_key(&file) {
            return Ok(file);
        }
        let start = Position { file: file.clone(), line: 1, column: 1 };
        let fail = |message: String, remedy: &str| Diagnostic {
            at: from.cloned().unwrap_or_else(|| start.clone()),
            code: "file",
            message,
            remedy: remedy.into(),
        };
        let length = std::fs::metadata(path)
            .map_err(|error| fail(format!("cannot read {}: {error}", path.display()), "name a file that exists"))?
            .len();
        if length > yaml::LARGEST_FILE {
            return Err(fail(
                format!("{} holds {length} bytes; at most {} are read", path.display(), yaml::LARGEST_FILE),
                "split the description by resource",
            ));
        }
        let bytes = std::fs::read(path)
            .map_err(|error| fail(format!("cannot read {}: {error}", path.display()), "name a readable file"))?;
        let text = String::from_utf8(bytes)
            .map_err(|_| fail(format!("{} is not UTF-8 text", path.display()), "save it as UTF-8"))?;
        let tree = yaml::parse(&file, &text)?;
        self.files.insert(file.clone(), tree);
        self.order.push(file.clone());
        Ok(file)
    }

    /// Gives the root's own components their names; what other files add must not collide with them.
    /// One that only passes on a value of the same name, as an index of other files does, is that value.
    fn register(&mut self, root: &mut Node, file: &File) {
        let Kind::Map(parts) = &mut root.kind else { return };
        let Some(components) = parts.iter_mut().find(|part| part.key == "components") else { return };
        let Kind::Map(sections) = &mut components.value.kind else { return };
        for section in sections {
            let place = Place::Components.child(&section.key).child("");
            let Kind::Map(entries) = &mut section.value.kind else { continue };
            entries.retain(|entry| {
                let key = (section.key.clone(), entry.key.clone());
                let own = format!("/components/{}/{}", escape(&section.key), escape(&entry.key));
                let own = Target { file: file.clone(), pointer: own };
                let passed_on = entry
                    .value
                    .get("$ref")
                    .and_then(|reference| self.resolve(reference, file).ok())
                    .filter(|target| *target != own && target.name() == entry.key);
                match passed_on {
                    Some(target) => {
                        self.visited.insert(key.clone());
                        self.waiting.push((key.0.clone(), key.1.clone(), place));
                        self.names.insert(key, target);
                        false
                    }
                    None => {
                        self.names.insert(key, own);
                        true
                    }
                }
            });
        }
    }

    /// Copies `node`, with every reference made local.
    fn walk(&mut self, node: &Node, place: Place, file: &File) -> Node {
        if place == Place::Opaque {
            return node.clone();
        }
        if let Some(reference) = node.get("$ref") {
            return match self.reference(reference, place, file) {
                Ok(node) => node,
                Err(diagnostic) => {
                    self.found.push(diagnostic);
                    node.clone()
                }
            };
        }
        let kind = match &node.kind {
            Kind::Map(entries) => Kind::Map(
                entries
                    .iter()
                    .map(|entry| Entry {
                        value: self.walk(&entry.value, place.child(&entry.key), file),
                        ..entry.clone()
                    })
                    .collect(),
            ),
            Kind::List(items) => Kind::List(items.iter().map(|item| self.walk(item, place.child(""), file)).collect()),
            other => other.clone(),
        };
        Node { at: node.at.clone(), kind }
    }

    fn reference(&mut self, reference: &Node, place: Place, file: &File) -> Result<Node, Diagnostic> {
        let target = self.resolve(reference, file)?;
        if place == Place::PathItem {
            if self.inlining.contains(&target) {
                return Err(unresolved(reference, "it leads back to itself"));
            }
            let node = self.at(&target).cloned();
            let Some(node) = node else {
                return Err(unresolved(reference, "nothing stands there"));
            };
            self.inlining.push(target.clone());
            let node = self.walk(&node, place, &target.file);
            self.inlining.pop();
            return Ok(node);
        }
        let Some(section) = place.section() else {
            return Err(unresolved(reference, "OpenAPI has no reference at this place"));
        };
        let name = target.name();
        if name.is_empty() {
            return Err(unresolved(reference, "it names a whole file; name a value in it"));
        }
        let key = (section.to_owned(), name.clone());
        match self.names.get(&key) {
            None => {
                self.names.insert(key.clone(), target);
                self.waiting.push((key.0, key.1, place));
            }
            Some(known) if *known == target => {
                if self.visited.insert(key.clone()) {
                    self.waiting.push((key.0, key.1, place));
                }
            }
            Some(known) => {
                let message = format!("the name `{name}` already stands for {}{}", known.file.display(), known.pointer);
                return Err(Diagnostic {
                    at: reference.at.clone(),
                    code: "duplicate-name",
                    message,
                    remedy: "give one of the two another name".into(),
                });
            }
        }
        let text = format!("#/components/{section}/{}", escape(&name));
        let value = Node { at: reference.at.clone(), kind: Kind::String(text) };
        let entry = Entry { key: "$ref".into(), key_at: reference.at.clone(), value };
        Ok(Node { at: reference.at.clone(), kind: Kind::Map(vec![entry]) })
    }

    /// The value a reference leads to, through references to references.
    fn resolve(&mut self, reference: &Node, file: &File) -> Result<Target, Diagnostic> {
        let mut reference = reference.clone();
        let mut file = file.clone();
        let mut seen = Vec::new();
        loop {
            let Some(text) = reference.as_str() else {
                return Err(unresolved(&reference, "a reference is text"));
            };
            let (path, pointer) = text.split_once('#').unwrap_or((text, ""));
            if path.contains("://") {
                return Err(unresolved(&reference, "only files are followed, not addresses"));
            }
            if !pointer.is_empty() && !pointer.starts_with('/') {
                return Err(unresolved(&reference, "what follows the `#` starts with a slash"));
            }
            let target_file = if path.is_empty() {
                file.clone()
            } else {
                let beside = file.parent().unwrap_or(Path::new("")).join(path);
                self.read(&beside, Some(&reference.at)).map_err(|error| match error.code {
                    "file" => unresolved(&reference, &error.message),
                    _ => error,
                })?
            };
            let target = Target { file: target_file, pointer: pointer.to_owned() };
            let Some(node) = self.at(&target) else {
                return Err(unresolved(&reference, &format!("{text} is nowhere")));
            };
            let Some(next) = node.get("$ref").cloned() else {
                return Ok(target);
            };
            if seen.contains(&target) {
                return Err(unresolved(&reference, "it leads back to itself"));
            }
            file = target.file.clone();
            seen.push(target);
            reference = next;
        }
    }

    fn at(&self, target: &Target) -> Option<&Node> {
        self.files.get(&target.file)?.pointer(&target.pointer)
    }

    /// Where the key of the value stands.
    fn key_at(&self, target: &Target) -> Option<&Position> {
        let (outer, key) = target.pointer.rsplit_once('/')?;
        let key = unescape(key);
        let map = self.files.get(&target.file)?.pointer(outer)?;
        map.entries().iter().find(|entry| entry.key == key).map(|entry| &entry.key_at)
    }

    /// Bundles the components that references have asked for, and those that they ask for.
    fn drain(&mut self) {
        while !self.waiting.is_empty() {
            for (section, name, place) in std::mem::take(&mut self.waiting) {
                let key = (section, name);
                self.visited.insert(key.clone());
                let target = self.names[&key].clone();
                if target.pointer == format!("/components/{}/{}", key.0, escape(&key.1))
                    && Some(&target.file) == self.order.first()
                {
                    continue; // The root's own: bundled where it stands.
                }
                if let Some(node) = self.at(&target).cloned() {
                    let key_at = self.key_at(&target).cloned().unwrap_or_else(|| node.at.clone());
                    let value = self.walk(&node, place, &target.file);
                    self.built.push((key.0, Entry { key: key.1, key_at, value }));
                }
            }
        }
    }

    /// Adds the components of other files to the document, sorted by name.
    fn attach(&mut self, document: &mut Node) -> Result<(), Diagnostic> {
        self.built.sort_by(|(a, left), (b, right)| (a, &left.key).cmp(&(b, &right.key)));
        let at = document.at.clone();
        let empty = || Node { at: at.clone(), kind: Kind::Map(Vec::new()) };
        let mut components = document.get("components").cloned().unwrap_or_else(empty);
        for (section, entry) in std::mem::take(&mut self.built) {
            let mut map = components.get(&section).cloned().unwrap_or_else(empty);
            match &mut map.kind {
                Kind::Map(entries) => entries.push(entry),
                _ => {
                    return Err(Diagnostic {
                        at: map.at,
                        code: "openapi",
                        message: format!("components/{section} must be a map"),
                        remedy: "write it as `Name: value`".into(),
                    });
                }
            }
            components.set(&section, map);
        }
        if !components.entries().is_empty() {
            document.set("components", components);
        }
        Ok(())
    }

    /// Top-level names, in files that others take schemas from, which nobody takes.
    fn unreferenced(&self, root: &File) -> Vec<Entry> {
        let libraries: BTreeSet<&File> = self
            .names
            .iter()
            .filter(|((section, _), target)| section == "schemas" && target.file != *root)
            .map(|(_, target)| &target.file)
            .collect();
        let taken = |file: &File, key: &str| {
            let pointer = format!("/{}", escape(key));
            self.names.values().any(|target| target.file == *file && target.pointer == pointer)
        };
        libraries
            .into_iter()
            .flat_map(|file| self.files[file].entries().iter().map(move |entry| (file, entry)))
            .filter(|(file, entry)| !taken(file, &entry.key))
            .map(|(_, entry)| entry.clone())
            .collect()
    }
}

fn unresolved(reference: &Node, why: &str) -> Diagnostic {
    Diagnostic {
        at: reference.at.clone(),
        code: "unresolved-reference",
        message: format!("the reference cannot be followed: {why}"),
        remedy: "point it at a value that exists, as `file.yaml#/Name` or `#/components/schemas/Name`".into(),
    }
}

fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// The path without `.` and `..`, so that one file has one name.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(out.components().next_back(), Some(Component::Normal(_))) => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}
