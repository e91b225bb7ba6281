/// What a version did to a code.
struct LifeStepView: View {
  let version: String
  /// The report of what changed in this version, or the page of the first one.
  let href: String
  let summary: [SentencePartView]
  let changes: [ChangeView]

  static let fields = ViewFields<Self>([
    .text("version") { $0.version },
    .text("href") { $0.href },
    .list("summary") { $0.summary },
    .flag("hasChanges") { !$0.changes.isEmpty },
    .list("changes") { $0.changes },
  ])
}

/// What a code meant before it got the meaning that it has.
struct FormerMeaningView: View {
  let lastVersion: String
  let text: String
  /// The code that stands for it now, or did last.
  let successor: StandInView?

  static let fields = ViewFields<Self>([
    .text("lastVersion") { $0.lastVersion },
    .text("text") { $0.text },
    .view("successor") { $0.successor },
  ])
}

/// A code that stands for another one.
struct StandInView: View {
  let title: String
  let href: String
  /// Whether it is no longer documented either.
  let isGone: Bool

  static let fields = ViewFields<Self>([
    .text("title") { $0.title },
    .text("href") { $0.href },
    .flag("gone") { $0.isGone },
  ])
}
