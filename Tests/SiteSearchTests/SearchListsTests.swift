import Testing

@testable import SiteSearch

/// A build makes the files of the index vendor by vendor and share by share, and they are those of the
/// index as a whole.
@Suite struct SearchListsTests {
  private static let texts = [
    "", "the box", "The BOX of X", "É e\u{301} ﬁ", "日本 10", "\"quoted\" \\ \u{7}", "a-b_c.d/e",
    "-5",
    "FLOOD_WAIT_X", "0x80070005", "ORA-00942", "it's", "🔑 ssss",
  ]

  /// Three vendors; of the second only few, and texts that most records have, for long lists.
  private static let vendors: [[SearchRecord]] = [3_000, 5, 2_000].enumerated().map {
    vendor, count in
    (0..<count).map { number in
      let text = texts[(number + vendor) % texts.count]
      return SearchRecord(
        id: "v\(vendor)/all/\(number)", code: number % 3 == 0 ? "\(text)\(number)" : "C\(number)",
        range: number % 97 == 0 ? number...number + 9 : nil, name: number % 5 == 0 ? text : nil,
        aliases: number % 7 == 0 ? [text, "B-\(number % 50)"] : [],
        label: number % 11 == 0 ? text : nil, vendor: "v\(vendor)", vendorName: "V \(text)",
        category: ["All", "Net work", "Enum\(number % 3)"][number % 3],
        url: number % 13 == 0 ? "elsewhere/" : "v\(vendor)/all/\(number)/",
        summary: number % 2 == 0 ? "A box of number \(number % 100)" : "",
        status: number % 17 == 0 ? [404, 429] : [], text: "lid \(text)",
        isRemoved: number % 19 == 0)
    }
  }

  private static let whole = SearchIndexFiles(SearchIndex(records: vendors.flatMap { $0 }))

  @Test(arguments: [1, 2, 7])
  func filesOfSharesAreThoseOfTheWhole(jobs: Int) {
    let codes = CodeLists(Self.vendors.compactMap { SearchCodes($0.map(\.withoutText)) })
    let items = codes.shares(jobs: jobs).map { codes.items($0) }
    let table = CodeShelves(codes, items)
    let groups = SearchIndexFiles.groups(of: codes, table).map { SharedShelves($0) }
    let texts = PostingLists(Self.vendors.map { SearchTexts($0) })
    let terms = texts.shares(jobs: jobs).map { texts.items($0) }
    let files = SearchIndexFiles(
      SearchIndexFiles.codes(of: codes, items, table, groups),
      SearchIndexFiles.terms(terms, texts.terms, texts.words))
    #expect(files.manifest == Self.whole.manifest)
    #expect(files.shelves.map(\.path) == Self.whole.shelves.map(\.path))
    #expect(files.shelves.map(\.bytes) == Self.whole.shelves.map(\.bytes))
    #expect(files.shelves.contains { $0.path.contains("/lists/") })
  }

  @Test func vendorsWithoutRecordsAreNone() {
    #expect(SearchCodes([]) == nil)
    let nothing = SearchIndexFiles(SearchIndex(records: []))
    let (codes, texts) = (CodeLists([]), PostingLists([]))
    let files = SearchIndexFiles(
      SearchIndexFiles.codes(of: codes, [], CodeShelves(codes, []), []),
      SearchIndexFiles.terms([], texts.terms, texts.words))
    #expect(files.manifest == nothing.manifest)
    #expect(files.shelves.map(\.path) == nothing.shelves.map(\.path))
  }
}
