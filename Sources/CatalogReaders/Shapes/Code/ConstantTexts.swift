/// The texts among constants that are numbers.
///
/// One whose name is that of a number or of a word with `MESSAGE` or the like is its text. Any other one that does not
/// look like a code, such as a prefix that all of them get, is no code where most constants beside it are numbers, and no
/// sentence is one where most of them are words.
struct ConstantTexts {
  private(set) var groups: [CodeGroup]
  /// The constants that are no codes.
  private(set) var others: [CodeMember] = []

  init(_ groups: [CodeGroup]) {
    self.groups = groups
    for index in groups.indices {
      guard case .constants = groups[index].kind else { continue }
      join(index)
      takeOthers(from: index)
    }
    self.groups.removeAll { group in
      if case .constants = group.kind { group.members.isEmpty } else { false }
    }
  }

  private mutating func join(_ index: Int) {
    let members = groups[index].members
    let places = Dictionary(
      members.indices.compactMap { place in
        members[place].isCode ? members[place].name.map { (Self.stemOfCode($0), place) } : nil
      }, uniquingKeysWith: { first, _ in first })
    guard !places.isEmpty else { return }
    var joined: Set<Int> = []
    for (place, member) in members.enumerated() {
      guard case .string(let text)? = member.value, let name = member.name,
        let stem = Self.stem(of: name), let target = places[stem],
        members[target].isNumber || text.contains(" ")
      else { continue }
      groups[index].members[target].texts.append(text)
      joined.insert(place)
    }
    others += joined.sorted().map { members[$0] }
    groups[index].members = members.indices.filter { !joined.contains($0) }.map {
      groups[index].members[$0]
    }
  }

  private mutating func takeOthers(from index: Int) {
    let members = groups[index].members
    let numbers = members.count(where: \.isNumber)
    let texts = members.filter(\.isText)
    let sentences = members.count(where: \.isSentence)
    let areNumbers = numbers > 1 && texts.count * 2 <= numbers
    let words = texts.count(where: \.isWord)
    let areWords = words > 1 && sentences * 2 <= words && words + sentences == texts.count
    guard areNumbers || areWords else { return }
    let isOther = { (member: CodeMember) in
      guard areNumbers, case .string(let text)? = member.value else { return member.isSentence }
      return !(text.contains(where: \.isNumber) && CodeForm.isTelling(text[...]))
    }
    others += members.filter(isOther)
    groups[index].members.removeAll(where: isOther)
  }

  /// A name without the word that says that it is a text; `nil` where it has none.
  private static func stem(of name: Substring) -> String? {
    let key = key(name)
    let mark = marks.first { key.count > $0.count && (key.hasSuffix($0) || key.hasPrefix($0)) }
    guard let mark else { return nil }
    return String(key.hasSuffix(mark) ? key.dropLast(mark.count) : key.dropFirst(mark.count))
  }

  /// A name without the word that says that it is a code.
  private static func stemOfCode(_ name: Substring) -> String {
    let key = key(name)
    return key.count > 4 && key.hasSuffix("code") ? String(key.dropLast(4)) : key
  }

  private static func key(_ name: Substring) -> String {
    name.lastPart.lowercased().filter { $0 != "_" }
  }

  private static let marks = [
    "message", "msg", "text", "txt", "description", "desc", "string", "str",
  ]
}

extension CodeMember {
  fileprivate var isNumber: Bool { if case .number? = value { true } else { false } }
  /// Whether it is a number, or one word.
  fileprivate var isCode: Bool {
    if case .string(let text)? = value { !text.contains(" ") } else { isNumber }
  }
  fileprivate var isWord: Bool {
    if case .string(let text)? = value { !text.contains(" ") } else { false }
  }
  /// Whether it is a text of three words or more.
  fileprivate var isSentence: Bool {
    guard case .string(let text)? = value, arguments.isEmpty else { return false }
    return text.split(separator: " ", maxSplits: 2).count > 2
  }
  fileprivate var isText: Bool { if case .string? = value { true } else { false } }
}
