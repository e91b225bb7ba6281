/// Which versions of a vendor a report is about: a vendor that one side does not have has none there.
package enum ComparedVersions: Sendable, Equatable {
  case both(base: String, revision: String)
  /// The version in revision of a vendor that base does not have.
  case added(String)
  /// The version in base of a vendor that revision does not have.
  case removed(String)
  /// Neither side has the vendor, of which something is said all the same.
  case neither

  /// The label of a side's version; `nil` where the side does not have the vendor.
  func version(on side: ComparedSide) -> String? {
    switch (self, side) {
    case (.both(let version, _), .base), (.both(_, let version), .revision),
      (.removed(let version), .base), (.added(let version), .revision):
      version
    case (.removed, .revision), (.added, .base), (.neither, _): nil
    }
  }
}
