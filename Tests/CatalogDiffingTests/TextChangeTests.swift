import CatalogModel
import Testing

@testable import CatalogDiffing

/// What happened to short texts, of which one word is half.
struct TextChangeTests {
  private func check(_ base: String, _ revision: String, _ change: TextChange) {
    #expect(TextChange(from: base, to: revision) == change, "\(base) > \(revision)")
    #expect(TextChange(from: revision, to: base) == change, "\(revision) > \(base)")
  }

  @Test(arguments: [
    ("Wait 60 seconds.", "Wait 1 minute."), ("Wait 60 s", "Wait one minute"),
    ("Email is unverified", "Email is not verified"), ("Costs EUR 100", "Costs 100€"),
    ("Invalid", "Not valid"),
  ])
  func otherWordsForTheSameAreAReWording(_ base: String, _ revision: String) {
    check(base, revision, .reworded)
  }

  @Test(arguments: [("Wait 60 seconds.", "Sleep 2 minutes."), ("Unverified", "Verified by mail")])
  func otherWordsForSomethingElseAreNot(_ base: String, _ revision: String) {
    check(base, revision, .replaced)
  }

  @Test func wordsThatAreSetAsCodeAreNoWhiteSpace() {
    let plain = Prose([.paragraph([.text("Read the guide")])])
    let marked = Prose([.paragraph([.text("Read the "), .code("guide")])])
    #expect(TextChange(Delta(plain, marked)) == .typography)
  }

  @Test func moreWhiteSpaceIsLessThanOtherMarks() {
    check("The  code is\twrong ", "The code is wrong", .spacing)
    check("The code\nis wrong", "The code is wrong", .typography)
    check("The  code is wrong", "the code is wrong.", .typography)
    check("Use `this` \"now\"", "Use 'this' 'now'.", .typography)
    check("Use `this` - now", "use ‘this’ – now.", .typography)
    check("缺少appid参数", "缺少 appid 参数", .typography)
  }
}
