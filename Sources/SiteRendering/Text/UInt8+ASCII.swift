extension UInt8 {
  /// Whether it is a letter or digit of ASCII, or `_`.
  var isASCIIWord: Bool {
    (0x30...0x39).contains(self) || self == UInt8(ascii: "_") || (0x41...0x5A).contains(self & 0xDF)
  }
}
