/// In which statements and methods of a module its words stand, by how its lines are set in: a line that begins with a
/// small letter begins a statement of the module, and behind two spaces a method or a value of its class.
struct ScriptScopes {
  /// The numbers of the statements and methods that a word stands in.
  private(set) var numbers: [String: Set<Int>] = [:]
  /// The names that these declare.
  private(set) var declared: Set<String> = []

  /// What may stand before the name that is declared.
  private static let declaring: Set = [
    "export", "async", "get", "const", "let", "function", "class",
  ]

  init(_ script: [UInt8]) {
    var number = 0
    var isClass = false
    for line in script.split(separator: UInt8(ascii: "\n")) {
      let words = line.split { !$0.isASCIIWord }.map { String(decoding: $0, as: UTF8.self) }
      let depth = line.prefix { $0 == UInt8(ascii: " ") }.count
      let isLetter = (line.dropFirst(depth).first).map { (0x61...0x7A).contains($0) } == true
      if depth == 0, isLetter { isClass = words.first == "class" }
      if isLetter, depth == 0 || (isClass && depth == 2) {
        number += 1
        declared.formUnion(words.first { !Self.declaring.contains($0) }.map { [$0] } ?? [])
      }
      for word in words { numbers[word, default: []].insert(number) }
    }
  }
}
