//! What a scan says: findings, their severity and confidence, notes, and the Outcome that reports read.
//!
//! The ground everything above speaks in. It derives no serde (formats have their own structs) and never
//! touches the disk: excerpt and hashes are taken while the source is at hand.

mod block;
mod context;
mod decision;
mod excerpt;
mod fingerprint;
mod level;
mod mask;
mod model;
mod outcome;
mod overlap;
mod repeats;
mod scope;

pub use block::{Block, block, rank_by_block};
pub use context::{Context, context, secret_rank};
pub use decision::{Decision, Ledger, Question};
pub use excerpt::{Excerpt, redact};
pub use fingerprint::{LineHash, Locus, fingerprint, line_hashes};
pub use level::{Confidence, Severity};
pub use mask::hide_secrets;
pub use model::{Finding, Place, Related, Secret, Step};
pub use outcome::{Note, NoteKind, Outcome, Skipped, StageTimes, Stats};
pub use overlap::one_each;
pub use repeats::gather;
pub use scope::{enclosing, role, scope};
