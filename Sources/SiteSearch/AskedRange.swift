/// A range of numbers that a text asks for: `1000-1006`, `-32099..-32000`, `1000 to 1006`.
struct AskedRange {
  let text: [Unicode.Scalar]

  /// How many numbers it has at most.
  private static let longest = 100
  /// How many digits its ends have.
  private static let digits = 3...15

  /// Each number of the first, with zeros before it where the first end has them.
  var numbers: [String] {
    guard let (first, last) = text.indices.lazy.compactMap(ends).first,
      let start = Int(first), let end = Int(last), abs(end - start) < Self.longest
    else { return [] }
    let size = first.hasPrefix("0") ? first.utf8.count : 0
    return (min(start, end)...max(start, end)).map { number in
      let digits = String(number)
      return String(repeating: "0", count: max(0, size - digits.utf8.count)) + digits
    }
  }

  /// Both ends, of one that begins there.
  private func ends(from start: Int) -> (String, String)? {
    guard !isOfWord(start - 1), !isSign(start - 1, "./:-"), let first = numberEnd(from: start),
      let sign = signEnd(from: spaceEnd(from: first))
    else { return nil }
    let second = spaceEnd(from: sign)
    guard let end = numberEnd(from: second), !isOfWord(end), !isSign(end, "/-"),
      !(isSign(end, ".:") && isDigit(end + 1))
    else { return nil }
    return (slice(start, first), slice(second, end))
  }

  private func numberEnd(from start: Int) -> Int? {
    let first = isSign(start, "-") ? start + 1 : start
    var end = first
    while isDigit(end) { end += 1 }
    return Self.digits.contains(end - first) ? end : nil
  }

  /// The end of the sign or word that says that it is one.
  private func signEnd(from start: Int) -> Int? {
    if isSign(start, "-~") { return start + 1 }
    if isSign(start, "t"), isSign(start + 1, "o") { return start + 2 }
    var end = start
    while isSign(end, ".") { end += 1 }
    return (2...3).contains(end - start) ? end : nil
  }

  private func spaceEnd(from start: Int) -> Int {
    var end = start
    while text.indices.contains(end), text[end].isSpace { end += 1 }
    return end
  }

  private func isSign(_ place: Int, _ signs: String) -> Bool {
    text.indices.contains(place) && signs.unicodeScalars.contains(text[place])
  }

  private func isDigit(_ place: Int) -> Bool {
    text.indices.contains(place) && text[place].isASCIIDigit
  }

  private func isOfWord(_ place: Int) -> Bool {
    text.indices.contains(place) && (text[place].isASCIIWord || text[place] == "_")
  }

  private func slice(_ start: Int, _ end: Int) -> String {
    String(String.UnicodeScalarView(text[start..<end]))
  }
}
