/// What is asked of a search besides the text.
package struct SearchOptions: Sendable {
  /// How many results are returned, 1 or more.
  package let limit: Int
  /// The id of the only vendor whose codes are looked for; `nil` for all.
  package let vendor: String?
  /// Whether no typing errors are mended.
  package let exactly: Bool

  package init(limit: Int = 20, vendor: String? = nil, exactly: Bool = false) {
    self.limit = limit
    self.vendor = vendor
    self.exactly = exactly
  }
}
