import CatalogReaders
import ContentModel
import Diagnostics
import YAMLReading

/// `site.yaml`.
struct SiteSettingsFile {
  let settings: SiteSettings
  /// What every document of the site may have.
  let limits: ReadingLimits

  /// Reports a file that is missing; the title is then a general one.
  static func read(_ folder: ContentFolder) -> Diagnosed<SiteSettingsFile> {
    let fallback = SiteSettingsFile(
      settings: SiteSettings(title: "Error codes"), limits: .standard)
    guard let file = folder.file("site.yaml") else {
      return Diagnosed(fallback, [.missingSettings(folder.displayPath("site.yaml"))])
    }
    let decoded = folder.document(file)
    guard let document = decoded.value else { return Diagnosed(fallback, decoded.diagnostics) }
    let yaml = YAMLParser.parse(document)
    let problems = decoded.diagnostics + yaml.diagnostics
    guard let node = yaml.value else { return Diagnosed(fallback, problems) }
    var keys = YAMLMapping(node)
    let limits = LimitsSection.read(&keys)
    let settings = read(&keys, limits)
    return Diagnosed(
      SiteSettingsFile(settings: settings, limits: limits.reading), problems + keys.finish())
  }

  private static func read(_ keys: inout YAMLMapping, _ limits: LimitsSection) -> SiteSettings {
    SiteSettings(
      title: keys.requiredText("title")?.value ?? "Error codes",
      description: keys.text("description")?.value ?? "",
      language: keys.text("language")?.value ?? "en",
      baseURL: keys.webFolder("baseURL"), contentURL: keys.webFolder("contentURL"),
      navigation: navigation(&keys), mostIncludes: limits.includes)
  }

  private static func navigation(_ keys: inout YAMLMapping) -> [SiteSettings.NavigationItem] {
    keys.list("navigation").compactMap { node in
      var item = YAMLMapping(node)
      let title = item.requiredText("title")
      let path = item.requiredText("path")
      item.finish().forEach { keys.report($0) }
      guard let title, let path else { return nil }
      return SiteSettings.NavigationItem(
        title: title.value, path: String(path.value.drop { $0 == "/" }), place: path.range)
    }
  }
}

extension YAMLMapping {
  /// A web address, ended by a slash.
  fileprivate mutating func webFolder(_ key: String) -> String? {
    webAddress(key).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// An `http` or `https` address. Reports any other text.
  mutating func webAddress(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    let rest = text.value.split(separator: ":", maxSplits: 1)
    let isAddress =
      rest.count == 2 && ["http", "https"].contains(rest[0].lowercased())
      && rest[1].hasPrefix("//") && rest[1].count > 2
      && !text.value.contains { $0.isWhitespace || $0 == "\"" || $0 == "<" }
    if isAddress { return text.value }
    report(.notAWebAddress(text))
    return nil
  }
}

extension YAMLNode {
  /// A mapping without any key, at the beginning of a document.
  static func empty(in document: SourceDocument) -> YAMLNode {
    YAMLNode(content: .null, range: SourceRange(document, 0..<0))
  }
}

extension Diagnostic {
  fileprivate static func missingSettings(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "missing-site-settings", "the site has no site.yaml", at: .file(path),
      suggestions: ["Create it with a line 'title: …', or let 'sitegen init' write it."])
  }

  fileprivate static func notAWebAddress(_ text: Placed<String>) -> Diagnostic {
    Diagnostic(
      id: "not-a-web-address", "'\(text.value)' is no web address", at: text.range,
      suggestions: ["Write it out, as in 'https://example.com/'."])
  }
}
