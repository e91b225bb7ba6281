/// What stands around the runs of a query.
struct QueryCues {
  let query: SearchQuery
  /// The index's names of enums.
  let enums: Set<String>

  /// What stands before a value that is a code.
  struct Cue {
    /// Those one of which the code is of; `nil` for anybody.
    let vendors: Set<Int>?
  }

  /// The key such as `error_code`, or the name of an enum or a vendor, that stands before a run, or as in `9003错误` the
  /// word for an error behind it.
  func cueBefore(_ at: Int) -> Cue? {
    let sign = query.scalar(query.runs[at].end)
    if query.runs[at].isNumber, sign == "错" || sign == "錯" { return Cue(vendors: nil) }
    for other in stride(from: at - 1, through: max(0, at - 3), by: -1) {
      let run = query.runs[other]
      let gap = Array(query.text[gapRange(run.end, query.runs[other + 1].start)])
      let isName = run.vendors != nil || isEnum(run)
      if isName, query.runs[at].isNumber, Self.isGapAfterName(gap) {
        return Cue(vendors: run.vendors)
      }
      let isIndex = query.runs[at].isNumber && gap == ["["]
      if isIndex, !ClassName.isOfErrors(query.text(of: run)) { return nil }
      if gap == [":"] || gap == ["("], isFile(run) { return nil }
      if !Self.isGapAfterCue(gap) { return nil }
      if !QueryWords.filling.contains(run.folded) { return isCue(other) ? cue(of: at) : nil }
    }
    return nil
  }

  /// Whether it is the name of an enum, and neither a word of logs before a number nor one for a code or an error.
  private func isEnum(_ run: QueryRun) -> Bool {
    enums.contains(run.normalized?.key ?? "") && !QueryWords.counted.contains(run.folded)
      && !QueryWords.isCue(run.folded)
  }

  /// A status is a code of the vendors that the query names, or else of any.
  private func cue(of at: Int) -> Cue {
    let isOwn = !query.vendors.isEmpty && ToldStatus.isStatus(query.runs[at])
    return Cue(vendors: isOwn ? query.vendors : nil)
  }

  /// Whether it is the name of a file that a line of it stands behind, as of `OtpError.java:99`; not `error.code:9003`.
  private func isFile(_ run: QueryRun) -> Bool {
    guard let last = run.word.segments.last, let start = last.first?.place else { return false }
    return query.scalar(start - 1) == "."
      && !IdentifierPieces(of: last).all.contains { QueryWords.isCue($0.folded) }
  }

  private func gapRange(_ start: Int, _ end: Int) -> Range<Int> { min(start, end)..<end }

  /// Whether a run, with the word before it, is the word for a code, and not for one of a system.
  func isCue(_ at: Int) -> Bool {
    let run = query.runs[at]
    var around = run.pieces
    if at > 0, query.slice(query.runs[at - 1].end, run.start) == " " {
      around = query.runs[at - 1].pieces + around
    }
    let isExit = at > 1 && ["exit", "exited", "exits"].contains(query.runs[at - 2].folded)
    let isOther = around.contains(where: QueryWords.noCues.contains)
    if isExit || isOther || isOfSystem(at + 1) { return false }
    return run.pieces.contains(where: QueryWords.isCue) || isCueOfNegative(at)
  }

  /// Whether a short number is a system's: behind `errno`, or as in `[WinError 5]`, and no vendor is named.
  func isOfSystem(_ at: Int) -> Bool {
    guard at > 0, query.runs.indices.contains(at), query.runs[at].isNumber, query.vendors.isEmpty
    else { return false }
    let before = query.runs[at - 1]
    let isSystem = before.folded == "errno" || query.scalar(before.start - 1) == "["
    return isSystem && !before.isNumber && query.runs[at].folded.utf8.count < 4
  }

  /// Whether it is `failed` or another such word before a number below zero, as of `failed (with -11)`.
  private func isCueOfNegative(_ at: Int) -> Bool {
    ["failed", "returned", "result", "with"].contains(query.runs[at].folded)
      && query.runs.indices.contains(at + 1) && query.scalar(query.runs[at + 1].start) == "-"
  }

  /// A closing bracket may not stand there: `[error] 4711`.
  private static func isGapAfterCue(_ gap: [Unicode.Scalar]) -> Bool {
    gap.count <= 12 && gap.allSatisfy { " \t\"'`\\:=#°№([<>{|*「【-".unicodeScalars.contains($0) }
  }

  /// Of `[name] 12`, `name #12` and `name: (12)`.
  private static func isGapAfterName(_ gap: [Unicode.Scalar]) -> Bool {
    if gap == ["."] || gap == [":", ":"] { return true }
    let beforeBracket = gap.drop { $0 == ":" }
    if gap.last == "(", gap.count - beforeBracket.count < 2,
      beforeBracket.count == 1 || (beforeBracket.count == 2 && beforeBracket.first?.isSpace == true)
    {
      return true
    }
    let spaced = gap.first == "]" ? gap.dropFirst() : gap[...]
    let rest = spaced.drop { $0 == " " || $0 == "\t" }
    guard (1...2).contains(spaced.count - rest.count) else { return false }
    return rest.isEmpty || (rest.count == 1 && "#(".unicodeScalars.contains(rest[rest.startIndex]))
  }

  /// Whether `SQLSTATE`, or in two words and be it in small letters, stands before a run, with one sign to four between.
  func isState(_ run: QueryRun) -> Bool {
    var place = run.start
    var width = 0
    while width < 5, let sign = query.scalar(place - 1), !sign.isASCIIWord, sign != "_" {
      place -= 1
      width += UTF16.width(sign)
    }
    guard (1...4).contains(width), query.ends(with: "state", at: place) else { return false }
    let start = place - "state".utf8.count
    return query.ends(with: "sql", at: query.scalar(start - 1)?.isSpace == true ? start - 1 : start)
  }

  /// Whether a number is an amount, or a word before it says of what it is the number.
  func isCounted(_ at: Int) -> Bool {
    isAmount(query.runs[at])
      || (at > 0 && QueryWords.counted.contains(query.runs[at - 1].folded))
  }

  /// Whether a number is a time, a price, a process, an amount, a date, a telephone's or how many errors there are.
  func isAmount(_ run: QueryRun) -> Bool {
    if AmountSigns(query: query).standBefore(run.start) { return true }
    if let sign = query.scalar(run.end), sign == ":" || sign == "#",
      query.scalar(run.end + 1)?.isASCIIDigit == true
    {
      return true
    }
    var place = run.end
    while place < run.end + 13, query.scalar(place)?.isSpace == true { place += 1 }
    if query.slice(place, place + 3) == "---" || query.scalar(run.end) == "$" { return true }
    return isUnit(at: query.scalar(run.end)?.isSpace == true ? run.end + 1 : run.end)
  }

  private func isUnit(at start: Int) -> Bool {
    if let sign = query.scalar(start), "%€£¥".unicodeScalars.contains(sign) { return true }
    var end = start
    while let letter = query.scalar(end), letter.isASCIIWord, !letter.isASCIIDigit { end += 1 }
    if let next = query.scalar(end), next == "_" || next.isASCIIDigit { return false }
    let word = query.slice(start, end).lowercased()
    return QueryWords.units.contains(word) || QueryWords.months.contains(where: word.hasPrefix)
  }
}
