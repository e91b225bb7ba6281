import OrderedJSON
import Testing

@testable import SiteSearch

@Suite struct SearchIndexReaderTests {
  /// Many enough for long tables, lists in several groups with slices, ranges and every key of a record.
  private static let files: SearchIndexFiles = {
    let usual = (0..<9_000).map { number in
      SearchRecord(
        id: "v\(number / 3_000)/all/\(number)",
        code: number % 3 == 0 ? "\(number)" : "the_box_on_the_shelf_in_the_room_\(number)",
        name: number % 5 == 0 ? "BoxNumber\(number)" : nil,
        aliases: number % 7 == 0 ? ["B-\(number)"] : [], label: number % 11 == 0 ? "Box" : nil,
        vendor: "v\(number / 3_000)", vendorName: "V \(number / 3_000)", category: "All",
        url: number % 13 == 0 ? "elsewhere/" : "v\(number / 3_000)/all/\(number)/",
        summary: number % 2 == 0 ? "A box of number \(number % 100)" : "",
        status: number % 17 == 0 ? [404, 429] : [], text: "lid", isRemoved: number % 19 == 0)
    }
    let range = SearchRecord(
      id: "w/all/5-9", code: "5-9", range: 5...9, vendor: "w", vendorName: "W", category: "All",
      url: "w/all/5-9/", summary: "")
    return SearchIndexFiles(SearchIndex(records: usual + [range]))
  }()

  private func read(_ files: [String: [UInt8]]) throws -> SearchIndex {
    try SearchIndexReader.read { path in
      guard let bytes = files[path] else { throw Missing(path: path) }
      return bytes
    }
  }

  private struct Missing: Error, Equatable {
    let path: String
  }

  private var files: [String: [UInt8]] {
    let shelves = Dictionary(uniqueKeysWithValues: Self.files.shelves.map { ($0.path, $0.bytes) })
    return shelves.merging(["index.json": Self.files.manifest.compact()]) { $1 }
  }

  @Test func writingWhatWasReadGivesTheSameFiles() throws {
    let again = SearchIndexFiles(try read(files))
    #expect(Self.files.manifest["keys"]?["isDeep"] != nil)
    #expect(again.manifest == Self.files.manifest)
    #expect(again.shelves.map(\.path) == Self.files.shelves.map(\.path))
    #expect(again.shelves.map(\.bytes) == Self.files.shelves.map(\.bytes))
  }

  @Test func anIndexOfNothingIsReadToo() throws {
    let empty = SearchIndexFiles(SearchIndex(records: []))
    let index = try read(["index.json": empty.manifest.compact()])
    #expect(SearchEngine(index).search("9003").results.isEmpty)
  }

  @Test(arguments: ["keys/0", "terms/0", "records/3", "lists/", "keys-parts/1", "words/5"])
  func aFileThatIsGoneOrBrokenIsSaidSo(name: String) throws {
    var files = files
    // Slices of lists are not read.
    let path = try #require(
      files.keys.sorted().first { path in
        let others = files.filter { $0.key != path }
        return path.hasPrefix("shelves/\(name)") && (try? read(others)) == nil
      })
    files[path] = nil
    #expect(throws: Missing(path: path)) { try read(files) }
    for text in ["", "{}", "{\"items\":7}", "{\"items\":[[\"a\",99999999]]}"] {
      files[path] = Array(text.utf8)
      if name != "words/5" || !text.contains("a") {
        #expect(throws: SearchIndexReader.Failure.self, "\(text)") { try read(files) }
      }
    }
  }

  @Test(arguments: [
    ("", "broken"), ("[]", "broken"), (#"{"vendors":[]}"#, "version"),
    (#"{"version":3,"tokenizer":1,"vendors":[]}"#, "version"),
    (#"{"version":5,"tokenizer":1,"vendors":[{"id":"a","name":"A","count":0}]}"#, "broken"),
    (#"{"version":5,"tokenizer":1,"vendors":[{"id":"a","name":"A","count":3}]}"#, "broken"),
  ])
  func aManifestThatIsNoneIsSaidSo(text: String, problem: String) {
    let failure: SearchIndexReader.Failure =
      problem == "version" ? .otherVersion : .broken(path: "index.json")
    #expect(throws: failure) { try read(["index.json": Array(text.utf8)]) }
  }
}
