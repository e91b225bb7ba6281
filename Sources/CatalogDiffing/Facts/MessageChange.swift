import CatalogModel

/// What became of one of the messages of an entry.
///
/// Of the messages that only one side has, each of base is paired with the first of revision in
/// which at least half of the words stayed; a single one that is left on either side is paired,
/// too.
struct MessageChange: Sendable, Equatable {
  /// `nil` for a message that came.
  let base: String?
  /// `nil` for one that went.
  let revision: String?

  /// A message is compared with that many of the other side, so that many of them take no longer.
  private static let mostCompared = 16

  /// Base's messages in its order, then those that came.
  static func all(in change: ListChange<String>?) -> [MessageChange] {
    guard let change else { return [] }
    var added = change.added
    var pairs = change.removed.map { message in
      let near = added.prefix(mostCompared).firstIndex { isNear($0, message) }
      return MessageChange(base: message, revision: near.map { added.remove(at: $0) })
    }
    let unpaired = pairs.indices.filter { pairs[$0].revision == nil }
    if added.count == 1, unpaired.count == 1 {
      pairs[unpaired[0]] = MessageChange(
        base: pairs[unpaired[0]].base, revision: added.removeFirst())
    }
    return pairs + added.map { MessageChange(base: nil, revision: $0) }
  }

  private static func isNear(_ left: String, _ right: String) -> Bool {
    WordOverlap.share(left, right) >= WordOverlap.leastForSameMeaning
  }

  /// The placeholders that only base's message has; none where one of the two is missing.
  var lostPlaceholders: [String] {
    guard let base, let revision else { return [] }
    let kept = Set(Placeholder.all(in: revision))
    return Placeholder.all(in: base).filter { !kept.contains($0) }
  }

  /// How it was reworded; `nil` where one of the two is missing.
  var wording: TextChange? {
    guard let base, let revision else { return nil }
    return TextChange(from: base, to: revision)
  }
}
