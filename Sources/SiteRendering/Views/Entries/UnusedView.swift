import CatalogModel

/// Why nothing is sent with a code.
struct UnusedView: View {
  let kind: Statement.Unused

  static let fields = ViewFields<Self>([
    .text("word") { $0.kind.rawValue },
    .flag("reserved") { $0.kind == .reserved },
  ])
}
