import DocumentFormats

/// A line of nothing but codes, whose text stands below it.
enum CodeTerm {
  /// The codes that it lists, each without its marks: two in `EAGAIN or EWOULDBLOCK` and in `[EAGAIN [EWOULDBLOCK]]`.
  static func codes(in line: Substring) -> [Substring] {
    guard line.utf8.count <= 200, line.contains(where: \.isWhitespace) else {
      return [line.withoutMarks]
    }
    let words = CodeList.words(of: line)
    return words.count > 1 ? words.map(\.withoutMarks) : bracketed(line) ?? [line.withoutMarks]
  }

  /// The names between which nothing stands but brackets, blanks, and words such as `or`; `nil` for anything else.
  private static func bracketed(_ line: Substring) -> [Substring]? {
    let words = line.split { $0.isWhitespace || "[](),/|&".contains($0) }.filter {
      $0 != "or" && $0 != "and"
    }
    let isOfNames = words.allSatisfy {
      CodeForm.isTelling($0) && !$0.contains(where: \.isLowercase)
    }
    return isOfNames && CodeList.areAlike(words) && Set(words).count == words.count ? words : nil
  }
}
