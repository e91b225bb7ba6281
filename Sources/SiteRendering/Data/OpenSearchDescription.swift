import ContentModel

/// The file by which a browser searches the site from its address bar (OpenSearch 1.1, draft 6).
enum OpenSearchDescription {
  /// `nil` for a site that does not say where it is served: the addresses must be whole.
  static func file(of settings: SiteSettings) -> OutputFile? {
    guard let baseURL = settings.baseURL else { return nil }
    let search = escaped(baseURL + Route.search.path)
    // Names are at most 16 characters long.
    let name = escaped(String(settings.title.prefix(16)))
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>\(name)</ShortName>
      <Description>\(escaped(settings.title))</Description>
      <InputEncoding>UTF-8</InputEncoding>
      <Url type="text/html" method="get" template="\(search)?q={searchTerms}"/>
      </OpenSearchDescription>

      """
    return OutputFile(
      path: Route.openSearch.path, bytes: Array(text.utf8), origin: "the OpenSearch description")
  }

  /// XML has no place for control characters, and braces would be parameters of the address.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.properties.generalCategory == .control: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
