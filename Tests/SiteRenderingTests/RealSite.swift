import ContentReading
import Diagnostics
import Foundation
import ContentModel
import SiteRendering

/// The site of this package: its own `content/` and `templates/`, rendered once for all tests.
enum RealSite {
  static let contentFiles = files(below: "content").map { path, bytes in
    ContentFile(path: path, content: .bytes(bytes))
  }

  static let content = ContentReader.read(ContentFolder(path: "content", files: contentFiles))

  static let theme: Theme = {
    let files = Self.files(below: "templates")
    return Theme(
      templates: files.compactMap { path, bytes in
        guard path.hasSuffix(".mustache") else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let document = SourceDocument(path: "templates/\(path)", text: text)
        return (String(path.dropLast(".mustache".count)), document)
      },
      assets: files.filter { $0.path.hasPrefix("assets/") }
        .map { (String($0.path.dropFirst("assets/".count)), $0.bytes) })
  }()

  private static let rendering = Task {
    await SiteRenderer.render(content.value, with: theme, jobs: 2)
  }

  private static let walking = Task { SiteWalk(await files) }

  /// The output, empty where there is none.
  static var files: [OutputFile] {
    get async { await rendering.value.value ?? [] }
  }

  static var diagnostics: [Diagnostic] {
    get async { content.diagnostics + (await rendering.value.diagnostics) }
  }

  static var walk: SiteWalk {
    get async { await walking.value }
  }

  /// The files below a folder of the package, by path, those without a name of their own left out.
  private static func files(below folder: String) -> [(path: String, bytes: [UInt8])] {
    let root = Package.url(folder)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return paths.sorted().compactMap { path in
      let url = root.appendingPathComponent(path)
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      guard !isHidden, !url.hasDirectoryPath, let data = try? Data(contentsOf: url) else {
        return nil
      }
      return (path, [UInt8](data))
    }
  }
}
