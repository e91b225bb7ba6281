import CatalogReaders
import Diagnostics
import YAMLReading

extension HeadingsShape {
  /// The keys `code`, `entry`, `level` and `labels`, none of which must be there.
  init?(_ keys: inout YAMLMapping) {
    let code = keys.text("code")
    let entry = keys.text("entry")
    let level = keys.integer("level")
    let labels = keys.labels()
    if let level, !(1...6 ~= level.value) { keys.report(.wrongLevel(level)) }
    if let entry {
      guard let pattern = keys.entryPattern(entry) else { return nil }
      self.init(.entry(EntryPattern(pattern)), level: level?.value, labels: labels)
    } else if let code {
      guard let pattern = keys.pattern(code) else { return nil }
      self.init(.code(pattern), level: level?.value, labels: labels)
    } else {
      self.init(.title, level: level?.value, labels: labels)
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongLevel(_ level: Placed<Int>) -> Diagnostic {
    Diagnostic(
      id: "wrong-level", "a heading's level is a number from 1 to 6, not \(level.value)",
      at: level.range)
  }
}
