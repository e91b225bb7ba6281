// The texts that a `switch` or `match` gives to codes.
extension CodeGroups {
  /// The texts that the functions of an enumeration give to its members.
  func texts(behind members: [CodeMember], before end: Int) -> [CodeGroup] {
    var groups: [CodeGroup] = []
    var place = (members.last?.place.upperBound ?? end)
    while place < end {
      let opensArms = code.tokens[place].isWord("match")
      let found =
        opensArms
        ? body(behind: place).flatMap { rows(at: $0, statement: place) }
        : switchOfTexts(at: place)
      if let found { groups.append(found) }
      place = found?.end ?? place + 1
    }
    return groups
  }

  /// The arms of the `switch` whose keyword stands at a place, where most give a text to a code.
  func switchOfTexts(at place: Int) -> CodeGroup? {
    guard code.tokens[place].isWord("switch"), let open = body(behind: place),
      let end = code.end(of: open)
    else { return nil }
    var members: [CodeMember] = []
    let arms = arms(in: (open + 1)..<end)
    for arm in arms {
      guard let text = text(of: arm.body) else { continue }
      members += arm.labels.compactMap { member($0, text, arm.body) }
    }
    let sentences = members.count { $0.texts[0].contains(" ") }
    guard members.count > 1, sentences * 2 > members.count, members.count * 10 >= arms.count * 6
    else { return nil }
    return CodeGroup(
      kind: .rows, title: nil, head: place..<(open + 1), end: end, isUnclosed: false,
      members: members)
  }

  /// The brace that opens the body behind what is switched on.
  private func body(behind place: Int) -> Int? {
    var place = place + 1
    for _ in 0..<20 {
      guard place < code.tokens.count, !code.tokens[place].isMark(";") else { return nil }
      if code.tokens[place].isMark("{") { return place }
      place = code.following(place)
    }
    return nil
  }

  /// The labels between `case` and the colon, and what stands behind the last of them.
  private func arms(in range: Range<Int>) -> [(labels: [Range<Int>], body: Range<Int>)] {
    var arms: [(labels: [Range<Int>], body: Range<Int>)] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let token = code.tokens[place]
      guard token.isWord("case") || token.isWord("default"),
        let colon = code.first(in: place..<range.upperBound, where: { $0.isMark(":") })
      else {
        place = min(code.following(place), range.upperBound)
        continue
      }
      let labels =
        token.isWord("case") ? code.parts(of: (place + 1)..<colon) { $0.isMark(",") } : []
      let next = code.first(in: (colon + 1)..<range.upperBound) {
        $0.isWord("case") || $0.isWord("default")
      }
      let body = (colon + 1)..<(next ?? range.upperBound)
      if let last = arms.last, last.body.isEmpty {
        arms[arms.count - 1] = (last.labels + labels, body)
      } else {
        arms.append((labels, body))
      }
      place = max(body.upperBound, colon + 1)
    }
    return arms.filter { !$0.labels.isEmpty }
  }

  /// The one text in an arm.
  private func text(of body: Range<Int>) -> String? {
    let strings = code.tokens[body].prefix(40).filter { $0.kind == .string }
    guard strings.count == 1, body.count < 40 else { return nil }
    return strings[0].text.unescaped
  }

  private func member(_ label: Range<Int>, _ text: String, _ body: Range<Int>) -> CodeMember? {
    guard let last = label.last, label.count <= 3 else { return nil }
    var member = CodeMember(place: label.lowerBound..<body.upperBound)
    member.texts = [text]
    let token = code.tokens[last]
    switch token.kind {
    case .number: member.value = constants.value(of: code.tokens[label])
    case .string: member.value = .string(token.text.unescaped)
    case .word: member.name = token.text.lastPart
    case .mark: return nil
    }
    return member
  }
}
