package import CatalogModel

/// What a version did to an entry.
package struct LifeEvent: Sendable, Equatable {
  /// The first version of which it is true.
  package let version: String
  package let kind: Kind

  /// Nearly all entries have only appeared, so what takes more room stands elsewhere.
  package enum Kind: Sendable, Equatable {
    /// It is there for the first time: since ever, where that is the very first version.
    case appeared(Entry)
    /// It says something else, or has another code: before and after. Its `isReused` says that
    /// the code means something else now.
    indirect case changed(EntryPair)
    /// It is gone, and stood in the version before as said here.
    case left(Entry)
    /// It is there again, after at least one version without it.
    indirect case returned(ReturnedCode)
  }
}
