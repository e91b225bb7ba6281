import ContentModel

/// A set of texts of which only checksums are kept: all addresses of a large site would take ten times the
/// memory, for the few that authors link to.
struct TextSet: Sendable {
  private let checksums: Set<UInt64>
  private let makeTexts: @Sendable () -> [String]

  /// `texts` makes the texts of these checksums, and is called again for all of them.
  init(_ checksums: [UInt64], _ texts: @escaping @Sendable () -> [String]) {
    self.checksums = Set(checksums)
    makeTexts = texts
  }

  func contains(_ text: String) -> Bool { checksums.contains(ContentHash.of(text)) }

  /// All of them, made again.
  var texts: [String] { makeTexts() }
}
