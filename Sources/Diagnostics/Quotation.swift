/// A text of a document as a sentence names it.
package enum Quotation {
  private static let longest = 60

  /// The text between quotation marks; of a long one the first 60 characters and an ellipsis.
  package static func of(_ text: some StringProtocol) -> String {
    let beginning = text.prefix(longest)
    return beginning.endIndex == text.endIndex ? "'\(text)'" : "'\(beginning)…'"
  }
}
