/// Tells the names of columns from other words.
enum HeaderWords {
  private static let words: Set<String> = [
    "action", "actions", "alias", "api", "category", "cause", "causes", "class", "code", "comment",
    "comments", "condition", "constant", "definition", "desc", "description", "detail", "details",
    "error", "errorcode", "explanation", "group", "hex", "http", "id", "info", "information",
    "internal", "key", "kind", "label", "level", "meaning", "message", "mnemonic", "msg", "name",
    "no", "note", "notes", "number", "occurrence", "of", "possible", "problem", "reason", "remark",
    "remarks", "remedy", "resolution", "response", "result", "retryable", "severity", "solution",
    "source", "state", "status", "statuscode", "string", "symbol", "text", "title",
    "troubleshooting",
    "type", "value", "and", "impact", "retry", "recommended", "suggested", "return", "symbolic",
  ]
  private static let codeWords: Set<String> = [
    "code", "errorcode", "statuscode", "id", "number", "no", "value", "key", "constant", "symbol",
    "name", "status", "error",
  ]

  /// The words of a line as small letters, also those that are glued together; `nil` when one is no
  /// word for a column, or none can be that of the codes.
  static func words(in line: Substring) -> [String]? {
    guard line.utf8.count <= 160 else { return nil }
    var found: [String] = []
    var word = ""
    var last: Character = " "
    for character in line {
      let begins = !character.isLetter || character.isUppercase && last.isLowercase
      if begins, !word.isEmpty { found.append(word.lowercased()); word = "" }
      if character.isLetter { word.append(character) }
      if character.isNumber { return nil }
      last = character
    }
    if !word.isEmpty { found.append(word.lowercased()) }
    guard found.count >= 2, found.allSatisfy(words.contains),
      found.contains(where: codeWords.contains)
    else { return nil }
    return found
  }
}
