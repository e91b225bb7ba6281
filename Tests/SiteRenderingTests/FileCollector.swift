import ContentModel
import Diagnostics

@testable import SiteRendering

/// Keeps all files of a site in memory.
struct FileCollector: OutputWriter {
  private(set) var files: [OutputFile] = []

  var taken: [FileList] { [FileList(files)] }

  mutating func take(_ file: OutputFile) -> Bool {
    files.append(file)
    return true
  }
}

extension FileList {
  init(_ files: [OutputFile]) {
    self.init()
    for file in files { append(file) }
  }
}

extension SiteRenderer {
  /// The files of a site, by path.
  static func render(
    _ content: SiteContent, with theme: Theme, jobs: Int
  ) async -> Diagnosed<[OutputFile]?> {
    let rendered = await render(content, with: theme, jobs: jobs) { FileCollector() }
    return rendered.map { writers in
      writers?.flatMap(\.files).sorted { $0.path.precedesInUTF8($1.path) }
    }
  }
}
