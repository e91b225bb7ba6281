import DocumentFormats

extension RecordsShape {
  /// Ways to read a data file, the likeliest first: by lists and objects with many members of a kind, in which
  /// something could be a code. None for data without anything like records, and for descriptions of an API.
  static func guesses(for root: DataValue) -> [RecordsShape] {
    if root["openrpc"] != nil {
      let errors = RecordCandidate(at: RecordPath("components.errors"), in: root)
      return errors.map { [RecordsShape($0)] } ?? []
    }
    if OpenAPIShape.isFor(root) { return [] }
    if let dialect = RecordDialect(root) { return [dialect.shape] }
    let all = RecordContainer.paths(in: root).compactMap { RecordCandidate(at: $0, in: root) }
    return likeliest(of: all).prefix(4).map(RecordsShape.init)
  }

  private init(_ candidate: RecordCandidate) {
    self.init(paths: [candidate.path], columns: candidate.columns)
  }

  /// Those that are no parts of others, by how likely they are entries.
  private static func likeliest(of all: [RecordCandidate]) -> [RecordCandidate] {
    let candidates = all.filter { outer in !all.contains { $0.isGrouped(by: outer) } }
    let outer = candidates.filter(\.holdsTexts)
    let outermost = candidates.filter { inner in !outer.contains { inner.isField(of: $0) } }
    let errors = outermost.filter(\.isOfErrors)
    let pure = errors.isEmpty ? outermost : outermost.filter { !$0.mixes(errors) }
    return pure.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
  }
}
