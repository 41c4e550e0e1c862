//! Names that are taken though no rule of this version has them: rules to come, and rules that have retired.
//! `[rules]` and `[[allow]]` may use them, so that records outlive a version.

/// The names, in alphabetical order.
pub const NAMES: &[&str] = &[];
