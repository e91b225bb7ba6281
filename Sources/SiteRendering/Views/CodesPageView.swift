import CatalogModel

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

/// The codes and names that begin with one letter, digit or mark, on the page of all codes.
struct CodeGroupView: View {
  let title: String
  let anchor: String
  let terms: [CodeTermView]

  static let fields = ViewFields<Self>([
    .text("title") { $0.title },
    .text("anchor") { $0.anchor },
    .list("terms") { $0.terms },
    .list("stretches") { CodeStretchView.all($0.terms) },
  ])
}
