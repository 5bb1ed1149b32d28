//! What each format promises its readers, on Outcomes built by hand.

mod contract;
mod mutations;
mod others;
mod outcome;
mod sarif;
