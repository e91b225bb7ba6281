/// Facts in which a code becomes another one, or stands for something else.
extension HistoryGenerator {
  mutating func rename(reworded: Bool) {
    let code = freshName("Err")
    guard let place = pick(where: { $0.category == "symbols" }) else { return }
    become("renamed", "code-renamed", at: place) { $0.code = code }
    guard reworded else { return }
    entries[place].reword()
    ledger.report("text-changed", entries[place].key)
  }

  mutating func respell() {
    let text = freshText()
    guard let place = pick(where: { $0.category == "symbols" && $0.isCamelCase }) else { return }
    become("renamed", "code-renamed", at: place) { $0.code = $0.snakeCase }
    entries[place].text = text
    ledger.report("meaning-perhaps-changed", entries[place].key)
    ledger.doubt(entries[place].key)
  }

  mutating func lengthen() {
    guard let place = pick(where: { $0.category == "symbols" && $0.isCamelCase }) else { return }
    become("renamed", "code-renamed", at: place) { $0.code = "Store\($0.code)" }
    entries[place].reword()
    ledger.report("text-changed", entries[place].key)
  }

  mutating func recase() {
    guard let place = pick(where: { $0.category == "symbols" && $0.code != $0.code.uppercased() })
    else { return }
    become("recased", "code-recased", at: place) { $0.code = $0.code.uppercased() }
  }

  mutating func renumber() {
    let number = freshNumber()
    guard let place = pick(where: { $0.category != "symbols" }) else { return }
    become("renumbered", "code-renumbered", at: place) { $0.code = "\(number)" }
  }

  mutating func move() {
    let former = retired
    let place = pick(where: {
      $0.category == "numbers" && former["named/\($0.code)"] == nil
    })
    guard let place else { return }
    become("moved", "code-moved", at: place) { $0.category = "named" }
  }

  private mutating func become(
    _ event: String, _ rule: String, at place: Int, _ change: (inout PlantedEntry) -> Void
  ) {
    let former = entries[place]
    change(&entries[place])
    let key = entries[place].key
    touched.insert(key)
    retired[former.key] = (former, lastVersion, true)
    ledger.report(rule, key)
    ledger.become(event, from: former.key, to: key)
  }

  /// Entries of `numbers` with two to five codes in a row.
  private mutating func run() -> [Int] {
    let places = places { $0.category == "numbers" }
    let byNumber = Dictionary(uniqueKeysWithValues: places.map { (Int(entries[$0].code) ?? 0, $0) })
    let starts = byNumber.keys.filter { byNumber[$0 + 1] != nil }.sorted()
    guard !starts.isEmpty else { return [] }
    let start = random.pick(starts)
    let run = (0..<5).prefix { byNumber[start + $0] != nil }.compactMap { byNumber[start + $0] }
    for place in run { touched.insert(entries[place].key) }
    return run
  }

  mutating func shiftUp() {
    let run = run()
    guard let last = run.last, let number = Int(entries[last].code), take(number + 1) else {
      return
    }
    let texts = [freshText()] + run.map { entries[$0].text }
    var moves: [(String, String?)] = []
    for (place, (text, next)) in zip(run, zip(texts, run.dropFirst() + [-1])) {
      giveAway(at: place, for: text)
      moves.append((entries[place].key, next < 0 ? "numbers/\(number + 1)" : entries[next].key))
    }
    ledger.pass(moves)
    var added = self.number(number + 1)
    added.text = texts[run.count]
    entries.append(added)
    touched.insert(added.key)
    ledger.report("code-added", added.key)
    ledger.appear(added.key)
  }

  /// The first loses its text for good; what the last says is now the code before it.
  mutating func shiftDown() {
    let run = run()
    guard run.count > 1 else { return }
    let texts = run.map { entries[$0].text }
    let keys = run.map { entries[$0].key }
    for index in 0..<(run.count - 1) { giveAway(at: run[index], for: texts[index + 1]) }
    ledger.pass(zip(keys, [nil] + keys).map { ($0, $1) }, leaving: keys[run.count - 1])
    let last = entries.remove(at: run[run.count - 1])
    ledger.report("code-renumbered", last.key)
    ledger.leave(last.key)
  }

  mutating func swapTexts() {
    guard let one = pick(where: { $0.category == "numbers" }),
      let other = pick(where: { $0.category == "numbers" })
    else { return }
    let (first, second) = (entries[one].text, entries[other].text)
    giveAway(at: one, for: second)
    giveAway(at: other, for: first)
    let (key, otherKey) = (entries[one].key, entries[other].key)
    ledger.pass([(key, otherKey), (otherKey, key)])
  }

  /// What the code meant stands elsewhere now.
  private mutating func giveAway(at place: Int, for text: String) {
    let key = entries[place].key
    ledger.mean(entries[place].text, of: key, until: lastVersion)
    entries[place].text = text
    ledger.report("code-reused", key)
    ledger.happen("changed", to: key)
  }

  mutating func reuse(renamed: Bool) {
    guard let (former, version) = takeRetired(where: { _, isRenamed in isRenamed == renamed })
    else { return }
    var entry = former
    entry.text = freshText()
    entry.deprecation = nil
    if former.name != nil { entry.name = freshName("N") }
    entries.append(entry)
    ledger.mean(former.text, of: entry.key, until: version)
    ledger.report("code-reused", alone: "code-added", entry.key)
    if renamed { ledger.appear(entry.key) } else { ledger.comeBack(entry.key, "another") }
  }

  mutating func comeBack(
    _ meaning: String, _ rule: String, _ change: (inout PlantedEntry) -> Void
  ) {
    guard let (former, _) = takeRetired(where: { _, isRenamed in !isRenamed }) else { return }
    var entry = former
    change(&entry)
    entries.append(entry)
    ledger.report(rule, alone: "code-added", entry.key)
    ledger.comeBack(entry.key, meaning)
  }

  mutating func takeRetiredNumber() {
    let retired = takeRetired { entry, isRenamed in !isRenamed && entry.category == "numbers" }
    guard let (former, version) = retired,
      let place = pick(where: { $0.category == "numbers" })
    else { return }
    ledger.mean(former.text, of: former.key, until: version)
    become("renumbered", "code-renumbered", at: place) { $0.code = former.code }
    ledger.report("code-reused", alone: nil, former.key)
  }

  /// A code that is not there now, and that the step has not dealt with.
  private mutating func takeRetired(
    where isFit: (PlantedEntry, Bool) -> Bool
  ) -> (PlantedEntry, String)? {
    let fit = retired.filter { key, former in
      isFit(former.entry, former.isRenamed) && !touched.contains(key)
    }
    guard !fit.isEmpty else { return nil }
    let key = random.pick(fit.keys.sorted())
    touched.insert(key)
    return retired.removeValue(forKey: key).map { ($0.entry, $0.version) }
  }
}

extension PlantedEntry {
  /// As codes are planted, before they are written otherwise: `ErrLost`.
  fileprivate var isCamelCase: Bool {
    !code.contains("_") && code != code.uppercased()
  }

  /// `err_lost` for `ErrLost`.
  fileprivate var snakeCase: String {
    String(code.map { $0.isUppercase ? "_\($0.lowercased())" : "\($0)" }.joined().dropFirst())
  }
}
