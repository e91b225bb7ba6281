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

  package init(
    site: String? = nil, base: SidePlaces = SidePlaces(), revision: SidePlaces = SidePlaces(),
    former: [String: FormerPlaces] = [:]
  ) {
    self.site = site
    self.base = base
    self.revision = revision
    self.former = former
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
      let path = side.path(
        source.document, vendor: vendor.vendor.id, version: vendor.version(of: change.side))
      let folder = side.content
      return "\(folder.map { SidePlaces.join($0, path) } ?? source.document):\(source.line)"
    }
  }

  /// The address of the lines of the document.
  private func address(of change: Change, in vendor: VendorChanges) -> String? {
    change.source.flatMap { source in
      side(change.side).address(
        of: source, vendor: vendor.vendor.id, version: vendor.version(of: change.side))
    }
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
    guard let source = change.source else { return nil }
    let isKept = base.contentInRepository == revision.contentInRepository
    let staysInBase = isKept && vendor.base != vendor.revision
    guard change.side == .base, !staysInBase else {
      let folder = side(change.side).contentInRepository ?? side(change.side).content
      return Annotation(folder, path(source.document, on: change.side, of: vendor), source)
    }
    let place = change.key.flatMap { former[change.vendor]?.place(of: $0) } ?? source
    let folder = revision.contentInRepository ?? revision.content
    return Annotation(folder, path(place.document, on: .revision, of: vendor), place)
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

  private func side(_ side: Finding.Side) -> SidePlaces { side == .base ? base : revision }

  /// Within the content folder of the revision, where the older version stands beside the newer one.
  private func path(
    _ document: String, on side: Finding.Side, of vendor: VendorChanges
  ) -> String {
    revision.path(document, vendor: vendor.vendor.id, version: vendor.version(of: side))
  }
}

extension VendorChanges {
  fileprivate func version(of side: Finding.Side) -> String { side == .base ? base : revision }
}
