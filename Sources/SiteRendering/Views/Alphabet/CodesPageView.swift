/// The page with every code of the site, in alphabetical order, or with the way to those of each letter.
struct CodesPageView: View {
  let page: PageFrame
  let letters: [LetterView]
  /// None where each letter has its page.
  let groups: [CodeGroupView]

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .list("letters") { $0.letters },
    .list("groups") { $0.groups },
  ])
}
