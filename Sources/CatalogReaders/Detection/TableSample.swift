import DocumentFormats

/// A table of a document with its first rows, from which the roles of its columns are guessed.
struct TableSample {
  init(start: Int, header: [String]?, columns: [Column]?) {
    self.start = start
    self.header = header
    self.columns = columns
  }

  /// The index of its first line.
  let start: Int
  let header: [String]?
  /// By the words of the header, `nil` where they do not tell the codes.
  private(set) var columns: [Column]?
  /// At most 200, each with as many cells as the first.
  private(set) var rows: [[String]] = []

  var width: Int { header?.count ?? rows.first?.count ?? 0 }

  /// The tables of a document in order. `columns` is what is known of them.
  static func tables(
    in lines: [DocumentLine], _ known: TableColumns = .guessed
  ) -> [TableSample] {
    var indices: [Int: Int] = [:]
    for (index, line) in lines.enumerated() where indices[line.number] == nil {
      indices[line.number] = index
    }
    var tables: [TableSample] = []
    var scanner = TableScanner(lines, known)
    while let (item, _) = scanner.next() {
      switch item {
      case .header(let cells):
        let names = cells.texts
        tables.append(
          TableSample(
            start: indices[cells.lines.lowerBound] ?? 0, header: names,
            columns: TableColumns.guessed.columns(of: names, isCertain: true)))
      case .row(let cells):
        if tables.isEmpty || cells.beginsTable || tables[tables.count - 1].isOver(cells) {
          let start = indices[cells.lines.lowerBound] ?? 0
          tables.append(TableSample(start: start, header: nil, columns: nil))
        }
        tables[tables.count - 1].add(cells.texts)
      case .rule, .text: continue
      }
    }
    for index in tables.indices where tables[index].columns == nil {
      let header = tables[index].header ?? []
      tables[index].columns = TableColumns.guessed.columns(
        of: header, statusesIn: tables[index].rows.prefix(20))
    }
    return tables
  }

  /// The columns where what is called a category differs from row to row: it groups nothing, and
  /// is a label.
  var columnsWithoutCategory: [Column]? {
    guard let columns, let place = columns.firstIndex(where: { $0.role == .category }) else {
      return nil
    }
    let values = rows.map { $0[place] }.filter { !$0.isEmpty }
    guard values.count > 3, Set(values).count * 10 >= values.count * 9 else { return nil }
    let hasLabel = columns.contains { $0.role == .label }
    return columns.map {
      $0.role == .category ? Column(name: $0.name, role: hasLabel ? .field : .label) : $0
    }
  }

  private func isOver(_ cells: TableItem.Cells) -> Bool {
    header == nil && !rows.isEmpty && cells.cells.count != width
  }

  mutating func add(_ row: [String]) {
    guard rows.count < 200, header == nil || row.count == width else { return }
    rows.append(row)
  }

  /// The columns by their words and, where those do not tell the codes, by what stands in them.
  var toldColumns: [Column]? { toldColumns(ofErrors: false) }

  /// The same; `ofErrors` where the heading above the table says that errors stand in it, so that names are their
  /// codes, be they ordinary words.
  func toldColumns(ofErrors: Bool) -> [Column]? {
    if let columns, !repeatsCodes(columns) { return columns }
    guard let header, let code = valueColumn ?? codeColumn ?? (ofErrors ? nameColumn : nil),
      !Self.isOfParameters(header) || holdsNumberedCodes(code)
    else { return nil }
    let rest = ColumnWords.columns(of: ["code"] + header)?.dropFirst() ?? []
    guard rest.count == header.count else { return nil }
    let hasText = rest.contains { [.description, .message, .label].contains($0.role) }
    let others = header.indices.filter { $0 != code }
    let text = hasText ? nil : others.max { length(of: $0) < length(of: $1) }
    let repeated = columns?.firstIndex { $0.role == .code }
    return rest.enumerated().map { index, column in
      let role = index == code ? .code : index == text ? .description : column.role
      let other = index == repeated ? self.role(ofRepeated: index) : nil
      return Column(name: column.name, role: other ?? role)
    }
  }

  /// What a column is of codes that are not an error each: statuses, or other codes of each error; `nil` where it
  /// has no codes.
  private func role(ofRepeated column: Int) -> ColumnRole? {
    let values = rows.map { $0[column] }.filter { !$0.isEmpty }
    if values.allSatisfy({ Int($0).map { 100...599 ~= $0 } ?? false }) { return .status }
    return values.allSatisfy { WordForm(UnmarkedCode($0).bare[...]) != nil } ? .alias : nil
  }

  /// The same table with its first row as the header, where the cell above the codes is none of them
  /// and all below are; `nil` for a table that has a header or needs none.
  var withFirstRowAsHeader: TableSample? {
    guard header == nil, rows.count > 3, let names = rows.first, names.allSatisfy(\.mayBeName)
    else {
      return nil
    }
    var sample = TableSample(start: start, header: names, columns: nil)
    for row in rows.dropFirst() { sample.add(row) }
    guard let code = sample.codeColumn, !names[code].contains(where: \.isNumber),
      !CodeForm.isTelling(UnmarkedCode(names[code]).bare[...]),
      sample.rows.allSatisfy({ $0[code].contains { $0.isNumber || $0 == "_" } }),
      sample.toldColumns != nil
    else { return nil }
    return sample
  }

  /// The same table with its header as the first row, where that holds a code, as do all below.
  var withHeaderAsRow: TableSample? {
    guard let header, columns == nil, rows.count > 1 else { return nil }
    var sample = TableSample(start: start, header: nil, columns: nil)
    sample.add(header)
    for row in rows { sample.add(row) }
    guard let code = sample.codeColumn, header[code].contains(where: \.isNumber),
      sample.rows.allSatisfy({ CodeForm.isTelling(UnmarkedCode($0[code]).bare[...]) })
    else { return nil }
    return sample
  }

  /// Whether the column that the words tell says the same again and again or holds sentences, and
  /// another has the codes.
  func repeatsCodes(_ columns: [Column]) -> Bool {
    guard let code = columns.firstIndex(where: { $0.role == .code }), rows.count > 3 else {
      return false
    }
    let values = rows.map { $0[code] }.filter { !$0.isEmpty }
    let isRepeated = Double(Set(values).count) < 0.7 * Double(values.count)
    let isProse = values.count { $0.contains(" ") } * 2 > values.count && codeColumn != code
    return (isRepeated || isProse) && codeColumn != nil
  }

  /// The roles of a table without a header, in which numbers beside names are the codes.
  var roles: [ColumnRole]? {
    guard let first = codeColumn else { return nil }
    guard let number = numberColumn(beside: first) else { return roles(code: first) }
    return roles(code: number, name: first)
  }

  /// The roles where the first column that looks like codes holds them, whatever stands beside it.
  var rolesByFirstCode: [ColumnRole]? { codeColumn.map { roles(code: $0) } }

  /// The column of hexadecimal numbers, each once, beside one of names.
  private func numberColumn(beside names: Int) -> Int? {
    let isName = { (row: [String]) in
      WordForm(row[names][...]).map { ![.number, .hexadecimal].contains($0) } ?? false
    }
    guard rows.allSatisfy(isName) else { return nil }
    return (0..<width).first { column in
      let values = rows.map { $0[column] }
      return column != names && Set(values).count == values.count
        && values.allSatisfy { WordForm(UnmarkedCode($0).bare[...]) == .hexadecimal }
    }
  }

  private func roles(code: Int, name: Int? = nil) -> [ColumnRole] {
    var roles: [ColumnRole] = Array(repeating: .field, count: width)
    roles[code] = .code
    if let name { roles[name] = .name }
    let others = (0..<width).filter { $0 != code && $0 != name }
    let text = others.max { length(of: $0) < length(of: $1) }
    if let text { roles[text] = .description }
    for column in others where column != text {
      if share(of: column, { Int($0).map { 100...599 ~= $0 } ?? false }) > 0.9 {
        roles[column] = .status
      } else if !roles.contains(.name), share(of: column, { UnmarkedCode($0).isIdentifier }) > 0.8 {
        roles[column] = .name
      } else if !roles.contains(.label) {
        roles[column] = .label
      }
    }
    return roles
  }

  /// The column that is called one of values and has a number in every row, beside one of names.
  private var valueColumn: Int? {
    guard let header, rows.count > 2, header.contains(where: ColumnWords.isOfNames),
      let place = header.firstIndex(where: ColumnWords.isOfValues)
    else { return nil }
    let values = rows.map { $0[place] }
    guard Set(values).count == values.count, values.allSatisfy({ UnmarkedCode($0).isNumber }) else {
      return nil
    }
    return place
  }

  /// The first column in which almost only codes stand, each of them once.
  private var codeColumn: Int? {
    guard rows.count > 1 else { return nil }
    return (0..<width).first { column in
      let values = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      guard Double(Set(values).count) > 0.8 * Double(values.count) else { return false }
      let telling = share(of: column) { value in
        CodeForm.isTelling(UnmarkedCode(value).bare[...])
          || CodeCell([DocumentLine(value, at: 1...1)])
            .codes.contains { $0.code != value }
      }
      // Beside `NotFound`, a single word may be a code too.
      return telling > 0.8
        || telling > 0.6 && values.allSatisfy { WordForm(UnmarkedCode($0).bare[...]) != nil }
    }
  }

  /// The first column where it is called one of names, and has hardly anything but words with a capital, each of them
  /// once; those of the fields of an answer are small.
  private var nameColumn: Int? {
    guard let name = header?.first, ColumnWords.isOfNames(name), width == 2, rows.count > 2 else {
      return nil
    }
    let values = rows.flatMap { CodeCell([DocumentLine($0[0], at: 1...1)]).codes.map(\.code) }
    let names = Set(
      values.filter { $0.first?.isUppercase == true && WordForm($0[...]) != nil })
    return names.count * 20 >= values.count * 19 ? 0 : nil
  }

  /// Whether all of a column are letters with a number behind them, as no names of parameters are.
  private func holdsNumberedCodes(_ column: Int) -> Bool {
    rows.count > 2
      && rows.allSatisfy { row in
        guard case .prefixedNumber(let prefix)? = WordForm(UnmarkedCode(row[column]).bare[...])
        else { return false }
        return prefix.contains(where: \.isUppercase)
      }
  }

  private func share(of column: Int, _ fits: (String) -> Bool) -> Double {
    let values = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      .filter { !$0.isEmpty }
    return values.isEmpty ? 0 : Double(values.filter(fits).count) / Double(values.count)
  }

  private func length(of column: Int) -> Int {
    rows.reduce(0) { $0 + ($1.indices.contains(column) ? $1[column].utf8.count : 0) }
  }

  /// Whether it numbers types or parameters, and no column says what a number means.
  var isOfTypes: Bool {
    guard let header, let columns, Self.isOfParameters(header) else { return false }
    let meanings: [ColumnRole] = [.description, .message, .label, .cause, .action, .status]
    return !columns.contains { meanings.contains($0.role) }
  }

  /// Whether a header is that of parameters or of the fields of an answer.
  private static func isOfParameters(_ header: [String]) -> Bool {
    let words = Set(header.flatMap { ColumnName($0).key.split(separator: " ").map(String.init) })
    return !words.isDisjoint(with: parameterWords)
  }

  private static let parameterWords: Set<String> = [
    "parameter", "parameters", "field", "fields", "property", "attribute", "argument", "type",
    "datatype", "required", "default", "header", "headers", "option", "variable", "format",
    "mandatory", "optional", "setting", "settings", "configuration", "配置项", "配置", "тип", "类型", "必填",
    "参数", "字段", "型",
  ]
}

extension String {
  /// Whether it is as short as the name of a column, and no sentence.
  fileprivate var mayBeName: Bool { !isEmpty && utf8.count <= 40 && last != "." }
}
