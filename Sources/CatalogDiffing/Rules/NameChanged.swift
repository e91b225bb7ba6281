import CatalogModel
import OrderedJSON

/// The symbolic constant changed or went, while the code stayed.
struct NameChanged: PairRule {
  let id = "name-changed"
  let impact = Impact.suspect
  let meaning = """
    The symbolic name is another one, or is gone, while the code on the wire is the same. \
    Source code that is generated from the catalog, or uses the vendor's constants, may no \
    longer compile.
    """
  let advice = "Look for the former name in source code."

  /// Where a vendor writes all of its names otherwise, that is one change.
  func findings(in comparison: CatalogComparison) -> [Finding] {
    AlikeFindings.joined(
      comparison.changed.compactMap(finding), by: Respelling.init, fewest: { _ in Self.fewest }
    ) { _, findings in
      let names = findings.compactMap { $0.before?.text }
      return """
        the names of \(count: names.count) codes changed alike: \
        \(firstOf: names, most: AlikeFindings.mostNamed)
        """
    }
  }

  private static let fewest = 5

  func finding(on pair: EntryPair) -> Finding? {
    guard let name = pair.differences.name, let former = name.base, !pair.isReused,
      !pair.hasNameInOtherMarks, pair.nameBesideCode == nil
    else { return nil }
    let summary: Sentence =
      if let latter = name.revision {
        pair.revision.aliases.contains(former)
          ? "the name of \(pair.revision.code) is \(latter), and \(former) an alias"
          : "the name of \(pair.revision.code) is \(latter) instead of \(former)"
      } else {
        "the name of \(pair.revision.code), \(former), was removed"
      }
    return Finding(pair, summary, before: .string(former), after: name.revision.reported)
  }
}

extension EntryPair {
  /// Whether the name is of several words, which no source code holds, and only its marks are others.
  var hasNameInOtherMarks: Bool {
    guard let base = differences.name?.base, let revision = differences.name?.revision else {
      return false
    }
    return base.contains(where: \.isWhitespace)
      && Typography.folded(base) == Typography.folded(revision)
  }
}
