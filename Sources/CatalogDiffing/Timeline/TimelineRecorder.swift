import CatalogModel

/// A timeline while it is put together, version by version.
struct TimelineRecorder {
  let policy: ChangePolicy
  private(set) var comparisons: [CatalogComparison] = []
  init(policy: ChangePolicy) { self.policy = policy }

  /// What codes stood for that were given to something else; nothing is said of where it stands now.
  private(set) var meanings: [EntryKey: [FormerMeaning]] = [:]
  private var newest: Catalog?
  /// What is known of the versions before the newest.
  private var earlier = EarlierCodes()
  /// What the newest version has.
  private var present: [EntryKey: LifeDraft] = [:]
  /// What left, by its last identity.
  private var departed: [EntryKey: LifeDraft] = [:]
  /// What left and whose identity another entry has been given since.
  private var replaced: [LifeDraft] = []
  /// What left where nothing was read.
  private var unread: Set<EntryKey> = []
  /// How many left with each version.
  private var departures: [String: Int] = [:]
  /// What an identity that was changed has become: the one that its entry had last. None where the
  /// identity was given to another entry since.
  private var moves: [EntryKey: EntryKey] = [:]

  mutating func record(_ catalog: Catalog) {
    if let newest {
      earlier.record(newest)
      let step = CatalogComparison(
        base: newest, revision: catalog, earlier: earlier, policy: policy)
      record(step)
      comparisons.append(step)
      earlier = earlier.following(step.categories.retitled)
    } else {
      for entry in catalog.entries where present[entry.key] == nil {
        appear(entry, in: catalog.version)
      }
    }
    newest = catalog
  }

  private mutating func record(_ step: CatalogComparison) {
    let version = step.revision.version
    depart(step.removed, step.revision)
    unread.formUnion(step.unread.map(\.key))
    follow(step.categories.retitled)
    noteMeanings(of: step)
    change(step.changed, version)
    let returned = Dictionary(step.returned.map { ($0.key, $0) }) { first, _ in first }
    let gaps = gaps(endedBy: step)
    // Of several entries with one identity, the first counts.
    for entry in step.added where present[entry.key] == nil {
      if let code = returned[entry.key], let draft = departed.removeValue(forKey: entry.key) {
        let wasUnread = unread.remove(entry.key) != nil
        let isGap = wasUnread || draft.events.last.map { gaps.contains($0.version) } ?? false
        present[entry.key] =
          isGap && code.meaning == .unchanged
          ? draft.withoutLast : draft.after(.returned(code), entry, version)
      } else {
        appear(entry, in: version)
      }
    }
  }

  private mutating func appear(_ entry: Entry, in version: String) {
    moves[entry.key] = nil
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

  /// What left a category that has another id now is known by that, as what stayed in it is; but not where
  /// something else was known by it.
  private mutating func follow(_ retitled: [String: String]) {
    guard !retitled.isEmpty else { return }
    for (former, draft) in departed {
      let key = former.following(retitled)
      let isTaken = moves[key] != nil && !draft.formerKeys.contains(key)
      guard key != former, departed[key] == nil, !isTaken else { continue }
      departed[former] = nil
      departed[key] = draft.retitled(key.category)
      lead(draft.formerKeys + [former], to: key)
      meanings[key] = meanings.removeValue(forKey: former)
      if unread.remove(former) != nil { unread.insert(key) }
    }
  }

  /// From identities that one entry had, one after the other.
  private mutating func lead(_ formerKeys: [EntryKey], to key: EntryKey) {
    guard let last = formerKeys.last else { return }
    for earlier in formerKeys where moves[earlier] == last { moves[earlier] = key }
    moves[last] = key
    moves[key] = nil
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
    let former = pair.base.key
    draft.formerKeys.append(former)
    lead(draft.formerKeys, to: key)
    replace(key)
    // A category's title says nothing about what its codes meant; a code left behind keeps its past.
    if pair.identityChange == nil { meanings[key] = meanings.removeValue(forKey: pair.base.key) }
  }

  /// Whoever had this identity and left gives way to another.
  private mutating func replace(_ key: EntryKey) {
    guard let draft = departed.removeValue(forKey: key) else { return }
    for earlier in draft.formerKeys where moves[earlier] == key { moves[earlier] = nil }
    replaced.append(draft)
  }

  private mutating func noteMeanings(of step: CatalogComparison) {
    for pair in step.changed where pair.isReused {
      note(pair.base, until: step.base.version, of: pair.revision.key)
    }
    for code in step.returned where code.meaning == .another {
      note(code.pair.base, until: code.lastVersion, of: code.key)
    }
  }

  private mutating func note(_ entry: Entry, until lastVersion: String, of key: EntryKey) {
    meanings[key, default: []].append(
      FormerMeaning(entry: entry, lastVersion: lastVersion, successor: nil))
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
    let keyed = (gone + living).map { (key: $0.key, life: $0) }
    let sorted = keyed.sorted { left, right in
      left.key == right.key
        ? !left.life.isPresent && right.life.isPresent : left.key < right.key
    }
    return sorted.map(\.life)
  }

  var successors: [EntryKey: EntryKey] {
    moves.filter { key, place in
      !isOfAnEntry(key) && isOfAnEntry(place)
    }
  }

  /// Whether an entry has the identity, or had it when it left.
  private func isOfAnEntry(_ key: EntryKey) -> Bool {
    present[key] != nil || departed[key] != nil
  }
}
