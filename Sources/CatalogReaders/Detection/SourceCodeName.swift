import DocumentFormats

/// Whether a file is source code by its name.
enum SourceCodeName {
  static func isOne(_ name: String) -> Bool {
    endings.contains(DocumentFormat.ending(of: name))
  }

  private static let endings: Set = [
    "bas", "c", "cc", "cjs", "clj", "cljc", "cljs", "cls", "coffee", "cpp", "cr", "cs", "cts",
    "cxx", "dart", "el", "elm", "erl", "ex", "exs", "f90", "fs", "go", "gql", "graphql", "groovy",
    "h", "hh", "hpp", "hrl", "hs", "hxx", "idl", "java", "jl", "js", "jsx", "kt", "kts", "lisp",
    "lua", "m", "mjs", "ml", "mm", "move", "mts", "nim", "pas", "php", "pl", "pm", "proto", "ps1",
    "py", "rb", "rkt", "rs", "scala", "scm", "sh", "sol", "sql", "swift", "tcl", "thrift", "ts",
    "tsx", "vb", "vbs", "zig",
  ]
}
