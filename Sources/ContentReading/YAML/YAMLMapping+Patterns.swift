import CatalogReaders
import Diagnostics
import YAMLReading

extension YAMLMapping {
  /// A pattern. Reports one that is none.
  mutating func pattern(_ key: String) -> Pattern? {
    text(key).flatMap { pattern($0) }
  }

  /// A pattern that must be there. Reports its absence.
  mutating func requiredPattern(_ key: String) -> Pattern? {
    requiredText(key).flatMap { pattern($0) }
  }

  /// The pattern that a text is. Reports one that is none.
  mutating func pattern(_ text: Placed<String>) -> Pattern? {
    do {
      return try Pattern(text.value)
    } catch {
      report(.wrongPattern(text, error))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongPattern(
    _ text: Placed<String>, _ error: PatternError
  ) -> Diagnostic {
    let isVerbatim = text.range.text == text.value
    let start = text.range.offsets.lowerBound
    let offsets = (start + error.offset.lowerBound)..<(start + error.offset.upperBound)
    return Diagnostic(
      id: "wrong-pattern", "this pattern cannot be used: \(error.message)",
      at: isVerbatim ? SourceRange(text.range.document, offsets) : text.range,
      suggestions: ["A backslash before a character of punctuation makes it stand for itself."])
  }
}
