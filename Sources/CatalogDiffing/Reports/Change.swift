package import CatalogModel
package import OrderedJSON

/// A finding together with the rule that made it and the vendor it is about.
package struct Change: Sendable, Equatable {
  /// The id of a rule, such as `code-removed`.
  package let rule: String
  package let impact: Impact
  /// The vendor's id.
  package let vendor: String
  let finding: Finding

  init(rule: String, impact: Impact, vendor: String, finding: Finding) {
    self.rule = rule
    self.impact = impact
    self.vendor = vendor
    self.finding = finding
  }

  /// The id of the category it is about, or in which the entry stands; `nil` for the catalog.
  package var category: String? {
    switch finding.subject {
    case .catalog: nil
    case .category(let id): id
    case .entry(let key): key.category
    }
  }

  /// The category for people: the title's words in lower case, whatever script they are in.
  var categoryWords: String? { category.map { URLSegment.code(of: $0)?.text ?? $0 } }

  /// `nil` where the change is not about an entry.
  package var code: Code? { key?.code }

  /// The entry's identity on `side`; `nil` where the change is not about an entry.
  package var key: EntryKey? {
    guard case .entry(let key) = finding.subject else { return nil }
    return key
  }

  /// What is said of each entry, by its identity.
  package var byEntry: [(key: EntryKey, change: Change)] {
    if let key { return [(key, self)] }
    guard !finding.joined.isEmpty else { return finding.entries.map { ($0, self) } }
    return finding.joined.compactMap { part in
      part.key.map { ($0, Change(rule: rule, impact: impact, vendor: vendor, finding: part)) }
    }
  }

  package var side: ComparedSide { finding.side }
  package var summary: Sentence { finding.summary }
  package var before: JSONValue? { finding.before }
  package var after: JSONValue? { finding.after }
  package var source: EntrySource? { finding.source }

  /// What changed word by word, where what changed is a text.
  package var words: WordDifference? {
    switch (before, after) {
    case (.string(let base), .string(let revision)): WordDifference(from: base, to: revision)
    case (.string(let base), nil): WordDifference(from: base, to: "")
    case (nil, .string(let revision)): WordDifference(from: "", to: revision)
    default: nil
    }
  }
}
