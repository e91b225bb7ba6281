/// Keeps results while a site is being built. They are large, and nobody asks for them before its end.
package protocol ResultStore: Sendable {
  func keep(_ result: [UInt8]) async -> UnitResult
}
