//! What could not be looked at, in the same words on every system.

use std::io;
use std::path::Path;

/// Something that could not be looked at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trouble {
    /// Its name, as an `Entry`'s.
    pub name: String,
    /// What sort.
    pub kind: TroubleKind,
    /// What is the matter, in a few words.
    pub message: String,
}

/// Sorts of trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TroubleKind {
    /// The user asked for something that does not exist.
    Missing,
    /// A file or directory that could not be read.
    Unreadable,
    /// A FIFO, a socket, a device, a link that leads nowhere or out of the root.
    Special,
    /// A file over the size limit.
    TooLarge,
}

impl Trouble {
    pub(super) fn missing(path: &Path, fault: &io::Error) -> Self {
        let kind = match fault.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => TroubleKind::Missing,
            _ => TroubleKind::Unreadable,
        };
        Self { name: path.to_string_lossy().into_owned(), kind, message: describe(fault) }
    }

    pub(super) fn unreadable(name: String, fault: &io::Error) -> Self {
        Self { name, kind: TroubleKind::Unreadable, message: describe(fault) }
    }

    pub(super) fn special(name: String, message: &str) -> Self {
        Self { name, kind: TroubleKind::Special, message: message.to_owned() }
    }
}

/// The same words on every system.
fn describe(fault: &io::Error) -> String {
    match fault.kind() {
        io::ErrorKind::NotFound => "no such file or directory".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::NotADirectory => "not a directory".to_owned(),
        _ => fault.to_string(),
    }
}
