/// The exact text on the wire that stands for an error: `9003`, `-1`, `08006`, `auth.otp.invalid`.
///
/// Codes are equal byte by byte, as their URLs are: canonically equivalent texts are two codes.
package struct Code: Sendable, Hashable {
  package let text: String
  /// It is no part of what the code is.
  package let address: Address

  /// How a code is written in its URL.
  package enum Address: Sendable, Hashable {
    case plain
    /// Its capitals are told from its small letters, since the URL of another code of its category would be the
    /// same otherwise where case is ignored.
    case tellingCase
    /// As it was written in upper and lower case when it was published.
    indirect case spelled(String)
  }

  package init(_ text: String, address: Address = .plain) {
    self.text = text
    self.address = address
  }

  package init(_ text: String, tellingCase: Bool) {
    self.init(text, address: tellingCase ? .tellingCase : .plain)
  }

  /// Whether its URL tells its capitals from its small letters.
  package var tellsCase: Bool { address == .tellingCase }

  package static func == (left: Code, right: Code) -> Bool {
    left.text.hasSameUTF8(as: right.text)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// Its part of a URL.
  package var segment: String {
    switch address {
    case .plain: URLSegment.ofCode(text)
    case .tellingCase: URLSegment.tellingCase(of: text)
    case .spelled(let former): URLSegment.ofCode(former)
    }
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
