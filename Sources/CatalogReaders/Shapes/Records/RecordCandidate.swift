import DocumentFormats

/// Records at one place of a document, which may be its entries.
struct RecordCandidate {
  let path: RecordPath
  let columns: [Column]
  /// How many records there are, up to the limit of a sample.
  let count: Int
  let score: Double
  /// Whether most of its records are objects with a text.
  let holdsTexts: Bool
  /// Whether most of its codes would be taken for codes anywhere.
  let tellsCodes: Bool

  /// `nil` where no entries are.
  init?(at path: RecordPath, in root: DataValue) {
    guard let sample = RecordSample(at: path, in: root) else { return nil }
    self.path = path
    columns = sample.columns
    count = sample.entries.count
    score = sample.score
    holdsTexts = sample.holdsTexts
    tellsCodes = sample.tellsCodes
  }

  /// Whether these stand below a key of the whole document that says that they are errors.
  var isOfErrors: Bool {
    guard path.steps.count == 1, case .key(let key) = path.steps[0] else { return false }
    return key.namesErrors && holdsTexts
  }

  private var code: String? { columns.first { $0.role == .code }?.name }

  /// Whether these are of all the lists of the document, of which only some hold what was found there, with codes in
  /// another field.
  func mixes(_ errors: [RecordCandidate]) -> Bool {
    guard path.steps.first.map({ $0 == .any }) ?? true, errors.allSatisfy({ $0.code != code })
    else { return false }
    return count > errors.reduce(0) { $0 + $1.count }
  }

  /// Whether these are fields of other records, and no records: unless they are many, have codes where the other
  /// ones only have names, or are errors beside other lists.
  func isField(of outer: RecordCandidate) -> Bool {
    guard !path.steps.isEmpty, outer.path.steps == path.steps.dropLast() else { return false }
    guard holdsTexts else { return true }
    if isOfErrors, count < outer.count { return false }
    return count < 4 * outer.count && !(tellsCodes && !outer.tellsCodes)
  }

  /// Whether other records take their codes from among these, several of them at once.
  func isGrouped(by outer: RecordCandidate) -> Bool {
    guard holdsTexts, count > outer.count, case .key(let key)? = path.steps.last,
      let code = outer.columns.first(where: { $0.role == .code })?.name
    else { return false }
    return code.hasPrefix(key + ".") || code.hasPrefix(key + "[")
  }
}
