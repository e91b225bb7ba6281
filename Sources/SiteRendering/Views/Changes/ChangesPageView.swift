/// What changed at one vendor, step by step.
struct ChangesPageView: View {
  let page: PageFrame
  let vendor: LinkView
  /// The newest step first; at the end the first version.
  let steps: [ChangeStepView]
  /// From the first version to the last, where there are more than two.
  let whole: LinkView?
  /// The reports that were published when their versions were neighbours.
  let others: [LinkView]
  /// The feed of the same, where there is one.
  let feed: String?

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .view("vendor") { $0.vendor },
    .list("steps") { $0.steps },
    .view("whole") { $0.whole },
    .flag("hasOthers") { !$0.others.isEmpty },
    .list("others") { $0.others },
    .text("feed") { $0.feed },
  ])
}
