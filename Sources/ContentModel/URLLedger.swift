import CatalogModel

/// The addresses that the site has published: what `urls.lock` says.
package struct URLLedger: Sendable {
  /// The lines of comment at the beginning of the file.
  package let header: [String]
  /// One for each path, by path.
  package let records: [URLRecord]

  package init(header: [String] = [], records: [URLRecord]) {
    self.header = header
    self.records = records.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether a page, and no way to another one, is known to be at a path.
  package func hasPage(at path: String) -> Bool {
    var places = records.indices
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      let record = records[middle]
      if record.path.hasSameUTF8(as: path) { return record.state.isPage }
      let isBefore = record.path.utf8.lexicographicallyPrecedes(path.utf8)
      places = isBefore ? (middle + 1)..<places.upperBound : places.lowerBound..<middle
    }
    return false
  }
}

extension URLRecord.State {
  fileprivate var isPage: Bool {
    switch self {
    case .published, .reused, .retired: true
    case .moved, .givenUp: false
    }
  }
}
