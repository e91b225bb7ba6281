/// The role of each line of a document, in two bytes a line: `nil` for those that have none.
///
/// A collection by line number less one. Of more than 65,535 different roles, those that come last
/// are taken for the last one that is kept.
package struct LineRoles: Sendable, RandomAccessCollection {
  /// For each line the place of its role in `known`.
  private var places: [UInt16]
  private var known: [LineCoverage.Role?] = [nil]
  private var placesByRole: [LineCoverage.Role: UInt16] = [:]

  init(lineCount: Int) {
    places = Array(repeating: 0, count: lineCount)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }

  package subscript(index: Int) -> LineCoverage.Role? { known[Int(places[index])] }

  mutating func set(_ role: LineCoverage.Role, at index: Int) {
    places[index] = place(of: role)
  }

  private mutating func place(of role: LineCoverage.Role) -> UInt16 {
    if let place = placesByRole[role] { return place }
    guard let place = UInt16(exactly: known.count) else { return .max }
    known.append(role)
    placesByRole[role] = place
    return place
  }
}
