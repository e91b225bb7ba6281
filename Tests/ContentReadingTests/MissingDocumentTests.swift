import ContentReading
import Diagnostics
import Testing

/// What is said where a version has no document that `vendor.yaml` is about.
struct MissingDocumentTests {
  private static let settings = (ContentReaderTests.sound[ContentReaderTests.vendor] ?? "")
    .replacing("*.txt", with: "errors.txt")
  private static let document = ContentReaderTests.sound["vendors/acme/1.0/errors.txt"] ?? ""

  @Test(arguments: [
    ([:], ["Put it into the version's folder, or correct its name here."]),
    (
      ["1.0/errors.txt": document, "1.1/list.txt": document],
      [
        "Put it into the version's folder, or correct its name here.",
        "If only versions until 1.0 have it, say so: 'until: \"1.0\"'.",
      ]
    ),
    (
      ["0.8/errors.txt": document, "0.9/errors.txt": document, "1.1/error.txt": document],
      [
        "Did you mean 'error.txt'?",
        "If only versions until 0.9 have it, say so: 'until: \"0.9\"'.",
      ]
    ),
  ])
  func saysWhatToDo(_ documents: [String: String], _ expected: [String]) {
    var files = ["site.yaml": "title: Errors\n", "vendors/acme/vendor.yaml": Self.settings]
    files["vendors/acme/1.0/other.txt"] = documents.isEmpty ? Self.document : nil
    for (path, text) in documents { files["vendors/acme/\(path)"] = text }
    let found = ContentReader.read(ContentFolder(files)).diagnostics
    #expect(found.filter { $0.id == "missing-document" }.flatMap(\.suggestions) == expected)
  }
}
