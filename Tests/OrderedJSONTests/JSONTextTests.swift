import OrderedJSON
import Testing

/// JSON that is written without a value of it.
struct JSONTextTests {
  private func compact(_ members: (inout JSONText) -> Void) -> String {
    var json = JSONText(.compact)
    json.object(members)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func membersThatSayNothingAreLeftOut() {
    let json = compact { json in
      json.member("a", String?.none)
      json.member("b", [String]())
      json.member("c", object: { $0.member("d", Int?.none) })
      json.member("e", array: { _ in })
      json.member("f", 1)
      json.member("g", object: { _ in })
      json.member("h", "")
    }
    #expect(json == #"{"f":1,"h":""}"#)
  }

  @Test func bracketsInTextsAreNoEmptyValues() {
    let json = compact { json in
      json.member("a", object: { $0.member("{", "{") })
      json.member("b", array: { $0.string("[") })
      json.member("c", array: { json in json.array { _ in } })
    }
    #expect(json == #"{"a":{"{":"{"},"b":["["],"c":[[]]}"#)
  }

  @Test(arguments: [
    (
      "a long text without anything to escape in it", "a long text without anything to escape in it"
    ),
    (#"sixteen letters ""#, #"sixteen letters \""#), (#"\"#, #"\\"#),
    (
      "a tab\t and a bell\u{7} behind more than sixteen letters",
      #"a tab\t and a bell\u0007 behind more than sixteen letters"#
    ),
    ("é 日本語", "é 日本語"),
  ])
  func textsAreEscapedWhereverItIsNeeded(text: String, escaped: String) {
    #expect(compact { $0.member("a", text) } == #"{"a":""# + escaped + #""}"#)
  }
}
