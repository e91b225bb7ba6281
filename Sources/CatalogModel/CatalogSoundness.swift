package import Diagnostics

/// What must hold in every catalog, whichever way it was read.
package enum CatalogSoundness {
  /// Reports codes that stand twice in a category, and statuses that are none. `documents` are the source documents by
  /// their names.
  package static func diagnostics(
    of catalog: Catalog, in documents: [String: SourceDocument]
  ) -> [Diagnostic] {
    let places = Places(documents: documents)
    return repeatedCodes(catalog, places) + wrongStatuses(catalog, places)
  }

  private static func repeatedCodes(_ catalog: Catalog, _ places: Places) -> [Diagnostic] {
    var first: [EntryKey: Int] = [:]
    var found: [Diagnostic] = []
    for (index, entry) in catalog.entries.enumerated() {
      guard let other = first[entry.key].map({ catalog.entries[$0] }) else {
        first[entry.key] = index
        continue
      }
      found.append(
        .duplicateCode(
          entry.code, places.location(of: entry.source), other: places.range(of: other.source)))
    }
    return found
  }

  private static func wrongStatuses(_ catalog: Catalog, _ places: Places) -> [Diagnostic] {
    catalog.entries.flatMap { entry in
      entry.status.filter { !(100...599).contains($0) }.map {
        .wrongStatus($0, places.location(of: entry.source))
      }
    }
  }
}

/// The places of entries in their documents.
private struct Places {
  let documents: [String: SourceDocument]

  func range(of source: EntrySource?) -> SourceRange? {
    guard let source, let document = documents[source.document] else { return nil }
    return SourceRange(document, line: source.line)
  }

  func location(of source: EntrySource?) -> Diagnostic.Location {
    range(of: source).map { .range($0) } ?? .file(source?.document ?? "")
  }
}

extension Diagnostic {
  fileprivate static func duplicateCode(
    _ code: Code, _ location: Location, other: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      id: "duplicate-code", "the code \(Quotation.of(code.text)) stands twice in its category",
      at: location,
      notes: [.init("it stands here first", at: other)],
      suggestions: [
        "If these are two different errors, they belong into different categories: see 'sections' "
          + "in vendor.yaml.",
        "If the vendor says several things of one code, add 'repeatedCodes: join' to how its document is "
          + "read: one page then says them all.",
        "If the vendor says nearly the same twice, as on pages with a tab for each language, ignore the "
          + "lines of one by a rule under 'ignore'.",
      ])
  }

  fileprivate static func wrongStatus(_ status: Int, _ location: Location) -> Diagnostic {
    Diagnostic(
      id: "wrong-status", "\(status) is no HTTP status", at: location,
      suggestions: ["A status is a number from 100 to 599; check the roles of the columns."])
  }
}
