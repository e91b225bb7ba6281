/// A word that was typed, and what it was read as.
package struct MendedWord: Sendable, Equatable {
  package let text: String
  /// Words of entries, or the code or name that the whole query was read as; one or more.
  package let read: [String]

  package init(text: String, read: [String]) {
    self.text = text
    self.read = read
  }
}
