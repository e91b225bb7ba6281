import CatalogModel
import Diagnostics

/// Signs that the records of a data file are no errors, but what these happen to.
struct RecordDoubts {
  /// A sentence for each.
  private(set) var reasons: [String] = []

  init(_ entries: [Entry]) { findErrors(of: entries) }

  /// What lists the errors that it may end with, as the operations of a service do, is none.
  private mutating func findErrors(of entries: [Entry]) {
    let found = entries.compactMap { entry in
      entry.fields.first { $0.name.split(separator: ".").contains(where: Self.isListOfErrors) }
        .map { (entry, $0) }
    }
    guard let (entry, field) = found.first, found.count * 2 > entries.count else { return }
    reasons.append(
      "\(Quotation.of(entry.code.text)) has '\(field.name)' of its own, as most records have, so "
        + "these may be what the errors happen to.")
  }

  private static func isListOfErrors(_ key: Substring) -> Bool {
    ["errors", "exceptions", "faults", "throws"].contains(key.lowercased())
  }
}
