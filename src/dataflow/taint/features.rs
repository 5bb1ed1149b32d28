//! What the walk knows how to do, each to be switched off alone: a suite that does not notice proves nothing of it.

/// What is switched on; everything, unless a test says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "switches that do not depend on one another")]
pub struct Features {
    /// Conditions whose values are known leave dead branches unwalked.
    pub constants: bool,
    /// What stands in a container is told apart by key.
    pub containers: bool,
    /// Names lead to other files.
    pub files: bool,
    /// Calls are followed into the functions they lead to.
    pub functions: bool,
    /// Conditions show that a value is harmless.
    pub guards: bool,
    /// Names lead out of the function they are used in.
    pub names: bool,
    /// What rules say is carried on or made harmless.
    pub operators: bool,
    /// A value takes the place of the one before.
    pub sequence: bool,
    /// Where nothing dangerous arrives, that is known.
    pub proved: bool,
}

impl Features {
    /// Everything.
    pub const ALL: Self = Self {
        constants: true,
        containers: true,
        files: true,
        functions: true,
        guards: true,
        names: true,
        operators: true,
        sequence: true,
        proved: true,
    };
}

impl Default for Features {
    fn default() -> Self {
        Self::ALL
    }
}
