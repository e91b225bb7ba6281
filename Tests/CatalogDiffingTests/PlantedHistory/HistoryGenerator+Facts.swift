/// How each fact is planted and written down. A fact for which there is no entry is left out.
extension HistoryGenerator {
  mutating func plant(_ fact: PlantedFact) {
    switch fact {
    case .added: add()
    case .removed: leave { $0.deprecation == nil }
    case .deprecated:
      edit("deprecated", where: { $0.deprecation == nil }) { $0.deprecation = "Going away" }
    case .deprecatedWithReplacement: deprecateForAnother()
    case .removedAfterDeprecation: leave { $0.deprecation != nil }
    case .renamed: rename(reworded: false)
    case .renamedAndReworded: rename(reworded: true)
    case .respelled: respell()
    case .lengthened: lengthen()
    case .recased: recase()
    case .renumbered: renumber()
    case .movedToOtherCategory: move()
    case .shiftedUp: shiftUp()
    case .shiftedDown: shiftDown()
    case .swapped: swapTexts()
    case .reusedAfterGap: reuse(renamed: false)
    case .reusedAfterRenaming: reuse(renamed: true)
    case .renumberedToRetiredNumber: takeRetiredNumber()
    case .restored: comeBack("unchanged", "code-restored") { _ in }
    case .restoredInOtherTypography:
      comeBack("unchanged", "code-restored") { $0.setOtherwise() }
    case .broughtBackReworded: comeBack("reworded", "retired-code-used") { $0.reword() }
    case .reservedForAnother: tradeReserved()
    case .statusAdded, .statusRemoved, .statusClassChanged, .typographyEdited, .reworded,
      .textReplaced, .nameChanged:
      plantEdit(fact)
    }
  }

  private mutating func plantEdit(_ fact: PlantedFact) {
    let (text, name) = (freshText(), freshName("N"))
    switch fact {
    case .statusAdded:
      edit("status-added", where: { !$0.status.contains(406) }) { $0.status.append(406) }
    case .statusRemoved:
      edit("status-removed", where: { $0.status.count > 1 }) { $0.status.removeLast() }
    case .statusClassChanged:
      edit("status-class-changed") { $0.status = $0.status[0] < 500 ? [503] : [400, 404] }
    case .typographyEdited: edit("text-typography") { $0.setOtherwise() }
    case .reworded: edit("text-changed") { $0.reword() }
    case .textReplaced: edit("meaning-perhaps-changed") { $0.text = text }
    default: edit("name-changed", where: { $0.name != nil }) { $0.name = name }
    }
  }

  private mutating func edit(
    _ rule: String, where isFit: (PlantedEntry) -> Bool = { _ in true },
    _ change: (inout PlantedEntry) -> Void
  ) {
    guard let place = pick(where: isFit) else { return }
    change(&entries[place])
    ledger.report(rule, entries[place].key)
    ledger.happen("changed", to: entries[place].key)
    if rule == "meaning-perhaps-changed", entries[place].name == nil {
      ledger.doubt(entries[place].key)
    }
  }

  private mutating func deprecateForAnother() {
    guard let other = pick(where: { $0.category == "symbols" }) else { return }
    let code = entries[other].code
    edit("deprecated-with-replacement", where: { $0.deprecation == nil }) {
      $0.deprecation = "Use \(code) instead."
    }
  }

  private mutating func add() {
    insert(random.chance(50) ? symbol() : number(freshNumber()))
  }

  private mutating func insert(_ entry: PlantedEntry) {
    entries.insert(entry, at: Int.random(in: 0...entries.count, using: &random))
    touched.insert(entry.key)
    ledger.report("code-added", entry.key)
    ledger.appear(entry.key)
  }

  private mutating func leave(where isFit: (PlantedEntry) -> Bool) {
    guard let place = pick(where: isFit) else { return }
    remove(at: place)
  }

  private mutating func remove(at place: Int) {
    let entry = entries.remove(at: place)
    retired[entry.key] = (entry, lastVersion, false)
    reportRemoval(of: entry)
    ledger.leave(entry.key)
  }

  private mutating func tradeReserved() {
    let holders = entries.indices.filter { entries[$0].text == Self.reserved }
    guard holders.count > 3 else { return }
    let place = random.pick(holders)
    guard touched.insert(entries[place].key).inserted else { return }
    let entry = entries[place]
    remove(at: place)
    retired[entry.key] = nil
    insert(
      PlantedEntry(category: "numbers", code: "\(freshNumber())", text: Self.reserved))
  }

  /// The place of an entry that the step has not dealt with; those with the common text are none.
  func places(where isFit: (PlantedEntry) -> Bool) -> [Int] {
    entries.indices.filter { place in
      let entry = entries[place]
      return isFit(entry) && !touched.contains(entry.key) && entry.text != Self.reserved
    }
  }

  mutating func pick(where isFit: (PlantedEntry) -> Bool) -> Int? {
    let places = places(where: isFit)
    guard !places.isEmpty else { return nil }
    let place = random.pick(places)
    touched.insert(entries[place].key)
    return place
  }
}

extension PlantedEntry {
  /// Other marks, the same words.
  mutating func setOtherwise() {
    text = text.hasSuffix(".") ? String(text.dropLast()) : text + "."
  }

  /// One small word becomes two others.
  mutating func reword() {
    let words = text.split(separator: " ")
    let verb = words.firstIndex { $0 == "was" || $0 == "being" } ?? 0
    text =
      (words[..<verb] + (words[verb] == "was" ? ["is", "being"] : ["then", "was"])
      + words[(verb + 1)...]).joined(separator: " ")
  }
}
