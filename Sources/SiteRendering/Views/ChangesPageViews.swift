/// What changed at one vendor, step by step.
struct ChangesPageView: View {
  let page: PageFrame
  let vendor: LinkView
  /// The newest step first.
  let steps: [ChangeStepView]
  /// From the first version to the last, where there are more than two.
  let whole: LinkView?

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .view("vendor") { $0.vendor },
    .list("steps") { $0.steps },
    .view("whole") { $0.whole },
  ])
}

/// The way from one version to the next.
struct ChangeStepView: View {
  let base: String
  let revision: String
  let href: String
  let counts: [ImpactCountView]

  static let fields = ViewFields<Self>([
    .text("base") { $0.base },
    .text("revision") { $0.revision },
    .text("href") { $0.href },
    .flag("hasChanges") { !$0.counts.isEmpty },
    .list("counts") { $0.counts },
  ])
}

/// How many changes have one impact.
struct ImpactCountView: View {
  let impact: String
  let count: Int

  static let fields = ViewFields<Self>([
    .text("impact") { $0.impact },
    .text("count") { String($0.count) },
  ])
}

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

/// The changes of one impact.
struct ImpactGroupView: View {
  let impact: String
  let meaning: String
  let changes: [ChangeView]

  static let fields = ViewFields<Self>([
    .text("impact") { $0.impact },
    .text("meaning") { $0.meaning },
    .list("changes") { $0.changes },
  ])
}

/// One change.
struct ChangeView: View {
  let rule: String
  let summary: [SentencePartView]
  let words: [WordView]
  let source: String?

  static let fields = ViewFields<Self>([
    .text("rule") { $0.rule },
    .list("summary") { $0.summary },
    .flag("hasWords") { !$0.words.isEmpty },
    .list("words") { $0.words },
    .text("source") { $0.source },
  ])
}

/// A stretch of a sentence: our words, or the vendor's.
struct SentencePartView: View {
  let text: String
  let isVerbatim: Bool
  /// The page of the code that it is.
  let href: String?

  static let fields = ViewFields<Self>([
    .text("text") { $0.text },
    .flag("verbatim") { $0.isVerbatim },
    .text("href") { $0.href },
  ])
}

/// A stretch of a text that stayed, left or came.
struct WordView: View {
  let kept: String?
  let removed: String?
  let inserted: String?

  static let fields = ViewFields<Self>([
    .text("kept") { $0.kept },
    .text("removed") { $0.removed },
    .text("inserted") { $0.inserted },
  ])
}
