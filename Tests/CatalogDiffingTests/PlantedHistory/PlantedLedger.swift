/// Everything that was planted in a generated history, written down when it was planted.
///
/// Identities are written `category/code`, changes `rule category/code`, events `version what`.
struct PlantedLedger {
  /// What one step is expected to report.
  struct Step {
    /// Where all versions before are known.
    var withHistory: [String] = []
    /// Between the two versions alone, where a code that comes back is a new one.
    var alone: [String] = []
  }

  private(set) var version = ""
  private(set) var steps: [Step] = []
  /// The events of what is there, by identity.
  private(set) var present: [String: [String]] = [:]
  /// The events of what left, by the last identity.
  private(set) var departed: [String: [String]] = [:]
  /// Lives whose identity was given to an entry with a life of its own.
  private(set) var replaced: [String] = []
  /// What was said of codes that were given to something else, with the number of that meaning.
  private var former: [String: [(words: String, meaning: Int)]] = [:]
  /// The meanings that codes have, or had when they left, by numbers that are never used twice.
  private var meanings: [String: Int] = [:]
  /// The same of every identity that ever was.
  private var lastMeanings: [String: Int] = [:]
  private var meaningCount = 0
  /// The identity that an entry has now, by each that it had.
  private(set) var successors: [String: String] = [:]

  mutating func start(_ version: String) {
    if !self.version.isEmpty { steps.append(Step()) }
    self.version = version
  }

  mutating func report(_ rule: String, _ key: String) {
    report(rule, alone: rule, key)
  }

  /// `alone` is what is reported where the versions before are not known, if anything.
  mutating func report(_ rule: String, alone: String?, _ key: String) {
    let last = steps.count - 1
    steps[last].withHistory.append("\(rule) \(key)")
    if let alone { steps[last].alone.append("\(alone) \(key)") }
  }

  mutating func appear(_ key: String) {
    present[key] = ["\(version) appeared"]
    successors[key] = nil
    // What took over the meaning of another has it already.
    if meanings[key] == nil { mean(something: key) }
  }

  private mutating func mean(something key: String) {
    meaningCount += 1
    mean(meaningCount, key)
  }

  private mutating func mean(_ meaning: Int, _ key: String) {
    meanings[key] = meaning
    lastMeanings[key] = meaning
  }

  /// Nothing says that a code means what it meant.
  mutating func doubt(_ key: String) { pass([(key, nil)]) }

  /// Codes give their meanings to others at once, or to none; who gets none means something new, unless
  /// it leaves.
  mutating func pass(_ moves: [(from: String, to: String?)], leaving: String? = nil) {
    let before = meanings
    for (from, _) in moves { meanings[from] = nil }
    for (from, to) in moves {
      if let to, let meaning = before[from] { mean(meaning, to) }
    }
    for (from, _) in moves where meanings[from] == nil && from != leaving { mean(something: from) }
  }

  mutating func happen(_ event: String, to key: String) {
    present[key, default: []].append("\(version) \(event)")
  }

  mutating func leave(_ key: String) {
    happen("left", to: key)
    departed[key] = present.removeValue(forKey: key)
  }

  mutating func comeBack(_ key: String, _ meaning: String) {
    present[key] = departed.removeValue(forKey: key)
    happen("returned \(meaning)", to: key)
    if meaning == "another" { mean(something: key) }
  }

  mutating func become(_ event: String, from key: String, to newKey: String) {
    happen(event, to: key)
    if let events = departed.removeValue(forKey: newKey) {
      replaced.append(line(newKey, events))
      successors = successors.filter { $0.value != newKey }
    }
    present[newKey] = present.removeValue(forKey: key)
    if let meaning = meanings.removeValue(forKey: key) { mean(meaning, newKey) }
    for (former, latter) in successors where latter == key { successors[former] = newKey }
    successors[key] = newKey
    successors[newKey] = nil
  }

  /// What a code meant that is about to be given to something else.
  mutating func mean(_ text: String, of key: String, until version: String) {
    former[key, default: []].append(("\(version): \(text)", lastMeanings[key] ?? 0))
  }

  /// What a code meant before, and where that stands in the end; `-` where nowhere.
  func formerMeanings(of key: String) -> [String] {
    (former[key] ?? []).compactMap { words, meaning in
      let place = meanings.first { $0.value == meaning }?.key
      return place == key ? nil : "\(words) > \(place ?? "-")"
    }
  }

  /// Every life in one line, sorted.
  var lives: [String] { (present.map(line) + departed.map(line) + replaced).sorted() }

  /// Where the identities lead that nothing has now.
  var redirects: [String: String] {
    let taken = Set(present.keys).union(departed.keys)
    return successors.filter { !taken.contains($0.key) && taken.contains($0.value) }
  }

  private func line(_ key: String, _ events: [String]) -> String {
    "\(key): \(events.joined(separator: ", "))"
  }
}
