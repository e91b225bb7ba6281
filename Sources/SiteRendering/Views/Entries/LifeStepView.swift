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
