import CatalogModel
import Diagnostics
import DocumentFormats

/// Names that may be of anything, such as options or variables, where hardly any word says that they are errors.
struct OrdinaryNames {
  /// Why these may be no codes: a sentence, or none.
  let reasons: [String]

  /// Fewer names do not show what they have in common.
  private static let least = 5

  /// `lines` are those of the document.
  init(_ read: ReadDocument, _ lines: [DocumentLine]) {
    let title = lines.first { $0.headingLevel != nil } ?? lines.first { !$0.isBlank }
    let texts = Dictionary(lines.map { ($0.number, $0.text) }) { first, _ in first }
    let titles = read.categories.filter { category in
      category.source.flatMap { texts[$0.line] }?.contains(category.title) ?? false
    }
    self.init(read.entries, below: title.map { String($0.text) }, titles)
  }

  /// `paths` are those of the records of a data file.
  init(_ read: ReadDocument, at paths: [RecordPath]) {
    let keys = paths.flatMap(\.steps).compactMap { if case .key(let key) = $0 { key } else { nil } }
    let titles = keys.isEmpty ? read.categories.map(\.title) : keys
    self.init(
      read.entries, below: titles.isEmpty ? nil : titles.joined(separator: " "), read.categories)
  }

  private init(
    _ entries: [Entry], below title: String?, _ categories: [CatalogModel.Category]
  ) {
    guard entries.count >= Self.least, entries.count(where: \.hasName) * 10 >= entries.count * 9,
      entries.count(where: \.isInLatinLetters) * 5 >= entries.count * 4,
      title.map({ !Self.nameErrors($0) }) ?? false
    else {
      reasons = []
      return
    }
    let telling = Set(categories.filter { Self.nameErrors($0.title) }.map(\.id))
    let isOfError = { (entry: Entry) in
      telling.contains(entry.category) || entry.sayings.contains { Self.speaksOfErrors($0) }
    }
    let isDoubtful = entries.count(where: isOfError) * 3 < entries.count
    reasons =
      isDoubtful
      ? [
        "Hardly anything says that \(Quotation.of(entries[0].code.text)) and the others are codes "
          + "of errors."
      ] : []
  }

  /// Whether a title says that codes stand below it.
  private static func nameErrors(_ title: some StringProtocol) -> Bool {
    let title = title.prefix(300).lowercased()
    return titleMarks.contains { title.contains($0) } || speaksOfErrors(title)
  }

  /// In many languages, for a title may be in any; a text is one in Latin letters.
  private static let titleMarks = [
    "code", "diagnostic", "warning", "problem", "issue", "violation", "status", "reason", "alarm",
    "exit", "response", "result", "message", "retour", "erreur", "fehler", "meldung", "código",
    "codigo", "mensag", "mensaj", "rule", "check", "错误", "錯誤", "码", "碼", "异常", "エラー", "コード", "ошиб",
    "код", "오류", "에러", "코드",
  ]

  /// Whether a text has a word that begins as one for what went wrong.
  private static func speaksOfErrors(_ text: some StringProtocol) -> Bool {
    var text = text.prefix(300).lowercased()[...]
    if marks.contains(where: { text.contains(" " + $0) || text.hasPrefix($0) }) { return true }
    while let place = text.firstIndex(where: { !$0.isLetter && $0 != " " }) {
      text = text[text.index(after: place)...]
      if marks.contains(where: text.hasPrefix) { return true }
    }
    return false
  }

  private static let marks = [
    "err", "fail", "invalid", "missing", "denied", "expired", "exceed", "unknown", "unsupported",
    "unable", "wrong", "already", "duplicate", "conflict", "timeout", "timed out", "forbidden",
    "unauthorized", "exception", "fault", "reject", "refuse", "abort", "illegal", "incorrect",
    "insufficient", "unavailable", "corrupt", "malformed", "unexpected", "decline",
    "cannot", "can't", "could not", "couldn't", "does not", "doesn't", "did not", "is not", "isn't",
    "was not", "wasn't", "are not", "has not", "not found", "no such", "bad ", "too ",
    "erro", "falha", "fallo", "fehl", "échec", "rechaz", "denegad", "inválid", "invalide",
    "ungültig",
  ]
}

extension Entry {
  /// Whether its code has no digit, as names have none.
  fileprivate var hasName: Bool { !code.text.contains(where: \.isNumber) }

  fileprivate var isInLatinLetters: Bool {
    !(description.lines.first ?? "").contains { $0.isLetter && !$0.isASCII }
  }

  /// What it says at first.
  fileprivate var sayings: [String] {
    let names = [code.text, name].compactMap { $0?[...].words.joined(separator: " ") }
    return names + [label, description.lines.first].compactMap(\.self)
  }
}
