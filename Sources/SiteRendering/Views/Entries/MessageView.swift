import CatalogModel

/// A message, cut into words and placeholders.
struct MessageView: View {
  let parts: [MessagePartView]

  static let fields = ViewFields<Self>([.list("parts") { $0.parts }])

  init(_ text: String) {
    parts = Placeholder.parts(of: text).map {
      MessagePartView(text: String($0.text), isPlaceholder: $0.isPlaceholder)
    }
  }
}
