//! One thing to scan, and the reading of it: a single buffer, sized once, that becomes the text.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::trouble::{Trouble, TroubleKind};

/// One file to scan. Nothing of it is read yet.
#[derive(Debug)]
pub struct Entry {
    /// Relative to the root, `/` between segments.
    pub name: Arc<str>,
    /// The third-party tree it lies in.
    pub third_party: Option<Arc<str>>,
    /// The user named this very file.
    pub named: bool,
    content: Content,
}

#[derive(Debug)]
enum Content {
    File(PathBuf),
    Bytes(Vec<u8>),
}

impl Entry {
    pub(super) const fn of_file(name: Arc<str>, path: PathBuf, third_party: Option<Arc<str>>, named: bool) -> Self {
        Self { name, third_party, named, content: Content::File(path) }
    }

    /// Whether both are the same file, whatever they are called.
    #[must_use]
    pub fn is_file_of(&self, other: &Self) -> bool {
        let real = |entry: &Self| match &entry.content {
            Content::File(path) => path.canonicalize().ok(),
            Content::Bytes(_) => None,
        };
        self.name.rsplit('/').next() == other.name.rsplit('/').next()
            && real(self).is_some_and(|own| Some(own) == real(other))
    }

    pub(super) fn of_bytes(name: String, bytes: Vec<u8>) -> Self {
        Self { name: name.into(), third_party: None, named: true, content: Content::Bytes(bytes) }
    }

    /// Whether both stand for one file. Names that are no UTF-8 may be equal where the files are not.
    pub(super) fn same_as(&self, other: &Self) -> bool {
        self.name == other.name
            && match (&self.content, &other.content) {
                (Content::File(a), Content::File(b)) => a == b,
                _ => true,
            }
    }

    /// Its bytes.
    ///
    /// # Errors
    /// When it cannot be read, or is larger than `limit`.
    pub fn read(&self, limit: u64) -> Result<Vec<u8>, Trouble> {
        match &self.content {
            Content::Bytes(bytes) => Ok(bytes.clone()),
            Content::File(path) => match read_file(path, limit) {
                Ok(Some(bytes)) => Ok(bytes),
                Ok(None) => Err(Trouble {
                    name: self.name.to_string(),
                    kind: TroubleKind::TooLarge,
                    message: format!("larger than {limit} bytes"),
                }),
                Err(fault) => Err(Trouble::unreadable(self.name.to_string(), &fault)),
            },
        }
    }
}

/// The whole file, or nothing when it is over the limit.
fn read_file(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let mut file = File::open(path)?;
    let size = file.metadata()?.len();
    if size > limit {
        return Ok(None);
    }
    let mut bytes = vec![0; usize::try_from(size).unwrap_or(usize::MAX)];
    let mut filled = 0;
    while filled < bytes.len() {
        match file.read(&mut bytes[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
            Err(fault) => return Err(fault),
        }
    }
    bytes.truncate(filled);
    Ok(Some(bytes))
}
