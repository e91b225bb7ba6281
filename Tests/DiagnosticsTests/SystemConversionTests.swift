import Testing

@testable import Diagnostics

@Suite("Converting texts by the system")
struct SystemConversionTests {
  @Test func anEncodingThatTheSystemDoesNotKnowIsNoText() {
    #expect(SystemConversion.utf8([0x61], from: "no-such-encoding") == nil)
  }

  @Test func aTextOfNothingIsOneOfNothing() {
    #expect(SystemConversion.utf8([], from: "CP1252") == [])
  }

  @Test("The last byte of a character that is cut off is none")
  func cutOff() {
    #expect(SystemConversion.utf8([0x83, 0x47, 0x83], from: "CP932") == [0xE3, 0x82, 0xA8, 0xFF])
  }
}
