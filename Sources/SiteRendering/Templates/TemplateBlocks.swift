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
