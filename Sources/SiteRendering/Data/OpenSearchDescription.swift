import ContentModel

/// The file by which a browser searches the site from its address bar (OpenSearch 1.1, draft 6).
enum OpenSearchDescription {
  /// Characters that a name may have.
  private static let mostOfName = 16

  /// `nil` for a site that does not say where it is served: the addresses must be whole.
  static func file(of settings: SiteSettings) -> OutputFile? {
    guard let baseURL = settings.baseURL else { return nil }
    let template = baseURL + Route.search.path + "?q={searchTerms}"
    var xml = XMLText()
    xml.open("OpenSearchDescription", ["xmlns": "http://a9.com/-/spec/opensearch/1.1/"])
    xml.element("ShortName", text: name(of: settings.title))
    xml.element("Description", text: settings.title)
    xml.element("InputEncoding", text: "UTF-8")
    xml.element("Url", ["type": "text/html", "method": "get", "template": template])
    xml.close("OpenSearchDescription")
    return OutputFile(
      path: Route.openSearch.path, bytes: xml.bytes, origin: "the OpenSearch description")
  }

  /// As many of the title's words as a name may have characters, or its beginning.
  private static func name(of title: String) -> String {
    var name = ""
    for word in title.split(separator: " ") {
      let longer = name.isEmpty ? String(word) : "\(name) \(word)"
      guard longer.count <= mostOfName else { break }
      name = longer
    }
    return name.isEmpty ? String(title.prefix(mostOfName)) : name
  }
}
