//! What each format promises its readers, on Outcomes built by hand.

mod contract;
mod mutations;
mod outcome;
mod sarif;
