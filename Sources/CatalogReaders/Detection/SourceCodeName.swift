import DocumentFormats

/// Whether a file is source code by its name.
enum SourceCodeName {
  static func isOne(_ name: String) -> Bool {
    endings.contains(DocumentFormat.ending(of: name))
  }

  private static let endings: Set = [
    "c", "cc", "cpp", "cs", "cxx", "dart", "erl", "ex", "exs", "go", "groovy", "h", "hh", "hpp",
    "hxx", "java", "js", "kt", "lua", "m", "mjs", "mm", "php", "pl", "proto", "py", "rb", "rs",
    "scala", "sol", "swift", "thrift", "ts", "tsx", "vb", "zig",
  ]
}
