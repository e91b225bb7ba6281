import DocumentFormats

/// A path through the values of a data file: `errors`, `errors.*`, `$.errors[*]`, `paths['/a']`.
///
/// A dot or brackets part its steps; `$` in front and `[*]` are as in JSONPath. A key with other
/// marks than letters stands in brackets and quotes. `[?key]` goes on with those that have a value
/// behind that key which is neither null nor false, `**` with all that lies below.
package struct RecordPath: Sendable, Equatable {
  /// As it was written.
  package let text: String
  let steps: [Step]

  enum Step: Sendable, Equatable {
    case key(String)
    /// Every member or element.
    case any
    /// Every member or element that has something behind this key.
    case having(String)
    /// Everything below, at any depth.
    case anyDepth
  }

  package init(_ text: String) {
    self.text = text
    steps = Self.steps(text[...])
  }

  private static func steps(_ text: Substring) -> [Step] {
    var steps: [Step] = []
    var rest =
      text.first == "$" && text.dropFirst().first.map { ".[".contains($0) } != false
      ? text.dropFirst() : text
    while !rest.isEmpty {
      if rest.first == "." {
        rest = rest.dropFirst()
      } else if rest.first == "[", let end = closing(of: rest) {
        steps.append(bracketed(rest[..<end].dropFirst()))
        rest = rest[end...].dropFirst()
      } else {
        let word = rest.prefix { $0 != "." && $0 != "[" }
        // A bracket without an end belongs to its key.
        let key = word.isEmpty ? rest : word
        steps.append(key == "*" ? .any : key == "**" ? .anyDepth : .key(String(key)))
        rest = rest[key.endIndex...]
      }
    }
    return steps
  }

  /// The place of the bracket that closes the one at the beginning.
  private static func closing(of text: Substring) -> String.Index? {
    let inner = text.dropFirst()
    guard let quote = inner.first, quote == "'" || quote == "\"" else {
      return inner.firstIndex(of: "]")
    }
    return inner.dropFirst().firstRange(of: "\(quote)]").map { text.index(before: $0.upperBound) }
  }

  private static func bracketed(_ text: Substring) -> Step {
    if text == "*" { return .any }
    if text.first == "?" { return .having(String(text.dropFirst())) }
    if text.count > 1, let quote = text.first, quote == "'" || quote == "\"" {
      return .key(String(text.dropFirst().dropLast()))
    }
    return .key(String(text))
  }

  /// The path of these keys, each written so that it is read back.
  static func text(of steps: [Step]) -> String {
    if steps.isEmpty { return "$" }
    var text = ""
    for step in steps {
      switch step {
      case .any: text += text.isEmpty ? "*" : ".*"
      case .anyDepth: text += text.isEmpty ? "**" : ".**"
      case .having(let key): text += "[?\(key)]"
      case .key(let key) where isPlain(key): text += (text.isEmpty ? "" : ".") + key
      case .key(let key): text += key.contains("']") ? "[\"\(key)\"]" : "['\(key)']"
      }
    }
    return text
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty && key.first != "$" && key.first != "@"
      && key.allSatisfy { $0.isLetter || $0.isNumber || "_-@$/".contains($0) }
  }
}
