/// The byte-order mark of a text in UTF-16, by which it is told.
enum UTF16Mark {
  case bigEndian, littleEndian

  /// That at the beginning of a text, if there is one.
  init?(of text: some Collection<UInt8>) {
    if text.starts(with: [0xFE, 0xFF]) {
      self = .bigEndian
    } else if text.starts(with: [0xFF, 0xFE]) {
      self = .littleEndian
    } else {
      return nil
    }
  }

  /// The text behind the mark in UTF-8, with 0xFF for what is no UTF-16.
  func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    let places = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
    var units = places.lazy.map { place in unit(bytes[place], bytes[place + 1]) }.makeIterator()
    var decoder = UTF16()
    decoding: while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar): text += UTF8.encode(scalar) ?? UTF8.EncodedScalar()
      case .error: text.append(SystemConversion.invalid)
      case .emptyInput: break decoding
      }
    }
    if !bytes.count.isMultiple(of: 2) { text.append(SystemConversion.invalid) }
    return text
  }

  private func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
    switch self {
    case .bigEndian: UInt16(first) << 8 | UInt16(second)
    case .littleEndian: UInt16(second) << 8 | UInt16(first)
    }
  }
}
