import Diagnostics

/// Something that was named on the command line and is not there, or cannot be used. How the command is
/// called was right, so its usage is not printed with it.
struct WrongArgument: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// A vendor that is not there, or has another name now.
  static func unknownVendor(
    _ id: String, nowCalled name: String?, among known: [String]
  ) -> WrongArgument {
    guard let name else { return unknown("vendor", id, among: known) }
    return WrongArgument(
      "There is no vendor '\(id)' any more: content/urls.lock says that it is '\(name)' now.")
  }

  /// A name that is none of those there are.
  static func unknown(_ kind: String, _ word: String, among known: [String]) -> WrongArgument {
    let suggestion = SpellingSuggestion.sentences(for: word, among: known)
    let list = known.isEmpty ? "There is none." : "There are: \(known.joined(separator: ", "))."
    return WrongArgument(
      (["There is no \(kind) '\(word)'."] + suggestion + [list]).joined(separator: " "))
  }
}
