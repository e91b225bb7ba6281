import CatalogModel

/// The fields of the vendor's own that are called something else now, and say the same.
///
/// A field has another name where what came under that name with a code is what left with the former one: for most
/// codes with which both happened, and in more than a word that any field could say, unless the names are nearly the same.
struct RenamedFields: Sendable, Equatable {
  /// What fields are called in revision, by what they were called.
  let names: [String: String]

  static let none = RenamedFields(names: [:])

  private init(names: [String: String]) { self.names = names }

  init(in pairs: [EntryPair]) {
    var candidates: [Names: Candidate] = [:]
    var met: [Names: Int] = [:]
    for pair in pairs {
      guard let delta = pair.differences.fields else { continue }
      let (left, came) = Self.exchanged(delta)
      for (name, value) in left {
        for (other, otherValue) in came {
          let names = Names(base: name, revision: other)
          met[names, default: 0] += 1
          if value == otherValue { candidates[names, default: Candidate()].add(value) }
        }
      }
    }
    let certain = candidates.filter { names, candidate in
      2 * candidate.count > met[names, default: 0]
        && (candidate.isTelling || names.areNear)
    }
    names = Self.best(of: certain)
  }

  /// The fields of a former entry under the names that they have now, where that entry has none so called.
  func applied(to fields: [Entry.Field], _ revision: [Entry.Field]) -> [Entry.Field] {
    guard !names.isEmpty else { return fields }
    let (own, others) = (Set(fields.map(\.name)), Set(revision.map(\.name)))
    return fields.map { field in
      guard let name = names[field.name], !own.contains(name), !others.contains(field.name),
        others.contains(name)
      else { return field }
      return Entry.Field(name: name, value: field.value)
    }
  }

  /// What only one side has, by names; of more fields than any table has columns, the first.
  private static func exchanged(
    _ delta: Delta<[Entry.Field]>
  ) -> (left: [(String, String)], came: [(String, String)]) {
    let (base, revision) = (Set(delta.base.map(\.name)), Set(delta.revision.map(\.name)))
    func only(_ fields: [Entry.Field], notIn others: Set<String>) -> [(String, String)] {
      let own = fields.filter { !others.contains($0.name) }.prefix(mostFields)
      return Dictionary(own.map { ($0.name, $0.value) }) { "\($0)\n\($1)" }
        .map { ($0.key, $0.value) }
    }
    return (only(delta.base, notIn: revision), only(delta.revision, notIn: base))
  }

  private static let mostFields = 8

  /// The names that most codes speak for first, and each name once.
  private static func best(of candidates: [Names: Candidate]) -> [String: String] {
    var (names, taken): ([String: String], Set<String>) = ([:], [])
    for (name, _) in candidates.sorted(by: { left, right in
      left.value.count == right.value.count
        ? left.key.sorted.lexicographicallyPrecedes(right.key.sorted)
        : left.value.count > right.value.count
    }) where names[name.base] == nil && taken.insert(name.revision).inserted {
      names[name.base] = name.revision
    }
    return names
  }
}

extension RenamedFields {
  private struct Names: Hashable {
    let base: String
    let revision: String

    /// The same whichever side is which.
    var sorted: [String] { [base, revision].sorted() }

    var areNear: Bool {
      NearWords.nearness(Array(base.lowercased().utf8), Array(revision.lowercased().utf8)) > 0
    }
  }

  private struct Candidate {
    private(set) var count = 0
    private var values: Set<String> = []

    /// Whether the values hardly are the same by chance: they differ from code to code, or are long.
    var isTelling: Bool {
      values.count > 1 || values.contains { $0.utf8.count >= Self.longValue }
    }

    mutating func add(_ value: String) {
      count += 1
      if values.count < 2 { values.insert(value) }
    }

    private static let longValue = 20
  }
}
