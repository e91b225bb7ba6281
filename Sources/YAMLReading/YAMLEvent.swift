import CYAML

/// What comes next in a YAML text, and where it begins.
struct YAMLEvent {
  /// A value's anchor, `nil` where it has none, is what aliases call it by.
  enum Content {
    case alias(of: String)
    /// Plain are those without quotes that are no block either.
    case scalar(String, isPlain: Bool, anchor: String?)
    case sequenceStart(anchor: String?)
    case mappingStart(anchor: String?)
    /// The end of a sequence or mapping.
    case end
    case documentStart, documentEnd, streamStart, streamEnd
  }

  let content: Content
  let mark: YAMLMark

  init(_ event: yaml_event_t) {
    content = Self.content(of: event)
    mark = YAMLMark(event.start_mark)
  }

  private static func content(of event: yaml_event_t) -> Content {
    let data = event.data
    return switch event.type {
    case YAML_ALIAS_EVENT: .alias(of: name(data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      .scalar(
        text(of: event), isPlain: data.scalar.style == YAML_PLAIN_SCALAR_STYLE,
        anchor: name(data.scalar.anchor))
    case YAML_SEQUENCE_START_EVENT: .sequenceStart(anchor: name(data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT: .mappingStart(anchor: name(data.mapping_start.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .end
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_STREAM_START_EVENT: .streamStart
    default: .streamEnd
    }
  }

  /// The text of a scalar, which may have zeros in it.
  private static func text(of event: yaml_event_t) -> String {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func name(_ anchor: UnsafePointer<UInt8>?) -> String? {
    anchor.map { String(cString: $0) }
  }
}
