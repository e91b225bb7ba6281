import CatalogModel
import CatalogReaders
import ContentReading
import Diagnostics

/// What `sitegen read` says of a document: its entries, its lines, how sure it is, and the YAML.
struct ReadingReport {
  let trial: DocumentTrial
  let input: InputDocument
  let isVerbose: Bool

  /// Hands out the report piece by piece, each of whole lines.
  func write(_ output: (String) throws -> Void) throws {
    let titles = Dictionary(trial.read.categories.map { ($0.id, $0.title) }) { first, _ in first }
    try EntryTable(width: 120).write(trial.read.entries, titles: titles, output)
    try output(summary)
  }

  /// What stands below the entries.
  private var summary: String {
    let coverage = CoverageReport(
      document: input.document, coverage: trial.read.coverage, unread: unread)
    let parts = [[""], facts, [coverage.summary], isVerbose ? coverage.details : [], yaml]
    return parts.flatMap(\.self).joined(separator: "\n") + "\n"
  }

  /// The lines at which something is an error.
  private var unread: Set<Int> {
    Set(trial.diagnostics.filter { $0.severity == .error }.compactMap { $0.start?.line })
  }

  private var facts: [String] {
    let count = trial.read.entries.count
    let categories = trial.read.categories.count
    let found =
      "\(count) \(count == 1 ? "entry" : "entries") in \(categories) "
      + "\(categories == 1 ? "category" : "categories"), read by the shape '\(trial.instructions.shape.name)'."
    return [found, verdict] + alternatives
  }

  private var verdict: String {
    switch trial.verdict {
    case .sure where unread.count == 1: "Sure, but for a line that is not read."
    case .sure where !unread.isEmpty: "Sure, but for \(unread.count) lines that are not read."
    case .sure: "Sure."
    case .unsure(let reasons): "Not sure: " + reasons.joined(separator: " ")
    }
  }

  /// Other ways of reading that are worth a look.
  private var alternatives: [String] {
    let others = trial.alternatives.prefix(3).map { other in
      "\(other.assessment.entryCount) entries by '\(other.instructions.shape.name)'"
    }
    return others.isEmpty ? [] : ["It could also be: " + others.joined(separator: ", ") + "."]
  }

  private var yaml: [String] {
    [""] + input.configurationLines(trial)
  }
}
