/// What a file of the content folder is, by its path.
enum ContentPath: Equatable {
  case settings
  case ledger
  case approvals
  case article(slug: String)
  case concept(slug: String)
  case vendorSettings(vendor: String)
  case note(vendor: String, category: String, code: String)
  case document(vendor: String, version: String, name: String)

  /// `nil` for a path where nothing is looked for.
  init?(_ file: ContentFile) {
    let parts = file.parts
    let last = parts.last ?? ""
    let slug = last.hasSuffix(".md") ? String(last.dropLast(3)) : nil
    switch (parts.count, parts[0], slug) {
    case (1, "site.yaml", _): self = .settings
    case (1, URLLedgerFile.path, _): self = .ledger
    case (1, "approvals.yaml", _): self = .approvals
    case (2, "pages", let slug?): self = .article(slug: slug)
    case (2, "concepts", let slug?): self = .concept(slug: slug)
    case (3, "vendors", _) where last == "vendor.yaml": self = .vendorSettings(vendor: parts[1])
    case (5, "vendors", let slug?) where parts[2] == "notes":
      self = .note(vendor: parts[1], category: parts[3], code: slug)
    case (4..., "vendors", _) where parts[2] != "notes":
      let name = parts[3...].joined(separator: "/")
      self = .document(vendor: parts[1], version: parts[2], name: name)
    default: return nil
    }
  }
}
