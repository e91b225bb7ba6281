import CatalogModel
package import Diagnostics
import DocumentFormats

/// Finds out how a document can be read: every shape proposes, all proposals are tried, and what was
/// read is judged.
package enum ShapeDetection {
  /// Below this score nothing was found at all: fewer than one in thirty codes differ, say.
  private static let leastScore = 0.001

  /// The candidates that found any catalog, the best first; of those that read the same entries only
  /// the best. A file whose name says that it is source code is read as such where it can be. `name`
  /// is the document's path within its version's folder.
  package static func candidates(
    for document: SourceDocument, named name: String
  ) -> [ReadingCandidate] {
    let format = DocumentFormat(fileName: name, document: document)
    let sample = document.sample(as: format)
    let content = format.content(of: sample).value.withoutMarksOfCodes
    guard SourceCodeName.isOne(name), case .lines(let lines) = content else {
      return candidates(proposals(for: content), sample, named: name, content)
    }
    let found = candidates(CodeProposer.proposals(forSource: lines), sample, named: name, content)
    if !found.isEmpty { return found }
    return candidates(proposals(for: content), sample, named: name, content).map { candidate in
      candidate.doubting("The file's name says that it is source code, and it is not read as such.")
    }
  }

  private static func candidates(
    _ proposals: [ReadingInstructions], _ document: SourceDocument, named name: String,
    _ content: DocumentContent
  ) -> [ReadingCandidate] {
    let found = proposals.map { candidate($0, document, named: name, content) }
      .filter { $0.assessment.score > leastScore }
    let table = found.filter(\.isNamedTable)
      .max { $0.assessment.entryCount < $1.assessment.entryCount }
    let judged = table.map { table in found.map { $0.beside(table) } } ?? found
    return distinct(judged.sorted { $0.weight > $1.weight })
  }

  /// Why a document may have lost its codes when it was copied; `nil` where nothing says so.
  package static func lostCodes(in document: SourceDocument, named name: String) -> String? {
    let format = DocumentFormat(fileName: name, document: document)
    guard case .lines(let lines) = format.content(of: document.sample(as: format)).value else {
      return nil
    }
    return LostCodes.reason(in: lines)
  }

  /// What is wrong with a document as one of its format, such as data that end too early.
  package static func formatProblems(
    in document: SourceDocument, named name: String
  ) -> [Diagnostic] {
    DocumentFormat(fileName: name, document: document).content(of: document).diagnostics
  }

  private static func proposals(for content: DocumentContent) -> [ReadingInstructions] {
    switch content {
    case .lines(let lines): ShapeProposals.all(for: lines)
    case .data(let value): RecordsProposer.proposals(for: value)
    }
  }

  private static func candidate(
    _ instructions: ReadingInstructions, _ document: SourceDocument, named name: String,
    _ content: DocumentContent
  ) -> ReadingCandidate {
    let read = DocumentReader(instructions).read(document, named: name)
    let problemCount = read.diagnostics.count { $0.severity == .error }
    let assessment = ReadingAssessment(
      read.value, of: content, by: instructions.shape, problemCount: problemCount)
    return ReadingCandidate(
      instructions: instructions, read: read.value, assessment: assessment,
      doubts: ReadingDoubts(read.value, of: content, by: instructions.shape).reasons,
      weight: assessment.score)
  }

  /// Without those that read the same as a better one.
  private static func distinct(_ candidates: [ReadingCandidate]) -> [ReadingCandidate] {
    var seen: Set<[EntryReading]> = []
    return candidates.filter { seen.insert($0.read.entries.map(EntryReading.init)).inserted }
  }
}

extension DocumentContent {
  /// As readers see it.
  fileprivate var withoutMarksOfCodes: DocumentContent {
    guard case .lines(let lines) = self else { return self }
    return .lines(StruckCodes(FootnoteMarks.removed(from: lines)).lines)
  }
}

/// The proposals of every shape.
private enum ShapeProposals {
  private static let proposers: [any ShapeProposer.Type] = [
    TableProposer.self, CellsProposer.self, RowsProposer.self, InlineProposer.self,
    BulletsProposer.self, DefinitionsProposer.self, HeadingsProposer.self,
    LabelledBlocksProposer.self, CodeProposer.self, NumberedProposer.self,
  ]

  static func all(for lines: [DocumentLine]) -> [ReadingInstructions] {
    proposers.flatMap { $0.proposals(for: lines) }
  }
}
