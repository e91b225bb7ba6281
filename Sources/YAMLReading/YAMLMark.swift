import CYAML

/// A line and a column of Unicode scalars in a YAML text, both from 1.
struct YAMLMark: Equatable {
  let line: Int
  let column: Int

  init(_ mark: yaml_mark_t) {
    line = Int(mark.line) + 1
    column = Int(mark.column) + 1
  }
}
