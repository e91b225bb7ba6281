/// The report of what changed between two versions of a vendor.
struct ChangeReportPageView: View {
  let page: PageFrame
  let vendor: LinkView
  let base: String
  let revision: String
  let counts: [ImpactCountView]
  let groups: [ImpactGroupView]

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .view("vendor") { $0.vendor },
    .text("base") { $0.base },
    .text("revision") { $0.revision },
    .list("counts") { $0.counts },
    .flag("hasChanges") { !$0.groups.isEmpty },
    .list("groups") { $0.groups },
  ])
}
