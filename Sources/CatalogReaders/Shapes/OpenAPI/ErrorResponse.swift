import DocumentFormats

/// A response that says an error.
struct ErrorResponse: Sendable {
  /// The name under which it is shared.
  let name: String?
  let status: Int?
  let endpoint: String?
  let value: DataValue
  let lines: ClosedRange<Int>

  /// The schemas and examples of its bodies.
  var bodies: [DataValue] {
    let media = value["content"]?.members.map(\.value) ?? []
    return media.isEmpty ? [value] : media
  }

  var schemas: [DataValue] { bodies.compactMap { $0["schema"] } }
}
