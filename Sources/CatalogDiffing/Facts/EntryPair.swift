package import CatalogModel

/// An entry of base and the entry of revision that it became.
package struct EntryPair: Sendable, Equatable {
  package let base: Entry
  package let revision: Entry
  let evidence: Evidence
  let differences: EntryDifferences
  /// Where the meaning that the code had in base stands in revision, when that is another code.
  let displacedTo: EntryKey?
  /// Where the meaning that the code has in revision stood in base, when that is another code whose
  /// own it is no longer.
  let takenFrom: EntryKey?
  /// Whether a number has another name and another text, neither of which has much in common with the former one.
  let isReplaced: Bool
  /// `nil` where the text is the same, and where `isReused` says it all.
  let textChange: TextChange?
  /// Whether the text says now, and did not say before, that the code is on its way out, and revision
  /// does not state that besides.
  let announcesEnd: Bool
  /// What became of the messages; none where `isReused` says it all.
  let messageChanges: [MessageChange]

  /// Why two entries are taken for one, the strongest reason first.
  enum Evidence: Sendable, Equatable {
    /// The category and the code are the same, the category perhaps under another title.
    case identity
    /// The codes of one category differ in upper and lower case only.
    case letterCase
    /// The symbolic codes of one category have the same letters and digits, or the numbers the same digits but for
    /// zeros before them.
    case spelling
    /// Both are ranges of codes that have codes in common with each other alone.
    case range
    /// Both have a name that no other entry of their catalogs has.
    case name
    /// Both have a number, besides their codes, that no other entry of their catalogs has.
    case number
    /// The same code, which stands once in each catalog, in another category.
    case code
    /// The same text, which no other entry of their catalogs has.
    case text
    /// Similar codes or texts, or both, by `SimilarEntries`.
    case likeness(Likeness)
  }

  init(
    base: Entry, revision: Entry, evidence: Evidence, displacedTo: EntryKey? = nil,
    takenFrom: EntryKey? = nil, isReplaced: Bool = false
  ) {
    self.base = base
    self.revision = revision
    self.evidence = evidence
    self.displacedTo = displacedTo
    self.takenFrom = takenFrom
    self.isReplaced = isReplaced
    differences = EntryDifferences(from: base, to: revision)
    let isReused = displacedTo != nil || takenFrom != nil || isReplaced
    textChange =
      isReused
      ? nil
      : TextChange(
        differences.description, named: base.namedWords(becoming: revision))
    announcesEnd =
      textChange != nil && !revision.statesItsEnd
      && EndNotice.isAdded(base.description.plainText, revision.description.plainText)
    messageChanges = isReused ? [] : MessageChange.all(in: differences.messages)
  }

  /// The same pair of a code that means something else: what it meant and what it means, where each of
  /// them is another code's.
  func reused(displacedTo place: EntryKey?, takenFrom origin: EntryKey?) -> EntryPair {
    EntryPair(
      base: base, revision: revision, evidence: evidence, displacedTo: place, takenFrom: origin,
      isReplaced: place == nil && origin == nil)
  }

  /// Whether the code means something else, because what it meant, or what it means, is another code's, or
  /// because all that tells what a number means is another one. What else is said of it is then said of two
  /// different errors.
  var isReused: Bool { displacedTo != nil || takenFrom != nil || isReplaced }

  /// What became of the causes; `nil` where `isReused` says it all.
  var causeChange: ListChange<Prose>? { isReused ? nil : differences.causes }
  /// What became of the advice; `nil` where `isReused` says it all.
  var actionChange: ListChange<Prose>? { isReused ? nil : differences.actions }
  /// What became of the short title; `nil` where `isReused` says it all.
  var labelChange: Delta<String?>? { isReused ? nil : differences.label }
}

extension Entry {
  /// The words, in lower case, of what the entry and the one that it became are about, which their texts need not say:
  /// of their codes and names, whose changes are told anyway, and those that both have in their labels and categories.
  fileprivate func namedWords(becoming other: Entry) -> Set<String> {
    symbolWords.union(other.symbolWords).union(titleWords.intersection(other.titleWords))
  }

  private var symbolWords: Set<String> { Self.words(of: [code.text, name]) }
  private var titleWords: Set<String> { symbolWords.union(Self.words(of: [label, category])) }

  private static func words(of texts: [String?]) -> Set<String> {
    Set(texts.lazy.compactMap(\.self).flatMap(CodeWords.of))
  }

  /// Whether the vendor states, and not only says in its text, that it is on its way out.
  fileprivate var statesItsEnd: Bool {
    deprecation != nil || declaredRemoved != nil || unused != nil || !replacedBy.isEmpty
  }
}

extension EntryPair {
  /// `nil` where the code is the same and its category is, too, or merely has another title.
  var identityChange: IdentityChange? {
    guard let code = differences.code else {
      return evidence == .identity || differences.category == nil ? nil : .moved
    }
    if code.base.text.lowercased() == code.revision.text.lowercased()
      || code.base.isSameNumber(as: code.revision)
    {
      return .recased
    }
    if NumberSpan.areOfOneRange(code.base, code.revision) { return .rebounded }
    return code.base.isNumeric && code.revision.isNumeric ? .renumbered : .renamed
  }
}

extension Sentence.StringInterpolation {
  /// What shows that both are one entry, where that is no more than likely: `: 85 percent of their
  /// texts are the same`. Nothing otherwise.
  mutating func appendInterpolation(reasonFor pair: EntryPair) {
    guard case .likeness(let likeness) = pair.evidence else { return }
    appendInterpolation(words: ": ")
    appendInterpolation(likeness)
  }
}

extension Code {
  /// Whether both are numbers that differ in the zeros before them at most: `007` and `7`.
  fileprivate func isSameNumber(as other: Code) -> Bool {
    withoutLeadingZeros != nil && withoutLeadingZeros == other.withoutLeadingZeros
  }

  /// A number with its sign, and as few digits as it can have: `-1` of `-01`; `nil` for any other code.
  var withoutLeadingZeros: String? {
    guard isNumeric else { return nil }
    let sign = text.prefix { $0 == "-" || $0 == "+" }
    let digits = text.dropFirst(sign.count).drop { $0 == "0" }
    return String(sign) + (digits.isEmpty ? "0" : String(digits))
  }

  /// Whether the text is decimal digits, perhaps with a sign: `08006` as well as `-1`.
  var isNumeric: Bool {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    return !digits.isEmpty && text.utf8.count - digits.count <= 1
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
