/// Classes that are an error each: a code of their own, and perhaps a status and a message.
enum CodeClasses {
  /// The groups with one group of all such classes in the place of the first, where there are several;
  /// without the properties of classes that are none.
  static func joined(_ groups: [CodeGroup]) -> [CodeGroup] {
    let classes = groups.indices.filter { isError(groups[$0]) }
    guard classes.count > 1, let first = classes.first, let last = classes.last else {
      return groups.compactMap(withoutProperties)
    }
    let end = groups[last].members.last?.place.upperBound ?? 0
    let start = groups[first].start ?? groups[first].head.lowerBound
    let joined = CodeGroup(
      kind: .rows, title: nil, head: start..<start, end: max(start, end - 1), isUnclosed: false,
      members: classes.map { member(groups[$0]) })
    return groups.indices.compactMap { index in
      if index == first { return joined }
      return classes.contains(index) ? nil : withoutProperties(groups[index])
    }
  }

  private static func isError(_ group: CodeGroup) -> Bool {
    guard case .constants = group.kind, group.title != nil, group.end == nil else { return false }
    return group.members.count { $0.name.map(isCode) ?? false } == 1
      && group.members.allSatisfy { $0.value != nil }
  }

  /// Whether a name is that of the code of a class: one such as `id` may be anything.
  private static func isCode(_ name: Substring) -> Bool {
    CodeKeys.role(of: name) == .code && name.lowercased().contains("code")
  }

  /// Whether a name is that of a property that says something about an error.
  static func isProperty(_ name: Substring) -> Bool {
    switch CodeKeys.role(of: name) {
    case .code: isCode(name)
    case .message, .status, .description, .severity, .retryable: true
    default: false
    }
  }

  /// The class as a member with its constants as arguments.
  private static func member(_ group: CodeGroup) -> CodeMember {
    let members = group.members
    let first = members[0].place.lowerBound
    var member = CodeMember(
      place: min(group.start ?? first, first)..<members[members.count - 1].place.upperBound)
    member.name = group.title
    member.arguments = members.map { CodeArgument(key: $0.name, value: $0.value) }
    return member
  }

  private static func withoutProperties(_ group: CodeGroup) -> CodeGroup? {
    guard group.members.contains(where: \.isProperty) else { return group }
    var group = group
    group.members.removeAll(where: \.isProperty)
    return group.members.isEmpty ? nil : group
  }
}
