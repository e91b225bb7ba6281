/// The categories of a catalog while it is put together, those that say the same once.
package struct CategoryList: Sendable {
  private var drafts: [Draft] = []
  private var places: [String: Int] = [:]
  /// What was added last, which is what most entries that follow are of, too.
  private var last: (title: String, description: Prose, id: String)?

  private struct Draft {
    let id: String
    let title: String
    let source: EntrySource?
    var blocks: [Prose.Block] = []
    var said: Set<Prose.Block> = []

    /// Adds a description of which not everything is there.
    mutating func add(_ description: Prose) {
      guard !said.isSuperset(of: description.blocks) else { return }
      blocks += description.blocks
      said.formUnion(description.blocks)
    }
  }

  package init() {}

  /// In the order in which they came first, with all that was said below their headings.
  package var categories: [Category] {
    drafts.map {
      Category(id: $0.id, title: $0.title, description: Prose($0.blocks), source: $0.source)
    }
  }

  /// Adds a category, unless one is there whose title says the same; gives the id of either. What is said below a
  /// heading is kept also where the category is known.
  @discardableResult
  package mutating func add(
    _ title: String, description: Prose = Prose(), source: EntrySource? = nil
  ) -> String {
    if let last, last.title.hasSameUTF8(as: title), last.description == description {
      return last.id
    }
    let id = id(of: title)
    last = (title, description, id)
    let place = places[id] ?? drafts.count
    if place == drafts.count {
      places[id] = place
      drafts.append(Draft(id: id, title: title, source: source))
    }
    drafts[place].add(description)
    return id
  }

  /// The usual one, unless a category that says something else has it: then one with the title's signs, or a number.
  private func id(of title: String) -> String {
    let usual = URLSegment.ofTitle(title)
    if isFree(usual, for: title) { return usual }
    let whole = URLSegment.ofWholeTitle(title)
    var (id, number) = (whole, 2)
    while !isFree(id, for: title) {
      id = URLSegment.ofCode("\(whole)-\(number)")
      number += 1
    }
    return id
  }

  private func isFree(_ id: String, for title: String) -> Bool {
    guard let other = places[id].map({ drafts[$0].title }) else { return true }
    return other.hasSameUTF8(as: title) || TitleWords(other) == TitleWords(title)
  }
}
