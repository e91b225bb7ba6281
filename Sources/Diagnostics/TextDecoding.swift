/// The text of bytes in UTF-8, and where the first oddities stand in it; without the bytes, so that they are
/// not held beside the lines of the text.
struct TextDecoding {
  let text: String
  let isMarked: Bool
  let invalid: Int?
  let nul: Int?
  let carriageReturn: Int?

  init(_ bytes: consuming [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    isMarked = bytes.starts(with: mark)
    let body = isMarked ? bytes.dropFirst(mark.count) : bytes[...]
    text = String(decoding: body, as: UTF8.self)
    invalid = Self.firstInvalidOffset(body)
    nul = body.firstOffset(of: 0)
    carriageReturn = body.firstOffset(of: UInt8(ascii: "\r"))
  }

  /// The offset of the first byte that is no UTF-8; the text before it is unchanged by decoding.
  static func firstInvalidOffset(_ bytes: ArraySlice<UInt8>) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstOffset(of byte: UInt8) -> Int? {
    firstIndex(of: byte).map { $0 - startIndex }
  }
}
