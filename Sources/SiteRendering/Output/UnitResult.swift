/// What was found out for a unit besides its files, for the next build, wherever it is kept until then.
package struct UnitResult: Sendable {
  package let count: Int
  private let read: @Sendable () -> [UInt8]

  /// `read` gives `count` bytes, or none where they are lost: then the next build finds out again.
  package init(count: Int, _ read: @escaping @Sendable () -> [UInt8]) {
    self.count = count
    self.read = read
  }

  /// In memory.
  package init(_ bytes: [UInt8] = []) {
    self.init(count: bytes.count) { bytes }
  }

  package var bytes: [UInt8] { read() }
}
