/// Texts by number, in the order in which they were first seen. Texts are equal where their UTF-8 is.
///
/// All texts stand in one array, one behind the other, and an open-addressed table of numbers finds
/// them, so that a text that is known costs no memory. Fewer than 2^31 texts.
package struct WordTable: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Where each text ends.
  package private(set) var ends: [Int] = []
  /// One more than the number of a text, 0 for a free place; a power of two of them.
  private var places: [Int32] = Array(repeating: 0, count: 1024)
  /// Other in each process, so that nobody can write texts that all have the same hash.
  private let seed = UInt64(bitPattern: Int64(Hasher().finalize()))

  package init() {}

  package var count: Int { ends.count }

  /// The text of a number.
  package subscript(number: Int) -> String {
    String(decoding: bytes[range(of: number)], as: UTF8.self)
  }

  /// Lends the UTF-8 of the text of a number.
  package func withBytes<Result>(
    of number: Int, _ use: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { use(UnsafeBufferPointer(rebasing: $0[range(of: number)])) }
  }

  /// The number of a text, a new one where it is not known yet.
  package mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash(of: text)) & mask
    while places[place] != 0 {
      let number = Int(places[place]) - 1
      if holds(text, number) { return number }
      place = (place + 1) & mask
    }
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    places[place] = Int32(ends.count)
    if 2 * ends.count > places.count { grow() }
    return ends.count - 1
  }

  package mutating func number(of text: String) -> Int {
    var text = text
    return text.withUTF8 { number(of: $0) }
  }

  /// Adds texts that stand one behind the other; returns the number that each of them has here.
  package mutating func add(_ texts: [UInt8], endingAt ends: [Int32]) -> [Int32] {
    texts.withUnsafeBufferPointer { texts in
      var start = 0
      return ends.map { end in
        defer { start = Int(end) }
        return Int32(number(of: UnsafeBufferPointer(rebasing: texts[start..<Int(end)])))
      }
    }
  }

  /// All numbers, in the order of the texts' UTF-8.
  package var sorted: [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      let keyed = (0..<count).map { (start: Self.start(of: bytes[range(of: $0)]), number: $0) }
      return keyed.sorted { left, right in
        left.start == right.start
          ? bytes[range(of: left.number)].lexicographicallyPrecedes(bytes[range(of: right.number)])
          : left.start < right.start
      }.map(\.number)
    }
  }

  /// The first eight bytes as a number that is in their order.
  private static func start(of text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var start: UInt64 = 0
    for byte in text.prefix(8) { start = start &<< 8 | UInt64(byte) }
    return start &<< UInt64(8 * (8 - min(8, text.count)))
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private func holds(_ text: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
    let range = range(of: number)
    guard range.count == text.count else { return false }
    for offset in 0..<text.count where bytes[range.lowerBound + offset] != text[offset] {
      return false
    }
    return true
  }

  /// Eight bytes at a time, folded by a product of 128 bits, as wyhash (Wang Yi) does it.
  private func hash(of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(text.count)
    var offset = 0
    let raw = UnsafeRawBufferPointer(text)
    while offset < text.count {
      var word: UInt64 = 0
      if offset + 8 <= text.count {
        word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      } else {
        for index in offset..<text.count { word = word &<< 8 | UInt64(text[index]) }
      }
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
      offset += 8
    }
    return hash
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: 2 * places.count)
    let mask = places.count - 1
    bytes.withUnsafeBufferPointer { bytes in
      for number in ends.indices {
        let text = UnsafeBufferPointer(rebasing: bytes[range(of: number)])
        var place = Int(truncatingIfNeeded: hash(of: text)) & mask
        while places[place] != 0 { place = (place + 1) & mask }
        places[place] = Int32(number + 1)
      }
    }
  }
}
