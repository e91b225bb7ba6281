/// Rows of values between commas or other marks, perhaps in quotation marks and over several lines.
struct SeparatedTable {
  private var rows: [MarkupRow] = []
  private var value: [UInt8] = []
  private var number: Int
  private var first: Int
  private var cells: [[SourceLine]] = []
  private var isQuoted = false

  /// `number` is the line on which the first row stands.
  init(_ body: [SourceLine], delimiter: Substring?, number: Int) {
    self.number = number
    first = number
    let mark = Self.byte(of: delimiter)
    for line in body where !line.isBlank || isQuoted {
      self.number = line.number
      if cells.isEmpty, !isQuoted { first = line.number }
      read(line.text, mark: mark)
    }
    if isQuoted || !cells.isEmpty { endRow() }
  }

  func rows(headerRows: Int) -> [MarkupRow] {
    rows.enumerated().map { index, row in
      var row = row
      row.isHeader = index < headerRows
      return row
    }
  }

  private static func byte(of delimiter: Substring?) -> UInt8 {
    switch delimiter {
    case nil: UInt8(ascii: ",")
    case "tab", "\\t": 0x09
    case "space": 0x20
    case let mark?: mark.utf8.first ?? UInt8(ascii: ",")
    }
  }

  private mutating func read(_ line: Substring, mark: UInt8) {
    var bytes = line.utf8[...]
    while let byte = bytes.popFirst() {
      if isQuoted {
        guard byte == UInt8(ascii: "\"") else {
          value.append(byte)
          continue
        }
        if bytes.first == byte { value.append(byte); bytes.removeFirst() } else { isQuoted = false }
      } else if byte == UInt8(ascii: "\""), value.allSatisfy(\.isBlankByte) {
        value = []
        isQuoted = true
      } else if byte == mark {
        endCell()
      } else {
        value.append(byte)
      }
    }
    if isQuoted { value.append(UInt8(ascii: "\n")) } else { endRow() }
  }

  private mutating func endCell() {
    let lines = String(decoding: value, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = number - lines.count + 1
    cells.append(
      lines.enumerated().map { SourceLine(number: max(first, start + $0.offset), $0.element) })
    value = []
  }

  private mutating func endRow() {
    endCell()
    rows.append(MarkupRow(cells: cells, lines: first...max(first, number)))
    cells = []
    isQuoted = false
  }
}
