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
