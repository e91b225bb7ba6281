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
