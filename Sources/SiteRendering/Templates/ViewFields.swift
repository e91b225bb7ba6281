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
