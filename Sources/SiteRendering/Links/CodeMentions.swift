import CatalogModel
import ContentModel

/// Finds the codes and names of one catalog where its own texts mention them.
///
/// Only words that are no ordinary ones count: with a dot, an underscore or a capital inside. A
/// code span also stands for the one code of which it is a part: `otp` for `auth.otp.invalid`.
struct CodeMentions: Sendable {
  private var whole: UniqueTargets
  private var parts: UniqueTargets

  init(_ catalog: Catalog) {
    whole = UniqueTargets(among: catalog.entries)
    parts = whole
    for (place, entry) in catalog.entries.enumerated() {
      let words = [entry.code.text, entry.name].compactMap { $0 }
      for word in words where Self.isDistinctive(word) { whole.add(word, place) }
      for part in Set(words.flatMap(Self.parts)) { parts.add(part, place) }
    }
  }

  /// Those of catalogs of several vendors, by the vendors' ids; on `jobs` tasks, 1 or more.
  static func all(in catalogs: [Catalog], jobs: Int) async -> [String: CodeMentions] {
    let found = await catalogs.concurrentMap(jobs: jobs) { ($0.vendor.id, CodeMentions($0)) }
    return Dictionary(found) { first, _ in first }
  }

  /// A stretch of text and the entry it mentions.
  struct Piece {
    let text: Substring
    let target: EntryKey?
  }

  /// A plain text cut into mentions and what lies between them.
  func pieces(of text: String, in entry: EntryKey?) -> [Piece] {
    var pieces: [Piece] = []
    var start = text.startIndex
    for word in MentionWords.all(in: text) {
      guard let target = whole[String(word)], target != entry else { continue }
      if start < word.startIndex {
        pieces.append(.init(text: text[start..<word.startIndex], target: nil))
      }
      pieces.append(.init(text: word, target: target))
      start = word.endIndex
    }
    if start < text.endIndex { pieces.append(.init(text: text[start...], target: nil)) }
    return pieces
  }

  /// The entry that a code span mentions.
  func target(ofCode code: String, in entry: EntryKey?) -> EntryKey? {
    guard let target = whole[code] ?? parts[code.lowercased()], target != entry else { return nil }
    return target
  }

  private static func isDistinctive(_ word: String) -> Bool {
    guard word.contains(where: \.isLetter) else { return false }
    return word.contains { $0 == "_" || $0 == "." }
      || word.dropFirst().contains(where: \.isUppercase)
  }

  private static func parts(of word: String) -> [String] {
    word.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
