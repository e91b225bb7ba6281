/// The way to what begins with a letter, digit or mark.
struct LetterView: View {
  let link: LinkView
  /// What it is called on the page of all codes, where its codes stand elsewhere.
  var anchor: String?
  let termCount: Int

  static let fields = ViewFields<Self>([
    .view("link") { $0.link },
    .text("anchor") { $0.anchor },
    .text("termCount") { String($0.termCount) },
  ])
}
