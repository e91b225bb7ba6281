import CatalogReaders
import ContentModel
import Diagnostics
import YAMLReading

/// `site.yaml`.
struct SiteSettingsFile {
  let settings: SiteSettings
  /// What every document of the site may have.
  let limits: ReadingLimits

  /// Within the content folder.
  static let path = "site.yaml"

  /// Reports a file that is missing; the title is then a general one.
  static func read(_ folder: ContentFolder) -> Diagnosed<SiteSettingsFile> {
    let fallback = SiteSettingsFile(
      settings: SiteSettings(title: "Error codes"), limits: .standard)
    guard let file = folder.file(path) else {
      let slip = folder.slip(for: path)?.name
      return Diagnosed(fallback, [.missingSettings(folder.displayPath(path), slip: slip)])
    }
    return folder.settings(in: file, .standard) { keys in
      let limits = LimitsSection.read(&keys)
      return SiteSettingsFile(settings: read(&keys, limits), limits: limits.reading)
    }.map { $0 ?? fallback }
  }

  private static func read(_ keys: inout YAMLMapping, _ limits: LimitsSection) -> SiteSettings {
    SiteSettings(
      title: keys.requiredTitle("title")?.value ?? "Error codes",
      description: keys.text("description")?.value ?? "",
      language: keys.languageTag("language") ?? "en",
      baseURL: keys.webFolder("baseURL"), contentURL: keys.webFolder("contentURL"),
      navigation: navigation(&keys), mostIncludes: limits.includes)
  }

  private static func navigation(_ keys: inout YAMLMapping) -> [SiteSettings.NavigationItem] {
    keys.list("navigation").compactMap { node in
      keys.nested(node) { item -> SiteSettings.NavigationItem? in
        let title = item.requiredTitle("title")
        let path = item.requiredText("path")
        guard let title, let path else { return nil }
        return SiteSettings.NavigationItem(
          title: title.value, path: String(path.value.drop { $0 == "/" }), place: path.range)
      }
    }
  }
}

extension YAMLMapping {
  /// A web address that paths can be put behind, ended by a slash. Reports any other text.
  fileprivate mutating func webFolder(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard WebAddress.isFolder(text.value) else {
      report(.notAWebAddress(text))
      return nil
    }
    return text.value.hasSuffix("/") ? text.value : text.value + "/"
  }

  /// A language tag of BCP 47, as far as its form goes. Reports any other text.
  fileprivate mutating func languageTag(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    let parts = text.value.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { number, part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { $0.isASCIILetter || number > 0 && $0.isASCIIDigit }
    }
    if isTag, parts[0].utf8.count > 1 { return text.value }
    report(.wrongLanguage(text))
    return nil
  }

  /// An `http` or `https` address. Reports any other text.
  mutating func webAddress(_ key: String) -> Placed<String>? {
    guard let text = text(key) else { return nil }
    if WebAddress.isOne(text.value) { return text }
    report(.notAWebAddress(text))
    return nil
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
  fileprivate var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension YAMLNode {
  /// A mapping without any key, at the beginning of a document.
  static func empty(in document: SourceDocument) -> YAMLNode {
    YAMLNode(content: .null, range: SourceRange(document, 0..<0))
  }
}

extension Diagnostic {
  fileprivate static func missingSettings(_ path: String, slip: String?) -> Diagnostic {
    Diagnostic(
      id: "missing-site-settings", "the site has no site.yaml", at: .file(path),
      suggestions: [
        slip.map { "Rename '\($0)' to 'site.yaml'." }
          ?? "Create it with a line 'title: …', or let 'sitegen init' write it."
      ])
  }

  fileprivate static func wrongLanguage(_ text: Placed<String>) -> Diagnostic {
    Diagnostic(
      id: "wrong-language", "\(Quotation.of(text.value)) is no language tag (BCP 47)",
      at: text.range,
      suggestions: ["Write one such as 'en', 'de' or 'pt-BR'."])
  }

  fileprivate static func notAWebAddress(_ text: Placed<String>) -> Diagnostic {
    let words =
      WebAddress.isOne(text.value)
      ? "has a part behind '?' or '#', so no path can follow it" : "is no web address"
    return Diagnostic(
      id: "not-a-web-address", "'\(text.value)' \(words)", at: text.range,
      suggestions: ["Write it out, as in 'https://example.com/'."])
  }
}
