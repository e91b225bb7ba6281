/// A value of a member, with its key where there is one.
struct CodeArgument: Sendable {
  let key: Substring?
  let value: CodeValue?
  /// The constant that the value begins with, where it is joined from several parts.
  var beginning: Substring?
  /// Whether the value is joined like a code from parts that are not all known.
  var isUnknownCode = false
}
