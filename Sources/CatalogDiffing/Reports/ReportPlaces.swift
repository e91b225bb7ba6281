import CatalogModel
import Diagnostics

/// Where the readers of a report find what it speaks of: the pages of codes, the lines of documents.
package struct ReportPlaces: Sendable {
  /// The address of the site, ended by a slash; `nil` where it is not known.
  let site: String?
  let base: SidePlaces
  let revision: SidePlaces
  /// By vendor.
  private let former: [String: FormerPlaces]
  /// The vendors whose documents of base are not kept beside those of revision.
  private let replaced: Set<String>

  package init(
    site: String? = nil, base: SidePlaces = SidePlaces(), revision: SidePlaces = SidePlaces(),
    former: [String: FormerPlaces] = [:], replaced: Set<String> = []
  ) {
    self.site = site
    self.base = base
    self.revision = revision
    self.former = former
    self.replaced = replaced
  }

  /// The address of the page of the code, or else the category, that a change is about. A code that
  /// left has a page, too.
  func page(of change: Change) -> String? {
    guard let site else { return nil }
    if let key = change.key {
      return site + EntryReference(vendor: change.vendor, key: key).id + "/"
    }
    guard let category = change.category, change.side == .revision else { return nil }
    return "\(site)\(change.vendor)/\(category)/"
  }

  /// The document and line for people: `content/vendors/acme/2.0/errors.md:12`, or only
  /// `errors.md:12` where there is no folder.
  func place(of change: Change, in vendor: VendorChanges) -> String? {
    change.source.map { source in
      let side = side(change.side)
      let path = vendor.versions.version(on: change.side).flatMap { version in
        side.content.map {
          SidePlaces.join(
            $0, side.path(source.document, vendor: vendor.vendor.id, version: version))
        }
      }
      return "\(path ?? source.document):\(source.line)"
    }
  }

  /// The address of the lines of the document.
  private func address(of change: Change, in vendor: VendorChanges) -> String? {
    guard let source = change.source, let version = vendor.versions.version(on: change.side) else {
      return nil
    }
    return side(change.side).address(of: source, vendor: vendor.vendor.id, version: version)
  }

  /// What a report says of where a change is found, with the address of the lines where that is known: beside
  /// it, the document and line are enough.
  func citation(of change: Change, in vendor: VendorChanges) -> (text: String, address: String?)? {
    let address = address(of: change, in: vendor)
    let text = address == nil ? place(of: change, in: vendor) : change.place
    return text.map { ($0, address) }
  }

  /// Where a change is shown among the files of the repository as they are in revision: what is
  /// gone, where it stood.
  func annotation(of change: Change, in vendor: VendorChanges) -> Annotation? {
    guard let source = change.source,
      let version = vendor.versions.version(on: change.side)
    else { return nil }
    // Within the content folder of the revision, where the older version stands beside the newer one.
    func path(_ document: String, _ version: String) -> String {
      revision.path(document, vendor: vendor.vendor.id, version: version)
    }
    guard change.side == .base, let later = laterVersion(of: vendor) else {
      let folder = side(change.side).contentInRepository ?? side(change.side).content
      return Annotation(folder, path(source.document, version), source)
    }
    let place = change.key.flatMap { former[change.vendor]?.place(of: $0) } ?? source
    let folder = revision.contentInRepository ?? revision.content
    return Annotation(folder, path(place.document, later), place)
  }

  /// The version in whose documents is shown what left: the one of revision, where that of base is not kept beside it.
  private func laterVersion(of vendor: VendorChanges) -> String? {
    guard case .both(let version, let later) = vendor.versions else { return nil }
    let isKept = version != later && !replaced.contains(vendor.vendor.id)
    return isKept && base.contentInRepository == revision.contentInRepository ? nil : later
  }

  /// Lines of a file.
  struct Annotation: Equatable {
    let path: String
    /// 1 or more.
    let line: Int
    let endLine: Int

    init(_ folder: String?, _ path: String, _ source: EntrySource) {
      self.path = folder.map { SidePlaces.join($0, path) } ?? source.document
      line = source.line
      endLine = source.endLine
    }
  }

  private func side(_ side: ComparedSide) -> SidePlaces { side == .base ? base : revision }
}
