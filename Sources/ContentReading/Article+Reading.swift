import ContentModel
import Diagnostics
import YAMLReading

extension Article {
  /// The article that a file is; `nil` for another kind of file.
  static func read(_ file: MarkdownFile) -> Diagnosed<Article?>? {
    guard case .article(let slug) = file.path else { return nil }
    var keys = file.frontMatter
    let title = keys.requiredTitle("title", help: file.frontMatterHelp)?.value ?? slug
    return file.diagnosed(Article(slug: slug, title: title, body: file.body), keys)
  }
}
