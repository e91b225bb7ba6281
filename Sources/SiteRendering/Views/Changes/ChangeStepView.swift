/// The way from one version to the next, or the first version.
struct ChangeStepView: View {
  /// `nil` for the first version.
  let base: String?
  let revision: String
  /// The report of what changed, or the page of the first version.
  let href: String
  let counts: [ImpactCountView]
  /// From the first version to an older one, where that is more than this step.
  let whole: LinkView?
  /// How many entries the first version has.
  let entryCount: Int?

  static let fields = ViewFields<Self>([
    .text("base") { $0.base },
    .text("revision") { $0.revision },
    .text("href") { $0.href },
    .flag("hasChanges") { !$0.counts.isEmpty },
    .list("counts") { $0.counts },
    .view("whole") { $0.whole },
    .text("entryCount") { $0.entryCount.map { Counted.text($0, "code", "codes") } },
  ])
}
