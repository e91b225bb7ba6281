/// Takes the files of a site as they are made, so that they need not be in memory together.
///
/// Each task that makes files has a writer of its own.
package protocol OutputWriter: Sendable {
  /// The next files are about to be made.
  mutating func begin()

  /// Takes a file. `false` says that no more are wanted, because the disk is full, for example.
  mutating func take(_ file: OutputFile) -> Bool
}

extension OutputWriter {
  package mutating func begin() {}
}

/// Keeps all files in memory.
struct FileCollector: OutputWriter {
  private(set) var files: [OutputFile] = []

  mutating func take(_ file: OutputFile) -> Bool {
    files.append(file)
    return true
  }
}
