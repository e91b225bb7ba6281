/// Members of an enumeration that a macro makes of a name and a value: `NEW_ERROR(KEY_LOST, -61)`.
enum MacroMembers {
  /// The members under the names that they get: no two have one name, so what stands before several is a macro.
  static func unfolded(_ members: [CodeMember]) -> [CodeMember] {
    let counts = members.reduce(into: [Substring: Int]()) { counts, member in
      if let name = member.name, !member.arguments.isEmpty { counts[name, default: 0] += 1 }
    }
    return members.map { member in
      guard let name = member.name, counts[name, default: 0] > 1,
        let first = member.arguments.first,
        first.key == nil, case .word(let own)? = first.value, own[...].isConstantKey
      else { return member }
      var member = member
      member.name = own[...]
      member.arguments.removeFirst()
      if member.arguments.count == 1, case .number? = member.arguments[0].value {
        member.value = member.arguments.removeFirst().value
      }
      return member
    }
  }
}
