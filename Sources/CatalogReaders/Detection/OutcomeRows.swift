import DocumentFormats

/// Rows of a word in small letters, such as `declined`, a number and a text, joined by nothing.
///
/// The numbers are the codes: they have as many digits each, and none stands behind two words.
struct OutcomeRows {
  let shape: RowsShape
  private let row: Pattern

  init?(_ lines: [DocumentLine]) {
    guard let row = try? Pattern(#"(?<word>[a-z]{4,})(?<code>\d{2,4})[A-Z]"#),
      let word = try? Pattern("[a-z]+")
    else { return nil }
    var words: [Substring: Int] = [:]
    var codes: Set<Substring> = []
    for line in lines {
      guard let match = row.prefixMatch(in: line.text.prefix(80)), let code = match[group: "code"],
        let word = match[group: "word"]
      else { continue }
      guard codes.insert(code).inserted else { return nil }
      words[word, default: 0] += 1
    }
    guard 2...4 ~= words.count, codes.count > 4, let length = codes.first?.utf8.count,
      codes.allSatisfy({ $0.utf8.count == length }), let code = try? Pattern("\\d{\(length)}")
    else { return nil }
    self.row = row
    let columns = [RowColumn(.label, pattern: word), RowColumn(.code), RowColumn(.description)]
    shape = RowsShape(code: code, columns: columns, joint: .nothing)
  }

  func beginsRow(_ line: DocumentLine) -> Bool {
    row.prefixMatch(in: line.text.prefix(80)) != nil
  }
}
