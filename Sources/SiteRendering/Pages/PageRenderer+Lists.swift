import CatalogModel
import ContentModel

extension PageRenderer {
  func searchPage() -> SearchPageView {
    SearchPageView(
      page: frame(.search, title: "Search"), index: Route.search.link(to: .searchIndex),
      entryCount: site.entryCount)
  }

  func redirectPage(_ redirect: Redirect) -> RedirectPageView {
    let vendor = redirect.entry.flatMap { site.vendor($0.vendor) }
    let code = redirect.entry.flatMap { vendor?.entry($0.key) }?.code.text
    let title = [redirect.code, vendor?.name].compactMap(\.self).joined(separator: " – ")
    return RedirectPageView(
      page: frame(
        redirect.from, title: redirect.code == nil ? "Moved" : title + " – moved",
        canonical: redirect.target),
      target: redirect.from.link(to: redirect.target),
      formerCode: redirect.code == code ? nil : redirect.code, code: code)
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
}
