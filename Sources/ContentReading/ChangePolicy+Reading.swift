import CatalogDiffing
import Diagnostics
import YAMLReading

extension ChangePolicy {
  /// The keys of `vendor.yaml` that say how changes of the vendor's catalog are judged.
  init(_ keys: inout YAMLMapping) {
    self.init(
      isClosed: keys.isTrue("closed"), hasStableMessages: keys.isTrue("stableMessages"),
      severities: Self.severities(&keys))
  }

  /// Impacts by the ids of rules.
  private static func severities(_ keys: inout YAMLMapping) -> [String: Impact] {
    guard let node = keys.node("severities") else { return [:] }
    return keys.nested(node) { rules in
      var severities: [String: Impact] = [:]
      for member in rules.allMembers() {
        guard let word = rules.text(member.key.value) else { continue }
        if !ChangeRules.isKnown(member.key.value) { rules.report(.unknownRule(member.key)) }
        severities[member.key.value] = rules.choice(word)
      }
      return severities
    }
  }
}

extension ChangeRules {
  static func isKnown(_ id: String) -> Bool { kinds.contains { $0.id == id } }
}

extension YAMLMapping {
  private enum Truth: String, CaseIterable {
    case yes = "true"
    case no = "false"
  }

  /// False where there is no such key.
  fileprivate mutating func isTrue(_ key: String) -> Bool {
    guard let text = text(key) else { return false }
    return choice(text).map { (truth: Truth) in truth == .yes } ?? false
  }
}

extension Diagnostic {
  static func unknownRule(_ id: Placed<String>) -> Diagnostic {
    let known = ChangeRules.kinds.map(\.id)
    return Diagnostic(
      id: "unknown-rule", "there is no rule \(Quotation.of(id.value))", at: id.range,
      suggestions: SpellingSuggestion.sentences(for: id.value, among: known))
  }
}
