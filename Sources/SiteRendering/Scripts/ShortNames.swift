/// The search engine's module with short names for what only it knows, a tenth of its bytes after gzip.
///
/// It looks at nothing but words outside of ``ScriptTexts`` and the signs beside them, so it is for our own module alone,
/// as ``CompactScript`` has it: one in which no text names a value.
enum ShortNames {
  /// Words of the language, of the index, and of what the engine returns.
  private static let promised: Set = [
    "decodeURIComponent", "globalThis", "isDeep", "isExact", "isMarked", "isMore", "isNumeric",
    "isRemoved", "vendorName",
  ]
  /// Words of small letters that it has often, and that are its own everywhere.
  private static let frequent: Set = [
    "accepts", "again", "ahead", "answer", "around", "asked", "bare", "before", "beginning",
    "begun", "blank", "block", "bound", "byte", "candidate", "candidates", "character",
    "characters", "choices", "common", "corrections", "coverage", "cued", "cut",
    "decomposing", "depth", "difference", "differences", "distance", "end", "entry",
    "exponent", "finding", "findings", "first", "folded", "grain", "group", "groups",
    "hash", "held", "high", "hit", "hits", "holding", "ideograph", "ignored", "impact",
    "index", "inflections", "joint", "key", "kind", "known", "last", "left", "letter",
    "letters", "list", "listed", "loading", "lookup", "loose", "low", "manifest", "marked",
    "marks", "matches", "middle", "missing", "most", "named", "names", "near", "nearest",
    "normalized", "nothing", "number", "numbers", "one", "other", "others", "own", "pair",
    "part", "parts", "pattern", "piece", "pieces", "place", "plain", "prefix", "quality",
    "query", "range", "rank", "rare", "record", "reordered", "repeats", "rest", "right",
    "row", "run", "runs", "said", "same", "score", "scores", "seek", "segment", "segments",
    "share", "sharpened", "shelf", "shown", "sign", "signed", "slices", "sorted", "start",
    "stated", "step", "strange", "surest", "symbol", "symbols", "table", "term", "texts",
    "tier", "tiers", "title", "token", "top", "unescaped", "unit", "units", "unknown",
    "unread", "value", "visit", "wanted", "weight", "whole", "word", "wrong", "zero",
  ]
  /// Words of the language, and shorter ones for the same.
  private static let shorter = [
    "const": "let", "true": "!0", "false": "!1", "undefined": "void 0",
  ]

  /// Whether the module asks for them: a site may have one of its own.
  static func areMeant(in script: [UInt8]) -> Bool {
    script.firstRange(of: Array("@shortened".utf8)) != nil
  }

  /// The module with another name for each word that is ``frequent`` or of small letters and later a capital, and that
  /// is neither exported nor promised and stands somewhere else than behind a dot, as what is the language's does. A
  /// word has one name everywhere, and two have the same only where no value has one of them and no statement has both,
  /// so what stands for what stays as it was. The most frequent have the shortest. `scopes` are those of the module as
  /// it is written.
  static func of(_ script: [UInt8], in scopes: ScriptScopes) -> [UInt8] {
    let words = ScriptWords(script)
    let names = names(of: words, in: scopes)
    var kept: [UInt8] = []
    var end = 0
    for word in words.all {
      guard let name = names[word.text] else { continue }
      kept += script[end..<word.place.lowerBound]
      kept += name.utf8
      end = word.place.upperBound
    }
    return kept + script[end...]
  }

  private static func names(of words: ScriptWords, in scopes: ScriptScopes) -> [String: String] {
    let counts = words.all.reduce(into: [:]) { $0[$1.text, default: 0] += 1 }
    let kept = promised.union(words.kept)
    var order: [String] = []
    var seen: Set<String> = []
    for word in words.all
    where (isLong(word.text) || frequent.contains(word.text)) && seen.insert(word.text).inserted {
      if words.own.contains(word.text), !kept.contains(word.text) { order.append(word.text) }
    }
    let chosen = order.enumerated().sorted { left, right in
      let (leftCount, rightCount) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
      return (rightCount, left.offset) < (leftCount, right.offset)
    }
    let free = shortNames.filter { counts[$0] == nil }
    var names = shorter
    var taken: [String: Set<Int>?] = [:]
    for word in chosen.map(\.element) {
      let isAlone = words.held.contains(word) || scopes.declared.contains(word)
      let own = isAlone ? nil : scopes.numbers[word]
      let name = free.first { name in
        guard let others = taken[name] else { return true }
        guard let own, let others else { return false }
        return own.isDisjoint(with: others)
      }
      guard let name else { continue }
      names[word] = name
      taken[name] = .some(own.map { $0.union((taken[name] ?? nil) ?? []) })
    }
    return names
  }

  private static func isLong(_ word: String) -> Bool {
    let rest = word.utf8.drop { (0x61...0x7A).contains($0) }
    return rest.count < word.utf8.count && rest.first.map { (0x41...0x5A).contains($0) } == true
  }

  /// One letter, then two of which the first is a capital: none of these is a word of the language.
  private static let shortNames: [String] = {
    let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    let letters = capitals + capitals.map { $0.lowercased() }
    return letters + capitals.flatMap { first in letters.map { first + $0 } }
  }()
}

/// The words of a module outside of its texts and patterns: letters, digits and `_` of ASCII.
private struct ScriptWords {
  struct Word {
    let text: String
    let place: Range<Int>
  }

  let all: [Word]
  /// Those that are exported.
  private(set) var kept: Set<String> = []
  /// Those that do not only stand behind a dot, or are given a value there.
  private(set) var own: Set<String> = []
  /// Those that a value may have: behind a dot, or between signs of a list.
  private(set) var held: Set<String> = []

  init(_ script: [UInt8]) {
    var start = 0
    var all: [Word] = []
    for text in ScriptTexts(script).places + [script.count..<script.count] {
      all += script[start..<text.lowerBound].split { !$0.isASCIIWord }.map { word in
        Word(text: String(decoding: word, as: UTF8.self), place: word.startIndex..<word.endIndex)
      }
      start = text.upperBound
    }
    self.all = all
    for (at, word) in all.enumerated() {
      func sign(_ place: Int) -> Character? {
        script.indices.contains(place) ? Character(Unicode.Scalar(script[place])) : nil
      }
      let (start, end) = (word.place.lowerBound, word.place.upperBound)
      if isExported(at) { kept.insert(word.text) }
      let isBehindDot = sign(start - 1) == "." && sign(start - 2) != "."
      let isMade = sign(end) == "=" && sign(end + 1) != "="
      if !isBehindDot || isMade { own.insert(word.text) }
      let isListed = isAmong("{,", sign(start - 1)) && isAmong(",}:", sign(end))
      if isBehindDot || isListed { held.insert(word.text) }
    }
  }

  private func isAmong(_ signs: String, _ sign: Character?) -> Bool {
    sign.map(signs.contains) == true
  }

  private func isExported(_ at: Int) -> Bool {
    guard at > 1, ["const", "let", "function"].contains(all[at - 1].text) else { return false }
    let isAsync = at > 2 && all[at - 2].text == "async"
    return all[at - (isAsync ? 3 : 2)].text == "export"
  }
}
