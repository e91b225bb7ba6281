/// The words of a compact module outside of its ``ScriptTexts``, and what each is the name of.
///
/// It looks at nothing of the language but the brackets and signs around a word, so it is for our own module alone: one
/// that declares all that is its own in front, names no value like a word of the language, and has no labels.
struct ScriptWords {
  /// A key behind a dot, in an object or in a class; a variable; or both at once, as `key` in `{ key }`.
  enum Role {
    case key, variable, both
  }

  struct Word {
    let text: String
    let place: Range<Int>
    let role: Role
    /// The number of the statement of the module, or of the method, that it stands in.
    let scope: Int
  }

  private(set) var all: [Word] = []
  /// The names that the module declares, and those of them that it exports or that are keys as well.
  private(set) var declared: Set<String> = []
  private(set) var kept: Set<String> = []
  /// The keys that it makes, and does not only read.
  private(set) var made: Set<String> = []

  private enum Bracket {
    case list, block, object, body
  }

  private let script: [UInt8]
  private var open: [Bracket] = []
  private var scope = 0
  /// The words since the last sign that ends a list or a statement.
  private var before: [String] = []

  /// What is a block, not an object, if a brace stands behind it.
  private static let blocks: Set = ["else", "try", "finally"]
  private static let declaring: Set = ["let", "function", "class", "const"]

  /// The bytes are UTF-8.
  init(_ script: [UInt8]) {
    self.script = script
    var start = 0
    for text in ScriptTexts(script).places + [script.count..<script.count] {
      read(start..<text.lowerBound)
      start = text.upperBound
    }
    kept.formUnion(all.filter { $0.role == .both && declared.contains($0.text) }.map(\.text))
  }

  private mutating func read(_ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      let end = script[at..<range.upperBound].firstIndex { !$0.isASCIIWord } ?? range.upperBound
      if end > at { addWord(at..<end) } else { addSign(at) }
      at = max(end, at + 1)
    }
  }

  private mutating func addSign(_ at: Int) {
    switch script[at] {
    case UInt8(ascii: "("), UInt8(ascii: "["): open.append(.list)
    case UInt8(ascii: "{"): open.append(bracket(at))
    case UInt8(ascii: ")"), UInt8(ascii: "]"): _ = open.popLast()
    case UInt8(ascii: "}"):
      _ = open.popLast()
      endScope()
    case UInt8(ascii: ","), UInt8(ascii: ";"): endScope()
    case UInt8(ascii: " "): return
    default: break
    }
    before = []
  }

  private mutating func endScope() {
    if open.isEmpty || open.last == .body { scope += 1 }
  }

  private func bracket(_ at: Int) -> Bracket {
    if before.dropLast().last == "class" { return .body }
    let isBlock = sign(at - 1, in: ")>") || before.last.map(Self.blocks.contains) == true
    return isBlock ? .block : .object
  }

  private func sign(_ at: Int, in signs: String) -> Bool {
    script.indices.contains(at) && signs.utf8.contains(script[at])
  }

  private mutating func addWord(_ place: Range<Int>) {
    let text = String(decoding: script[place], as: UTF8.self)
    guard sign(place.lowerBound, in: "0123456789") == false else { return before = [] }
    let role = role(of: text, at: place)
    if open.isEmpty, role == .variable { declare(text, at: place) }
    if role == .both || (role == .key && isMade(place)) { made.insert(text) }
    all.append(Word(text: text, place: place, role: role, scope: scope))
    before.append(text)
  }

  private mutating func declare(_ text: String, at place: Range<Int>) {
    let isListed = sign(place.lowerBound - 1, in: ",")
    guard isListed || before.last.map(Self.declaring.contains) == true else { return }
    declared.insert(text)
    if before.first == "export" { kept.insert(text) }
  }

  private func role(of text: String, at place: Range<Int>) -> Role {
    let (start, end) = (place.lowerBound, place.upperBound)
    if sign(start - 1, in: ".") { return sign(start - 2, in: ".") ? .variable : .key }
    switch open.last {
    case .object where sign(start - 1, in: "{,"):
      if sign(end, in: ":(") { return .key }
      return sign(end, in: ",}=") ? .both : .variable
    case .object where before == ["async"]: return .key
    case .body where before.allSatisfy(["get", "async"].contains): return .key
    default: return .variable
    }
  }

  /// Whether a key is given a value there, or stands in an object or a class.
  private func isMade(_ place: Range<Int>) -> Bool {
    let (start, end) = (place.lowerBound, place.upperBound)
    return !sign(start - 1, in: ".") || (sign(end, in: "=") && !sign(end + 1, in: "="))
  }
}
