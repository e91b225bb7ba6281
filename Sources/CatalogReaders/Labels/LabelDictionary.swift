import DocumentFormats

/// The labels of a document, such as `Cause:`, with what stands behind each.
///
/// Well-known labels in a few languages have a meaning without being told; labels of one's own add to
/// them, and win over them. Case and marks of emphasis do not matter.
package struct LabelDictionary: Sendable {
  /// The labels that were told.
  package let own: [Column]
  private let ownByKey: [String: Column]

  /// Labels longer than this many bytes are not looked up.
  private static let longest = 80

  package init(_ own: [Column] = []) {
    self.own = own
    ownByKey = Dictionary(own.map { (Self.key($0.name[...]), $0) }) { first, _ in first }
  }

  /// What a label stands for, `nil` for one that is not known.
  func column(_ label: Substring) -> Column? {
    guard label.utf8.count <= Self.longest else { return nil }
    let key = Self.key(label)
    if let column = ownByKey[key] { return column }
    let name = Self.withoutMarks(label)
    let role =
      StandardLabels.roles[key] ?? StandardLabels.roles[Self.words(of: name)]
      ?? Self.roleOfColumn(key)
    return role.map { Column(name: String(name), role: $0) }
  }

  /// What a column of texts with that name holds. English words are too ordinary to begin a line as labels.
  private static func roleOfColumn(_ key: String) -> ColumnRole? {
    key.utf8.allSatisfy { $0 < 0x80 } ? nil : ColumnWords.roleOfTexts(named: key)
  }

  /// The label that a line begins with, and the text behind it; a label may also be the whole line.
  func label(in line: DocumentLine) -> (column: Column, rest: DocumentLine)? {
    let text = (Bullet.text(of: line) ?? line.text).drop { "*_`:".contains($0) }.trimmed
    for place in Self.separators(in: text.prefix(Self.longest)) {
      if let column = column(text[..<place]) {
        let rest = text[place...].dropFirst().trimmed.drop { "*_".contains($0) }
        return (column, DocumentLine(line, text: rest))
      }
    }
    guard text.utf8.count <= Self.longest, let column = column(text) else { return nil }
    return (column, DocumentLine(line, text: text[text.endIndex...]))
  }

  /// The first colon, and the first dash between spaces.
  private static func separators(in text: Substring) -> [Substring.Index] {
    let colon = text.firstIndex { $0 == ":" || $0 == "：" }
    let dash = text.indices.first { index in
      "-–—".contains(text[index]) && text[..<index].last?.isWhitespace == true
        && text[index...].dropFirst().first?.isWhitespace == true
    }
    return [colon, dash].compactMap(\.self)
  }

  /// The words of a label that is an identifier: those of `http_status` and `httpStatus`.
  private static func words(of label: Substring) -> String {
    let isIdentifier = label.allSatisfy { $0.isLetter || $0.isNumber || "_-".contains($0) }
    return isIdentifier ? label.words.joined(separator: " ") : ""
  }

  /// The label as it is looked up.
  private static func key(_ label: Substring) -> String {
    withoutMarks(label).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func withoutMarks(_ label: Substring) -> Substring {
    var text = label.trimmed.drop { "*_`#:[<".contains($0) }
    while let last = text.last, "*_`:：]>".contains(last) { text.removeLast() }
    return text.trimmed
  }
}
