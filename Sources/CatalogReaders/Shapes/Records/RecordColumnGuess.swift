import DocumentFormats

/// Guesses from the names of their fields what records hold.
struct RecordColumnGuess {
  /// The records that are looked at.
  static let sample = 400

  /// A path of keys that leads to texts in some of the records.
  private struct Field {
    let path: String
    /// The name by which it is known: the last key, or that before a language.
    let name: String
    let depth: Int
    /// Whether it stands in a list within the record, whose elements have names of their own.
    var isInList: Bool
    var values: [String] = []
  }

  private let fields: [Field]
  private let keys: [String]
  private let count: Int
  /// The records that are texts.
  private let texts: [String]

  /// The columns of the records at a path.
  static func columns(at path: RecordPath, in root: DataValue) -> [Column] {
    let records = RecordSearch(path: path, readsRows: false, limit: sample).records(in: root)
    let hasCategories = path.steps.filter { $0 == .any }.count > 1
    let columns = RecordColumnGuess(records).columns(hasCategories: hasCategories)
    guard areGrouped(records), !columns.contains(where: { $0.role == .category }),
      !columns.isEmpty
    else { return columns }
    return columns + [Column(name: "@key(-2)", role: .category)]
  }

  /// Whether records are elements of several lists, each within an object with a name of its own.
  private static func areGrouped(_ records: [DataRecord]) -> Bool {
    let names = records.map { $0.keys.count > 3 ? $0.key(around: 2) : nil }
    return Set(names).count > 1 && !names.contains(nil)
      && records.allSatisfy { $0.key == nil || $0.value.elements.isEmpty }
  }

  init(_ records: [DataRecord]) {
    var order: [String: Int] = [:]
    var fields: [Field] = []
    for record in records where record.value.text == nil {
      for leaf in record.leaves where leaf.steps.count <= 4 && !leaf.text.isEmpty {
        guard let field = Self.field(of: leaf) else { continue }
        let index = order[field.path, default: fields.count]
        if index == fields.count { fields.append(field) }
        order[field.path] = index
        fields[index].values.append(leaf.text)
        if field.isInList { fields[index].isInList = true }
      }
    }
    self.fields = fields
    keys = records.filter { !$0.isComment }.compactMap(\.key)
    count = records.count
    texts = records.filter { !$0.isComment }.compactMap(\.value.text)
  }

  private static func field(of leaf: DataLeaf) -> Field? {
    let keys = leaf.steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
    guard var name = keys.last.map(FieldNames.normalized) else { return nil }
    if keys.count > 1, FieldNames.languages.contains(name) {
      name = FieldNames.normalized(keys[keys.count - 2])
    }
    let path = RecordPath.text(of: keys.map { .key($0) })
    let isInList = leaf.steps.dropLast().contains { if case .index = $0 { true } else { false } }
    return Field(path: path, name: name, depth: keys.count, isInList: isInList)
  }

  /// The columns besides plain fields; none where nothing could be the code.
  private func columns(hasCategories: Bool) -> [Column] {
    guard count > 0 else { return [] }
    if texts.count * 2 > count { return textColumns(hasCategories) }
    var taken: Set<String> = []
    var columns: [Column] = []
    func take(_ path: String, _ role: ColumnRole) {
      if taken.insert(path).inserted { columns.append(Column(name: path, role: role)) }
    }
    guard let code = codePath else { return [] }
    take(code, .code)
    if let status = status(besides: code) { take(status, .status) }
    if code != "@key", hasKeys, let key = keyRole(code) { take("@key", key) }
    for (role, names) in FieldNames.byRole where role != .code && role != .status {
      if role == .name, taken.contains("@key"), code != "@key" { continue }
      if let field = field(named: names, besides: taken, role) { take(field.path, role) }
    }
    if hasCategories, !columns.contains(where: { $0.role == .category }) {
      take("@parent", .category)
    }
    return columns
  }

  /// A map from codes to texts, or from texts to codes.
  private func textColumns(_ hasCategories: Bool) -> [Column] {
    guard keys.count * 2 > count else { return [Column(name: "@value", role: .code)] }
    let columns =
      mapsTextsToCodes
      ? [Column(name: "@value", role: .code), Column(name: "@key", role: .description)]
      : [Column(name: "@key", role: .code), Column(name: "@value", role: .description)]
    return columns + (hasCategories ? [Column(name: "@parent", role: .category)] : [])
  }

  /// Whether most keys have several words, and each stands for a code of its own.
  private var mapsTextsToCodes: Bool {
    keys.count(where: { $0.contains(" ") }) * 2 > keys.count && texts.count > 2
      && Set(texts).count == texts.count && texts.allSatisfy { CodeForm.isTelling($0[...]) }
  }

  /// All but few stand under keys of their own.
  private var hasKeys: Bool { keys.count * 10 >= count * 9 }

  /// What the keys of records are that have a code besides: names, or nothing new.
  private func keyRole(_ code: String) -> ColumnRole? {
    let codes = Set(fields.first { $0.path == code }?.values ?? [])
    if keys.allSatisfy({ codes.contains($0) || Int($0) != nil }) { return .ignore }
    return .name
  }

  /// The field, or `@key`, whose texts are codes: in almost all records, and almost all different.
  private var codePath: String? {
    let names = FieldNames.byRole[0].names
    var candidates = names.compactMap { name in
      fields.filter { $0.name == name && $0.depth <= 3 }.min { $0.depth < $1.depth }
    }
    candidates += fields.filter {
      $0.depth == 1 && ($0.name.hasSuffix("code") || ColumnWords.role(named: $0.name) == .code)
    }
    candidates = candidates.filter { $0.values.count * 10 >= count * 8 }
    let isCode = { (field: Field) in
      field.values.allSatisfy { Self.isPlausible($0) }
        && Set(field.values).count * 10 >= field.values.count * 7
    }
    let best = candidates.first(where: isCode)
    let strong = best.map { names.prefix(11).contains($0.name) } ?? false
    if hasKeys, !strong || (best.map { Self.areStatuses($0.values) } ?? true) { return "@key" }
    return best?.path ?? (hasKeys ? "@key" : nil)
      ?? candidates.first { $0.name.contains("code") }?.path
  }

  /// One word, or few of them as in `BAD REQUEST`.
  private static func isPlausible(_ text: String) -> Bool {
    text.utf8.count <= 100 && text.split(separator: " ").count <= 4 && !text.contains("\n")
  }

  private static func areStatuses(_ values: [String]) -> Bool {
    values.allSatisfy { Int($0).map { 100...599 ~= $0 } ?? false }
  }

  private func status(besides code: String) -> String? {
    let names = FieldNames.byRole.first { $0.role == .status }?.names ?? []
    let found = names.lazy.compactMap { name in
      fields.first { $0.name == name && $0.path != code && Self.areStatuses($0.values) }
    }
    return found.first?.path
  }

  private func field(named names: [String], besides taken: Set<String>, _ role: ColumnRole)
    -> Field?
  {
    for name in names {
      let named = fields.filter { $0.name == name && !taken.contains($0.path) && $0.depth <= 3 }
      let found = named.min { ($0.depth, rank($0)) < ($1.depth, rank($1)) }
      if let found, suits(found, role) { return found }
    }
    let texts = fields.filter { $0.depth == 1 && !taken.contains($0.path) && suits($0, role) }
    let roles = role == .description ? [.description, .message] : [role]
    return roles.lazy.compactMap { role in
      texts.first { FieldNames.role(ofText: $0.name) == role }
    }.first
  }

  /// The place of its language among those that are preferred.
  private func rank(_ field: Field) -> Int {
    let last = field.path.split(separator: ".").last.map { FieldNames.normalized(String($0)) } ?? ""
    return FieldNames.languages.firstIndex(of: last) ?? FieldNames.languages.count
  }

  /// Whether what a field holds could be what a role asks for.
  private func suits(_ field: Field, _ role: ColumnRole) -> Bool {
    switch role {
    case .category: isGrouping(field)
    case .name:
      !field.isInList && field.values.filter { $0.contains(" ") }.count * 5 <= field.values.count
    case .description:
      field.values.contains { $0.contains(where: \.isLetter) }
        && !field.values.allSatisfy(Self.isAddress)
    case .label: !field.isInList && !field.values.allSatisfy(Self.isAddress)
    case .message, .cause, .action: !field.values.allSatisfy(Self.isAddress)
    default: true
    }
  }

  /// Whether a text is the address of a page, and nothing else.
  private static func isAddress(_ text: String) -> Bool {
    !text.contains(where: \.isWhitespace)
      && (text.hasPrefix("https://") || text.hasPrefix("http://") || text.hasPrefix("www."))
  }

  /// Whether a field is in all records, and mostly the same in several of them.
  private func isGrouping(_ field: Field) -> Bool {
    field.values.count == count && Set(field.values).count * 3 <= count * 2
  }
}
