/// The lists that are open, by their marks: `*`, `#`, `;` and `:`.
struct MediaWikiLists {
  private var marks: [UInt8] = []

  private static let deepest = 20

  /// Ends all lists.
  mutating func closed() -> String {
    defer { marks = [] }
    return marks.reversed().map(Self.end).joined()
  }

  /// Begins an item below these marks.
  mutating func item(_ item: [UInt8]) -> String {
    let item = Array(item.prefix(Self.deepest))
    let common = zip(marks, item).prefix { Self.list(of: $0) == Self.list(of: $1) }.count
    var html = marks[common...].reversed().map(Self.end).joined()
    if common == item.count, let mark = item.last {
      html += "</\(Self.element(of: marks[common - 1]))><\(Self.element(of: mark))>"
    }
    for mark in item[common...] { html += "<\(Self.list(of: mark))><\(Self.element(of: mark))>" }
    marks = item
    return html
  }

  private static func end(_ mark: UInt8) -> String { "</\(element(of: mark))></\(list(of: mark))>" }

  private static func list(of mark: UInt8) -> String {
    switch mark {
    case UInt8(ascii: "*"): "ul"
    case UInt8(ascii: "#"): "ol"
    default: "dl"
    }
  }

  private static func element(of mark: UInt8) -> String {
    switch mark {
    case UInt8(ascii: ";"): "dt"
    case UInt8(ascii: ":"): "dd"
    default: "li"
    }
  }
}
