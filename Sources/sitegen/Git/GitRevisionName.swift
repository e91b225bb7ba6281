/// The name of a git revision that cannot be taken for anything else: `main`, `v1.2`, `HEAD~3`.
struct GitRevisionName {
  let text: String

  /// Refuses what git could read as an option, as a range, or as the path of a file, and what no
  /// name of a revision holds: white space and controls.
  init(_ text: String) throws {
    let isBroken = text.unicodeScalars.contains { scalar in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
    let isRange = text.contains("..") || text.hasPrefix("^")
    guard !text.isEmpty, !text.hasPrefix("-"), !isBroken, !isRange, !text.contains(":") else {
      throw GitError.hostileName(text)
    }
    self.text = text
  }
}
