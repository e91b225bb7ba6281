import DocumentFormats

/// Whether a file is source code by its name.
enum SourceCodeName {
  static func isOne(_ name: String) -> Bool {
    endings.contains(DocumentFormat.ending(of: name))
  }

  private static let endings: Set = [
    "bas", "c", "cc", "cjs", "cls", "cpp", "cs", "cts", "cxx", "dart", "erl", "ex", "exs", "fs",
    "go", "gql", "graphql", "groovy", "h", "hh", "hpp", "hrl", "hs", "hxx", "idl", "java", "jl",
    "js", "jsx", "kt", "kts", "lua", "m", "mjs", "ml", "mm", "move", "mts", "nim", "pas", "php",
    "pl", "proto", "ps1", "py", "rb", "rs", "scala", "sh", "sol", "sql", "swift", "thrift", "ts",
    "tsx", "vb", "vbs", "zig",
  ]
}
