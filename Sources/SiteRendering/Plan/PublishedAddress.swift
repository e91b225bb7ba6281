import ContentModel

/// What a site puts at an address that is recorded.
enum PublishedAddress: Sendable {
  /// A page that is no code's.
  case page
  /// A living code.
  case code(LivingCode)
  /// A code that is gone, from this version on.
  case tombstone(removed: String)
  case redirect(to: String)

  var state: URLRecord.State {
    switch self {
    case .page: .published
    case .code(let code): code.state
    case .tombstone(let version): .retired(version: version)
    case .redirect(let target): .moved(to: target)
    }
  }
}
