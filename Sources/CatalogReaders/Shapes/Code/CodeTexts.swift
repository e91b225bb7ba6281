/// Puts the texts of a map or of a `switch` to the members of the enumeration whose names or numbers are its keys, and
/// so what a function gives for each.
enum CodeTexts {
  /// Where a member stands.
  private typealias Place = (group: Int, member: Int)

  /// The groups, without the maps that only give texts to others.
  static func joined(_ groups: [CodeGroup]) -> [CodeGroup] {
    let names = names(of: groups)
    let keys = keys(of: groups)
    let numbersOfGroups = groups.indices.map { numbers(of: groups, at: $0) }
    var result = groups
    var isGone = Set<Int>()
    for (index, group) in groups.enumerated() {
      guard case .rows = group.kind else { continue }
      let places =
        placesByName(group, names) ?? placesByNumber(index, groups, numbersOfGroups)
        ?? (group.isAboutOthers ? placesByName(group, keys) : nil)
      guard let places else {
        if group.isAboutOthers { isGone.insert(index) }
        continue
      }
      isGone.insert(index)
      if translatesCodes(group, to: places, of: groups) { continue }
      for (member, place) in zip(group.members, places) {
        guard let place else { continue }
        result[place.group].members[place.member].texts += member.texts
        result[place.group].members[place.member].arguments += member.arguments.filter {
          $0.key != nil
        }
      }
    }
    return titled(result.enumerated().filter { !isGone.contains($0.offset) }.map(\.element))
  }

  /// Whether a function gives one code for several of those that have numbers of their own: a code of another program.
  private static func translatesCodes(
    _ map: CodeGroup, to places: [Place?], of groups: [CodeGroup]
  ) -> Bool {
    let codes = map.members.compactMap { $0.arguments.first(where: \.isCode)?.value?.text }
    guard codes.count == map.members.count, Set(codes).count * 5 < codes.count * 4 else {
      return false
    }
    return places.allSatisfy { $0.map { groups[$0.group].members[$0.member].value != nil } ?? true }
  }

  /// The groups, those of functions that have a key in common under the names of their functions.
  private static func titled(_ groups: [CodeGroup]) -> [CodeGroup] {
    let functions = groups.indices.filter { groups[$0].title == nil && groups[$0].function != nil }
    var first: [Substring: Substring] = [:]
    let isShared = functions.contains { index in
      let function = groups[index].function ?? ""
      return groups[index].members.contains { member in
        guard let key = member.key else { return false }
        defer { if first[key] == nil { first[key] = function } }
        return first[key].map { $0 != function } ?? false
      }
    }
    guard isShared else { return groups }
    var groups = groups
    for index in functions { groups[index].title = groups[index].function }
    return groups
  }

  /// The members that most keys of a map name.
  private static func placesByName(_ map: CodeGroup, _ names: [Substring: Place]) -> [Place?]? {
    let found = map.members.map { member in
      member.value == nil || !member.texts.isEmpty
        ? member.name.flatMap { names[$0.lastPart] } : nil
    }
    return found.count(where: { $0 != nil }) * 2 > found.count ? found : nil
  }

  /// The constants whose values the keys of a map are, all of one group and almost all of it.
  private static func placesByNumber(
    _ map: Int, _ groups: [CodeGroup], _ numbers: [[Int: Int]]
  ) -> [Place?]? {
    let members = groups[map].members
    let keys = members.map { $0.texts.isEmpty || $0.name != nil ? nil : $0.number }
    guard members.count > 2, keys.allSatisfy({ $0 != nil }) else { return nil }
    let fitting = groups.indices.filter { group in
      let found = keys.count { $0.flatMap { numbers[group][$0] } != nil }
      return found * 10 >= keys.count * 9 && found * 10 >= numbers[group].count * 9
    }
    guard fitting.count == 1, let group = fitting.first else { return nil }
    return keys.map { key in key.flatMap { numbers[group][$0] }.map { (group, $0) } }
  }

  private static func names(of groups: [CodeGroup]) -> [Substring: Place] {
    var places: [Substring: Place] = [:]
    for (index, group) in groups.enumerated() {
      if group.isAboutOthers { continue }
      if case .rows = group.kind, !group.members.allSatisfy({ $0.value != nil }) { continue }
      for (member, item) in group.members.enumerated() {
        if let name = item.name, places[name] == nil { places[name] = (index, member) }
      }
    }
    return places
  }

  /// The rows of maps and functions that give texts, by their keys.
  private static func keys(of groups: [CodeGroup]) -> [Substring: Place] {
    var places: [Substring: Place] = [:]
    for (index, group) in groups.enumerated() where !group.isAboutOthers {
      guard case .rows = group.kind else { continue }
      for (member, item) in group.members.enumerated() where !item.texts.isEmpty {
        if let name = item.name, places[name] == nil { places[name] = (index, member) }
      }
    }
    return places
  }

  /// The members of a group of constants by their numbers; empty where they have texts of their own.
  private static func numbers(of groups: [CodeGroup], at index: Int) -> [Int: Int] {
    guard case .constants = groups[index].kind, groups[index].members.allSatisfy(\.texts.isEmpty)
    else { return [:] }
    let members = groups[index].members.enumerated().compactMap { place, member in
      member.number.map { ($0, place) }
    }
    return Dictionary(members) { first, _ in first }
  }
}

extension CodeMember {
  /// What its row in a map begins with.
  fileprivate var key: Substring? {
    switch value {
    case .number(_, let text)?: text[...]
    case .string(let text)?, .word(let text)?: text[...]
    case nil: name
    }
  }

  fileprivate var number: Int? {
    if case .number(let number, _) = value { number } else { nil }
  }
}
