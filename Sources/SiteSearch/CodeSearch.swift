/// Finds the codes in a query: the query as one code, codes beside a key such as `error_code`, codes
/// inside a pasted text, and codes that begin as the query does.
struct CodeSearch {
  let index: SearchIndex
  let query: SearchQuery
  let cues: QueryCues
  let vendorWords: VendorWords
  let filter: SearchFilter
  private(set) var findings = Findings()
  /// Whether a code stands beside its key, be it known or not.
  private(set) var namesCode = false

  init(
    _ query: SearchQuery, in index: SearchIndex, _ vendorWords: VendorWords, _ filter: SearchFilter
  ) {
    self.index = index
    self.query = query
    self.vendorWords = vendorWords
    self.filter = filter
    cues = QueryCues(query: query, enums: Set(index.enums))
  }

  mutating func run() -> Findings {
    let isCode = query.runs.count != 1 || query.runs.contains { !$0.isNumber || !cues.isAmount($0) }
    if isCode { findWhole() }
    for at in query.runs.indices {
      if let cue = cues.cueBefore(at) {
        findCued(at, only: cue.vendors)
        if isOfCode(query.runs[at]) { namesCode = true }
      }
    }
    findInside()
    if isCode { findBeginnings() }
    return findings
  }

  // MARK: Looking up

  /// Adds what a piece of text stands for as a code; says whether it stands for any.
  @discardableResult
  private mutating func add(_ text: String, _ tier: Finding.Tier, only vendors: Set<Int>? = nil)
    -> Bool
  {
    guard text.utf16.count <= 200, let code = NormalizedCode(text) else { return false }
    var isAny = false
    for match in index.lookUp(code, naming: query.vendors) {
      if let vendors, !vendors.contains(index.vendor(of: match.record)) { continue }
      add(match.record, tier, key: code.key, isExact: match.isExact, text)
      isAny = true
    }
    return isAny
  }

  /// The same for a text whose numbers may be fillings: `FLOOD_WAIT_42` of `FLOOD_WAIT_X`.
  @discardableResult
  private mutating func addFilled(_ text: String, _ tier: Finding.Tier) -> Bool {
    guard text.utf16.count <= 200, let filled = FilledCode(text),
      let records = index.keys["~" + filled.key]
    else { return false }
    let beginning = filled.key.split(separator: "#", omittingEmptySubsequences: false)
    for record in records { add(record, tier, key: String(beginning[0]), isExact: false, text) }
    return true
  }

  private mutating func add(
    _ record: Int, _ tier: Finding.Tier, key: String, isExact: Bool, _ text: String
  ) {
    guard filter.accepts(record) else { return }
    let isExact = isExact && tier > .prefix
    findings.add(
      Finding(record: record, tier: tier, key: key, isExact: isExact, text: text))
  }

  // MARK: The whole query

  /// The query as it stands, without words that only ask, without the vendor. One that the vendor does not have comes
  /// behind those of the vendor that begin so.
  private mutating func findWhole() {
    if add(query.slice(0, query.text.count), .whole) || query.runs.count > 12 { return }
    addWhole(query.asked, .whole)
    guard !query.vendors.isEmpty else { return }
    addWhole(query.bare, .whole, only: query.vendors)
    addWhole(query.bare, .prefix)
  }

  private mutating func addWhole(
    _ runs: [QueryRun], _ tier: Finding.Tier, only vendors: Set<Int>? = nil
  ) {
    guard let last = runs.last, runs.count <= 6, !cues.isAmount(last) else { return }
    let text = runs.map(query.text(of:)).joined(separator: " ")
    if !add(text, tier, only: vendors) { addFilled(text, tier) }
  }

  // MARK: Inside a text

  /// The value beside a cue: the run, or for words a few of them together. `code: 0` is what those print that know none.
  private mutating func findCued(_ at: Int, only vendors: Set<Int>?) {
    let run = query.runs[at]
    if run.isNumber, cues.isAmount(run) { return }
    let last = run.isNumber ? at : min(at + 4, query.runs.count - 1)
    let ends = (at...last).reversed().map { query.runs[$0].end }
    let isProse = { [query] in ProseSigns(query: query).goOn(from: run.start, to: $0) }
    let texts = ends.filter { !isProse($0) }.map { query.slice(run.start, $0) }
    let tier = tier(of: run, in: texts)
    for text in texts
    where !text.unicodeScalars.contains(where: "\n;{}".unicodeScalars.contains) {
      if add(text, tier, only: vendors) { break }
    }
  }

  /// A status is often printed beside the code, and several words are less of a code than an identifier elsewhere.
  private func tier(of run: QueryRun, in texts: [String]) -> Finding.Tier {
    if query.text(of: run) == "0" || ToldStatus.isStatus(run) { return .zero }
    let words = (texts.first ?? "").utf8.split(separator: UInt8(ascii: " "), maxSplits: 1)
    guard words.count > 1, let first = words.first else { return .cued }
    let rest = (0x41...0x5A).contains(first[first.startIndex]) ? first.dropFirst() : first
    return !rest.isEmpty && rest.allSatisfy { (0x61...0x7A).contains($0) } ? .said : .cued
  }

  /// Whether a value has more than letters and is neither zero nor a status.
  private func isOfCode(_ run: QueryRun) -> Bool {
    !ToldStatus.isStatus(run)
      && query.text(of: run).utf8.contains { (0x31...0x39).contains($0) || $0 == UInt8(ascii: "_") }
  }

  private mutating func findInside() {
    var seen: Set<TableKey> = []
    for at in query.runs.indices {
      guard seen.insert(TableKey(query.text(of: query.runs[at]))).inserted else { continue }
      findNumberAfterWord(query.runs[at])
      findBareNumber(at)
      findTokens(query.runs[at])
    }
  }

  /// A number at the end of an identifier that says what it is: `AUTH_ERROR-9003`, `E.code.9003`; not of a vendor's
  /// name or version, `acme2`.
  private mutating func findNumberAfterWord(_ run: QueryRun) {
    let pieces = run.pieces
    guard run.vendors == nil, pieces.count > 1, let last = pieces.last, NumberKey.isDigits(last)
    else { return }
    let before = pieces[pieces.count - 2]
    let name = String(decoding: run.folded.utf8.dropLast(last.utf8.count), as: UTF8.self)
    let vendors = vendorWords[key: name]
    if vendors != nil, last.utf8.count < 3, isGlued(run, last) { return }
    let isCued = QueryWords.isCue(before)
    let isAlone = query.runs.count { !QueryWords.asking.contains($0.folded) } < 2
    let isOther = isAlone && CapitalsName.number(in: query.text(of: run)) != nil
    if vendors != nil || isCued || isAfterE(run, last) || isOther {
      if !add(query.text(of: run), .cued, only: vendors) { add(last, .cued, only: vendors) }
    }
  }

  /// Whether a letter of ASCII stands before the number at a run's end.
  private func isGlued(_ run: QueryRun, _ digits: String) -> Bool {
    query.scalar(run.end - digits.utf8.count - 1).map { $0.isASCIIWord && !$0.isASCIIDigit } == true
  }

  /// Whether nothing but `E` stands before the number in its segment: not in `5f60974e1e21`, nor before zeros in a form
  /// that no vendor writes.
  private func isAfterE(_ run: QueryRun, _ digits: String) -> Bool {
    if digits.hasPrefix("0"), NumberForm.of(digits).map(index.forms.contains) != true {
      return false
    }
    let written = Array(query.text(of: run).unicodeScalars.dropLast(digits.utf8.count))
    guard let letter = written.last, letter == "e" || letter == "E" else { return false }
    return written.dropLast().last?.isASCIIWord != true
  }

  /// A number by itself: where a vendor is named, its code; and a number in a form that only codes
  /// have, where a vendor writes so, or that the name of a state stands before.
  private mutating func findBareNumber(_ at: Int) {
    let run = query.runs[at]
    let text = query.text(of: run)
    let isState = cues.isState(run)
    let isOfForm = isState || NumberForm.of(text).map(index.forms.contains) == true
    guard run.normalized?.isNumeric == true, !cues.isCounted(at),
      isState || isFree(run, isOfForm: isOfForm), hasEnd(run, isOfForm: isOfForm)
    else { return }
    if isOfForm {
      add(text, .token)
    } else if !query.vendors.isEmpty, text.utf16.count > 2 {
      add(text, .token, only: query.vendors)
    }
  }

  /// Whether nothing that belongs to a larger thing stands before a number. One of a form that only codes have may
  /// stand in brackets, a hexadecimal or negative long one behind its key, and any behind a word of signs of East Asia.
  private func isFree(_ run: QueryRun, isOfForm: Bool) -> Bool {
    guard let before = query.scalar(run.start - 1) else { return true }
    let number = query.text(of: run).utf8
    let digits = number.dropFirst().prefix { (0x30...0x39).contains($0) }
    let isLong = number.first == UInt8(ascii: "-") && digits.count >= 9
    let isKept = number.starts(with: "0x".utf8) || isLong
    let openings = "(\"'`" + (isOfForm ? "[" : "") + (isKept ? ":=" : "")
    return before.isSpace || before.value >= 0x3000 || openings.unicodeScalars.contains(before)
  }

  /// Whether nothing of a larger thing follows. One of a form that only codes have may stand before a colon.
  private func hasEnd(_ run: QueryRun, isOfForm: Bool) -> Bool {
    guard let after = query.scalar(run.end) else { return true }
    if isOfForm, after == ":" { return query.scalar(run.end + 1)?.isSpace != false }
    return !after.isASCIIWord && !(isOfForm ? "_-/@" : "_:-/]@").unicodeScalars.contains(after)
  }

  /// Identifiers anywhere in the text that are codes, or hold one: `com.acme.Errors.OTP_INVALID`; so do the
  /// names of classes, `com.acme.OtpInvalidException`.
  private mutating func findTokens(_ run: QueryRun) {
    let segments = run.word.segments
    if run.isNumber || segments.count > 12 { return }
    var texts: [String] = []
    for size in stride(from: segments.count, to: 0, by: -1) {
      for start in stride(from: segments.count - size, through: 0, by: -1) {
        let part = Array(segments[start..<start + size])
        guard IdentifierPart.isCode(part), let first = part.first?.first,
          let last = part.last?.last, !isButPart(start..<start + size, of: segments)
        else { continue }
        texts.append(query.slice(first.place, last.place + 1))
      }
    }
    for text in texts + texts.compactMap(ClassName.withoutEnding)
    where add(text, .token) || addFilled(text, .token) {
      return
    }
  }

  /// Whether a word is but a part of an identifier that says more, as `UNKNOWN` of `UNKNOWN_HOST` or `INVALID` of
  /// `CONSUMER_INVALID`; not of `UNKNOWN_ERROR`, `ERR_INVALID` or `C_INVALID`, nor behind a vendor's name; or several
  /// are, as `rate-limit` of `increase-rate-limit`.
  private func isButPart(_ part: Range<Int>, of segments: [[FoldedCharacter]]) -> Bool {
    let (start, end) = (part.lowerBound, part.upperBound)
    let joint: Unicode.Scalar = IdentifierPart.pieces(of: Array(segments[part])) == 1 ? "_" : "-"
    return saysMore(start - 1, of: segments, behind: joint, at: start)
      || saysMore(end, of: segments, behind: joint, at: end)
  }

  private func saysMore(
    _ at: Int, of segments: [[FoldedCharacter]], behind joint: Unicode.Scalar, at border: Int
  ) -> Bool {
    guard segments.indices.contains(at), segments[at].count > 2,
      let start = segments[border].first?.place, query.scalar(start - 1) == joint
    else { return false }
    let word = segments[at].folded
    return !NumberKey.isDigits(word) && !QueryWords.isCue(word) && vendorWords[key: word] == nil
  }

  // MARK: Beginnings

  private static let mostBeginnings = 200

  /// Codes and names that begin with the query, as somebody types, or as a log cut them off; of a vendor that is named.
  private mutating func findBeginnings() {
    for text in query.beginnings {
      guard let code = NormalizedCode(text), code.isNumeric || code.key.utf16.count > 1 else {
        continue
      }
      for key in index.keys.keys(withPrefix: code.key, limit: Self.mostBeginnings) {
        for record in index.keys[key] ?? [] where isMeant(record) {
          add(record, .prefix, key: code.key, isExact: false, key)
        }
      }
    }
  }

  private func isMeant(_ record: Int) -> Bool {
    query.vendors.isEmpty || query.vendors.contains(index.vendor(of: record))
  }
}
