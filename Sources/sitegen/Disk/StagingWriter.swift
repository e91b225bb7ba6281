import ContentModel
import SiteRendering

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Puts the files of a site into the folder where it is built. A file whose bytes are published
/// already is only noted: it becomes a hard link once it is clear that anything changed.
struct StagingWriter: OutputWriter {
  private let published: Published
  private let staging: String
  private(set) var statistics: BuildStatistics
  /// What the disk refused; nothing is taken after it.
  private(set) var failure: DiskError?
  private var outputs: UnitOutputs<SiteFiles.State>
  /// Checksums of the paths of folders that are there.
  private var folders: Set<UInt64> = []

  /// What is known of the site that is published.
  enum Published: Sendable {
    case nothing
    case folder(String)
    /// The files are as the last build left them, which wrote this list.
    case site(OutputManifest)
  }

  init(published: Published, staging: String, audit: OutputAudit?, statistics: BuildStatistics) {
    self.published = published
    self.staging = staging
    outputs = UnitOutputs(audit: audit)
    self.statistics = statistics
  }

  var taken: [FileList] { units.values.map(\.files) }

  /// What became of the files of each unit.
  var units: [OutputUnit: UnitOutputs<SiteFiles.State>.Part] { outputs.all }

  /// `nil` where the output is not to be checked.
  var audit: OutputAudit? { outputs.audit }

  /// Frees what the audit found, which takes much memory, once it is not needed any more.
  mutating func forgetAudits() { outputs.forgetAudits() }

  mutating func begin(_ next: OutputUnit) {
    outputs.begin(next)
    statistics.start()
  }

  mutating func take(_ file: OutputFile) -> Bool {
    statistics.begin(file)
    outputs.audit?.add(file)
    statistics.endAudit()
    // Two files of the same place are told apart later, also where the disk refused the second.
    let hash = ContentHash.of(file.bytes)
    outputs.add(file, hash: hash)
    do throws(DiskError) {
      let isKept = try isPublished(file, hash)
      outputs.add(isKept ? .kept(nil) : .written(try write(file)))
    } catch {
      failure = failure ?? error
    }
    statistics.end()
    return failure == nil
  }

  mutating func note(_ result: UnitResult) { outputs.note(result) }

  mutating func renounce() { outputs.renounce() }

  private func isPublished(_ file: OutputFile, _ hash: UInt64) throws(DiskError) -> Bool {
    switch published {
    case .nothing: return false
    case .folder(let folder): return try DiskFile.holds(file.bytes, at: "\(folder)/\(file.path)")
    case .site(let manifest):
      return manifest.files.number(of: file.path).map(manifest.files.hash) == hash
    }
  }

  private mutating func write(_ file: OutputFile) throws(DiskError) -> FileStamp? {
    let path = "\(staging)/\(file.path)"
    let end = file.path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? file.path.startIndex
    let folder = ContentHash.of(String(file.path[..<end]))
    if folders.insert(folder).inserted { try FolderTree.createParent(of: path) }
    return try DiskFile.write(file.bytes, to: path)
  }
}
