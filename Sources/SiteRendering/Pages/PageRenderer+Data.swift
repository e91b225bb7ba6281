import CatalogDiffing
import CatalogModel

extension PageRenderer {
  /// Makes the files of ``Page/dataRoutes(beside:)``.
  func makeData(beside page: Page, at route: Route, _ take: (OutputFile) -> Void) {
    switch page {
    case .entry(let vendor, let entry, _): makeData(of: entry, vendor, at: route, take)
    case .departed(let vendor, let departed): makeData(of: departed.entry, vendor, at: route, take)
    case .redirect(let redirect): makeData(beside: redirect, take)
    default: break
    }
  }

  private func makeData(
    of entry: Entry, _ vendor: SiteVendor, at route: Route, _ take: (OutputFile) -> Void
  ) {
    let code = entry.code.text
    let description = entry.description.markdown
    let json = CatalogJSON(site: site, vendor: vendor)
      .entry(entry, description: description, at: route)
    take(
      OutputFile(
        path: route.file("entry.json").path, bytes: json, origin: "the data of the code '\(code)'"))
    let markdown = EntryMarkdown(
      site: site, vendor: vendor, entry: entry, description: description, links: links
    ).bytes
    take(
      OutputFile(
        path: route.file("index.md").path, bytes: markdown,
        origin: "the Markdown of the code '\(code)'"))
  }

  /// The data of the code that stands for the one that was here, whose `id` and `url` say where it is now;
  /// and a link to its text, which has links of its own.
  private func makeData(beside redirect: Redirect, _ take: (OutputFile) -> Void) {
    guard let reference = redirect.entry, let vendor = site.vendor(reference.vendor),
      let entry = vendor.entry(reference.key)
    else { return }
    let json = CatalogJSON(site: site, vendor: vendor)
      .entry(entry, description: entry.description.markdown, at: redirect.from)
    take(
      OutputFile(
        path: redirect.from.file("entry.json").path, bytes: json,
        origin: "the data of \(redirect.origin)"))
    let target = redirect.from.link(to: redirect.target.file("index.md"))
    let link = "[\(MarkdownEscaping.code(entry.code.text))](\(target))"
    take(
      OutputFile(
        path: redirect.from.file("index.md").path,
        bytes: Array("# This page has moved\n\nIts new address: \(link)\n".utf8),
        origin: "the Markdown of \(redirect.origin)"))
  }
}
