/// The typed data of one template, or of a part of it.
///
/// A view names its keys once, beside how their values are got:
///
///     struct VendorView: View {
///       let name: String
///       static let fields = ViewFields<Self>([.text("name") { $0.name }])
///     }
///
/// `fields` is a stored `static let`: the identity of its schema is the identity of the view's type.
protocol View: Sendable {
  static var fields: ViewFields<Self> { get }
}

/// The keys of a view and how to get their values.
struct ViewFields<Source: View>: Sendable {
  let schema: ViewSchema
  private let fields: [ViewField<Source>]

  init(_ fields: [ViewField<Source>]) {
    self.fields = fields
    schema = ViewSchema(name: "\(Source.self)", fields.map { ($0.key, $0.type) })
  }

  /// The values of `source`, one for each slot of `schema`.
  func values(of source: Source) -> ViewValue {
    .view(fields.map { $0.value(source) })
  }
}
