import CatalogModel

/// A way of printing a report.
package protocol ChangeReportFormatter: Sendable {
  /// The whole text, ended by a line feed.
  func print(_ report: ChangeReport) -> String
}

extension ChangeCounts {
  /// Such as `2 breaking, 0 suspect, 1 additive, 14 editorial`.
  package var line: String {
    Impact.allCases.map { "\(self[$0]) \($0.rawValue)" }.joined(separator: ", ")
  }

  fileprivate func line(approved: Int) -> String {
    approved == 0 ? line : "\(line), \(approved) approved"
  }
}

extension ChangeReport {
  var changedVendors: [VendorChanges] { vendors.filter { $0.counts.total > 0 } }
  /// Those with a change, be it one that was approved.
  var shownVendors: [VendorChanges] { vendors.filter { !$0.isUnchanged } }
  var unchangedVendors: [VendorChanges] { vendors.filter(\.isUnchanged) }
  var approvedCount: Int { vendors.reduce(0) { $0 + $1.approved.count } }

  /// Such as `2 breaking, 0 suspect, 1 additive, 14 editorial, 1 approved`.
  var line: String { counts.line(approved: approvedCount) }

  /// What the two sides of a vendor are called: its versions, or else, where a version was changed
  /// itself, the sides of the report.
  func sides(of vendor: VendorChanges) -> Sentence {
    switch vendor.versions {
    case .both(let version, let other):
      version == other && base != revision ? "\(base) → \(revision)" : "\(version) → \(other)"
    case .added(let version): "new → \(version)"
    case .removed(let version): "\(version) → removed"
    case .neither: "\(base) → \(revision)"
    }
  }
}

extension VendorChanges {
  /// Whether nothing changed, not even something that was approved.
  var isUnchanged: Bool { counts.total == 0 && approved.isEmpty }

  /// Such as `2 breaking, 0 suspect, 1 additive, 14 editorial, 1 approved`.
  var line: String { counts.line(approved: approved.count) }

  /// Whether its changes take more than a screen, so that an overview comes first.
  var isLong: Bool { changes.count > 20 }

  /// The changes of one impact, in order.
  package func changes(of impact: Impact) -> [Change] {
    changes.filter { $0.impact == impact }
  }

  /// The rules that found something to act on, breaking or suspect, each once.
  var rulesToActOn: [any ChangeKind] {
    let found = Set(changes.lazy.filter { $0.impact >= .suspect }.map(\.rule))
    return ChangeRules.kinds.filter { found.contains($0.id) }
  }
}

extension Change {
  /// The document and line, such as `errors.md:12`.
  package var place: String? {
    source.map { "\($0.document):\($0.line)" }
  }

  /// The parts of its sentence, of which the first that is the code leads to the code's page.
  var linkedParts: [(part: Sentence.Part, isLinked: Bool)] {
    let parts = summary.parts
    let linked = code.flatMap { code in parts.firstIndex(of: .verbatim(code.text)) }
    return parts.enumerated().map { ($1, $0 == linked) }
  }
}
