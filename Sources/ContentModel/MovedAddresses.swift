/// Where addresses lead that moved, by their paths: what a ledger says of each.
///
/// What stood below one that moved went with it, unless its own line says otherwise: with `/acme/ moved /globex/`
/// the recorded `/acme/errors/1/` leads to `/globex/errors/1/`, if that is a page. With `/acme/ given-up` it is
/// given up, too.
package struct MovedAddresses: Sendable {
  /// What authors wrote.
  package let own: [String: String]
  /// What follows from that for what stood below.
  package let below: [String: String]
  /// The paths that were given up, each with those below it that have no word of their own.
  package let givenUp: [String: Set<String>]

  package init(_ ledger: URLLedger?) {
    let records = ledger?.records ?? []
    let words = records.reduce(into: [:] as [String: Word]) { words, record in
      switch record.state {
      case .moved(let target): words[record.path] = .moved(to: target)
      case .givenUp: words[record.path] = .givenUp
      case .published, .reused, .retired: break
      }
    }
    own = words.compactMapValues(\.target)
    var below: [String: String] = [:]
    var givenUp: [String: Set<String>] = [:]
    for record in words.isEmpty ? [] : records where words[record.path] == nil {
      switch Self.nearest(above: record.path, words) {
      case (.moved(let target), let rest)?: below[record.path] = target + rest
      case (.givenUp, let rest)?:
        givenUp[String(record.path.dropLast(rest.count)), default: []].insert(record.path)
      case nil: break
      }
    }
    (self.below, self.givenUp) = (below, givenUp)
  }

  /// What a vendor is called whose address moved, be it several times, to that of one of `vendors`; `nil` where it
  /// did not, or went elsewhere.
  package func vendor(nowCalling former: String, among vendors: Set<String>) -> String? {
    var (name, seen) = (former, Set<String>())
    repeat {
      guard seen.insert(name).inserted, let target = own[name + "/"] else { return nil }
      name = String(target.dropLast())
    } while !vendors.contains(name)
    return name
  }

  /// What became of what is above.
  private enum Word {
    case moved(to: String)
    case givenUp

    var target: String? {
      if case .moved(let target) = self { target } else { nil }
    }
  }

  /// The word of the nearest address above a path that has one, and the rest of the path behind it.
  private static func nearest(
    above path: String, _ words: [String: Word]
  ) -> (word: Word, rest: Substring)? {
    var above = path.dropLast()
    while let slash = above.utf8.lastIndex(of: UInt8(ascii: "/")) {
      above = above[..<slash]
      let end = path.utf8.index(after: slash)
      if let word = words[String(path[..<end])] { return (word, path[end...]) }
    }
    return nil
  }
}
