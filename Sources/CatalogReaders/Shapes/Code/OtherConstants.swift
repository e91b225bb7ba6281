/// The constants beside codes that are none: sizes, limits and addresses of the program, and what most
/// rows of a table have in common, such as the name of their group.
struct OtherConstants {
  private(set) var groups: [CodeGroup]
  /// The constants that are no codes.
  private(set) var others: [CodeMember] = []

  init(_ groups: [CodeGroup], _ code: CodeText) {
    self.groups = groups
    let common = Self.common(to: groups, code)
    let marked = Self.titlesOfErrors(in: groups)
    let untitled = groups.filter { $0.isOfConstants && $0.title == nil }.flatMap(\.members)
    let computed = ComputedConstants(untitled, code) { name in
      Self.isMarked(name.words) && !Self.isQuantity(name.words)
    }
    let besides = Self.besides(groups, code)
    for index in groups.indices {
      guard groups[index].isOfConstants else { continue }
      let areMarked = marked.contains(groups[index].title)
      let isUntitled = groups[index].title == nil
      let areHexadecimal = Self.areHexadecimal(groups[index])
      let isOther = { (member: CodeMember) in
        guard let name = member.name, member.arguments.isEmpty else { return false }
        if common.contains(name) || isUntitled && besides.contains(name) { return true }
        if isUntitled, computed.others.contains(name) { return true }
        let words = name.words
        guard Self.isQuantity(words) else { return false }
        return areMarked && !Self.isMarked(words) || areHexadecimal && member.isDecimal
      }
      others += groups[index].members.filter(isOther)
      self.groups[index].members.removeAll(where: isOther)
    }
    self.groups.removeAll { $0.isOfConstants && $0.members.isEmpty }
  }

  // MARK: What rows have in common

  /// Further words of a member are not looked at.
  private static let mostWords = 100

  /// The names that stand in most rows of some group, besides those of the rows: several have one arm.
  private static func common(to groups: [CodeGroup], _ code: CodeText) -> Set<Substring> {
    var common: Set<Substring> = []
    for group in groups {
      let rows = group.members.filter { !$0.arguments.isEmpty }
      guard rows.count > 1, rows.count * 10 >= group.members.count * 9 else { continue }
      let names = Set(rows.compactMap(\.name))
      var counts: [Substring: Int] = [:]
      for member in rows {
        let words = code.tokens[member.place].lazy.filter { $0.kind == .word }.prefix(mostWords)
        for word in Set(words.map(\.text.lastPart)) where !names.contains(word) {
          counts[word, default: 0] += 1
        }
      }
      common.formUnion(counts.filter { $0.value * 3 >= rows.count * 2 }.keys)
    }
    return common
  }

  // MARK: Values beside calls and rows

  /// The names of few plain values beside many errors that calls make, or that are rows of a list: `const OLD = '0.x'`.
  private static func besides(_ groups: [CodeGroup], _ code: CodeText) -> Set<Substring> {
    let constants = groups.filter { $0.isOfConstants && $0.title == nil }.flatMap(\.members)
    let rows = groups.filter { if case .rows = $0.kind { true } else { false } }.flatMap(\.members)
    let plain = constants.filter { $0.arguments.isEmpty && $0.value != nil }
    let others = rows.count + constants.count - plain.count
    guard others > 2, !plain.isEmpty, plain.count <= 2, plain.count < others else { return [] }
    let mentioned = Set(
      (rows + constants.filter { !$0.arguments.isEmpty }).lazy.flatMap { member in
        code.tokens[member.place].lazy.filter { $0.kind == .word }.prefix(mostWords).map(\.text)
      })
    return Set(
      plain.compactMap(\.name).filter { !isMarked($0.words) && !mentioned.contains($0.lastPart) })
  }

  // MARK: Names of quantities

  /// The titles of groups of constants whose names say that they are errors, all but few; and none, where that of a
  /// type does, with nothing but quantities beside it.
  private static func titlesOfErrors(in groups: [CodeGroup]) -> Set<Substring?> {
    var names: [Substring?: [[String]]] = [:]
    for group in groups where group.isOfConstants {
      names[group.title, default: []] += group.members.compactMap { $0.name?.words }
    }
    let hasType = groups.contains {
      !$0.isOfConstants && $0.title.map { isMarked($0.words) } ?? false
    }
    return Set(
      names.filter { title, names in
        let codes = names.filter { isMarked($0) || !isQuantity($0) }
        let marked = codes.count(where: isMarked)
        let rest = codes.count - marked
        return marked > 1 && rest <= 2 && marked >= 2 * rest
          || codes.isEmpty && title == nil && hasType
      }.keys)
  }

  private static func areHexadecimal(_ group: CodeGroup) -> Bool {
    let numbers = group.members.filter(\.isNumber)
    return numbers.count > 3 && numbers.count(where: \.isHexadecimal) * 4 >= numbers.count * 3
  }

  /// Whether one of the words of a name says that it is of an error.
  static func isMarked(_ words: [String]) -> Bool { words.contains(where: marks.contains) }

  private static func isQuantity(_ words: [String]) -> Bool {
    guard words.count > 1, let last = words.last else { return false }
    return quantities.contains(last) || words.contains("max") || words.contains("min")
  }

  private static let marks: Set<String> = [
    "e", "ec", "er", "err", "errc", "errno", "error", "errors", "exception", "fail", "failed",
    "failure", "fault",
  ]

  private static let quantities: Set<String> = [
    "attempts", "bits", "bytes", "capacity", "count", "delay", "depth", "domain", "group", "host",
    "interval", "len", "length", "limit", "mask", "max", "min", "ms", "path", "port", "prefix",
    "retries", "seconds", "size", "timeout", "uri", "url", "version",
  ]
}

extension CodeGroup {
  fileprivate var isOfConstants: Bool { if case .constants = kind { true } else { false } }
}

extension CodeMember {
  fileprivate var isNumber: Bool { if case .number? = value { true } else { false } }

  fileprivate var isHexadecimal: Bool {
    if case .number(_, let text)? = value { text.lowercased().hasPrefix("0x") } else { false }
  }

  /// Whether it is a number as people count with, and none below zero, which codes of 32 bits may be.
  fileprivate var isDecimal: Bool {
    if case .number(_, let text)? = value {
      text.allSatisfy(\.isNumber)
    } else {
      false
    }
  }
}
