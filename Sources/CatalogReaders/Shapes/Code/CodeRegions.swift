/// The titled parts of source code, as categories.
struct CodeRegions {
  private let regions: [CodeRegion]

  init(_ regions: [CodeRegion]) { self.regions = regions }

  /// Puts the entries of each part into the category of its title, where more than one part has any.
  func divide(_ reading: inout ShapeReading) {
    guard regions.contains(where: { !$0.title.isEmpty }) else { return }
    let titles = reading.groups.map { $0.entries.map { title(at: $0.lastLine) } }
    guard Set(titles.joined().compactMap(\.self)).count > 1 else { return }
    for (index, own) in titles.enumerated() {
      for (entry, title) in own.enumerated() where title != nil {
        reading.groups[index].entries[entry].category = title.map { String($0) }
      }
    }
    reading.headingLines += regions.map(\.line)
  }

  private func title(at line: Int) -> Substring? {
    var low = 0
    var high = regions.count
    while low < high {
      let middle = (low + high) / 2
      if regions[middle].line < line { low = middle + 1 } else { high = middle }
    }
    guard low > 0, !regions[low - 1].title.isEmpty else { return nil }
    return regions[low - 1].title
  }
}
