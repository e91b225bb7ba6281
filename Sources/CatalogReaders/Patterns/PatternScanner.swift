/// A place in the source of a pattern that moves on scalar by scalar.
struct PatternScanner {
  private let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  private let offsets: [Int]
  /// How many scalars lie behind.
  private(set) var index = 0

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
    offsets = scalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF8.width($1)) }
  }

  var length: Int { offsets[scalars.count] }

  /// The scalar ahead; `nil` at the end.
  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  mutating func next() -> Unicode.Scalar? {
    guard let scalar = peek else { return nil }
    index += 1
    return scalar
  }

  /// Whether `text` lies ahead.
  func isAhead(_ text: String) -> Bool {
    scalars[index...].starts(with: text.unicodeScalars)
  }

  /// Moves behind `text` if it lies ahead.
  mutating func accept(_ text: String) -> Bool {
    guard isAhead(text) else { return false }
    index += text.unicodeScalars.count
    return true
  }

  /// The scalars from an index to this place.
  func text(from start: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<index])
    return String(text)
  }

  /// An error about what lies between an index and this place.
  func error(_ message: String, from start: Int) -> PatternError {
    PatternError(message: message, offset: offsets[start]..<offsets[index])
  }
}
