/// The first value of a file that is not as its schema asks.
struct SchemaMismatch: Sendable {
  /// The keys and numbers that lead to the value, the innermost first while they are gathered.
  private var steps: [String] = []
  /// How deep the steps so far lead; the value of the whole file stands at 0.
  private(set) var depth: Int
  /// What must be so.
  let words: String

  init(_ words: String, depth: Int) {
    self.words = words
    self.depth = depth
  }

  /// Adds the key or number under which the value stands in the one around it.
  mutating func add(_ step: String) {
    steps.append(step)
    depth -= 1
  }

  /// As people read it: `entries[3].status`; `the file` for the value of the whole file.
  var place: String {
    guard !steps.isEmpty else { return "the file" }
    let path = steps.reversed().reduce("") { path, step in
      step.hasPrefix("[") || path.isEmpty ? path + step : path + "." + step
    }
    return "'\(path)'"
  }
}

extension SchemaRule {
  /// What a value of another kind should have been.
  var wantedKinds: String {
    let names: [(JSONKinds, String)] = [
      (.object, "an object"), (.array, "a list"), (.string, "a text"), (.integer, "a whole number"),
      (.fraction, "a number"), (.boolean, "true or false"), (.null, "null"),
    ]
    let wanted = names.filter { !kinds.isDisjoint(with: $0.0) }.map(\.1)
    return "must be " + wanted.joined(separator: " or ")
  }

  var wantedWords: String {
    "must be one of "
      + words.map { "'\(String(decoding: $0, as: UTF8.self))'" }.joined(separator: ", ")
  }

  var wantedNumbers: String {
    switch (numbers.lowerBound, numbers.upperBound) {
    case (let least, Int.max): "must be \(least) or more"
    case (Int.min, let most): "must be \(most) or less"
    case (let least, let most):
      least == most ? "must be \(least)" : "must be from \(least) to \(most)"
    }
  }
}
