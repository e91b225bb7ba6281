/// Words known by 64 bits, where millions are counted and none is shown.
///
/// FNV-1a by G. Fowler, L. C. Noll and K.-P. Vo. Two words that share a number, one pair in a
/// thousand million texts, would be counted together and weigh a little less.
enum WordHash {
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  static func of(_ word: String) -> UInt64 {
    word.utf8.reduce(start) { ($0 ^ UInt64($1)) &* prime }
  }

  /// Those of `WordTokens.terms(of:)`, in their order.
  static func visit(_ text: String, _ body: (UInt64) -> Void) {
    var text = text
    let isDone = text.withUTF8 { visitASCII($0, body) }
    guard !isDone else { return }
    for term in WordTokens.terms(of: text) { body(of(term)) }
  }

  /// `false`, and nothing visited, where not every byte is a character.
  private static func visitASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void
  ) -> Bool {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
    var hash = start
    for byte in bytes {
      if WordTokens.isWord(byte) {
        hash = (hash ^ UInt64(WordTokens.lowercased(byte))) &* prime
      } else if hash != start {
        body(hash)
        hash = start
      }
    }
    if hash != start { body(hash) }
    return true
  }
}
