/// The lines of a source document that something was read from.
package struct EntrySource: Sendable, Hashable {
  /// The document's path within its version's folder.
  package let document: String
  /// 1 or more.
  package let line: Int
  /// The last line, `line` or more.
  package let endLine: Int

  package init(document: String, line: Int, endLine: Int) {
    self.document = document
    self.line = line
    self.endLine = endLine
  }
}
