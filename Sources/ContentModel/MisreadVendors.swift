/// The vendors whose settings or documents have errors. What is missed of them is missing for that reason, so
/// nothing more is said of it.
package struct MisreadVendors: Sendable {
  private let ids: Set<String>

  package init(_ ids: Set<String> = []) { self.ids = ids }

  /// Whether an entry of this id, or a page at this path below the site's root, would be one of theirs.
  package func excuse(_ path: some StringProtocol) -> Bool {
    !ids.isEmpty && ids.contains(String(path.prefix { $0 != "/" }))
  }
}
