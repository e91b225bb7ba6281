import CatalogModel
import ContentModel

extension PageRenderer {
  func searchPage() -> SearchPageView {
    SearchPageView(
      page: frame(.search, title: "Search"), index: Route.search.link(to: .searchIndex),
      entryCount: site.entryCount)
  }

  func redirectPage(_ redirect: Redirect) -> RedirectPageView {
    RedirectPageView(
      page: frame(redirect.from, title: "Moved", canonical: redirect.target),
      target: redirect.from.link(to: redirect.target))
  }

  func notFoundPage() -> NotFoundPageView {
    NotFoundPageView(page: frame(.notFound, title: "Page not found"))
  }

  func articlePage(_ article: Article) -> ArticlePageView {
    ArticlePageView(
      page: frame(.article(article.slug), title: article.title), title: article.title,
      body: texts.html(of: article) ?? HTML(trusted: ""))
  }

  func conceptPage(_ concept: Concept) -> ConceptPageView {
    let route = Route.concept(concept.slug)
    return ConceptPageView(
      page: frame(route, title: concept.title, parents: [("Concepts", .concepts)]),
      title: concept.title, body: texts.html(of: concept) ?? HTML(trusted: ""),
      entries: rows(concept.entries, from: route))
  }

  func conceptsPage() -> ConceptsPageView {
    ConceptsPageView(
      page: frame(.concepts, title: "Concepts"),
      concepts: site.content.concepts.map { concept in
        let vendors = Set(concept.entries.map(\.vendor)).sorted()
        return ConceptRowView(
          link: link(concept.title, to: .concept(concept.slug), from: .concepts),
          entryCount: concept.entries.count,
          vendors: vendors.compactMap { site.vendor($0)?.name }.joined(separator: ", "))
      })
  }

  /// Every code of the site, and every name of one, under its first character.
  func codesPage() -> CodesPageView {
    let terms = site.vendors.flatMap { vendor in
      vendor.newest.entries.flatMap { CodeTermView.terms(of: $0, vendor) }
    }
    let groups = Dictionary(grouping: terms.indices) { Self.heading(of: terms[$0].term) }
    return CodesPageView(
      page: frame(.codes, title: "All codes from A to Z"),
      groups: groups.sorted { NaturalOrder.precedes($0.key, $1.key) }.map { title, places in
        CodeGroupView(
          title: title, anchor: "codes-" + URLSegment.ofCode(title),
          terms: Self.sorted(places, of: terms))
      })
  }

  private static func heading(of term: String) -> String {
    guard let first = term.first else { return "…" }
    return first.isLetter || first.isNumber ? first.uppercased() : String(first)
  }

  /// The terms at some places in their order.
  private static func sorted(_ places: [Int], of terms: [CodeTermView]) -> [CodeTermView] {
    let keys = places.map { NaturalOrder.Key(terms[$0].term.lowercased()) }
    // Numbers alone are moved, and they alone compared where they tell the order.
    let starts = keys.indices.map { (start: keys[$0].start, place: $0) }
    let sorted = starts.sorted { left, right in
      if let one = left.start, let other = right.start, one != other { return one < other }
      let (one, other) = (keys[left.place], keys[right.place])
      guard one == other else { return one < other }
      return terms[places[left.place]].precedesTwin(terms[places[right.place]])
    }
    return sorted.map { terms[places[$0.place]] }
  }
}
