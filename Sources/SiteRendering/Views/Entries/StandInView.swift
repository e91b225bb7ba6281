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
