extension RoffReader {
  /// The macros of mdoc that stand at the beginning of a line.
  mutating func readManual(_ request: String, _ arguments: RoffArguments) -> Bool {
    switch request {
    case "Dt":
      let words = arguments.words
      let section = words.dropFirst().first.map { "(\($0))" } ?? ""
      output.addHeading(
        escapes.text(of: ((words.first ?? "") + section)[...]), level: 1, at: number...number)
    case "Sh": beginSection(arguments, level: 2)
    case "Ss": beginSection(arguments, level: 3)
    case "Bl":
      output.addBlank(at: number)
      lists.append((arguments.words.first ?? "-item", base))
      if lists.count > 1 { base = indent }
    case "El":
      output.addBlank(at: number)
      if let list = lists.popLast() { base = list.base }
      indent = lists.isEmpty ? base : base + 4
      next = .text
    case "It": beginItem(arguments)
    case "Bd", "Ed", "Rs", "Re": output.addBlank(at: number)
    case "Xo", "Xc", "Fo", "Fc", "Oo", "Oc", "Ao", "Ac", "Bo", "Bc", "Po", "Pc", "Do", "Dc", "Eo",
      "Ec":
      if !arguments.words.isEmpty { addManualText(arguments.words) }
    default:
      guard RoffManualText.isMacro(request) else { return false }
      addManualText([request] + arguments.words)
    }
    return true
  }

  private mutating func beginItem(_ arguments: RoffArguments) {
    switch lists.last?.kind {
    case "-bullet", "-dash", "-hyphen", "-enum", "-item": next = .item
    case "-column": addColumns(arguments.words)
    default:
      output.addBlank(at: number)
      next = .tag
      addManualText(arguments.words)
    }
  }

  private mutating func addManualText(_ words: [String]) {
    if words.first == "Nm", let shown = words.dropFirst().first, name.isEmpty { name = shown }
    addText(escapes.text(of: RoffManualText(words, name: name).text[...]))
  }

  private mutating func addColumns(_ words: [String]) {
    let begins = output.lines.last?.row == nil
    let cells = words.split(separator: "Ta", omittingEmptySubsequences: false).map { cell in
      let text = escapes.text(of: RoffManualText(Array(cell), name: name).text[...])
      return text.isBlank ? [] : [text.line(at: number...number)]
    }
    output.addRow(cells, beginsTable: begins, indent: base, at: number...number)
  }
}

/// The text of a line of mdoc, in which any word may be a macro.
private struct RoffManualText {
  private(set) var text = ""
  private let name: String
  /// What stands at the end of the line, the innermost last.
  private var closing: [String] = []
  private var isGlued = true
  private var prefix = ""

  static func isMacro(_ word: String) -> Bool {
    silent.contains(word) || pairs[word] != nil || fixed[word] != nil || special.contains(word)
  }

  /// `name` is that of the page.
  init(_ words: [String], name: String) {
    self.name = name
    var index = 0
    while index < words.count {
      index = add(words, at: index)
    }
    for mark in closing.reversed() { text += mark }
  }

  /// Adds a word or what a macro makes of the words behind it; the index of the next word.
  private mutating func add(_ words: [String], at index: Int) -> Int {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : nil
    switch word {
    case "Ns", "Ap":
      isGlued = true
      if word == "Ap" { append("'"); isGlued = true }
    case "Xr":
      guard let next else { return index + 1 }
      let section = index + 2 < words.count ? words[index + 2] : ""
      append(section.isEmpty ? next : "\(next)(\(section))")
      return index + 3
    case "Fn":
      guard let next else { return index + 1 }
      let arguments = words[(index + 2)...].prefix { !Self.isPunctuation($0) && !Self.isMacro($0) }
      append("\(next)(\(arguments.joined(separator: ", ")))")
      return index + 2 + arguments.count
    case "Nm":
      if next == nil || next.map(Self.isPunctuation) == true { append(name) }
    case "Fl": prefix = "-"
    case "Pf":
      guard let next else { return index + 1 }
      append(next)
      isGlued = true
      return index + 2
    default: addOther(word)
    }
    return index + 1
  }

  private mutating func addOther(_ word: String) {
    if let pair = Self.pairs[word] {
      append(pair.open)
      isGlued = true
      closing.append(pair.close)
    } else if let text = Self.fixed[word] {
      append(text)
    } else if let mark = Self.openings[word] {
      append(mark)
      isGlued = true
    } else if let mark = Self.closings[word] {
      text += mark
    } else if !Self.silent.contains(word) {
      append(prefix + word)
      prefix = ""
    }
  }

  private mutating func append(_ word: String) {
    guard !word.isEmpty else { return }
    let isGluedMark = Self.isPunctuation(word) && !"([".contains(word)
    if !isGlued, !isGluedMark, !text.isEmpty { text += " " }
    text += word
    isGlued = word == "(" || word == "["
  }

  private static func isPunctuation(_ word: String) -> Bool {
    word.count == 1 && ".,:;()[]?!".contains(word)
  }

  private static let special: Set<String> = ["Ns", "Ap", "Xr", "Fn", "Nm", "Fl", "Pf"]

  private static let pairs: [String: (open: String, close: String)] = [
    "Bq": ("[", "]"), "Op": ("[", "]"), "Pq": ("(", ")"), "Dq": ("“", "”"), "Sq": ("‘", "’"),
    "Qq": ("\"", "\""), "Aq": ("<", ">"), "Brq": ("{", "}"), "Ql": ("‘", "’"), "Dl": ("", ""),
    "D1": ("", ""),
  ]

  private static let openings = [
    "Bo": "[", "Oo": "[", "Po": "(", "Do": "“", "So": "‘", "Qo": "\"", "Ao": "<", "Bro": "{",
  ]

  private static let closings = [
    "Bc": "]", "Oc": "]", "Pc": ")", "Dc": "”", "Sc": "’", "Qc": "\"", "Ac": ">", "Brc": "}",
  ]

  private static let fixed = [
    "Fx": "FreeBSD", "Nx": "NetBSD", "Ox": "OpenBSD", "Bx": "BSD", "Dx": "DragonFly", "Ux": "UNIX",
    "At": "AT&T UNIX",
  ]

  private static let silent: Set<String> = [
    "Er", "Dv", "Va", "Vt", "Ev", "Em", "Sy", "Li", "Ar", "Cm", "Ic", "Pa", "No", "Nd", "Ad", "An",
    "Fa", "Ft", "Fd", "In", "Lk", "Mt", "Ms", "St", "Tn", "Cd", "Rv", "Ex", "Lb", "Sx", "Tg", "%A",
    "%T", "%B", "%D", "%N", "%V", "%P", "%R", "%J", "%I", "%U", "%O", "%Q", "%C", "Bf", "Ef", "Hf",
    "-std", "-nosplit", "-split",
  ]
}
