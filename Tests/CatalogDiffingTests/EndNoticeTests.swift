import Testing

@testable import CatalogDiffing

/// Texts that say that their code is on its way out, and texts about other things that are.
struct EndNoticeTests {
  @Test(arguments: [
    "Deprecated: The card has expired.",
    "The card has expired. Deprecated, use CARD_INVALID instead.",
    "Obsolete. The card has expired.", "The card has expired. This code is not returned any more.",
    "The card has expired. Removed in v3.", "[DEPRECATED] The card has expired.",
    "The card has expired (deprecated since 2024).", "The card has expired. No longer used.",
    "The card has expired. Will be removed in 2026.", "The card has expired – not in use",
    "The error is obsolete.", "This error code isn't sent anymore.",
    "This error code has been removed.", "No longer in use", "Not used since v3.",
    "Superseded by CARD_INVALID", "EOL since v4.3.0", "End of life. The card has expired.",
    "Moved to B909 - The card has expired", "The card has expired. Replaced by card_lost.",
    "Renamed to CardLost", "Replaced with E12.",
  ])
  func anEndIsAnnounced(_ text: String) {
    #expect(EndNotice.isFound(in: text))
  }

  @Test(arguments: [
    "The card has expired.", "Deprecated API version used.", "The version is deprecated.",
    "The item was removed.", "The card, which expired, was removed from the wallet.",
    "This code is no longer valid.", "The item is no longer in stock.", "No longer in stock.",
    "The file has been removed in the meantime.", "Removed user", "The card is not used any more.",
    "The key was retired.", "It will be removed soon.", "", "Moved to another folder",
    "Moved Permanently", "Replaced by a newer request", "The key is at the end of life",
    "End of life insurance", "Renamed the file to a_b", "Moved to the country",
  ])
  func anotherEndIsNone(_ text: String) {
    #expect(!EndNotice.isFound(in: text))
  }

  @Test func onlyWhatIsNewIsAnnounced() {
    #expect(EndNotice.isAdded("The card has expired", "Deprecated. The card has expired"))
    #expect(!EndNotice.isAdded("Obsolete. The card is old", "Deprecated. The card is old"))
    #expect(!EndNotice.isAdded("Deprecated. The card is old", "The card is old"))
  }
}
