import CatalogModel

extension Entry {
  /// Whether it says anything besides numbers.
  var hasWords: Bool {
    name != nil || label != nil || !statements.isEmpty
      || description.lines.contains { $0.contains(where: \.isLetter) }
  }
}
