import DocumentFormats

/// A table whose cells stand on lines of their own, with blank lines between them or without.
///
/// A line with the names of all columns begins it, or as many lines as there are columns. Below the
/// former, a cell that is a code begins a row, and so does one that holds a code, white space and
/// the next cell's text. Below the latter, and where nothing but the number of columns is known,
/// cells are counted. The last column takes everything up to the next row, be it several paragraphs
/// or a list.
package struct CellsShape: Sendable {
  /// Matches a whole code.
  package let code: Pattern
  /// What the columns hold. A table with its names on one line may leave out any but the code,
  /// which must be the first there.
  package let columns: TableColumns

  package init(code: Pattern, columns: TableColumns) {
    self.code = code
    self.columns = columns
  }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    let headers = CellHeaders(lines, columns) { code.wholeMatch(in: $0) != nil }
    if let columns = columns.withoutHeader {
      let grid = CellGrid(code: code, columns: columns, isSpaced: nil)
      return grid.read(lines[...], headers: headers)
    }
    guard let first = headers.first else {
      var reading = ShapeReading()
      reading.leading = [TextBlock](lines: lines)
      return reading
    }
    return first.lines.count > 1 ? readGrids(lines, headers) : readRows(lines, headers)
  }

  /// Tables with the names of their columns on a line each.
  private func readGrids(_ lines: [DocumentLine], _ headers: CellHeaders) -> ShapeReading {
    var reading = ShapeReading()
    reading.leading = [TextBlock](lines: lines[..<(headers.first?.lines.lowerBound ?? 0)])
    var group = ShapeReading.Group()
    for (index, header) in headers.all.enumerated() {
      let next = headers.all.dropFirst(index + 1).first?.lines.lowerBound ?? lines.count
      let grid = CellGrid(code: code, columns: header.columns, isSpaced: header.isSpaced)
      let part = grid.read(lines[header.lines.upperBound..<next], headers: nil)
      reading.headingLines += lines[header.lines].lazy.filter { !$0.isBlank }.map(\.number)
      group.entries += part.groups.flatMap(\.entries)
      reading.problems += part.problems
      reading.problems += part.leading.flatMap(\.lines).map {
        .init(kind: .notACode(String($0.text)), line: $0.number)
      }
    }
    reading.groups = [group]
    return reading
  }

  /// Tables with the names of their columns on one line.
  private func readRows(_ lines: [DocumentLine], _ headers: CellHeaders) -> ShapeReading {
    var reading = ShapeReading()
    let head = headers.first?.lines.lowerBound ?? 0
    reading.leading = [TextBlock](lines: lines[..<head])
    var rows = CellRows(code: code, columns: headers.first?.columns ?? [])
    for index in head..<lines.count {
      if let header = headers[index] {
        rows.begin(header.columns)
        reading.headingLines.append(lines[index].number)
      } else {
        rows.add(lines[index])
      }
    }
    reading.groups = [.init(entries: rows.entries)]
    reading.problems = rows.strays.map { .init(kind: .notACode(String($0.text)), line: $0.number) }
    return reading
  }
}
