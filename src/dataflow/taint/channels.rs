//! Sets of channels: what flow carries is told apart by channel, one for each rule (and label) that looks for it.

/// How many channels one run can tell apart; more rules take more runs.
pub const CAPACITY: usize = 256;

const WORDS: usize = CAPACITY / 64;

/// A set of channels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Channels([u64; WORDS]);

impl Channels {
    /// No channel.
    pub const NONE: Self = Self([0; WORDS]);
    /// Every channel.
    pub const ALL: Self = Self([u64::MAX; WORDS]);

    /// One channel, below [`CAPACITY`].
    #[must_use]
    pub fn one(channel: usize) -> Self {
        let mut words = [0; WORDS];
        words[channel / 64] = 1 << (channel % 64);
        Self(words)
    }

    /// Whether it holds a channel.
    #[must_use]
    pub fn has(self, channel: usize) -> bool {
        self.0[channel / 64] & (1 << (channel % 64)) != 0
    }

    /// Those of either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.zip(other, |a, b| a | b)
    }

    /// Those of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.zip(other, |a, b| a & b)
    }

    /// Those of this and not of the other.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        self.zip(other, |a, b| a & !b)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::NONE
    }

    fn zip(self, other: Self, of: impl Fn(u64, u64) -> u64) -> Self {
        Self(std::array::from_fn(|at| of(self.0[at], other.0[at])))
    }
}
