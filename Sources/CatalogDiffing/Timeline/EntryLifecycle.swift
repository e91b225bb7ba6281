package import CatalogModel

/// The life of an entry of the newest version, or of one that left, in a few dates.
package struct EntryLifecycle: Sendable, Equatable {
  /// The first version that has it; `nil` when that is the very first version, because then
  /// nothing is known about what was before.
  package let since: String?
  /// The last version in which it says something else than it did in the version with it before,
  /// or got another code; `nil` when it never did. The order of statuses and fields says nothing.
  package let changed: String?
  /// The version that began to call it deprecated, perhaps the very first one; `nil` when the
  /// newest does not.
  package let deprecated: String?
}

extension EntryLifecycle {
  /// `first` is the very first version.
  fileprivate init(_ life: EntryLife, first: String?) {
    var (since, changed, deprecated): (String?, String?, String?)
    for event in life.events {
      switch event.kind {
      case .appeared(let entry):
        since = event.version == first ? nil : event.version
        deprecated = entry.deprecation == nil ? nil : event.version
      case .changed(let pair):
        changed = event.version
        deprecated = pair.revision.deprecation == nil ? nil : deprecated ?? event.version
      case .returned(let code):
        if code.pair.differences.substanceDiffers { changed = event.version }
        deprecated = code.pair.revision.deprecation == nil ? nil : deprecated ?? event.version
      case .left: break
      }
    }
    self.init(since: since, changed: changed, deprecated: deprecated)
  }
}

extension CatalogTimeline {
  /// The life of an entry of the newest version; `nil` where that has none of this identity.
  package func lifecycle(of key: EntryKey) -> EntryLifecycle? {
    guard let life = life(of: key), life.isPresent else { return nil }
    return EntryLifecycle(life, first: versions.first)
  }

  /// The life up to its end of an entry that left; `nil` where none of this identity did, or the newest
  /// version has one.
  package func lifecycle(ofDeparted key: EntryKey) -> EntryLifecycle? {
    guard let life = life(of: key), !life.isPresent else { return nil }
    return EntryLifecycle(life, first: versions.first)
  }
}
