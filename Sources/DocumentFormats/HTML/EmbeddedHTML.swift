import Diagnostics

/// HTML that stands in a document of another format.
enum EmbeddedHTML {
  /// Its lines; `firstLine` is the line of the document on which it begins. Of HTML that cannot be
  /// read whole, the text without its tags.
  static func lines(of html: String, firstLine: Int) -> [DocumentLine] {
    let read = HTMLText.lines(of: SourceDocument(path: "", text: html))
    guard read.diagnostics.isEmpty else { return withoutTags(html, firstLine: firstLine) }
    return read.value.map { $0.moved(by: firstLine - 1) }
  }

  private static func withoutTags(_ html: String, firstLine: Int) -> [DocumentLine] {
    let sources = html.split(separator: "\n", omittingEmptySubsequences: false)
    return sources.enumerated().map { offset, source in
      let number = firstLine + offset
      return DocumentLine(withoutTags(source)[...].trimmed, at: number...number)
    }
  }

  private static func withoutTags(_ line: Substring) -> String {
    var bytes: [UInt8] = []
    var tag: [UInt8] = []
    for byte in line.utf8 {
      if byte == UInt8(ascii: "<") {
        bytes += tag
        tag = [byte]
      } else if tag.isEmpty {
        bytes.append(byte)
      } else {
        tag.append(byte)
        if byte == UInt8(ascii: ">") { tag = [] }
      }
    }
    return String(decoding: bytes + tag, as: UTF8.self)
  }
}

extension DocumentLine {
  /// The same some lines further down.
  fileprivate func moved(by count: Int) -> DocumentLine {
    let form: Form =
      if let row {
        .row(
          TableRow(
            cells: row.cells.map { $0.map { $0.movedAlone(by: count) } }, isHeader: row.isHeader,
            beginsTable: row.beginsTable))
      } else {
        form
      }
    return DocumentLine(
      text, at: number + count...endNumber + count, indent: indent, form: form, codeSpans: codeSpans
    )
  }

  /// The same for a line in a cell, in which there are no rows.
  private func movedAlone(by count: Int) -> DocumentLine {
    DocumentLine(
      text, at: number + count...endNumber + count, indent: indent, form: row == nil ? form : .text,
      codeSpans: codeSpans)
  }
}
