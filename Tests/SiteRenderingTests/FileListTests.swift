import Testing

@testable import SiteRendering

struct FileListTests {
  private static var three: FileList {
    var list = FileList()
    list.append(path: "b/index.html", hash: 0xAB, origin: "the page of 'b'")
    list.append(path: "a.json", hash: .max, origin: "a\tname\nof two lines")
    list.append(path: "b/c", hash: 1, origin: "")
    return list
  }

  @Test func aLineIsWrittenForEachFile() {
    #expect(
      String(decoding: Self.three.bytes, as: UTF8.self) == """
        b/index.html\t00000000000000ab\tthe page of 'b'
        a.json\tffffffffffffffff\ta name of two lines
        b/c\t0000000000000001\t

        """)
  }

  @Test func whatWasWrittenIsReadAgain() {
    let list = FileList(bytes: Self.three.bytes)
    #expect(list.indices.map(list.path) == ["b/index.html", "a.json", "b/c"])
    #expect(list.indices.map(list.hash) == [0xAB, .max, 1])
    #expect(list.indices.map(list.origin) == ["the page of 'b'", "a name of two lines", ""])
  }

  /// What anybody may have made of a list: no line break at the end, no checksum, no digits, too many.
  @Test(
    arguments: [
      ("x", nil, ""), ("x\t1f", 0x1F, ""), ("x\t\tof\tthree", nil, "of\tthree"),
      ("x\tg\ty", nil, "y"),
      ("\nx\t00000000000000001\ty\n", nil, "y"),
    ] as [(String, UInt64?, String)])
  func otherListsAreRead(_ text: String, _ hash: UInt64?, _ origin: String) {
    let list = FileList(bytes: Array(text.utf8))
    #expect(list.places.map(\.path) == ["x"])
    #expect(list.hash(0) == hash)
    #expect(list.origin(0) == origin)
  }

  @Test func filesAreFoundByTheirPaths() {
    var list = FileList()
    for path in ["a", "a/b", "b-c", "b/c", "é"] { list.append(path: path, hash: 1, origin: "") }
    list.shrink()
    #expect(["a", "a/b", "b-c", "b/c", "é"].map(list.number) == [0, 1, 2, 3, 4])
    #expect(["", "0", "a/", "b", "ê", "e\u{301}"].compactMap(list.number).isEmpty)
    #expect(FileList().number(of: "a") == nil)
  }

  @Test func someLinesStandAlone() {
    let some = Self.three.only([2, 0])
    #expect(some.indices.map(some.path) == ["b/c", "b/index.html"])
    var copy = FileList()
    copy.append(some)
    #expect(
      String(decoding: copy.bytes, as: UTF8.self)
        == "b/c\t0000000000000001\t\nb/index.html\t00000000000000ab\tthe page of 'b'\n")
  }

  /// By bytes, which is not the order of languages, nor that of names between slashes.
  @Test(arguments: [
    ("a", "b", true), ("b", "a", false), ("a", "a", false), ("a", "a/b", true),
    ("a-b/c", "a/b", true), ("same-as-far-as-here-1", "same-as-far-as-here-2", true),
    ("Z", "a", true), ("z", "é", true), ("", "a", true),
  ])
  func pathsAreOrdered(_ left: String, _ right: String, _ isBefore: Bool) {
    var list = FileList()
    for path in [left, right] { list.append(path: path, hash: 0, origin: "") }
    #expect(list.precedes(0, list, 1) == isBefore)
    #expect(left.precedesInUTF8(right) == isBefore)
    #expect(list.isSorted == (isBefore || left == right))
  }
}
