/// Which records a search is for at all.
struct SearchFilter {
  private let index: SearchIndex
  private let vendor: String?

  init(_ options: SearchOptions, _ index: SearchIndex) {
    self.index = index
    vendor = options.vendor
  }

  /// Whether a vendor is chosen.
  var isOfOneVendor: Bool { vendor != nil }

  func accepts(_ number: Int) -> Bool {
    vendor == nil || index.records[number].vendor == vendor
  }
}
