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
