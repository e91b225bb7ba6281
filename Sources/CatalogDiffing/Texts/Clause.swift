import CatalogModel

/// The words between two stops of a text, in lower case; a contraction is taken apart: `can`, `not`
/// of `can't` and of `cannot`.
struct Clause {
  let words: [String]

  /// Those of a text, in their order, none of them empty.
  static func all(in text: String) -> [Clause] {
    var cutter = ClauseCutter()
    WordTokens.visit(text) { cutter.add($0, $1) }
    return cutter.clauses.filter { !$0.isEmpty }.map(Clause.init)
  }

  /// The same without placeholders, whose names say nothing; `nil` where there are none.
  static func besidesPlaceholders(of text: String) -> [Clause]? {
    let parts = Placeholder.parts(of: text)
    guard parts.contains(where: \.isPlaceholder) else { return nil }
    return all(in: parts.map { $0.isPlaceholder ? "\"\"" : $0.text }.joined())
  }
}

/// Puts the words of one text after another into clauses.
private struct ClauseCutter {
  /// None, one or the last two tokens of `can't`, `don’t`.
  private enum Beginning { case none, word, apostrophe }

  private(set) var clauses: [[String]] = [[]]
  private var beginning = Beginning.none

  mutating func add(_ token: WordTokens.Bytes, _ kind: WordTokens.Kind) {
    switch kind {
    case .word, .ideograph:
      // Underscores alone are no word.
      let isWord = token.contains { $0 != UInt8(ascii: "_") }
      if isWord { add(WordTokens.lowercased(token)) }
      beginning = isWord ? .word : .none
    case .space, .single:
      if Self.isStop(token) { clauses.append([]) }
      beginning = beginning == .word && Self.isApostrophe(token) ? .apostrophe : .none
    }
  }

  private mutating func add(_ word: String) {
    let last = clauses.count - 1
    if word == "cannot" {
      clauses[last] += ["can", "not"]
    } else if beginning == .apostrophe, word == "t",
      let verb = clauses[last].last.flatMap(Self.verb)
    {
      clauses[last].removeLast()
      clauses[last] += verb.isEmpty ? ["not"] : [verb, "not"]
    } else {
      clauses[last].append(word)
    }
  }

  /// `do` of `don`, which stands before `'t`; empty where both are written apart from it.
  private static func verb(of contracted: String) -> String? {
    guard contracted != "can" else { return contracted }
    return contracted.last == "n" ? String(contracted.dropLast()) : nil
  }

  private static func isApostrophe(_ token: WordTokens.Bytes) -> Bool {
    token.elementsEqual("'".utf8) || token.elementsEqual("’".utf8)
  }

  private static func isStop(_ token: WordTokens.Bytes) -> Bool {
    token.contains { byte in
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "\n"):
        true
      default: false
      }
    }
  }
}
