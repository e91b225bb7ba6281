import CatalogModel
import Testing

@testable import CatalogDiffing

/// What is said of codes that left.
struct RemovedCodeTests {
  private func sentences(_ base: [Entry], _ revision: [Entry]) -> [String] {
    VendorChanges(Sides(base, revision).comparison).changes.filter { $0.rule == "code-removed" }
      .map(\.summary.text)
  }

  @Test func whatItIsPerhapsCalledNowIsSaidAtOnce() {
    let start = "The card was declined because its owner has "
    #expect(
      sentences(
        [entry("6", start + "no money left"), entry("9", "The shop is shut")],
        [entry("7", start + "moved away since")])
        == ["'6' was removed, and may be called '7' now", "'9' was removed"])
  }

  @Test func ofSeveralNothingIsSaid() {
    #expect(
      sentences(
        [entry("transfer", "The transfer was refused by the bank of the recipient")],
        [
          entry("transfer_in", "The transfer was refused by the bank of the recipient in it"),
          entry("transfer_out", "The transfer was refused by the bank of the recipient out of it"),
        ]) == ["'transfer' was removed"])
  }

  /// An annotation on a line of the newer document cannot show what stood there.
  @Test func annotationsShowWhatTheLinesDoNot() {
    let changes = VendorChanges(
      Sides([entry("7", "No such device")], [entry("7", "The account is locked")]).comparison)
    let text = GitHubChangeFormatter().print(
      ChangeReport(base: "1", revision: "2", vendors: [changes]))
    #expect(text.contains("%0A[-No such device-]{+The account is locked+}%0A"), "\(text)")
  }
}
