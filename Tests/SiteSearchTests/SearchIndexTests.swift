import Foundation
import OrderedJSON
import Testing

@testable import SiteSearch

@Suite struct SearchIndexTests {
  @Test func theWholeIndexOfTwoRecords() throws {
    let files = SearchIndexFiles(
      SearchIndex(records: [
        SearchRecord(
          id: "acme/sign-in/1001", code: "1001", name: "OTPInvalid", vendor: "acme",
          vendorName: "Acme", category: "Sign in", url: "acme/sign-in/1001/",
          summary: "Wrong password", status: [401], text: "Wrong password given"),
        SearchRecord(
          id: "bolt/all/otp_invalid", code: "otp_invalid", label: "BAD OTP", vendor: "bolt",
          vendorName: "Bolt", category: "All", url: "elsewhere/", summary: ""),
      ]))
    let hashes = files.shelves.reduce(into: [:]) { $0[name(of: $1.path)] = hash(of: $1.path) }
    func named(_ name: String) throws -> String { try #require(hashes[name]) }
    #expect(
      text(files.manifest) == """
        {"$schema":"../schema/search-index.json","version":5,"tokenizer":1,\
        "count":2,"recordsPerFile":8,"blockSize":65536,\
        "vendors":[{"id":"acme","name":"Acme","count":1},{"id":"bolt","name":"Bolt","count":1}],\
        "statuses":[401],"forms":[],"enums":["all"],\
        "codes":{"count":1,"hashes":"\(try named("codes/0"))"},\
        "records":"\(try named("records/0"))\(try named("records/1"))",\
        "keys":{"starts":[""],"hashes":"\(try named("keys/0"))"},\
        "terms":{"starts":[""],"hashes":"\(try named("terms/0"))"},\
        "words":{"4":"\(try named("words/4"))","5":"\(try named("words/5"))",\
        "7":"\(try named("words/7"))","8":"\(try named("words/8"))"}}
        """)
    #expect(files.shelves.count == 9)
    #expect(shelf("keys/0", of: files) == #"[["1001",0],["otpinvalid",0,8]]"#)
    let first = """
      {"id":"acme/sign-in/1001","code":"1001","name":"OTPInvalid","category":"Sign in",\
      "status":[401],"summary":"Wrong password"}
      """
    let second = """
      {"id":"bolt/all/otp_invalid","code":"otp_invalid","label":"BAD OTP","category":"All",\
      "url":"elsewhere/"}
      """
    #expect(shelf("records/0", of: files) == "[\(first)]")
    #expect(shelf("records/1", of: files) == "[\(second)]")
    #expect(
      shelf("codes/0", of: files)
        == #"[["1001",[0],\#(first)],["otpinvalid",[0,8],\#(first),\#(second)]]"#)
    #expect(shelf("words/8", of: files) == #"["password"]"#)
    // 8 terms and 5, so the average is 6.5, and 7 as a whole number: impacts are
    // 28 / 2 * 2.2 / (1 + 1.2 * (.5 + .5 * 8 / 7)) = 13.49 and with 5 for the first 8 15.12.
    let terms = try #require(shelf("terms/0", of: files))
    #expect(terms.contains(#"["otpinvalid",[15,8],[13,0]]"#))
    #expect(terms.contains(#"["status=401",[1,0]]"#))
  }

  @Test func anIndexOfNothingHasNoShelves() {
    let files = SearchIndexFiles(SearchIndex(records: []))
    #expect(files.shelves.isEmpty)
    #expect(
      files.manifest["count"] == .integer(0) && files.manifest["keys"]?["starts"] == .array([]))
  }

  @Test(arguments: ["1001", "-1", "08006", "0x232B", "1.2.3"])
  func aNumericCodeStandsInTheTableOfKeysOnly(code: String) {
    let files = SearchIndexFiles(SearchIndex(records: [record(code)]))
    #expect(!files.shelves.contains { $0.path.contains("/terms/") })
    #expect(files.shelves.contains { $0.path.contains("/keys/") })
  }

  @Test func aliasesAndFormerWritingsAreKeys() {
    let files = SearchIndexFiles(
      SearchIndex(records: [
        SearchRecord(
          id: "a", code: "007", aliases: ["E-7", "0x10", "FLOOD_WAIT_X"], vendor: "v",
          vendorName: "V", category: "", url: "v/", summary: ""),
        record("e7"),
      ]))
    #expect(
      shelf("keys/0", of: files)
        == ##"[["007",0],["16",0],["e7",0,1],["floodwaitx",0],["~7",0],["~floodwait#",0]]"##)
  }

  @Test(arguments: [
    ("ACME50126", "~50126"), ("ACME-00942", "~942"), ("acme-0000", "~0"), ("ACME999", nil),
    ("50126", nil), ("ACME5-0126", "~50126"), ("ACME50126A", nil), ("错5012", nil),
    ("0x1100", "~1100"), ("0X0100", "~100"), ("0x00000011", nil), ("0x11A0", nil), ("0x110", nil),
  ])
  func digitsBehindLettersAreAKeyToo(code: String, key: String?) {
    let files = SearchIndexFiles(SearchIndex(records: [record(code)]))
    let keys = items("keys", of: files).compactMap { ($0 as? [Any])?.first as? String }
    let digits = keys.filter { $0.hasPrefix("~") && $0.dropFirst().allSatisfy(\.isNumber) }
    #expect(digits == (key.map { [$0] } ?? []))
  }

  @Test func whatIsSaidForTheSameFindsARecord() throws {
    func terms(_ code: String, summary: String = "") throws -> Set<String> {
      let record = SearchRecord(
        id: "a", code: code, vendor: "v", vendorName: "V", category: "", url: "v/",
        summary: summary, status: [429])
      let rows = items("terms", of: SearchIndexFiles(SearchIndex(records: [record])))
      return Set(rows.compactMap { ($0 as? [Any])?.first as? String })
    }
    let words: Set<String> = ["too", "many", "requests", "rate", "limit"]
    #expect(try terms("RateLimitExceeded").isSuperset(of: words))
    #expect(try terms("TOO_MANY_REQUESTS").isSuperset(of: words))
    #expect(try terms("9", summary: "Too many requests.").isSuperset(of: words))
    #expect(try terms("moderate_limit").isDisjoint(with: ["many", "rate"]))
    #expect(try terms("9", summary: "You LACK the key.").contains("missing"))
    #expect(try terms("black_slack").isDisjoint(with: ["missing"]))
    // What nobody wrote makes no text longer: of 3 terms where 3 are average, the code has 14.
    let rows = shelf("terms/0", of: SearchIndexFiles(SearchIndex(records: [record("rate_limit")])))
    #expect(try #require(rows).contains(#"["ratelimit",[14,0]]"#))
  }

  @Test func rangesAscend() {
    let ranges = [50...60, 10...99, 10...20, -5...5, 0...Int.max]
    let manifest = SearchIndexFiles(
      SearchIndex(
        records: ranges.map { range in
          SearchRecord(
            id: "\(range)", code: "\(range)", range: range, vendor: "v", vendorName: "V",
            category: "", url: "v/", summary: "")
        })
    ).manifest
    let expected = [[-5, 5, 3], [10, 20, 2], [10, 99, 1], [50, 60, 0]]
    #expect(manifest["ranges"] == .array(expected.map { .array($0.map { .integer($0) }) }))
  }

  @Test func longTablesAndListsStandInSeveralFiles() {
    let records = (0..<3_000).map { record("code_\($0)", text: "common word") }
    let files = SearchIndexFiles(SearchIndex(records: records))
    let starts = (files.manifest["keys"]?["starts"]?.elements ?? []).compactMap { $0.text }
    #expect(starts.count > 3 && starts[0].isEmpty && starts == starts.sorted())
    #expect(files.shelves.contains { $0.path.hasPrefix("shelves/lists/") })
    // Both words are in the same texts, so their lists are the same.
    #expect(Set(files.shelves.map(\.path)).count == files.shelves.count)
    let shelves = files.shelves.filter { $0.path.contains("/keys/") }
    #expect(shelves.allSatisfy { $0.bytes.count < 1_150 })
    // And the digits of 2,000 codes, of four behind letters.
    #expect(items("keys", of: files).count == 5_000)
  }

  @Test func theHighestImpactsOfALongListStandOnceMoreBySlices() throws {
    let inCodes = (0..<2_100).map { record("box_\($0)") }
    let inTexts = (0..<1_900).map { record("lid_\($0)", text: "box") }
    let files = SearchIndexFiles(SearchIndex(records: inTexts + inCodes))
    let entry = try #require(
      items("terms", of: files).compactMap { $0 as? [Any] }.first { $0[0] as? String == "box" })
    let slices = try #require(entry[2] as? [[Any]])
    let (slice, block) = (try groups(slices[0][0], of: files), try groups(entry[3], of: files))
    #expect(entry.count == 4 && entry[1] as? Int == 4_000 && slices.count == 1)
    #expect(slice.map { $0.count - 1 } == [2_100])
    #expect(block.map { $0.count - 1 } == [2_100, 1_900] && block[0] == slice[0])
    #expect(slices[0][1] as? Int == block[1][0])
  }

  /// The groups on the shelf of a list.
  private func groups(_ name: Any, of files: SearchIndexFiles) throws -> [[Int]] {
    let path = "shelves/lists/\(name).json"
    let bytes = try #require(files.shelves.first { $0.path == path }).bytes
    let value = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return try #require(value?["items"] as? [[Int]])
  }

  /// The paths of an index of ten vendors with 37 codes each, the last of which says something.
  private func paths(_ text: String, more: Int = 0) -> Set<String> {
    let records = (0..<10).flatMap { vendor in
      (0..<(vendor == 2 ? 37 + more : 37)).map { number in
        SearchRecord(
          id: "v\(vendor)/\(number)", code: "code_\(vendor)_\(number)", vendor: "v\(vendor)",
          vendorName: "V\(vendor)", category: "", url: "", summary: "word\(number % 7)",
          text: vendor == 9 && number == 36 ? text : "")
      }
    }
    return Set(SearchIndexFiles(SearchIndex(records: records)).shelves.map(\.path))
  }

  @Test func aShelfKeepsItsAddressUntilItChanges() {
    let before = paths("one")
    #expect(before == paths("one"))
    let changed = before.symmetricDifference(paths("three")).map(name)
    #expect(changed.allSatisfy { ["terms/0", "words/5"].contains($0) || $0.hasPrefix("terms/") })
    #expect(!changed.isEmpty)
  }

  @Test func aCodeMoreLeavesTheOtherVendorsWhereTheyWere() {
    let before = paths("one")
    let gone = before.subtracting(paths("one", more: 1)).map(name)
    let records = gone.filter { $0.hasPrefix("records/") }
    #expect(!records.isEmpty)
    #expect(records.allSatisfy { (10..<15).contains(Int($0.dropFirst(8)) ?? 0) })
  }

  @Test(arguments: [
    (0, 0), (1, 1), (8, 8), (16, 16), (256, 16), (512, 32), (2048, 128), (65_536, 128),
  ])
  func manyShelvesShareMoreHashes(shelves: Int, hashes: Int) {
    #expect(CodeShelves.hashCount(of: shelves) == hashes)
  }

  @Test func aChangedCodeOfManyMovesFewShelvesOfCodes() {
    func codes(_ summary: String) -> Set<String> {
      let long = String(repeating: "x", count: 900)
      let records = (0..<1_100).map { number in
        SearchRecord(
          id: "v/\(number)", code: "code_\(number)", vendor: "v", vendorName: "V", category: "",
          url: "", summary: number == 7 ? summary + long : long)
      }
      let paths = SearchIndexFiles(SearchIndex(records: records)).shelves.map(\.path)
      return Set(paths.filter { $0.hasPrefix("shelves/codes/") })
    }
    let (before, after) = (codes("a"), codes("b"))
    // 1,100 records of about 1,000 bytes need 1,024 shelves of 2 KB, of which each 16 share a hash.
    #expect(before.count == 1024 && after.count == 1024)
    #expect(after.subtracting(before).count == 16)
  }

  @Test(arguments: [(1, 8), (8, 8), (9, 16), (127, 128), (128, 128), (129, 144), (1000, 1024)])
  func roomIsLeftBehindAVendor(count: Int, room: Int) {
    #expect(RecordNumbers.room(for: count) == room)
  }

  @Test func recordsThatMeanHarmAreOnlyText() {
    let texts = [
      "", " ", "\u{0}", "__proto__", "constructor", "</script><script>alert(1)</script>",
      "\"},{\"", "../../etc/passwd", "javascript:alert(1)", "\u{202E}gnp", "\u{FFFD}", "a\u{301}",
      "e\u{301}", "é", String(repeating: "9", count: 5_000), String(repeating: "_", count: 5_000),
    ]
    let files = SearchIndexFiles(
      SearchIndex(records: texts.map { record($0, name: $0, text: $0) }))
    let codes = items("records", of: files).compactMap {
      ($0 as? [String: Any])?["code"] as? String
    }
    #expect(codes == texts)
    let keys = items("keys", of: files).compactMap { $0 as? NSArray }
    #expect(keys.contains(["proto", 3]) && keys.contains(["e", 12, 13]))
  }

  private func record(_ code: String, name: String? = nil, text: String = "") -> SearchRecord {
    SearchRecord(
      id: code, code: code, name: name, vendor: "v", vendorName: "V", category: "", url: "v/",
      summary: "", text: text)
  }

  private func text(_ json: JSONValue) -> String { String(decoding: json.compact(), as: UTF8.self) }

  /// The items of a shelf, as JSON.
  private func shelf(_ name: String, of files: SearchIndexFiles) -> String? {
    let file = files.shelves.first { self.name(of: $0.path) == name }
    return file.map { String(decoding: $0.bytes, as: UTF8.self) }.map { text in
      String(text.drop { $0 != "[" }.dropLast())
    }
  }

  /// The items of all shelves of a kind, by the number of the shelf.
  private func items(_ kind: String, of files: SearchIndexFiles) -> [Any] {
    let shelves = files.shelves.filter { $0.path.hasPrefix("shelves/\(kind)/") }
    return shelves.flatMap { shelf in
      let value = try? JSONSerialization.jsonObject(with: Data(shelf.bytes))
      return (value as? [String: Any])?["items"] as? [Any] ?? []
    }
  }

  /// `keys/0` of `shelves/keys/0.1a2b3c.json`.
  private func name(of path: String) -> String {
    String(path.dropFirst("shelves/".count).prefix { $0 != "." })
  }

  private func hash(of path: String) -> String {
    String(path.split(separator: ".")[1])
  }
}
