/// A fact under our own word, with one value or more.
struct FactView: View {
  let name: String
  let values: [String]
  /// Where it was found.
  let origin: String?

  static let fields = ViewFields<Self>([
    .text("name") { $0.name },
    .list("values") { $0.values },
    .text("origin") { $0.origin },
  ])
}
