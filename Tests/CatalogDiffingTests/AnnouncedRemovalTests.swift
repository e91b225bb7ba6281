import CatalogModel
import Testing

@testable import CatalogDiffing

/// A code that left as it was announced is said to have been what the vendor called it.
struct AnnouncedRemovalTests {
  @Test(
    arguments: [
      (.deprecated("Use another one"), "deprecated"), (.unused(.obsolete), "obsolete"),
      (.removed("2"), "announced to leave"), (.replacedBy("E9"), "replaced"),
    ] as [(Statement, String)])
  func saysWhatTheVendorCalledIt(statement: Statement, words: String) {
    let sides = Sides(
      [entry("1", "Kept"), entry("E1", "A text of its own", statements: [statement])],
      [entry("1", "Kept")])
    #expect(
      VendorChanges(sides.comparison).changes.map { "\($0.rule): \($0.summary.text)" }
        == ["deprecated-code-removed: 'E1', which was \(words), was removed"])
  }
}
