import CSystemCalls
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
  let theme: Diagnosed<SiteRenderer.Theme>
  let baseURL: String?

  init(of site: SiteOptions, baseURL: String?) throws {
    content = try DiskFolder(path: site.path("content")).contentFolder()
    theme = try ThemeFolder(path: site.path("templates")).theme()
    self.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// Reads the documents and makes every file of the site, on so many tasks, but for units that
  /// `kept`, which is asked for then, gives. What `store` has is not read again. The documents are let
  /// go of once they are read.
  consuming func render<Writer: OutputWriter>(
    jobs: Int, _ clock: inout StageClock, from store: CatalogStore = CatalogStore(in: nil),
    storing results: any ResultStore = ResultsInMemory(),
    keeping kept: () async -> (OutputUnit) -> KeptUnit? = { { _ in nil } },
    to writer: @Sendable (_ audit: OutputAudit) -> Writer
  ) async -> Diagnosed<[Writer]?> {
    let program = Self.program
    let (theme, baseURL) = (theme, baseURL)
    let content = await ContentReader.read(content, jobs: jobs) {
      store.catalog($0, program: program)
    }
    _ = consume self
    allocation_returns_what_is_free()
    // Without them the next build takes its time, and that is all.
    async let stored: Void? = try? store.keep(content.value.vendors, program: program)
    clock.end("reading documents")
    var site = content.value
    if let baseURL { site.settings.baseURL = baseURL }
    let audit = OutputAudit(baseURL: site.settings.baseURL)
    let made = await SiteRenderer.render(
      site, with: theme.value, jobs: jobs, program: program, keeping: await kept(),
      storing: results
    ) { writer(audit) }
    await stored
    clock.end("making and writing files")
    return Diagnosed(made.value, content.diagnostics + theme.diagnostics + made.diagnostics)
  }

  /// A checksum of sitegen itself, and of what it heeds besides the files.
  private static var program: UInt64 {
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
      switch file.content {
      case .bytes(let bytes): fingerprint.add(bytes)
      case .unreadable(let reason): fingerprint.add(reason)
      case .misnamed: fingerprint.add(0)
      }
    }
    fingerprint.add(content.path)
    for problem in theme.diagnostics {
      fingerprint.add(problem.id)
      fingerprint.add(problem.path)
    }
    for template in theme.value.templates {
      fingerprint.add(template.name)
      fingerprint.add(template.document.text)
    }
    for asset in theme.value.assets {
      fingerprint.add(asset.path)
      fingerprint.add(asset.bytes)
    }
    return fingerprint.value
  }
}
