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
}
