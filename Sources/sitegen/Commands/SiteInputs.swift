import CSystemCalls
import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import SiteRendering

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Everything that a site is made of, as it was found on the disk.
struct SiteInputs {
  let content: ContentFolder
  let theme: Diagnosed<Theme>
  let baseURL: String?

  /// Of the folders of these paths.
  init(content: String, templates: String, baseURL: String? = nil) throws {
    self.content = try DiskFolder(path: content).contentFolder()
    theme = try ThemeFolder(path: templates).theme()
    self.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// Reads the documents on `jobs` tasks, but for catalogs that `known` gives for a checksum of all that they were read
  /// from. The documents are freed once they are read.
  consuming func read(
    jobs: Int, _ clock: inout StageClock,
    known: @escaping @Sendable (_ inputs: UInt64) -> Catalog? = { _ in nil }
  ) async -> SiteSource {
    let (theme, baseURL, folder) = (theme, baseURL, content.path)
    let content = await ContentReader.read(content, jobs: jobs, known: known)
    _ = consume self
    allocation_returns_what_is_free()
    clock.end("reading documents")
    var site = content.value
    if let baseURL { site.settings.baseURL = baseURL }
    let empty: [Diagnostic] =
      site.vendors.isEmpty && !content.diagnostics.hasErrors ? [.siteWithoutVendor(folder)] : []
    return SiteSource(
      content: site, theme: theme.value,
      diagnostics: content.diagnostics + empty + theme.diagnostics)
  }

  /// A checksum of sitegen itself, and of what it heeds besides the files.
  static var program: UInt64 {
    var digest = InputDigest()
    digest.add(Sitegen.version)
    for number in Executable.version { digest.add(number) }
    digest.add(getenv("SOURCE_DATE_EPOCH").map { String(cString: $0) })
    return digest.value
  }

  /// A checksum of all of it, and of sitegen itself.
  var fingerprint: UInt64 {
    var fingerprint = InputDigest()
    fingerprint.add(Self.program)
    fingerprint.add(baseURL)
    for file in content.files {
      fingerprint.add(file.path)
      fingerprint.add(file.content)
    }
    fingerprint.add(content.path)
    for problem in theme.diagnostics {
      fingerprint.add(problem.id)
      fingerprint.add(problem.path)
    }
    theme.value.add(to: &fingerprint)
    return fingerprint.value
  }
}

extension Diagnostic {
  fileprivate static func siteWithoutVendor(_ content: String) -> Diagnostic {
    Diagnostic(
      id: "site-without-vendor", severity: .warning, "the site has no vendor",
      at: .file("\(content)/vendors"),
      suggestions: [
        "'sitegen read FILE --write <vendor>' adds one from a page that you saved, 'sitegen init' an example."
      ])
  }
}
