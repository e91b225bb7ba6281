import DocumentFormats

/// Some of the records at a path, read by the columns that their fields seem to be.
struct RecordSample {
  let entries: [RawEntry]
  let columns: [Column]
  private let code: Column
  private let path: RecordPath

  /// `nil` where fewer than two records are, nothing could be their code, or a fifth of them are no entries.
  init?(at path: RecordPath, in root: DataValue) {
    let search = RecordSearch(path: path, readsRows: false, limit: RecordColumnGuess.sample)
    let records = search.records(in: root).filter { !$0.isComment }
    columns = RecordColumnGuess.columns(at: path, in: root)
    guard records.count > 1, let code = columns.first(where: { $0.role == .code }) else {
      return nil
    }
    self.path = path
    self.code = code
    let reader = RecordReader(columns: columns, code: nil)
    let areTexts = columns.areOfTexts
    entries = records.filter { areTexts || $0.value.text == nil }.compactMap(reader.entry(of:))
    guard entries.count * 10 >= records.count * 8, haveCategories, !areNumbersAlone else {
      return nil
    }
  }

  /// Whether each has a category, where a field should hold it.
  private var haveCategories: Bool {
    !columns.contains { $0.role == .category } || entries.allSatisfy { $0.category != nil }
  }

  /// Whether they are a list of numbers.
  private var areNumbersAlone: Bool {
    columns.areOfTexts && columns.count == 1 && entries.contains { Double($0.code) != nil }
  }

  /// Whether most of them are objects with a text.
  var holdsTexts: Bool { !columns.areOfTexts && wordedCount * 2 >= entries.count }

  /// Whether most of their codes would be taken for codes anywhere.
  var tellsCodes: Bool {
    entries.count { CodeForm.isTelling($0.code[...]) } * 2 > entries.count
  }

  private var wordedCount: Int {
    entries.count { entry in
      entry.text.contains { !$0.lines.isEmpty } || entry.label != nil
        || entry.statements.contains { $0.column.role == .message }
    }
  }

  /// How likely they are the entries of their document, beside others of it.
  var score: Double {
    let telling = entries.count { Self.isCode($0.code) }
    let distinct = Set(entries.map(\.code)).count
    let worded = wordedCount
    // Keys that come again below every other key are fields.
    let most = path.steps.contains(.any) ? 8 : 5
    let factors = [
      code.name.hasPrefix("@") ? 0.8 : 1,
      columns.areOfTexts ? 0.6 : 1,
      worded * 2 < entries.count ? 0.1 : 1,
      distinct * 10 < entries.count * most ? 0.01 : 1,
      path.steps.contains(.having("exception")) ? 20 : 1,
      telling * 2 < entries.count ? 0.2 : 1,
      areGroupedByKeys ? 1.01 : 1,
      path.namesErrors ? 3 : 1,
    ]
    return factors.reduce(Double(telling + worded + distinct) * Double(entries.count), *)
  }

  /// A word that would be taken for a code, or a long one with a capital, or a number.
  private static func isCode(_ text: String) -> Bool {
    CodeForm.isTelling(text[...])
      || (text.utf8.count > 3 && text.first?.isUppercase == true && !text.contains(" "))
  }

  /// The same records are better read with what groups them.
  private var areGroupedByKeys: Bool {
    columns.contains { $0.name.hasPrefix("@") && $0.role == .category }
      && Set(entries.map(\.category)).count > 1
  }
}

extension [Column] {
  /// Whether one holds records that are texts themselves.
  fileprivate var areOfTexts: Bool { contains { $0.name == "@value" } }
}

extension RecordPath {
  fileprivate var namesErrors: Bool {
    let words = text.lowercased()
    return words.contains("err") || words.contains("messages")
  }
}
