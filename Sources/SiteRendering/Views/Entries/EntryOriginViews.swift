import CatalogModel

/// Where the parts of an entry were found, in words.
struct EntryOriginViews {
  let rows: [OriginView]
  private let origins: [EntryOrigin]

  init(_ origins: [EntryOrigin]) {
    self.origins = origins
    rows = origins.map { origin in
      OriginView(part: origin.property.words, place: origin.words, lines: origin.lineWords)
    }
  }

  /// Such as `from the column “Cause”`.
  func place(of property: EntryProperty) -> String? {
    origins.lazy.filter { $0.property == property }.map(\.words).reduce(nil) { before, words in
      before.map { $0 == words ? $0 : "\($0), \(words)" } ?? words
    }
  }
}

extension EntryOrigin {
  fileprivate var words: String {
    switch place {
    case .column(let name): "from the column “\(name)”"
    case .path(let path): "from the field “\(path)”"
    case .heading: "from the heading"
    case .prose: "from the text"
    }
  }

  fileprivate var lineWords: String? {
    lines.map { Counted.lines($0.lowerBound, to: $0.upperBound) }
  }
}

extension EntryProperty {
  fileprivate var words: String {
    switch self {
    case .applicability: "applies to"
    case .replacedBy: "replaced by"
    case .action: "what to do"
    case .field: "other fields"
    default: rawValue
    }
  }
}
