import CatalogModel

/// What happened to one of the vendor's own fields in an entry.
///
/// The values of a field that stands there several times are joined by line feeds.
struct FieldChange: Sendable, Equatable {
  /// The field's name as the vendor wrote it.
  let name: String
  /// `nil` where that side has no such field.
  let base: String?
  let revision: String?

  /// The fields whose values differ in more than the order of names: revision's fields in its order, then those that left.
  static func all(
    in delta: Delta<[Entry.Field]>?, renamed: RenamedFields = .none
  ) -> [FieldChange] {
    guard let delta else { return [] }
    let former = renamed.applied(to: delta.base, delta.revision)
    let base = values(of: former)
    let revision = values(of: delta.revision)
    var seen: Set<String> = []
    return (delta.revision + former).compactMap { field in
      let (former, latter) = (base[field.name], revision[field.name])
      guard seen.insert(field.name).inserted, former != latter,
        !NameList.isRearranged(former ?? "", latter ?? "")
      else { return nil }
      return FieldChange(name: field.name, base: former, revision: latter)
    }
  }

  /// Whether only the order of the fields, or of the names that they list, differs.
  static func isRearranged(_ delta: Delta<[Entry.Field]>?) -> Bool {
    delta != nil && all(in: delta).isEmpty
  }

  private static func values(of fields: [Entry.Field]) -> [String: String] {
    Dictionary(fields.map { ($0.name, $0.value) }) { "\($0)\n\($1)" }
  }
}

extension FieldChange {
  /// How the value was reworded; `nil` where one side has no such field.
  var wording: TextChange? {
    guard let base, let revision else { return nil }
    switch TextChange(from: base, to: revision) {
    case .added, .removed, .replaced: return .replaced
    case .spacing: return .spacing
    case .typography: return .typography
    case .reworded, .narrowed: return listsOtherNames ? .replaced : .reworded
    case .turned: return .turned
    }
  }

  private var listsOtherNames: Bool {
    guard let former = base.flatMap(NameList.init), let latter = revision.flatMap(NameList.init)
    else { return false }
    return former != latter
  }
}
