/// The page of a code, living or removed.
struct EntryPageView: View {
  let page: PageFrame
  let code: String
  let name: String?
  let label: String?
  let vendor: LinkView
  let category: LinkView
  let status: [StatusView]
  let description: ProseView?
  let statements: StatementsView
  let fieldRows: [FieldView]
  let deprecation: String?
  let since: String?
  let changed: String?
  let departed: DepartureView?
  let formerMeanings: [FormerMeaningView]
  /// What happened to it, the newest first; empty where nothing did.
  let history: [LifeStepView]
  let note: HTML?
  let others: OtherEntriesView
  let previous: LinkView?
  let next: LinkView?
  let source: String
  /// The address of those lines.
  let sourceHref: String?
  /// Where the vendor publishes the document.
  let publishedHref: String?
  let version: String
  /// The page's permanent address, from the host's root where the site's address is not known.
  let address: String

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .text("code") { $0.code },
    .view("codeParts") { BreakableText($0.code) },
    .text("name") { $0.name },
    .view("nameParts") { $0.name.map(BreakableText.init) },
    .text("label") { $0.label },
    .view("vendor") { $0.vendor },
    .view("category") { $0.category },
    .flag("hasStatus") { !$0.status.isEmpty },
    .list("status") { $0.status },
    .view("description") { $0.description },
    .flag("explained") { $0.description != nil || $0.statements.explains },
    .view("statements") { $0.statements },
    .flag("hasFields") { !$0.fieldRows.isEmpty || !$0.statements.facts.isEmpty },
    .list("fields") { $0.fieldRows },
    .text("deprecation") { $0.deprecation },
    .text("since") { $0.since },
    .text("changed") { $0.changed },
    .view("departed") { $0.departed },
    .list("formerMeanings") { $0.formerMeanings },
    .flag("hasHistory") { !$0.history.isEmpty },
    .list("history") { $0.history },
    .html("note") { $0.note },
    .flag("hasSameCode") { !$0.others.sameCode.isEmpty },
    .list("sameCode") { $0.others.sameCode },
    .text("furtherSameCode") { $0.others.furtherSameCode },
    .flag("hasConcepts") { !$0.others.concepts.isEmpty },
    .list("concepts") { $0.others.concepts },
    .flag("hasRelated") { !$0.others.related.isEmpty },
    .list("related") { $0.others.related },
    .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
    .view("previous") { $0.previous },
    .view("next") { $0.next },
    .text("source") { $0.source },
    .text("sourceHref") { $0.sourceHref },
    .text("publishedHref") { $0.publishedHref },
    .text("version") { $0.version },
    .text("address") { $0.address },
    .view("addressParts") { BreakableText($0.address) },
  ])
}
