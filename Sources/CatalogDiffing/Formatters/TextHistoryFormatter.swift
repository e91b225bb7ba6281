import CatalogModel

/// The lives of codes for a terminal: a line for each event, below it what changed.
package struct TextHistoryFormatter: Sendable {
  /// Whether removed words are red and inserted ones green; they are bracketed either way.
  let colored: Bool

  package init(colored: Bool = false) { self.colored = colored }

  package func print(_ histories: [CodeHistory]) -> String {
    histories.map(print).joined(separator: "\n")
  }

  /// The versions of one vendor, the oldest first.
  package func print(_ timeline: VendorTimeline) -> String {
    let versions = timeline.facts.versions
    let first = versions.prefix(1).map { "\($0)  the first version" }
    let steps = timeline.steps.map { step in
      let counts = step.changes.counts
      return "\(step.revision)  " + (counts.total > 0 ? counts.line : "no changes")
    }
    return (first + steps).map { VisibleText.line($0) + "\n" }.joined()
  }

  private func print(_ history: CodeHistory) -> String {
    let key = history.life.key
    let text = history.life.entry.summary.map { ": \($0)" } ?? ""
    let gone = history.life.isPresent ? "" : " (gone)"
    let heading = "\(history.vendor) \(key.category)/\(key.code.text)\(gone)\(text)"
    let meanings = history.formerMeanings.map(print)
    return "\(VisibleText.line(heading))\n" + meanings.joined() + history.steps.map(print).joined()
  }

  private func print(_ meaning: FormerMeaning) -> String {
    let former = meaning.entry
    let text = former.meaning
    let successor = meaning.successor.map { " (see \($0.category)/\($0.code.text))" } ?? ""
    let line = "until \(meaning.lastVersion) it meant: \(text)\(successor)"
    return "  \(VisibleText.line(line))\n"
  }

  private func print(_ step: LifeStep) -> String {
    let heading = VisibleText.line("\(step.event.version)  \(step.summary.text)")
    return "  \(heading)\n" + step.changes.map(print).joined()
  }

  private func print(_ change: Change) -> String {
    let summary = "\(change.impact.rawValue): \(VisibleText.line(change.summary.text))"
    let words = change.words.map { "        \($0.terminalText(colored: colored))\n" } ?? ""
    return "      \(summary) [\(change.rule)]\n" + words
  }
}
