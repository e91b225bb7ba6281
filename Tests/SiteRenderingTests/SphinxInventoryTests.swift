import ContentModel
import Diagnostics
import Testing

@testable import SiteRendering

/// `objects.inv`. That zlib reads it is tested in `Tests/JavaScript/inventory.test.mjs`.
struct SphinxInventoryTests {
  /// By RFC 1951: the last block, stored; its length 9 and the complement; the bytes. Adler-32 of
  /// these nine is worked out step by step in the literature.
  @Test func streamIsOneOfZlib() {
    var stream = StoredStream()
    stream.add("Wiki")
    stream.add("pedia")
    #expect(
      stream.finished() == [0x78, 0x01, 1, 9, 0, 0xF6, 0xFF] + Array("Wikipedia".utf8)
        + [0x11, 0xE6, 0x03, 0x98])
  }

  /// Long enough for sums of the highest bytes to leave 32 bits; the checksum is zlib's.
  @Test func checksumOfManyBytesIsThatOfZlib() {
    var checksum = Adler32()
    checksum.add([UInt8](repeating: 0xFF, count: 12_345))
    checksum.add([UInt8](repeating: 0xFF, count: 7_655))
    #expect(checksum.value == 0x9F51_D664)
  }

  @Test func codesAreLabelsAndWhatHoldsThemAreDocuments() async throws {
    let files = await RenamedSite.render().value
    let file = try #require(files.first { $0.path == "objects.inv" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(
      text.hasPrefix("# Sphinx inventory version 2\n# Project: Codes & more\n# Version: \n# The "))
    for line in [
      "acme std:doc -1 acme/ Acme",
      "acme/doors-and-gates std:doc -1 acme/doors-and-gates/ Doors and gates",
      "acme/keys/1202 std:label -1 acme/keys/1202/ 1202 KeyOld",
      "acme/doors-and-gates/2002 std:label -1 acme/doors-and-gates/2002/ 2002 DoorGone",
    ] {
      #expect(text.contains("\n\(line)\n") || text.contains("\u{FFFD}\(line)\n"), "\(line)")
    }
    for former in ["1002", "1102"] {
      #expect(text.contains("acme/keys/\(former) std:label -1 acme/keys/1202/ 1202\n"))
    }
  }

  @Test(
    "A name is one line without spaces at its ends",
    arguments: [
      ("Too many  attempts", "Too many attempts"), ("Locked ", "Locked"), (" Locked", "Locked"),
      ("In\ntwo lines", "In two lines"), ("Zu früh", "Zu früh"), (" ", "-"),
    ])
  func namesAreLines(_ title: String, _ shown: String) async throws {
    let concept = Concept(
      slug: "c", title: title, entries: [], body: MadeUpContent.markdown("Text"))
    let content = MadeUpContent.content([], concepts: [concept])
    let rendered = await SiteRenderer.render(content, with: RealSite.theme, jobs: 1)
    let file = try #require(rendered.value?.first { $0.path == "objects.inv" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("concepts/c std:doc -1 concepts/c/ \(shown)\n"))
  }

  @Test func scannerFindsTheAddressesOfAllBlocks() throws {
    let head = "# Sphinx inventory version 2\n# Project: A\n# Version: \n# zlib\n"
    var stream = StoredStream(after: Array(head.utf8))
    let paths = (0..<2_000).map { "v/c/\($0)/" }
    for path in paths { stream.add("\(path.dropLast()) std:label -1 \(path) a shown name\n") }
    let bytes = stream.finished()
    var scanner = InventoryScanner()
    let isWhole = scanner.scan(bytes)
    #expect(isWhole && bytes.count > 80_000)
    #expect(scanner.addresses.map { String(decoding: bytes[$0], as: UTF8.self) } == paths)
  }

  @Test func scannerNoticesWhatIsBroken() {
    let whole = Self.inventory("a/")
    for count in whole.indices {
      var scanner = InventoryScanner()
      let isWhole = scanner.scan(Array(whole.prefix(count)))
      #expect(!isWhole, "cut off at \(count)")
    }
    let stream = whole.count - StoredStream.of("a/").count
    for offset in stream..<whole.count {
      var bytes = whole
      bytes[offset] ^= 0x10
      var scanner = InventoryScanner()
      let isWhole = scanner.scan(bytes)
      #expect(!isWhole, "another byte at \(offset)")
    }
  }

  @Test(arguments: [
    (inventory("a/"), []),
    (inventory("b/"), ["output-dangling-link"]),
    (inventory("a/").dropLast(), ["output-broken-inventory"]),
  ])
  func auditLooksAtIt(_ bytes: [UInt8], _ expected: [String]) {
    var audit = OutputAudit(baseURL: nil)
    let page = AuditCase.page("")
    for (path, bytes) in [("a/index.html", Array(page.utf8)), ("objects.inv", bytes)] {
      audit.add(OutputFile(path: path, bytes: bytes, origin: "a test"))
    }
    #expect(OutputAudit.problems(of: [audit]).map(\.id) == expected)
  }

  private static func inventory(_ path: String) -> [UInt8] {
    let head = "# Sphinx inventory version 2\n# Project: A\n# Version: \n# zlib\n"
    return Array(head.utf8) + StoredStream.of(path)
  }
}

extension StoredStream {
  fileprivate static func of(_ path: String) -> [UInt8] {
    var stream = StoredStream()
    stream.add("a std:label -1 \(path) A shown name\n")
    return stream.finished()
  }
}
