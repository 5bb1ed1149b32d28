//! The one integration test binary: a module each.

mod lowering;
mod rules;
