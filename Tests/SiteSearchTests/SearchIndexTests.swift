import OrderedJSON
import SiteSearch
import Testing

@Suite struct SearchIndexTests {
  @Test func theWholeIndexOfTwoRecords() {
    let index = SearchIndex(records: [
      SearchRecord(
        id: "acme/sign-in/1001", code: "1001", name: "OTPInvalid", vendor: "acme",
        vendorName: "Acme", category: "Sign in", url: "acme/sign-in/1001/",
        summary: "Wrong password", status: [401], text: "Wrong password given"),
      SearchRecord(
        id: "bolt/all/otp_invalid", code: "otp_invalid", label: "BAD OTP", vendor: "bolt",
        vendorName: "Bolt", category: "All", url: "elsewhere/", summary: ""),
    ])
    let expected = """
      {"$schema":"../schema/search-index.json","tokenizer":1,\
      "vendors":[{"id":"acme","name":"Acme"},{"id":"bolt","name":"Bolt"}],\
      "categories":[{"vendor":0,"title":"Sign in"},{"vendor":1,"title":"All"}],\
      "records":[{"id":"acme/sign-in/1001","code":"1001","name":"OTPInvalid","category":0,\
      "status":[401],"summary":"Wrong password"},\
      {"id":"bolt/all/otp_invalid","code":"otp_invalid","label":"BAD OTP","category":1,\
      "url":"elsewhere/"}],\
      "exact":{"1001":[0],"otpinvalid":[0,1]},\
      "terms":{"all":{"category":[1]},"bad":{"label":[1]},"given":{"text":[0]},\
      "in":{"category":[0]},"invalid":{"code":[1],"name":[0]},"otp":{"code":[1],"name":[0]},\
      "otpinvalid":{"code":[1],"name":[0]},"password":{"summary":[0]},"sign":{"category":[0]},\
      "wrong":{"summary":[0]}}}
      """
    #expect(String(decoding: index.json.compact(), as: UTF8.self) == expected)
  }

  @Test func anIndexOfNothingHasAllItsKeys() {
    let expected = """
      {"$schema":"../schema/search-index.json","tokenizer":1,"vendors":[],"categories":[],\
      "records":[],"exact":{},"terms":{}}
      """
    #expect(String(decoding: SearchIndex(records: []).json.compact(), as: UTF8.self) == expected)
  }

  @Test(arguments: ["1001", "-1", "08006", "0x232B", "1.2.3"])
  func aNumericCodeStandsInTheExactTableOnly(code: String) throws {
    let json = SearchIndex(records: [record(code)]).json
    #expect(json["terms"] == .object([]))
    #expect(members(json["exact"]).count == 1)
  }

  @Test func aCodeThatIsAlsoTheNameIsListedOnce() {
    let json = SearchIndex(records: [record("otp_invalid", name: "OTPInvalid")]).json
    #expect(json["exact"] == .object(["otpinvalid": .array([.integer(0)])]))
  }

  @Test func aliasesAreKeysAsCodesAre() {
    let json = SearchIndex(records: [
      SearchRecord(
        id: "a", code: "7", aliases: ["E-7", "0x10", "door_hinge"], vendor: "v", vendorName: "V",
        category: "", url: "v/", summary: "The door"),
      record("e7"),
    ]).json
    #expect(
      json["exact"]
        == .object([
          "16": .array([.integer(0)]), "7": .array([.integer(0)]),
          "doorhinge": .array([.integer(0)]), "e7": .array([.integer(0), .integer(1)]),
        ]))
    #expect(json["terms"]?["hinge"] == .object(["alias": .array([.integer(0)])]))
    #expect(json["terms"]?["door"] == .object(["alias": .array([.integer(0)])]))
    #expect(json["terms"]?["16"] == nil)
    #expect(json["records"]?.elements?[0]["aliases"] == .strings(["E-7", "0x10", "door_hinge"]))
    #expect(json["records"]?.elements?[1]["aliases"] == nil)
  }

  @Test func rangesAscend() {
    let ranges = [50...60, 10...99, 10...20, -5...5, 0...Int.max]
    let json = SearchIndex(
      records: ranges.map { range in
        SearchRecord(
          id: "\(range)", code: "\(range)", range: range, vendor: "v", vendorName: "V",
          category: "", url: "v/", summary: "")
      }
    ).json
    let expected = [[-5, 5, 3], [10, 20, 2], [10, 99, 1], [50, 60, 0]]
    #expect(json["ranges"] == .array(expected.map { .array($0.map { .integer($0) }) }))
    #expect(SearchIndex(records: [record("1")]).json["ranges"] == nil)
  }

  @Test func keysAndTermsAreInTheOrderOfTheirBytes() {
    let codes = ["zeta", "Émile", "z1", "中", "alpha", "🔥", "ǆ"]
    let json = SearchIndex(records: codes.map { record($0) }).json
    #expect(members(json["exact"]) == ["alpha", "emile", "z1", "zeta", "ǆ", "中", "🔥"])
    #expect(members(json["terms"]) == ["1", "alpha", "emile", "z1", "zeta", "ǆ", "中"])
  }

  @Test func theSameRecordsGiveTheSameBytes() {
    let records = (0..<40).map { record("code_\($0)", name: "Name\($0)", text: "text \($0 % 7)") }
    let bytes = SearchIndex(records: records).json.compact()
    #expect((0..<3).allSatisfy { _ in SearchIndex(records: records).json.compact() == bytes })
  }

  @Test func recordsThatMeanHarmAreOnlyText() {
    let texts = [
      "", " ", "\u{0}", "__proto__", "constructor", "</script><script>alert(1)</script>",
      "\"},{\"", "../../etc/passwd", "javascript:alert(1)", "\u{202E}gnp", "\u{FFFD}", "a\u{301}",
      "e\u{301}", "é", String(repeating: "9", count: 5_000), String(repeating: "_", count: 5_000),
    ]
    let json = SearchIndex(records: texts.map { record($0, name: $0, text: $0) }).json
    #expect(json["records"]?.elements?.count == texts.count)
    #expect(json["records"]?.elements?.compactMap { $0["code"]?.text } == texts)
    #expect(members(json["exact"]).contains("proto"))
    #expect(json["exact"]?["e"] == .array([.integer(12), .integer(13)]))
  }

  private func record(_ code: String, name: String? = nil, text: String = "") -> SearchRecord {
    SearchRecord(
      id: code, code: code, name: name, vendor: "v", vendorName: "V", category: "", url: "v/",
      summary: "", text: text)
  }

  private func members(_ value: JSONValue?) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.key)
  }
}
