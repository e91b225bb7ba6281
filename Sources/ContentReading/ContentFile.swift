/// A file with what it holds.
package struct ContentFile: Sendable {
  /// Within the content folder, with `/` between folders.
  package let path: String
  package let content: Content

  /// The bytes, or the reason why there are none.
  package enum Content: Sendable {
    case bytes([UInt8])
    case unreadable(String)
    /// There are none, because the name is not UTF-8; the path has replacement characters.
    case misnamed
  }

  package init(path: String, content: Content) {
    self.path = path
    self.content = content
  }

  var isMisnamed: Bool {
    if case .misnamed = content { true } else { false }
  }

  /// Without the folders.
  var name: String { parts.last ?? path }

  /// The folders and the name, as parts of the path.
  var parts: [String] { path.split(separator: "/").map(String.init) }
}
