import Foundation

/// The package that the tests belong to.
enum Package {
  static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  private static let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }
}
