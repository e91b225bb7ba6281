import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import Foundation
import Testing

@testable import sitegen

/// The catalog of sitegen's own diagnostics in `content/` says what the sources say.
struct DiagnosticCatalogTests {
  private let sources: [SourceDiagnostic]
  private let catalog: Catalog
  private let problems: [Diagnostic]

  init() throws {
    sources = try SourceDiagnostic.all()
    let content = try DiskFolder(path: Package.url("content").path).contentFolder()
    let own = content.files.filter { $0.path.hasPrefix("vendors/sitegen/") }
    let read = ContentReader.read(ContentFolder(path: content.path, files: own))
    catalog = try #require(read.value.vendors.first?.newest)
    problems = read.diagnostics.filter { $0.path.contains("/vendors/sitegen/") }
  }

  @Test func catalogIsReadWithoutProblems() {
    #expect(problems.map(\.summary) == [])
    #expect(sources.count > 50)
  }

  @Test func everyDiagnosticHasAnEntry() {
    let documented = Set(catalog.entries.map(\.code.text))
    for diagnostic in sources where !documented.contains(diagnostic.id) {
      Issue.record(
        """
        '\(diagnostic.id)' of \(diagnostic.file) is not documented: add a row \
        '| \(diagnostic.id) | \(diagnostic.severity) | … | … |' to \(document), or, if that \
        version is released, to a new one
        """)
    }
  }

  @Test func everyEntryIsADiagnostic() {
    let emitted = Set(sources.map(\.id))
    for entry in catalog.entries where !emitted.contains(entry.code.text) {
      Issue.record(
        """
        nothing in Sources reports '\(entry.code.text)': correct or remove its row in \
        \(document), or, if that version is released, begin a new one without it
        """)
    }
  }

  @Test func everyEntryHasTheSeverityOfItsDiagnostic() {
    let severities = Dictionary(sources.map { ($0.id, $0.severity) }) { first, _ in first }
    for entry in catalog.entries {
      let written = entry.fields.first { $0.name == "Severity" }?.value
      guard let severity = severities[entry.code.text], severity != written else { continue }
      Issue.record(
        """
        '\(entry.code.text)' is \(written ?? "nothing") in \(document), but \(severity) in the \
        sources: correct the row
        """)
    }
  }

  @Test func everyEntrySaysWhatItMeansAndWhatToDo() {
    for entry in catalog.entries {
      let advice = entry.fields.first { $0.name == "What to do" }?.value ?? ""
      #expect(entry.summary?.hasSuffix(".") == true, "\(entry.code.text) has no meaning")
      #expect(advice.hasSuffix("."), "\(entry.code.text) does not say what to do")
    }
  }

  @Test func noIdentifierStandsInTwoPlaces() {
    for (id, places) in Dictionary(grouping: sources, by: \.id) where places.count > 1 {
      let files = places.map(\.file).joined(separator: " and ")
      Issue.record("'\(id)' stands in \(files): give one of the two an identifier of its own")
    }
  }

  private var document: String {
    "content/vendors/sitegen/\(catalog.version)/diagnostics.md"
  }
}

/// An identifier as it stands in a Swift file.
private struct SourceDiagnostic {
  let id: String
  let severity: String
  /// Below `Sources`.
  let file: String

  /// Those of all Swift files below `Sources`. Records an issue for one that is no plain text.
  static func all() throws -> [SourceDiagnostic] {
    let folder = DiskFolder(path: Package.url("Sources").path)
    return try folder.listing().paths.filter { $0.hasSuffix(".swift") }.flatMap { file in
      let text = try String(contentsOfFile: "\(folder.path)/\(file)", encoding: .utf8)
      return calls(in: text).compactMap { SourceDiagnostic(call: $0, file: file) }
    }
  }

  /// What stands behind each `Diagnostic(id:`, in one line or two.
  private static func calls(in text: String) -> [Substring] {
    text.split(separator: "Diagnostic(", omittingEmptySubsequences: false).dropFirst()
      .map { $0.drop(while: \.isWhitespace) }
      .filter { $0.hasPrefix("id:") }
  }

  private init?(call: Substring, file: String) {
    let parts = call.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "id: " else {
      Issue.record("an identifier in \(file) is no plain text: write it out where it is reported")
      return nil
    }
    id = String(parts[1])
    let severities = ["note", "warning", "error"]
    severity = severities.first { parts[2].hasPrefix(", severity: .\($0),") } ?? "error"
    self.file = file
  }
}
