/// A stretch of a text between separators: a word, or an identifier of several segments.
/// Neither it nor any of its segments is empty, and no character is of the kind `following`.
struct WordRun {
  private(set) var segments: [[FoldedCharacter]]

  /// All its characters, in order.
  var characters: [FoldedCharacter] { Array(segments.joined()) }

  /// The runs of a text, in order.
  static func runs(in text: String) -> [WordRun] {
    var scanner = WordRunScanner()
    for (place, scalar) in text.unicodeScalars.enumerated() {
      var character = FoldedCharacter(scalar)
      character.place = place
      scanner.read(character)
    }
    scanner.endRun()
    return scanner.runs
  }

  fileprivate init(_ first: FoldedCharacter) {
    segments = [[first.kind == .following ? first.with(.lower) : first]]
  }

  fileprivate mutating func append(_ character: FoldedCharacter) {
    let last = segments.count - 1
    let kind = segments[last].last?.kind ?? .lower
    segments[last].append(character.kind == .following ? character.with(kind) : character)
  }

  fileprivate mutating func beginSegment(_ first: FoldedCharacter) {
    segments.append([first.kind == .following ? first.with(.lower) : first])
  }
}

/// Step 2 of ``SearchTokenizer``.
private struct WordRunScanner {
  private(set) var runs: [WordRun] = []
  private var run: WordRun?
  /// The connector or apostrophe that stands after the run's last character.
  private var joint: FoldedCharacter.Kind?

  mutating func read(_ character: FoldedCharacter) {
    switch character.kind {
    case .ignored: break
    case .separator: endRun()
    case .connector, .apostrophe:
      if run == nil || joint != nil { endRun() } else { joint = character.kind }
    case .ideograph:
      endRun()
      runs.append(WordRun(character))
    case .upper, .lower, .caseless, .digit, .following: append(character)
    }
  }

  mutating func endRun() {
    if let run { runs.append(run) }
    run = nil
    joint = nil
  }

  private mutating func append(_ character: FoldedCharacter) {
    if run == nil {
      run = WordRun(character)
    } else if joint == .connector {
      run?.beginSegment(character)
    } else {
      run?.append(character)
    }
    joint = nil
  }
}

extension WordRun {
  /// The pieces of all segments, as they are compared.
  var pieces: [String] { segments.flatMap { IdentifierPieces(of: $0).all.map(\.folded) } }
}
