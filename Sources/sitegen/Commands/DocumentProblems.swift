import Diagnostics

extension SiteOptions {
  /// Prints problems, and throws where the documents of vendors have some that stop a command: a
  /// comparison needs nothing but them.
  func reportForComparison(_ found: [Diagnostic]) throws {
    let others = found.filter { !$0.isAboutDocuments }
    if !others.isEmpty { Console.error(diagnostics.print(others, colored: Console.isColored)) }
    try reportAside(found.filter(\.isAboutDocuments))
  }
}

extension Diagnostic {
  /// Whether it is about what a vendor's catalogs are made of, and not about notes, articles,
  /// concepts or the settings of the site.
  var isAboutDocuments: Bool { placeInVendor.map { $0.name != "notes" } ?? false }

  /// The vendor whose folder has the file, and what stands next in the path: a version, `notes` or
  /// `vendor.yaml`; empty for the folder itself.
  var placeInVendor: (vendor: Substring, name: Substring)? {
    let parts = path.split(separator: "/")
    guard let vendors = parts.firstIndex(of: "vendors"), vendors + 1 < parts.endIndex else {
      return nil
    }
    return (parts[vendors + 1], vendors + 2 < parts.endIndex ? parts[vendors + 2] : "")
  }
}
