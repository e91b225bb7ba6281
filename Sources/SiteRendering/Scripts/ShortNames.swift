/// The search engine's module with short names for what only it knows, a seventh of its bytes after gzip.
///
/// It looks at nothing but ``ScriptWords``, so it is for our own module alone, as ``CompactScript`` has it.
enum ShortNames {
  /// The keys of the index, of options and of results, and those that values of the language have, too.
  private static let promised: Set = [
    "add", "aliases", "at", "category", "code", "count", "early", "enums", "exactly", "floor",
    "forms", "hashes", "id", "in", "isDeep", "isExact", "isMarked", "isMore", "isNumeric",
    "isRemoved", "isUnsure", "items", "label", "length", "limit", "matched", "mended", "name",
    "read", "removed", "results", "search", "starts", "status", "statuses", "summary", "terms",
    "text", "total", "unknown", "url", "vendor", "vendorName", "vendors", "words",
  ]
  /// Words of the language that name nothing of ours; so do those that begin with a capital,
  /// unless the module declares them.
  private static let language: Set = [
    "async", "await", "break", "class", "const", "constructor", "continue", "decodeURIComponent",
    "else", "export", "false", "finally", "for", "function", "get", "globalThis", "if", "in",
    "instanceof", "let", "new", "null", "of", "return", "this", "throw", "true", "try", "typeof",
    "undefined", "void", "while",
  ]
  /// Words of the language, and shorter ones for the same.
  private static let shorter = [
    "const": "let", "true": "!0", "false": "!1", "undefined": "void 0",
  ]

  /// Whether the module asks for them: a site may have one of its own.
  static func areMeant(in script: [UInt8]) -> Bool {
    script.firstRange(of: Array("@shortened".utf8)) != nil
  }

  /// The module with another name for each key that it makes and that is not ``promised``, and for each variable
  /// that is not exported, without ``LoneParameters``' parentheses. A key has one name everywhere; a variable has one in its
  /// statement, where no other has it.
  static func of(_ script: [UInt8]) -> [UInt8] {
    let words = ScriptWords(script)
    let keys = keys(of: words)
    let variables = VariableNames(words, keys: keys) { isOurs($0, words) }
    var kept: [UInt8] = []
    var end = 0
    for word in words.all {
      let isKey = word.role == .key
      let name = isKey ? keys[word.text] : variables.name(of: word) ?? shorter[word.text]
      kept += script[end..<word.place.lowerBound]
      kept += (name ?? word.text).utf8
      end = word.place.upperBound
    }
    return LoneParameters.of(kept + script[end...])
  }

  private static func isOurs(_ word: String, _ words: ScriptWords) -> Bool {
    let isSmall = word.utf8.first.map { $0 >= UInt8(ascii: "a") } == true
    return !language.contains(word) && (isSmall || words.declared.contains(word))
  }

  /// The most frequent keys have the shortest names, none that a key which stays has.
  private static func keys(of words: ScriptWords) -> [String: String] {
    let all = words.all.filter { $0.role != .variable }.map(\.text)
    let kept = words.kept.union(promised).union(language)
    let isOwn = { words.made.contains($0) && !kept.contains($0) }
    let others = Set(all.filter { !isOwn($0) })
    let counts = all.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var seen: Set<String> = []
    let own = all.filter { isOwn($0) && seen.insert($0).inserted }.enumerated().sorted {
      (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset)
    }
    return Dictionary(uniqueKeysWithValues: zip(own.map(\.element), free(but: others)))
  }

  /// Names of one letter, then of two, that are none of the language nor among others.
  static func free(but others: Set<String> = []) -> [String] {
    all.filter { !language.contains($0) && !others.contains($0) }
  }

  /// The letters that words of the language have most stand in front: a text of few letters packs well.
  private static let all: [String] = {
    let small = "etnriaoslcdupmhfgbvywkxqjz".map(String.init)
    let letters = small + small.map { $0.uppercased() }
    return letters + small.flatMap { first in letters.map { first + $0 } }
  }()
}
