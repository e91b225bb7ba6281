import Testing

@testable import SiteRendering

/// Where a long code may end a line.
struct BreakableTextTests {
  @Test(arguments: [
    ("OTP_INVALID", "OTP_INVALID"),
    ("ACCOUNT_IS_LOCKED_20", "ACCOUNT_IS_LOCKED_20"),
    ("ACCOUNT_IS_LOCKED_FOR", "ACCOUNT_|IS_|LOCKED_|FOR"),
    ("auth.token.isExpired:now/please", "auth.|token.|is|Expired:|now/|please"),
    ("__ACCOUNT__IS-_LOCKED__", "__|ACCOUNT__|IS-_|LOCKED__"),
    ("-2147024891.-2147024891", "-|2147024891.-|2147024891"),
    ("0x8007000580070005800700058007", "0x8007000580070005800700058007"),
    ("קוד_שגיאה_ארוך_מאוד", "קוד_שגיאה_ארוך_מאוד"),
    ("KONTO_ÜBERZOGEN_UND_GESPERRT", "KONTO_ÜBERZOGEN_|UND_|GESPERRT"),
  ])
  func aLongOneEndsALineBetweenItsWords(_ text: String, _ expected: String) {
    let breakable = BreakableText(text)
    #expect((breakable.starts + [breakable.end]).joined(separator: "|") == expected)
  }
}
