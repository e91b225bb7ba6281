/// A field under the vendor's own word.
struct FieldView: View {
  let name: String
  let value: String

  static let fields = ViewFields<Self>([
    .text("name") { $0.name },
    .text("value") { $0.value },
  ])
}
