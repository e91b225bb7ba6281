/// Short names for the variables of a module: one in the whole module for each that it declares, and one in its statement
/// for each other.
struct VariableNames {
  private let words: ScriptWords
  /// Those of the module, and by statement the others.
  private var declared: [String: String] = [:]
  private var locals: [Int: [String: String]] = [:]
  /// The names that variables of each statement have.
  private var taken: [Int: Set<String>] = [:]
  private var declaredNames: Set<String> = []

  /// What has a name at once: by statement a variable that the module declares; or what comes at the same place among the
  /// first variables of each statement, for like names in like places pack well.
  private struct Group {
    var members: [(scope: Int, word: String)] = []
    var count = 0
    var isDeclared = false
  }

  /// `keys` are the names of keys, which a variable has too where it stands for both. `isOurs` says whether a word is no
  /// word of the language.
  init(_ words: ScriptWords, keys: [String: String], isOurs: (String) -> Bool) {
    self.words = words
    for word in words.all where word.role == .both {
      take(keys[word.text] ?? word.text, for: word.text, in: word.scope)
    }
    let others = words.all.filter { word in
      word.role == .variable && isOurs(word.text) && locals[word.scope]?[word.text] == nil
    }
    for word in others where words.kept.contains(word.text) {
      take(word.text, for: word.text, in: word.scope)
    }
    let free = ShortNames.free()
    for group in groups(of: others.filter { !words.kept.contains($0.text) }) {
      name(group, from: free)
    }
  }

  /// `nil` for a word that has none.
  func name(of word: ScriptWords.Word) -> String? {
    locals[word.scope]?[word.text] ?? declared[word.text]
  }

  private mutating func take(_ name: String, for word: String, in scope: Int) {
    locals[scope, default: [:]][word] = name
    taken[scope, default: []].insert(name)
  }

  private func isFree(_ name: String, in scope: Int) -> Bool {
    taken[scope]?.contains(name) != true
  }

  private mutating func name(_ group: Group, from free: [String]) {
    guard group.isDeclared else { return nameEach(of: group, from: free) }
    let name = free.first { name in
      !declaredNames.contains(name) && group.members.allSatisfy { isFree(name, in: $0.scope) }
    }
    guard let name, let word = group.members.first?.word else { return }
    declared[word] = name
    declaredNames.insert(name)
    for (scope, _) in group.members { taken[scope, default: []].insert(name) }
  }

  private mutating func nameEach(of group: Group, from free: [String]) {
    for (scope, word) in group.members {
      guard let name = free.first(where: { isFree($0, in: scope) }) else { continue }
      take(name, for: word, in: scope)
    }
  }

  /// The most frequent first.
  private func groups(of variables: [ScriptWords.Word]) -> [Group] {
    var declared = Groups<String>()
    var places = Groups<Int>()
    var placeOf: [Int: [String: Int]] = [:]
    for word in variables {
      if words.declared.contains(word.text) {
        declared.add(word, to: word.text)
      } else {
        let next = placeOf[word.scope]?.count ?? 0
        let place = placeOf[word.scope]?[word.text] ?? next
        placeOf[word.scope, default: [:]][word.text] = place
        places.add(word, to: place)
      }
    }
    let all = declared.all.map { Group(members: $0.members, count: $0.count, isDeclared: true) }
    return (all + places.all).enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }

  /// Groups in the order of their first words.
  private struct Groups<Key: Hashable> {
    private(set) var all: [Group] = []
    private var places: [Key: Int] = [:]

    mutating func add(_ word: ScriptWords.Word, to key: Key) {
      let place = places[key, default: all.count]
      places[key] = place
      if place == all.count { all.append(Group()) }
      all[place].count += 1
      let isKnown = all[place].members.contains { $0.scope == word.scope && $0.word == word.text }
      if !isKnown { all[place].members.append((word.scope, word.text)) }
    }
  }
}
