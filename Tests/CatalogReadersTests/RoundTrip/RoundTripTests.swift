import CatalogModel
import Diagnostics
import Testing

@testable import CatalogReaders

/// What is printed in any shape is read as it was.
@Suite("Round trips through every shape")
struct RoundTripTests {
  @Test("as told", arguments: PrintedShape.all)
  func told(_ shape: PrintedShape) throws {
    for catalog in PrintedCatalog.plain + [.awkward, .awkwardNumbers]
    where !shape.skipsCodes.contains(catalog.name) {
      let held = shape.held(catalog)
      let document = SourceDocument(path: shape.file, text: shape.print(held))
      let read = DocumentReader(try shape.instructions(for: held)).read(document, named: shape.file)
      let problems = read.diagnostics.map { "\($0.start?.line ?? 0) \($0.id)" }
      #expect(problems == [], "\(catalog.name)")
      #expect(
        lines(read.value, withCategories: shape.hasCategories)
          == held.lines(withCategories: shape.hasCategories), "\(catalog.name):\n\(document.text)")
    }
  }

  @Test("as detected", arguments: PrintedShape.all)
  func detected(_ shape: PrintedShape) throws {
    for catalog in PrintedCatalog.plain where !shape.skipsCodes.contains(catalog.name) {
      let held = shape.held(catalog)
      let document = SourceDocument(path: shape.file, text: shape.print(held))
      let candidates = ShapeDetection.candidates(for: document, named: shape.file)
      let best = try #require(candidates.first, "\(catalog.name)")
      #expect(
        lines(best.read, withCategories: shape.hasCategories)
          == held.lines(withCategories: shape.hasCategories),
        "\(catalog.name), read by '\(best.instructions.shape.name)':\n\(document.text)")
    }
  }

  private func lines(_ read: ReadDocument, withCategories hasCategories: Bool) -> [String] {
    let titles = Dictionary(read.categories.map { ($0.id, $0.title) }) { first, _ in first }
    return read.entries.map { entry in
      let title = hasCategories ? "\(titles[entry.category] ?? "?"): " : ""
      return title + "\(entry.code.text) | " + EntryOutline.text(of: entry.description)
    }
  }

}
