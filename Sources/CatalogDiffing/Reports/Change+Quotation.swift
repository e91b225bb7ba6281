import CatalogModel
import OrderedJSON

extension Change {
  /// What to show below the sentence: a text that changed, word by word; of a code that came or left, or
  /// that has another name or place, what it says; of one that means something else, what it said and what it says.
  package var quotation: WordDifference? {
    words ?? Self.quotation(before?.statement, after?.statement) ?? quotationOfEntries
  }

  private var quotationOfEntries: WordDifference? {
    switch finding.quoted {
    case .none: nil
    case .revision(let entry): Self.quotation(nil, entry.reported.statement)
    case .both(let base, let revision):
      Self.quotation(base.reported.statement, revision.reported.statement)
    case .value(let base, let revision): WordDifference(from: base, to: revision)
    }
  }

  private static func quotation(_ base: String?, _ revision: String?) -> WordDifference? {
    switch (base, revision) {
    case (nil, nil): return nil
    case (let statement?, nil), (nil, let statement?): return WordDifference(kept: statement)
    case (let base?, let revision?):
      return WordOverlap.share(base, revision) < WordOverlap.leastForSameMeaning
        ? WordDifference(whole: base, replacedBy: revision)
        : WordDifference(from: base, to: revision)
    }
  }

  /// The code that the entry had in base, where it is known by another one now.
  package var formerCode: String? {
    before?["code"]?.text.flatMap { $0 == code?.text ? nil : $0 }
  }
}

extension JSONValue {
  /// The name of an entry and the beginning of what it says, as `Entry.reported` has it; `nil` for any other value.
  fileprivate var statement: String? {
    guard self["code"] != nil else { return nil }
    let texts = [self["text"], self["messages"]?.elements?.first, self["label"]]
    let all = texts.compactMap { $0?.text }
    // A number beside a message says nothing.
    let said = (all.first { $0.contains(where: \.isLetter) } ?? all.first).map { text in
      text.count > Self.longestStatement ? text.prefix(Self.longestStatement) + "…" : text
    }
    let parts = [self["name"]?.text, said].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ": ")
  }

  /// In characters: about two lines of a page.
  private static let longestStatement = 160
}
