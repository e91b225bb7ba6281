package import CatalogModel
package import CatalogReaders
package import Diagnostics

/// One document, read on its own: as a configuration says, or as the document itself suggests.
package struct DocumentTrial: Sendable {
  /// Codes that stand again in their category are joined where there are any, unless a configuration keeps them.
  package let instructions: ReadingInstructions
  package let read: ReadDocument
  /// What went wrong, and what looks suspicious.
  package let diagnostics: [Diagnostic]
  package let verdict: ReadingVerdict
  /// Other ways in which the document could be read, the best first.
  package let alternatives: [ReadingCandidate]

  /// Reads a document as it is told. `name` is its file name.
  package init(_ document: SourceDocument, named name: String, _ instructions: ReadingInstructions)
  {
    self.init(document, named: name, instructions, verdict: .sure, alternatives: [])
  }

  /// Finds out how a document can be read.
  package static func detect(_ document: SourceDocument, named name: String) -> DocumentDetection {
    let candidates = ShapeDetection.candidates(for: document, named: name)
    let verdict = ReadingVerdict(
      candidates, lost: ShapeDetection.lostCodes(in: document, named: name))
    guard let best = candidates.first else {
      return .unread(verdict, ShapeDetection.formatProblems(in: document, named: name))
    }
    return .read(
      DocumentTrial(
        document, named: name, best.instructions.treating(.join), verdict: verdict,
        alternatives: Array(candidates.dropFirst())))
  }

  private init(
    _ document: SourceDocument, named name: String, _ instructions: ReadingInstructions,
    verdict: ReadingVerdict, alternatives: [ReadingCandidate]
  ) {
    let read = DocumentReader(instructions).read(document, named: name)
    self.instructions = read.value.repeated.isEmpty ? instructions.treating(.keep) : instructions
    self.read = read.value
    self.verdict = verdict
    self.alternatives = alternatives
    let catalog = Self.catalog(of: read.value, Vendor(id: "", name: ""), version: "")
    diagnostics =
      read.diagnostics + CatalogSoundness.diagnostics(of: catalog, in: [name: document])
      + read.value.suspicions(of: document)
  }

  /// The entries as the catalog of a vendor.
  package func catalog(of vendor: Vendor, version: String) -> Catalog {
    let catalog = Self.catalog(of: read, vendor, version: version)
    return CaseTwins(among: [catalog]).toldApart(in: catalog)
  }

  private static func catalog(of read: ReadDocument, _ vendor: Vendor, version: String) -> Catalog {
    Catalog(
      vendor: vendor, version: version, introduction: read.introduction,
      categories: read.categories, entries: read.entries)
  }
}
