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
  let rules: [RuleGroupView]

  static let fields = ViewFields<Self>([
    .text("impact") { $0.impact },
    .text("meaning") { $0.meaning },
    .list("rules") { $0.rules },
  ])
}

/// The changes of one impact that one rule found.
struct RuleGroupView: View {
  /// The rule's id.
  let rule: String
  let title: String
  /// What to do about them, where somebody must do something.
  let advice: String?
  /// Whether the list is long and can wait.
  let isFolded: Bool
  let changes: [ChangeView]

  static let fields = ViewFields<Self>([
    .text("rule") { $0.rule },
    .text("title") { $0.title },
    .text("advice") { $0.advice },
    .text("count") { String($0.changes.count) },
    .flag("folded") { $0.isFolded },
    .list("changes") { $0.changes },
  ])
}

/// One change.
struct ChangeView: View {
  /// `nil` below the heading of its rule.
  let rule: String?
  /// The title of the code's category, where the vendor has several.
  let category: String?
  let summary: [SentencePartView]
  let words: [WordView]
  let source: String?
  /// The address of those lines.
  let sourceHref: String?

  static let fields = ViewFields<Self>([
    .text("rule") { $0.rule },
    .text("category") { $0.category },
    .list("summary") { $0.summary },
    .flag("hasWords") { !$0.words.isEmpty },
    .list("words") { $0.words },
    .text("source") { $0.source },
    .text("sourceHref") { $0.sourceHref },
  ])
}

/// A stretch of a sentence: our words, or the vendor's.
struct SentencePartView: View {
  let text: String
  let isVerbatim: Bool
  /// Whether it is the code that the sentence is about.
  var isCode = false
  /// The page of that code, unless the sentence stands there.
  let href: String?

  static let fields = ViewFields<Self>([
    .text("text") { $0.text },
    .flag("verbatim") { $0.isVerbatim },
    .flag("code") { $0.isCode },
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
