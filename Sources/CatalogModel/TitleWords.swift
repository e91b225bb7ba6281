/// What a title says, be it written with capitals, dashes and colons or without: its words, with the signs that may tell
/// it from another one, such as `C++ errors` from `C errors`.
struct TitleWords: Equatable {
  private let words: [String]

  init(_ title: String) {
    var words = [""]
    var isInWord = false
    let characters = Array(title.lowercased())
    for (place, character) in characters.enumerated() {
      let next = characters[(place + 1)...].first
      let isMinus = Self.minus.contains(character) && !isInWord && next?.isNumber == true
      isInWord = character.isLetter || character.isNumber
      if isInWord || isMinus || Self.telling.contains(character) {
        words[words.count - 1].append(isMinus ? "-" : character)
      } else if words.last != "" {
        words.append("")
      }
    }
    self.words = words.filter { !$0.isEmpty }
  }

  private static let telling = Set("+#<>=≤≥≠%@$^~±×")
  private static let minus = Set("-\u{2212}")
}
