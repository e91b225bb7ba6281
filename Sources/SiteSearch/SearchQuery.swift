/// A text as the search reads it, with the signs and digits of ASCII that stand there in another width or script.
///
/// A query is *pasted* where it has more than eight runs, or more than two and one is a number, or a line feed, `{`,
/// `=` or `://`: then nothing is taken for the beginning of a word or for a typing error, and words of logs count for
/// nothing.
struct SearchQuery {
  let text: [Unicode.Scalar]
  private(set) var runs: [QueryRun]
  let isPasted: Bool
  /// Whether typing errors are mended in it.
  let mends: Bool
  /// The places of the vendors that it names.
  let vendors: Set<Int>

  /// Longer texts are searched for what their beginning holds, in UTF-16 units.
  private static let longest = 200_000

  init(_ whole: String, in index: SearchIndex, _ vendorWords: VendorWords, exactly: Bool) {
    let text = Self.trimmed(whole.unicodeScalars)
    var runs = WordRun.runs(in: String(String.UnicodeScalarView(text))).map {
      QueryRun($0, in: text)
    }
    Self.nameVendors(text, &runs, vendorWords)
    let isNumbered = runs.count > 2 && runs.contains(where: \.isNumber)
    isPasted = isNumbered || runs.count > 8 || Self.looksPasted(text)
    mends = !isPasted && !exactly
    if !isPasted {
      for at in runs.indices where runs[at].vendors == nil {
        runs[at].vendors = vendorWords.vendors(begunBy: runs[at].folded, in: index)
      }
    }
    self.text = text
    self.runs = runs
    vendors = runs.reduce(into: []) { vendors, run in
      vendors.formUnion(run.vendors ?? [])
      vendors.formUnion(VendorHints.vendors(of: run, text[run.start..<run.end], vendorWords))
    }
  }

  /// The runs without words that only ask.
  var asked: [QueryRun] { runs.filter { !QueryWords.asking.contains($0.folded) } }

  /// These without vendors' names either.
  var bare: [QueryRun] { asked.filter { $0.vendors == nil } }

  /// Whether it is one word of small letters, which may be a name and yet mean more.
  var isLowercase: Bool { text.allSatisfy { $0.properties.generalCategory == .lowercaseLetter } }

  /// The scalars between two places, as a text.
  func slice(_ start: Int, _ end: Int) -> String {
    String(String.UnicodeScalarView(text[max(0, start)..<max(max(0, start), min(end, text.count))]))
  }

  func text(of run: QueryRun) -> String { slice(run.start, run.end) }

  /// The scalar at a place; `nil` beyond the ends.
  func scalar(_ place: Int) -> Unicode.Scalar? {
    text.indices.contains(place) ? text[place] : nil
  }

  /// Whether a word of small letters and signs of ASCII stands before a place, be it in capitals.
  func ends(with word: String, at end: Int) -> Bool {
    let start = end - word.unicodeScalars.count
    return start >= 0
      && slice(start, end).unicodeScalars.elementsEqual(word.unicodeScalars) {
        $0 == $1 || ($0.value | 0x20 == $1.value && ("A"..."Z").contains($0))
      }
  }

  private static func trimmed(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
    var rest = longest
    let beginning = scalars.prefix { scalar in
      rest -= UTF16.width(scalar)
      return rest >= 0
    }
    let unescaped = unquoted(unescaped(Array(beginning)))
    let plain = MarkedHexadecimals.unmarked(unescaped).map(CharacterFolding.plain)
    let body = plain.drop(while: \.isSpace)
    return Array(body.reversed().drop(while: \.isSpace).reversed())
  }

  /// With the signs that an address escapes: those of ASCII before the digits, `:`, `=` and `_`.
  private static func unescaped(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains("%") else { return text }
    var signs: [Unicode.Scalar] = []
    var place = 0
    while place < text.count {
      let escape = text[place] == "%" ? text[(place + 1)...].prefix(2) : []
      if let sign = sign(escape) { signs.append(sign) } else { signs.append(text[place]) }
      place += sign(escape) == nil ? 1 : 3
    }
    return signs
  }

  private static func sign(_ digits: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    let text = String(String.UnicodeScalarView(digits))
    guard digits.count == 2, digits.allSatisfy(\.properties.isASCIIHexDigit),
      let value = UInt32(text, radix: 16),
      (0x20...0x2F).contains(value) || [0x3A, 0x3D, 0x5F].contains(value)
    else { return nil }
    return Unicode.Scalar(value)
  }

  /// With the quotation marks that HTML writes as `&quot;` or `&#34;`.
  private static func unquoted(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains("&") else { return text }
    var signs: [Unicode.Scalar] = []
    var place = 0
    while place < text.count {
      let mark = ["&quot;", "&#34;"].first { text[place...].starts(with: $0.unicodeScalars) }
      signs.append(mark == nil ? text[place] : "\"")
      place += mark?.unicodeScalars.count ?? 1
    }
    return signs
  }

  private static func looksPasted(_ text: [Unicode.Scalar]) -> Bool {
    text.indices.contains { place in
      switch text[place] {
      case "\n", "{", "=": true
      case ":": text[place...].starts(with: "://".unicodeScalars)
      default: false
      }
    }
  }

  /// Marks the runs that are the name of a vendor, or are together, as many as are.
  private static func nameVendors(
    _ text: [Unicode.Scalar], _ runs: inout [QueryRun], _ words: VendorWords
  ) {
    for at in runs.indices {
      for last in [at + 3, at + 2, at + 1, at] where runs.indices.contains(last) {
        let name = String(String.UnicodeScalarView(text[runs[at].start..<runs[last].end]))
        guard let vendors = words[name] else { continue }
        for part in at...last where runs[part].vendors == nil { runs[part].vendors = vendors }
      }
    }
  }
}

extension QueryRun {
  fileprivate init(_ word: WordRun, in text: [Unicode.Scalar]) {
    let characters = word.characters
    let first = characters.first?.place ?? 0
    let isNumber = characters.first?.kind == .digit
    let start = isNumber ? Self.signedStart(first, in: text) : first
    let end = (characters.last?.place ?? 0) + 1
    let normalized = NormalizedCode(String(String.UnicodeScalarView(text[start..<end])))
    self.init(
      start: start, end: end, word: word, folded: characters.folded, normalized: normalized)
  }

  /// Where a number begins, its sign included: a `-` that nothing stands before.
  private static func signedStart(_ start: Int, in text: [Unicode.Scalar]) -> Int {
    guard start > 0, text[start - 1] == "-" else { return start }
    guard start > 1 else { return start - 1 }
    let before = text[start - 2]
    let isFree = before.isSpace || "=:(\"'`[>,\\".unicodeScalars.contains(before)
    return isFree ? start - 1 : start
  }
}

extension Unicode.Scalar {
  /// White space as ECMAScript has it (ECMA-262, 12.2 and 12.3).
  var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }
}
