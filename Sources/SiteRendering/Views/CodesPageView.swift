/// The page with every code of the site, in alphabetical order.
struct CodesPageView: View {
  let page: PageFrame
  let groups: [CodeGroupView]

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .list("groups") { $0.groups },
  ])
}

/// The codes and names that begin with one letter, digit or mark.
struct CodeGroupView: View {
  let title: String
  let anchor: String
  let terms: [CodeTermView]

  static let fields = ViewFields<Self>([
    .text("title") { $0.title },
    .text("anchor") { $0.anchor },
    .list("terms") { $0.terms },
  ])
}

/// A code, or another name of one, in the alphabetical list.
struct CodeTermView: View {
  let term: String
  /// What goes with the term: the name of a code, the code of a name or alias.
  let other: String?
  let vendor: String
  let category: String
  let summary: String?
  let href: String

  static let fields = ViewFields<Self>([
    .text("term") { $0.term },
    .text("other") { $0.other },
    .text("vendor") { $0.vendor },
    .text("category") { $0.category },
    .text("summary") { $0.summary },
    .text("href") { $0.href },
  ])

  /// The code of an entry, its name where it has one, and its aliases.
  static func terms(of row: EntryRowView) -> [CodeTermView] {
    let others = ([row.name].compactMap { $0 } + row.aliases).filter { $0 != row.code }
    return [CodeTermView(row, term: row.code, other: row.name)]
      + others.map { CodeTermView(row, term: $0, other: row.code) }
  }

  private init(_ row: EntryRowView, term: String, other: String?) {
    self.term = term
    self.other = other
    vendor = row.vendor
    category = row.category
    summary = row.summary
    href = row.href
  }
}
