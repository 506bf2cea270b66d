//! Reading a description: files to positioned trees, trees to one bundled document.

mod bundle;
mod node;
mod place;
mod yaml;

pub use bundle::{Bundle, load};
pub use node::{Entry, Kind, Node};
pub use place::Place;
