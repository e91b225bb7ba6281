/// The changes of one rule and one impact.
struct RuleGroup {
  /// The rule's id.
  let rule: String
  /// What to do about them; `nil` for a rule that is not one of ours.
  let advice: String?
  /// At least one.
  let changes: [Change]
}

extension VendorChanges {
  /// The changes of an impact, rule by rule, in the order of the rules.
  func groups(of impact: Impact) -> [RuleGroup] {
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
