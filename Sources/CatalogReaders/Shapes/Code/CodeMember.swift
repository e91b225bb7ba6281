/// A member of an enumeration, a constant, or a row of a table, as source code has it.
struct CodeMember: Sendable {
  var name: Substring?
  /// What stands behind an equals sign, or is the key of a map.
  var value: CodeValue?
  /// Whether there is a value that cannot be known.
  var hasUnknownValue = false
  /// The arguments of its constructor, or the cells of its row.
  var arguments: [CodeArgument] = []
  /// Its tokens, with what parts it from the next one.
  var place: Range<Int>
  /// The words of a mark such as `@Deprecated`, or the mark itself.
  var deprecation: String?
  /// Texts from marks such as `[Description("...")]`.
  var texts: [String] = []
  /// Whether it stands for codes that are kept for later use.
  var isReserved = false
  /// Whether it is no constant, but a property that says something about the error that its class is.
  var isProperty = false
  /// The constant that its value begins with, where it is joined from several parts.
  var beginning: Substring?

  /// The constants that its value and its arguments begin with.
  var beginnings: [Substring] {
    ([beginning] + arguments.map(\.beginning)).compactMap(\.self)
  }

  /// Whether its name says that it is for the source code alone; `_404` is written so for want of a name.
  var isPrivate: Bool {
    name.map { $0.first == "_" && $0.dropFirst().first?.isNumber != true } ?? false
  }

  /// Whether one of its arguments is joined like a code from parts that are not all known.
  var hasUnknownCode: Bool { arguments.contains(where: \.isUnknownCode) }
}

/// A value of a member, with its key where there is one.
struct CodeArgument: Sendable {
  let key: Substring?
  let value: CodeValue?
  /// The constant that the value begins with, where it is joined from several parts.
  var beginning: Substring?
  /// Whether the value is joined like a code from parts that are not all known.
  var isUnknownCode = false
}

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
