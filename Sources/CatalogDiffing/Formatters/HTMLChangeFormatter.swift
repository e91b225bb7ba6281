import CatalogModel

/// One page that needs nothing else: no script, no file beside it, nothing of a vendor's that is
/// markup. What breaks comes first; what adds something or only words is folded.
package struct HTMLChangeFormatter: ChangeReportFormatter {
  private let places: ReportPlaces
  /// The longest list of one rule; more is said as a number.
  private let mostOfARule: Int

  package init(places: ReportPlaces = ReportPlaces(), mostOfARule: Int = 500) {
    self.places = places
    self.mostOfARule = mostOfARule
  }

  package func print(_ report: ChangeReport) -> String {
    let title = "Changes of error codes, \(report.base) → \(report.revision)"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <title>\(MarkupText.of(title))</title>
      <style>\(HTMLReportStyle.text)</style>
      </head>
      <body>
      <main>
      <h1>\(MarkupText.of(title))</h1>
      \(counts(report))\(contents(report))\(sections(report))</main>
      </body>
      </html>

      """
  }

  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  private func counts(_ report: ChangeReport) -> String {
    let counts = report.counts
    let approved = report.approvedCount
    let items =
      Impact.allCases.map { impact in
        let mark = counts[impact] == 0 ? "none" : impact.rawValue
        return #"<li class="\#(mark)"><b>\#(counts[impact])</b> \#(impact.rawValue)</li>"#
      } + (approved == 0 ? [] : [#"<li class="none"><b>\#(approved)</b> approved</li>"#])
    return #"<ul class="counts">\#(items.joined())</ul>"# + "\n"
  }

  /// Where there are several vendors, a line for each.
  private func contents(_ report: ChangeReport) -> String {
    let vendors = report.shownVendors
    guard vendors.count > 1 else { return "" }
    let rows = vendors.map { vendor in
      let cells = Impact.allCases.map { "<td>\(vendor.counts[$0])</td>" }.joined()
      let name = link(MarkupText.of(vendor.vendor.name), to: "#" + anchor(of: vendor))
      return #"<tr><th scope="row">\#(name)</th>\#(cells)</tr>"# + "\n"
    }
    let heads = Impact.allCases.map { #"<th scope="col">\#($0.rawValue)</th>"# }.joined()
    return #"<table><thead><tr><th scope="col">Vendor</th>\#(heads)</tr></thead><tbody>"#
      + "\n\(rows.joined())</tbody></table>\n"
  }

  private func anchor(of vendor: VendorChanges) -> String {
    "vendor-" + URLSegment.ofCode(vendor.vendor.id)
  }

  private func sections(_ report: ChangeReport) -> String {
    let unchanged = report.unchangedVendors.map { MarkupText.of($0.vendor.name) }
    let rest = unchanged.isEmpty ? "" : "<p>No changes: \(unchanged.joined(separator: ", ")).</p>\n"
    return report.shownVendors.map { section($0, report) }.joined() + rest
  }

  private func section(_ vendor: VendorChanges, _ report: ChangeReport) -> String {
    let name = MarkupText.of(vendor.vendor.name)
    let sides = MarkupText.of(report.sides(of: vendor).plainText)
    let heading =
      #"<section id="\#(anchor(of: vendor))"><h2>\#(name) <span>\#(sides)</span></h2>"# + "\n"
    let impacts = Impact.allCases.filter { vendor.counts[$0] > 0 }.map { print($0, vendor) }
    return heading + overview(of: vendor) + impacts.joined() + approved(vendor) + "</section>\n"
  }

  /// What there is of each impact, rule by rule, where that is more than fits a screen.
  private func overview(of vendor: VendorChanges) -> String {
    guard vendor.isLong else { return "" }
    let lines = Impact.allCases.filter { vendor.counts[$0] > 0 }.map { impact in
      let rules = vendor.groups(of: impact).map { group in
        link(MarkupText.of(group.rule), to: "#" + anchor(of: group, vendor))
          + " (\(group.changes.count))"
      }
      return "<li>\(impact.title): \(rules.joined(separator: ", "))</li>\n"
    }
    return "<ul>\n\(lines.joined())</ul>\n"
  }

  private func anchor(of group: RuleGroup, _ vendor: VendorChanges) -> String {
    "\(anchor(of: vendor))-\(URLSegment.ofCode(group.rule))"
  }

  private func approved(_ vendor: VendorChanges) -> String {
    guard !vendor.approved.isEmpty else { return "" }
    let items = vendor.approved.map { approved in
      let reason = "<small>\(MarkupText.of(approved.reason))</small>"
      return "<li>\(body(of: approved.change, vendor))\(reason)</li>\n"
    }
    let title = "Approved <span>\(vendor.approved.count)</span>"
    return "<details><summary>\(title)</summary>\n<ul>\n\(items.joined())</ul>\n</details>\n"
  }

  private func print(_ impact: Impact, _ vendor: VendorChanges) -> String {
    let open = impact >= .suspect ? " open" : ""
    let title = "\(impact.title) <span>\(vendor.counts[impact])</span>"
    let groups = vendor.groups(of: impact).map { print($0, impact, vendor) }.joined()
    return #"<details class="\#(impact.rawValue)"\#(open)><summary>\#(title)</summary>"#
      + "\n\(groups)</details>\n"
  }

  private func print(_ group: RuleGroup, _ impact: Impact, _ vendor: VendorChanges) -> String {
    let more = group.changes.count - mostOfARule
    let items = group.changes.prefix(mostOfARule).map { item($0, vendor) }.joined()
    let advice = impact >= .suspect ? group.advice : nil
    let id = vendor.isLong ? #" id="\#(anchor(of: group, vendor))""# : ""
    return "<h3\(id)>\(MarkupText.of(group.rule)) <span>\(group.changes.count)</span></h3>\n"
      + (advice.map { "<p>\(MarkupText.of($0))</p>\n" } ?? "")
      + "<ul>\n\(items)\(more > 0 ? "<li>and \(more) more</li>\n" : "")</ul>\n"
  }

  private func item(_ change: Change, _ vendor: VendorChanges) -> String {
    let offered = change.impact >= .suspect ? change.approvalLine : nil
    let approval = offered.map { line in
      "<details><summary>Approve</summary>"
        + "<p>Copy this line into \(ChangeReport.approvalsFile), with a reason:</p>"
        + "<pre>\(MarkupText.of(line))</pre></details>"
    }
    return "<li>\(body(of: change, vendor))\(approval ?? "")</li>\n"
  }

  private func body(of change: Change, _ vendor: VendorChanges) -> String {
    var line = ""
    if let category = change.categoryWords, change.code != nil {
      line += "<span>\(MarkupText.of(category))</span> "
    }
    line += sentence(of: change)
    if let words = change.quotation { line += "<blockquote>\(print(words))</blockquote>" }
    if let citation = places.citation(of: change, in: vendor) {
      line += "<small>\(link(MarkupText.of(citation.text), to: citation.address))</small>"
    }
    return line
  }

  /// The summary, in which the code leads to its page.
  private func sentence(of change: Change) -> String {
    change.linkedParts.map { part, isLinked in
      switch part {
      case .words(let words): MarkupText.of(words)
      case .verbatim(let text):
        link("<code>\(MarkupText.of(text))</code>", to: isLinked ? places.page(of: change) : nil)
      }
    }.joined()
  }

  private func link(_ html: String, to address: String?) -> String {
    address.map { #"<a href="\#(MarkupText.of($0))">\#(html)</a>"# } ?? html
  }

  private func print(_ words: WordDifference) -> String {
    words.excerpt(context: 80).map { segment in
      switch segment {
      case .kept(let text): MarkupText.of(text)
      case .removed(let text): "<del>\(MarkupText.of(text))</del>"
      case .inserted(let text): "<ins>\(MarkupText.of(text))</ins>"
      }
    }.joined()
  }
}
