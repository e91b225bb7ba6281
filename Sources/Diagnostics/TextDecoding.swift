/// The text of bytes, and where the first oddities stand in it; without the bytes, so that they are not held beside
/// the lines of the text.
struct TextDecoding {
  let encoding: Encoding
  let text: String
  let isMarked: Bool
  let invalid: Int?
  let nul: Int?
  let carriageReturn: Int?

  /// What the bytes were taken for.
  enum Encoding {
    case utf8
    case foreign(ForeignEncoding)
    /// They were taken for UTF-8, since the system does not know the encoding.
    case unknown(ForeignEncoding)
  }

  /// `stated` is what they are in where they are no UTF-8.
  init(_ bytes: consuming [UInt8], stated: ForeignEncoding?) {
    guard let foreign = ForeignEncoding.of(bytes, stated: stated) else {
      self.init(bytes, as: .utf8)
      return
    }
    if let text = foreign.utf8(bytes) {
      self.init(text, as: .foreign(foreign))
    } else {
      self.init(bytes, as: .unknown(foreign))
    }
  }

  private init(_ bytes: consuming [UInt8], as encoding: Encoding) {
    self.encoding = encoding
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
