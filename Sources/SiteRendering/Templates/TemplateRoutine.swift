/// A part of a template together with all that its meaning depends on.
///
/// Equal routines are compiled once, so templates that include themselves come to an end.
struct TemplateRoutine: Hashable {
  /// The number of the template in its library.
  let template: Int
  /// Indices of its elements.
  let elements: Range<Int>
  let scope: TemplateScope
  /// The number of a `TemplateBlocks`.
  let blocks: Int
  let layout: Layout

  /// What its line starts become.
  enum Layout: Hashable {
    /// Nothing: it stands among other text.
    case plain
    case indented
    /// The first line continues a line that has its indentation.
    case indentedAfterFirstLine
  }
}

/// The blocks that parents were given, by name.
struct TemplateBlocks: Hashable {
  private var overrides: [String: Override] = [:]

  /// The content of a block, which sees the blocks that were given where it is written.
  struct Override: Hashable {
    let template: Int
    let elements: Range<Int>
    /// The number of a `TemplateBlocks`.
    let blocks: Int
  }

  subscript(name: Substring) -> Override? { overrides[String(name)] }

  /// Adds an argument of a parent tag, unless an outer template gave one.
  mutating func add(_ name: Substring, _ override: Override) {
    let name = String(name)
    if overrides[name] == nil { overrides[name] = override }
  }
}
