import DocumentFormats

/// What is said about the columns of a table.
package enum TableColumns: Sendable {
  /// By their names in the header; those that are not named become fields.
  case named([Column])
  /// By their places; there may be no header.
  case positional([ColumnRole])
  /// Nothing: the words of the header tell.
  case guessed

  /// The columns that a header names, `nil` where none of them holds codes. `isCertain` says
  /// that the document marks the row as a header; of any other, every word must be known.
  func columns(of header: [String], isCertain: Bool) -> [Column]? {
    switch self {
    case .named(let columns): return Self.columns(of: header, named: columns)
    case .guessed:
      guard isCertain || header.count > 1 && header.allSatisfy(ColumnWords.isName) else {
        return nil
      }
      return Self.repeating(header) { ColumnWords.columns(of: $0) }
    case .positional(let roles):
      guard header.count == roles.count,
        isCertain || header.count > 1 && header.allSatisfy(ColumnWords.isName)
      else { return nil }
      return zip(header, roles).map { Column(name: $0, role: $1) }
    }
  }

  /// The columns of a header that names no codes but a status, where that is a number in the rows
  /// below.
  func columns(of header: [String], statusesIn rows: some Collection<[String]>) -> [Column]? {
    guard case .guessed = self, let place = ColumnWords.statusColumn(in: header) else { return nil }
    let values = rows.compactMap { $0.indices.contains(place) ? $0[place] : nil }
      .filter { !$0.isEmpty }
    let numbers = values.count { value in
      let part = CodeCell([DocumentLine(value, at: 1...1)]).codes.first
      return part.map { UnmarkedCode($0.code).isNumber } ?? false
    }
    guard numbers > 1, numbers * 5 >= values.count * 4 else { return nil }
    var words = header
    words[place] = "code"
    return ColumnWords.columns(of: words).map { columns in
      zip(header, columns).map { Column(name: $0, role: $1.role) }
    }
  }

  /// The columns that names on lines of their own give, which are known for such.
  func header(of names: [String]) -> [Column]? { columns(of: names, isCertain: true) }

  /// The columns of a table without a header.
  var withoutHeader: [Column]? {
    guard case .positional(let roles) = self else { return nil }
    return roles.enumerated().map { index, role in
      Column(name: role == .field ? "Column \(index + 1)" : role.rawValue, role: role)
    }
  }

  /// The names that a header must have.
  var names: [String] {
    if case .named(let columns) = self { columns.map(\.name) } else { [] }
  }

  /// Whether tables with this header are none of the catalog: one of its columns is to be ignored.
  func ignores(_ header: [String]) -> Bool {
    guard case .named(let columns) = self else { return false }
    let ignored = Set(columns.filter { $0.role == .ignore }.map(\.key))
    return header.contains { ignored.contains(ColumnName($0)) }
  }

  private static func columns(of header: [String], named columns: [Column]) -> [Column]? {
    let longest = columns.lazy.map(\.key.key.utf8.count).max() ?? 0
    let known = header.map { name in
      ColumnName(name, atMost: longest).flatMap { key in columns.first { $0.key == key } }
    }
    guard known.contains(where: { $0?.role == .code }) else { return nil }
    return zip(header, known).map { $1 ?? Column(name: $0, role: .field) }
  }

  /// A header that says the same several times over names tables side by side.
  private static func repeating(
    _ header: [String], _ columns: ([String]) -> [Column]?
  ) -> [Column]? {
    guard let period = header.period else { return columns(header) }
    guard let first = columns(Array(header[..<period])) else { return nil }
    return (0..<header.count / period).flatMap { _ in first }
  }
}

extension [String] {
  /// The number of elements after which all is repeated, less than their number.
  var period: Int? {
    guard count > 3, let first, let again = dropFirst().firstIndex(of: first) else { return nil }
    guard count.isMultiple(of: again) else { return nil }
    return indices.allSatisfy { self[$0] == self[$0 % again] } ? again : nil
  }
}
