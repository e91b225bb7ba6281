/// What an earlier build made of a unit.
package struct KeptUnit: Sendable {
  package let places: [OutputPlace]
  /// What it found out that is in none of the files, or that other files must know.
  package let result: [UInt8]

  package init(places: [OutputPlace], result: [UInt8]) {
    self.places = places
    self.result = result
  }
}
