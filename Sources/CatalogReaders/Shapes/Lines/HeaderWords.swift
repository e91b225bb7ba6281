/// Tells the names of columns from other words.
enum HeaderWords {
  /// What the column of the codes may be called.
  private static let codeWords: Set<String> = [
    "code", "codes", "errorcode", "statuscode", "id", "number", "constant", "symbol", "hex",
    "mnemonic", "identifier", "value", "código", "codigo", "fehlercode", "codice", "err", "errno",
    "retcode", "код", "kod", "kód", "errorcodes",
  ]
  /// The same, where it is the first word.
  private static let firstWords: Set<String> = ["error", "status", "name", "value", "key", "type"]
  /// What a column of texts may be called.
  private static let textWords: Set<String> = [
    "action", "actions", "cause", "causes", "comment", "comments", "definition", "desc",
    "description", "descriptions", "detail", "details", "explanation", "fix", "info", "information",
    "beschreibung", "bedeutung", "meldung", "mensaje", "mensagem", "descripción", "descrição",
    "descrizione", "significado", "signification", "meaning", "means", "message", "messages", "msg",
    "note", "notes", "problem", "reason", "bezeichnung", "erläuterung", "erklärung", "ursache",
    "lösung", "abhilfe", "libellé", "causa", "causas", "solución", "soluzione", "opis", "açıklama",
    "описание", "сообщение", "значение", "пояснение", "причина", "решение", "комментарий",
    "remark",
    "remarks", "remedy", "resolution", "solution", "summary", "text", "title", "troubleshooting",
  ]
  private static let otherWords: Set<String> = [
    "reported", "root", "tipo", "ошибки", "статус", "estado", "de", "del", "der", "default",
    "returned", "additional", "alias", "and", "api", "do",
    "happened", "how", "is", "it", "what", "when", "to",
    "address", "category", "class", "condition", "dec", "decimal", "group", "hexadecimal",
    "numeric", "http", "impact", "internal",
    "kind", "label", "level", "occurrence", "of", "possible", "recommended", "response", "result",
    "retry", "retryable", "return", "severity", "source", "state", "string", "suggested",
    "symbolic", "no", "nr", "s", "serial", "sl", "sr",
  ]

  /// The words of a line as small letters, also those that are glued together; `nil` when one is no
  /// word for a column, or there is none for the codes or for the texts.
  static func words(in line: Substring) -> [String]? {
    guard line.utf8.count <= 160 else { return nil }
    var found: [String] = []
    var word = ""
    var last: Character = " "
    for (place, character) in zip(line.indices, line) {
      let begins =
        !character.isLetter || character.isUppercase && last.isLowercase
        || character.isUppercase && last.isUppercase
          && line[place...].dropFirst().first?.isLowercase == true
      if begins, !word.isEmpty { found.append(word.lowercased()); word = "" }
      if character.isLetter { word.append(character) }
      if character.isNumber { return nil }
      last = character
    }
    if !word.isEmpty { found.append(word.lowercased()) }
    guard let first = found.first, namesTexts(found),
      found.contains(where: codeWords.contains) || firstWords.contains(first),
      found.allSatisfy(isKnown)
        || isGlued(line) && found.count(where: isKnown) * 4 >= found.count * 3
    else { return nil }
    return found
  }

  /// Whether a line names columns, be it that some of them are not known: words with capitals and
  /// no marks, one for the codes and one for the texts.
  static func mayName(_ line: Substring) -> Bool {
    if words(in: line) != nil { return true }
    guard line.utf8.count <= 160 else { return false }
    let words = line.split(whereSeparator: \.isWhitespace)
    return 3...8 ~= words.count
      && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
      && words.contains { codeWords.contains($0.lowercased()) }
      && words.contains { textWords.contains($0.lowercased()) }
  }

  /// Whether a line is one word that names a column of texts: no title.
  static func isNameOfText(_ line: Substring) -> Bool {
    line.utf8.count <= 20 && textWords.contains(line.lowercased())
  }

  /// Whether one of the words names a column of texts; not so in `Reason codes`, a title.
  private static func namesTexts(_ words: [String]) -> Bool {
    let isTitle = words.count == 2 && ["code", "codes"].contains(words[1])
    return !isTitle && words.contains(where: textWords.contains)
  }

  /// Whether words are joined so that only their capitals part them.
  private static func isGlued(_ line: Substring) -> Bool {
    zip(line, line.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
  }

  private static func isKnown(_ word: String) -> Bool {
    textWords.contains(word) || codeWords.contains(word) || firstWords.contains(word)
      || otherWords.contains(word)
  }
}
