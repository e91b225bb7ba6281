import DocumentFormats

/// Source code of Visual Basic, written in the manner of other languages for all that reads those.
///
/// `Public Const LOST As Long = &H10 ' Text` is `public const LOST : Long = 0x10 // Text`; the words that begin and
/// end a block are braces, `Select Case` is a `switch`. What needs no other form stays as it is.
struct VisualBasicText {
  let lines: [DocumentLine]

  /// `nil` for lines that are not of this language.
  init?(_ lines: [DocumentLine]) {
    guard Self.isWritten(in: lines) else { return nil }
    var blocks = VisualBasicBlocks()
    self.lines = lines.map { line in
      DocumentLine(
        blocks.translated(line.text), at: line.number...line.endNumber, indent: line.indent)
    }
  }

  /// Whether more lines are of this language alone than end as those of others do.
  private static func isWritten(in lines: [DocumentLine]) -> Bool {
    let signs = lines.count { isSign($0.text) }
    return signs > 0 && signs > lines.count { $0.text.last == ";" || $0.text.last == "{" }
  }

  /// Whether a line, of whatever case, is of no other language: `End Enum`, `Public Const LOST = 1`.
  private static func isSign(_ text: Substring) -> Bool {
    let start = text.prefix(60).lowercased()
    if signs.contains(where: start.hasPrefix) { return true }
    let words = start.split(separator: " ")
    guard let last = text.last, !";,{".contains(last),
      let const = words.prefix(3).firstIndex(of: "const"), const + 2 < words.count
    else { return false }
    let isDeclared = words[..<const].allSatisfy { ["public", "private", "global"].contains($0) }
    return isDeclared && const > 0 && ["as", "="].contains(words[const + 2])
  }

  private static let signs = [
    "option explicit", "attribute vb_", "end enum", "end sub", "end select",
  ]
}

/// The blocks that lines of Visual Basic stand in: only some hold what is of a code.
private struct VisualBasicBlocks {
  private var isInEnumeration = false
  private var goesOn = false
  /// How many `Select Case` are open.
  private var choices = 0

  /// A line in the manner of other languages; nothing where it is a statement that says nothing of codes.
  mutating func translated(_ line: Substring) -> String {
    var translation = VisualBasicLine(line)
    let text = translation.translated()
    let keywords = translation.ownKeywords
    let isInner = isInEnumeration || choices > 0 || goesOn
    switch (keywords.first, keywords.dropFirst().first) {
    case ("enum", _): isInEnumeration = true
    case ("select", _): choices += 1
    case ("end", "enum"): isInEnumeration = false
    case ("end", "select"): choices = max(0, choices - 1)
    default: break
    }
    let isKept =
      isInner || !keywords.isEmpty || ["//", "#", "["].contains(where: text.hasPrefix)
    goesOn = isKept && text.last == "\\"
    return isKept ? text : ""
  }
}

/// One line of Visual Basic.
private struct VisualBasicLine {
  private var rest: Substring
  /// The line so far.
  private var text = ""
  private var comment = ""
  /// The keywords that the line begins with.
  private var keywords: [String] = []
  private var isLead = true
  private var isAttribute = false

  init(_ line: Substring) { rest = line }

  mutating func translated() -> String {
    if rest.first == "<", rest.dropFirst().first?.isLetter == true { beginAttribute() }
    while let first = rest.first {
      if first == "'" { addComment() } else { add(first) }
    }
    let body = block(text[...].trimmedAtEnd)
    return comment.isEmpty ? body : body.isEmpty ? comment : body + " " + comment
  }

  // MARK: Parts

  private mutating func add(_ first: Character) {
    if first == "\"" { return addText() }
    if first.isLetter || first == "_" { return addWord() }
    if first.isNumber { return addNumber("", rest.prefix(while: Self.isNumber)) }
    if first == "&", let radix = Self.radixes[rest.dropFirst().first ?? " "] {
      rest = rest.dropFirst(2)
      return addNumber(radix, rest.prefix(while: \.isHexDigit))
    }
    rest = rest.dropFirst()
    switch first {
    case "&": text += "+"
    case ">" where isAttribute:
      text += "]"
      isAttribute = false
    case "[", "]": break
    default: text.append(first)
    }
  }

  private static let radixes: [Character: String] = ["H": "0x", "h": "0x", "O": "0o", "o": "0o"]

  private static func isNumber(_ character: Character) -> Bool {
    character.isNumber || character == "."
  }

  private mutating func addNumber(_ radix: String, _ digits: Substring) {
    rest = rest[digits.endIndex...]
    text += radix + digits
    skipTypeMark()
  }

  /// The mark of a type stands right behind a name or number: `COUNT&`, `1%`.
  private mutating func skipTypeMark() {
    guard let mark = rest.first, "&%!#@$".contains(mark),
      rest.dropFirst().first.map({ " =,)".contains($0) }) ?? true
    else { return }
    rest = rest.dropFirst()
  }

  /// A text, in which two quotes stand for one.
  private mutating func addText() {
    rest = rest.dropFirst()
    text += "\""
    while let character = rest.popFirst() {
      if character == "\"" {
        guard rest.first == "\"" else { break }
        rest = rest.dropFirst()
        text += "\\\""
      } else {
        text += character == "\\" ? "\\\\" : String(character)
      }
    }
    text += "\""
  }

  private mutating func addComment() {
    let marks = rest.prefix { $0 == "'" }
    comment = String(repeating: "/", count: max(2, marks.count)) + rest[marks.endIndex...]
    rest = ""
  }

  private mutating func beginAttribute() {
    rest = rest.dropFirst()
    text = "["
    isAttribute = true
  }

  private mutating func addWord() {
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    let keyword = word.lowercased()
    rest = rest[word.endIndex...]
    if keyword == "rem", text.isEmpty {
      rest = "'" + rest
    } else if word == "_", rest.trimmed.isEmpty {
      text += "\\"
    } else if let translation = Self.words[keyword] {
      if isLead { keywords.append(keyword) }
      text += translation
    } else {
      isLead = false
      text += word
      skipTypeMark()
    }
  }

  private static let words: [String: String] = [
    "as": ":", "or": "|", "and": "&", "xor": "^", "vbobjecterror": "-2147221504",
    "const": "const", "enum": "enum", "public": "public", "private": "private", "global": "public",
    "friend": "internal", "protected": "protected", "shared": "static", "readonly": "readonly",
    "module": "module", "class": "class", "structure": "struct", "namespace": "namespace",
    "select": "switch", "case": "case", "else": "else", "end": "end", "region": "region",
    "long": "long", "integer": "int", "short": "short", "byte": "byte",
  ]

  // MARK: Blocks

  private static let blocks: Set<String> = [
    "enum", "module", "class", "structure", "namespace", "select",
  ]

  /// The keywords but for those that say who may use what is declared.
  var ownKeywords: ArraySlice<String> {
    keywords.drop { ["public", "private", "global", "friend", "protected"].contains($0) }
  }

  /// The line with a brace where it begins or ends a block.
  private func block(_ body: Substring) -> String {
    let own = ownKeywords
    if body.first == "#" { return body.hasPrefix("#end") ? "#endregion" : String(body) }
    guard let first = own.first else { return String(body) }
    if first == "end" {
      guard let block = own.dropFirst().first else { return "" }
      return Self.blocks.contains(block) ? "}" : ""
    }
    if first == "case" { return cases(body) }
    guard Self.blocks.contains(first) else { return String(body) }
    switch first {
    case "enum": return body.contains(":") ? body + " {" : body + " : long {"
    case "select": return "switch (\(body.dropFirst("switch case".count).trimmed)) {"
    default: return body + " {"
    }
  }

  /// `Case A, B: Text = "…"`, whose colon may be the end of the line.
  private func cases(_ body: Substring) -> String {
    let labels = body.dropFirst("case".count).trimmed
    if labels.hasPrefix("else") {
      return "default:" + labels.dropFirst(4).drop { $0 == ":" || $0 == " " }
    }
    var isInText = false
    let colon = labels.indices.first { index in
      if labels[index] == "\"" { isInText.toggle() }
      return labels[index] == ":" && !isInText
    }
    guard let colon else { return "case \(labels):" }
    return "case \(labels[..<colon]):\(labels[colon...].dropFirst())"
  }
}
