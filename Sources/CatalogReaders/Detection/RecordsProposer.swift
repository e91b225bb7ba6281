package import DocumentFormats

/// Proposes records for data files, and the shape of descriptions of an API for those.
package enum RecordsProposer {
  /// Proposals, the likeliest first; none for data without anything like records.
  package static func proposals(for root: DataValue) -> [ReadingInstructions] {
    if OpenAPIShape.isFor(root) { return [ReadingInstructions(shape: .openAPI(OpenAPIShape()))] }
    let isDialect = RecordDialect(root) != nil
    return RecordsShape.guesses(for: root).map { shape in
      let category = isDialect ? "Errors" : title(of: shape, root)
      return ReadingInstructions(shape: .records(shape), category: category)
    }
  }

  /// The name of the document, or else of what the records stand below; `nil` where they have categories.
  private static func title(of shape: RecordsShape, _ root: DataValue) -> String? {
    if shape.columns.contains(where: { $0.role == .category }) { return nil }
    for key in ["title", "Title", "Name", "name"] {
      if let title = root[key]?.text, !title.isEmpty { return title }
    }
    let steps = shape.paths.flatMap(\.steps)
    let keys = steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
    return keys.last ?? "Errors"
  }
}
