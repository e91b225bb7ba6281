import ContentModel
import Diagnostics
import Markdown

/// Follows the links that authors write: `entry:vendor/category/code`, paths of the site, and
/// addresses elsewhere.
struct AuthoredLinks: Sendable {
  /// The paths of all pages and files.
  private let paths: TextSet
  /// The ids of all entries that have a page.
  private let entries: TextSet

  private let misread: MisreadVendors

  /// Both are asked for their texts again where a link leads nowhere; nothing is said of links to `misread`.
  init(paths: TextSet, entries: TextSet, misread: MisreadVendors = MisreadVendors()) {
    self.misread = misread
    self.paths = paths
    self.entries = entries
  }

  /// The HTML of a text on its page. Reports links that lead nowhere, which become plain text, HTML within it,
  /// which is left out, and tables that are none or lose a cell.
  func html(
    _ text: MarkdownText, on page: Route, topHeading: Int = 2
  ) -> Diagnosed<HTML> {
    var diagnostics: [Diagnostic] = []
    var places = LinkPlaces(text)
    var tags: [MarkdownTag] = []
    var tables: [TableFault] = []
    let html = MarkdownRenderer.html(text.text, topHeading: topHeading) {
      tags.append($0)
    } table: {
      tables.append($0)
    } resolve: { link in
      if let address = resolve(link.address, on: page) { return address }
      let range = places.range(of: link)
      if isExcused(link.address, on: page) { return nil }
      diagnostics.append(
        .brokenLink(
          link.address, .range(range), suggestions: suggestions(for: link.address, on: page)))
      return nil
    }
    if let first = tags.first {
      diagnostics.append(.rawHTML(first, places.range(of: first), others: tags.count - 1))
    }
    diagnostics += tables.compactMap { .tableIsText($0, places.range(of: $0.line)) }
    let longRows = tables.filter(\.isLongRow)
    diagnostics += longRows.prefix(1).compactMap {
      .cellsLeftOut($0, places.range(of: $0.line), others: longRows.count - 1)
    }
    return Diagnosed(HTML(trusted: VisibleDirections.text(html)), diagnostics)
  }

  /// The links of every page's head that lead somewhere. Reports the others.
  func followed(
    _ navigation: [SiteSettings.NavigationItem]
  ) -> Diagnosed<[SiteSettings.NavigationItem]> {
    let broken = navigation.filter { !paths.contains($0.path) && !misread.excuse($0.path) }
    let problems = broken.map { item in
      Diagnostic.brokenLink(
        item.path, item.place.map { .range($0) } ?? .file("site.yaml"),
        allowed: "the navigation has paths of the site, such as search/",
        suggestions: SpellingSuggestion.sentences(for: item.path, among: paths.texts))
    }
    return Diagnosed(navigation.filter { paths.contains($0.path) }, problems)
  }

  /// The address to write, `nil` for one that leads nowhere or must not be followed.
  func resolve(_ address: String, on page: Route) -> String? {
    guard let (scheme, rest) = Self.parts(of: address) else {
      return sitePath(address, on: page).flatMap(known).map { page.root + $0 }
    }
    switch scheme {
    case "http", "https": return rest.hasPrefix("//") && rest.count > 2 ? address : nil
    case "mailto": return address
    case "entry": return entries.contains(String(rest)) ? "\(page.root)\(rest)/" : nil
    default: return nil
    }
  }

  /// The scheme of an address in lower case, and what stands behind its colon.
  private static func parts(of address: String) -> (scheme: String, rest: Substring)? {
    guard let colon = address.firstIndex(of: ":"), !address[..<colon].contains("/") else {
      return nil
    }
    return (address[..<colon].lowercased(), address[colon...].dropFirst())
  }

  /// The path below the site's root of a path that begins there with a slash, or on the page; `nil`
  /// above the root.
  private func sitePath(_ address: String, on page: Route) -> String? {
    let parents = address.hasPrefix("/") ? [] : page.path.split(separator: "/")
    var folders = parents.map(String.init)
    for segment in address.split(separator: "/") where segment != "." {
      if segment != ".." {
        folders.append(String(segment))
      } else if folders.popLast() == nil {
        return nil
      }
    }
    return folders.joined(separator: "/")
  }

  /// The path of the page or file that is meant.
  private func known(_ path: String) -> String? {
    [path, path + "/"].first { $0 == "" || paths.contains($0) }
  }

  /// Whether the page that is meant would be one of a vendor that is not read without errors.
  private func isExcused(_ address: String, on page: Route) -> Bool {
    guard let (scheme, rest) = Self.parts(of: address) else {
      return sitePath(address, on: page).map { misread.excuse($0) } ?? false
    }
    return scheme == "entry" && misread.excuse(rest)
  }

  private func suggestions(for address: String, on page: Route) -> [String] {
    if let (scheme, _) = Self.parts(of: address) {
      let known = scheme == "entry" ? entries.texts.map { "entry:" + $0 } : []
      return SpellingSuggestion.sentences(for: address, among: known)
    }
    if address.hasPrefix("/assets/") {
      return ["Put the file into templates/assets/, from where it comes into the site."]
    }
    if !address.hasPrefix("/"), let path = sitePath("/" + address, on: page),
      paths.contains(path + "/")
    {
      return [
        "Did you mean '/\(path)/'? Without the first slash, a path begins at the page that it is on."
      ]
    }
    let meant = sitePath(address, on: page) ?? address
    // Nobody means the page itself, or the files beside it.
    let others = paths.texts.filter { path in
      !path.hasPrefix(page.path) || path.dropFirst(page.path.count).contains("/")
    }
    return SpellingSuggestion.sentences(for: "/" + meant, among: others.map { "/" + $0 })
  }
}

extension Diagnostic {
  fileprivate static func brokenLink(
    _ address: String, _ location: Location, allowed: String = ofAuthors, suggestions: [String]
  ) -> Diagnostic {
    Diagnostic(
      id: "broken-link", "'\(address)' leads nowhere on this site", at: location,
      notes: [.init(allowed)], suggestions: suggestions)
  }

  private static let ofAuthors =
    "a link is an address with http, https or mailto, a path of the site such as /search/, "
    + "or entry:vendor/category/code; there are no anchors"

  /// `nil` for a table that is one.
  fileprivate static func tableIsText(_ fault: TableFault, _ range: SourceRange) -> Diagnostic? {
    let (problem, suggestion): (String, String)
    switch fault.kind {
    case .longRow: return nil
    case .otherHeader(let columns, let cells):
      problem =
        "of \(columns) \(columns == 1 ? "column" : "columns"), and the line above has \(cells)"
      suggestion =
        "Give both as many cells; in a cell, and in backticks, a pipe is written as '\\|'."
    case .list:
      problem = "that begins a list, since a blank follows its first dash"
      suggestion = "Write two dashes or more for each column, or a pipe before the first."
    }
    return Diagnostic(
      id: "table-is-text", severity: .warning,
      "this is the rule of a table \(problem); all of it is shown as text", at: range,
      suggestions: [suggestion])
  }

  fileprivate static func cellsLeftOut(
    _ fault: TableFault, _ range: SourceRange, others: Int
  ) -> Diagnostic? {
    guard case .longRow(let columns, let cells) = fault.kind else { return nil }
    return Diagnostic(
      id: "cells-left-out", severity: .warning,
      "this row has \(cells) cells, but its table \(columns) \(columns == 1 ? "column" : "columns"); "
        + "what is in the others is left out of the page",
      at: range,
      notes: others > 0
        ? [.init("so is what is in \(others == 1 ? "another row" : "\(others) other rows")")] : [],
      suggestions: ["Within a cell, and in backticks there, a pipe is written as '\\|'."])
  }

  fileprivate static func rawHTML(
    _ tag: MarkdownTag, _ range: SourceRange, others: Int
  ) -> Diagnostic {
    Diagnostic(
      id: "html-left-out", severity: .warning,
      "\(Quotation.of(tag.text)) is HTML, which is left out of the page", at: range,
      notes: others > 0
        ? [.init("so is HTML in \(others == 1 ? "another place" : "\(others) other places")")] : [],
      suggestions: [
        "Put it into backticks where it is to be read; write marks such as **bold** as Markdown."
      ])
  }
}
