use codegen::{source, model, emit};
fn main() {
    let bundle = match source::load(std::path::Path::new("spec/openapi.yaml")) { Ok(b) => b, Err(e) => { println!("{e}"); return; } };
    let reading = match model::read(&bundle) { Ok(b) => b, Err(e) => { println!("{e}"); return; } };
    for r in &reading.refused { println!("refused {} {}", r.operation, r.reason); }
    println!("{} operations, {} schemas", reading.model.operations.len(), reading.model.schemas.len());
    for o in emit::low_level::emit(&reading.model).unwrap() { std::fs::write(format!("/tmp/out-{}", o.path.file_name().unwrap().to_str().unwrap()), &o.content).unwrap(); }
}
