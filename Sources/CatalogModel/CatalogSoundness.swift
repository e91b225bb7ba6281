package import Diagnostics

/// What must hold in every catalog, whichever way it was read.
package enum CatalogSoundness {
  /// Reports codes that stand twice in a category, statuses that are none, and categories or codes
  /// that would share a URL, also on a file system that ignores case. `documents` are the source
  /// documents by their names.
  package static func diagnostics(
    of catalog: Catalog, in documents: [String: SourceDocument]
  ) -> [Diagnostic] {
    let places = Places(documents: documents)
    return categoryCollisions(catalog, places) + entryCollisions(catalog, places)
      + wrongStatuses(catalog, places)
  }

  private static func categoryCollisions(_ catalog: Catalog, _ places: Places) -> [Diagnostic] {
    var first: [String: Category] = [:]
    var found: [Diagnostic] = []
    for category in catalog.categories {
      let folded = category.id.lowercased()
      if let other = first[folded] {
        found.append(
          .sharedURL(
            "the categories \(Quotation.of(other.title)) and \(Quotation.of(category.title)) have the "
              + "same URL",
            places.location(of: category.source), other: places.range(of: other.source)))
      } else {
        first[folded] = category
      }
    }
    return found
  }

  private static func entryCollisions(_ catalog: Catalog, _ places: Places) -> [Diagnostic] {
    var first: [EntryKey: Int] = [:]
    var found: [Diagnostic] = []
    for (index, entry) in catalog.entries.enumerated() {
      let segment = URLSegment.ofCode(entry.code.text).lowercased()
      let key = EntryKey(category: entry.category, code: Code(segment))
      guard let other = first[key].map({ catalog.entries[$0] }) else {
        first[key] = index
        continue
      }
      let location = places.location(of: entry.source)
      let before = places.range(of: other.source)
      let isDuplicate = other.code == entry.code
      found.append(
        isDuplicate
          ? .duplicateCode(entry.code, location, other: before)
          : .sharedURL(
            "the codes \(Quotation.of(other.code.text)) and \(Quotation.of(entry.code.text)) have "
              + "the same URL", location, other: before))
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

/// The places of entries and categories in their documents.
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

  fileprivate static func sharedURL(
    _ summary: String, _ location: Location, other: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      id: "shared-url", summary, at: location, notes: [.init("the other one is here", at: other)],
      suggestions: [
        "Each must have a page of its own; put them into categories whose titles differ."
      ])
  }

  fileprivate static func wrongStatus(_ status: Int, _ location: Location) -> Diagnostic {
    Diagnostic(
      id: "wrong-status", "\(status) is no HTTP status", at: location,
      suggestions: ["A status is a number from 100 to 599; check the roles of the columns."])
  }
}
