import DefaultTheme

/// Writes the first files of a site into a folder, and never over one that is there.
struct SiteFounding {
  /// Created where it is missing.
  let folder: String

  /// Settings, and an example where there is no vendor; returns the paths that were written.
  func writeContent() throws -> [String] {
    let example = try hasVendor ? [] : NewSite.exampleVendor
    let files = [NewSite.ignoredByGit, NewSite.settings] + example
    return try files.compactMap { try write(Array($0.text.utf8), to: $0.path) }
  }

  /// The built-in templates and assets; returns the paths that were written.
  func writeTemplates() throws -> [String] {
    try BuiltInFile.all.compactMap { try write($0.bytes, to: "templates/\($0.path)") }
  }

  private var hasVendor: Bool {
    get throws(DiskError) {
      let vendors = folder.path(of: "content/vendors")
      guard DiskFile.leadsToFolder(vendors) else { return false }
      return try DiskFolder(path: vendors).unsortedChildren().contains { !$0.name.hasPrefix(".") }
    }
  }

  /// `nil` where something stands there already.
  private func write(_ bytes: [UInt8], to name: String) throws(DiskError) -> String? {
    let path = folder.path(of: name)
    guard DiskFile.kind(path) == nil else { return nil }
    try FolderTree.createParent(of: path)
    try DiskFile.write(bytes, to: path)
    return path
  }
}
