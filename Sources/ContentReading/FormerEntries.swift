import CatalogDiffing
import CatalogModel
import ContentModel

/// What became of the entries that older versions of a vendor had and the newest one does not, by their ids.
struct FormerEntries {
  /// The ids of those that have, or last had, another code or stand in a category of another title.
  private let successors: [String: String]
  private let departed: [String: DepartedEntry]
  private let vendor: String

  init(of history: VendorHistory) {
    let vendor = history.vendor.id
    func id(_ key: EntryKey) -> String { EntryReference(vendor: vendor, key: key).id }
    let timeline = CatalogTimeline(versions: history.catalogs, policy: history.policy)
    self.vendor = vendor
    let moves = timeline.successors.map { (id($0), id($1)) }
    successors = Dictionary(moves) { _, last in last }
    departed = Dictionary(timeline.departed.map { (id($0.entry.key), $0) }) { _, last in last }
  }

  /// A sentence on an id; `nil` for one that no version had.
  func suggestion(for id: String) -> String? {
    let last = departed[id] == nil ? successors[id] ?? id : id
    guard let departed = departed[last] else { return last == id ? nil : "It is '\(last)' now." }
    let groups = departed.regrouped.map { "'\(EntryReference(vendor: vendor, key: $0).id)'" }
    return groups.isEmpty
      ? "Version \(departed.removed) does not have it any more."
      : "It is part of \(groups.joined(separator: " and ")) now."
  }
}
