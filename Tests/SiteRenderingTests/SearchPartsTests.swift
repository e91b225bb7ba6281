import SiteSearch
import Testing

@testable import SiteRendering

/// What the search knows of texts is read back as it was packed, and never believed where it does not
/// fit together.
struct SearchPartsTests {
  private static let texts = SearchTexts([
    SearchRecord(
      id: "acme/keys/1", code: "1", name: "WrongKey", vendor: "acme", vendorName: "Acme",
      category: "Keys", url: "acme/keys/1/", summary: "The key is wrong.", status: [401, 403]),
    SearchRecord(
      id: "acme/keys/2", code: "2", vendor: "acme", vendorName: "Acme", category: "Keys",
      url: "acme/keys/2/", summary: "Schlüssel fehlt.", status: [401]),
  ])

  @Test func textsAreReadBackAsTheyWerePacked() {
    #expect(Self.texts.facets.map(\.key) == ["status=401", "status=403", "category=keys"])
    #expect(SearchTexts(packed: Self.texts.packed) == Self.texts)
    #expect(SearchTexts(packed: SearchTexts([]).packed) == SearchTexts([]))
  }

  @Test func otherBytesAreNoTexts() {
    let packed = Self.texts.packed
    for count in 0..<packed.count {
      #expect(SearchTexts(packed: Array(packed.prefix(count))) == nil, "\(count)")
    }
    // Whatever a byte becomes, no number leads out of its list.
    for place in packed.indices {
      for byte in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var other = packed
        other[place] = byte
        if let texts = SearchTexts(packed: other) { _ = TextIndex([texts, texts]) }
      }
    }
  }
}
