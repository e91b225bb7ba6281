import ContentReading
import Foundation

extension ContentFolder {
  /// A made-up folder of texts by their paths.
  init(_ texts: [String: String]) {
    let files = texts.map { ContentFile(path: $0.key, content: .bytes(Array($0.value.utf8))) }
    self.init(path: "content", files: files)
  }

  /// The project's own content, from the disk.
  static func ofProject() throws -> ContentFolder {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "content")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    let files = try names.compactMap { name -> ContentFile? in
      let url = root.appending(path: name)
      guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }),
        try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      else { return nil }
      return ContentFile(path: name, content: .bytes(Array(try Data(contentsOf: url))))
    }
    return ContentFolder(path: "content", files: files)
  }
}
