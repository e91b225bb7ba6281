import SiteRendering

/// What `--timings` prints.
struct TimingReport {
  let text: String

  init(_ clock: StageClock, _ tasks: [BuildStatistics]) {
    var all = BuildStatistics.off
    for task in tasks { all.merge(task) }
    let lines =
      Self.stages(clock, all) + Self.kinds(all) + Self.templates(all) + Self.slowest(all)
    text = lines.map { $0 + "\n" }.joined()
  }

  private static func stages(_ clock: StageClock, _ all: BuildStatistics) -> [String] {
    let stages = clock.stages.map { "  \($0.time.milliseconds.right(12))  \($0.name)" }
    let making = all.kinds.values.reduce(Duration.zero) { $0 + $1.time }
    return ["Stages:"] + stages + [
      "Of all tasks together:",
      "  \(making.milliseconds.right(12))  making files",
      "  \(all.audit.milliseconds.right(12))  checking them",
      "  \(all.writing.milliseconds.right(12))  writing them, or comparing them with what is there",
    ]
  }

  private static func kinds(_ all: BuildStatistics) -> [String] {
    let kinds = all.kinds.sorted { ($1.value.bytes, $0.key) < ($0.value.bytes, $1.key) }
    return ["Files by what they are made of, and the time that making them took:"]
      + kinds.map { Self.line($0.value, $0.key) }
  }

  /// The slowest first.
  private static func templates(_ all: BuildStatistics) -> [String] {
    let templates = all.templates.sorted { ($1.value.time, $0.key) < ($0.value.time, $1.key) }
    return ["Templates, and the time that making their pages took:"]
      + templates.map { Self.line($0.value, $0.key + ".mustache") }
  }

  private static func line(_ kind: BuildStatistics.Kind, _ name: String) -> String {
    "  \(kind.time.milliseconds.right(12))  \("\(kind.bytes / 1000)".right(9)) kB  "
      + "\("\(kind.files)".right(7))  \(name)"
  }

  private static func slowest(_ all: BuildStatistics) -> [String] {
    ["Slowest files:"] + all.slowest.map { "  \($0.time.milliseconds.right(12))  \($0.path)" }
  }
}

extension String {
  /// With spaces before it up to a width.
  fileprivate func right(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
