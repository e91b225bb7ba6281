/// What an earlier build made of a unit.
package struct KeptUnit: Sendable {
  package let files: FileList
  /// What it found out that is in none of the files, or that other files must know.
  package let result: [UInt8]

  package init(files: FileList, result: [UInt8]) {
    self.files = files
    self.result = result
  }
}
