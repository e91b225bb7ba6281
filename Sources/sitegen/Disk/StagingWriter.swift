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
  /// `nil` where the output is not to be checked.
  private(set) var audit: OutputAudit?
  private var done: [OutputUnit: UnitOutput] = [:]
  private var unit = OutputUnit(name: "site", key: nil)
  /// What was made of the present unit.
  private var output = UnitOutput()
  /// Checksums of the paths of folders that are there.
  private var folders: Set<UInt64> = []

  /// The files of a unit that one task made.
  struct UnitOutput: Sendable {
    var files = FileList()
    /// What became of each.
    var states: [SiteFiles.State] = []
    /// What the audit found in them; several where they were made with others between.
    var facts: [AuditFacts] = []
    /// What was found out besides.
    var result: UnitResult?
    /// Whether nothing was wrong with them.
    var isSound = true

    var isEmpty: Bool { files.isEmpty && result == nil && isSound }
  }

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
    self.audit = audit
    self.statistics = statistics
  }

  var taken: [FileList] { units.values.map(\.files) }

  /// What became of the files of each unit.
  var units: [OutputUnit: UnitOutput] {
    var units = done
    if !output.isEmpty {
      units[unit] = output
      if let audit { units[unit]?.facts.append(audit.facts) }
    }
    return units
  }

  /// Lets go of what the audit found, which is much, where it is not needed any more.
  mutating func forgetAudits() {
    done = units.mapValues { output in
      var output = output
      output.facts = []
      return output
    }
    audit = nil
    unit = OutputUnit(name: "site", key: nil)
    output = done.removeValue(forKey: unit) ?? UnitOutput()
  }

  mutating func begin(_ next: OutputUnit) {
    if next != unit {
      if !output.isEmpty {
        output.files.shrink()
        if let facts = audit?.takeFacts() { output.facts.append(facts) }
        done[unit] = output
      }
      unit = next
      output = done.removeValue(forKey: next) ?? UnitOutput()
    }
    statistics.start()
  }

  mutating func take(_ file: OutputFile) -> Bool {
    statistics.begin(file)
    audit?.add(file)
    statistics.endAudit()
    // Two files of the same place are told apart later, also where the disk refused the second.
    let hash = ContentHash.of(file.bytes)
    output.files.append(path: file.path, hash: hash, origin: file.origin)
    do throws(DiskError) {
      let isKept = try isPublished(file, hash)
      output.states.append(isKept ? .kept(nil) : .written(try write(file)))
    } catch {
      failure = failure ?? error
    }
    statistics.end()
    return failure == nil
  }

  mutating func note(_ result: UnitResult) { output.result = result }

  mutating func renounce() { output.isSound = false }

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
