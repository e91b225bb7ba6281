/// Whether a file is source code by its name.
enum SourceCodeName {
  static func isOne(_ name: String) -> Bool {
    let parts = name.split(separator: "/").last?.split(separator: ".") ?? []
    return parts.count > 1 && parts.last.map { endings.contains($0.lowercased()) } ?? false
  }

  private static let endings: Set = [
    "c", "cc", "cpp", "cs", "cxx", "dart", "erl", "ex", "exs", "go", "groovy", "h", "hh", "hpp",
    "hxx", "java", "js", "kt", "lua", "m", "mjs", "mm", "php", "pl", "proto", "py", "rb", "rs",
    "scala", "sol", "swift", "thrift", "ts", "tsx", "vb", "zig",
  ]
}
