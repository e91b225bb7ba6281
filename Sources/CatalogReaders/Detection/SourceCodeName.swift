import DocumentFormats

/// Whether a file is source code by its name.
enum SourceCodeName {
  static func isOne(_ name: String) -> Bool {
    endings.contains(DocumentFormat.ending(of: name))
  }

  private static let endings: Set = [
    "c", "cc", "cpp", "cs", "cxx", "dart", "erl", "ex", "exs", "fs", "go", "gql", "graphql",
    "groovy", "h", "hh", "hpp", "hrl", "hs", "hxx", "idl", "java", "js", "kt", "lua", "m", "mjs",
    "ml", "mm", "pas", "php", "pl", "proto", "ps1", "py", "rb", "rs", "scala", "sh", "sol", "sql",
    "swift", "thrift", "ts", "tsx", "vb", "zig",
  ]
}
