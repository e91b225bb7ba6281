extension RuleCase {
  static let all =
    codes + histories + masses + texts + attributes + fields + deprecations + categories + messages
    + statements + turns + ranges + marks
}
