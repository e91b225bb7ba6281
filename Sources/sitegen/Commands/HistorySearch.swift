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

  /// The lives of entries that have, or had, this code, name or address.
  private func lives(of word: String, _ history: VendorHistory) -> [CodeHistory] {
    let vendor = history.vendor.id
    let wanted = WantedCode(word, of: vendor)
    guard history.catalogs.contains(where: { $0.entries.contains { wanted.isCode(of: $0) } }) else {
      return []
    }
    let timeline = VendorTimeline(versions: history.catalogs, policy: history.policy)
    return timeline.facts.lives.filter { life in
      wanted.isCode(of: life.entry) || life.formerKeys.contains(where: wanted.isCode)
    }
    .map { CodeHistory($0, of: vendor, in: timeline) }
  }
}

/// How a user may name a code of a vendor.
private struct WantedCode {
  let word: String
  /// The category and the code's segment of an address; `nil` where the word is none of this vendor.
  let address: Substring?

  /// An address may begin and end with a slash.
  init(_ word: String, of vendor: String) {
    self.word = word
    let path = word.drop { $0 == "/" }
    let below = path.hasPrefix(vendor + "/") ? path.dropFirst(vendor.count + 1) : nil
    address = below.map { $0.hasSuffix("/") ? $0.dropLast() : $0 }
  }

  func isCode(of entry: Entry) -> Bool { entry.name == word || isCode(entry.key) }

  func isCode(_ key: EntryKey) -> Bool {
    key.code.text == word || "\(key.category)/\(key.code.text)" == word
      || address.map { $0 == "\(key.category)/\(key.code.segment)" } ?? false
  }
}
