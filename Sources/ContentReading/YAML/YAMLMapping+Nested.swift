import YAMLReading

extension YAMLMapping {
  /// What a mapping within this one says, whose problems become this one's.
  mutating func nested<Value>(
    _ node: YAMLNode, _ read: (inout YAMLMapping) -> Value
  ) -> Value {
    var mapping = YAMLMapping(node)
    let value = read(&mapping)
    take(mapping)
    return value
  }
}
