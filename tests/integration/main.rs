//! The one integration test binary: a module each.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod architecture;
mod cli;
mod discover;
mod flow;
mod index;
mod layers;
mod lowering;
mod patterns;
mod reports;
mod robustness;
mod rules;
mod secrets;
