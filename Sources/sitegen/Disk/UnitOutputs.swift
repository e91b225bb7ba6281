import SiteRendering

/// What one task made, unit by unit, and what the audit found in it. Of each file, `Fate` says what became
/// of it.
struct UnitOutputs<Fate: Sendable>: Sendable {
  /// `nil` where the output is not to be checked.
  var audit: OutputAudit?
  private var done: [OutputUnit: Part] = [:]
  private var unit = OutputUnit(name: "site", key: nil)
  /// What was made of the present unit.
  private var part = Part()

  /// The files of a unit that the task made.
  struct Part: Sendable {
    fileprivate(set) var files = FileList()
    /// What became of each.
    fileprivate(set) var fates: [Fate] = []
    /// What the audit found in them; several where they were made with others between.
    fileprivate(set) var facts: [AuditFacts] = []
    /// What was found out besides.
    fileprivate(set) var result: UnitResult?
    /// Whether nothing was wrong with them.
    fileprivate(set) var isSound = true

    fileprivate var isEmpty: Bool { files.isEmpty && result == nil && isSound }
  }

  init(audit: OutputAudit?) { self.audit = audit }

  /// What was made of each unit.
  var all: [OutputUnit: Part] {
    var all = done
    if !part.isEmpty {
      all[unit] = part
      if let audit { all[unit]?.facts.append(audit.facts) }
    }
    return all
  }

  /// The files that come are of this unit.
  mutating func begin(_ next: OutputUnit) {
    guard next != unit else { return }
    if !part.isEmpty {
      part.files.shrink()
      if let facts = audit?.takeFacts() { part.facts.append(facts) }
      done[unit] = part
    }
    unit = next
    part = done.removeValue(forKey: next) ?? Part()
  }

  /// `hash` is that of the file's bytes.
  mutating func add(_ file: OutputFile, hash: UInt64) {
    part.files.append(path: file.path, hash: hash, origin: file.origin)
  }

  /// Of the file that was added last.
  mutating func add(_ fate: Fate) { part.fates.append(fate) }

  mutating func note(_ result: UnitResult) { part.result = result }

  mutating func renounce() { part.isSound = false }

  /// Frees what the audit found, which takes much memory, once it is not needed any more.
  mutating func forgetAudits() {
    done = all.mapValues { part in
      var part = part
      part.facts = []
      return part
    }
    audit = nil
    unit = OutputUnit(name: "site", key: nil)
    part = done.removeValue(forKey: unit) ?? Part()
  }
}

extension UnitOutputs {
  /// What the audit found in a unit of which tasks made these parts; `nil` where the unit cannot be kept,
  /// because its key is not known, its output was not checked, or something was wrong with it.
  static func facts(of unit: OutputUnit, in parts: [Part]) -> AuditFacts? {
    guard unit.key != nil, parts.allSatisfy({ $0.isSound && !$0.facts.isEmpty }) else {
      return nil
    }
    let facts = parts.flatMap(\.facts)
    return facts.count == 1 ? facts[0] : AuditFacts(of: facts)
  }

  /// What was found out for a unit of which tasks made these parts.
  static func result(in parts: [Part]) -> UnitResult {
    parts.compactMap(\.result).first ?? UnitResult()
  }
}
