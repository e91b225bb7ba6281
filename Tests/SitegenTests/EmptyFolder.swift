import Foundation

/// A folder with nothing in it, removed with this value.
final class EmptyFolder: TestFolder {
  let folder: URL

  init() throws { folder = try Self.newRoot() }

  deinit { try? FileManager.default.removeItem(at: folder) }
}
