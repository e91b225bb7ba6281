import CatalogModel
import OrderedJSON

/// Findings of one rule that say the same of several codes: a word gave way to another one in the texts of
/// all of them, a field that said one thing says another.
enum AlikeFindings {
  /// The findings in their order; those that say the same of enough codes are one, at the place of the first, which
  /// names more of the codes where by its `impact` somebody must look at each.
  static func joined(_ found: [Finding], of impact: Impact) -> [Finding] {
    let most = impact >= .suspect ? mostNamed : mostNamedInPassing
    return joined(found, by: Deed.init, fewest: \.fewest) { $0.summary(of: $1, naming: most) }
  }

  /// The findings in their order; those of one key are one, where they are about as many codes as that takes.
  static func joined<Key: Hashable>(
    _ found: [Finding], by key: (Finding) -> Key?, fewest: (Key) -> Int,
    _ summary: (Key, [Finding]) -> Sentence
  ) -> [Finding] {
    guard found.count > 1 else { return found }
    let keys = found.map(key)
    let groups = Dictionary(grouping: found.indices) { keys[$0] }
      .mapValues { places in (first: places[0], findings: places.map { found[$0] }) }
      .filter { key, group in
        key.map { Set(group.findings.lazy.compactMap(\.key)).count >= fewest($0) } ?? false
      }
    return found.indices.compactMap { index in
      guard let key = keys[index], let (first, findings) = groups[key] else {
        return found[index]
      }
      guard first == index else { return nil }
      return Finding(joining: findings, summary(key, findings), showing: findings[0])
    }
  }

  /// What a sentence names where each must be looked at.
  static let mostNamed = 100
  private static let mostNamedInPassing = 10
}

/// What a finding says of a code, without the code.
private struct Deed: Hashable {
  private let before: [Sentence.Part]
  private let after: [Sentence.Part]
  private let edit: Edit

  /// `nil` for a finding on more than an entry's value: on an entry as a whole, or on its identity.
  init?(_ finding: Finding) {
    guard finding.side == .revision, case .none = finding.quoted, let key = finding.key,
      let edit = Edit(from: finding.before, to: finding.after),
      let place = finding.summary.parts.firstIndex(of: .verbatim(key.code.text))
    else { return nil }
    before = Array(finding.summary.parts[..<place])
    after = Array(finding.summary.parts[(place + 1)...])
    self.edit = edit
  }

  /// What happened to so many codes alike is read as one change: two texts hardly get the same words by chance, but
  /// two codes may well get the same value.
  var fewest: Int { edit.isWithinText ? 2 : 5 }

  /// `the text of 6 codes was reworded, by the same words in each: 'a', 'b'`.
  func summary(of findings: [Finding], naming most: Int) -> Sentence {
    let manner = if case .words = edit { ", by the same words in each" } else { "" }
    var seen: Set<EntryKey> = []
    let keys = findings.compactMap(\.key).filter { seen.insert($0).inserted }
    return """
      \(sentence: Sentence(parts: before))\(words: before.isEmpty ? "each of " : "")\
      \(count: keys.count) codes\(sentence: Sentence(parts: after))\(words: manner): \
      \(firstOf: keys.map(\.code.text), most: most)
      """
  }
}

/// What became of a value.
private enum Edit: Hashable {
  /// A stretch of a text, of whole words, gave way to another one; either may be empty.
  case words(from: Substring, to: Substring)
  /// One side has none, or it is no text.
  case value(from: [UInt8], to: [UInt8])

  /// Whether something of the text stayed.
  var isWithinText: Bool {
    guard case .words(let from, let to) = self else { return false }
    return from != from.base || to != to.base
  }

  /// `nil` for an entry, or the identity of one.
  init?(from base: JSONValue?, to revision: JSONValue?) {
    switch (base, revision) {
    case (.object, _), (_, .object): return nil
    case (.string(let former), .string(let latter)): self = Self.stretch(former, latter)
    default: self = .value(from: base?.compact() ?? [], to: revision?.compact() ?? [])
    }
  }

  private static func stretch(_ base: String, _ revision: String) -> Edit {
    let (left, right) = (Array(base.utf8), Array(revision.utf8))
    let shared = min(left.count, right.count)
    var start = 0
    while start < shared, left[start] == right[start] { start += 1 }
    while isWithinWord(left, start) || isWithinWord(right, start) { start -= 1 }
    var end = 0
    while end < shared - start, left[left.count - 1 - end] == right[right.count - 1 - end] {
      end += 1
    }
    while isWithinWord(left, left.count - end) || isWithinWord(right, right.count - end) {
      end -= 1
    }
    return .words(from: base.stretch(start, end), to: revision.stretch(start, end))
  }

  /// Whether both sides of a place in a text are parts of one word.
  private static func isWithinWord(_ text: [UInt8], _ place: Int) -> Bool {
    place > 0 && place < text.count && isOfWord(text[place - 1]) && isOfWord(text[place])
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}

extension String {
  /// Without as many bytes of UTF-8 at its two ends, which end or begin with white space.
  fileprivate func stretch(_ start: Int, _ end: Int) -> Substring {
    self[utf8.index(startIndex, offsetBy: start)..<utf8.index(endIndex, offsetBy: -end)]
  }
}
