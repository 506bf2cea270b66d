//! temporary
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let start = std::time::Instant::now();
    let bundle = match codegen::source::load(path.as_ref()) {
        Ok(b) => b,
        Err(e) => { println!("LOAD\n{e}"); return; }
    };
    println!("load {:?}", start.elapsed());
    let start = std::time::Instant::now();
    match codegen::lint::check(&bundle, codegen::lint::Profile::House) {
        Ok(()) => println!("clean"),
        Err(e) => println!("{e}"),
    }
    println!("lint {:?}", start.elapsed());
    match codegen::model::read(&bundle) {
        Ok(r) => { for x in &r.refused { println!("REFUSED {} {}", x.operation, x.reason); } println!("{} operations", r.model.operations.len()); }
        Err(e) => println!("MODEL {e}"),
    }
}
