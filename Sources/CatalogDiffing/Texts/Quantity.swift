/// A number in a text that says how much or how many, with its unit: `100`, `30 seconds`, `5%`.
///
/// Versions, dates, years and the numbers of sections and steps say nothing of that kind, nor do
/// those within links, codes and placeholders.
struct Quantity: Hashable {
  /// How much there is, in its unit: 60 for `a minute`.
  let number: Double
  /// Such as `kb`, and `s` for all times; empty where none is known.
  let unit: String
  /// The number that stands there, 1 for `a minute`; however it is written, there is as much.
  let written: Double

  static func == (left: Quantity, right: Quantity) -> Bool {
    left.number == right.number && left.unit == right.unit
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(unit)
  }

  /// Whether each text has a quantity that the other does not have.
  static func areExchanged(_ base: String, _ revision: String) -> Bool {
    let (words, others) = (WordTokens.pieces(of: base), WordTokens.pieces(of: revision))
    guard haveQuantitiesWhereTheyDiffer(words, others) else { return false }
    let (bases, revisions) = (Set(all(in: words)), Set(all(in: others)))
    let (left, came) = (bases.subtracting(revisions), revisions.subtracting(bases))
    return left.contains { !$0.isAmong(revisions) } && came.contains { !$0.isAmong(bases) }
  }

  /// Whether it is one of them, be its unit left out or not.
  private func isAmong(_ others: Set<Quantity>) -> Bool {
    others.contains { other in
      self == other || written == other.written && (unit.isEmpty || other.unit.isEmpty)
    }
  }
}

extension Quantity {
  /// Those of words, in their order.
  private static func all(in words: some Sequence<Substring>) -> [Quantity] {
    let words = words.map(QuantityWord.init)
    return words.indices.flatMap { all(at: $0, of: words) }
  }

  /// Whether both have any between what stayed at their ends, which is read much faster than all. Two words more at
  /// each end may be the unit.
  private static func haveQuantitiesWhereTheyDiffer(
    _ base: [Substring], _ revision: [Substring]
  ) -> Bool {
    let start = zip(base, revision).prefix { $0 == $1 }.count
    let end = zip(base[start...].reversed(), revision[start...].reversed()).prefix { $0 == $1 }
      .count
    return [base, revision].allSatisfy { words in
      !all(in: words[max(start - 2, 0)..<min(words.count - end + 2, words.count)]).isEmpty
    }
  }

  private static func all(at index: Int, of words: [QuantityWord]) -> [Quantity] {
    quantities(
      words[index], after: index > 0 ? words[index - 1].name : "",
      before: index + 1 < words.count ? words[index + 1].name : "")
  }

  /// Whether a word in lower case is the name of a unit.
  static func isUnit(_ word: String) -> Bool { units[word] != nil }

  /// The words of a text in their order, those that say one quantity with its unit taken together.
  static func places(in text: String) -> [(text: String, quantities: [Quantity])] {
    let tokens = WordTokens.pieces(of: text)
    let words = tokens.map(QuantityWord.init)
    var places: [(text: String, quantities: [Quantity])] = []
    var index = 0
    while index < words.count {
      let found = all(at: index, of: words).filter { !$0.unit.isEmpty }
      if !found.isEmpty, index > 0, words[index].unit == nil,
        currencies[words[index - 1].name] != nil
      {
        places.removeLast()
      }
      places.append((String(tokens[index]), found))
      let takesNext = words[index].unit == nil && index + 1 < words.count
      index += !found.isEmpty && takesNext && units[words[index + 1].name] != nil ? 2 : 1
    }
    return places
  }

  private static func quantities(
    _ word: QuantityWord, after former: String, before latter: String
  ) -> [Quantity] {
    if word.isOne { return one(word.name, of: latter) }
    guard !word.numbers.isEmpty, !references.contains(former), !months.contains(former),
      !months.contains(latter)
    else { return [] }
    let factor = units[word.unit ?? latter] ?? (word.unit == nil ? currencies[former] : nil)
    if word.unit != nil, factor == nil { return [] }
    return word.numbers.compactMap { number in
      guard let factor else { return number.isWhole && !number.isYear ? number.alone : nil }
      return Quantity(
        number: number.value * factor.factor, unit: factor.unit, written: number.value)
    }
  }

  /// `an hour`; but `a second` is one more of anything.
  private static func one(_ word: String, of name: String) -> [Quantity] {
    guard let unit = units[name], name.utf8.count > 2,
      name != "second" || word == "one" || word == "per"
    else { return [] }
    return [Quantity(number: unit.factor, unit: unit.unit, written: 1)]
  }

  /// Words behind which a number only names something.
  private static let references: Set<String> = [
    "appendix", "article", "chapter", "clause", "example", "fig", "figure", "iso", "note",
    "page", "paragraph", "release", "rfc", "section", "sections", "see", "since", "step", "table",
    "v", "ver", "version", "versions",
  ]

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  private static let units: [String: (unit: String, factor: Double)] = {
    let all: [(unit: String, factor: Double, names: [String])] = [
      ("s", 0.001, ["ms", "millisecond", "milliseconds"]),
      ("s", 1, ["s", "sec", "secs", "second", "seconds"]),
      ("s", 60, ["min", "mins", "minute", "minutes"]),
      ("s", 3600, ["h", "hr", "hrs", "hour", "hours"]),
      ("s", 86_400, ["d", "day", "days"]), ("s", 604_800, ["week", "weeks"]),
      ("month", 1, ["month", "months"]), ("month", 12, ["year", "years"]),
      ("b", 1, ["byte", "bytes"]), ("kb", 1, ["kb", "kib", "kilobyte", "kilobytes"]),
      ("mb", 1, ["mb", "mib", "megabyte", "megabytes"]),
      ("gb", 1, ["gb", "gib", "gigabyte", "gigabytes"]), ("%", 1, ["%", "percent"]),
    ]
    return all.reduce(into: currencies) { units, unit in
      for name in unit.names { units[name] = (unit.unit, unit.factor) }
    }
  }()

  /// Units that stand before numbers, too: `EUR 100`.
  private static let currencies: [String: (unit: String, factor: Double)] = {
    let names = [
      ["eur", "€", "euro", "euros"], ["usd", "$", "us$", "dollar", "dollars"], ["gbp", "£"],
      ["jpy", "¥", "yen"], ["inr", "₹", "rupee", "rupees"], ["krw", "₩"], ["aud"], ["brl"], ["cad"],
      ["chf"], ["cny"], ["czk"], ["dkk"], ["hkd"], ["huf"], ["mxn"], ["nok"], ["nzd"], ["pln"],
      ["sek"], ["sgd"], ["zar"],
    ]
    return names.reduce(into: [:]) { units, names in
      for name in names { units[name] = (names[0], 1) }
    }
  }()
}
