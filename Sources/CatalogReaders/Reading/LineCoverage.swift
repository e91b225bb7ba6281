/// What became of every line of a document that is not blank.
package struct LineCoverage: Sendable {
  /// What a line is part of.
  package enum Role: Sendable, Hashable {
    case entry
    case heading
    case introduction
    /// Ignored by the rule of this name.
    case ignored(String)
  }

  /// By line number less one; `nil` for those left over, and for blank lines outside of entries.
  package private(set) var roles: LineRoles
  /// The lines that got a role last, unless others did since: many entries of a long paragraph have all of its lines.
  private var last: (lines: ClosedRange<Int>, role: Role)?

  init(lineCount: Int) {
    roles = LineRoles(lineCount: lineCount)
  }

  /// Gives a line its role. One that a rule ignores keeps that, also in the midst of an entry;
  /// one outside of the document has none.
  mutating func claim(_ line: Int, as role: Role) {
    last = nil
    guard roles.indices.contains(line - 1) else { return }
    if case .ignored = roles[line - 1] { return }
    roles.set(role, at: line - 1)
  }

  mutating func claim(_ lines: some Sequence<Int>, as role: Role) {
    for line in lines { claim(line, as: role) }
  }

  mutating func claim(_ lines: ClosedRange<Int>, as role: Role) {
    if let last, last.lines == lines, last.role == role { return }
    for line in lines { claim(line, as: role) }
    last = (lines, role)
  }

  /// Whether a line has a role, or is none of the document.
  func isClaimed(_ line: Int) -> Bool {
    !roles.indices.contains(line - 1) || roles[line - 1] != nil
  }
}
