import ContentModel

/// What recording the addresses of a site did to `urls.lock`.
struct RecordedAddresses {
  /// How many addresses it did not know.
  private let new: Int
  private let all: Int
  /// Those that it knew, and at which another page stands now, with what is written behind them.
  private let left: [String]
  private let moved: [String]

  init(from known: URLLedger?, to ledger: URLLedger) {
    let before = Dictionary((known?.records ?? []).map { ($0.path, $0.state) }) { first, _ in first
    }
    let changed = ledger.records.filter { record in
      before[record.path].map { $0 != record.state } ?? false
    }
    all = ledger.records.count
    new = all - before.count
    left = changed.compactMap { record in
      if case .retired(let version) = record.state { "/\(record.path) (\(version))" } else { nil }
    }
    moved = changed.compactMap { record in
      if case .moved(let target) = record.state { "/\(record.path) → /\(target)" } else { nil }
    }
  }

  /// A sentence for people, and below it what became of addresses: `path` is that of the file.
  func words(for path: String, isWritten: Bool) -> String {
    let count =
      isWritten || new > 0
      ? "Recorded \(new) new addresses in \(path), which knows \(all) now."
      : "\(path) knows all \(all) addresses."
    return ([count] + Self.list(left, "Left, and their pages stay") + Self.list(moved, "Moved"))
      .joined(separator: "\n")
  }

  private static let mostLines = 20

  private static func list(_ lines: [String], _ title: String) -> [String] {
    guard !lines.isEmpty else { return [] }
    let rest = lines.count - mostLines
    return ["\(title):"] + lines.prefix(mostLines).map { "  \($0)" }
      + (rest > 0 ? ["  and \(rest) more"] : [])
  }
}
