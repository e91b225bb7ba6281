/// An HTTP status behind the request that it answers, `POST /token 422`, behind its key, `"statusCode":404`, or as
/// `error: 401`. Where letters follow, as in `404 items`, it is none, unless they say how long it took or are the key of
/// another value.
struct StatedStatus {
  let query: SearchQuery

  /// How many capitals the method of a request has.
  private static let method = 3...7
  /// Longer addresses are none, in UTF-16 units.
  private static let longestAddress = 999
  /// How many signs may stand between a key and its value.
  private static let mostSigns = 9

  /// Where the first begins.
  var place: Int? {
    var first: Int?
    for start in query.text.indices where start < first ?? .max {
      guard let place = behindRequest(start) ?? behindKey(start) else { continue }
      first = min(place, first ?? .max)
    }
    return first
  }

  // MARK: Requests

  /// Behind a method, its address, and perhaps the protocol or one or two signs.
  private func behindRequest(_ start: Int) -> Int? {
    guard isCapital(start), !isOfWord(start - 1) else { return nil }
    var space = start
    while isCapital(space) { space += 1 }
    guard Self.method.contains(space - start), isSpace(space),
      isText("/", at: space + 1) || isText("http", at: space + 1),
      let end = addressEnd(from: space + 1)
    else { return nil }
    if isText("HTTP/", at: end + 1), let last = chunkEnd(from: end + 6), last > end + 6,
      isStatus(last + 1)
    {
      return last + 1
    }
    return behindSigns(end)
  }

  /// The space behind an address.
  private func addressEnd(from start: Int) -> Int? {
    let prefix = isText("/", at: start) ? 1 : 4
    guard let end = chunkEnd(from: start + prefix) else { return nil }
    let units = query.text[start + prefix..<end].reduce(0) { $0 + UTF16.width($1) }
    return units <= Self.longestAddress ? end : nil
  }

  /// The next space.
  private func chunkEnd(from start: Int) -> Int? {
    query.text[min(start, query.text.count)...].firstIndex(where: \.isSpace)
  }

  /// The status behind a space, or behind a space, one or two signs, and a space.
  private func behindSigns(_ space: Int) -> Int? {
    var place = space + 1
    if isStatus(place) { return place }
    var units = 0
    while let sign = query.scalar(place), !isOfWord(place) {
      units += UTF16.width(sign)
      guard units <= 2 else { return nil }
      place += 1
      if isSpace(place), isStatus(place + 1) { return place + 1 }
    }
    return nil
  }

  // MARK: Keys

  private func behindKey(_ start: Int) -> Int? {
    guard "sSeE".unicodeScalars.contains(query.text[start]) else { return nil }
    for word in ["status", "error"] where isWord(word, at: start) {
      let end = start + word.utf8.count
      let gap = isSign(end) ? [0, 1] : [0]
      let codes = gap.map { end + $0 }.filter { word == "status" && isWord("code", at: $0) }
      if let place = (codes.map { $0 + 4 } + [end]).lazy.compactMap(statusBehind).first {
        return place
      }
    }
    return nil
  }

  private func statusBehind(_ end: Int) -> Int? {
    var place = end
    while place - end < Self.mostSigns, let sign = query.scalar(place),
      sign.isSpace || ":=\"'\\".unicodeScalars.contains(sign)
    {
      place += 1
    }
    return place > end && isStatus(place) ? place : nil
  }

  // MARK: Signs

  /// Whether `4xx` or `5xx` stands there, and nothing behind it that makes it something else.
  private func isStatus(_ place: Int) -> Bool {
    guard let first = query.scalar(place), first == "4" || first == "5",
      query.scalar(place + 1)?.isASCIIDigit == true, query.scalar(place + 2)?.isASCIIDigit == true
    else { return false }
    guard let next = query.scalar(place + 3) else { return true }
    if isOfWord(place + 3) || ".:/%-".unicodeScalars.contains(next) { return false }
    guard next.isSpace, let letter = query.scalar(place + 4), ("a"..."z").contains(letter) else {
      return true
    }
    let isInTime = isText("in", at: place + 4) && isSpace(place + 6)
    return isInTime || query.scalar(wordEnd(from: place + 4)) == "="
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while isOfWord(end) { end += 1 }
    return end
  }

  private func isOfWord(_ place: Int) -> Bool {
    query.scalar(place).map { $0.isASCIIWord || $0 == "_" } ?? false
  }

  private func isCapital(_ place: Int) -> Bool {
    query.scalar(place).map { ("A"..."Z").contains($0) } ?? false
  }

  private func isSpace(_ place: Int) -> Bool { query.scalar(place)?.isSpace == true }

  /// Whether one unit of UTF-16 stands there that ends no line.
  private func isSign(_ place: Int) -> Bool {
    query.scalar(place).map {
      UTF16.width($0) == 1 && !"\n\r\u{2028}\u{2029}".unicodeScalars.contains($0)
    } ?? false
  }

  private func isText(_ text: String, at start: Int) -> Bool {
    query.text[min(start, query.text.count)...].starts(with: text.unicodeScalars)
  }

  /// The same where the first letter may be a capital.
  private func isWord(_ word: String, at start: Int) -> Bool {
    isText(word, at: start) || isText(word.prefix(1).uppercased() + word.dropFirst(), at: start)
  }
}
