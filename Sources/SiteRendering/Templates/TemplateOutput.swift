/// The bytes of a page while it is rendered.
///
/// Its memory is mostly kept from page to page and grows with what it holds, so that appending a run of
/// bytes is a comparison and a copy.
struct TemplateOutput {
  private var memory: [UInt8] = Array(repeating: 0, count: 16_384)
  private var count = 0

  var bytes: ArraySlice<UInt8> { memory[..<count] }

  mutating func removeAll() { count = 0 }

  /// Appends everything to other bytes, and has nothing left. A page that is larger than others gets the
  /// memory itself, which is not kept for those that come.
  mutating func move(to bytes: inout [UInt8]) {
    if bytes.isEmpty, count > Self.mostKept {
      memory.removeLast(memory.count - count)
      swap(&bytes, &memory)
      self = TemplateOutput()
    } else {
      bytes += self.bytes
      count = 0
    }
  }

  private static let mostKept = 1_048_576

  mutating func append(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
    let end = count + run.count
    if end > memory.count { grow(to: end) }
    memory.withUnsafeMutableBytes { memory in
      let free = UnsafeMutableRawBufferPointer(rebasing: memory[count...])
      free.copyMemory(from: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: run)))
    }
    count = end
  }

  /// Doubles a small memory. A large one, of which two exist meanwhile, grows by a quarter.
  private mutating func grow(to end: Int) {
    let more = memory.count < 4 * Self.mostKept ? memory.count : memory.count / 4
    let size = max(end, memory.count + more)
    memory.reserveCapacity(size)
    memory += repeatElement(0, count: size - memory.count)
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { append($0[...]) }
  }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append($0[...]) }
  }

  mutating func append(_ text: String) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0[...]) }
    if done == nil { append(Array(text.utf8)[...]) }
  }
}
