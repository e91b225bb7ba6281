/// Since when a code is gone, which code has its meaning, and where it stands in another grouping.
struct DepartureView: View {
  let lastVersion: String
  let removed: String
  let successor: StandInView?
  let regrouped: [StandInView]

  static let fields = ViewFields<Self>([
    .text("lastVersion") { $0.lastVersion },
    .text("removed") { $0.removed },
    .view("successor") { $0.successor },
    .flag("isRegrouped") { !$0.regrouped.isEmpty },
    .flag("isGroupGone") { $0.regrouped.allSatisfy(\.isGone) },
    .list("regrouped") { $0.regrouped },
  ])
}
