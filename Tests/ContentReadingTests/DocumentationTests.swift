import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import Foundation
import Testing

/// The examples of `docs/content.md`, each a document and its configuration.
@Suite("The documentation's examples")
struct DocumentationTests {
  private static let codes = [
    ("table", ["card_expired"]), ("cells", ["1001", "1002"]), ("bullets", ["Lock.NotFound"]),
    ("definitions", ["auth.missing", "auth.expired"]), ("code", ["0", "9001", "9002", "9010"]),
    ("headings", ["1001", "1002"]), ("rows", ["not_found", "key_expired"]),
    ("inline", ["0", "1", "2"]),
    ("pattern", ["1001", "1002"]),
    ("records", ["card_expired", "card_stolen", "otp_invalid"]),
    ("openapi", ["card_expired", "card_stolen"]),
  ]

  /// The extensions of data files.
  private static let endings = ["records": "json", "openapi": "yaml"]

  @Test("are read as they say", arguments: codes)
  func check(shape: String, codes: [String]) throws {
    let (document, configuration) = try Self.example(of: shape)
    let rule = configuration.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    let content = ContentReader.read(
      ContentFolder([
        "site.yaml": "title: Errors",
        "vendors/acme/vendor.yaml": "name: Acme\ndocuments:\n  - file: '*'\n\(rule)\n",
        "vendors/acme/1.0/errors.\(Self.endings[shape] ?? "txt")": document,
      ]))
    #expect(content.diagnostics.map(\.summary) == [])
    #expect(content.value.vendors.flatMap(\.newest.entries).map(\.code.text) == codes)
  }

  /// The first two fenced blocks below the heading of a shape.
  private static func example(of shape: String) throws -> (String, String) {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/content.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let section = try #require(
      text.components(separatedBy: "### shape: \(shape)\n").dropFirst().first)
    let blocks = section.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }
      .map { $0.element.drop { $0 != "\n" }.dropFirst() }
    try #require(blocks.count >= 2)
    return (String(blocks[0]), String(blocks[1]))
  }
}
