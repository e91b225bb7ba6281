import CatalogModel
import Diagnostics
import DocumentFormats

/// Texts of source code that are written as the codes are, as `KEY_LOST`, and that no entry has.
struct LostNames {
  /// Why codes may be missing: a sentence, or none.
  let reasons: [String]

  /// Fewer may be names of anything else.
  private static let least = 3

  /// `lines` are those of the document.
  init(_ read: ReadDocument, _ lines: [DocumentLine]) {
    let codes = read.entries.map(\.code.text).filter { $0[...].isJoinedName }
    guard codes.count * 2 > read.entries.count else {
      reasons = []
      return
    }
    let known = Set(
      read.entries.flatMap { entry in
        [entry.code.text, entry.name, entry.label, entry.description.firstLine].compactMap(\.self)
          + entry.fields.map(\.value) + entry.statements.messages
      })
    let texts = CodeText(lines).tokens.lazy.filter { $0.kind == .string && $0.text.isJoinedName }
    var lost: [String] = []
    var seen = known
    for text in texts.map({ String($0.text) }) where seen.insert(text).inserted {
      lost.append(text)
    }
    let isMuch = lost.count >= Self.least && lost.count * 5 >= read.entries.count
    reasons =
      isMuch
      ? [
        "\(lost.count) texts are written as the codes are, and are in no entry, such as "
          + "\(Quotation.of(lost[0]))."
      ] : []
  }
}

extension Substring {
  /// Whether it is of capitals and underscores between them.
  fileprivate var isJoinedName: Bool {
    utf8.count <= 120 && contains("_") && WordForm(self) == .upperSnake
  }
}
