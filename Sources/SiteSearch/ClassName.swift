/// The name of a class of errors, as clients write it: `com.acme.OtpInvalidException`, `AcmeAPIError`.
enum ClassName {
  private static let endings = ["Exception", "Error"]

  /// Whether a text ends as such a name does.
  static func isOfErrors(_ text: String) -> Bool { endings.contains(where: text.hasSuffix) }

  /// The name without what only says that it is an error, if anything does.
  static func withoutAnyEnding(_ text: String) -> String {
    let ending = endings.first(where: text.hasSuffix) ?? ""
    return String(decoding: text.utf8.dropLast(ending.utf8.count), as: UTF8.self)
  }

  /// The name without what only says that it is an error, where more than a word is left.
  static func withoutEnding(_ text: String) -> String? {
    guard let ending = endings.first(where: text.hasSuffix) else { return nil }
    let bare = text.utf8.dropLast(ending.utf8.count)
    let hasBorder = zip(bare, bare.dropFirst()).contains { left, right in
      (0x61...0x7A).contains(left) && (0x41...0x5A).contains(right)
    }
    return hasBorder ? String(Substring(bare)) : nil
  }
}
