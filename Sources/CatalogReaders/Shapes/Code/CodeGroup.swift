/// Members that belong together.
struct CodeGroup: Sendable {
  enum Kind: Sendable {
    /// Members without a value have the one before it plus one, where `counts`.
    case enumeration(counts: Bool)
    case constants
    /// A map or a table.
    case rows
  }

  let kind: Kind
  var title: Substring?
  /// The name of the function that gives what it says.
  var function: Substring?
  /// The tokens before its first member.
  let head: Range<Int>
  /// The place of the token that closes it, where there is one.
  let end: Int?
  let isUnclosed: Bool
  /// Where the type begins that constants stand in.
  var start: Int?
  /// Whether it says something of the members of other groups, and is nothing without them.
  var isAboutOthers = false
  var members: [CodeMember] = []

  /// Whether most names begin without an underscore, so that one with it is a mark of the source code.
  var hasPublicNames: Bool {
    members.count(where: \.isPrivate) * 3 <= members.count
  }
}
