/// What an earlier build made of a unit.
package struct KeptUnit: Sendable {
  let files: FileList
  /// What it found out that is in none of the files, or that other files must know.
  let result: UnitResult

  package init(files: FileList, result: UnitResult) {
    self.files = files
    self.result = result
  }
}
