/// What well-known words in a header say of its columns.
enum ColumnWords {
  /// The columns of a table, by the words of its header; `nil` where no word tells the codes.
  static func columns(of header: [String]) -> [Column]? {
    var guesses = header.map { guess(of: $0) }
    // Beside a column of constants, a column of values holds their numbers.
    if guesses.contains(where: { $0?.role == .name && ($0?.strength ?? 0) > 2 }) {
      guesses = guesses.map {
        $0?.strength == 2 && $0?.role == .field ? Guess(role: .field, strength: 4) : $0
      }
    }
    var code: Int?
    for (index, guess) in guesses.enumerated() where (guess?.strength ?? 0) >= 3 {
      if (guess?.strength ?? 0) > (code.flatMap { guesses[$0]?.strength } ?? 0) { code = index }
    }
    guard let code else { return nil }
    var roles = guesses.map { $0?.role ?? .field }
    roles[code] = .code
    for (index, role) in roles.enumerated() where index != code {
      if role == .status, guesses[code]?.role == .status {
        // Beside a column of status codes, a status is what they mean.
        roles[index] = .label
      } else if role == .code || single.contains(role) && roles[..<index].contains(role) {
        roles[index] = .field
      }
    }
    let unknown = guesses.indices.filter { guesses[$0] == nil }
    let weak = guesses.indices.filter {
      $0 != code && roles[$0] == .field && guesses[$0]?.strength == 2
    }
    promote(in: &roles, unknown: unknown + weak)
    return zip(header, roles).map { Column(name: $0, role: $1) }
  }

  /// Whether a text could be nothing but the name of a column.
  static func isName(_ name: String) -> Bool {
    guard name.utf8.count <= 60, !name.contains(where: { "():;,0123456789.".contains($0) }) else {
      return exact[ColumnName(name).key] != nil
    }
    let words = name.split(separator: " ").count
    guard words <= 4, !isStatement(name), let guess = guess(of: name) else { return false }
    // `Our errors` is a title rather than a column.
    return words == 1 || guess.role != .label || exact[ColumnName(name).key] != nil
  }

  /// Whether a column is called one of values, such as the numbers of constants.
  static func isOfValues(_ name: String) -> Bool {
    guess(of: name).map { $0.role == .field && $0.strength == 2 } ?? false
  }

  /// Whether a column is called one that counts the rows.
  static func isOfRowNumbers(_ name: String) -> Bool {
    guess(of: name).map { $0.role == .field && $0.strength == 1 } ?? false
  }

  /// What a column holds whose name is known as a whole.
  static func role(named name: String) -> ColumnRole? { exact[ColumnName(name).key]?.role }

  /// The same of a column that holds texts about errors.
  static func roleOfTexts(named name: String) -> ColumnRole? {
    let role = role(named: name)
    return [.description, .message, .cause, .action].contains(role) ? role : nil
  }

  /// Whether a name says anything of what its column holds.
  static func isKnown(_ name: String) -> Bool { guess(of: name) != nil }

  /// Whether a column is called one of codes that further words narrow: `Visa code`.
  static func isOfSomeCodes(_ name: String) -> Bool {
    exact[ColumnName(name).key] == nil && guess(of: name)?.role == .code
  }

  /// Whether a column is called one of names.
  static func isOfNames(_ name: String) -> Bool { guess(of: name)?.role == .name }

  /// Whether a text says something, as `There is no key` or `NO_KEY`, and is not known as a name.
  private static func isStatement(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { statementWords.contains($0) } && exact[ColumnName(text).key] == nil
  }

  private static let statementWords: Set<Substring> = [
    "is", "are", "was", "were", "has", "have", "had", "been", "no", "not", "cannot", "must",
    "invalid", "missing", "expired", "too", "there",
  ]

  /// The names that a line consists of, each well known and as long as can be, two or more.
  static func names(in line: Substring) -> [String]? {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, words.count <= 12 else { return nil }
    var names: [String] = []
    var start = 0
    while start < words.count {
      let end = (start + 1...min(words.count, start + 4)).last { end in
        exact[ColumnName(words[start..<end].joined(separator: " ")).key] != nil
      }
      guard let end else { return nil }
      names.append(words[start..<end].joined(separator: " "))
      start = end
    }
    return names.count > 1 ? names : nil
  }

  /// The place of a column of statuses, which holds the codes where its cells are numbers and no
  /// other column has them.
  static func statusColumn(in header: [String]) -> Int? {
    guard header.count > 1, columns(of: header) == nil else { return nil }
    return header.firstIndex { guess(of: $0).map { $0.role == .status } ?? false }
  }

  private static let single: Set<ColumnRole> = [
    .name, .label, .status, .description, .category, .severity, .retryable,
  ]

  /// A table without a description has its text in the next best column.
  private static func promote(in roles: inout [ColumnRole], unknown: [Int]) {
    guard !roles.contains(.description) else { return }
    let hasLabel = roles.contains(.label)
    let place =
      roles.firstIndex(of: .message) ?? (hasLabel ? nil : roles.firstIndex(of: .cause))
      ?? (roles.contains(.cause) ? nil : roles.firstIndex(of: .label) ?? unknown.first)
    if let place { roles[place] = .description }
  }

  /// A role, and how surely the column holds the codes: 5 says so, 3 may be if nothing else does,
  /// 0 does not.
  private struct Guess {
    let role: ColumnRole
    let strength: Int
  }

  private static func guess(of name: String) -> Guess? {
    guard name.utf8.count <= 80 else { return nil }
    var key = ColumnName(name).key
    if let guess = exact[key] { return guess }
    key = ColumnName(parted(name)).key
    if let guess = exact[key] { return guess }
    let head = head(of: key)
    if let guess = exact[head] { return guess }
    // A word that is joined with another one before it: `Antwortcode`.
    if !head.contains(" "), head.hasSuffix("code") { return Guess(role: .code, strength: 4) }
    return guess(ofWords: head.split(separator: " ").map(String.init))
  }

  /// The words of a name, be they joined by capitals or marks: `errorCode`, `error_code`.
  private static func parted(_ name: String) -> String {
    var result = ""
    for character in name {
      if "_-.".contains(character) {
        result.append(" ")
        continue
      }
      if character.isUppercase, result.last?.isLowercase == true { result.append(" ") }
      result.append(character)
    }
    return result
  }

  private static let narrowingMarks = [
    "(", "[", "/", ",", " of ", " for ", " in ", " to ", " – ", " & ", " and ", " de ", " del ",
    " do ", " da ", " di ", " d'", " d’", " der ", " des ", "（", "・", "／", "、",
  ]

  /// The part before what narrows it: `description` in `description of the error (English)`.
  private static func head(of key: String) -> String {
    var head = key[...]
    for mark in Self.narrowingMarks {
      if let place = head.firstRange(of: mark), place.lowerBound > head.startIndex {
        head = head[..<place.lowerBound]
      }
    }
    return String(head.trimming(\.isWhitespace))
  }

  /// The last word is what the column holds, and those before it narrow it; in many languages that are not written
  /// in ASCII it is the first one: `Код помилки`.
  private static func guess(ofWords words: [String]) -> Guess? {
    guard words.count > 1, words.count <= 5, let last = words.last else { return nil }
    if words.contains("http"), ["code", "codes", "status", "response"].contains(last) {
      return Guess(role: .status, strength: 3)
    }
    let first = words[0].utf8.allSatisfy { $0 < 0x80 } ? nil : words[0]
    let noun =
      exact[last] ?? exact[String(last.dropLast(last.hasSuffix("s") ? 1 : 0))]
      ?? first.flatMap { exact[$0] }
    guard let noun else { return nil }
    if noun.role == .status { return Guess(role: .status, strength: 2) }
    return Guess(role: noun.role, strength: noun.role == .code ? 4 : min(noun.strength, 2))
  }

  private static let exact: [String: Guess] = {
    var result: [String: Guess] = [:]
    for (role, strength, words) in dictionary {
      for word in words.split(separator: ",") {
        let key = String(word.trimming(\.isWhitespace))
        if result[key] == nil { result[key] = Guess(role: role, strength: strength) }
      }
    }
    return result
  }()
}
