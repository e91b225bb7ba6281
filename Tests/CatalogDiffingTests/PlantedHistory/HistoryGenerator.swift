import CatalogModel

/// Makes a history of thirty versions from a seed and writes down what it plants.
///
/// `numbers` and `named` have numeric codes in blocks, the latter with names; `symbols` has symbolic
/// codes. Texts are made of made-up words, so that no two are alike unless that is planted.
struct HistoryGenerator {
  static let versionCount = 30

  var random: SeededGenerator
  var ledger = PlantedLedger()
  /// In the order of the document.
  var entries: [PlantedEntry] = []
  /// What left or was renamed, as it was last seen, with the last version that had it.
  var retired: [String: (entry: PlantedEntry, version: String, isRenamed: Bool)] = [:]
  /// The identities that the step at hand has dealt with.
  var touched: Set<String> = []
  /// The version before the one at hand.
  var lastVersion = ""
  private(set) var versions: [Catalog] = []
  private var used: Set<String> = []
  private var lost: [(place: Int, entry: PlantedEntry)] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    start()
    let facts = PlantedFact.allCases + PlantedFact.allCases + PlantedFact.allCases
    var deck = facts.shuffled(using: &random)
    for number in 2...Self.versionCount { step(number, &deck) }
  }

  private mutating func start() {
    ledger.start("v1")
    for block in 0..<6 {
      for number in 0..<8 { entries.append(self.number(1000 + 100 * block + number)) }
    }
    for number in 0..<24 {
      entries.append(self.number(7000 + 10 * number, in: "named", name: freshName("N")))
    }
    for number in 0..<5 {
      entries.append(
        PlantedEntry(category: "numbers", code: "\(9000 + 10 * number)", text: Self.reserved))
    }
    for _ in 0..<40 { entries.append(symbol()) }
    for entry in entries {
      used.insert(entry.code.lowercased())
      ledger.appear(entry.key)
    }
    publish("v1")
  }

  static let reserved = "Kept for later use by us"

  /// Three versions change nothing or only the order; two lose many entries, which the next has.
  private mutating func step(_ number: Int, _ deck: inout [PlantedFact]) {
    ledger.start("v\(number)")
    touched = []
    switch number {
    case 5, 23: break
    case 14:
      entries.insert(entries.removeLast(), at: 0)
      ledger.report("reordered", "catalog")
    case 10: lose(entries.count * 2 / 3)
    case 19: lose(15)
    case 11, 20: bringBack()
    default: for fact in deck.suffix(4) { plant(fact) }
    }
    if ![5, 10, 11, 14, 19, 20, 23].contains(number) { deck.removeLast(min(4, deck.count)) }
    publish("v\(number)")
  }

  private mutating func publish(_ version: String) {
    let offset = Int.random(in: 1...50, using: &random)
    versions.append(
      Catalog(
        vendor: Vendor(id: "acme", name: "Acme"), version: version,
        categories: ["numbers", "named", "symbols"].map { Category(id: $0, title: $0) },
        entries: entries.enumerated().map { $1.entry(line: offset + $0) }))
    lastVersion = version
  }

  /// A broken page: the diffs report it, the lives of the codes know nothing of it.
  private mutating func lose(_ count: Int) {
    let places = Array(entries.indices.shuffled(using: &random).prefix(count)).sorted()
    lost = places.map { ($0, entries[$0]) }
    for place in places.reversed() { entries.remove(at: place) }
    if count >= 20 {
      ledger.report("many-removed-at-once", "catalog")
    } else {
      for (_, entry) in lost { reportRemoval(of: entry) }
    }
  }

  mutating func reportRemoval(of entry: PlantedEntry) {
    ledger.report(
      entry.deprecation == nil ? "code-removed" : "deprecated-code-removed", entry.key)
  }

  private mutating func bringBack() {
    for (place, entry) in lost {
      entries.insert(entry, at: place)
      ledger.report("code-restored", alone: "code-added", entry.key)
    }
    lost = []
  }
}

/// Codes, names and texts that were never there before.
extension HistoryGenerator {
  mutating func number(_ number: Int, in category: String = "numbers", name: String? = nil)
    -> PlantedEntry
  {
    PlantedEntry(
      category: category, code: "\(number)", text: freshText(), name: name,
      status: random.pick([[400], [404], [400, 409], [500]]))
  }

  mutating func symbol() -> PlantedEntry {
    PlantedEntry(
      category: "symbols", code: freshName("Err"), text: freshText(),
      status: random.pick([[400], [404], [400, 409], [500]]))
  }

  mutating func freshNumber() -> Int {
    while true {
      let number = Int.random(in: 20_000...99_999, using: &random)
      if used.insert("\(number)").inserted { return number }
    }
  }

  /// Whether the number was free until now.
  mutating func take(_ number: Int) -> Bool { used.insert("\(number)").inserted }

  mutating func freshName(_ prefix: String) -> String {
    while true {
      let name = prefix + word().capitalizedFirst + word().capitalizedFirst
      if used.insert(name.lowercased()).inserted { return name }
    }
  }

  mutating func freshText() -> String {
    "The \(word()) of the \(word()) \(word()) was \(word()) by a \(word()) \(word())"
  }

  private mutating func word() -> String {
    (0..<3).map { _ in random.pick(Array("bdfgklmnprstvz")) }.map { consonant in
      "\(consonant)\(random.pick(Array("aeiou")))"
    }.joined()
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
