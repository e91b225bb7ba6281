import OrderedJSON
import SiteSearch
import Testing

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
    let folder = try #require(files.manifest["folder"]?.text)
    #expect(
      text(files.manifest) == """
        {"$schema":"../schema/search-index.json","version":2,"tokenizer":1,"folder":"\(folder)",\
        "count":2,"recordsPerFile":8,"blockSize":65536,\
        "vendors":[{"id":"acme","name":"Acme","count":1},{"id":"bolt","name":"Bolt","count":1}],\
        "statuses":[401],"forms":[],"enums":["all"],"keys":[""],"terms":[""],"words":[4,5,7,8]}
        """)
    let names = ["keys-0", "records-0", "terms-0", "words-4", "words-5", "words-7", "words-8"]
    #expect(files.shelves.map(\.path) == names.map { "\(folder)/\($0).json" })
    #expect(shelf("keys-0", of: files) == #"[["1001",0],["otpinvalid",0,1]]"#)
    #expect(
      shelf("records-0", of: files) == """
        [{"id":"acme/sign-in/1001","code":"1001","name":"OTPInvalid","category":"Sign in",\
        "status":[401],"summary":"Wrong password"},\
        {"id":"bolt/all/otp_invalid","code":"otp_invalid","label":"BAD OTP","category":"All",\
        "url":"elsewhere/"}]
        """)
    #expect(shelf("words-8", of: files) == #"["password"]"#)
    // 8 terms and 5, so the average is 6.5: impacts are 28 / 2 * 2.2 / (1 + 1.2 * (.5 + .5 * 8 / 6.5)).
    let terms = try #require(shelf("terms-0", of: files))
    #expect(terms.contains(#"["otpinvalid",[15,1],[13,0]]"#))
    #expect(terms.contains(#"["status=401",[1,0]]"#))
  }

  @Test func anIndexOfNothingHasNoShelves() {
    let files = SearchIndexFiles(SearchIndex(records: []))
    #expect(files.shelves.isEmpty)
    #expect(files.manifest["count"] == .integer(0) && files.manifest["keys"] == .array([]))
  }

  @Test(arguments: ["1001", "-1", "08006", "0x232B", "1.2.3"])
  func aNumericCodeStandsInTheTableOfKeysOnly(code: String) {
    let files = SearchIndexFiles(SearchIndex(records: [record(code)]))
    #expect(!files.shelves.contains { $0.path.hasSuffix("/terms-0.json") })
    #expect(files.shelves.contains { $0.path.hasSuffix("/keys-0.json") })
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
      shelf("keys-0", of: files)
        == ##"[["007",0],["16",0],["e7",0,1],["floodwaitx",0],["~7",0],["~floodwait#",0]]"##)
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
    let starts = (files.manifest["keys"]?.elements ?? []).compactMap { $0.text }
    #expect(starts.count > 3 && starts[0].isEmpty && starts == starts.sorted())
    #expect(shelf("list-0-0", of: files)?.hasPrefix("[[") == true)
    let shelves = files.shelves.filter { $0.path.contains("/keys-") }
    let keys = shelves.flatMap { $0.json["items"]?.elements ?? [] }
    #expect(shelves.allSatisfy { text($0.json).utf8.count < 4_200 })
    #expect(keys.count == 3_000)
  }

  @Test func theFolderIsNamedByTheContents() {
    func folder(_ text: String) -> String? {
      let records = (0..<40).map { record("code_\($0)", text: "\(text) \($0 % 7)") }
      return SearchIndexFiles(SearchIndex(records: records)).manifest["folder"]?.text
    }
    #expect(folder("one") == folder("one"))
    #expect(folder("one") != folder("two"))
  }

  @Test func recordsThatMeanHarmAreOnlyText() {
    let texts = [
      "", " ", "\u{0}", "__proto__", "constructor", "</script><script>alert(1)</script>",
      "\"},{\"", "../../etc/passwd", "javascript:alert(1)", "\u{202E}gnp", "\u{FFFD}", "a\u{301}",
      "e\u{301}", "é", String(repeating: "9", count: 5_000), String(repeating: "_", count: 5_000),
    ]
    let files = SearchIndexFiles(
      SearchIndex(records: texts.map { record($0, name: $0, text: $0) }))
    func items(_ name: String) -> [JSONValue] {
      files.shelves.filter { $0.path.contains("/\(name)-") }.flatMap {
        $0.json["items"]?.elements ?? []
      }
    }
    #expect(items("records").compactMap { $0["code"]?.text } == texts)
    #expect(items("keys").contains(.array([.string("proto"), .integer(3)])))
    #expect(items("keys").contains(.array([.string("e"), .integer(12), .integer(13)])))
  }

  private func record(_ code: String, name: String? = nil, text: String = "") -> SearchRecord {
    SearchRecord(
      id: code, code: code, name: name, vendor: "v", vendorName: "V", category: "", url: "v/",
      summary: "", text: text)
  }

  private func text(_ json: JSONValue) -> String { String(decoding: json.compact(), as: UTF8.self) }

  /// The items of a shelf, as JSON.
  private func shelf(_ name: String, of files: SearchIndexFiles) -> String? {
    files.shelves.first { $0.path.hasSuffix("/\(name).json") }?.json["items"].map(text)
  }
}
