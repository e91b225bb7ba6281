@testable import SiteRendering

/// A page as the site has them, made up.
struct SamplePage: View {
  var title = "Wrong code"
  var name: String?
  var vendor = SampleVendor(name: "Acme & Sons")
  var replacement: SampleVendor?
  var neighbours: [SampleNeighbour] = []
  var tags: [String] = []
  var isDeprecated = false
  var note: HTML?
  var menu = SampleMenu(label: "root")

  static let fields = ViewFields<Self>([
    .text("title") { $0.title },
    .text("name") { $0.name },
    .view("vendor") { $0.vendor },
    .view("replacement") { $0.replacement },
    .list("neighbours") { $0.neighbours },
    .list("tags") { $0.tags },
    .flag("deprecated") { $0.isDeprecated },
    .html("note") { $0.note },
    .view("menu") { $0.menu },
  ])
}

struct SampleVendor: View {
  let name: String

  static let fields = ViewFields<Self>([.text("name") { $0.name }])
}

struct SampleNeighbour: View {
  let code: String
  var summary: String?

  static let fields = ViewFields<Self>([
    .text("code") { $0.code },
    .text("summary") { $0.summary },
  ])
}

/// A tree: a view whose list holds views of its own type.
struct SampleMenu: View {
  let label: String
  var items: [SampleMenu] = []

  static let fields = ViewFields<Self>([
    .text("label") { $0.label },
    .list("items") { $0.items },
  ])
}
