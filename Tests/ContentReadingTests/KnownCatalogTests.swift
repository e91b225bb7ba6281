import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import Testing

/// By what an earlier reading of the same is known again.
struct KnownCatalogTests {
  private static let document = "Code | Text\nE1 | One\nE2 | Two\n"
  private static let settings = ContentReaderTests.sound[ContentReaderTests.vendor] ?? ""

  private static func folder(_ others: [String: String] = [:]) -> ContentFolder {
    var files = ["site.yaml": "title: Errors\n"]
    for vendor in ["acme", "lock"] {
      files["vendors/\(vendor)/vendor.yaml"] = settings
      for version in ["1.0", "1.1"] { files["vendors/\(vendor)/\(version)/errors.txt"] = document }
    }
    return ContentFolder(files.merging(others) { $1 })
  }

  private static func histories(_ others: [String: String] = [:]) -> [VendorHistory] {
    let content = ContentReader.read(folder(others))
    #expect(content.diagnostics.isEmpty)
    return content.value.vendors
  }

  @Test func noTwoCatalogsAreTakenForOne() {
    let keys = Self.histories().flatMap(\.keys)
    #expect(keys.map(\.version) == ["1.0", "1.1", "1.0", "1.1"])
    #expect(Set(keys.map(\.inputs)).count == 4)
  }

  @Test(arguments: [
    ("vendors/acme/notes/errors/E1.md", "Text\n", [true, true], true),
    ("vendors/acme/1.0/errors.txt", "Code | Text\nE1 | Eins\n", [false, true], false),
    ("vendors/acme/vendor.yaml", settings + "\nproduct: Doors\n", [false, false], false),
    ("site.yaml", "title: Errors\nlimits: { lines: 9 }\n", [false, false], false),
  ])
  func whatIsTheSameIsKnown(
    _ path: String, _ text: String, _ versions: [Bool], _ isSameVendor: Bool
  ) {
    let (before, after) = (Self.histories()[0], Self.histories([path: text])[0])
    #expect(before.inputs != nil && (before.inputs == after.inputs) == isSameVendor)
    #expect(zip(before.keys, after.keys).map { $0.inputs == $1.inputs } == versions)
  }

  @Test func whatIsKnownIsNotReadAgain() async {
    let key = Self.histories()[0].keys[1].inputs
    let known = Self.histories(["vendors/acme/1.1/errors.txt": "Code | Text\nE9 | Nine\n"])[0]
      .newest
    let content = await ContentReader.read(Self.folder(), jobs: 1) { $0 == key ? known : nil }
    let codes = content.value.vendors.map { $0.newest.entries.map(\.code.text) }
    #expect(codes == [["E9"], ["E1", "E2"]])
  }
}
