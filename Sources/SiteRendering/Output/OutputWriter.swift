/// Takes the files of a site as they are made, so that they need not be in memory together.
///
/// Each task that makes files has a writer of its own.
package protocol OutputWriter: Sendable {
  /// The files that it was given.
  var taken: [FileList] { get }

  /// The next files, some of a unit, are about to be made.
  mutating func begin(_ unit: OutputUnit)

  /// Takes a file. `false` says that no more are wanted, because the disk is full, for example.
  mutating func take(_ file: OutputFile) -> Bool

  /// What the making of the unit found out besides its files; once at most.
  mutating func note(_ result: UnitResult)

  /// Something was wrong with the files of the unit: the next build must make and report it again.
  mutating func renounce()
}

extension OutputWriter {
  package mutating func begin(_ unit: OutputUnit) {}

  package mutating func note(_ result: UnitResult) {}

  package mutating func renounce() {}
}
