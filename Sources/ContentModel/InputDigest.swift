/// A checksum of many things, one after the other; where in the sequence a thing stands matters.
///
/// It guards against accidents, not against people who want two sequences to have the same.
package struct InputDigest: Sendable {
  package private(set) var value: UInt64 = 0

  package init() {}

  package mutating func add(_ bytes: [UInt8]) { add(ContentHash.of(bytes)) }

  package mutating func add(_ text: String) { add(ContentHash.of(text)) }

  /// A text that may be missing; the empty one is another.
  package mutating func add(_ text: String?) {
    guard let text else { return add(0) }
    add(text)
    add(1)
  }

  /// Several texts, and how many there are.
  package mutating func add(_ texts: some Collection<String>) {
    add(UInt64(texts.count))
    for text in texts { add(text) }
  }

  package mutating func add(_ word: UInt64) {
    // The constants are those of SplitMix64's output function (Steele, Lea, Flood: "Fast splittable
    // pseudorandom number generators", 2014).
    var mixed = (value &* 0x9E37_79B9_7F4A_7C15 &+ word) &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    value = mixed ^ (mixed &>> 31)
  }
}
