import CatalogModel
package import Diagnostics
import DocumentFormats

/// One way to read a document, with what came of it.
package struct ReadingCandidate: Sendable {
  package let instructions: ReadingInstructions
  package let read: ReadDocument
  package let assessment: ReadingAssessment
}

/// Finds out how a document can be read: every shape proposes, all proposals are tried, and what was
/// read is judged.
package enum ShapeDetection {
  /// What is tried of a long document: its beginning, in bytes.
  static let sampleSize = 1 << 20

  /// The candidates that found any entries, the best first; of those that read the same entries only
  /// the best. `name` is the document's path within its version's folder.
  package static func candidates(
    for document: SourceDocument, named name: String
  ) -> [ReadingCandidate] {
    let sample = document.beginning(of: sampleSize)
    let format = DocumentFormat(fileName: name, document: document)
    let content = format.content(of: sample).value
    let candidates = proposals(for: content).map { proposal in
      candidate(proposal, sample, named: name, content)
    }
    let found = candidates.filter { $0.assessment.score > 0 }
    return distinct(found.sorted { $0.assessment.score > $1.assessment.score })
  }

  /// Why a document may have lost its codes when it was copied; `nil` where nothing says so.
  package static func lostCodes(in document: SourceDocument, named name: String) -> String? {
    let sample = document.beginning(of: sampleSize)
    let format = DocumentFormat(fileName: name, document: document)
    guard case .lines(let lines) = format.content(of: sample).value else {
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
      instructions: instructions, read: read.value, assessment: assessment)
  }

  /// Without those that read the same as a better one.
  private static func distinct(_ candidates: [ReadingCandidate]) -> [ReadingCandidate] {
    var seen: Set<[EntryReading]> = []
    return candidates.filter { seen.insert($0.read.entries.map(EntryReading.init)).inserted }
  }
}

/// The proposals of every shape.
enum ShapeProposals {
  private static let proposers: [any ShapeProposer.Type] = [
    TableProposer.self, CellsProposer.self, RowsProposer.self, InlineProposer.self,
    BulletsProposer.self, DefinitionsProposer.self, HeadingsProposer.self,
    LabelledBlocksProposer.self, CodeProposer.self,
  ]

  static func all(for lines: [DocumentLine]) -> [ReadingInstructions] {
    proposers.flatMap { $0.proposals(for: lines) }
  }
}

extension SourceDocument {
  /// The document up to the end of a line, of this many bytes at most; within a line where that
  /// one is longer than half of them.
  func beginning(of size: Int) -> SourceDocument {
    guard text.utf8.count > size else { return self }
    let last = lineStarts[lineNumber(at: size) - 1]
    if last > size / 2 { return SourceDocument(path: path, text: String(self[0..<last])) }
    let bytes = text.utf8
    var end = bytes.index(text.startIndex, offsetBy: size)
    while bytes[end] & 0xC0 == 0x80 { end = bytes.index(before: end) }
    return SourceDocument(path: path, text: String(text[..<end]))
  }
}
