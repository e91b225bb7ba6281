import CatalogModel
import ContentModel
import Diagnostics
import Markdown

/// Follows the links that authors write: `entry:vendor/category/code`, paths of the site, and
/// addresses elsewhere.
struct AuthoredLinks: Sendable {
  /// The paths of all pages and files.
  let paths: Set<String>

  /// The HTML of a text on its page. Reports links that lead nowhere; they become plain text.
  func html(
    _ text: MarkdownText, on page: Route, headingOffset: Int = 0
  ) -> Diagnosed<HTML> {
    var diagnostics: [Diagnostic] = []
    let firstLine = text.document.lineNumber(at: text.offsets.lowerBound) - 1
    let html = MarkdownRenderer.html(text.text, headingOffset: headingOffset) { link in
      if let address = resolve(link.address, on: page) { return address }
      let line = min(firstLine + link.line, text.document.lineCount)
      diagnostics.append(brokenLink(link.address, text.document, line: line))
      return nil
    }
    return Diagnosed(HTML(trusted: html), diagnostics)
  }

  /// The address to write, `nil` for one that leads nowhere or must not be followed.
  func resolve(_ address: String, on page: Route) -> String? {
    guard let colon = address.firstIndex(of: ":"), !address[..<colon].contains("/") else {
      return sitePath(address, on: page).map { page.root + $0 }
    }
    switch address[..<colon].lowercased() {
    case "http", "https", "mailto": return address
    case "entry":
      let path = address[colon...].dropFirst() + "/"
      return paths.contains(String(path)) ? page.root + path : nil
    default: return nil
    }
  }

  /// The path below the site's root of a path that begins there with a slash, or on the page.
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
    let path = folders.joined(separator: "/")
    return [path, path + "/"].first { paths.contains($0) } ?? (path.isEmpty ? "" : nil)
  }

  private func brokenLink(
    _ address: String, _ document: SourceDocument, line: Int
  ) -> Diagnostic {
    let known = address.hasPrefix("entry:") ? paths.map { "entry:" + $0.dropLast() } : Array(paths)
    let range = document.range(ofLine: line)
    let place = document[range].firstRange(of: address).map { found in
      let start = document[range][..<found.lowerBound].utf8.count + range.lowerBound
      return start..<(start + address.utf8.count)
    }
    return .brokenLink(
      address, SourceRange(document, place ?? range),
      suggestions: SpellingSuggestion.sentences(for: address, among: known))
  }
}

extension Diagnostic {
  fileprivate static func brokenLink(
    _ address: String, _ range: SourceRange, suggestions: [String]
  ) -> Diagnostic {
    Diagnostic(
      id: "broken-link", "'\(address)' leads nowhere on this site", at: range,
      notes: [
        .init(
          "a link is an address with http, https or mailto, a path of the site such as /search/, "
            + "or entry:vendor/category/code")
      ],
      suggestions: suggestions)
  }
}
