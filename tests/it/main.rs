//! The tests of the whole: examples that run, texts in both languages, the registry, the command line.

mod folder;
mod pages;
mod registry;
mod texts;
