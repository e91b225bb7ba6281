/// A report of parts that may be left out, and how many findings of each part there is room for.
///
/// The worst findings of all vendors have the first claim; nothing is cut in the middle, and the
/// first finding without room ends it, so that what is shown is always what is worst.
struct MarkdownBudget {
  /// The findings of one rule.
  struct Rule {
    let head: String
    /// A finding each, those that no list holds left out.
    let items: [String]
    /// How many findings there are.
    let total: Int
    fileprivate(set) var shown = 0
  }

  /// The rules of one impact.
  struct Group {
    let impact: Impact
    let head: String
    let tail: String
    /// Whether it is shown only to who asks for it.
    let isFolded: Bool
    var rules: [Rule]
  }

  /// One vendor.
  struct Part {
    let head: String
    var groups: [Group]
  }

  /// For the line that says how many more there are, and for folding them.
  private static let bytesOfRest = 100

  private(set) var parts: [Part]
  private var left: Int

  /// `bytes` is what may be used, in UTF-8.
  init(_ parts: [Part], bytes: Int) {
    self.parts = parts
    left = bytes
    fill()
  }

  /// The parts that there is room for, one below the other.
  var text: String {
    parts.map { part in
      let groups = part.groups.map(Self.text).joined()
      return groups.isEmpty && !part.groups.isEmpty ? "" : part.head + groups
    }.joined()
  }

  /// The findings of which not even the rule is shown.
  var hidden: Int {
    parts.flatMap(\.groups).flatMap(\.rules).filter { $0.shown == 0 }.reduce(0) { $0 + $1.total }
  }

  private mutating func fill() {
    for impact in Impact.allCases {
      for part in parts.indices {
        guard let group = parts[part].groups.firstIndex(where: { $0.impact == impact }) else {
          continue
        }
        for rule in parts[part].groups[group].rules.indices {
          guard fill(part, group, rule) else { return }
        }
      }
    }
  }

  /// Takes the findings of a rule; `false` where the room ends.
  private mutating func fill(_ part: Int, _ group: Int, _ rule: Int) -> Bool {
    var opening = parts[part].groups[group].rules[rule].head.utf8.count + Self.bytesOfRest
    if parts[part].groups[group].isHidden {
      opening += parts[part].groups[group].head.utf8.count
      opening += parts[part].groups[group].tail.utf8.count
    }
    if parts[part].groups.allSatisfy(\.isHidden) { opening += parts[part].head.utf8.count }
    for item in parts[part].groups[group].rules[rule].items {
      let cost = item.utf8.count + opening
      guard cost <= left else { return false }
      left -= cost
      opening = 0
      parts[part].groups[group].rules[rule].shown += 1
    }
    return true
  }

  private static func text(_ group: Group) -> String {
    guard !group.isHidden else { return "" }
    let rules = group.rules.filter { $0.shown > 0 }.map { rule in
      rule.head + (group.isFolded ? rule.list(from: 0) : rule.foldedList)
    }
    return group.head + rules.joined() + group.tail
  }
}

extension MarkdownBudget.Rule {
  /// What is shown from there on, and how many more there are.
  fileprivate func list(from start: Int) -> String {
    let more = total - shown
    return items[start..<shown].joined() + (more > 0 ? "- and \(more) more\n\n" : "\n")
  }

  /// With all but the first folded where there are many, so that the next rule is not screens away.
  fileprivate var foldedList: String {
    guard shown > Self.mostUnfolded else { return list(from: 0) }
    return items[..<Self.first].joined()
      + "\n<details><summary>and \(total - Self.first) more</summary>\n\n"
      + list(from: Self.first) + "</details>\n\n"
  }

  private static let first = 10
  /// A few more are not worth folding.
  private static let mostUnfolded = 15
}

extension MarkdownBudget.Group {
  fileprivate var isHidden: Bool { rules.allSatisfy { $0.shown == 0 } }
}
