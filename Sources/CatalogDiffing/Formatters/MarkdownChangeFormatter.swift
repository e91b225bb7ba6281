import CatalogModel

/// For a pull request: a heading, the counts, a list for each impact, and what to do.
///
/// All words of a vendor stand in code spans. There, and only there, no service turns anything into
/// markup, an address, a mention of somebody or a reference to an issue.
package struct MarkdownChangeFormatter: ChangeReportFormatter {
  /// The longest list for an impact; more is said as a number.
  package let mostPerImpact: Int

  package init(mostPerImpact: Int = 100) { self.mostPerImpact = mostPerImpact }

  package func print(_ report: ChangeReport) -> String {
    let changed = report.vendors.filter { $0.counts.total > 0 }.map(print)
    let total = report.vendors.count > 1 ? ["All vendors: \(report.counts.line).\n"] : []
    return (total + changed + unchanged(report)).joined(separator: "\n")
  }

  private func unchanged(_ report: ChangeReport) -> [String] {
    let names = report.vendors.filter { $0.counts.total == 0 }.map { name(of: $0) }
    return names.isEmpty ? [] : ["No changes: \(names.joined(separator: ", ")).\n"]
  }

  private func print(_ vendor: VendorChanges) -> String {
    let sides = "\(CodeSpan.of(vendor.base)) → \(CodeSpan.of(vendor.revision))"
    return "## \(name(of: vendor)), \(sides)\n\n\(vendor.counts.line)\n"
      + Impact.allCases.map { section($0, vendor) }.joined() + advice(vendor)
  }

  private func section(_ impact: Impact, _ vendor: VendorChanges) -> String {
    let changes = vendor.changes(of: impact)
    guard !changes.isEmpty else { return "" }
    let title = impact.rawValue.prefix(1).uppercased() + impact.rawValue.dropFirst()
    let more = changes.count - mostPerImpact
    return "\n### \(title) (\(changes.count))\n\n"
      + changes.prefix(mostPerImpact).map(print).joined()
      + (more > 0 ? "- and \(more) more\n" : "")
  }

  private func print(_ change: Change) -> String {
    var line = "- "
    if let category = change.category, change.code != nil {
      line += CodeSpan.of(category) + ": "
    }
    line += change.summary.parts.map(print).joined() + " (\(change.rule)"
    if let place = change.place { line += ", " + CodeSpan.of(place) }
    line += ")\n"
    if let words = change.words { line += "  <br>" + print(words) + "\n" }
    return line
  }

  private func print(_ part: Sentence.Part) -> String {
    switch part {
    case .words(let words): words
    case .verbatim(let text): CodeSpan.of(text)
    }
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

  private func advice(_ vendor: VendorChanges) -> String {
    let rules = vendor.rulesToActOn
    guard !rules.isEmpty else { return "" }
    return "\n### What to do\n\n" + rules.map { "- \($0.id): \($0.advice)\n" }.joined()
  }

  /// A name of letters, digits and spaces is set plainly: it cannot be anything but words.
  private func name(of vendor: VendorChanges) -> String {
    let name = vendor.vendor.name
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
    return isPlain && name.contains(where: \.isLetter) ? name : CodeSpan.of(name)
  }
}
