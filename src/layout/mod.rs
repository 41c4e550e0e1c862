//! Text laid out in the columns of a terminal: lines, tables, and labels beside what they say.
//!
//! Whatever is given to these functions is one clean line each, as [`crate::language::one_line`] makes it.

pub mod pairs;
pub mod table;
pub mod wrap;

/// No text is squeezed into fewer columns.
pub const LEAST: usize = 20;

/// A terminal that says it is narrower is not believed.
pub const NARROWEST: usize = 24;
