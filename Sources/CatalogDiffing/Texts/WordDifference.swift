import CatalogModel

/// Two texts as one, word by word: what stayed, what left and what came.
package struct WordDifference: Sendable, Equatable {
  /// A stretch of text, never empty.
  package enum Segment: Sendable, Equatable {
    case kept(String)
    case removed(String)
    case inserted(String)
  }

  /// Kept and removed segments joined are the text of base, kept and inserted ones that of
  /// revision. Between two kept segments there is at most one of each other kind, the removed one
  /// first.
  package let segments: [Segment]

  /// Names, as `item-only, rate-limit` lists them, stay whole, and so do placeholders.
  package init(from base: String, to revision: String) {
    let areNames = NameList(base) != nil && NameList(revision) != nil
    let tokens = areNames ? NameList.tokens : Self.tokens
    segments = Self.joined(
      Runs(EditScript(from: tokens(base), to: tokens(revision)).steps).segments)
  }

  /// With all between the first and the last change as one where hardly anything stayed there: a few words that two
  /// texts have in common by chance only make both hard to read.
  private static func joined(_ segments: [Segment]) -> [Segment] {
    guard let first = segments.firstIndex(where: { !$0.isKept }),
      let last = segments.lastIndex(where: { !$0.isKept })
    else { return segments }
    let middle = segments[first...last]
    let base = middle.filter { !$0.isInserted }.map(\.text).joined()
    let revision = middle.filter { !$0.isRemoved }.map(\.text).joined()
    let kept = size(of: middle.filter(\.isKept).map(\.text).joined())
    guard kept > 0, 2 * kept < min(size(of: base), size(of: revision)) else { return segments }
    return segments[..<first] + [.removed(base), .inserted(revision)] + segments[(last + 1)...]
  }

  private static func size(of text: String) -> Int {
    text.unicodeScalars.count { !$0.properties.isWhitespace }
  }

  private static func tokens(of text: String) -> [Substring] {
    Placeholder.parts(of: text).flatMap { part, isPlaceholder in
      isPlaceholder ? [part[...]] : WordTokens.split(part)
    }
  }

  /// A text, not empty, in which nothing changed.
  init(kept text: String) { segments = [.kept(text)] }

  /// A text, not empty, in place of another, without any word held against another.
  init(whole base: String, replacedBy revision: String) {
    segments = [.removed(base), .inserted(revision)]
  }

  /// The segments for a glance. Of a long kept stretch the inside is left out: at most `context`
  /// characters, plus an ellipsis, stay on a side where something changed. Of a long stretch that
  /// left or came the end is left out.
  package func excerpt(context: Int = 40) -> [Segment] {
    guard segments.count > 1 else { return segments.map(Self.shortened) }
    return segments.enumerated().map { index, segment in
      guard case .kept(let text) = segment else { return Self.shortened(segment) }
      let head = index == 0 ? 0 : context
      let tail = index == segments.count - 1 ? 0 : context
      guard text.count > head + tail + 1 else { return segment }
      return .kept(text.prefix(head) + "…" + text.suffix(tail))
    }
  }

  /// In characters: a few lines, which tell what it is about.
  private static let longestChange = 400

  private static func shortened(_ segment: Segment) -> Segment {
    switch segment {
    case .kept: segment
    case .removed(let text): .removed(shortened(text))
    case .inserted(let text): .inserted(shortened(text))
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count > longestChange ? text.prefix(longestChange) + "…" : text
  }
}

extension WordDifference.Segment {
  fileprivate var text: String {
    switch self {
    case .kept(let text), .removed(let text), .inserted(let text): text
    }
  }

  fileprivate var isKept: Bool { if case .kept = self { true } else { false } }
  fileprivate var isRemoved: Bool { if case .removed = self { true } else { false } }
  fileprivate var isInserted: Bool { if case .inserted = self { true } else { false } }
}

/// Changes, each with the kept text behind it; the first may be no change at all.
private struct Runs {
  private struct Run {
    var removed = ""
    var inserted = ""
    var kept = ""

    var isChange: Bool { !removed.isEmpty || !inserted.isEmpty }
    var endsInSpace: Bool { isChange && kept.allSatisfy(\.isWhitespace) }
  }

  private var runs: [Run] = []
  private var last = Run()

  init(_ steps: [EditScript.Step]) {
    for step in steps {
      switch step {
      case .keep(let token): last.kept += token
      case .remove(let token):
        startChange()
        last.removed += token
      case .insert(let token):
        startChange()
        last.inserted += token
      }
    }
    runs.append(last)
  }

  var segments: [WordDifference.Segment] {
    runs.flatMap { run in
      var segments: [WordDifference.Segment] = []
      if !run.removed.isEmpty { segments.append(.removed(run.removed)) }
      if !run.inserted.isEmpty { segments.append(.inserted(run.inserted)) }
      if !run.kept.isEmpty { segments.append(.kept(run.kept)) }
      return segments
    }
  }

  /// Begins another change, unless nothing but white space lies between: several words replaced
  /// by several then read as one replacement.
  private mutating func startChange() {
    if last.kept.isEmpty { return }
    if last.endsInSpace {
      last.removed += last.kept
      last.inserted += last.kept
      last.kept = ""
    } else {
      runs.append(last)
      last = Run()
    }
  }
}
