//! Transcripts of the command line: each file in `cli/` is what one types and what comes back.

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        .register_bin("adderstone", std::path::Path::new(env!("CARGO_BIN_EXE_adderstone")))
        .env("NO_COLOR", "1")
        .case("tests/integration/cli/*.trycmd");
}
