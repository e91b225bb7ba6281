import CatalogModel
import Testing

@Suite("The order in which people count")
struct NaturalOrderTests {
  @Test(arguments: [
    ["-10", "-9", "-2", "-1", "0", "1", "2", "9", "10", "100"],
    ["v1.9", "v1.10", "v2.0", "v10"],
    ["08005", "08006", "8007"],
    ["", "#", "1", "1a", "a", "a1", "a2", "a10", "b"],
    ["E", "E1", "E01", "e"].sorted { $0.utf8.count == 0 ? true : NaturalOrder.precedes($0, $1) },
    ["x99999999999999999999998", "x99999999999999999999999", "x100000000000000000000000"],
    ["auth.code.1", "auth.code.2", "auth.code.12", "auth.codes"],
    ["A", "_", "a", "é", "日"],
  ])
  func ascending(texts: [String]) {
    for (index, left) in texts.enumerated() {
      for right in texts[(index + 1)...] {
        #expect(NaturalOrder.precedes(left, right), "\(left) before \(right)")
        #expect(!NaturalOrder.precedes(right, left), "\(right) not before \(left)")
      }
    }
  }

  private static let awkward = [
    "", "0", "00", "000", "1", "01", "001", "-1", "-01", "-0", "+1", "--1", "-2", "-", "- 1", "10",
    "1.0", "1.", ".1", "a", "A", "a0", "a00", "a1", "a01", "a1b", "a01b", "a10", "1a", "01a", "/",
    ":", "0/", "0:", "\u{0}", "\u{0}1", "\u{0}18446744073709551615", "18446744073709551615",
    "-9223372036854775808", "-9223372036854775809", "9223372036854775808", "é", "e\u{301}", "é1",
    "e\u{301}1", "９", "٣", "日本10", "日本9", "🔑", " ", "a b", "\u{301}", "\u{FFFD}", "~", "\u{7F}",
  ]

  @Test("Keys have the order of their texts")
  func keysAreInTheSameOrder() {
    let texts =
      Self.awkward + [
        "code_10", "code_9", "code-1", "code_a", "code_", "otp_invalid", "otp_invalid2",
      ]
    for left in texts {
      for right in texts {
        let (one, other) = (NaturalOrder.Key(left), NaturalOrder.Key(right))
        #expect((one < other) == NaturalOrder.precedes(left, right), "\(left) and \(right)")
        #expect((one == other) == (left == right), "\(left) and \(right)")
      }
    }
  }

  @Test("Of two different texts one comes first; and the order has no circles")
  func isTotal() {
    let texts = Self.awkward
    for left in texts {
      #expect(!NaturalOrder.precedes(left, left))
      for right in texts where Array(left.utf8) != Array(right.utf8) {
        #expect(NaturalOrder.precedes(left, right) != NaturalOrder.precedes(right, left))
      }
    }
    let sorted = texts.sorted(by: NaturalOrder.precedes)
    for (index, left) in sorted.enumerated() {
      for right in sorted[(index + 1)...] { #expect(NaturalOrder.precedes(left, right)) }
    }
  }

  @Test("A million digits are compared at once", .timeLimit(.minutes(1)))
  func longNumbers() {
    let digits = String(repeating: "12", count: 500_000)
    #expect(NaturalOrder.precedes(digits + "1", digits + "2"))
    #expect(NaturalOrder.precedes(digits, "1" + digits))
  }
}
