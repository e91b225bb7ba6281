import CatalogModel
import Diagnostics

/// Codes below headings that are numbers of releases, which are what changed of the codes above rather than codes.
struct ReleaseTitles {
  /// Why entries may be none: a sentence, or none.
  let reasons: [String]

  init(_ read: ReadDocument) {
    let releases = Set(read.categories.filter { Self.isRelease($0.title) }.map(\.id))
    let known = Set(read.entries.filter { !releases.contains($0.category) }.map(\.code))
    let again = read.entries.first { releases.contains($0.category) && known.contains($0.code) }
    reasons =
      again.map { entry in
        let title = read.categories.first { $0.id == entry.category }?.title ?? ""
        return "\(Quotation.of(entry.code.text)) stands again below \(Quotation.of(title)), "
          + "as what changed in a release does."
      }.map { [$0] } ?? []
  }

  /// Whether a title begins with a number of several parts, as `1.2.0`, `v2.1`, `[3.0.1] - 2026-01-31` or a date.
  private static func isRelease(_ title: String) -> Bool {
    var words = title.split { $0.isWhitespace || "[]()".contains($0) }
    if let first = words.first?.lowercased(), ["version", "release"].contains(first) {
      words.removeFirst()
    }
    guard let first = words.first else { return false }
    let number = first.lowercased().hasPrefix("v") ? first.dropFirst() : first
    let mark: Character = number.contains("-") ? "-" : "."
    let parts = number.split(separator: mark, omittingEmptySubsequences: false).prefix(2)
    return parts.count > 1
      && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { $0.isNumber } }
  }
}
