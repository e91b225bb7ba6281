import DocumentFormats

/// Proposes how documents with tables may be read: columns by the words of their headers, by what
/// stands in them, or by place.
enum TableProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    guard lines.contains(where: { $0.row != nil || $0.text.firstPipe != nil }) else { return [] }
    let tables = TableSample.tables(in: lines)
    var result: [ReadingInstructions] = []
    let told = tables.filter { $0.columns != nil }
    let meaningful = told.filter { !$0.isOfTypes }
    let known = meaningful.isEmpty ? told : meaningful
    if let named = withoutOthers(tables, known, lines) { result.append(named) }
    let uncategorized = known.compactMap(\.columnsWithoutCategory)
    if !known.isEmpty, uncategorized.count == known.count {
      result = [named(uncategorized, known, lines)]
    } else if !known.isEmpty, known.count == told.count || result.isEmpty {
      result.append(instructions(TableShape(columns: .guessed), known, lines))
    }
    let ofErrors = startsOfErrors(tables, lines)
    let byContent = (known.isEmpty ? tables : known).compactMap { table in
      table.toldColumns(ofErrors: ofErrors.contains(table.start)).map { (table, $0) }
    }
    let isBetter = known.contains { $0.columns.map($0.repeatsCodes) ?? false }
    if isBetter || known.isEmpty && !byContent.isEmpty {
      result.insert(named(byContent.map(\.1), byContent.map(\.0), lines), at: 0)
    }
    var bare = tables.filter { $0.header == nil && $0.width > 1 }
    bare += tables.compactMap(\.withHeaderAsRow)
    if tables.allSatisfy({ $0.header == nil && $0.width < 2 }) { bare = broken(lines) }
    let headed = bare.compactMap(\.withFirstRowAsHeader)
    if known.isEmpty, !headed.isEmpty {
      result.append(named(headed.compactMap(\.toldColumns), headed, lines))
    }
    if known.isEmpty, let table = bare.max(by: { $0.rows.count < $1.rows.count }),
      let roles = table.roles
    {
      let same = bare.filter { $0.width == table.width }
      result.append(instructions(TableShape(columns: .positional(roles)), same, lines))
    }
    return result
  }

  /// Where those of the tables begin whose heading says that it is about several errors.
  private static func startsOfErrors(
    _ tables: [TableSample], _ lines: [DocumentLine]
  ) -> Set<Int> {
    let headings = lines.indices.filter { lines[$0].headingLevel != nil }
    var (starts, place, isOfErrors): (Set<Int>, Int, Bool) = ([], 0, false)
    for table in tables {
      while place < headings.count, headings[place] < table.start {
        isOfErrors = lines[headings[place]].text.isTitleOfErrors
        place += 1
      }
      if isOfErrors { starts.insert(table.start) }
    }
    return starts
  }

  /// The columns by name, with one of each table that is not among the known ones as one to be ignored; `nil`
  /// where there is no such table, or all its columns are called as those of the others.
  private static func withoutOthers(
    _ tables: [TableSample], _ known: [TableSample], _ lines: [DocumentLine]
  ) -> ReadingInstructions? {
    let starts = Set(known.map(\.start))
    let others = tables.filter { !starts.contains($0.start) && $0.width > 1 }.compactMap(\.header)
    let names = Set(known.compactMap(\.header).joined().map { ColumnName($0) })
    let ignored = others.compactMap { header in
      header.first { !$0.isEmpty && !names.contains(ColumnName($0)) }
    }
    guard !known.isEmpty, !others.isEmpty, ignored.count == others.count else { return nil }
    let columns = ignored.map { Column(name: $0, role: .ignore) }
    return named(known.compactMap(\.columns) + [columns], known, lines)
  }

  /// A table without a header whose rows are broken over lines, by the least number of columns for
  /// which one of them holds a code in every row.
  private static func broken(_ lines: [DocumentLine]) -> [TableSample] {
    for width in 2...6 {
      let roles: [ColumnRole] = Array(repeating: .field, count: width)
      let tables = TableSample.tables(in: lines, .positional(roles))
        .filter { $0.header == nil && $0.width == width }
      if let table = tables.first, tables.count == 1, table.rows.count > 2, table.roles != nil {
        return tables
      }
    }
    return []
  }

  private static func named(
    _ columns: [[Column]], _ tables: [TableSample], _ lines: [DocumentLine]
  ) -> ReadingInstructions {
    var names: Set<ColumnName> = []
    let distinct = columns.joined().filter {
      $0.role != .field && !$0.name.isEmpty && names.insert(ColumnName($0.name)).inserted
    }
    return instructions(TableShape(columns: Array(distinct)), tables, lines)
  }

  private static func instructions(
    _ shape: TableShape, _ tables: [TableSample], _ lines: [DocumentLine]
  ) -> ReadingInstructions {
    let titles = CategoryTitles(of: tables.map(\.start), in: lines) { line in
      line.row != nil || line.text.firstPipe != nil
    }
    return ReadingInstructions(
      shape: .table(shape), category: titles.category, sections: titles.sections)
  }
}

extension Substring {
  /// Whether a title ends with a word for several errors: `Errors`, `System error codes`.
  fileprivate var isTitleOfErrors: Bool {
    let words = lowercased().split { !$0.isLetter }
    guard let last = words.last else { return false }
    return ["errors", "exceptions", "failures", "faults"].contains(last)
      || words.suffix(2) == ["error", "codes"]
  }
}
