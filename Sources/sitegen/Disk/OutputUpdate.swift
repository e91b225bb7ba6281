import SiteRendering

/// What it takes to turn the site in a folder into another one.
struct OutputUpdate {
  /// The paths of the site that is there, in order.
  let previous: [String]
  /// New files, and those with other bytes than before.
  private(set) var written: [OutputFile] = []
  /// Files whose bytes are there already.
  private(set) var kept: [OutputFile] = []
  private var paths: [String] = []

  init(previous: [String]) { self.previous = previous }

  /// Adds a file of the new site, behind those before it.
  mutating func add(_ file: OutputFile, isKept: Bool) {
    paths.append(file.path)
    if isKept { kept.append(file) } else { written.append(file) }
  }

  /// Whether the two sites differ in any file.
  var changesAnything: Bool { !written.isEmpty || paths != previous }

  /// The paths of the new site, a line each.
  var list: String { paths.map { $0 + "\n" }.joined() }

  var result: OutputFolder.Result {
    let names = Set(paths)
    return OutputFolder.Result(
      written: written.count, kept: kept.count, removed: previous.count { !names.contains($0) })
  }
}
