import CatalogModel
import ContentModel
import Diagnostics
import Markdown

/// The HTML of everything that our authors wrote, made before any page is.
struct AuthoredTexts: Sendable {
  private var articles: [String: HTML] = [:]
  private var concepts: [String: HTML] = [:]
  private var notes: [EntryReference: HTML] = [:]

  /// Reports links that lead nowhere.
  static func render(_ content: SiteContent, _ links: AuthoredLinks) -> Diagnosed<AuthoredTexts> {
    var texts = Diagnosed(AuthoredTexts())
    for article in content.articles {
      let route = article.isOfFrontPage ? Route.front : .article(article.slug)
      texts.value.articles[article.slug] = texts.take(links.html(article.body, on: route))
    }
    for concept in content.concepts {
      let html = links.html(concept.body, on: .concept(concept.slug))
      texts.value.concepts[concept.slug] = texts.take(html)
    }
    for note in content.notes {
      let html = links.html(note.body, on: .entry(note.entry), topHeading: 3)
      texts.value.notes[note.entry] = texts.take(html)
    }
    return texts
  }

  func html(of article: Article) -> HTML? { articles[article.slug] }
  func html(of concept: Concept) -> HTML? { concepts[concept.slug] }
  func html(ofNoteFor entry: EntryReference) -> HTML? { notes[entry] }
}

extension Diagnosed {
  /// The value of another, whose diagnostics are added to this one's.
  fileprivate mutating func take<Other>(_ other: Diagnosed<Other>) -> Other {
    diagnostics += other.diagnostics
    return other.value
  }
}
