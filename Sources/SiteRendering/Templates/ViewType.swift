/// What a key stands for.
indirect enum ViewType: Sendable, Hashable {
  case text
  case html
  case flag
  case list(ViewType)
  case view(ViewSchema)

  /// In words, for messages.
  var words: String {
    switch self {
    case .text: "a text"
    case .html: "HTML"
    case .flag: "a flag"
    case .list: "a list"
    case .view(let schema): "a view (\(schema.name))"
    }
  }
}
