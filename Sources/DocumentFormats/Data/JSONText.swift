import Diagnostics

/// JSON with the lines of its values, numbers as they are written.
///
/// Comments, commas behind the last member, single quotes and keys without quotes are as good as
/// JSON, since many files have them. Several values one after another (JSON Lines) are a list.
/// Reports what is broken, at most 20 times, and reads on behind it.
enum JSONText {
  static func value(of document: SourceDocument) -> Diagnosed<DataValue> {
    var reader = JSONReader(document)
    return reader.read()
  }
}

/// Goes through the text once, with the lists and objects that are open on a stack of its own.
private struct JSONReader {
  private var tokens: JSONTokens
  private var open: [OpenValue] = []
  private var roots: [DataValue] = []
  /// Lists and objects open that are too deep to be kept.
  private var tooDeep = 0
  /// Whether what was read last stands outside of all lists and objects, and is no value.
  private var isOutside = false

  /// A list or an object whose end is not read yet.
  private struct OpenValue {
    let isObject: Bool
    let line: Int
    let offset: Int
    var elements: [DataValue] = []
    var members: [DataValue.Member] = []
    var key: (text: String, line: Int)?
    var hasColon = false
    var needsComma = false
  }

  init(_ document: SourceDocument) {
    tokens = JSONTokens(document)
  }

  mutating func read() -> Diagnosed<DataValue> {
    while let token = tokens.next() { take(token) }
    if let unclosed = open.last {
      let bracket = unclosed.isObject ? "brace" : "bracket"
      tokens.report("this \(bracket) is never closed", at: unclosed.offset)
    }
    tooDeep = 0
    while !open.isEmpty { close() }
    return Diagnosed(DataValue.document(of: roots), tokens.diagnostics)
  }

  private mutating func take(_ token: JSONTokens.Token) {
    switch token.kind {
    case .opening(let isObject): begin(isObject, token)
    case .closing(let isObject): end(isObject, token)
    case .comma: endMember()
    case .colon: takeColon(token)
    case .text(let text): takeText(text, token)
    case .word(let word): takeWord(word, token)
    }
  }

  private mutating func begin(_ isObject: Bool, _ token: JSONTokens.Token) {
    if open.count >= DataValue.deepest - 1 || tooDeep > 0 {
      if tooDeep == 0 { tokens.reportDepth(at: token.offset) }
      tooDeep += 1
      return
    }
    expectComma(before: token)
    isOutside = false
    open.append(OpenValue(isObject: isObject, line: token.line, offset: token.offset))
  }

  private mutating func end(_ isObject: Bool, _ token: JSONTokens.Token) {
    if tooDeep > 0 {
      tooDeep -= 1
      if tooDeep == 0 { add(DataValue(.null, line: token.line, endLine: token.line)) }
      return
    }
    guard let last = open.last else {
      return report("nothing is open that this could close", token)
    }
    if last.isObject != isObject {
      tokens.report("this closes what another bracket has opened", at: token.offset)
    }
    close()
  }

  /// Closes the innermost list or object.
  private mutating func close() {
    endMember()
    let last = open.removeLast()
    let content: DataValue.Content = last.isObject ? .object(last.members) : .list(last.elements)
    add(DataValue(content, line: last.line, endLine: tokens.lastLine))
  }

  private mutating func takeColon(_ token: JSONTokens.Token) {
    guard tooDeep == 0 else { return }
    guard open.last?.key != nil, open.last?.hasColon == false else {
      return report("there is no key before this colon", token)
    }
    open[open.count - 1].hasColon = true
  }

  private mutating func takeText(_ text: String, _ token: JSONTokens.Token) {
    guard tooDeep == 0 else { return }
    expectComma(before: token)
    if let last = open.last, last.isObject, last.key == nil {
      open[open.count - 1].key = (text, token.line)
    } else {
      add(DataValue(.text(text), line: token.line, endLine: tokens.line))
    }
  }

  private mutating func takeWord(_ word: String, _ token: JSONTokens.Token) {
    guard tooDeep == 0 else { return }
    let isKey = open.last.map { $0.isObject && $0.key == nil } ?? false
    if !isKey, word == "null" {
      expectComma(before: token)
      return add(DataValue(.null, line: token.line, endLine: token.line))
    }
    if !isKey, !["true", "false"].contains(word), !Self.isNumber(word) {
      report("this is no JSON value", token)
    }
    takeText(word, token)
  }

  /// Reports a token that cannot stand where it does. Of a text that is no JSON at all, it is the first.
  private mutating func report(_ words: String, _ token: JSONTokens.Token) {
    if open.isEmpty, isOutside { return }
    isOutside = open.isEmpty
    tokens.report(words, at: token.offset)
  }

  private static func isNumber(_ word: String) -> Bool {
    Double(word) != nil || word == "Infinity" || word == "-Infinity"
  }

  /// Adds a value to the list or object around it.
  private mutating func add(_ value: DataValue) {
    guard let last = open.indices.last else { return roots.append(value) }
    if let key = open[last].key {
      if !open[last].hasColon { tokens.report("there is no colon before this", line: value.line) }
      open[last].members.append(.init(key: key.text, value: value, line: key.line))
    } else if !open[last].isObject {
      open[last].elements.append(value)
    } else {
      tokens.report("there is no key before this value", line: value.line)
    }
    open[last].key = nil
    open[last].hasColon = false
    open[last].needsComma = true
  }

  /// A key without a value has none.
  private mutating func endMember() {
    guard tooDeep == 0, let last = open.indices.last else { return }
    if let key = open[last].key {
      tokens.report("this key has no value", line: key.line)
      open[last].hasColon = true
      add(DataValue(.null, line: key.line, endLine: key.line))
    }
    open[last].needsComma = false
  }

  private mutating func expectComma(before token: JSONTokens.Token) {
    guard let last = open.indices.last, open[last].needsComma else { return }
    tokens.report("there is no comma before this", at: token.offset)
    open[last].needsComma = false
  }
}
