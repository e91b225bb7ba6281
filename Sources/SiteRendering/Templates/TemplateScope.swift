/// The types of the values that a tag sees, the innermost last.
///
/// A key is always found in the innermost view that has it, whether or not it has a value. So a
/// type that is there twice is never reached at its outer place, and each type is kept once: a
/// template that includes itself for the children of a child sees the scope that it saw before.
/// The same holds at run time, where each type has one register.
struct TemplateScope: Hashable {
  private let types: [ViewType]

  init(_ root: ViewType) { types = [root] }

  private init(types: [ViewType]) { self.types = types }

  /// What `.` stands for.
  private var innermost: ViewType { types.last ?? .flag }

  /// The views, the innermost first.
  private var views: [ViewSchema] {
    types.reversed().compactMap { type in
      guard case .view(let schema) = type else { return nil }
      return schema
    }
  }

  func entering(_ type: ViewType) -> TemplateScope {
    let others = types.filter { other in
      guard case .view = other else { return false }
      return other != type
    }
    return TemplateScope(types: others + [type])
  }

  /// The places and the type of a key.
  func resolve(_ key: Substring) -> Result<Resolved, UnknownKey> {
    if key == "." { return .success(Resolved(base: innermost, slots: [], type: innermost)) }
    var parts = key.split(separator: ".")[...]
    guard let first = parts.popFirst() else { return .failure(UnknownKey(part: key, in: views)) }
    for schema in views {
      guard let field = schema.field(first) else { continue }
      return follow(parts, Resolved(base: .view(schema), slots: [field.slot], type: field.type))
    }
    return .failure(UnknownKey(part: first, in: views))
  }

  private func follow(
    _ parts: ArraySlice<Substring>, _ start: Resolved
  ) -> Result<Resolved, UnknownKey> {
    var resolved = start
    for part in parts {
      guard case .view(let schema) = resolved.type, let field = schema.field(part) else {
        return .failure(UnknownKey(part: part, of: resolved.type))
      }
      let slots = resolved.slots + [field.slot]
      resolved = Resolved(base: start.base, slots: slots, type: field.type)
    }
    return .success(resolved)
  }

  /// A key that was found.
  struct Resolved {
    /// The type whose register holds the value, or the view with it.
    let base: ViewType
    /// From that view down to the value.
    let slots: [Int]
    let type: ViewType
  }

  /// The part of a key that was not found, and what was asked for it.
  struct UnknownKey: Error {
    let part: Substring
    /// In words, for messages.
    let asked: String
    let candidates: [String]

    init(part: Substring, in views: [ViewSchema]) {
      self.part = part
      asked = views.map(\.name).joined(separator: " or ")
      candidates = views.flatMap(\.keys)
    }

    init(part: Substring, of type: ViewType) {
      self.part = part
      guard case .view(let schema) = type else {
        asked = type.words
        candidates = []
        return
      }
      asked = schema.name
      candidates = schema.keys
    }
  }
}
