import ArgumentParser
import ContentModel
import Diagnostics
import SiteRendering

/// How a site is rendered.
struct RenderingOptions: ParsableArguments {
  @Option(help: "Where the site will be served, such as https://example.com/errors/.")
  var baseURL: String?

  @Option(help: "How many pages are rendered at the same time. (default: one for each core)")
  var jobs: Int?

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
    guard let baseURL else { return }
    if !(baseURL.hasPrefix("http://") || baseURL.hasPrefix("https://")) {
      throw ValidationError("--base-url must begin with http:// or https://.")
    }
  }

  /// The output tree, with the problems of content and templates.
  func render(_ site: SiteOptions) async throws -> Diagnosed<OutputTree?> {
    let content = try site.readContent()
    let theme = try DiskFolder(path: site.path("templates")).theme()
    let tree = await SiteRenderer.render(
      content.value.served(at: baseURL), with: theme.value, jobs: jobs ?? Processor.coreCount)
    return Diagnosed(
      tree.value, content.diagnostics + theme.diagnostics + tree.diagnostics)
  }
}

extension SiteContent {
  /// The same content with another address of the site.
  fileprivate func served(at baseURL: String?) -> SiteContent {
    guard let baseURL else { return self }
    let settings = SiteSettings(
      title: settings.title, description: settings.description, language: settings.language,
      baseURL: baseURL.hasSuffix("/") ? baseURL : baseURL + "/", navigation: settings.navigation)
    return SiteContent(
      settings: settings, vendors: vendors, notes: notes, articles: articles, concepts: concepts)
  }
}
