import CatalogDiffing
import CatalogModel
import ContentModel
import Diagnostics

/// Finds whose history is asked for, among all codes of all versions.
struct HistorySearch {
  let vendors: [VendorHistory]
  /// What became of their addresses.
  let moved: MovedAddresses

  /// What was asked for.
  enum Found {
    case vendor(VendorTimeline)
    /// At least one, all of one vendor.
    case codes([CodeHistory])
  }

  /// What is meant by a code, a vendor, or a vendor and a code. Throws where there is no such
  /// thing, and where several vendors have the code; the message lists them.
  func find(_ words: [String]) throws -> Found {
    if words.count > 1 {
      let vendor = try vendor(words[0])
      return .codes(try found([(vendor: vendor, codes: lives(of: words[1], vendor))], words[1]))
    }
    if let vendor = vendors.first(where: { $0.vendor.id == words[0] }) {
      return .vendor(VendorTimeline(versions: vendor.catalogs, policy: vendor.policy))
    }
    let found = vendors.map { (vendor: $0, codes: lives(of: words[0], $0)) }
    if found.allSatisfy(\.codes.isEmpty), let name = name(nowOf: words[0]) {
      throw WrongArgument.unknownVendor(words[0], nowCalled: name, among: [])
    }
    return .codes(try self.found(found, words[0]))
  }

  private func vendor(_ id: String) throws -> VendorHistory {
    if let vendor = vendors.first(where: { $0.vendor.id == id }) { return vendor }
    throw WrongArgument.unknownVendor(
      id, nowCalled: name(nowOf: id), among: vendors.map(\.vendor.id))
  }

  private func name(nowOf vendor: String) -> String? {
    moved.vendor(nowCalling: vendor, among: Set(vendors.map(\.vendor.id)))
  }

  private func found(
    _ lives: [(vendor: VendorHistory, codes: [CodeHistory])], _ word: String
  ) throws -> [CodeHistory] {
    let matches = lives.filter { !$0.codes.isEmpty }
    if matches.count > 1 { throw WrongArgument(ambiguity(matches.map(\.vendor), word)) }
    if let match = matches.first { return match.codes }
    let codes = lives.flatMap { $0.vendor.catalogs.flatMap(\.entries) }.map(\.code.text)
    let known = Set(codes + lives.map(\.vendor.vendor.id))
    let suggestion = SpellingSuggestion.sentences(for: word, among: known)
    throw WrongArgument(
      (["No version has a code '\(word)'."] + suggestion).joined(separator: " "))
  }

  private func ambiguity(_ vendors: [VendorHistory], _ word: String) -> String {
    let commands = vendors.map { "  sitegen history \($0.vendor.id) \(word)" }
    return (["Several vendors have a code '\(word)'; name one of them:"] + commands)
      .joined(separator: "\n")
  }

  /// The lives of entries that have, or had, this code or name.
  private func lives(of word: String, _ vendor: VendorHistory) -> [CodeHistory] {
    guard vendor.catalogs.contains(where: { $0.entries.contains { $0.isCalled(word) } }) else {
      return []
    }
    let timeline = VendorTimeline(versions: vendor.catalogs, policy: vendor.policy)
    return timeline.facts.lives.filter { life in
      life.entry.isCalled(word) || life.formerKeys.contains { $0.isCalled(word) }
    }
    .map { CodeHistory($0, of: vendor.vendor.id, in: timeline) }
  }
}

extension Entry {
  fileprivate func isCalled(_ word: String) -> Bool { name == word || key.isCalled(word) }
}

extension EntryKey {
  fileprivate func isCalled(_ word: String) -> Bool {
    code.text == word || "\(category)/\(code.text)" == word
  }
}
