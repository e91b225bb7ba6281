/// The path of a report of changes, taken apart.
struct ReportAddress: Sendable {
  let vendor: String
  let base: String
  let revision: String

  /// `nil` for any other path; a version has no two dots in a row.
  init?(path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count == 3, parts[1].elementsEqual("changes".utf8),
      let dots = Substring(parts[2]).firstRange(of: "..")
    else { return nil }
    vendor = String(Substring(parts[0]))
    base = String(path[parts[2].startIndex..<dots.lowerBound])
    revision = String(path[dots.upperBound..<parts[2].endIndex])
  }
}
