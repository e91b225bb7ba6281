import SiteRendering

/// Where the time of a build went, file by file, as one task saw it. Measures nothing unless asked.
struct BuildStatistics: Sendable {
  /// The time between two files is that of making the second.
  private var last: ContinuousClock.Instant?
  private(set) var kinds: [String: Kind] = [:]
  /// The pages made with each template.
  private(set) var templates: [String: Kind] = [:]
  private(set) var slowest: [Page] = []
  private(set) var audit = Duration.zero
  private(set) var writing = Duration.zero

  /// All files of a kind.
  struct Kind: Sendable {
    private(set) var files = 0
    private(set) var bytes = 0
    private(set) var time = Duration.zero

    fileprivate mutating func add(_ file: OutputFile, _ time: Duration) {
      files += 1
      bytes += file.bytes.count
      self.time += time
    }

    fileprivate static func + (left: Kind, right: Kind) -> Kind {
      Kind(
        files: left.files + right.files, bytes: left.bytes + right.bytes,
        time: left.time + right.time)
    }
  }

  /// A file and how long it took to make.
  struct Page: Sendable {
    let path: String
    let time: Duration
  }

  static let off = BuildStatistics(last: nil)
  static var running: BuildStatistics { BuildStatistics(last: .now) }

  private init(last: ContinuousClock.Instant?) { self.last = last }

  /// A file is about to be made.
  mutating func start() {
    if last != nil { last = .now }
  }

  /// A file was made.
  mutating func begin(_ file: OutputFile) {
    guard let start = last else { return }
    let now = ContinuousClock.now
    kinds[file.origin.kindOfOrigin, default: Kind()].add(file, now - start)
    if let template = file.template { templates[template, default: Kind()].add(file, now - start) }
    slowest.append(Page(path: file.path, time: now - start))
    if slowest.count > 100 { slowest = Self.slowest(of: slowest) }
    last = now
  }

  /// It was checked.
  mutating func endAudit() { lap(\.audit) }

  /// It was written.
  mutating func end() { lap(\.writing) }

  private mutating func lap(_ sum: WritableKeyPath<BuildStatistics, Duration>) {
    guard let start = last else { return }
    let now = ContinuousClock.now
    self[keyPath: sum] += now - start
    last = now
  }

  mutating func merge(_ other: BuildStatistics) {
    kinds.merge(other.kinds) { $0 + $1 }
    templates.merge(other.templates) { $0 + $1 }
    slowest = Self.slowest(of: slowest + other.slowest)
    audit += other.audit
    writing += other.writing
  }

  private static func slowest(of pages: [Page]) -> [Page] {
    Array(pages.sorted { ($1.time, $0.path) < ($0.time, $1.path) }.prefix(5))
  }
}

extension String {
  /// `code` of `the code 'a' of 'b'`.
  fileprivate var kindOfOrigin: String {
    let words = split(separator: " ", maxSplits: 2)
    return words.count > 1 ? String(words[1]) : self
  }
}
