/// The places in a vendor's message that the API fills in.
package enum Placeholder {
  /// The placeholders of a text letter for letter, each once, in the order of their first places:
  /// `{0}`, `{name}`, `{{name}}`, `${name}`, `$name`, `<name>`, `%s`, `%1`, `%1$s`, `%(name)s`.
  ///
  /// Names are words of letters, digits, `_`, `.` and `-`, at most 64 characters together. What is
  /// merely near one stays text: `100%`, `$5`, `a < b`, `{"a": 1}`.
  package static func all(in text: String) -> [String] {
    var seen: Set<String> = []
    return parts(of: text).filter { $0.isPlaceholder && seen.insert($0.text).inserted }.map(\.text)
  }

  /// The whole text, cut at its placeholders. No part is empty.
  package static func parts(of text: String) -> [(text: String, isPlaceholder: Bool)] {
    guard text.utf8.contains(where: isOpening) else { return text.isEmpty ? [] : [(text, false)] }
    let scalars = Array(text.unicodeScalars)
    var parts: [(String, Bool)] = []
    var start = 0
    func add(to end: Int, _ isPlaceholder: Bool) {
      guard start < end else { return }
      parts.append((String(String.UnicodeScalarView(scalars[start..<end])), isPlaceholder))
      start = end
    }
    var index = 0
    while index < scalars.count {
      if let end = end(of: scalars, at: index) {
        add(to: index, false)
        add(to: end, true)
        index = end
      } else {
        index += 1
      }
    }
    add(to: scalars.count, false)
    return parts
  }

  private static let longestName = 64

  private static func isOpening(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "%"): true
    default: false
    }
  }

  /// The position behind the placeholder that begins at `start`; `nil` where none does.
  private static func end(of text: [Unicode.Scalar], at start: Int) -> Int? {
    switch text[start] {
    case "{": doublyBraced(text, at: start) ?? braced(text, at: start)
    case "<": named(text, at: start + 1, spaces: true).flatMap { behind(">", text, at: $0) }
    case "$": dollar(text, at: start)
    case "%": PercentPlaceholder.end(text, at: start)
    default: nil
    }
  }

  /// `{0}`, `{name}`, `{count:N2}`, `{field name}`.
  private static func braced(_ text: [Unicode.Scalar], at start: Int) -> Int? {
    guard let end = named(text, at: start + 1, digits: true, spaces: true) else { return nil }
    guard text[safe: end] == ":" || text[safe: end] == "," else {
      return behind("}", text, at: end)
    }
    let limit = min(text.count, start + longestName)
    let close = text[end..<max(end, limit)].firstIndex { $0 == "}" || $0 == "{" || $0 == "\"" }
    return close.flatMap { behind("}", text, at: $0) }
  }

  /// `{{name}}`, also with spaces inside.
  private static func doublyBraced(_ text: [Unicode.Scalar], at start: Int) -> Int? {
    guard text[start...].starts(with: "{{".unicodeScalars) else { return nil }
    let name = skipSpaces(text, at: start + 2)
    guard let end = named(text, at: name, digits: true) else { return nil }
    let closing = skipSpaces(text, at: end)
    return text[closing...].starts(with: "}}".unicodeScalars) ? closing + 2 : nil
  }

  /// `${name}`, or `$name` that no letter or digit stands before.
  private static func dollar(_ text: [Unicode.Scalar], at start: Int) -> Int? {
    if text[safe: start + 1] == "{" {
      return named(text, at: start + 2, digits: true).flatMap { behind("}", text, at: $0) }
    }
    guard start == 0 || !isWord(text[start - 1]) else { return nil }
    var end = start + 1
    guard let first = text[safe: end], isLetter(first) else { return nil }
    while let next = text[safe: end], isWord(next), end - start <= longestName { end += 1 }
    return end
  }

  /// The position behind a name; one that begins with a digit only where `digits` may.
  static func named(
    _ text: [Unicode.Scalar], at start: Int, digits: Bool = false, spaces: Bool = false
  ) -> Int? {
    guard let first = text[safe: start], isLetter(first) || digits && isWord(first) else {
      return nil
    }
    var end = start
    while end - start < longestName, let next = text[safe: end] {
      let joins = next == "." || next == "-" || spaces && next == " "
      guard isWord(next) || joins && text[safe: end + 1].map(isWord) == true else { break }
      end += 1
    }
    return end
  }

  private static func behind(_ mark: Unicode.Scalar, _ text: [Unicode.Scalar], at index: Int)
    -> Int?
  {
    text[safe: index] == mark ? index + 1 : nil
  }

  private static func skipSpaces(_ text: [Unicode.Scalar], at start: Int) -> Int {
    text[safe: start] == " " ? start + 1 : start
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || ("0"..."9").contains(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_"
      || (scalar.isASCII
        ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        : scalar.properties.isAlphabetic)
  }
}

extension [Unicode.Scalar] {
  /// `nil` behind the end.
  subscript(safe index: Int) -> Unicode.Scalar? {
    index < count ? self[index] : nil
  }
}
