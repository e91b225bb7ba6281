import CatalogReaders
import Diagnostics
import YAMLReading

extension YAMLMapping {
  /// The labels under `labels`, which add to those that are well known.
  mutating func labels() -> LabelDictionary {
    LabelDictionary(node("labels").map { columns(of: $0) } ?? [])
  }

  /// The columns or labels that a mapping names.
  mutating func columns(of node: YAMLNode) -> [Column] {
    nested(node) { mapping in
      mapping.allMembers().compactMap { member in
        mapping.text(of: member.value).flatMap { mapping.choice($0) }.map {
          Column(name: member.key.value, role: $0)
        }
      }
    }
  }

  /// The pattern of a line that begins an entry; it must say which part is the code.
  mutating func entryPattern(_ text: Placed<String>) -> Pattern? {
    guard let pattern = pattern(text) else { return nil }
    if pattern.groupNames.contains("code") { return pattern }
    report(.patternWithoutCode(text.range))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func patternWithoutCode(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "pattern-without-code", "this pattern does not say which part is the code", at: range,
      suggestions: ["Put the code's part into a group, as in '(?<code>[0-9]+) .+'."])
  }
}
