import CatalogModel
package import Diagnostics
import DocumentFormats

/// One way to read a document, with what came of it.
package struct ReadingCandidate: Sendable {
  package let instructions: ReadingInstructions
  package let read: ReadDocument
  package let assessment: ReadingAssessment
  /// Why it may be wrong, whatever its score: a sentence each.
  package let doubts: [String]

  /// How well it reads, from 0 to 1, which decides between two ways; doubts only say whether it is sure. Less than its
  /// score where a table that names its columns has the codes, too.
  package private(set) var weight: Double

  /// Whether it is a table whose columns have names, one of them with the codes.
  package var isNamedTable: Bool {
    guard case .table(let table) = instructions.shape else { return false }
    if case .positional = table.columns { return false }
    return assessment.namesCodes
  }

  /// Weighed against the table with names of columns that has the most codes.
  func beside(_ table: ReadingCandidate) -> ReadingCandidate {
    guard !isNamedTable, table.covers(self) else { return self }
    let count = table.assessment.entryCount
    var result = self
    if count * 4 > assessment.entryCount * 5 {
      result = doubting("A table with names of columns has \(count) codes.")
    }
    result.weight *= 0.8
    return result
  }

  /// Whether it has more than twice as many codes, or hardly fewer, most of those of the other among them.
  private func covers(_ other: ReadingCandidate) -> Bool {
    let (count, others) = (assessment.entryCount, other.assessment.entryCount)
    if count > 2 * others { return true }
    guard count * 5 >= others * 4 else { return false }
    let codes = Set(read.entries.map(\.code))
    return other.read.entries.count { codes.contains($0.code) } * 2 > others
  }

  /// The same with one doubt more.
  func doubting(_ doubt: String) -> ReadingCandidate {
    ReadingCandidate(
      instructions: instructions, read: read, assessment: assessment, doubts: doubts + [doubt],
      weight: weight)
  }
}
