/// Some rows of an alphabetical list, as `EntryStretchView` has them of others.
struct CodeStretchView: View {
  let terms: [CodeTermView]

  static let fields = ViewFields<Self>([.list("terms") { $0.terms }])

  static func all(_ terms: [CodeTermView]) -> [Self] { terms.stretches.map(Self.init) }
}
