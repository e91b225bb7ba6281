import CatalogModel

/// Numbers that are the same in every run: SplitMix64 (Steele, Lea and Flood, 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<T>(_ items: [T]) -> T { items[Int.random(in: 0..<items.count, using: &self)] }
}

/// Catalogs made of few words, names and codes, so that ties and collisions are frequent.
struct CatalogGenerator {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func sides() -> Sides {
    let base = catalog(version: "1")
    return Sides(base, random.chance(10) ? catalog(version: "2") : revised(base))
  }

  private mutating func catalog(version: String) -> Catalog {
    let ids = (0..<Int.random(in: 1...3, using: &random)).map { "c\($0)" }
    var keys: Set<EntryKey> = []
    let entries = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ -> Entry? in
      let entry = anyEntry(in: random.pick(ids))
      return keys.insert(entry.key).inserted ? entry : nil
    }
    return Catalog(
      vendor: Vendor(id: "acme", name: "Acme"), version: version, introduction: text(),
      categories: ids.map {
        Category(id: $0, title: random.pick(["A", "B"]), description: text())
      },
      entries: entries)
  }

  private mutating func revised(_ base: Catalog) -> Catalog {
    let renamed = random.chance(20) ? random.pick(base.categories).id : nil
    var keys: Set<EntryKey> = []
    var entries: [Entry] = []
    for entry in base.entries where !random.chance(10) {
      let category = entry.category == renamed ? "renamed" : entry.category
      entries.append(random.chance(40) ? revised(entry, in: category) : copy(entry, in: category))
    }
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      entries.append(anyEntry(in: random.pick(base.categories).id))
    }
    return Catalog(
      vendor: base.vendor, version: "2",
      introduction: random.chance(20) ? text() : base.introduction,
      categories: base.categories.map { category in
        Category(
          id: category.id == renamed ? "renamed" : category.id,
          title: random.chance(10) ? "C" : category.title, description: category.description)
      },
      entries: entries.filter { keys.insert($0.key).inserted }.shuffled(using: &random))
  }

  private mutating func revised(_ entry: Entry, in category: String) -> Entry {
    let other = anyEntry(in: random.chance(10) ? "c0" : category)
    return Entry(
      category: other.category, code: random.chance(30) ? other.code : entry.code,
      name: random.chance(20) ? other.name : entry.name,
      label: random.chance(20) ? other.label : entry.label,
      status: random.chance(20) ? other.status : entry.status,
      description: random.chance(30) ? other.description : entry.description,
      fields: random.chance(20) ? other.fields : entry.fields,
      statements: random.chance(20) ? other.statements : entry.statements, source: other.source)
  }

  private func copy(_ entry: Entry, in category: String) -> Entry {
    Entry(
      category: category, code: entry.code, name: entry.name, label: entry.label,
      status: entry.status, description: entry.description, fields: entry.fields,
      statements: entry.statements, source: entry.source)
  }

  private mutating func anyEntry(in category: String) -> Entry {
    let line = Int.random(in: 1...999, using: &random)
    return Entry(
      category: category,
      code: Code(
        random.pick([
          "\(Int.random(in: -3...60, using: &random))", "ab.c", "AB.c", "x_y", "10-19", "15-40",
        ])),
      name: random.pick([nil, "N\(Int.random(in: 1...30, using: &random))"]),
      label: random.pick([nil, "Bad", "Worse"]),
      status: random.pick([[], [400], [401, 400], [400, 401], [500]]),
      description: text(),
      fields: random.pick([
        [], [.init(name: "Retry", value: "no")],
        [.init(name: "Retry", value: "yes"), .init(name: "Area", value: "All")],
        [.init(name: "Area", value: "All"), .init(name: "Retry", value: "yes")],
        [.init(name: "Area", value: "One"), .init(name: "Area", value: "Two")],
      ]),
      statements: statements(),
      source: EntrySource(document: "errors.md", line: line, endLine: line))
  }

  /// Few of each kind, in any order, and at times one twice.
  mutating func statements() -> [Statement] {
    let kinds: [Statement] = [
      .alias("E1"), .alias("E2"), .message("No {0} in {1}"), .message("No {0} here"),
      .message("Gone"), .cause(Prose(text: "Because")), .cause(text()),
      .action(Prose(text: "Wait")),
      .action(text()), .severity("Error"), .severity("Warning"), .retryable(true),
      .retryable(false), .endpoint("GET /a"), .endpoint("GET /b"), .applicability("Web"),
      .applicability("App"), .since("1"), .since("2"), .deprecated("Deprecated"),
      .deprecated("Use ab.c instead"), .removed("3"), .removed("4"), .replacedBy("ab.c"),
      .replacedBy("7"), .unused(.obsolete), .unused(.reserved),
    ]
    let count = random.pick([0, 0, 1, 1, 2, 3, 5])
    return (0..<count).map { _ in random.pick(kinds) }
  }

  private mutating func text() -> Prose {
    let words = ["the", "code", "is", "wrong", "account", "locked", "expired", "not"]
    let count = Int.random(in: 0...4, using: &random)
    let picked = (0..<count).map { _ in random.pick(words) }.joined(separator: " ")
    if count == 4, random.chance(30) { return Prose([.list([[.code(picked)], [.text("more")]])]) }
    return Prose(text: picked)
  }
}
