import CatalogModel
import ContentModel
import Testing

@testable import SiteRendering

/// A text of an entry, mentions marked as `⟨text→code⟩`.
struct MentionCase: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: String
  var testDescription: String { text.debugDescription }

  init(_ text: String, _ expected: String? = nil) {
    self.text = text
    self.expected = expected ?? text
  }
}

struct CodeMentionsTests {
  private static let mentions = CodeMentions(
    MadeUpContent.catalog(
      "acme",
      [
        MadeUpContent.entry("auth.oauth.failed"), MadeUpContent.entry("auth.otp.invalid"),
        MadeUpContent.entry("auth.password.invalid"), MadeUpContent.entry("field_required"),
        MadeUpContent.entry("9003", name: "OTPInvalid"), MadeUpContent.entry("token"),
        MadeUpContent.entry("SameName", name: "SameName"),
        MadeUpContent.entry("E1.2", name: "Twice"),
        MadeUpContent.entry("E1.3", name: "TwiceNamed"),
        MadeUpContent.entry("E1.4", name: "TwiceNamed"),
      ]))
  private static let own = EntryKey(category: "errors", code: Code("auth.oauth.failed"))

  @Test(arguments: [
    MentionCase("see auth.otp.invalid", "see ⟨auth.otp.invalid→auth.otp.invalid⟩"),
    MentionCase("see auth.otp.invalid.", "see ⟨auth.otp.invalid→auth.otp.invalid⟩."),
    MentionCase(
      "(auth.otp.invalid), “field_required”",
      "(⟨auth.otp.invalid→auth.otp.invalid⟩), “⟨field_required→field_required⟩”"),
    MentionCase("field_required", "⟨field_required→field_required⟩"),
    MentionCase("--field_required ...", "--⟨field_required→field_required⟩ ..."),
    MentionCase("OTPInvalid: é OTPInvalid!", "⟨OTPInvalid→9003⟩: é ⟨OTPInvalid→9003⟩!"),
    MentionCase("SameName", "⟨SameName→SameName⟩"),
    MentionCase("its own auth.oauth.failed"),
    MentionCase("a part of auth.otp.invalid.more or xauth.otp.invalid"),
    MentionCase("ordinary words: token, otp, invalid, twice, Twice"),
    MentionCase("numbers: 9003, 1.2"),
    MentionCase("two of one name: TwiceNamed"),
    MentionCase("other case: Auth.OTP.Invalid, FIELD_REQUIRED, otpinvalid"),
    MentionCase(""), MentionCase("..."), MentionCase("-._-"),
  ])
  func wordsOfATextAreLinked(_ test: MentionCase) {
    let pieces = Self.mentions.pieces(of: test.text, in: Self.own)
    #expect(pieces.map(\.text).joined() == test.text)
    let marked = pieces.map { piece in
      piece.target.map { "⟨\(piece.text)→\($0.code.text)⟩" } ?? String(piece.text)
    }
    #expect(marked.joined() == test.expected)
  }

  @Test(
    arguments: [
      ("auth.otp.invalid", "auth.otp.invalid"), ("otp", "auth.otp.invalid"),
      ("OTP", "auth.otp.invalid"), ("password", "auth.password.invalid"), ("OTPInvalid", "9003"),
      ("required", "field_required"), ("token", "token"),
      ("invalid", nil), ("auth", nil), ("oauth", nil), ("auth.oauth.failed", nil),
      ("TwiceNamed", nil), ("other", nil), ("", nil), ("otp ", nil),
    ] as [(String, String?)])
  func codeSpanIsLinkedToTheOneCodeItIsPartOf(_ code: String, _ expected: String?) {
    #expect(Self.mentions.target(ofCode: code, in: Self.own)?.code.text == expected)
  }

  @Test func linksAreRelativeToThePage() {
    let vendor = SiteVendor(
      .init(newest: MadeUpContent.catalog("acme", [MadeUpContent.entry("a_b")])))
    let linker = EntryLinker(
      vendor: vendor, mentions: CodeMentions(vendor.newest), page: Route("acme/errors/"))
    let views = linker.views(ofText: "x a_b", in: nil) + [linker.view(ofCode: "a_b", in: nil)]
    #expect(views.map(\.href) == [nil, "../../acme/errors/a_b/", "../../acme/errors/a_b/"])
    #expect(views.map(\.isCode) == [false, false, true])
  }
}
