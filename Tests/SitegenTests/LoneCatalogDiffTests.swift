import Foundation
import Testing

/// `sitegen diff` on two catalogs that `sitegen read` made of documents, outside of a site.
struct LoneCatalogDiffTests {
  private static func folder(_ documents: [String: String]) throws -> TemporarySite {
    let folder = try TemporarySite([:])
    for (name, text) in documents {
      try folder.write(text, to: "\(name).txt")
      try folder.write(
        try folder.run("read", "\(name).txt", "--format", "json").output, to: "\(name).json")
    }
    return folder
  }

  private static let documents = [
    "old": "Code | Meaning\na.b | Something is wrong.\nc_d | Like a.b, but worse.\n",
    "new": "Code | Meaning\na.b | Something is quite wrong.\ne_f | Open.\n",
  ]

  private static let sides = ["diff", "--base", "old.json", "--revision", "new.json"]

  @Test func documentsOfOtherNamesAreOfOneVendor() throws {
    let run = try Self.folder(Self.documents).run(Self.sides)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("new, old.json → new.json\n1 breaking, 0 suspect, 1 additive, "))
    #expect(run.output.contains("\n  error-codes/c_d: 'c_d' was removed [code-removed]\n"))
    #expect(run.output.contains("\n      Something is {+quite +}wrong.\n      new.txt:2 of "))
  }

  /// A vendor of a site is another one than that of a lone catalog which is called something else.
  @Test func aVersionOfASiteIsNoLoneCatalog() throws {
    let site = try Self.folder(Self.documents)
    try site.write(Self.documents["old"]!, to: "content/vendors/acme/1.0/errors.txt")
    let run = try site.run("diff", "--base", "old.json")
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("error: There is nothing to compare: no vendor is on both sides."))
  }
}
