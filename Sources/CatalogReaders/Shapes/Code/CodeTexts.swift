/// Puts the texts of a map to the members of the enumeration whose names are its keys.
enum CodeTexts {
  /// The groups, without the maps that only give texts to others.
  static func joined(_ groups: [CodeGroup]) -> [CodeGroup] {
    let places = places(of: groups)
    var result = groups
    var isGone = Set<Int>()
    for (index, group) in groups.enumerated() {
      guard case .rows = group.kind else { continue }
      let found = group.members.map { member in
        member.value == nil || !member.texts.isEmpty
          ? member.name.flatMap { places[$0.lastPart] } : nil
      }
      guard found.count(where: { $0 != nil }) * 2 > found.count else { continue }
      for (member, place) in zip(group.members, found) {
        guard let place else { continue }
        result[place.group].members[place.member].texts += member.texts
      }
      isGone.insert(index)
    }
    return result.enumerated().filter { !isGone.contains($0.offset) }.map(\.element)
  }

  private static func places(of groups: [CodeGroup]) -> [Substring: (group: Int, member: Int)] {
    var places: [Substring: (group: Int, member: Int)] = [:]
    for (index, group) in groups.enumerated() {
      if case .rows = group.kind, !group.members.allSatisfy({ $0.value != nil }) { continue }
      for (member, item) in group.members.enumerated() {
        if let name = item.name, places[name] == nil { places[name] = (index, member) }
      }
    }
    return places
  }
}
