/// The changes of one rule and one impact.
package struct RuleGroup: Sendable {
  /// The rule's id.
  package let rule: String
  /// What to do about them; `nil` for a rule that is not one of ours.
  package let advice: String?
  /// At least one.
  package let changes: [Change]

  /// The rule's id as words, such as `Code removed`.
  package var title: String {
    let words = rule.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension VendorChanges {
  /// The changes of an impact, rule by rule, in the order of the rules.
  package func groups(of impact: Impact) -> [RuleGroup] {
    let changes = Dictionary(grouping: changes(of: impact), by: \.rule)
    let known = ChangeRules.kinds.map(\.id)
    let ids = known.filter { changes[$0] != nil } + Set(changes.keys).subtracting(known).sorted()
    return ids.map { id in
      RuleGroup(rule: id, advice: ChangeRules.kind(id)?.advice, changes: changes[id] ?? [])
    }
  }
}

extension Impact {
  /// Such as `Breaking`.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
