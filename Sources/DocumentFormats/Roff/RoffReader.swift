/// Reads a manual page line by line.
struct RoffReader {
  let lines: [(number: Int, text: Substring)]
  var index = 0
  var output = MarkupLines()
  var escapes = RoffEscapes()
  /// The indent of text, and that of tags and bullets.
  var indent = 0
  var base = 0
  /// What the next line of text is.
  var next = Next.text
  /// The lists of mdoc that are open.
  var lists: [(kind: String, base: Int)] = []
  /// Names of macros that the page defines itself.
  private var macros: Set<String> = []
  var name = ""

  enum Next {
    case text
    /// The tag of a paragraph.
    case tag
    /// The title of a section.
    case heading(level: Int)
    case item
  }

  init(_ lines: [(number: Int, text: Substring)]) { self.lines = lines }

  var number: Int { lines[index].number }

  mutating func read() {
    while index < lines.count {
      readLine()
      index += 1
    }
  }

  private mutating func readLine() {
    let text = lines[index].text
    guard let control = text.first, control == "." || control == "'" else {
      let plain = text.trimmed
      return plain.isEmpty ? output.addBlank(at: number) : addText(escapes.text(of: plain))
    }
    let arguments = RoffArguments(text.dropFirst())
    guard let request = arguments.name else { return }
    if readRequest(request, arguments) || readMacro(request, arguments) { return }
    if readManual(request, arguments) { return }
    let isKnown = request.first?.isUppercase == true || macros.contains(request)
    if isKnown, !arguments.words.isEmpty { addText(escapes.text(of: arguments.rest)) }
  }

  /// Adds text as what is expected next.
  mutating func addText(_ text: InlineText) {
    guard !text.isBlank else { return }
    let place = number...number
    switch next {
    case .text: output.add(text.line(at: place, indent: indent))
    case .tag:
      output.add(text.line(at: place, indent: base))
      indent = base + 4
    case .item:
      var item = InlineText("• ")
      item.append(text)
      output.add(item.line(at: place, indent: base))
      indent = base + 2
    case .heading(let level): output.addHeading(text, level: level, at: place)
    }
    next = .text
  }

  // MARK: Requests

  private mutating func readRequest(_ request: String, _ arguments: RoffArguments) -> Bool {
    switch request {
    case "\\\"", "if", "ie", "el", "\\{", "\\}":
      readCondition(request, arguments)
    case "de", "de1", "am", "ami", "dei":
      macros.insert(arguments.words.first ?? "")
      skip(to: "..")
    case "ig": skip(to: "..")
    case "ds":
      if let name = arguments.words.first {
        escapes.strings[name] = String(
          arguments.rest.dropFirst(name.count).trimmed.drop { $0 == "\"" })
      }
    case "sp", "bp", "PP", "P", "LP", "Pp", "Lp":
      if request != "sp", request != "bp" { resetParagraph() }
      output.addBlank(at: number)
    case "TS": readTable()
    case "EQ": skip(to: ".EN")
    default: return Self.silent.contains(request)
    }
    return true
  }

  /// The text behind the condition of a request is not read; what it holds is mostly set-up.
  private mutating func readCondition(_ request: String, _ arguments: RoffArguments) {
    guard arguments.rest.contains("\\{") else { return }
    var depth = 1
    while depth > 0, index + 1 < lines.count {
      index += 1
      let text = lines[index].text
      if text.contains("\\{") { depth += 1 }
      if text.contains("\\}") { depth -= 1 }
    }
  }

  private mutating func skip(to end: String) {
    while index + 1 < lines.count {
      index += 1
      if lines[index].text.trimmedAtEnd == end { return }
    }
  }

  private mutating func resetParagraph() {
    next = .text
    indent = base
  }

  // MARK: The macros of man

  private mutating func readMacro(_ request: String, _ arguments: RoffArguments) -> Bool {
    readStructure(request, arguments) || readWords(request, arguments)
  }

  /// Macros of headings, paragraphs and margins.
  private mutating func readStructure(_ request: String, _ arguments: RoffArguments) -> Bool {
    switch request {
    case "TH": addTitle(arguments.words)
    case "SH": beginSection(arguments, level: 2)
    case "SS": beginSection(arguments, level: 3)
    case "TP", "TQ":
      if request == "TP" { output.addBlank(at: number) }
      next = .tag
    case "IP": beginIndented(arguments.words.first ?? "")
    case "HP":
      output.addBlank(at: number)
      resetParagraph()
    case "RS":
      base += 4
      indent = base
    case "RE":
      base = max(0, base - 4)
      indent = base
    default: return false
    }
    return true
  }

  /// Macros of words within a paragraph.
  private mutating func readWords(_ request: String, _ arguments: RoffArguments) -> Bool {
    switch request {
    case "B", "I", "SM", "SB", "R", "CW":
      readFont(arguments.words.joined(separator: " "), isCode: request == "CW")
    case "BR", "BI", "IR", "IB", "RB", "RI": readFont(arguments.words.joined(), isCode: false)
    case "UR", "MT", "UE", "ME":
      if let text = arguments.words.last, request.hasSuffix("E") {
        addText(escapes.text(of: text[...]))
      }
    case "OP": addText(escapes.text(of: "[\(arguments.words.joined(separator: " "))]"[...]))
    case "SY": addText(escapes.text(of: arguments.rest))
    case "MR":
      let words = arguments.words
      let page = "\(words.first ?? "")(\(words.dropFirst().first ?? ""))"
      addText(escapes.text(of: (page + words.dropFirst(2).joined())[...]))
    default: return false
    }
    return true
  }

  private mutating func addTitle(_ words: [String]) {
    name = words.first ?? ""
    let section = words.dropFirst().first.map { "(\($0))" } ?? ""
    output.addHeading(escapes.text(of: (name + section)[...]), level: 1, at: number...number)
  }

  mutating func beginSection(_ arguments: RoffArguments, level: Int) {
    base = 0
    indent = 0
    lists = []
    next = .heading(level: level)
    if !arguments.words.isEmpty {
      addText(escapes.text(of: arguments.words.joined(separator: " ")[...]))
    }
  }

  private mutating func beginIndented(_ tag: String) {
    let text = escapes.text(of: tag[...])
    output.addBlank(at: number)
    if text.isBlank {
      next = .text
      indent = base + 4
    } else if ["•", "*", "-", "o", "·", "—", "–"].contains(text.text) {
      next = .item
    } else {
      next = .tag
      addText(text)
    }
  }

  private mutating func readFont(_ words: String, isCode: Bool) {
    guard !words.isEmpty else { return }
    var text = escapes.text(of: words[...])
    if isCode {
      let plain = text.text
      text = InlineText()
      text.appendCode(plain)
    }
    addText(text)
  }

  /// Requests that say nothing about the text.
  private static let silent: Set<String> = [
    "br", "nf", "fi", "ad", "na", "hy", "nh", "ft", "ps", "vs", "ll", "in", "ti", "ta", "ne", "fam",
    "nr", "rr", "rm", "rn", "als", "so", "mso", "tr", "ss", "ce", "ul", "cu", "lg", "pl", "po",
    "pn",
    "ev", "ec", "eo", "cc", "c2", "do", "EX", "EE", "PD", "DT", "AT", "UC", "EN", "TE", "YS", "ns",
    "rs", "mk", "rt", "char", "while", "shift", "return", "break", "continue", "warn", "Dd", "Os",
    "Vb", "Ve", "Sm", "Bk", "Ek", "hw", "bd", "cs", "kern", "lf", "fp", "it", "..", ".",
  ]
}
