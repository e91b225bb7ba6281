/// The role of each line of a document, in two bytes a line where any has one: `nil` for those that
/// have none.
///
/// A collection by line number less one. Of more than 65,535 different roles, those that come last
/// are taken for the last one that is kept.
package struct LineRoles: Sendable, RandomAccessCollection {
  /// For each line the place of its role in `known`, in pages; one without any role is empty.
  private var pages: [[UInt16]]
  private var known: [LineCoverage.Role?] = [nil]
  private var placesByRole: [LineCoverage.Role: UInt16] = [:]
  package let endIndex: Int

  /// Lines of a page.
  private static let pageSize = 4_096

  init(lineCount: Int) {
    endIndex = lineCount
    pages = Array(repeating: [], count: lineCount / Self.pageSize + 1)
  }

  package var startIndex: Int { 0 }

  package subscript(index: Int) -> LineCoverage.Role? {
    let page = pages[index / Self.pageSize]
    return page.isEmpty ? nil : known[Int(page[index % Self.pageSize])]
  }

  mutating func set(_ role: LineCoverage.Role, at index: Int) {
    let number = index / Self.pageSize
    if pages[number].isEmpty { pages[number] = Array(repeating: 0, count: Self.pageSize) }
    pages[number][index % Self.pageSize] = place(of: role)
  }

  private mutating func place(of role: LineCoverage.Role) -> UInt16 {
    if let place = placesByRole[role] { return place }
    guard let place = UInt16(exactly: known.count) else { return .max }
    known.append(role)
    placesByRole[role] = place
    return place
  }
}
