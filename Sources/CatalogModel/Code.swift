/// The exact text on the wire that stands for an error: `9003`, `-1`, `08006`, `auth.otp.invalid`.
///
/// Codes are equal byte by byte, as their URLs are: canonically equivalent texts are two codes.
package struct Code: Sendable, Hashable {
  package let text: String
  /// Whether its URL tells its capitals from its small letters, since that of another code of its category would be
  /// the same otherwise where case is ignored. It is no part of what the code is.
  package let tellsCase: Bool

  package init(_ text: String, tellingCase: Bool = false) {
    self.text = text
    tellsCase = tellingCase
  }

  package static func == (left: Code, right: Code) -> Bool {
    left.text.hasSameUTF8(as: right.text)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// Its part of a URL.
  package var segment: String {
    tellsCase ? URLSegment.tellingCase(of: text) : URLSegment.ofCode(text)
  }

  /// The code as an integer, where its text is exactly how JSON writes that integer: `-1` and
  /// `9003`, but not `08006`.
  package var number: Int? {
    guard let number = Int(text), String(number) == text else { return nil }
    return number
  }
}

extension String {
  /// Whether both are the same byte by byte, as canonically equivalent texts need not be.
  package func hasSameUTF8(as other: String) -> Bool {
    var (left, right) = (self, other)
    return left.withUTF8 { left in right.withUTF8 { right in left.elementsEqual(right) } }
  }
}

extension Code: Comparable {
  /// Runs of digits compare as numbers, everything else by Unicode scalars.
  package static func < (left: Code, right: Code) -> Bool {
    NaturalOrder.precedes(left.text, right.text)
  }
}
