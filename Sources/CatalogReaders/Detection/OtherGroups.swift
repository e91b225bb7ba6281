import CatalogModel
import Diagnostics
import DocumentFormats

/// Enumerations that say nothing of errors beside some that do, or members that have no number beside some that have.
struct OtherGroups {
  /// Why not all may be codes: a sentence for each.
  private(set) var reasons: [String] = []

  /// `entries` were read from `lines`, those of the document, by `shape`.
  init(_ entries: [Entry], _ lines: [DocumentLine], by shape: CodeShape) {
    findNumberless(in: entries)
    guard shape.enumerations.isEmpty else { return }
    let groups = CodeTexts.joined(CodeGroups(CodeText(lines)).groups)
    findOthers(in: groups)
  }

  /// Where most codes are the numbers of names, a name without a number may have one elsewhere.
  private mutating func findNumberless(in entries: [Entry]) {
    let groups = Dictionary(grouping: entries, by: \.category).values
    for entries in groups.sorted(by: { $0[0].source.line < $1[0].source.line }) {
      let bare = entries.filter { $0.name == nil && CodeForm.isTelling($0.code.text[...]) }
      let numbers = entries.count { $0.name != nil && WordForm($0.code.text[...]) == .number }
      guard let first = bare.first(where: { WordForm($0.code.text[...]) != .number }),
        numbers * 2 > entries.count
      else { continue }
      reasons.append("\(Quotation.of(first.code.text)) has no number, though the others have.")
      return
    }
  }

  private mutating func findOthers(in groups: [CodeGroup]) {
    guard groups.contains(where: { $0.title?.isAboutErrors == true }) else { return }
    let others = groups.filter { group in
      guard case .enumeration = group.kind, let title = group.title, !title.isAboutErrors else {
        return false
      }
      return !group.members.contains { $0.name.map { OtherConstants.isMarked($0.words) } ?? false }
    }
    let count = groups.reduce(0) { $0 + $1.members.count }
    guard let title = others.first?.title,
      others.reduce(0, { $0 + $1.members.count }) * 2 > count
    else { return }
    reasons.append(
      "Most of this says nothing of errors, such as what is in \(Quotation.of(String(title))).")
  }
}
