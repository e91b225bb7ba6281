import CatalogModel
import OrderedJSON

/// What a rule has to say about one thing that changed.
package struct Finding: Sendable, Equatable {
  /// What a change is about.
  enum Subject: Sendable, Equatable {
    case catalog
    case category(String)
    case entry(EntryKey)
  }

  let subject: Subject
  /// The side on which the subject is found: revision, unless it is gone there.
  package let side: ComparedSide
  /// What happened, one sentence without a full stop.
  let summary: Sentence
  /// The value that differs, or the whole entry, in base; `nil` where base has none.
  let before: JSONValue?
  /// The same in revision.
  let after: JSONValue?
  /// Where the subject stands in the documents of `side`.
  let source: EntrySource?
  /// Where the catalog is the subject, the entries of revision of which that is said.
  let entries: [EntryKey]
  /// What is said here at once, where that is several things.
  let joined: [Finding]
  /// What the entry says, where `before` and `after` do not tell.
  let quoted: QuotedEntries

  /// About an entry that both sides have; it is known by its identity in revision.
  init(
    _ pair: EntryPair, _ summary: Sentence, before: JSONValue?, after: JSONValue?,
    quoting quoted: QuotedEntries = .none
  ) {
    self.init(
      subject: .entry(pair.revision.key), side: .revision, summary, before: before, after: after,
      source: pair.revision.source, quoting: quoted)
  }

  /// About an entry that has another identity.
  init(recoded pair: EntryPair, _ summary: Sentence) {
    self.init(
      pair, summary, before: pair.base.key.reported(named: pair.nameBesideCode?.base),
      after: pair.revision.key.reported(named: pair.nameBesideCode?.revision),
      quoting: .revision(pair.revision))
  }

  init(removed entry: Entry, _ summary: Sentence) {
    self.init(
      subject: .entry(entry.key), side: .base, summary, before: entry.reported, after: nil,
      source: entry.source)
  }

  /// About an entry that left, and whose meaning another one has now.
  init(succession pair: EntryPair, _ summary: Sentence) {
    self.init(
      subject: .entry(pair.base.key), side: .base, summary,
      before: pair.base.key.reported(named: pair.nameBesideCode?.base),
      after: pair.revision.key.reported(named: pair.nameBesideCode?.revision),
      source: pair.base.source,
      quoting: .revision(pair.revision))
  }

  /// About entries that have another identity, and about those that left and whose meaning another one has now.
  static func all(
    changed: [EntryPair], succeeded: [EntryPair], _ summary: (EntryPair) -> Sentence
  ) -> [Finding] {
    changed.map { Finding(recoded: $0, summary($0)) }
      + succeeded.map { Finding(succession: $0, summary($0)) }
  }

  init(added entry: Entry, _ summary: Sentence) {
    self.init(
      subject: .entry(entry.key), side: .revision, summary, before: nil, after: entry.reported,
      source: entry.source)
  }

  /// About a code that the other side has in another grouping.
  init(_ code: RegroupedCode, _ summary: Sentence) {
    let others =
      code.others.count == 1
      ? code.others[0].reported : JSONValue.array(code.others.map(\.key.reported))
    let isGone = code.side == .base
    self.init(
      subject: .entry(code.entry.key), side: code.side, summary,
      before: isGone ? code.entry.reported : others, after: isGone ? others : code.entry.reported,
      source: code.entry.source)
  }

  /// About what came, and is perhaps what left; `nil` where nothing came.
  init?(_ suspicion: RenameSuspicion, _ summary: Sentence) {
    guard let entry = suspicion.revisions.first else { return nil }
    func reported(_ entries: [Entry]) -> JSONValue {
      entries.count == 1 ? entries[0].key.reported : .array(entries.map(\.key.reported))
    }
    self.init(
      suspecting: entry, summary,
      before: reported(suspicion.bases), after: reported(suspicion.revisions),
      quoting: suspicion.isTie ? .revision(entry) : .both(base: suspicion.bases[0], revision: entry)
    )
  }

  /// About an entry that came, and that is perhaps one of base.
  init(
    suspecting entry: Entry, _ summary: Sentence, before: JSONValue?, after: JSONValue?,
    quoting quoted: QuotedEntries = .none
  ) {
    self.init(
      subject: .entry(entry.key), side: .revision, summary, before: before, after: after,
      source: entry.source, quoting: quoted)
  }

  init(
    _ category: Category, on side: ComparedSide, _ summary: Sentence, before: JSONValue?,
    after: JSONValue?
  ) {
    self.init(
      subject: .category(category.id), side: side, summary, before: before, after: after,
      source: category.source)
  }

  init(catalogOn side: ComparedSide, _ summary: Sentence, before: JSONValue?, after: JSONValue?) {
    self.init(
      subject: .catalog, side: side, summary, before: before, after: after, source: nil)
  }

  /// One for all of several, each of which is about an entry of revision; where that of one tells what became of
  /// all, it is shown.
  init(joining findings: [Finding], _ summary: Sentence, showing shown: Finding? = nil) {
    func list(_ value: (Finding) -> JSONValue?) -> JSONValue? {
      let values = findings.compactMap { finding in
        finding.key.flatMap { key in value(finding).map { key.reported(with: $0) } }
      }
      return JSONValue.array(values).unlessEmpty
    }
    self.init(
      subject: .catalog, side: .revision, summary, before: list(\.before), after: list(\.after),
      source: shown?.source, entries: findings.compactMap(\.key), joined: findings,
      quoting: shown?.exchange ?? .none)
  }

  /// The two values, where they are texts.
  private var exchange: QuotedEntries? {
    guard case .string(let base) = before, case .string(let revision) = after else { return nil }
    return .value(from: base, to: revision)
  }

  /// Said of the texts of these entries of revision.
  init(textsOf entries: [EntryKey], _ summary: Sentence) {
    self.init(
      subject: .catalog, side: .revision, summary, before: nil,
      after: .array(entries.map(\.reported)), source: nil, entries: entries)
  }

  /// The entry that it is about; `nil` where it is about more, or about a category.
  var key: EntryKey? {
    if case .entry(let key) = subject { key } else { nil }
  }

  private init(
    subject: Subject, side: ComparedSide, _ summary: Sentence, before: JSONValue?,
    after: JSONValue?,
    source: EntrySource?, entries: [EntryKey] = [], joined: [Finding] = [],
    quoting quoted: QuotedEntries = .none
  ) {
    self.subject = subject
    self.side = side
    self.summary = summary
    self.before = before
    self.after = after
    self.source = source
    self.entries = entries
    self.joined = joined
    self.quoted = quoted
  }
}

extension Finding.Subject: Comparable {
  /// The catalog, then categories, then entries, each by identity.
  package static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.category(let a), .category(let b)): a < b
    case (.entry(let a), .entry(let b)): a < b
    default: left.rank < right.rank
    }
  }

  private var rank: Int {
    switch self {
    case .catalog: 0
    case .category: 1
    case .entry: 2
    }
  }
}
