/// Members of an object. One that has nothing to say is left out, its key and all.
extension JSONText {
  package mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  package mutating func member(_ name: String, _ number: Int?) {
    guard let number else { return }
    key(name)
    integer(number)
  }

  package mutating func member(_ name: String, _ flag: Bool?) {
    guard let flag else { return }
    key(name)
    bool(flag)
  }

  package mutating func member(_ name: String, _ texts: [String]) {
    member(name, texts) { $1.string($0) }
  }

  /// An array with a value for each element.
  package mutating func member<Element>(
    _ name: String, _ elements: [Element], _ write: (Element, inout JSONText) -> Void
  ) {
    guard !elements.isEmpty else { return }
    key(name)
    array { json in
      for element in elements { write(element, &json) }
    }
  }
}
