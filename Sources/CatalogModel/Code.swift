/// The exact text on the wire that stands for an error: `9003`, `-1`, `08006`, `auth.otp.invalid`.
///
/// Codes are equal byte by byte, as their URLs are: canonically equivalent texts are two codes.
package struct Code: Sendable, Hashable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func == (left: Code, right: Code) -> Bool {
    left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// The code as an integer, where its text is exactly how JSON writes that integer: `-1` and
  /// `9003`, but not `08006`.
  package var number: Int? {
    guard let number = Int(text), String(number) == text else { return nil }
    return number
  }
}

extension Code: Comparable {
  /// Runs of digits compare as numbers, everything else by Unicode scalars.
  package static func < (left: Code, right: Code) -> Bool {
    NaturalOrder.precedes(left.text, right.text)
  }
}
