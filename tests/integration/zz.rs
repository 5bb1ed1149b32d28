#[test]
fn zz() {
    let t = std::fs::read_to_string("rules/ruby/credentials/named-value.rb").unwrap();
    for n in ["rules/ruby/credentials/named-value.rb", "named-value.rb", "ruby/credentials/named-value.rb"] {
        let e = adderstone::verify::expand::expand(n, &t);
        for l in e.lines().filter(|l| l.contains("X-")) {
            println!("{l} {:?}", l.split('"').nth(3).map(adderstone::credential::judge));
        }
    }
}
