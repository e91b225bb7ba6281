import CatalogModel
import DocumentFormats

/// What the values of a member say, by their roles.
struct CodeCells {
  var code: CodeValue?
  var name: Substring?
  var texts: [String] = []
  var aliases: [String] = []
  var status: [Int] = []
  /// Values with a key, with what the key holds.
  var keyed: [(column: Column, text: String)] = []

  /// Puts everything but code and name into an entry. What the comments say is the text; the texts of
  /// the code itself are messages then, and the text where there is no comment.
  func fill(_ entry: inout RawEntry, _ remarks: CodeRemarks, _ member: CodeMember) {
    entry.text = remarks.text.filter { !$0.lines.isEmpty }
    let line = entry.firstLine
    let last = entry.lastLine
    entry.status += status
    for (column, text) in keyed { entry.set(column, DocumentLine(text, at: line...line)) }
    for text in texts where !text.isEmpty && text != entry.code {
      let role: ColumnRole = entry.text.isEmpty ? .description : .message
      entry.set(Column(name: role.rawValue, role: role), DocumentLine(text, at: line...line))
    }
    for alias in aliases {
      entry.set(Column(name: "value", role: .alias), DocumentLine(alias, at: line...line))
    }
    if let since = remarks.since {
      entry.set(Column(name: "since", role: .since), DocumentLine(since, at: line...line))
    }
    let ownWords = member.deprecation.flatMap { $0.contains(" ") ? $0 : nil }
    entry.deprecation = ownWords ?? remarks.deprecation ?? member.deprecation
    entry.firstLine = min(line, remarks.firstLine)
    entry.lastLine = max(last, remarks.lastLine)
    entry.unused = member.isReserved ? .reserved : Self.unused(member.name ?? "", entry.text)
  }

  /// Whether a name or its comment says that nothing is sent with the code.
  private static func unused(_ name: Substring, _ text: [TextBlock]) -> Statement.Unused? {
    let words = name.uppercased().split(separator: "_")
    let last = words.last.map { String($0.filter { !$0.isNumber }) } ?? ""
    if last == "OBSOLETE" || last == "UNUSED" || last == "NOTUSED" { return .obsolete }
    if last == "RESERVED" { return .reserved }
    let comment =
      text.count == 1 && text[0].lines.count == 1 ? text[0].lines[0].text.lowercased() : ""
    switch comment.filter({ $0.isLetter || $0 == " " }) {
    case "not used", "unused", "obsolete", "no longer used", "not used anymore": return .obsolete
    case "reserved", "reserved for future use": return .reserved
    default: return nil
    }
  }
}
