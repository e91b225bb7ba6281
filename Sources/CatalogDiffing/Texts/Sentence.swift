package import CatalogModel

/// Words of ours with words of the vendor in them, kept apart so that every format can set the
/// vendor's off and escape them.
///
/// Written as a string literal: what is interpolated is the vendor's.
package struct Sentence: Sendable, Equatable {
  package enum Part: Sendable, Hashable {
    case words(String)
    /// A code, name, title or value as the vendor wrote it.
    case verbatim(String)

    package var text: String {
      switch self {
      case .words(let text), .verbatim(let text): text
      }
    }
  }

  package let parts: [Part]

  init(parts: [Part]) { self.parts = parts }

  /// In one line, the vendor's words between single quotes.
  package var text: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .verbatim(let text): "'\(text)'"
      }
    }
    .joined()
  }

  /// In one line without any marks, for a heading.
  package var plainText: String {
    parts.map(\.text).joined()
  }
}

extension Sentence: ExpressibleByStringInterpolation {
  package init(stringLiteral words: String) { parts = [.words(words)] }

  package init(stringInterpolation interpolation: StringInterpolation) {
    parts = interpolation.parts
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ words: String) {
      if !words.isEmpty { parts.append(.words(words)) }
    }

    package mutating func appendInterpolation(_ text: String) { parts.append(.verbatim(text)) }

    package mutating func appendInterpolation(_ code: Code) { parts.append(.verbatim(code.text)) }

    /// Another sentence of ours.
    mutating func appendInterpolation(sentence: Sentence) { parts += sentence.parts }

    /// Words of ours.
    package mutating func appendInterpolation(words: String) { parts.append(.words(words)) }

    /// A number of ours.
    package mutating func appendInterpolation(count: Int) { parts.append(.words(String(count))) }

    /// Words of the vendor's, joined by commas of ours.
    package mutating func appendInterpolation(values: [String]) {
      for (index, value) in values.enumerated() {
        if index > 0 { parts.append(.words(", ")) }
        parts.append(.verbatim(value))
      }
    }

    /// The first of the vendor's words, as many as a sentence can name without growing long, and how many
    /// more there are.
    mutating func appendInterpolation(firstOf values: [String], most: Int = 10) {
      appendInterpolation(values: Array(values.prefix(most)))
      if values.count > most { parts.append(.words(" and \(values.count - most) more")) }
    }

    /// `any of 'a', 'b'`, or the only one.
    mutating func appendInterpolation(anyOf values: [String]) {
      if values.count > 1 { parts.append(.words("any of ")) }
      appendInterpolation(firstOf: values)
    }

    /// HTTP statuses, joined by commas.
    package mutating func appendInterpolation(statuses: [Int]) {
      parts.append(.words(statuses.map(String.init).joined(separator: ", ")))
    }
  }
}
