import CatalogModel
import DocumentFormats

/// An entry as its lines have it.
struct RawEntry: Sendable {
  var code: String
  var name: String?
  var label: String?
  /// The title of its category where the entry itself has one.
  var category: String?
  var status: [Int] = []
  var fields: [Field] = []
  var text: [TextBlock] = []
  var statements: [RawStatement] = []
  var origins: [EntryOrigin] = []
  /// What it is instead of a code that is sent.
  var unused: Statement.Unused?
  /// The document's own mark that it is no longer in use, with its words.
  var deprecation: String?
  /// The first and the last line.
  var firstLine: Int
  var lastLine: Int

  struct Field: Sendable {
    let name: String
    var value: String
  }

  init(code: some StringProtocol, line: Int) {
    self.code = String(code)
    firstLine = line
    lastLine = line
  }

  /// Adds a line to the paragraph at the end, or begins one.
  mutating func append(_ line: DocumentLine) {
    text.append(line)
    lastLine = max(lastLine, line.endNumber)
  }
}
