//! End to end: a scan of a directory as the command line does it, with one thread and with as many as there are cores.
//!
//! `ADDERSTONE_BENCH_DIR=DIR cargo bench --bench scan`; without it, this repository.
#![allow(clippy::unwrap_used, reason = "a bench that cannot go on says so by panicking")]

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::thread::available_parallelism;

use adderstone::discover::Target;
use adderstone::engine::Engine;
use adderstone::rules::{RuleFile, Selection};
use adderstone::scan::{Options, scan};
use divan::Bencher;
use divan::counter::BytesCount;

fn main() {
    divan::main();
}

fn directory() -> PathBuf {
    std::env::var_os("ADDERSTONE_BENCH_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
}

fn jobs() -> Vec<usize> {
    let mut jobs = vec![1, available_parallelism().map_or(1, NonZeroUsize::get)];
    jobs.dedup();
    jobs
}

#[divan::bench(args = jobs(), sample_count = 5, sample_size = 1)]
fn directory_by_jobs(bencher: Bencher<'_, '_>, jobs: usize) {
    let engine = Engine::compile(&RuleFile::embedded(), &Selection::default());
    let targets = [Target::Path(directory())];
    let options = Options { jobs: NonZeroUsize::new(jobs), ..Options::default() };
    // Compiles what a first use compiles, and reads the files into the system's cache.
    let bytes = scan(&engine, &targets, &options).stats.bytes;
    bencher.counter(BytesCount::new(bytes)).bench_local(|| scan(&engine, &targets, &options));
}

/// What a scan of next to nothing pays: the rules made ready, one small file.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn start_and_one_small_file() {
    let engine = Engine::compile(&RuleFile::embedded(), &Selection::default());
    let bytes = b"import os\n\nprint(os.getcwd())\n".to_vec();
    let target = Target::Bytes { path: "small.py".into(), bytes };
    divan::black_box(scan(&engine, &[target], &Options::default()));
}
