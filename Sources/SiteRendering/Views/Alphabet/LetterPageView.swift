/// The page with the codes and names that begin with one letter, digit or mark.
struct LetterPageView: View {
  let page: PageFrame
  let title: String
  let letters: [LetterView]
  let terms: [CodeTermView]

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .text("title") { $0.title },
    .list("letters") { $0.letters },
    .list("terms") { $0.terms },
    .list("stretches") { CodeStretchView.all($0.terms) },
  ])
}
