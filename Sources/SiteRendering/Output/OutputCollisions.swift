import Diagnostics

/// Files that would stand at the same place.
enum OutputCollisions {
  /// Reports places that are the same, also on a file system that ignores case, or that would need a file to be a
  /// folder; for two pages once, and not for the files beside them.
  static func problems(among lists: [FileList]) -> [Diagnostic] {
    guard !PlaceNames(lists).areApart else { return [] }
    let files = lists.flatMap(\.places).sorted()
    let names = files.map { $0.path.lowercased() }
    var owners: [String: Int] = [:]
    owners.reserveCapacity(files.count)
    var same: [(number: Int, other: Int)] = []
    for (number, name) in names.enumerated() {
      if let other = owners.updateValue(number, forKey: name) { same.append((number, other)) }
    }
    let folders = Set(same.compactMap { names[$0.number].folderOfPage })
    var found = same.filter { pair in
      let name = names[pair.number]
      return name.folderOfPage != nil || !folders.contains(name.prefix(upTo: name.endOfFolder))
    }.map { Diagnostic.outputCollision(files[$0.number], files[$0.other]) }
    var free: Set<Substring> = []
    for (file, name) in zip(files, names) {
      var taken: [Int] = []
      var rest = name[...]
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        // The folders around one that was looked at were looked at with it.
        guard free.insert(rest).inserted else { break }
        if let other = owners[String(rest)] { taken.append(other) }
      }
      found += taken.map { .outputCollision(file, files[$0]) }
      if !taken.isEmpty { free = [] }
    }
    return found
  }
}

extension String {
  /// Behind its last slash.
  fileprivate var endOfFolder: Index { lastIndex(of: "/").map(index(after:)) ?? startIndex }

  /// The folder of a page below the root.
  fileprivate var folderOfPage: Substring? {
    hasSuffix("/index.html") ? prefix(upTo: endOfFolder) : nil
  }
}

extension Diagnostic {
  fileprivate static func outputCollision(_ file: OutputPlace, _ other: OutputPlace) -> Diagnostic {
    Diagnostic(
      id: "output-collision",
      "\(file.origin) and \(other.origin) would be written to the same place",
      at: .file(file.path),
      suggestions: [
        "Rename one of them; names that differ in case only are the same on some file systems, and "
          + "a vendor's folder also holds 'changes' and a folder for each version."
      ])
  }
}
