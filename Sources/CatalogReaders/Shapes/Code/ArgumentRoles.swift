import DocumentFormats

/// What the values at each place of the members of a group hold, seen over all members.
///
/// The code is the first number that differs from member to member, or else the first text that looks
/// like a code and differs, or a number that does in nearly all; numbers from 100 to 599 beside it, and
/// names of HTTP statuses, are statuses. Values with a key are what the key says.
struct ArgumentRoles {
  private var code: Int?
  private var status: Int?
  private var name: Int?
  private var hasKeyedCode = false
  /// Whether the one number of a member is its code, wherever it stands: a class may take its arguments in
  /// several orders, and without the number.
  private var isOnlyNumber = false
  /// The key of the texts, where none says that it is one.
  private var textKey: Substring?
  /// Those that have the same text in all members, which is of none of them.
  private var shared: Set<Int> = []

  /// Places beyond these hold no code.
  private static let most = 8

  var hasCode: Bool { code != nil || hasKeyedCode || isOnlyNumber }

  init(_ members: [CodeMember]) {
    hasKeyedCode = members.count { $0.arguments.contains(where: \.isCode) } * 2 > members.count
    textKey = Self.textKey(of: members)
    let columns = (0..<Self.most).map { place in
      members.compactMap {
        $0.arguments.indices.contains(place) && $0.arguments[place].key == nil
          ? $0.arguments[place].value : nil
      }
    }.map(ArgumentColumn.init)
    shared = Set(
      columns.indices.filter {
        columns[$0].isShared && columns[$0].count > 1 && columns[$0].count == members.count
      })
    let hasNames = members.contains { $0.name != nil }
    let hasValues = members.count { $0.value != nil } * 2 > members.count
    status = columns.firstIndex(where: \.isStatusName)
    let numbers = columns.indices.filter {
      columns[$0].isNumbers && columns[$0].count * 2 > members.count
    }
    let words = columns.indices.filter { columns[$0].isCodes && columns[$0].isNearlyDistinct }
    if !hasValues, !hasKeyedCode {
      code =
        numbers.first { columns[$0].isDistinct && !columns[$0].isStatuses }
        ?? words.first { columns[$0].isStrings }
        ?? numbers.first { columns[$0].isNearlyDistinct && !columns[$0].isStatuses }
        ?? numbers.first { columns[$0].isDistinct } ?? (hasNames ? nil : words.first)
      if code == nil, !hasNames { code = numbers.first { !columns[$0].isStatuses } }
      isOnlyNumber = code == nil && numbers.isEmpty && Self.haveOneNumber(members)
    }
    status = status ?? numbers.first { $0 != code && columns[$0].isStatuses }
    name = hasNames ? nil : words.first { $0 != code }
  }

  /// Whether most members have one number and none has more, which no other one has, and they are no statuses.
  private static func haveOneNumber(_ members: [CodeMember]) -> Bool {
    let numbers = members.map { member in
      member.arguments.filter { $0.key == nil }.compactMap(\.value).filter(\.isNumber)
    }
    let column = ArgumentColumn(numbers.flatMap(\.self))
    return column.count > 1 && column.count * 2 > members.count
      && numbers.allSatisfy { $0.count < 2 } && column.isDistinct && !column.isStatuses
  }

  /// The key below which half of the members say something of several words, in small letters; `nil` where one has
  /// a text below a key that is known.
  private static func textKey(of members: [CodeMember]) -> Substring? {
    var counts: [Substring: Int] = [:]
    for argument in members.lazy.flatMap(\.arguments) {
      guard let key = argument.key, !argument.isNested else { continue }
      switch CodeKeys.role(of: key) {
      case .message, .description, .label, .cause: return nil
      case nil:
        guard case .string(let text)? = argument.value, text.contains(" "),
          text.contains(where: \.isLowercase)
        else { continue }
        counts[key, default: 0] += 1
      default: continue
      }
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most.flatMap { $0.value > 1 && $0.value * 2 >= members.count ? $0.key : nil }
  }

  /// Puts the values where they belong.
  func add(_ arguments: [CodeArgument], to cells: inout CodeCells) {
    for (place, argument) in arguments.enumerated() {
      guard let value = argument.value else { continue }
      if let key = argument.key {
        add(
          value, key, to: &cells,
          isOnlyText: !arguments.contains {
            $0.value != nil && $0.key.flatMap { CodeKeys.role(of: $0) } == .description
          })
      } else {
        add(value, at: place, to: &cells)
      }
    }
  }

  private func add(_ value: CodeValue, at place: Int, to cells: inout CodeCells) {
    if place == code || isOnlyNumber && value.isNumber { return cells.code = value.asCode }
    if place == status { return cells.status += value.status }
    if place == name { return cells.name = value.text[...] }
    if case .string(let text) = value, !shared.contains(place) { cells.texts.append(text) }
  }

  private func add(
    _ value: CodeValue, _ key: Substring, to cells: inout CodeCells, isOnlyText: Bool
  ) {
    let role = key == textKey ? .message : CodeKeys.role(of: key)
    guard let role, !key.contains(".") || role != .code && role != .name else {
      if case .word(let word) = value, !["true", "false"].contains(word) { return }
      return cells.keyed.append((Column(name: String(key), role: .field), value.text))
    }
    switch role {
    case .code: if cells.code == nil { cells.code = value.asCode }
    case .name: if cells.name == nil { cells.name = value.text[...] }
    case .status: cells.status += value.status
    case .message where isOnlyText: cells.texts.append(value.text)
    default: cells.keyed.append((Column(name: String(key), role: role), value.text))
    }
  }
}

/// The values that stand at one place.
private struct ArgumentColumn {
  let count: Int
  let isNumbers: Bool
  let isStrings: Bool
  /// Whether all are words that look like codes.
  let isCodes: Bool
  let isStatuses: Bool
  let isStatusName: Bool
  let isDistinct: Bool
  /// Whether few come again, as by a slip.
  let isNearlyDistinct: Bool
  /// Whether all are one text.
  let isShared: Bool

  init(_ values: [CodeValue]) {
    count = values.count
    let texts = values.map(\.text)
    isNumbers = !values.isEmpty && values.allSatisfy(\.isNumber)
    isStrings =
      !values.isEmpty && values.allSatisfy { if case .string = $0 { true } else { false } }
    isCodes = !values.isEmpty && !isNumbers && texts.allSatisfy { CodeForm.isTelling($0[...]) }
    isStatuses = isNumbers && values.allSatisfy { !$0.status.isEmpty }
    isStatusName =
      !values.isEmpty
      && values.allSatisfy { if case .word = $0 { !$0.status.isEmpty } else { false } }
    let distinct = Set(texts).count
    isDistinct = distinct == texts.count
    isNearlyDistinct = isDistinct || texts.count > 4 && distinct * 10 >= texts.count * 8
    isShared = isStrings && Set(texts).count == 1
  }
}

extension CodeValue {
  var text: String {
    switch self {
    case .number(_, let text), .string(let text), .word(let text): text
    }
  }

  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }

  /// The value as a code; a name stands for itself.
  fileprivate var asCode: CodeValue {
    if case .word(let word) = self { .string(String(word[...].lastPart)) } else { self }
  }

  fileprivate var status: [Int] {
    switch self {
    case .number(let number, _): 100...599 ~= number ? [number] : []
    case .string(let text):
      text.split(separator: ",").compactMap { Int($0.trimmed) }.filter { 100...599 ~= $0 }
    case .word(let word): CodeKeys.status(named: word[...]).map { [$0] } ?? []
    }
  }
}
