import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import Foundation
import SiteRendering
import SiteSearch

/// A small site, whose templates and search are fed with any bytes.
enum FuzzedSite {
  /// Renders the site with these bytes in the place of the template of a code's page.
  static func render(template bytes: [UInt8]) async -> String? {
    let document = DecodedText(path: "entry.mustache", bytes: bytes, from: .author).document
    let templates = theme.templates.filter { $0.name != "entry" } + [("entry", document)]
    let changed = Theme(templates: templates, assets: [])
    let rendered = await SiteRenderer.render(content, with: changed, jobs: 1) { NoWriter() }
    _ = DiagnosticFormat.text.print(rendered.diagnostics)
    return nil
  }

  static func search(_ text: String) async -> String? {
    let answer = await engine.value.search(text)
    return answer.results.count > 20 || answer.total < answer.results.count
      ? "there are more results than were asked for" : nil
  }

  private static let content: SiteContent = {
    let files = [
      "site.yaml": "title: T\n",
      "vendors/a/vendor.yaml":
        "name: A\ndocuments:\n  - { shape: table, category: E, columns: { Code: code, Text: description } }\n",
      "vendors/a/1/a.txt":
        "Code | Text\n1001 | The card has expired.\nauth.missing | The token is missing.\n08006 | x\n",
    ]
    return ContentReader.read(
      ContentFolder(
        path: "content",
        files: files.map { ContentFile(path: $0.key, content: .bytes(Array($0.value.utf8))) })
    ).value
  }()

  private static let engine = Task {
    SearchEngine(await SiteRenderer.searchIndex(of: content, jobs: 1))
  }

  /// The package's templates.
  private static let theme: Theme = {
    let folder = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }.appendingPathComponent("templates")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let templates = names.filter { $0.hasSuffix(".mustache") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)).map {
        (name: String(name.dropLast(9)), document: SourceDocument(path: name, text: $0))
      }
    }
    return Theme(templates: templates, assets: [])
  }()
}

/// Takes files and keeps none.
private struct NoWriter: OutputWriter {
  var taken: [FileList] { [] }

  func take(_ file: OutputFile) -> Bool { true }
}
