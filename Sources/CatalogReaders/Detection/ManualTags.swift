import DocumentFormats

/// The words in capitals with which the paragraphs of a manual page's errors begin: `EBADF`.
struct ManualTags {
  private var found: [(line: Int, word: Substring)] = []

  init(_ lines: [DocumentLine]) {
    var isOfErrors = false
    var section: [Int] = []
    for (index, line) in lines.enumerated().prefix(CodeSamples.lineLimit) where !line.isBlank {
      guard let level = line.headingLevel else {
        if isOfErrors { section.append(index) }
        continue
      }
      if level > 2 { continue }
      add(section, of: lines)
      section = []
      isOfErrors = ManualTitles.isOfErrors(line.text)
    }
    add(section, of: lines)
  }

  /// Adds the tags of a section: they stand further left than their texts.
  private mutating func add(_ section: [Int], of lines: [DocumentLine]) {
    guard let least = section.map({ lines[$0].indent }).min() else { return }
    for index in section where lines[index].indent == least && lines[index].row == nil {
      let tag = CodeTerm.codes(in: lines[index].text)
      let word =
        tag.count > 1
        ? tag[0]
        : lines[index].text.prefix(80).prefix { !$0.isWhitespace && $0 != "," }.withoutMarks
      guard WordForm(word) != nil, word.first?.isLetter == true, word.utf8.count > 1,
        word.allSatisfy({ $0.isUppercase || $0.isNumber || $0 == "_" })
      else { continue }
      found.append((index, word))
    }
  }

  /// A pattern of the tags, with the lines that they stand on; `nil` for fewer than two. Tags of one
  /// first letter, as of `EINTR` and `EIO`, are told by it from other words in capitals.
  var form: (code: Pattern, lines: Set<Int>)? {
    guard found.count > 1, let first = found.first?.word.first else { return nil }
    let isCommon = found.count > 2 && found.allSatisfy { $0.word.first == first }
    return (try? Pattern((isCommon ? "\(first)" : "[A-Z]") + "[A-Z0-9_]+")).map {
      ($0, Set(found.map(\.line)))
    }
  }
}
