import CatalogModel
import CatalogReaders
import Diagnostics
import Foundation
import Testing

@testable import ContentReading

/// The five vendors' documents as they are read without any configuration.
@Suite("The vendors' documents, detected")
struct DetectedVendorTests {
  /// The shape in which each document is recognised.
  private static let shapes = [
    ("auth0-guardian", "table"), ("gopoints", "definitions"), ("hid", "cells"),
    ("kleverkey", "bullets"), ("surepassid", "code"),
  ]

  @Test("are recognised", arguments: shapes)
  func shape(vendor: String, shape: String) throws {
    let (trial, verdict) = try Self.detect(vendor)
    #expect(verdict == .sure)
    #expect(trial.instructions.shape.name == shape)
    #expect(trial.diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
  }

  @Test("are read exactly", arguments: ["auth0-guardian", "hid", "kleverkey", "surepassid"])
  func exactly(vendor: String) throws {
    let catalog = try Self.detect(vendor).trial.catalog(
      of: .init(id: vendor, name: vendor), version: "1")
    let expected = try ExpectedCatalog.of(vendor)
    #expect(catalog.categories.map(\.title) == expected.categories.map(\.title))
    #expect(catalog.entries.count == expected.entries.count)
    for (entry, wanted) in zip(catalog.entries, expected.entries) {
      let found = ExpectedEntry(entry, in: catalog)
      #expect(found.category == wanted.category && found.code == wanted.code)
      #expect(found.name == wanted.name && found.label == wanted.label)
      #expect(found.text == wanted.text)
    }
  }

  /// The page's code spans and some of its paragraphs were lost with their marks: where they were,
  /// only a configuration can say. All else is read as it is.
  @Test("are read but for lost code spans")
  func lostMarks() throws {
    let catalog = try Self.detect("gopoints").trial.catalog(
      of: .init(id: "gopoints", name: "GoPoints"), version: "1")
    let expected = try ExpectedCatalog.of("gopoints")
    #expect(catalog.categories.map(\.title) == expected.categories.map(\.title))
    #expect(catalog.entries.count == expected.entries.count)
    for (entry, wanted) in zip(catalog.entries, expected.entries) {
      let found = ExpectedEntry(entry, in: catalog)
      #expect(found.category == wanted.category && found.code == wanted.code)
      #expect(found.status == wanted.status)
      #expect(Self.letters(found.text) == Self.letters(wanted.text))
    }
  }

  /// A text without white space, and without the marks of code spans and items.
  private static func letters(_ text: String?) -> String {
    (text ?? "").filter { !$0.isWhitespace && $0 != "`" && $0 != "-" }
  }

  private static func detect(_ vendor: String) throws -> (trial: DocumentTrial, ReadingVerdict) {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "content/vendors/\(vendor)/2026-11-20")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = try #require(names.first { $0.hasSuffix(".txt") })
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let found = DocumentTrial.detect(SourceDocument(path: name, text: text), named: name)
    guard case .read(let trial) = found else { throw NothingRead() }
    return (trial, trial.verdict)
  }
}

private struct NothingRead: Error {}
