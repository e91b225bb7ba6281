/// How many changes have one impact.
struct ImpactCountView: View {
  let impact: String
  let count: Int

  static let fields = ViewFields<Self>([
    .text("impact") { $0.impact },
    .text("count") { String($0.count) },
  ])
}
