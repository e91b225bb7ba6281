/// The name of a file, in which `*` stands for any characters but a slash.
struct FileNamePattern {
  let text: String

  /// Whether it is for one file only, which a folder of ours can have: it leads nowhere else, and is not hidden.
  var isName: Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return !text.unicodeScalars.contains { $0 == "*" || $0 == "\0" }
      && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }

  func matches(_ name: String) -> Bool {
    let parts = text.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return name == text
    }
    guard name.hasPrefix(first), name.dropFirst(first.count).hasSuffix(last) else { return false }
    var rest = name.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return !name.dropFirst(first.count).dropLast(last.count).contains("/")
  }
}
