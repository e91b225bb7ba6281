import ArgumentParser
import CatalogDiffing
import CatalogModel
import ContentReading
import Diagnostics

/// `sitegen update`.
struct UpdateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Fetches the vendors' documents, and adds versions that say something else.",
    usage: "sitegen update [<options>]",
    discussion: """
      A document whose 'address' stands in vendor.yaml is fetched from there by curl.
      Where an entry of it says something else than in the newest version, it is a new
      version, called like today, with the vendor's other documents as they are. A page
      that differs around its entries only is none. What cannot be read surely is not
      taken, and nothing that is there is ever replaced.

      Exits with 1 where a document did not come or cannot be read; all others are
      taken all the same.

      EXAMPLES
        sitegen update
        sitegen update --vendor acme --vendor zenith
        sitegen update --vendor acme --release 2.1
      """)

  @Option(name: .customLong("vendor"), help: "Only this vendor; may be repeated.")
  var vendors: [String] = []

  @Option(help: "The version that is written. (default: today)")
  var release: String?

  @OptionGroup var bare: BareArguments
  @OptionGroup var site: SiteOptions

  func validate() throws {
    guard let release else { return }
    try VendorDraft.checkName(release, isVendor: false)
    if vendors.count != 1 {
      throw ValidationError("--release names a version of one vendor; name that with --vendor.")
    }
  }

  func run() async throws {
    try await Console.reportingFailures { try await update() }
  }

  private func update() async throws {
    let folders = try DiskFolder(path: site.path("content")).contentFolder().vendors
    for vendor in vendors where folders[vendor] == nil {
      throw WrongArgument.unknown("vendor", vendor, among: folders.keys.sorted())
    }
    let wanted = vendors.isEmpty ? folders.keys.sorted() : Set(vendors).sorted()
    var problems: [Diagnostic] = []
    var (added, seen): ([String], Int) = ([], 0)
    for vendor in wanted {
      guard let folder = folders[vendor] else { continue }
      let read = VendorVersions.read(of: vendor, in: folder)
      problems += read.diagnostics
      guard let versions = read.value, !versions.publishedDocuments.isEmpty else { continue }
      seen += 1
      let found = try await update(vendor, versions)
      problems += found.problems
      if found.isAdded { added.append(vendor) }
    }
    if !added.isEmpty { site.say(next(added)) }
    try site.report(problems)
    if seen == 0 { throw Self.noAddress(vendors) }
  }

  /// Fetches the documents of one vendor, and writes the version that they are, if they are one.
  private func update(
    _ vendor: String, _ versions: VendorVersions
  ) async throws -> (isAdded: Bool, problems: [Diagnostic]) {
    var fetched: [(PublishedDocument, [UInt8])] = []
    for document in versions.publishedDocuments {
      do {
        fetched.append((document, try await WebDownload.bytes(at: document.address)))
      } catch {
        return (false, [error.diagnostic(of: document.name, at: .range(document.place))])
      }
    }
    let update = VendorUpdate(
      vendor: vendor, versions: versions, release: release, fetched: fetched)
    switch try update.outcome() {
    case .same:
      site.say("\(vendor): nothing new.")
    case .sameEntries:
      site.say("\(vendor): nothing new in the entries.")
    case .refused(let problems):
      return (false, problems)
    case .added(let version, let name):
      let folder = NewVersion(
        vendor: site.path("content/vendors/\(vendor)"), name: name, documents: update.documents)
      site.say("\(vendor): \(Self.words(version, name, try folder.write()))")
      return (true, version.problems)
    }
    return (false, [])
  }

  private static func words(_ version: AddedVersion, _ name: String, _ path: String) -> String {
    let count = version.entryCounts[name] ?? 0
    let own = "wrote \(path) with \(count) \(count == 1 ? "entry" : "entries")"
    guard let base = version.base, let changes = version.changes else { return "\(own)." }
    return "\(own), where \(base.version) has \(base.entries.count): \(changes.counts.line)."
  }

  private func next(_ vendors: [String]) -> String {
    """

    Next:
      sitegen diff \(vendors.map { "--vendor \($0)" }.joined(separator: " "))\(site.argument)
          shows what changed
      sitegen build\(site.argument)
          makes the site in public/
    """
  }

  private static func noAddress(_ vendors: [String]) -> WrongArgument {
    WrongArgument(
      "There is nothing to fetch: \(vendors.isEmpty ? "no vendor" : vendors.joined(separator: ", ")) has a document "
        + "with an address. Put one beside its 'file' in vendor.yaml: 'address: https://...'.")
  }
}
