import CatalogModel

/// A timeline while it is put together, version by version.
struct TimelineRecorder {
  let policy: ChangePolicy
  private(set) var comparisons: [CatalogComparison] = []
  init(policy: ChangePolicy) { self.policy = policy }

  private(set) var meanings: [EntryKey: [FormerMeaning]] = [:]
  private var newest: Catalog?
  private var earlier = EarlierCodes()
  /// What the newest version has.
  private var present: [EntryKey: LifeDraft] = [:]
  /// What left, by its last identity.
  private var departed: [EntryKey: LifeDraft] = [:]
  /// What left and whose identity another entry has been given since.
  private var replaced: [LifeDraft] = []
  /// How many left with each version.
  private var departures: [String: Int] = [:]
  /// Where an entry went when it got another identity.
  private var moves: [EntryKey: EntryKey] = [:]

  mutating func record(_ catalog: Catalog) {
    if let newest {
      let step = CatalogComparison(
        base: newest, revision: catalog, earlier: earlier, policy: policy)
      record(step)
      comparisons.append(step)
    } else {
      for entry in catalog.entries where present[entry.key] == nil {
        appear(entry, in: catalog.version)
      }
    }
    earlier.record(catalog)
    newest = catalog
  }

  private mutating func record(_ step: CatalogComparison) {
    let version = step.revision.version
    noteMeanings(of: step)
    depart(step.removed, step.revision)
    change(step.changed, version)
    let returned = Dictionary(step.returned.map { ($0.key, $0) }) { first, _ in first }
    let gaps = gaps(endedBy: step)
    // Of several entries with one identity, the first counts.
    for entry in step.added where present[entry.key] == nil {
      if let code = returned[entry.key], let draft = departed.removeValue(forKey: entry.key) {
        let isGap =
          code.meaning == .unchanged && draft.events.last.map { gaps.contains($0.version) } ?? false
        present[entry.key] =
          isGap ? draft.withoutLast : draft.after(.returned(code), entry, version)
      } else {
        appear(entry, in: version)
      }
    }
  }

  private mutating func appear(_ entry: Entry, in version: String) {
    let event = LifeEvent(version: version, kind: .appeared(entry))
    present[entry.key] = LifeDraft(entry: entry, events: [event])
  }

  private mutating func depart(_ removed: [Entry], _ revision: Catalog) {
    guard !removed.isEmpty else { return }
    let kept = Set(revision.entries.map(\.key))
    for entry in removed where !kept.contains(entry.key) {
      guard let draft = present.removeValue(forKey: entry.key) else { continue }
      departed[entry.key] = draft.after(.left(entry), entry, revision.version)
      departures[revision.version, default: 0] += 1
    }
  }

  /// The versions that lost many entries, nearly all of which this step brings back as they were:
  /// what these versions show is a broken page, and no history.
  private func gaps(endedBy step: CatalogComparison) -> Set<String> {
    var counts: [String: Int] = [:]
    for code in step.returned where code.meaning == .unchanged && code.isAdded {
      if let left = departed[code.key]?.events.last { counts[left.version, default: 0] += 1 }
    }
    return Set(counts.filter { isGap(of: $1, in: $0) }.keys)
  }

  /// Ten, because a handful is brought back by hand at times; nine tenths, because the page may have
  /// changed when it was mended.
  private func isGap(of count: Int, in version: String) -> Bool {
    count >= 10 && 10 * count >= 9 * departures[version, default: 0]
  }

  /// All of them leave their identities before the first takes a new one: two may swap theirs.
  private mutating func change(_ pairs: [EntryPair], _ version: String) {
    let drafts = pairs.compactMap { pair in
      present.removeValue(forKey: pair.base.key).map { (pair, $0) }
    }
    for (pair, draft) in drafts {
      let key = pair.revision.key
      var changed = draft
      changed.entry = pair.revision
      if pair.differences.substanceDiffers || pair.identityChange != nil {
        changed = draft.after(.changed(pair), pair.revision, version)
      }
      if key != pair.base.key { move(&changed, from: pair, to: key) }
      present[key] = changed
    }
  }

  private mutating func move(_ draft: inout LifeDraft, from pair: EntryPair, to key: EntryKey) {
    draft.formerKeys.append(pair.base.key)
    moves[pair.base.key] = key
    moves[key] = nil
    if let former = departed.removeValue(forKey: key) { replaced.append(former) }
    // A category's title says nothing about what its codes meant; a code left behind keeps its past.
    if pair.identityChange == nil { meanings[key] = meanings.removeValue(forKey: pair.base.key) }
  }

  private mutating func noteMeanings(of step: CatalogComparison) {
    for pair in step.changed {
      guard let place = pair.displacedTo else { continue }
      note(
        FormerMeaning(entry: pair.base, lastVersion: step.base.version, successor: place),
        of: pair.revision.key)
    }
    for code in step.returned where code.meaning == .another {
      note(
        FormerMeaning(
          entry: code.pair.base, lastVersion: code.lastVersion, successor: moves[code.key]),
        of: code.key)
    }
  }

  private mutating func note(_ meaning: FormerMeaning, of key: EntryKey) {
    meanings[key, default: []].append(meaning)
  }
}

extension TimelineRecorder {
  /// In the order of identities, what left before what is there.
  var lives: [EntryLife] {
    let entries = Dictionary((newest?.entries ?? []).map { ($0.key, $0) }) { first, _ in first }
    let gone = replaced.map(\.life) + departed.values.map(\.life)
    let living = present.map { key, draft in
      EntryLife(
        entry: entries[key] ?? draft.entry, events: draft.events, formerKeys: draft.formerKeys)
    }
    return (gone + living).sorted { left, right in
      left.key == right.key ? !left.isPresent && right.isPresent : left.key < right.key
    }
  }

  var successors: [EntryKey: EntryKey] {
    moves.keys.reduce(into: [:]) { successors, key in
      guard present[key] == nil, let place = place(of: key), present[place] != nil else { return }
      successors[key] = place
    }
  }

  /// The end of the way that an identity went; ways that lead in a circle end nowhere.
  private func place(of key: EntryKey) -> EntryKey? {
    var place = key
    var seen: Set<EntryKey> = []
    while let next = moves[place] {
      guard seen.insert(place).inserted else { return nil }
      place = next
    }
    return place
  }
}
