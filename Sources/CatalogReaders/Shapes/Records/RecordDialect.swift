import DocumentFormats

/// Data files of errors that many programs read, known by their keys.
enum RecordDialect {
  /// The texts of a `.resx` file, besides its schema and its headers.
  case resources
  /// A table of messages for Windows.
  case messages

  init?(_ root: DataValue) {
    if root["root"]?["resheader"] != nil, root["root"]?["data"] != nil {
      self = .resources
    } else if root.elements.contains(where: {
      $0["MessageId"] != nil && $0["SymbolicName"] != nil
    }) {
      self = .messages
    } else {
      return nil
    }
  }

  var shape: RecordsShape {
    switch self {
    case .resources:
      RecordsShape(
        paths: [RecordPath("root.data")],
        columns: [
          Column(name: "['@name']", role: .code), Column(name: "value", role: .description),
          Column(name: "['@xml:space']", role: .ignore),
        ])
    case .messages:
      RecordsShape(
        paths: [RecordPath("")],
        columns: [
          Column(name: "MessageId", role: .code), Column(name: "SymbolicName", role: .name),
          Column(name: "Severity", role: .severity), Column(name: "Facility", role: .category),
          Column(name: "Text", role: .description),
        ])
    }
  }
}
