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
