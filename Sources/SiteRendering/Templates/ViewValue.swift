/// A value as templates see it, without its Swift type.
enum ViewValue: Sendable {
  case text(String)
  case html(HTML)
  case flag(Bool)
  case list(any ViewList)
  /// A value for each slot of the view's schema.
  case view([ViewValue])

  /// An optional without a value: known, and false.
  static let absent = ViewValue.flag(false)

  /// Whether a section shows its content.
  var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.text.isEmpty
    case .flag(let flag): flag
    case .list(let items): items.count > 0
    case .view: true
    }
  }
}
