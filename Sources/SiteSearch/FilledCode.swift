/// A code in which numbers stand for anything: `FLOOD_WAIT_42`, and `FLOOD_WAIT_X` as a vendor
/// writes it.
struct FilledCode {
  /// The code's words with `#` for each number, such as `floodwait#`.
  let key: String

  /// `nil` for a text without a number or without a letter `a`-`z`.
  init?(_ text: String) {
    let parts = text.unicodeScalars.splitAtDigits()
    guard parts.count > 1 else { return nil }
    let keys = parts.map { NormalizedCode(String(String.UnicodeScalarView($0)))?.key ?? "" }
    key = keys.joined(separator: "#")
    guard key.unicodeScalars.contains(where: { ("a"..."z").contains($0) }) else { return nil }
  }

  /// For a code with a placeholder, which is a run of `X` or of `N`, `%d`, `%s` or a word in
  /// brackets of any kind, with no ASCII letter or digit beside it; `nil` for others.
  init?(placeholdersOf code: String) {
    guard Self.mayHavePlaceholder(code.utf8) else { return nil }
    let scalars = Array(code.unicodeScalars)
    var filled = String.UnicodeScalarView()
    var index = 0
    var isFilled = false
    while index < scalars.count {
      if let end = Self.placeholderEnd(scalars, from: index) {
        filled.append("0")
        (index, isFilled) = (end, true)
      } else {
        filled.append(scalars[index])
        index += 1
      }
    }
    guard isFilled else { return nil }
    self.init(String(filled))
  }

  /// Whether something stands there that begins a placeholder, with no ASCII letter or digit before it.
  private static func mayHavePlaceholder(_ code: String.UTF8View) -> Bool {
    var isInWord = false
    for byte in code {
      if !isInWord, beginsPlaceholder(byte) { return true }
      isInWord = Unicode.Scalar(byte).isASCIIWord
    }
    return false
  }

  private static func beginsPlaceholder(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "X"), UInt8(ascii: "N"), UInt8(ascii: "%"), UInt8(ascii: "{"),
      UInt8(ascii: "<"), UInt8(ascii: "["):
      true
    default: false
    }
  }

  private static func placeholderEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    if start > 0, scalars[start - 1].isASCIIWord { return nil }
    guard let end = candidateEnd(scalars, from: start) else { return nil }
    return end < scalars.count && scalars[end].isASCIIWord ? nil : end
  }

  private static func candidateEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let rest = scalars[start...]
    switch scalars[start] {
    case "X", "N": return rest.firstIndex { $0 != scalars[start] } ?? scalars.count
    case "%":
      let next = start + 1
      return next < scalars.count && "ds".unicodeScalars.contains(scalars[next]) ? next + 1 : nil
    case "{": return bracketEnd(rest, "{", "}")
    case "<": return bracketEnd(rest, "<", ">")
    case "[": return bracketEnd(rest, "[", "]")
    default: return nil
    }
  }

  private static func bracketEnd(
    _ rest: ArraySlice<Unicode.Scalar>, _ open: Unicode.Scalar, _ close: Unicode.Scalar
  ) -> Int? {
    let inside = rest.dropFirst()
    guard let end = inside.firstIndex(where: { $0 == open || $0 == close }),
      inside[end] == close
    else { return nil }
    return end + 1
  }
}

extension String.UnicodeScalarView {
  /// What stands before, between and after the runs of ASCII digits.
  fileprivate func splitAtDigits() -> [[Unicode.Scalar]] {
    var parts: [[Unicode.Scalar]] = [[]]
    var isInNumber = false
    for scalar in self {
      if !scalar.isASCIIDigit {
        parts[parts.count - 1].append(scalar)
      } else if !isInNumber {
        parts.append([])
      }
      isInNumber = scalar.isASCIIDigit
    }
    return parts
  }
}
