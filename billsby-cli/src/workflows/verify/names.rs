//! Names for objects that the description does not know yet: one shape has one name.

use super::shape::{Kind, Shape};
use std::collections::BTreeMap;

/// The names that were given, by what they stand for.
#[derive(Clone, Debug, Default)]
pub struct Names {
    known: BTreeMap<String, (&'static str, String)>,
}

impl Names {
    /// How `file` refers to an object of this kind; and whether the name is a new one, which has to be described there.
    pub fn reference(&mut self, file: &'static str, kind: &Kind, name: &str) -> (String, bool) {
        let outline = outline(kind);
        if let Some((home, name)) = self.known.get(&outline) {
            let reference = match *home == file {
                true => format!("'#/{name}'"),
                false => format!("{}#/{name}", home.rsplit('/').next().unwrap_or_default()),
            };
            return (reference, false);
        }
        self.known.insert(outline, (file, name.to_owned()));
        (format!("'#/{name}'"), true)
    }
}

/// What makes two objects the same for the description.
fn outline(kind: &Kind) -> String {
    let of = |shape: &Shape| {
        let inner = shape.kind.as_ref().map_or_else(String::new, outline);
        format!("{inner}{}", if shape.nullable { "?" } else { "" })
    };
    match kind {
        Kind::List(items) => format!("[{}]", of(items)),
        Kind::Object { objects, properties } => {
            let properties = properties.iter().map(|(key, (count, shape))| {
                format!("{key:?}{}:{}", if count == objects { "!" } else { "" }, of(shape))
            });
            format!("{{{}}}", properties.collect::<Vec<_>>().join(","))
        }
        kind => kind.word().unwrap_or("mixed").to_owned(),
    }
}
