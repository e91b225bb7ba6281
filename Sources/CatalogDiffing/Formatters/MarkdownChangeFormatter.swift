import CatalogModel

/// For a pull request: the counts, then what breaks, rule by rule with what to do about it; what adds
/// something or only words is folded.
///
/// All words of a vendor stand in code spans. There, and only there, no service turns anything into
/// markup, an address, a mention of somebody or a reference to an issue.
package struct MarkdownChangeFormatter: ChangeReportFormatter {
  /// How long the text may be, in bytes of UTF-8, which are never fewer than characters.
  package enum Size: Sendable {
    case unlimited
    /// A step's summary on GitHub: below 1 MiB.
    case summary
    /// A comment on GitHub: below 65,536 characters, the last 1,000 left for who posts it.
    case comment

    fileprivate var bytes: Int {
      switch self {
      case .unlimited: .max / 2
      case .summary: 1_048_576 - 1_000
      case .comment: 65_536 - 1_000
      }
    }
  }

  private let places: ReportPlaces
  private let size: Size
  /// The longest list of one rule; more is said as a number.
  private let mostOfARule: Int

  package init(
    places: ReportPlaces = ReportPlaces(), size: Size = .unlimited, mostOfARule: Int = 100
  ) {
    self.places = places
    self.size = size
    self.mostOfARule = mostOfARule
  }

  package func print(_ report: ChangeReport) -> String {
    let isSummed = report.vendors.count > 1 || report.changedVendors.isEmpty
    let total = isSummed && !report.shownVendors.isEmpty ? "All vendors: \(report.line).\n\n" : ""
    let unchanged = unchanged(report)
    let budget = MarkdownBudget(
      report.changedVendors.map { part($0, report) },
      bytes: size.bytes - total.utf8.count - unchanged.utf8.count - Self.bytesOfNote)
    let hidden = budget.hidden
    let note =
      hidden == 0
      ? "" : "**\(hidden) more \(hidden == 1 ? "change is" : "changes are") not shown here.**\n\n"
    let shown = total + budget.text + note
    let approvals = MarkdownApprovals(report: report).text(
      bytes: size.bytes - shown.utf8.count - unchanged.utf8.count)
    let text = shown + approvals + unchanged
    return text.hasSuffix("\n\n") ? String(text.dropLast()) : text
  }

  private static let bytesOfNote = 100
  /// The most names in the list of vendors without changes.
  private static let mostNames = 50

  private func unchanged(_ report: ChangeReport) -> String {
    let vendors = report.unchangedVendors
    guard !vendors.isEmpty else { return "" }
    let more = vendors.count - Self.mostNames
    let names = vendors.prefix(Self.mostNames).map { name(of: $0) }
    return "No changes: \(names.joined(separator: ", "))\(more > 0 ? " and \(more) more" : "").\n"
  }

  private func part(_ vendor: VendorChanges, _ report: ChangeReport) -> MarkdownBudget.Part {
    let sides = report.sides(of: vendor).markdown
    return MarkdownBudget.Part(
      head: "## \(name(of: vendor)), \(sides)\n\n\(vendor.line)\n\n" + overview(of: vendor),
      groups: Impact.allCases.filter { vendor.counts[$0] > 0 }.map { group($0, vendor) })
  }

  /// What there is of each impact, rule by rule, where that is more than fits a screen.
  private func overview(of vendor: VendorChanges) -> String {
    guard vendor.isLong else { return "" }
    let lines = Impact.allCases.filter { vendor.counts[$0] > 0 }.map { impact in
      let rules = vendor.groups(of: impact).map { "\($0.rule) (\($0.changes.count))" }
      return "- \(impact.title): \(rules.joined(separator: ", "))\n"
    }
    return lines.joined() + "\n"
  }

  private func group(_ impact: Impact, _ vendor: VendorChanges) -> MarkdownBudget.Group {
    let title = "\(impact.title) (\(vendor.counts[impact]))"
    let isFolded = impact < .suspect
    return MarkdownBudget.Group(
      impact: impact,
      head: isFolded ? "<details><summary>\(title)</summary>\n\n" : "### \(title)\n\n",
      tail: isFolded ? "</details>\n\n" : "", isFolded: isFolded,
      rules: vendor.groups(of: impact).map { rule($0, vendor, isFolded) })
  }

  private func rule(
    _ group: RuleGroup, _ vendor: VendorChanges, _ isFolded: Bool
  ) -> MarkdownBudget.Rule {
    let advice = isFolded ? nil : group.advice
    return MarkdownBudget.Rule(
      head: "**\(group.rule)**\(advice.map { ": \($0)" } ?? "")\n\n",
      items: group.changes.prefix(mostOfARule).map { item($0, vendor) },
      total: group.changes.count)
  }

  private func item(_ change: Change, _ vendor: VendorChanges) -> String {
    var line = "- "
    if let category = change.categoryWords, change.code != nil {
      line += CodeSpan.of(category) + ": "
    }
    line += sentence(of: change)
    if let citation = places.citation(of: change, in: vendor) {
      line += " (\(link(CodeSpan.of(citation.text), to: citation.address)))"
    }
    line += "\n"
    if let words = change.quotation { line += "  <br>" + print(words) + "\n" }
    return line
  }

  /// The summary, in which the code leads to its page.
  private func sentence(of change: Change) -> String {
    change.linkedParts.map { part, isLinked in
      switch part {
      case .words(let words): words
      case .verbatim(let text):
        link(CodeSpan.of(text), to: isLinked ? places.page(of: change) : nil)
      }
    }.joined()
  }

  private func link(_ text: String, to address: String?) -> String {
    address.map { "[\(text)](<\($0.inAngles)>)" } ?? text
  }

  private func print(_ words: WordDifference) -> String {
    words.excerpt().compactMap { segment in
      switch segment {
      case .kept(let text): text.allSatisfy(\.isWhitespace) ? nil : CodeSpan.of(text)
      case .removed(let text): "~~\(CodeSpan.of(text))~~"
      case .inserted(let text): "**\(CodeSpan.of(text))**"
      }
    }
    .joined(separator: " ")
  }

  /// A name of letters, digits and spaces is set plainly: it cannot be anything but words.
  private func name(of vendor: VendorChanges) -> String {
    let name = vendor.vendor.name
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
    return isPlain && name.contains(where: \.isLetter) ? name : CodeSpan.of(name)
  }
}

extension String {
  /// An address as it stands between `<` and `>`.
  fileprivate var inAngles: String {
    unicodeScalars.map { scalar in
      switch scalar {
      case "<": "%3C"
      case ">": "%3E"
      case "\\": "%5C"
      case "\n", "\r", " ": "%20"
      default: String(scalar)
      }
    }.joined()
  }
}
